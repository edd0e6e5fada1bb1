"""How far the leads of a database are counted, and in which time zone; and the start of counting them again."""

from zoneinfo import ZoneInfo

from storage.database import Reader, Transaction
from storage.records.record import Record

WHOLE = 2**63 - 1
"""`counted` once every lead is counted: new ones are, too."""
BEFORE_ALL = (-1, 0)
"""A span and a start before the first cell."""


class TotalsProgress(Record):
    """How far the leads are counted."""

    zone: str
    """The key of the time zone of the days; "" before the first count."""
    counted: int
    """The number of the last lead that is counted; `WHOLE` if all are."""
    cleared: tuple[int, int] | None = None
    """Before all leads are counted again: the span and the start of the last cells that were cleared."""

    @property
    def is_whole(self) -> bool:
        """Whether every lead is counted."""
        return self.counted == WHOLE

    def tells(self, zone: ZoneInfo) -> bool:
        """Tell whether the totals answer for days of a time zone."""
        return self.is_whole and self.zone == zone.key


async def load(reader: Reader) -> TotalsProgress:
    """Return how far the leads are counted."""
    row = await reader.one("SELECT zone, counted, cleared_span, cleared_start FROM totals_state")
    assert row is not None, "the migration wrote it"
    zone, counted, span, start = row
    return TotalsProgress(zone=zone, counted=counted, cleared=None if span is None else (span, start))


async def counted_percent(reader: Reader, zone: ZoneInfo) -> int:
    """Return how much of the leads is counted by the days of a time zone, in whole per cent; 100 only if all are."""
    known = await load(reader)
    if known.zone != zone.key:
        return 0
    if known.is_whole:
        return 100
    row = await reader.one("SELECT coalesce(max(number), 0) FROM leads")
    newest = row[0] if row else 0
    return min(99, 100 * known.counted // newest) if newest else 99


async def begin(tx: Transaction, zone: ZoneInfo) -> bool:
    """Take over a time zone: if the days are another's, all is cleared and counted again; return whether it is so.

    Who was erased stays counted on the day of the old time zone: there is nothing left to count again.
    """
    known = await load(tx)
    if known.zone == zone.key:
        return False
    if not known.zone:
        await tx.run("UPDATE totals_state SET zone = $1", zone.key)
        return False
    await count_again(tx, zone)
    return True


async def count_again(tx: Transaction, zone: ZoneInfo) -> None:
    """Begin to count all leads again; what waits to be folded is of leads that are not counted any more."""
    await tx.run("DELETE FROM total_changes WHERE gone = 0")
    await tx.run("UPDATE total_changes SET n = gone")
    await tx.run(
        "UPDATE totals_state SET zone = $1, counted = 0, cleared_span = $2, cleared_start = $3", zone.key, *BEFORE_ALL
    )


async def clear(tx: Transaction, known: TotalsProgress) -> bool:
    """Clear the next period of all who are there, so that they can be counted again; False if all are cleared."""
    assert known.cleared is not None, "asked only while it is so"
    row = await tx.one(
        "SELECT span, start FROM totals WHERE (span, start) > ($1, $2) ORDER BY span, start LIMIT 1", *known.cleared
    )
    if row is None:
        await tx.run("UPDATE totals_state SET cleared_span = NULL, cleared_start = NULL")
        return False
    span, start = row
    await tx.run("DELETE FROM totals WHERE span = $1 AND start = $2 AND gone = 0", span, start)
    await tx.run("UPDATE totals SET n = gone WHERE span = $1 AND start = $2 AND n <> gone", span, start)
    await tx.run("UPDATE totals_state SET cleared_span = $1, cleared_start = $2", span, start)
    return True


async def reached(tx: Transaction, counted: int) -> None:
    """Note the number of the last lead that is counted."""
    await tx.run("UPDATE totals_state SET counted = $1", counted)
