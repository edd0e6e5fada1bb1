"""`sarnakh read`: what the bot would read, and why; nothing is written, and nothing but the text is needed."""

import io
import sys
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.cli.reading.one_text import ContactReader, told_for
from bot.cli.reading.rule_words import KINDS, LACKS, MEANINGS, what_it_does
from bot.settings.settings import Settings
from conversations.reading.contacts.emails.rules import RULES as EMAIL_RULES
from conversations.reading.contacts.phones.rules import ASKED_BY, READ_BY
from conversations.reading.contacts.reading import Verdict
from conversations.reading.contacts.surroundings.table import RULES as SURROUNDINGS

pytestmark = pytest.mark.usefixtures("logging_as_it_was")
ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["read", *words]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        pytest.param(
            ("شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است",),
            ("language   fa: a number without a country code belongs to IR", "→ read: +989123456789 (mobile)",
             "answer     it is read: +989123456789 (mobile)", "rule       iranian_mobile"),
            id="a phone in persian",
        ),
        pytest.param(
            ("7400123456", "--language", "en"),
            ("language   en: a number without a country code is asked for it", "missing    the country code",
             "they read  I couldn't read that number. With the country code, please: +44 20 7946 0018"),
            id="a phone without its code in english",
        ),
        pytest.param(
            ("sara@gmial.com", "--language", "en"),
            ("  1  email  sara@gmial.com", "domain_slip: ask about a slip in a common domain", "→ ask: sara@gmail.com",
             "answer     it is asked about, and taken only after a yes: sara@gmail.com (free email)",
             "they read  Did you mean sara@gmail.com?"),
            id="a slip",
        ),
        pytest.param(
            ("sara@company", "--language", "fa"),
            ("rule       impossible", "missing    a domain with a dot after the @", "they read  "),
            id="what is missing, in the person's language",
        ),
        pytest.param(
            ("test@test.com",), ("answer     it is kept, gives no points, and is marked as perhaps made up",),
            id="doubt",
        ),
        pytest.param(("سلام",), ("Nothing in it looks like a contact.", "answer     no contact"), id="words"),
        pytest.param(
            ("--", "-sara@company.ir"), ("answer     it is read: sara@company.ir (company email)",), id="a dash",
        ),
    ],
)  # fmt: skip
def test_a_text_is_explained_rule_by_rule(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    said = told(capsys, *words).translate(ISOLATES)
    assert [line for line in lines if line not in said] == []


def test_nothing_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told(capsys, "sara@gmail.com")
    assert list(tmp_path.iterdir()) == []


def test_what_people_wrote_stands_in_its_own_direction_and_hides_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "سلام \u202emoc.liamg@aras\x1b[2J sara@gmail.com")
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "\u2068sara@gmail.com\u2069" in said


LINES = "\ufeff۰۹۱۲۳۴۵۶۷۸۹\n\nsara@gmial.com\nسلام\r\nsara@company\n"


@pytest.mark.parametrize("given", ["lines.txt", "-"])
def test_the_lines_of_a_file_become_a_table_with_counts(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "lines.txt").write_text(LINES, "utf-8", newline="")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LINES.encode())))
    rows = told(capsys, "--file", given).translate(ISOLATES).splitlines()
    assert rows[0].split() == ["verdict", "form", "rule", "read", "as", "text"]
    assert [row.split()[0] for row in rows[1:5]] == ["read", "ask", "none", "unreadable"]
    assert rows[5:] == ["", "4 lines", "      1  read", "      1  ask", "      1  unreadable", "      1  none"]


def test_the_columns_of_the_table_are_aligned_before_the_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "lines.txt").write_text(LINES, "utf-8")
    head, *rows = [row.translate(ISOLATES) for row in told(capsys, "--file", "lines.txt").splitlines()[:5]]
    place = head.index("text")
    assert [row[place:] for row in rows] == ["۰۹۱۲۳۴۵۶۷۸۹", "sara@gmial.com", "سلام", "sara@company"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param((), "one of these", id="nothing given"),
        pytest.param(("a", "--file", "b"), "one of these", id="both given"),
        pytest.param(("  ",), "the text is empty", id="an empty text"),
        pytest.param(("a", "--language", "de"), "there is no language 'de'; there are en, fa", id="no such language"),
        pytest.param(("a", "--yes"), "--yes only goes with --mend", id="yes to nothing"),
        pytest.param(("--file", "none.txt"), "none.txt cannot be read: No such file", id="no file"),
        pytest.param(("--file", "."), ". cannot be read: Is a directory", id="a folder"),
        pytest.param(("--file", "bad.txt"), "bad.txt is not in UTF-8: see line 2", id="not utf-8"),
        pytest.param(("--file", "wide.txt"), "wide.txt is not text in UTF-8: see line 1", id="utf-16"),
        pytest.param(("--file", "empty.txt"), "empty.txt is empty", id="empty"),
        pytest.param(("--mend",), "There is no database at", id="nothing to mend"),
    ],
)
def test_a_wrong_command_gets_one_clear_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    (tmp_path / "bad.txt").write_bytes("سلام\n".encode() + b"\xff\xfe\n")
    (tmp_path / "wide.txt").write_bytes("09123456789\n".encode("utf-16-le"))
    (tmp_path / "empty.txt").write_text("\n \n", "utf-8")
    assert main(["read", *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert said.err.count("\n") == 1


def test_a_broken_funnel_does_not_keep_it_from_reading(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.yaml").write_text("nothing: true\n", "utf-8")
    monkeypatch.setenv("FUNNEL", "mine.yaml")
    assert main(["read", "09123456789"]) == 0
    said = capsys.readouterr()
    assert "+989123456789" in said.out
    assert said.err == "the settings or the funnel cannot be read: fa and IR are used\n"


def test_every_rule_and_every_answer_is_put_into_words() -> None:
    rules = [rule.__name__ for rule in (*READ_BY, *ASKED_BY, *EMAIL_RULES, *(each.hold for each in SURROUNDINGS))]
    assert [rule for rule in rules if not what_it_does(rule)] == []
    assert {*MEANINGS} == {*Verdict}
    assert all(KINDS[kind] for kind in KINDS if kind)
    assert all(LACKS.values())


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("text", ["sara@", "@gmail.com", "sara@company", "sara#gmail.com", "۰۹۱۲", "0912 345"])
def test_a_person_who_sends_something_unreadable_is_told_something(language: str, text: str) -> None:
    reader = ContactReader(language, "IR")
    assert told_for(reader.read(text), language)
