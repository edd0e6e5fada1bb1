"""Changes of leads that wait to be folded into the totals, and the fold."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from storage.database import Reader, Row, Transaction
from storage.totals import progress
from storage.totals.periods import ALL_TIME, SPANS, block_of, day_of
from storage.totals.states import COLUMNS, Amount, FigureKey, LeadState, add_to, figures_of, state_of

FOLDED_AT_ONCE = 500
"""Changes folded in one transaction: measured, 1,000 take 7 ms of CPU for people who came lately, 46 for anybody of two
years. Of more that are folded together, more cancel out."""
_OLDEST = f"SELECT n, gone, {COLUMNS}, id FROM total_changes ORDER BY id LIMIT $1"  # noqa: S608  # ours
_OF_SOURCE = f"SELECT n, gone, {COLUMNS}, id FROM total_changes WHERE source = $1"  # noqa: S608  # ours
_ALL = f"SELECT n, gone, {COLUMNS} FROM total_changes"  # noqa: S608  # ours
_ADD = """
    INSERT INTO totals (span, start, kind, n, gone) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (span, start, kind) DO UPDATE SET n = totals.n + excluded.n, gone = totals.gone + excluded.gone
"""
_DROP_EMPTY = "DELETE FROM totals WHERE span = $1 AND start = $2 AND kind = $3 AND n = 0 AND gone = 0"
_DROP_UNUSED = """
    DELETE FROM total_kinds
    WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM totals WHERE span = $2 AND start = 0 AND kind = $1)
"""
_NOTE = f"""
    INSERT INTO total_changes (n, gone, {COLUMNS}) SELECT $2, 0, {COLUMNS} FROM lead_states
    WHERE number = $1 AND number <= (SELECT counted FROM totals_state)
"""  # noqa: S608  # ours
_KIND = "SELECT id FROM total_kinds WHERE figure = $1 AND source = $2 AND key = $3"
_NEW_KIND = "INSERT INTO total_kinds (figure, source, key) VALUES ($1, $2, $3) RETURNING id"


async def note(tx: Transaction, number: int, n: int) -> None:
    """Note that the present state of a lead begins (1) or ends (-1) to count; triggers do so for its own columns."""
    await tx.run(_NOTE, number, n)


async def waiting(reader: Reader, *, at_most: int = FOLDED_AT_ONCE) -> int:
    """Return how many changes wait, as far as `at_most`."""
    row = await reader.one("SELECT count(*) FROM (SELECT 1 FROM total_changes LIMIT $1) AS counted", at_most)
    return row[0] if row else 0


async def pending(reader: Reader) -> dict[LeadState, Amount]:
    """Return what waits, by state, without what has cancelled out."""
    return _netted(await reader.all(_ALL))


def _netted(rows: Sequence[Row]) -> dict[LeadState, Amount]:
    total: dict[LeadState, Amount] = {}
    for row in rows:
        add_to(total, state_of(row[2:8]), row[0], row[1])
    return {state: amount for state, amount in total.items() if amount != (0, 0)}


async def fold(tx: Transaction, zone: ZoneInfo, *, limit: int = FOLDED_AT_ONCE) -> int:
    """Fold the oldest changes into the totals; return how many: fewer than `limit` if no more wait.

    Nothing is folded while the totals have days of another time zone.
    """
    if (await progress.load(tx)).zone != zone.key:
        return 0
    return await _fold(tx, await tx.all(_OLDEST, limit), zone)


async def fold_source(tx: Transaction, source: str, zone: ZoneInfo) -> None:
    """Fold all that waits of one source, where that is little; `zone` is that of the totals."""
    await _fold(tx, await tx.all(_OF_SOURCE, source), zone)


async def _fold(tx: Transaction, rows: Sequence[Row], zone: ZoneInfo) -> int:
    if rows:
        await add(tx, _netted(rows), zone)
        await tx.many("DELETE FROM total_changes WHERE id = $1", [row[8:] for row in rows])
    return len(rows)


async def add(tx: Transaction, states: Mapping[LeadState, Amount], zone: ZoneInfo) -> None:
    """Add states to the totals, in the order of their cells, and remove cells that hold nothing any more."""
    # First by day: most of what a lead counts as stays the same when it changes, and cancels out.
    by_day: dict[tuple[int, FigureKey], Amount] = {}
    for state, (n, gone) in states.items():
        day = day_of(state.quarter, zone)
        for key in figures_of(state):
            add_to(by_day, (day, key), n, gone)
    changed = {place: amount for place, amount in by_day.items() if amount != (0, 0)}
    ids = {key: await kind_id(tx, key) for key in sorted({key for _, key in changed})}
    total: dict[tuple[int, int, int], Amount] = {}
    for (day, key), (n, gone) in changed.items():
        for span in SPANS:
            add_to(total, (span, block_of(day, span), ids[key]), n, gone)
    rows = sorted((*place, *amount) for place, amount in total.items() if amount != (0, 0))
    await tx.many(_ADD, rows)
    fewer = [row[:3] for row in rows if row[3] < 0 or row[4] < 0]
    await tx.many(_DROP_EMPTY, fewer)
    # A payload is not kept beyond the people whom it brought.
    await tx.many(_DROP_UNUSED, [(kind, span) for span, _, kind in fewer if span == ALL_TIME])


async def drop_unused_kinds(tx: Transaction) -> None:
    """Remove what nobody is counted under: a payload of somebody who was erased between two counts."""
    await tx.run("DELETE FROM total_kinds WHERE id NOT IN (SELECT kind FROM totals WHERE span = $1)", ALL_TIME)


async def kind_id(tx: Transaction, key: FigureKey) -> int:
    """Return the number of what is counted; what is counted for the first time gets one."""
    row = await tx.one(_KIND, *key) or await tx.one(_NEW_KIND, *key)
    assert row is not None, "an insert that returns gives its row"
    number: int = row[0]
    return number
