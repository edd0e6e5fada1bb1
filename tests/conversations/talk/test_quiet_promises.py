"""What was promised without an alert stands until it is claimed or an alert follows, also below an alert."""

from datetime import timedelta

from conversations.qualification.decisions import Decision, decide
from conversations.turn.buttons import Act
from conversations.turn.turn import CardChanged, NewAlert, Relayed
from storage.records.lead import Outcome, QuietReason
from tests.conversations.talk.test_quiet_cards import HAND, THURSDAY_DUE, TUESDAY_END, after_the_end, card_of, told
from tests.conversations.talks import SHIPPED, Talker

ADMIN = 700
HOT = ("sales", "now", "mid", "call")


def changes_to(person: Talker, *options: str) -> None:
    person.presses(Act.CHANGE_ANSWERS)
    for option in options:
        person.answers(option)


def is_decided(person: Talker, act: Decision) -> None:
    lead, entries = decide(person.session, act, by=ADMIN, reason="", now=person.now)
    person.session = person.session.replace(lead=lead, ledger=(*person.session.ledger, *entries))


def test_words_that_make_them_hot_are_an_alert_alone() -> None:
    gate = SHIPPED.sql.replace(interest=80)
    person = after_the_end(
        "sales",
        "soon",
        "mid",
        "chat",
        funnel=SHIPPED.replace(sql=gate, asked_without_gate="tell_later"),
    )
    assert (person.lead.interest, person.alerts()) == (75, [])
    person.writes("how much is it?")
    assert NewAlert in told(person)
    assert (person.lead.quiet, person.lead.quiet_at, person.lead.quiet_due) == ((), None, None)
    assert person.entries("quiet") == []


def test_the_alert_that_follows_ends_the_quiet_promise() -> None:
    person = after_the_end(*HAND)
    person.presses(Act.TALK)
    assert person.lead.quiet == (QuietReason.ASKED,)
    assert person.lead.quiet_due is None


def test_what_a_cooled_lead_was_promised_stands_on_the_card_and_in_the_reminder() -> None:
    person = after_the_end(*HOT)
    changes_to(person, *HAND)
    assert "within three working days" in person.said
    assert (person.lead.quiet_at, person.lead.quiet_due) == (None, THURSDAY_DUE)
    assert "We promised: by Saturday 28 Nov" in card_of(person)


def test_who_is_hot_again_reads_the_nearer_promise_on_the_card() -> None:
    person = after_the_end(*HOT)
    changes_to(person, *HAND)
    changes_to(person, *HOT)
    assert person.lead.hot
    assert any(line.startswith("We promised: Monday 23 Nov before 18:00") for line in card_of(person))


def test_a_promise_that_is_past_for_a_week_gives_way_to_the_next() -> None:
    person = after_the_end()
    person.writes("is anybody there?")
    assert person.lead.quiet_due == TUESDAY_END
    person.waits(timedelta(days=2))
    person.writes("still nobody?")
    assert person.lead.quiet_due == TUESDAY_END, "they are named this very morning"
    person.waits(timedelta(days=8))
    person.writes("hello?")
    assert person.lead.quiet_due is not None
    assert person.lead.quiet_due > person.now


def test_a_customer_waits_for_nothing_and_what_they_write_is_passed_on_without_a_promise() -> None:
    person = after_the_end(*HAND)
    is_decided(person, Decision.BOUGHT)
    assert person.lead.quiet_due is None
    person.writes("when will it come?")
    assert (person.lead.outcome, person.lead.quiet_due) == (Outcome.WON, None)
    assert person.said == "Passed on to our team ✓"
    assert Relayed in told(person)


def test_talk_after_a_decision_is_a_new_wish_also_within_the_hour() -> None:
    person = after_the_end(*HAND)
    person.presses(Act.TALK)
    is_decided(person, Decision.UNFIT)
    person.waits(timedelta(minutes=5))
    person.presses(Act.TALK)
    assert person.lead.hot
    assert any(isinstance(alert, CardChanged) and alert.told for alert in person.turn.alerts), "sales hears of it"
    assert NewAlert not in told(person), "and there is no second alert within the cool-down"


def test_not_a_fit_ends_the_wish_that_came_after_the_first_time() -> None:
    person = after_the_end(*HAND)
    is_decided(person, Decision.UNFIT)
    person.presses(Act.TALK)
    assert person.lead.hot
    is_decided(person, Decision.UNFIT)
    person.writes("is anybody there?")
    assert not person.lead.hot
