import re
from pathlib import Path

import pytest

from bot.cli.check import check
from bot.cli.main import main
from bot.funnels.source import SHIPPED, open_funnel

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_new_funnel_is_fine_but_for_what_is_still_ours(language: str, capsys: Capture) -> None:
    assert main(["new", "my.yaml", "--language", language]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"my.yaml is yours; guide-{language}.pdf lies beside it.")
    assert re.findall(r"^  sarnakh .+", told, re.MULTILINE) == [
        "  sarnakh check my.yaml",
        "  sarnakh demo --funnel my.yaml",
        "  sarnakh simulate --funnel my.yaml",
    ]
    opened = open_funnel(Path("my.yaml"))
    assert [str(each.says).split(" ")[0] for each in opened.warnings()] == [
        "company.name",
        "company.privacy_contact",
        "company.hours",
        "price_text",
    ]
    assert opened.funnel.languages == (language,)
    assert 2 <= len(opened.funnel.questions) <= 3
    assert check(Path("my.yaml"), schema=False) == 0


def test_the_first_is_persian_as_is_every_comment_in_it() -> None:
    main(["new", "my.yaml"])
    text = Path("my.yaml").read_text("utf-8")
    assert re.search(r"^# قیف شما", text)
    assert "sarnakh demo --funnel my.yaml" in text
    comments = re.findall(r"(?:^|\s)# (.+)", text)
    assert [each for each in comments if not re.search("[آ-ی]", each)] == []


def test_comments_explain_every_top_key() -> None:
    for language in ("fa", "en"):
        lines = (SHIPPED.parent / f"new-{language}.yaml").read_text("utf-8").splitlines()
        keys = [place for place, line in enumerate(lines) if re.match(r"[a-z_]+:", line)]
        unexplained = [lines[at] for at in keys if "#" not in lines[at] and not _explained_before(lines, at)]
        assert unexplained == []


def _explained_before(lines: list[str], at: int) -> bool:
    return any(line.startswith("#") for line in lines[max(0, at - 2) : at]) or lines[at].startswith("magnets:")


def test_nothing_is_ever_overwritten(capsys: Capture) -> None:
    Path("my.yaml").write_text("mine", "utf-8")
    assert main(["new", "my.yaml"]) == 2
    assert capsys.readouterr().err == "sarnakh: my.yaml is there already; nothing was changed. Choose another name.\n"
    assert Path("my.yaml").read_text("utf-8") == "mine"
    assert not Path("guide-fa.pdf").exists()


def test_a_guide_that_is_there_stays(capsys: Capture) -> None:
    Path("guide-fa.pdf").write_bytes(b"%PDF-mine")
    assert main(["new", "my.yaml"]) == 0
    assert "was there already and stays as it is" in capsys.readouterr().out
    assert Path("guide-fa.pdf").read_bytes() == b"%PDF-mine"


@pytest.mark.parametrize(
    ("target", "says"),
    [
        (".", ". is a folder; name a file in it, for example my.yaml"),
        ("nowhere/my.yaml", "there is no folder nowhere; make it first: mkdir -p nowhere"),
        ("my.txt", "my.txt should end in .yaml, for example my.yaml"),
        ("my\n.yaml", "this name has characters that cannot be shown; choose a plainer one, for example my.yaml"),
        ("x" * 300 + ".yaml", "cannot be written (File name too long)"),
    ],
)
def test_a_bad_target_is_one_clear_line(target: str, says: str, capsys: Capture) -> None:
    assert main(["new", target]) == 2
    told = capsys.readouterr().err
    assert told.startswith("sarnakh: ")
    assert told.endswith(f"{says}\n")
    assert list(Path().iterdir()) == []


def test_a_name_with_a_space_can_be_copied_from_what_is_printed(capsys: Capture) -> None:
    assert main(["new", "my funnel.yaml", "--language", "en"]) == 0
    assert "  sarnakh check 'my funnel.yaml'" in capsys.readouterr().out
