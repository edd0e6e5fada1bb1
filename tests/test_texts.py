"""Both languages have the same texts with the same places."""

import re
from pathlib import Path
from typing import get_args

import pytest

import bot
import conversations
import storage
from bot.monitoring.health import Fault
from conversations.language.catalogue import texts
from conversations.language.folder import Audience
from conversations.language.loaded import languages
from conversations.language.places import places
from conversations.turn.events import Medium
from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind

ROOT = Path(__file__).parent.parent
ROOMS: tuple[Audience, ...] = get_args(Audience)
LATIN = re.compile(r"(?<!\u2068)(?<![A-Za-z/_{\u2068 ])[A-Z]{2,}")
PLACE_OR_PHONE = re.compile(r"\{[^}]*\}|\+[0-9 ]+")
"""A place, which may be named R1; or a phone, which is dialled as it is written."""
SAID = re.compile(r"""(?:say|phrase)\(\s*["'](admin|sales|desk)["'],\s*["']([a-z_.]+)["']""")


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_have_the_same_keys(room: Audience) -> None:
    assert sorted(texts("fa", room)) == sorted(texts("en", room))


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_leave_the_same_places(room: Audience) -> None:
    for key, text in texts("fa", room).items():
        assert places(text) == places(texts("en", room)[key]), key


@pytest.mark.parametrize("room", ROOMS)
def test_persian_is_written_with_persian_digits(room: Audience) -> None:
    for key, text in texts("fa", room).items():
        assert not re.search("[0-9]", PLACE_OR_PHONE.sub("", text)), key


@pytest.mark.parametrize("room", ROOMS)
def test_no_text_is_empty_or_too_long(room: Audience) -> None:
    for language in ("fa", "en"):
        for key, text in texts(language, room).items():
            assert 0 < len(text) <= 1024, key


def test_persian_is_typed_with_persian_letters_and_digits() -> None:
    for room in ROOMS:
        for key, text in texts("fa", room).items():
            assert not re.search("[يك٠-٩]", text), key


def test_latin_words_in_the_admins_persian_are_isolated() -> None:
    for key, text in texts("fa", "admin").items():
        assert not LATIN.search(re.sub("\u2068[^\u2069]*\u2069", "", text)), key


def test_prospects_never_read_the_words_of_sales() -> None:
    forbidden = re.compile(r"لید|سرنخ|امتیاز|\b(lead|score|SQL|MQL)\b", re.IGNORECASE)
    for language in ("fa", "en"):
        for key, text in texts(language, "prospect").items():
            assert not forbidden.search(text), (key, text)


def test_every_text_that_the_code_names_exists() -> None:
    for package in (bot, conversations):
        for file in Path(next(iter(package.__path__))).rglob("*.py"):
            for room, key in SAID.findall(file.read_text("utf-8")):
                assert key in texts("en", room), f"{file.name}: {key}"


@pytest.mark.parametrize("medium", [*get_args(Medium), "edit"])
def test_whatever_can_be_sent_has_a_name_and_one_home(medium: str) -> None:
    assert [room for room in ROOMS if f"medium.{medium}" in texts("en", room)] == ["sales"]


@pytest.mark.parametrize(
    "key",
    [
        *(f"ledger.{kind}" for kind in EntryKind),
        *(f"stage.{stage}" for stage in Stage),
        *(f"outcome.{outcome}" for outcome in Outcome),
        *(f"{text}.{fault.name.lower()}" for fault in Fault for text in ("fault", "advice")),
    ],
)
def test_whatever_can_happen_has_a_name(key: str) -> None:
    assert key in texts("en", "admin")


NAME_A_LANGUAGE = {
    "bot/__main__.py": "it speaks where the packages are missing that read the texts",
    "bot/sandbox/opening_world.py": "whom the demo opens on",
    "bot/sandbox/world/model.py": "what people's Telegram speaks there",
    "conversations/turn/buttons.py": "buttons that were sent before there were other languages",
    "conversations/language/operator_texts.py": "the sentences in the code are English",
    "storage/records/language_codes.py": "the one that stands where nothing says otherwise",
}


def test_no_code_names_a_language_but_where_it_must() -> None:
    codes = re.compile("[\"'](?:" + "|".join(languages()) + ")[\"']")
    files = [file for package in (bot, conversations, storage) for file in Path(package.__path__[0]).rglob("*.py")]
    named = {str(file.relative_to(ROOT)) for file in files if codes.search(file.read_text("utf-8"))}
    assert named == set(NAME_A_LANGUAGE)
