"""Every sentence for the people who run the bot is translated, and no translation is left over."""

import ast
import errno
import re
import socket
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from bot.cli.reading.rule_words import said_of_functions
from conversations.language.loaded import SHIPPED
from conversations.language.operator_texts import in_language, operator_languages, operator_texts
from storage.records.system_errors import reason_of_listening
from storage.records.translatable import joined, listed, tr

ROOT = Path(__file__).parent.parent
TRANSLATED = [language for language in operator_languages() if language != "en"]


@cache
def sentences() -> tuple[tuple[str, str], ...]:
    """Return the place and the template of each `tr(…)` in the source; reading it takes a second."""
    return tuple(_sentences())


def _sentences() -> Iterator[tuple[str, str]]:
    """Yield the place and the template of each `tr(…)` in the source."""
    for room in ("bot", "conversations", "storage"):
        for file in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                    place = f"{file.relative_to(ROOT)}:{node.lineno}"
                    first = node.args[0]
                    assert isinstance(first, ast.Constant), f"{place}: the sentence must be a literal"
                    given = {each.arg for each in node.keywords}
                    assert given == places(str(first.value)), f"{place}: {given} is not what the places are"
                    yield place, str(first.value)
    for rule, said in said_of_functions():
        yield f"the rule {rule}", said.template


def places(template: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated(language: str) -> None:
    known = operator_texts(language)
    assert [(place, said) for place, said in sentences() if said not in known] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_left_over(language: str) -> None:
    said = {template for _place, template in sentences()}
    assert [key for key in operator_texts(language) if key not in said] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_sentence_is_translated_once(language: str) -> None:
    files = [tomllib.loads(file.read_text("utf-8")) for file in (SHIPPED / language / "operator").glob("*.toml")]
    keys = [key for file in files for key in file]
    assert len(keys) == len(set(keys)), sorted(key for key in set(keys) if keys.count(key) > 1)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    wrong = [(key, text) for key, text in operator_texts(language).items() if places(text) != places(key)]
    assert wrong == []


SAY_STRERROR = {
    "bot/bot_api/transport.py": "for the log and the log alone",
    "bot/sandbox/api/webhook_poster.py": "what Telegram says to getWebhookInfo",
    "bot/machine_errors.py": "for the log and the log alone",
    "storage/records/system_errors.py": "says the system's reasons in every language",
    "storage/sqlite/wiping/page_file.py": "for the log and the log alone",
}


def test_reasons_of_the_system_are_said_in_the_language() -> None:
    files = [file for room in ("bot", "conversations", "storage") for file in (ROOT / room).rglob("*.py")]
    read = {str(file.relative_to(ROOT)) for file in files if "strerror" in file.read_text("utf-8")}
    assert read == set(SAY_STRERROR)


def test_a_reason_that_asyncio_words_itself_is_the_systems() -> None:
    worded = OSError(errno.EACCES, "error while attempting to bind on address ('127.0.0.1', 80): permission denied")
    assert in_language(reason_of_listening(worded), "fa") == operator_texts("fa")["Permission denied"]
    assert reason_of_listening(socket.gaierror(socket.EAI_NONAME, "unknown name")) == "[Errno -2] unknown name"


def test_persian_is_typed_with_persian_letters_and_digits() -> None:
    for text in operator_texts("fa").values():
        assert not re.search("[يك٠-٩]", text), text


JOIN_BY_COMMAS = {
    "bot/funnels/starters/trades.py": "writes YAML",
    "bot/web/expectations.py": "writes an HTTP header",
    "bot/prospects/erasure.py": "for the log alone",
    "bot/intake/webhook_watch.py": "for the log alone",
}


def test_enumerations_have_the_commas_of_the_language() -> None:
    files = [file for room in ("bot", "conversations") for file in (ROOT / room).rglob("*.py")]
    read = {str(file.relative_to(ROOT)) for file in files if '", ".join(' in file.read_text("utf-8")}
    assert read == set(JOIN_BY_COMMAS)


OTHER_WORDS = {
    "درگاه": "پورت", "دیتابیس": "پایگاه داده", "بکاپ": "نسخهٔ پشتیبان", "تنظیمات": "تنظیم‌ها", "ادمین": "مدیر",
    "فانل": "قیف", "سوال": "سؤال", "آستانه": "حد نصاب", "این‌جا": "اینجا", "آن‌جا": "آنجا", "کامپیوتر": "دستگاه",
}  # fmt: skip
"""Words that others use, and ours for the same thing."""
PERSIAN_FILES = (
    "conversations/texts/fa/**/*.toml", "conversations/funnels/starters/**/*.template",
    "conversations/funnels/starters/parts/*", "bot/sandbox/page/static/*words_fa.js", "README.fa.md",
)  # fmt: skip


@pytest.mark.parametrize("pattern", PERSIAN_FILES)
def test_one_thing_has_one_persian_word(pattern: str) -> None:
    files = {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in ROOT.glob(pattern)}
    assert files
    found = {(name, each) for name, text in files.items() for each in OTHER_WORDS if each in text}
    assert found == set(), f"the house says: {OTHER_WORDS}"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        pytest.param([], ("", ""), id="none"),
        pytest.param(["a"], ("a", "a"), id="one"),
        pytest.param(["a", "b"], ("a، b", "a و b"), id="two"),
        pytest.param(["a", "b", "c"], ("a، b، c", "a، b و c"), id="three"),
        pytest.param(["a"] * 5_000, ("، ".join(["a"] * 5_000), "، ".join(["a"] * 4_999) + " و a"), id="very many"),
    ],
)
def test_enumerations_of_any_length_are_said(parts: list[str], said: tuple[str, str]) -> None:
    told = (in_language(tr("sarnakh: {error}", error=each), "fa") for each in (listed(parts), joined(parts)))
    assert tuple(each.removeprefix("sarnakh: ") for each in told) == said


def test_numbers_and_nested_sentences_are_said_in_the_language() -> None:
    inner = tr("there is no magnet `{magnet}`", magnet="guide")
    assert in_language(tr("sarnakh: {error}", error=inner), "fa") == "sarnakh: هدیه‌ای به نام `guide` تعریف نشده است"
    assert in_language(tr("sarnakh: {error}", error=1234), "fa") == "sarnakh: ۱۲۳۴"


def test_what_is_not_translated_is_said_in_english() -> None:
    assert in_language(tr("there is no magnet `{magnet}`", magnet="x"), "de") == "there is no magnet `x`"
