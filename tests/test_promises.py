import json
import re
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cli.commands import COMMANDS
from bot.exports.columns import COLUMNS, later_columns
from bot.settings.settings import Settings, load_settings
from conversations.funnel.desk.settings import Desk
from tests.faults.soak import SWEPT

ROOT = Path(__file__).parent.parent
NAMES = sorted(name.upper() for name in Settings.model_fields)
EXAMPLE = ROOT / ".env.example"


def written_in_example() -> dict[str, str]:
    return dict(re.findall(r"^#?([A-Z_]+)=(.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE))


def test_every_setting_is_in_the_example_and_no_other() -> None:
    assert sorted(written_in_example()) == NAMES


def test_every_setting_is_a_row_of_the_docs_and_no_other() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/settings.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(rows) == NAMES


def test_every_command_is_a_row_of_the_docs_and_no_other() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs/commands.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(command.name for command in COMMANDS)


def test_every_page_that_the_docs_link_to_exists() -> None:
    pages = [*ROOT.glob("README*.md"), ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    links = [
        (page.name, page.parent / link if link else page, anchor)
        for page in pages
        for link, anchor in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)", page.read_text("utf-8"))
    ]
    assert [(name, str(link)) for name, link, _ in links if not link.exists()] == []
    assert [(name, anchor) for name, link, anchor in links if anchor and anchor not in anchors(link, pages)] == []


def anchors(link: Path, pages: list[Path]) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", link.read_text("utf-8"), re.MULTILINE) if link in pages else []
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_the_example_as_it_stands_gives_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    assert re.findall(r"^([A-Z_]+)=", EXAMPLE.read_text("utf-8"), re.MULTILINE) == ["BOT_TOKEN"]
    assert load_settings(EXAMPLE) == Settings()


def test_the_example_with_every_line_in_use_is_right(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "funnel.yaml").touch()
    (tmp_path / ".env").write_text(
        re.sub(r"^#([A-Z_]+=)", r"\1", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    assert load_settings().admin_ids == (123456789, 987654321)


def test_every_column_of_an_export_is_a_row_of_the_docs() -> None:
    page = (ROOT / "docs/exports.md").read_text("utf-8")
    columns = (*COLUMNS, *later_columns("fa", ZoneInfo("Asia/Tehran")))
    rows = [f"| `{column.name}` | {column.meaning} |" for column in columns]
    assert [row for row in rows if row not in page] == []


def test_nothing_is_kept_but_in_the_database() -> None:
    """A pickle, or a file written from time to time, could be lost or damaged by a crash."""
    stores = re.compile(r"^\s*(?:import|from) (?:pickle|shelve|dbm|marshal)\b|Persistence\(", re.MULTILINE)
    code = [file for package in ("bot", "conversations", "storage") for file in (ROOT / package).rglob("*.py")]
    assert [file.name for file in code if stores.search(file.read_text("utf-8"))] == []


def test_every_test_that_the_catalogue_of_faults_names_exists() -> None:
    catalogue = (ROOT / "tests/faults/CATALOGUE.md").read_text("utf-8")
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", catalogue)
    lost = [test for file, test in named if f"def {test}(" not in (ROOT / "tests" / file).read_text("utf-8")]
    assert (len(named) > 130, lost) == (True, [])


def test_a_soak_tries_every_point_of_each_story_in_which_the_process_dies() -> None:
    tests = {file.name: file.read_text("utf-8") for file in (ROOT / "tests/faults").glob("test_*.py")}
    swept = [name for name, code in tests.items() if "death_points" in code and re.search(r"\b(every|sweep)\(", code)]
    assert sorted(swept) == sorted(SWEPT)


def desk_defaults() -> Iterator[tuple[str, str]]:
    """Yield the keys of the section `desk`, and their defaults as owners write them."""
    for part, values in json.loads(Desk().model_dump_json()).items():
        for key, value in values.items():
            if isinstance(value, dict) and value:
                yield from ((f"{part}.{key}.{each}", f"`{inner}`") for each, inner in value.items())
            elif isinstance(value, list) and value:
                yield f"{part}.{key}", ", ".join(f"`{each['id']}`" for each in value)
            else:
                yield f"{part}.{key}", f"`{ {True: 'on', False: 'off'}[value] if isinstance(value, bool) else value }`"


def test_every_key_of_the_desk_is_a_row_of_the_docs_with_its_default() -> None:
    rows = re.findall(r"^\| `([a-z_.]+)` \| (.*?) \|", (ROOT / "docs/funnel.md").read_text("utf-8"), re.MULTILINE)
    assert rows == list(desk_defaults())
