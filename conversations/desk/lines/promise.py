"""When a lead was promised an answer."""

from datetime import datetime

from conversations.desk.lines.subject import Subject, is_hot
from conversations.language import catalogue
from conversations.schedule.dates import day_of, say_by_day
from conversations.schedule.working_hours import say_deadline_shortly
from storage.records.lead import Outcome
from storage.records.ledger import EntryKind


def promise_lines(about: Subject) -> tuple[str, ...]:
    """Return when we promised the lead an answer, by the name of the day: a card is read on other days, too.

    To a lead that cooled only what was promised since is shown: the promise before it is long past, or was taken back.
    """
    if not is_hot(about.lead):
        return _quiet_promise_lines(about)
    entry = about.last(EntryKind.PROMISED)
    if entry is None:
        return ()
    words, deadline = entry.data.get(about.language), entry.data.get("deadline")
    if deadline and (not words or "opening" not in entry.data):  # before 0.6.0 the words were "today" and "tomorrow"
        words = say_deadline_shortly(datetime.fromisoformat(str(deadline)), about.language, about.zone)
    return (catalogue.phrase("sales", "card.promise", about.language, ours={"promise": str(words)}),) if words else ()


def _quiet_promise_lines(about: Subject) -> tuple[str, ...]:
    """Return by which day a person who is not hot was promised an answer: a card is read on other days, too."""
    lead, language = about.lead, about.language
    if lead.quiet_due is None or lead.stopped or lead.outcome not in (Outcome.OPEN, Outcome.WON):
        return ()
    day = say_by_day(day_of(lead.quiet_due, about.zone), language)
    return (catalogue.phrase("sales", "card.promise", language, ours={"promise": day}),)
