"""Whatever a session remembers, and whatever funnel runs: each event is answered, and sales and staff can read it.

Here the remembered fields themselves are drawn, also in combinations that no talk of this version leaves behind: an
earlier version may have.
"""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.desk.card import write_card
from conversations.desk.lead_page import write_lead_page
from conversations.language.loaded import languages
from conversations.turn.buttons import Act, ActButton
from conversations.turn.events import Event, Pressed, Wrote
from conversations.turn.turn import CardChanged, Copied, NewAlert, NewQuietCard, Relayed, Turn
from storage.records.lead import Consent, ContactKind, Lead, Outcome, QuietReason, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import ConsentText, Session, Step, Talk
from tests.conversations.funnel_variants import funnels
from tests.conversations.talk.test_laws import EVENTS, FROM_A_PERSON, LANGUAGES, TEHRAN, assert_telegram_takes
from tests.conversations.talks import MONDAY_NOON, Talker
from tests.drawing import trials

CONTACTS = st.sampled_from(["+989121234567", "09121234567", "sara@gmail.com", "a@b", "x" * 300, ""])
QUESTIONS = st.sampled_from(["need", "timing", "budget", "talk", "size", "of_an_old_funnel"])
OPTIONS = st.sampled_from(["sales", "learn", "now", "none", "mid", "call", "chat", "price", "no", "of_an_old_funnel"])
FLAGS = st.booleans()
TIMES = st.sampled_from([timedelta(days=days) for days in (-4000, -30, -8, -1, 0, 1, 4000)]).map(
    lambda ago: MONDAY_NOON + ago
)


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    """Draw a talk with any fields; its funnel is one that can no longer be read, or the running one."""
    return Talk(
        session=draw(st.integers(1, 4)),
        funnel="of another version",
        step=draw(st.sampled_from(Step)),
        question=draw(st.none() | QUESTIONS),
        path=tuple(draw(st.lists(QUESTIONS, max_size=3))),
        failures=draw(st.integers(0, 3)),
        typed_email=draw(st.none() | CONTACTS),
        suggested_email=draw(st.none() | CONTACTS),
        interrupted=draw(st.none() | st.sampled_from(Step)),
        question_key=draw(st.none() | st.just("u1:q0")),
        shown_before=draw(st.integers(0, 5)),
        price_open=draw(FLAGS),
        completed=draw(FLAGS),
        number_asked=draw(FLAGS),
        quick_left=draw(st.none() | st.integers(0, 3)),
        consent_shown=draw(st.none() | st.builds(ConsentText, version=st.integers(1, 3), text=st.just("as shown"))),
        nudged=draw(FLAGS),
        cancel_asked=draw(FLAGS),
        offered_contact=draw(st.none() | CONTACTS),
    )


@st.composite
def leads(draw: st.DrawFn) -> Lead:
    """Draw a lead with any fields that may stand together in a database."""
    alerts, at = draw(st.integers(0, 2)), MONDAY_NOON - timedelta(days=10)
    reasons = tuple(draw(st.lists(st.sampled_from(QuietReason), unique=True)))
    consent = Consent(version=draw(st.integers(1, 3)), text_hash="a hash", at=at, update_id=1)
    return Lead(
        number=128, telegram_id=7_000_000_001, name="Sara", username=draw(st.none() | st.just("sara")),
        language=draw(LANGUAGES), phone=draw(st.none() | st.just("+989121234567")), phone_verified=draw(FLAGS),
        email=draw(st.none() | st.just("sara@gmail.com")), contact=draw(st.sampled_from(ContactKind)),
        stage=draw(st.sampled_from([Stage.LEAD, Stage.MQL, Stage.SQL, Stage.CUSTOMER])), hot=draw(FLAGS),
        outcome=draw(st.sampled_from(Outcome)), answers=draw(st.dictionaries(QUESTIONS, OPTIONS, max_size=4)),
        consent=draw(st.none() | st.just(consent)), stopped=draw(FLAGS), blocked=draw(FLAGS),
        alerts=alerts, alerted_at=draw(TIMES) if alerts else None, topic=draw(st.none() | st.just(3)),
        quiet=reasons, quiet_at=draw(TIMES) if reasons else None, quiet_due=draw(st.none() | TIMES),
        owner=draw(st.none() | st.just(9)), scored_at=at, created=at, seen=at, updated=at,
    )  # fmt: skip


