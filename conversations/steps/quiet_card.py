"""Quiet cards: what people want who are not sales-qualified reaches sales without an alert.

Somebody asks to be contacted and misses a line of the SQL gate, or writes words of their own: sales gets one card of
them, without sound. Stage, score, heat and cool-down stay as they are.
"""

from datetime import datetime, timedelta
from typing import Literal

from conversations.funnel.gift import gift_words
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.loaded import facts
from conversations.qualification.stages import picked, picked_any
from conversations.reading.spelling import fold, fold_ours
from conversations.reading.thanks import only_thanks, says_something
from conversations.schedule.openings import hours_of
from conversations.schedule.working_hours import end_of_working_day, say_working_days
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import CardChanged, NewQuietCard, Say
from storage.records.lead import Lead, Outcome, QuietReason
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Step

NO_WORDS_NEEDED = frozenset({"photo", "voice", "video", "document", "audio", "location"})
"""What says something without a caption: it is copied under the card that sales has."""
OWN_MEDIA = NO_WORDS_NEEDED | {"text", "checklist", "poll", "other"}
"""What counts as something of their own, if it has words; a sticker says nothing, a forward is what another said."""
STANDS_FOR = timedelta(days=7)
"""How long a promise that is past stands before a new one; /stats names its lead as long as it is open."""


def may_be_passed_on(draft: Draft) -> bool:
    """Tell whether sales may hear of this person without an alert: they gave a contact and agree, and are not lost."""
    lead = draft.lead
    return lead.contact is not None and lead.agrees and lead.outcome in (Outcome.OPEN, Outcome.WON)


def reads_all(lead: Lead) -> bool:
    """Tell whether sales reads all that this person writes: their card is an alert's, or that of a lead that ended."""
    return lead.alerts > 0 or (lead.is_quiet and lead.agrees and lead.outcome is not Outcome.OPEN)


def asks_quietly(draft: Draft) -> bool:
    """Tell whether asking to be contacted gives this person a quiet card; someone who only wants to learn gets none."""
    gate = draft.funnel.sql
    return (
        draft.funnel.asked_without_gate == "quiet"
        and may_be_passed_on(draft)
        and picked(draft.lead.answers, gate.wants)
        and not picked_any(draft.lead.answers, gate.unless)
    )


def raise_hand(draft: Draft) -> None:
    """Give sales a quiet card of a person who asked to be contacted, and promise them an answer in working days."""
    days = draft.funnel.promise.quiet_days
    by = "call" if wants_call(draft) else "write"
    _pass_on(draft, QuietReason.ASKED, deadline=_in_working_days(draft, days), told=f"told.asked_{by}")
    promise, way = say_working_days(days, draft.language), way_to_answer(draft)
    words = draft.text("end.asked", doer=draft.text(f"end.asked.{way}"), promise=promise)
    draft.reply(Say("end.later", words, buttons=((draft.button("button.talk_now", Act.TALK),),)))


def way_to_answer(draft: Draft) -> Literal["call", "write"]:
    """Return how sales answers this person, as far as it is known now."""
    return way_to_reach(draft.lead, draft.funnel)


def way_to_reach(lead: Lead, funnel: Funnel) -> Literal["call", "write"]:
    """Return how sales answers a lead: through the bot everybody can be written to here (DESK §4).

    A number is called, unless its owner asked for a message.
    """
    sql = funnel.sql
    asked_to_write = picked_any(lead.answers, sql.wants) and not picked_any(lead.answers, sql.calls)
    return "write" if lead.phone is None or asked_to_write else "call"


def wants_call(draft: Draft) -> bool:
    """Tell whether to call: they asked for a call and left a number."""
    return picked_any(draft.lead.answers, draft.funnel.sql.calls) and draft.lead.phone is not None


