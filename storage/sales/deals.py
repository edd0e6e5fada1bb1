"""Deals: what leads bought. An entry is never changed: a correction is another entry, and the last one counts."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from storage.database import Reader, Row, Transaction, from_us, to_us
from storage.put_aside import ReadRows, UnreadableRow, read_each
from storage.records.deal import Deal
from storage.records.money import Currency, Money
from storage.records.record import from_columns

COLUMNS = ("id", "round", "lead", "number", "amount", "currency", "day", "source", "closer", "at", "taken_back")
IS_LAST = "NOT EXISTS (SELECT 1 FROM deals AS o WHERE o.lead = d.lead AND o.number = d.number AND o.id > d.id)"
"""Condition for the entry of a deal that counts; of forgotten leads no other is left."""
_COUNTS = f"d.taken_back = 0 AND {IS_LAST}"
_SELECT = f"SELECT {', '.join(f'd.{name}' for name in COLUMNS)} FROM deals AS d "  # noqa: S608  # ours
_TAKEN_BACK = "SELECT count(*) FROM deals WHERE lead = $1 AND taken_back = 1 AND at >= $2"
_SUMS = """
    SELECT d.currency, CAST(sum(d.amount) AS BIGINT), count(*) FROM deals AS d
    WHERE {where} GROUP BY d.currency ORDER BY d.currency
"""


class DealSums(NamedTuple):
    """What deals come to; nothing is converted."""

    sums: tuple[Money, ...] = ()
    """One for each currency, by its code; without deals of unknown amounts."""
    deals: int = 0
    """How many deals there are, those of unknown amounts too."""


async def add(tx: Transaction, deal: Deal) -> None:
    """Add an entry: of a new deal, whose number is `next_number`, or a correction of one, with all that stays."""
    await _add(tx, deal, taken_back=False)


async def take_back(tx: Transaction, deal: Deal) -> None:
    """Add an entry that says that this was no deal."""
    await _add(tx, deal, taken_back=True)


async def next_number(reader: Reader, lead: int) -> int:
    """Return the number of a lead's next deal."""
    row = await reader.one("SELECT max(number) FROM deals WHERE lead = $1", lead)
    return 1 + ((row[0] or 0) if row else 0)


async def of_lead(reader: Reader, lead: int) -> ReadRows[Deal]:
    """Return the deals of a lead by their numbers, each as its last entry says, without those taken back."""
    rows = await reader.all(_SELECT + f"WHERE d.lead = $1 AND {_COUNTS} ORDER BY d.number", lead)
    return read_each(rows, _deal_from, _unreadable)


async def entries_of(reader: Reader, lead: int) -> ReadRows[Deal]:
    """Return every entry about a lead's deals, the oldest first."""
    return read_each(await reader.all(_SELECT + "WHERE d.lead = $1 ORDER BY d.id", lead), _deal_from, _unreadable)


async def count_taken_back(reader: Reader, lead: int, *, since: datetime) -> int:
    """Return how many deals of a lead were taken back at a moment or later."""
    row = await reader.one(_TAKEN_BACK, lead, to_us(since))
    return row[0] if row else 0


async def are_sold_in(reader: Reader, round_: int) -> bool:
    """Tell whether there is an entry about a deal of the round with this id, also of one that was taken back."""
    return await reader.one("SELECT 1 FROM deals WHERE round = $1 LIMIT 1", round_) is not None


async def sums_of_lead(reader: Reader, lead: int) -> DealSums:
    """Return what a lead's deals come to."""
    return _sums(await reader.all(_SUMS.format(where=f"d.lead = $1 AND {_COUNTS}"), lead))


async def sums_by_day(reader: Reader, first: date, last: date) -> DealSums:
    """Return what the deals of some days come to, of whatever rounds, those of forgotten leads too.

    Both days belong to them: the figure of /desk.
    """
    where = f"d.day BETWEEN $1 AND $2 AND {_COUNTS}"
    return _sums(await reader.all(_SUMS.format(where=where), first.toordinal(), last.toordinal()))


async def _add(tx: Transaction, deal: Deal, *, taken_back: bool) -> None:
    await tx.insert(
        """
        INSERT INTO deals (round, lead, number, amount, currency, day, source, closer, at, taken_back)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """,
        deal.round,
        deal.lead,
        deal.number,
        None if deal.money is None else deal.money.amount,
        None if deal.money is None else deal.money.currency,
        deal.day.toordinal(),
        deal.source,
        deal.closer,
        to_us(deal.at),
        int(taken_back),
    )


def _deal_from(row: Row) -> Deal:
    raw = dict(zip(COLUMNS, row, strict=True))
    del raw["id"], raw["taken_back"]
    amount, currency = raw.pop("amount"), raw.pop("currency")
    money = None if amount is None else {"amount": amount, "currency": currency}
    days = {"day": date.fromordinal(raw["day"]), "at": from_us(raw["at"])}
    return from_columns(Deal, {**raw, **days, "money": money})


def _unreadable(row: Row, error: str) -> UnreadableRow:
    raw = dict(zip(COLUMNS, row, strict=True))
    return UnreadableRow("deals", str(raw["id"]), raw, error, lead=raw["lead"])


def _sums(rows: Sequence[Row]) -> DealSums:
    known = tuple(Money(amount=amount, currency=Currency(code)) for code, amount, _ in rows if code in list(Currency))
    return DealSums(known, sum(count for *_, count in rows))
