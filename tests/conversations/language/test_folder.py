"""A folder of languages: all problems are reported at once, with the file, the key and what to do."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conversations.language.folder import LanguageError, read_languages
from conversations.language.loaded import SHIPPED, languages, load
from tests.pseudo_locale import CODE, texts_with_pseudo_locale

Break = Callable[[Path], object]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with the languages we ship, and one more."""
    return texts_with_pseudo_locale(tmp_path)


def says(file: str, old: str, new: str) -> Break:
    """Return an edit of a file of the third language."""

    def change(folder: Path) -> None:
        path = folder / CODE / file
        text = path.read_text("utf-8")
        assert old in text, f"{file} no longer says {old!r}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change


def lacks(file: str, key: str) -> Break:
    """Return an edit that removes a key from a file of the third language."""

    def change(folder: Path) -> None:
        path = folder / CODE / file
        kept = [line for line in path.read_text("utf-8").split("\n") if not line.startswith(f'"{key}" = ')]
        path.write_text("\n".join(kept), "utf-8")

    return change


def test_what_we_ship_is_fine_and_the_lingua_franca_stands_last() -> None:
    assert [each.code for each in read_languages(SHIPPED)] == ["fa", "en"]


def test_a_language_is_added_by_adding_its_folder(texts: Path) -> None:
    assert [each.code for each in read_languages(texts)] == ["fa", CODE, "en"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        pytest.param(
            lacks("prospect.toml", "key.phone"),
            "prospect.toml: the text \"key.phone\" is missing; en says: '📱 Send my number, get the {gift}'",
            id="a text is missing",
        ),
        pytest.param(
            says("sales.toml", '"card.hot"', '"card.hott"'),
            'sales.toml: the text "card.hott" is not one of en\'s; rename it to "card.hot"',
            id="a text too many",
        ),
        pytest.param(
            says("admin.toml", "{number}", "number"),
            'admin.toml: "lead.unknown" must leave the same places as en\'s, {number}, not none',
            id="a place is missing",
        ),
        pytest.param(
            says("sales.toml", '"card.dot" = " · "', '"card.dot" = " "'),
            'sales.toml: "card.dot" is empty; say something',
            id="an empty text",
        ),
        pytest.param(
            says("sales.toml", '"card.dot" = " · "', '"card.dot" = 7'),
            'sales.toml: "card.dot" must be a text in quotes',
            id="a number for a text",
        ),
        pytest.param(
            says("sales.toml", '"card.dot" = " · "', '"card.dot" = " · '),
            "sales.toml: this is not TOML: ",
            id="an open quote",
        ),
        pytest.param(
            lambda folder: (folder / CODE / "sales.toml").write_bytes(b'a = "a"\nb = "\xff"\n'),
            "sales.toml: line 2 is not UTF-8; save the file as UTF-8",
            id="no UTF-8",
        ),
        pytest.param(
            lambda folder: (folder / CODE / "sales.toml").rename(folder / CODE / "sale.toml"),
            'sale.toml: nothing reads this file; rename it to "sales.toml"',
            id="a file too many",
        ),
        pytest.param(
            lambda folder: (folder / CODE / "sales.toml").unlink(),
            "sales.toml: this file is missing; copy it from another language and translate it",
            id="a file is missing",
        ),
        pytest.param(
            says("sales.toml", "\n", '\n"card.colour" = "red"\n'),
            'sales.toml: the text "card.colour" is not one of en\'s; delete it',
            id="a text of another version",
        ),
        pytest.param(
            lacks("language.toml", "digits"),
            'language.toml: "digits" is missing; say it as another language does',
            id="a fact is missing",
        ),
        pytest.param(
            says("language.toml", '"digits"', '"digit"'),
            'language.toml: "digit" is no fact of a language; rename it to "digits"',
            id="a fact too many",
        ),
        pytest.param(
            says("language.toml", '"week_begins"', '"week_begin"'),
            'language.toml: "calendar.week_begin" is no fact of a language; rename it to "calendar.week_begins"',
            id="a fact of a table too many",
        ),
        pytest.param(
            says("language.toml", '"rtl"', '"right"'),
            "language.toml: \"direction\" must be 'ltr' or 'rtl'",
            id="no direction",
        ),
        pytest.param(
            says("language.toml", "०१२", "०२१"),
            'language.toml: "digits" must be the ten digits from 0 to 9, in this order',
            id="digits out of order",
        ),
        pytest.param(
            says("language.toml", '"Ĵáñ", ', ""),
            'language.toml: "calendar.months" must have 12 entries, not 11',
            id="eleven months",
        ),
        pytest.param(
            says("language.toml", "{day} {month} {year}", "{day} {moon} {year}"),
            'language.toml: "dates.day" must have {day}, {month} and {year}, and nothing else in braces',
            id="another place in a form",
        ),
        pytest.param(
            says("language.toml", "{day} {month} {year}", "{day} {month} {year"),
            'language.toml: "dates.day" ',
            id="an open brace",
        ),
        pytest.param(
            says("language.toml", "{day} {month} {year}", "{day!r} {month} {year:>9}"),
            'language.toml: "dates.day" a place is a name in braces, such as {day}',
            id="a place that is more than a name",
        ),
        pytest.param(
            says("language.toml", '"local_phones" = true', '"local_phones" = "yes"'),
            'language.toml: "local_phones" must be true or false, without quotes',
            id="a text for a yes",
        ),
        pytest.param(
            says("language.toml", '"thousands" = "\'"', '"thousands" = 3'),
            'language.toml: "thousands" must be a text in quotes',
            id="a number for a fact",
        ),
        pytest.param(
            says("language.toml", '"fa" = ', '"persian" = '),
            'language.toml: "names.persian" must be the two-letter code of a language',
            id="a name for no code",
        ),
        pytest.param(
            says("language.toml", '"lingua_franca" = false', '"lingua_franca" = true'),
            "texts: exactly one language says lingua_franca = true in its language.toml; here en and xx do",
            id="two lingue franche",
        ),
        pytest.param(
            lambda folder: (folder / CODE).rename(folder / "accented"),
            "accented: a language's folder is named by its two-letter code (ISO 639-1), such as de; rename it",
            id="a folder that is no code",
        ),
        pytest.param(shutil.rmtree, "texts: there is no such folder", id="no folder"),
        pytest.param(
            lambda folder: [shutil.rmtree(each) for each in folder.iterdir() if each.is_dir()],
            "texts: no language is here; each is a folder named by its code, such as en",
            id="an empty folder",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_file_and_key(texts: Path, change: Break, problem: str) -> None:
    change(texts)
    with pytest.raises(LanguageError) as told:
        read_languages(texts)
    assert problem in str(told.value)
    assert len(told.value.problems) == 1
    assert str(told.value.problems[0]).startswith(str(texts))


def test_everything_wrong_is_said_at_once(texts: Path) -> None:
    for change in (lacks("language.toml", "digits"), says("sales.toml", '"card.dot" = " · "', '"card.dot" = 7')):
        change(texts)
    (texts / "fa" / "admin.toml").unlink()
    with pytest.raises(LanguageError) as told:
        read_languages(texts)
    assert [re.sub(".*/texts/", "", str(each)).split(": ")[0] for each in told.value.problems] == [
        "fa/admin.toml",
        "xx/sales.toml",
        "xx/language.toml",
    ]


def test_a_folder_that_cannot_be_used_leaves_the_languages_as_they_are(texts: Path) -> None:
    lacks("language.toml", "digits")(texts)
    with pytest.raises(LanguageError):
        load(texts)
    assert languages() == ("fa", "en")


def test_files_that_editors_leave_behind_are_ignored(texts: Path) -> None:
    (texts / CODE / "sales.toml~").write_text("half a te", "utf-8")
    (texts / ".git").mkdir()
    (texts / "README.md").write_text("hello", "utf-8")
    assert len(read_languages(texts)) == 3
