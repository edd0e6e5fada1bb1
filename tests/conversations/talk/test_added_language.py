"""A language that was added to `languages` before its texts were written: talks in it go on to their end."""

import pytest

from conversations.funnel.model import Funnel
from conversations.turn.buttons import Act
from tests.conversations.funnel.written.test_languages_of_texts import PERSIAN_ALONE
from tests.conversations.shop import read
from tests.conversations.talks import Talker

FUNNEL = read(PERSIAN_ALONE)


def test_a_talk_goes_on_in_the_words_that_there_are() -> None:
    person = Talker("en", funnel=FUNNEL)
    person.starts("ig_story1")
    assert "فروشگاه نمونه" in person.said
    assert "دربارهٔ همین راهنما و کار خودش" in person.said
    person.shares()
    assert FUNNEL.questions[0].text["fa"] in person.said
    assert FUNNEL.questions[0].options[0].label["fa"] in person.labels
    for option in ("sales", "now", "mid", "call"):
        person.answers(option)
    assert person.lead.stage == "sql"
    assert "before 18:00, Tehran time" in person.said


@pytest.mark.parametrize("act", [Act.TALK, Act.CHANGE_ANSWERS])
def test_the_buttons_of_the_end_work(act: Act) -> None:
    person = Talker("en", funnel=FUNNEL)
    person.goes_through("sales", "soon", "mid", "chat")
    person.presses(act)
    assert person.said


def test_a_lunch_and_a_night_are_promised_in_a_talk() -> None:
    assert "today from 13:00, Tehran time" in end_under("9-12, 13-20")
    assert "tonight before 2:00, Tehran time" in end_under("12:00-02:00")


def end_under(hours: str) -> str:
    """Return the end of a talk on Monday at 12:30."""
    funnel: Funnel = read(PERSIAN_ALONE.replace('mon: { opens: "09:00", closes: "18:00" }', f"mon: {hours}"))
    person = Talker("en", funnel=funnel)
    person.goes_through("sales", "now", "mid", "call")
    return person.said
