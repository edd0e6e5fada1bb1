"""Not now, but later: who is asked when to be reminded, what is kept, and what ends it (DESK §5)."""

from datetime import date, timedelta

import pytest

from conversations.qualification.returns import asked_back
from conversations.turn.buttons import Act
from conversations.turn.events import BlockedBot, Command, ReturnDue, UnblockedBot
from storage.records.ledger import Entry, EntryKind
from tests.conversations.talks import MONDAY_NOON, Talker

NO_THANKS = ("results", "none", "unknown", "no")
PRICE = ("results", "none", "unknown", "price")
CHOICES = ["Next week", "Next month", "In three months", "I'll tell you"]
LATER = "🕐 Remind me later"


def talker(*options: str, **more) -> Talker:
    person = Talker(**more)
    person.goes_through(*options)
    return person


def asked_for(person: Talker) -> date | None:
    return asked_back(person.session.ledger)


@pytest.mark.parametrize(
    ("options", "acts", "offers"),
    [
        pytest.param(NO_THANKS, (), True, id="no, thanks"),
        pytest.param(("build", "later", "low", "no"), (), True, id="no, thanks, of a lead"),
        pytest.param(PRICE, (), False, id="the price itself has its own buttons"),
        pytest.param(PRICE, (Act.PRICE_NOT_NOW,), True, id="not now after the price"),
        pytest.param(("learn", "none", "unknown", "no"), (), False, id="a learner"),
        pytest.param(
            ("learn", "none", "unknown", "price"), (Act.PRICE_NOT_NOW,), False, id="a learner, after the price"
        ),
        pytest.param(("sales", "now", "mid", "call"), (), False, id="who is promised a call"),
        pytest.param(("sales", "none", "mid", "call"), (), False, id="who asks for a call without a date"),
    ],
)
def test_who_wants_nothing_for_now_may_be_reminded(options, acts, offers) -> None:
    person = talker(*options)
    for act in acts:
        person.presses(act)
    assert (LATER in person.labels) == offers


def test_not_now_on_the_first_screen_stays_as_it_is() -> None:
    person = Talker()
    person.starts()
    person.writes("Not now")
    assert person.labels == []


def test_it_is_offered_once_in_90_days() -> None:
    person = talker(*NO_THANKS)
    for days, offers in ((0, False), (89, False), (90, True)):
        person.now = MONDAY_NOON + timedelta(days=days)
        person.presses(Act.CHANGE_ANSWERS)
        for option in NO_THANKS:
            person.answers(option)
        assert (LATER in person.labels) == offers, days


def test_the_choices_are_asked_once_for_a_double_press() -> None:
    person = talker(*NO_THANKS)
    person.presses(Act.REMIND_LATER)
    assert person.said == "Fine 🌱 When shall we remind you? We will write just once."
    assert person.labels == CHOICES
    assert person.presses(Act.REMIND_LATER).replies == ()


@pytest.mark.parametrize(
    ("act", "until", "says"),
    [
        pytest.param(Act.RETURN_WEEK, date(2026, 11, 30), "around Monday 30 Nov", id="week"),
        pytest.param(Act.RETURN_MONTH, date(2026, 12, 23), "around Wednesday 23 Dec", id="month"),
        pytest.param(Act.RETURN_QUARTER, date(2027, 2, 21), "around Sunday 21 Feb", id="quarter"),
        pytest.param(Act.RETURN_NEVER, None, "whenever you like", id="never"),
    ],
)
def test_the_answer_is_kept_as_a_consent_of_its_own(act, until, says) -> None:
    person = talker(*NO_THANKS)
    person.presses(Act.REMIND_LATER)
    turn = person.presses(act)
    assert asked_for(person) == until
    assert says in person.said
    kept = [entry.data for entry in turn.entries if entry.kind is EntryKind.ASKED_BACK]
    assert [set(each) for each in kept] == ([] if until is None else [{"until", "text", "hash", "channel"}])
    assert person.presses(act).entries == (), "a double press is one answer"


def test_the_message_goes_once_and_then_nothing_more() -> None:
    person = talker(*NO_THANKS)
    person.presses(Act.RETURN_WEEK)
    person.waits(timedelta(days=7))
    person.does(ReturnDue())
    assert person.said == "Hi \u2068Sara\u2069 🌱 You asked us to come back about now. Shall we talk?"
    assert person.labels == ["💬 Talk to a person", "No, thanks"]
    assert person.does(ReturnDue()).replies == ()
    person.presses(Act.RETURN_REFUSED)
    assert person.said == "Fine 🌱 We're here whenever you like."
    assert asked_for(person) is None


@pytest.mark.parametrize(
    "ends",
    [
        pytest.param(lambda person: person.asks(Command.STOP), id="stop"),
        pytest.param(lambda person: person.does(BlockedBot()), id="block"),
        pytest.param(lambda person: (person.does(BlockedBot()), person.does(UnblockedBot())), id="block and unblock"),
        pytest.param(lambda person: person.asks(Command.TALK), id="an alert"),
    ],
)
def test_what_ends_it(ends) -> None:
    person = talker(*NO_THANKS)
    person.presses(Act.RETURN_MONTH)
    assert asked_for(person) is not None
    ends(person)
    assert asked_for(person) is None
    assert person.does(ReturnDue()).replies == ()


@pytest.mark.parametrize(("after", "holds"), [("won", False), ("lost", True), ("open", True)])
def test_a_purchase_ends_it_and_a_loss_does_not(after: str, holds: bool) -> None:
    entries = (
        Entry(kind=EntryKind.ASKED_BACK, at=MONDAY_NOON, data={"until": "2026-12-23"}),
        Entry(kind=EntryKind.OUTCOME, at=MONDAY_NOON, data={"before": "open", "after": after}),
    )
    assert (asked_back(entries) is not None) == holds


def test_who_is_promised_a_person_and_who_stopped_us_are_not_reminded() -> None:
    person = talker(*NO_THANKS)
    person.asks(Command.TALK)
    person.presses(Act.REMIND_LATER)
    assert person.said == "Fine 🌱 What we promised still stands."
    person.asks(Command.STOP)
    person.presses(Act.RETURN_WEEK)
    assert "/resume" in person.said
    assert asked_for(person) is None


def test_their_data_says_when_they_will_be_written_to() -> None:
    person = talker(*NO_THANKS)
    person.presses(Act.RETURN_MONTH)
    person.asks(Command.MY_DATA)
    assert "You asked us to write once, around \u206823 Dec 2026\u2069." in person.said
