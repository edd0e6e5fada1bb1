"""Not now, but later: whether and when to write again, and the one message that goes then (DESK §5)."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from conversations.funnel.model import Funnel
from conversations.qualification.returns import asked_back, may_be_offered
from conversations.qualification.stages import picked_any
from conversations.schedule.dates import day_of, say_weekday_and_date
from conversations.schedule.openings import DEFAULT_ZONE
from conversations.steps.exchange import CHANNEL, hash_of
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.events import Pressed
from conversations.turn.return_choices import AHEAD, LABELS
from conversations.turn.turn import ButtonRows, Say, in_pairs
from storage.records.lead import Lead
from storage.records.ledger import EntryKind

_ONE_TAP = timedelta(minutes=1)
"""A second press so soon is the same one."""


def later_rows(draft: Draft) -> ButtonRows:
    """Return the row that offers to write later, and note that it was offered; none where it may not be.

    People who only want to learn, or are promised an answer, are not asked.
    """
    has_an_answer = draft.lead.stopped or draft.lead.hot
    if has_an_answer or _is_learner(draft) or not may_be_offered(draft.ledger, draft.now):
        return ()
    draft.note(EntryKind.RETURN_OFFERED, by="end")
    return ((draft.button("return.later", Act.REMIND_LATER),),)


def said_no(lead: Lead, funnel: Funnel) -> bool:
    """Tell whether they were asked how to go on, and want nothing for now: neither to be contacted nor the price."""
    for name, wanted in funnel.sql.wants.items():
        option = funnel.question(name).by_id.get(lead.answers.get(name, ""))
        if option is not None and option.id not in wanted and not option.price:
            return True
    return False


def _is_learner(draft: Draft) -> bool:
    return picked_any(draft.lead.answers, draft.funnel.sql.unless)


def ask_when(draft: Draft) -> None:
    """Ask when to write again; a second tap asks nothing more."""
    if not _may_answer(draft):
        return
    offers = (entry for entry in reversed(draft.before.ledger) if entry.kind is EntryKind.RETURN_OFFERED)
    newest = next(offers, None)
    if newest is not None and newest.data.get("by") == "asked" and abs(draft.now - newest.at) < _ONE_TAP:
        return
    draft.note(EntryKind.RETURN_OFFERED, by="asked")
    buttons = in_pairs([draft.button(label, act) for act, label in LABELS.items()])
    draft.reply(Say("return", draft.text("return.when"), buttons=buttons))


def take_answer(draft: Draft, press: Pressed, act: Act) -> None:
    """Keep the day for which they asked, as the consent that it is; without a day nothing is kept."""
    if not _may_answer(draft):
        return
    if act not in AHEAD:
        _say_in_place(draft, press, draft.text("return.kept_none"))
        return
    zone = ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
    day = day_of(draft.now, zone) + AHEAD[act]
    if asked_back(draft.ledger) != day:
        words = f"{draft.text('return.when')} {draft.text(LABELS[act])}"
        until = day.isoformat()
        draft.note(EntryKind.ASKED_BACK, until=until, text=words, hash=hash_of(words), channel=CHANNEL)
    _say_in_place(draft, press, draft.phrase("return.kept", day=say_weekday_and_date(day, draft.language)))


def refuse_to_return(draft: Draft, press: Pressed) -> None:
    """Accept that they want nothing now either; nothing more comes unasked."""
    _say_in_place(draft, press, draft.text("return.kept_none"))


def come_back(draft: Draft) -> None:
    """Write to a person who asked for it, once."""
    until = asked_back(draft.ledger)
    if until is None or draft.lead.stopped or draft.lead.blocked:
        return
    draft.note(EntryKind.REMINDED, until=until.isoformat())
    buttons = ((draft.button("button.talk", Act.TALK),), (draft.button("return.no", Act.RETURN_REFUSED),))
    draft.reply(Say("return", draft.greeting("return.ask"), buttons=buttons))


def _may_answer(draft: Draft) -> bool:
    """Tell whether they may ask us to write later; if not, say why."""
    if draft.lead.stopped:
        draft.say("pick.stopped")
    elif draft.lead.hot:
        draft.say("price_later")
    else:
        return True
    return False


def _say_in_place(draft: Draft, press: Pressed, text: str) -> None:
    draft.reply(Say("return", text, message_id=press.message_id))