def is_thanks(draft: Draft, text: str) -> bool:
    """Tell whether a message is thanks or a nod and nothing else."""
    beside = (*draft.spellings("typed_beside_thanks"), *gift_words(draft.funnel))
    thanks = (*draft.spellings("typed_thanks"), *draft.spellings("typed_goodbye"))
    return only_thanks(text, thanks, beside)


def is_nod(draft: Draft, text: str) -> bool:
    """Tell whether a message is a yes, which may also be thanks: what it means depends on what was asked."""
    return fold(text) in {fold_ours(word) for each in draft.spellings("typed_yes") for word in each.split()}


def is_heard(draft: Draft, text: str, *, medium: str, pile: str = "") -> bool:
    """Tell whether sales hears of what this person just wrote or sent, without an alert.

    It does after the end, and at a question from the second message on; once there is a quiet card, always.
    """
    if not (may_be_passed_on(draft) and _says_something(draft, text, medium)):
        return False
    after_the_end = draft.talk.step in (Step.DONE, Step.DECLINED)
    return draft.lead.is_quiet or after_the_end or _wrote_before(draft, pile)


def pass_words_on(draft: Draft) -> str:
    """Give sales a quiet card of a person who wrote, or add to it; return the words of the promise they are owed."""
    _pass_on(draft, QuietReason.WORDS, deadline=_in_working_days(draft, 1))
    return facts(draft.language).promise.next_working_day


def _in_working_days(draft: Draft, days: int) -> datetime:
    return end_of_working_day(draft.now, hours_of(draft.funnel.company), ahead=days)


def _pass_on(draft: Draft, reason: QuietReason, *, deadline: datetime, told: str = "") -> None:
    """Note the reason and the promise; the first one makes the card, a further one joins it."""
    lead = draft.lead
    news = catalogue.text("sales", told, draft.funnel.sales_language) if told else ""
    due = _promised(draft, deadline)
    if lead.alerts:  # their card is an alert's
        draft.note(EntryKind.QUIET, reason=reason.value, deadline=due.isoformat())
        draft.set_lead(quiet_due=due)
        draft.alerts.append(CardChanged(told=news, tells_all=True))
        return
    reasons = lead.quiet if reason in lead.quiet else (*lead.quiet, reason)
    if (reasons, due) != (lead.quiet, lead.quiet_due):
        draft.note(EntryKind.QUIET, reason=reason.value, deadline=due.isoformat())
    draft.set_lead(quiet=reasons, quiet_at=lead.quiet_at or draft.now, quiet_due=due)
    draft.alerts.append(CardChanged(told=news) if lead.is_quiet else NewQuietCard())


def _promised(draft: Draft, deadline: datetime) -> datetime:
    """Return the promise that sales has to keep: while nobody has taken the card, the earlier one.

    One that was past for so long gives way to the new one.
    """
    earlier = draft.lead.quiet_due
    if earlier is None or draft.lead.owner is not None or earlier < draft.now - STANDS_FOR:
        return deadline
    return min(earlier, deadline)


def _says_something(draft: Draft, text: str, medium: str) -> bool:
    if medium not in OWN_MEDIA:
        return False
    if not text.strip():
        return medium in NO_WORDS_NEEDED
    return medium in NO_WORDS_NEEDED or (says_something(text) and not is_thanks(draft, text))


def _wrote_before(draft: Draft, pile: str) -> bool:
    """Tell whether they wrote something of their own since they gave a contact; an album is one message."""
    ledger = draft.before.ledger
    given = next((place for place, entry in enumerate(ledger) if entry.kind is EntryKind.CONTACT), len(ledger))
    return any(_is_own_words(draft, entry, pile) for entry in ledger[given:])


def _is_own_words(draft: Draft, entry: Entry, pile: str) -> bool:
    if entry.kind is not EntryKind.SAID or (pile and entry.data.get("pile") == pile):
        return False
    return _says_something(draft, str(entry.data.get("text", "")), str(entry.data.get("medium", "")))
