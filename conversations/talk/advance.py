"""The core: return the turn for an event and the state of the talk. Pure: effects are described, not performed.

The steps of a talk in their order: exchange -> contact -> magnet -> questions -> ending. `handover` (asking for a
person), `resume` (coming back) and `commands` (help, privacy, data) may be entered from any step; `typed` and `pressed`
choose which.
"""

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from conversations.funnel.model import Funnel
from conversations.schedule.openings import DEFAULT_ZONE
from conversations.steps.contact import hear_shared_contact
from conversations.steps.exchange import consent_withdrawn, end_stop, offer_consent
from conversations.steps.magnet import give
from conversations.steps.questions import ask_if_owed
from conversations.steps.returns import come_back
from conversations.talk import commands
from conversations.talk.after_sale import is_after_sale
from conversations.talk.flood_guard import (
    hold_back,
    is_busy,
    is_flooded,
    is_heard_in_a_flood,
    keep_only,
    on_the_card_alone,
)
from conversations.talk.handover import ask_for_a_person
from conversations.talk.pressed import hear_press
from conversations.talk.resume import menu_rows, resume_talk, show_menu
from conversations.talk.small_talk import hear_edit, hear_media
from conversations.talk.typed import hear_text
from conversations.talk.with_a_person import for_the_person, hear_edited, hear_sent, hear_words, notice_person, prolong
from conversations.turn.draft import Draft
from conversations.turn.events import (
    Asked,
    BlockedBot,
    Command,
    DecayDue,
    Edited,
    Event,
    Pressed,
    ReturnDue,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from conversations.turn.turn import Turn
from storage.records.lead import RetentionPolicy, Stage
from storage.records.ledger import EntryKind
from storage.records.talk import Session, Step


def advance(
    session: Session,
    event: Event,
    *,
    funnel: Funnel,
    now: datetime,
    update_id: int = 0,
    keeping: RetentionPolicy = RetentionPolicy(),  # noqa: B008  # frozen
) -> Turn:
    """Return the turn for an event: replies, alerts and the new state.

    Args:
        session: the lead, the state of their talk, and their ledger in order of time.
        event: what they did.
        funnel: the version the talk is pinned to.
        now: aware UTC.
        update_id: the update of the event; consent and ledger store it, and the keys of replies are built from it.
        keeping: the retention periods to tell people about.
    """
    draft = Draft(session, funnel=funnel, now=now, update_id=update_id, keeping=keeping)
    if isinstance(event, DecayDue | ReturnDue):
        if isinstance(event, ReturnDue):
            come_back(draft)
        return draft.finish()
    if isinstance(event, BlockedBot | UnblockedBot):
        _hear_block(draft, blocked=isinstance(event, BlockedBot))
        return draft.finish()
    notice_person(draft)
    _see(draft, event)
    event = for_the_person(draft, event)
    if not is_flooded(draft):
        _hear(draft, event)
        ask_if_owed(draft)
    elif is_heard_in_a_flood(draft, event):
        _hear(draft, event)
        hold_back(draft)
    else:
        keep_only(draft, event)
    turn = draft.finish()
    return replace(turn, alerts=on_the_card_alone(turn.alerts)) if is_busy(draft) else turn


def _hear(draft: Draft, event: Event) -> None:
    match event:
        case Started(payload):
            _hear_start(draft, payload)
        case Asked(command):
            _hear_command(draft, command)
        case Wrote(text):
            (hear_words if draft.with_person else hear_text)(draft, text)
        case SharedContact():
            hear_shared_contact(draft, event)
            prolong(draft)
        case SentMedia():
            (hear_sent if draft.with_person else hear_media)(draft, event)
        case Edited():
            (hear_edited if draft.with_person else hear_edit)(draft, event)
        case Pressed():
            hear_press(draft, event)
        case BlockedBot() | UnblockedBot() | DecayDue() | ReturnDue():
            pass
        case _:
            assert_never(event)


def _hear_block(draft: Draft, *, blocked: bool) -> None:
    if draft.lead.blocked is not blocked:
        draft.set_lead(blocked=blocked)
        draft.note(EntryKind.BLOCKED if blocked else EntryKind.UNBLOCKED)


def _see(draft: Draft, event: Event) -> None:
    """Record that they are here: for the first time, unblocked, or possibly back on another day.

    An answer to our question after a sale is no return of their own: it makes nobody hot.
    """
    if draft.before.talk is None:
        payload = event.payload if isinstance(event, Started) else ""
        draft.note(EntryKind.STARTED, source=payload, known=payload in draft.funnel.sources)
    _hear_block(draft, blocked=False)
    if draft.lead.contact is not None and _is_another_day(draft) and not is_after_sale(event):
        draft.note(EntryKind.RETURNED)
    draft.set_lead(seen=draft.now)


def _is_another_day(draft: Draft) -> bool:
    zone = ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
    return draft.now.astimezone(zone).date() != draft.lead.seen.astimezone(zone).date()


def _hear_start(draft: Draft, payload: str) -> None:
    other = draft.before.talk is not None and payload not in ("", draft.lead.last_source)
    if other:
        draft.note(EntryKind.CAMPAIGN, source=payload, known=payload in draft.funnel.sources)
        draft.set_lead(last_source=payload)
    withdrawn = consent_withdrawn(draft)
    if draft.lead.stopped:
        end_stop(draft)
    if other and payload in draft.funnel.sources and draft.lead.stage is not Stage.VISITOR:
        give(draft)
        if draft.talk.step is Step.DONE and not withdrawn:
            return
    if withdrawn:  # one message; who agrees goes on where they were
        offer_consent(draft, more=menu_rows(draft) if draft.talk.step is Step.DONE else ())
    elif draft.with_person:
        show_menu(draft)
    else:
        resume_talk(draft)


def _hear_command(draft: Draft, command: Command) -> None:
    match command:
        case Command.TALK:
            ask_for_a_person(draft)
        case Command.HELP:
            commands.say_help(draft)
        case Command.LANGUAGE:
            commands.choose_language(draft)
        case Command.PRIVACY:
            commands.say_privacy(draft)
        case Command.MY_DATA:
            commands.say_my_data(draft)
        case Command.FORGET:
            commands.ask_forget(draft)
        case Command.STOP:
            commands.stop(draft)
        case Command.RESUME:
            commands.resume_contact(draft)
        case _:
            assert_never(command)
