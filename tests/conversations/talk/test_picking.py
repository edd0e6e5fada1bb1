"""When to be called: the ways, days and windows that are offered, by the talk alone (DESK §5, §10.4)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from conversations.schedule.call_windows import window_plan
from conversations.turn.buttons import Act, WindowButton
from conversations.turn.events import Command, Pressed, WindowsOffered
from conversations.turn.turn import Say
from storage.records.ledger import EntryKind
from storage.records.round import AskedWindow
from storage.records.talk import Step
from tests.conversations.talks import MONDAY_NOON, SHIPPED, Talker

HOT = ("sales", "now", "mid", "call")
WAYS = ["📞 Call me", "💬 Here on Telegram", "⬅️ Back"]
NO_PHONE = SHIPPED.replace(contact=SHIPPED.contact.replace(kinds=("email", "telegram"), first="email"))
CLOSED = SHIPPED.replace(company=SHIPPED.company.replace(hours={}))
BERLIN = SHIPPED.replace(company=SHIPPED.company.replace(timezone="Europe/Berlin"))


def bare(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2068\u2069")))


def presses(person: Talker, way: str, day: date | None = None, begins: datetime | None = None, **at_desk) -> None:
    button = WindowButton(person.session.talk.session, way, day, begins)
    offered = WindowsOffered(window_plan(person.funnel), **at_desk)
    person.does(Pressed(button, message_id=2000, offered=offered))


def hot(**more) -> Talker:
    person = Talker(**more)
    person.goes_through(*HOT)
    return person


@pytest.mark.parametrize(
    ("contact", "funnel", "labels"),
    [
        pytest.param("button", SHIPPED, WAYS, id="a phone: both"),
        pytest.param("emma@gmail.com", SHIPPED, WAYS, id="an email: a call asks for a number"),
        pytest.param("telegram", SHIPPED, WAYS, id="Telegram alone: likewise"),
        pytest.param("emma@gmail.com", NO_PHONE, None, id="no number may be asked for: nothing is asked"),
    ],
)
def test_the_ways_are_those_that_are_possible(contact, funnel, labels) -> None:
    person = Talker(funnel=funnel)
    person.goes_through(*HOT, contact=contact)
    person.presses(Act.PICK_TIME)
    if labels is None:
        assert person.said == "Which day suits you?"
    else:
        assert (person.said, person.labels) == ("How shall we reach you?", labels)


def test_a_way_that_is_not_possible_any_more_is_the_other_one() -> None:
    person = Talker(funnel=NO_PHONE)
    person.goes_through(*HOT, contact="emma@gmail.com")
    presses(person, "call")
    assert person.said == "Which day suits you?"


def test_without_hours_there_is_no_button_and_an_old_one_says_so() -> None:
    person = hot(funnel=CLOSED)
    assert person.labels == []
    person.presses(Act.PICK_TIME)
    assert person.said == "We have no fixed hours just now. Write here when suits you."


def test_the_promise_is_kept_with_its_way_and_once_for_a_double_press() -> None:
    person = hot()
    day = date(2026, 11, 24)
    (window, *_) = window_plan(SHIPPED).windows(day, person.now)
    presses(person, "write", day, window.begins)
    (kept,) = [entry for entry in person.turn.entries if entry.kind is EntryKind.PROMISED]
    assert kept.data == {
        "promise": "window",
        "moment": window.begins.isoformat(),
        "deadline": window.ends.isoformat(),
        "way": "write",
    }
    presses(person, "write", day, window.begins, window=AskedWindow(window.begins, window.ends, "write"))
    assert person.turn.entries == ()
    assert person.said.startswith("Fine: we will write to you here on Tue 24 Nov between 9:00 and 11:00")


@pytest.mark.parametrize(
    ("day", "begins"),
    [
        pytest.param(date(2026, 11, 23), MONDAY_NOON - timedelta(hours=2), id="past"),
        pytest.param(date(2026, 11, 24), MONDAY_NOON + timedelta(hours=15), id="outside the hours"),
        pytest.param(date(2099, 12, 31), datetime(2099, 12, 31, 9, tzinfo=UTC), id="made up, far"),
        pytest.param(date(2000, 1, 1), None, id="a day that is past"),
    ],
)
def test_what_is_not_offered_shows_the_days_again(day, begins) -> None:
    person = hot()
    presses(person, "call", day, begins)
    assert person.said.startswith("That time is not possible any more.")
    assert person.turn.entries == ()
    assert "Tue 24 Nov" in person.labels


def test_each_step_edits_the_message_that_was_pressed() -> None:
    person = hot()
    for way, day in (("call", None), ("call", date(2026, 11, 24))):
        presses(person, way, day)
        (reply,) = person.turn.replies
        assert isinstance(reply, Say)
        assert reply.message_id == 2000


def test_a_question_that_is_open_waits_above_the_days() -> None:
    person = Talker()
    person.gives("emma@gmail.com")
    person.asks(Command.TALK)
    assert person.step is Step.NUMBER
    presses(person, "call")
    person.shares()
    assert "Which day suits you?" in person.said
    assert person.step is Step.QUESTION
    assert person.session.talk.number_for_time == "answered"
    person.answers("sales")
    assert person.lead.answers["need"] == "sales"


def test_a_number_that_is_typed_for_a_call_brings_the_days() -> None:
    person = Talker()
    person.goes_through(*HOT, contact="emma@gmail.com")
    presses(person, "call")
    person.writes("+98 912 123 4567")
    assert person.lead.phone == "+989121234567"
    assert "Which day suits you?" in person.said


def test_who_gave_a_number_only_later_may_be_called_then() -> None:
    person = Talker()
    person.goes_through(*HOT, contact="emma@gmail.com")
    presses(person, "call")
    person.writes("No, here is fine")
    person.presses(Act.PICK_TIME)
    assert "⬅️ Back" in person.labels
    assert WAYS[0] not in person.labels, "it is asked once"
    person.writes("+98 912 123 4567")
    person.presses(Act.PICK_TIME)
    assert person.labels == WAYS


def test_who_is_not_at_the_desk_is_led_to_a_person() -> None:
    person = hot()
    presses(person, "call", is_open=False)
    assert person.said.startswith("That request is closed.")
    assert person.labels == ["💬 Talk to a person"]


def test_the_clock_of_the_company_is_said_in_other_languages_alone() -> None:
    for language, zone in (("en", True), ("fa", False)):
        person = hot(language=language, funnel=BERLIN)
        presses(person, "call", date(2026, 11, 24))
        assert ("Berlin" in person.said) == zone


def test_their_data_names_the_time_while_it_is_ahead() -> None:
    person = hot()
    (window, *_) = window_plan(SHIPPED).windows(date(2026, 11, 24), person.now)
    presses(person, "call", date(2026, 11, 24), window.begins)
    person.asks(Command.MY_DATA)
    assert "The time you chose to hear from us: \u206824 Nov 2026, 09:00\u2069" in person.said
    person.now = window.ends
    person.asks(Command.MY_DATA)
    assert "The time you chose" not in person.said


def test_a_stop_says_how_to_come_back_and_changes_nothing() -> None:
    person = hot()
    person.asks(Command.STOP)
    before = replace(person.session.lead)
    presses(person, "call")
    assert "/resume" in person.said
    assert person.lead.stopped == before.stopped


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        pytest.param(
            (),
            "A colleague will call you on Tue 24 Nov between 9:00 and 11:00, Tehran time.",
            id="it stays the promise",
        ),
        pytest.param(
            (Command.STOP,), "A colleague will call you today before 18:00, Tehran time.", id="a stop ends it"
        ),
    ],
)
def test_who_asks_for_a_person_meanwhile_is_promised_the_time_that_they_chose(ends, said) -> None:
    person = hot()
    (window, *_) = window_plan(SHIPPED).windows(date(2026, 11, 24), person.now)
    presses(person, "call", date(2026, 11, 24), window.begins)
    for command in ends:
        person.asks(command)
    person.asks(Command.TALK)
    assert said in bare(person.said)


def test_once_the_window_is_over_a_new_promise_is_made() -> None:
    person = hot()
    (window, *_) = window_plan(SHIPPED).windows(date(2026, 11, 24), person.now)
    presses(person, "call", date(2026, 11, 24), window.begins)
    person.now = window.ends
    person.asks(Command.TALK)
    assert "A colleague will call you today before 18:00, Tehran time." in bare(person.said)
