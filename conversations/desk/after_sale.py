"""When a customer is asked how it was (T8, DESK §6): once for each deal, and not while there is something to settle."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.funnel.desk.settings import AfterSalePlan
from conversations.schedule.dates import DAY, day_of
from conversations.schedule.openings import LONGEST_CLOSURE_DAYS, Hours, openings_of
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import Round, RoundState
from storage.records.talk import Session

EARLIEST, LATEST = time(10), time(20)
"""When people are asked, on a working day, in the company's zone (DESK §6)."""
TALKED_WITHIN: Final = timedelta(days=2)
PUT_OFF_BY: Final = timedelta(days=2)
PUT_OFF_AT_MOST: Final = 7
"""While somebody talks with us the question waits: so long after the last word, and so often at the most (DESK §6)."""
ASKED_WITHIN: Final = timedelta(days=90)
"""Nobody is asked more often (DESK §6)."""
CHANGED_WITHIN: Final = timedelta(days=1)
"""How long a mark may be changed, from the first one on (DESK §6)."""
_STOPS = frozenset({EntryKind.STOPPED, EntryKind.WITHDRAWN})
_HEAT = frozenset({EntryKind.HEATED, EntryKind.COOLED})
_TALK = frozenset({EntryKind.SAID, EntryKind.WROTE, EntryKind.TALK_ASKED, EntryKind.HELP_ASKED})


class Sale(Struct, frozen=True):
    """A deal that its customer is to be asked about."""

    deal: int
    """Its number among those of the lead."""
    at: datetime
    """When it was told of first."""
    put_off: int = 0
    """How often the question was put off because of a talk."""


class Later(Struct, frozen=True):
    """The question waits until a moment (UTC)."""

    until: datetime
    put_off: int


class NotAsked(Struct, frozen=True):
    """The question is dropped."""


class AskNow(Struct, frozen=True):
    """The question goes out now."""


def first_asking(sale: Sale, plan: AfterSalePlan, hours: Hours) -> datetime:
    """Return when a customer is asked about a deal, if nothing puts it off (UTC)."""
    return asking_time(sale.at + plan.after, hours)


def asking_time(moment: datetime, hours: Hours) -> datetime:
    """Return a moment, or the next one at which customers are asked: 10:00-20:00 on a working day (UTC).

    If the company does not open within a season, every day counts.
    """
    zone = ZoneInfo(hours.zone)
    first = day_of(moment, zone)
    days = [first + DAY * ahead for ahead in range(LONGEST_CLOSURE_DAYS + 1)]
    working = [day for day in days if openings_of(day, hours)]
    return next(at for day in working or days if (at := _on_day(day, moment, zone)) is not None)


def _on_day(day: date, moment: datetime, zone: ZoneInfo) -> datetime | None:
    # In UTC, because Python compares times of one zone by wall clock and ignores summer time between them.
    first, last = (datetime.combine(day, clock, zone).astimezone(UTC) for clock in (EARLIEST, LATEST))
    return None if moment >= last else max(moment.astimezone(UTC), first)


def decide_asking(
    sale: Sale, session: Session, round_: Round, *, plan: AfterSalePlan | None, hours: Hours, now: datetime
) -> AskNow | Later | NotAsked:
    """Return what becomes of the question about a deal whose time has come.

    Args:
        sale: the deal.
        session: the lead, with their ledger.
        round_: the newest round of the lead.
        plan: `ends.after_sale` of the newest funnel; None where nobody is asked.
        hours: the company's.
        now: aware.
    """
    if plan is None or not _may_be_asked(sale, session, round_, now):
        return NotAsked()
    at = max(first_asking(sale, plan, hours), asking_time(now, hours))
    if at > now:
        return Later(at, sale.put_off)
    talked = last_talk(session, round_)
    if talked is not None and now - talked < TALKED_WITHIN and sale.put_off < PUT_OFF_AT_MOST:
        return Later(asking_time(now + PUT_OFF_BY, hours), sale.put_off + 1)
    return AskNow()


def _may_be_asked(sale: Sale, session: Session, round_: Round, now: datetime) -> bool:
    lead, ledger = session.lead, session.ledger
    if lead.stopped or lead.blocked or round_.stopped or _cooled_by_stop(lead, ledger):
        return False
    if any(entry.kind in _STOPS and entry.at >= sale.at for entry in ledger):
        return False
    stays_won = round_.state is RoundState.WON and round_.ended is not None and round_.ended <= sale.at
    return stays_won and not any(_stands_for(entry, sale, now) for entry in ledger)


def _cooled_by_stop(lead: Lead, ledger: Sequence[Entry]) -> bool:
    newest = next((entry for entry in reversed(ledger) if entry.kind in _HEAT), None)
    by_stop = newest is not None and newest.kind is EntryKind.COOLED and newest.data.get("reason") == "withdrawn"
    return by_stop and not lead.hot


def _stands_for(entry: Entry, sale: Sale, now: datetime) -> bool:
    """Tell whether a customer was asked about this deal already, or about another one not long ago."""
    asked = entry.kind is EntryKind.MARK_ASKED
    return asked and (entry.data.get("deal") == sale.deal or now - entry.at < ASKED_WITHIN)


def last_talk(session: Session, round_: Round) -> datetime | None:
    """Return when either side last said something; None if neither did."""
    theirs = (entry.at for entry in session.ledger if entry.kind in _TALK)
    return max((at for at in (*theirs, round_.last_word, round_.waits_since) if at is not None), default=None)


class GivenMark(Struct, frozen=True):
    """The mark that a customer gave for a deal: the newest one, and when they gave the first."""

    mark: int
    first: datetime


def was_asked(ledger: Sequence[Entry], deal: int) -> bool:
    """Tell whether a customer was asked how it was with this deal."""
    return any(entry.kind is EntryKind.MARK_ASKED and entry.data.get("deal") == deal for entry in ledger)


def mark_of(ledger: Sequence[Entry], deal: int) -> GivenMark | None:
    """Return the mark of a deal; None without one."""
    given = [entry for entry in ledger if entry.kind is EntryKind.RATED and entry.data.get("deal") == deal]
    return GivenMark(as_mark(given[-1].data.get("mark")), given[0].at) if given else None


def as_mark(written: Json) -> int:
    """Return the mark that an entry of the ledger has."""
    return written if isinstance(written, int) else 0
