"""A talk under a funnel with three languages: how people switch between them."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.funnels.source import open_funnel
from conversations.desk.card import write_card
from conversations.funnel.loader import FunnelError
from conversations.funnel.model import Funnel
from conversations.language.loaded import load
from conversations.turn.events import Command
from conversations.turn.turn import Say
from tests.conversations.talks import Talker
from tests.pseudo_locale import CODE, NAME, funnel_with_pseudo_locale, texts_with_pseudo_locale

TEHRAN = ZoneInfo("Asia/Tehran")


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Funnel]:
    load(texts_with_pseudo_locale(tmp_path))
    yield open_funnel(funnel_with_pseudo_locale(tmp_path)).funnel
    load()


def keys(person: Talker) -> list[list[str]]:
    """Return the labels of the keyboard that the last turn showed."""
    assert person.turn is not None
    shown = [reply for reply in person.turn.replies if isinstance(reply, Say) and not isinstance(reply.keyboard, str)]
    return [[key.label for key in row] for row in shown[-1].keyboard]


def test_the_first_screen_has_a_key_for_each_of_the_others_two_in_a_row(three: Funnel) -> None:
    person = Talker(CODE, funnel=three)
    person.starts()
    assert keys(person)[-1] == ["فارسی", "English"]
    person.writes("English")
    assert person.lead.language == "en"
    assert keys(person)[-1] == [NAME, "فارسی"]
    person.writes(NAME)
    assert person.lead.language == CODE


@pytest.mark.long
def test_every_language_that_is_asked_for_has_a_button_in_its_own_name(three: Funnel) -> None:
    person = Talker("fa", funnel=three)
    person.starts()
    person.asks(Command.LANGUAGE)
    assert person.labels == [NAME, "فارسی", "English"]
    person.presses_language(CODE)
    assert (person.lead.language, person.turn.language) == (CODE, CODE)


@pytest.mark.long
def test_consent_in_a_step_of_its_own_offers_the_others(three: Funnel) -> None:
    consent = three.consent.replace(mode="separate_step")
    person = Talker("en", funnel=three.replace(consent=consent))
    person.starts()
    assert person.labels[-2:] == [NAME, "فارسی"]


@pytest.mark.long
def test_letters_switch_only_to_a_language_with_a_script_of_its_own(three: Funnel) -> None:
    person = Talker(CODE, funnel=three)
    person.starts()
    person.writes("hello there")
    assert person.lead.language == CODE
    person.writes("سلام")
    assert person.lead.language == "fa"


def test_a_key_that_names_no_language_is_told_where_there_are_three(three: Funnel, tmp_path: Path) -> None:
    label = {"fa": "زبان {language}", "en": "Another language", CODE: "{language}"}
    with pytest.raises(FunnelError) as told:
        open_funnel(funnel_with_pseudo_locale(tmp_path, texts={"key.other_language": label}))
    (problem,) = told.value.problems
    assert str(problem.says) == (
        "with more than two languages a key must name the one that it leads to: `{language}` is missing"
    )


@pytest.mark.long
def test_the_promise_is_told_to_sales_in_every_language(three: Funnel) -> None:
    person = Talker("en", funnel=three)
    person.asks(Command.TALK)
    told = {}
    for language in ("fa", CODE, "en"):
        funnel = three.replace(sales_language=language)
        card = write_card(person.session, funnel=funnel, zone=TEHRAN, now=person.now)
        told[language] = card.text
    assert "Monday 23 Nov before 18:00, Tehran time" in told["en"]
    assert "Ḿöñďáý २३ Ñöṽ ḃéḟöŕé १८:००" in told[CODE]
    assert "دوشنبه ۲ آذر تا ۱۸:۰۰" in told["fa"]