SAID = st.sampled_from([
    Wrote(text) for text in ("لغو", "cancel", "thanks", "چرا شماره می‌خواهید؟", "no", "yes", "is anybody there?", "؟",
                             "+98 935 111 2233", "other@corp.example", "09123", "junk@nowhere", "how much is it?")
] + [Pressed(ActButton(1, act), 5) for act in Act if act is not Act.FORGET_YES])  # fmt: skip
MANY = st.lists(st.one_of(SAID, EVENTS), min_size=1, max_size=6)
LEDGER = tuple(
    Entry(kind=kind, at=MONDAY_NOON - timedelta(days=10), data=data)
    for kind, data in (
        (EntryKind.STARTED, {"source": ""}),
        (EntryKind.CONTACT, {"kind": "own_phone", "value": "+989121234567"}),
        (EntryKind.WITHDRAWN, {"version": 1}),
        (EntryKind.SAID, {"text": "hello", "medium": "text"}),
    )
)
any_session = given(leads(), st.none() | talks(), st.lists(st.sampled_from(LEDGER)), funnels(), FLAGS, MANY)
many = trials(80)


def meets(lead: Lead, talk: Talk | None, ledger: list[Entry], funnel, *, pinned: bool) -> Talker:
    """Return a person with this session under this funnel, with a talk that is pinned to it or to a lost one."""
    person = Talker(lead.language, funnel=funnel)
    if talk is not None and pinned:
        known = talk.question is None or talk.question in funnel.places
        talk = talk.replace(funnel=funnel.hash, question=talk.question if known else None)
    person.session = Session(lead=lead, talk=talk, ledger=tuple(ledger))
    return person


def lives(person: Talker, events: list[Event]) -> list[Turn]:
    turns = []
    for event in events:
        person.waits(timedelta(minutes=2))
        turns.append(person.does(event))
    return turns


def is_passed_on_after_the_end(turn: Turn) -> bool:
    """Tell whether sales gets the words of a lead that has ended: the person is told so once a day."""
    passed_on = any(isinstance(alert, Relayed | Copied) for alert in turn.alerts)
    return passed_on and turn.lead.outcome is not Outcome.OPEN


@many
@any_session
@pytest.mark.long
def test_each_event_is_answered_and_telegram_takes_every_reply(lead, talk, ledger, funnel, pinned, events) -> None:
    person = meets(lead, talk, ledger, funnel, pinned=pinned)
    for event, turn in zip(events, lives(person, events), strict=True):
        for reply in turn.replies:
            assert_telegram_takes(reply)
        if isinstance(event, FROM_A_PERSON):
            assert turn.replies or turn.toast or is_passed_on_after_the_end(turn), event
        assert turn.talk.question in (None, *funnel.places)
        assert turn.talk.funnel == funnel.hash


def test_a_no_to_an_address_of_which_no_spelling_is_remembered_asks_for_it() -> None:
    person = Talker()
    person.starts()
    assert person.session.talk is not None
    talk = person.session.talk.replace(suggested_email="sara@gmail.com")
    for event in (Wrote("no"), Pressed(ActButton(1, Act.EMAIL_AS_TYPED), 5)):
        person.session = person.session.replace(talk=talk)
        person.does(event)
        assert person.said == "Type your email."


@many
@any_session
@pytest.mark.long
def test_a_quiet_card_is_made_once_for_who_agrees_and_never_beside_an_alert(
    lead, talk, ledger, funnel, pinned, events
) -> None:
    person = meets(lead, talk, ledger, funnel, pinned=pinned)
    before = lead
    for turn in lives(person, events):
        after, kinds = turn.lead, [type(alert) for alert in turn.alerts]
        if NewQuietCard in kinds:
            assert NewAlert not in kinds
            assert not before.has_card
            assert after.is_quiet
            assert after.agrees
            assert after.outcome in (Outcome.OPEN, Outcome.WON)
        if after.quiet_at != before.quiet_at:
            assert NewQuietCard in kinds
        if after.quiet_due != before.quiet_due:
            assert after.quiet_due is None or after.quiet_due > person.now - timedelta(days=8)
        if NewAlert in kinds:
            assert after.quiet_due is None
            assert CardChanged not in kinds
        assert (after.alerts > before.alerts) is (NewAlert in kinds)
        before = after


@many
@any_session
def test_sales_and_admins_can_read_of_everybody(lead, talk, ledger, funnel, pinned, events) -> None:
    person = meets(lead, talk, ledger, funnel, pinned=pinned)
    lives(person, events)
    assert write_card(person.session, funnel=funnel, zone=TEHRAN, now=person.now).text
    for read in languages():
        assert write_lead_page(person.session, funnel=funnel, zone=TEHRAN, language=read, now=person.now)
