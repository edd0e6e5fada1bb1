"""When a person of ours talks with somebody: until when, and who moves the end."""

from datetime import timedelta

import pytest

from conversations.funnel.reconciliation import talk_under
from conversations.talk.person_talks import by_clock, ends, hears, is_on, speaks
from storage.records.record import as_json, from_json
from storage.records.talk import Step, Talk
from tests.conversations.talks import MONDAY_NOON, SHIPPED, Talker

DAY, HOUR, SECOND = timedelta(days=1), timedelta(hours=1), timedelta(seconds=1)
QUESTION = Talk(session=3, funnel="f", step=Step.QUESTION, question="need")
SPOKEN = speaks(QUESTION, MONDAY_NOON, DAY)


@pytest.mark.parametrize(
    ("after", "on"),
    [
        pytest.param(timedelta(), True, id="at once"),
        pytest.param(DAY - SECOND, True, id="just before a day is over"),
        pytest.param(DAY, False, id="a day later"),
    ],
)
def test_a_message_of_ours_begins_a_talk_of_a_day(after: timedelta, on: bool) -> None:
    assert is_on(SPOKEN, MONDAY_NOON + after) is on
    assert not is_on(QUESTION, MONDAY_NOON + after)
    assert not is_on(None, MONDAY_NOON + after)


def test_each_word_on_either_side_moves_the_end() -> None:
    heard = hears(SPOKEN, MONDAY_NOON + HOUR, DAY)
    assert heard.person_until == MONDAY_NOON + HOUR + DAY
    assert speaks(heard, MONDAY_NOON + 2 * HOUR, DAY).person_until == MONDAY_NOON + 2 * HOUR + DAY


def test_their_words_after_the_end_begin_nothing() -> None:
    assert hears(SPOKEN, MONDAY_NOON + DAY, DAY) == SPOKEN
    assert hears(QUESTION, MONDAY_NOON, DAY) == QUESTION


def test_the_first_message_of_each_talk_is_to_be_confirmed() -> None:
    heard = hears(SPOKEN, MONDAY_NOON + HOUR, DAY)
    assert not SPOKEN.person_heard
    assert heard.person_heard
    assert speaks(heard, MONDAY_NOON + 2 * HOUR, DAY).person_heard, "the same talk"
    assert not speaks(heard, MONDAY_NOON + 2 * DAY, DAY).person_heard, "a new one"


def test_a_talk_that_a_wrong_clock_dated_ends_a_day_from_now_at_the_latest() -> None:
    ahead = speaks(QUESTION, MONDAY_NOON + 365 * DAY, DAY)
    assert by_clock(ahead, MONDAY_NOON, DAY).person_until == MONDAY_NOON + DAY
    assert by_clock(SPOKEN, MONDAY_NOON + HOUR, DAY) == SPOKEN
    assert by_clock(QUESTION, MONDAY_NOON, DAY) == QUESTION


def test_an_ended_talk_is_as_if_it_had_not_been() -> None:
    assert ends(hears(SPOKEN, MONDAY_NOON + HOUR, DAY)) == QUESTION


def test_a_talk_with_a_person_goes_on_under_another_funnel() -> None:
    named = SPOKEN.replace(speaker=7001, spoke_at=MONDAY_NOON)
    again = talk_under(named, Talker().lead, SHIPPED)
    assert again.session == 4, "the open question is another one"
    assert (again.person_until, again.speaker, again.spoke_at) == (MONDAY_NOON + DAY, 7001, MONDAY_NOON)


def test_a_talk_of_before_is_read_as_one_without_a_person() -> None:
    before = from_json(Talk, '{"session":3,"funnel":"f","step":"question","question":"need"}')
    assert before == QUESTION
    assert from_json(Talk, as_json(SPOKEN)) == SPOKEN
