"""When a lead was promised an answer."""

from datetime import datetime
from typing import get_args

from conversations.desk.lines.subject import Subject, is_hot
from conversations.language import catalogue
from conversations.qualification.ledger import WINDOW_PROMISE
from conversations.schedule.dates import day_of, say_by_day
from conversations.schedule.working_hours import PromiseKind, say_promise_shortly, zone_label
from storage.records.lead import Outcome
from storage.records.ledger import EntryKind

_KINDS = {kind: kind for kind in get_args(PromiseKind)}


def promise_lines(about: Subject) -> tuple[str, ...]:
    """Return when we promised the lead an answer, by the name of the day: a card is read on other days, too.

    To a lead that cooled only what was promised since is shown: the promise before it is long past, or was taken back.
    """
    if not is_hot(about.lead):
        return _quiet_promise_lines(about)
    entry = about.last(EntryKind.PROMISED)
    if entry is None or entry.data.get("promise") == WINDOW_PROMISE:  # the card has a line of its own for it
        return ()
    # Before 0.6.0 only the deadline was kept, and texts: "today" and "tomorrow".
    words, moment = entry.data.get(about.language), entry.data.get("moment") or entry.data.get("deadline")
    if moment:
        kind = _KINDS.get(str(entry.data.get("promise")), "before")
        zone, at = about.company_zone, datetime.fromisoformat(str(moment))
        label = zone_label(about.funnel, zone.key, about.language)
        words = say_promise_shortly(kind, at, about.language, zone=zone, zone_label=label)
    return (catalogue.phrase("sales", "card.promise", about.language, ours={"promise": str(words)}),) if words else ()


def _quiet_promise_lines(about: Subject) -> tuple[str, ...]:
    """Return by which day a person who is not hot was promised an answer: a card is read on other days, too."""
    lead, language = about.lead, about.language
    if lead.quiet_due is None or lead.stopped or lead.outcome not in (Outcome.OPEN, Outcome.WON):
        return ()
    day = say_by_day(day_of(lead.quiet_due, about.company_zone), language)
    return (catalogue.phrase("sales", "card.promise", language, ours={"promise": day}),)
