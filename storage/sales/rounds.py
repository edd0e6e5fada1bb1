"""Rounds: one stay of a lead at the desk each; the round with the highest number is the current one."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from storage import put_aside
from storage.database import Reader, Row, Transaction, Value, to_us
from storage.installation import updates
from storage.put_aside import UNREADABLE, ReadRows, read_each, wrong_with
from storage.records.round import Round, RoundFigures
from storage.sales.round_rows import COLUMNS, KeptRound, columns_of, round_from, round_row, salvaged_round, sealed

_SELECT = f"SELECT {', '.join(COLUMNS)} FROM rounds "  # noqa: S608  # ours
_OF_LEAD = _SELECT + "WHERE lead = $1 ORDER BY n DESC"
_IS_NOBODYS = "open = 1 AND owner IS NULL AND state = 'new'"
_HOT_FIRST = "ORDER BY kind = 'quiet', coalesce(due, t0, opened, claimed, 0), id"


class Holding(NamedTuple):
    """How many open leads somebody has, and how many of those they claimed, were alerted to, and have not touched."""

    open_leads: int = 0
    untouched: int = 0


async def current(tx: Transaction, lead: int) -> KeptRound | None:
    """Return the current round of a lead as far as it can be read, or None before the first."""
    row = await tx.one(_OF_LEAD + " LIMIT 1", lead)
    return None if row is None else await _salvaged(tx, row)


async def of_lead(reader: Reader, lead: int) -> ReadRows[KeptRound]:
    """Return all rounds of a lead, the current one first."""
    return _read(await reader.all(_OF_LEAD, lead), reader)


async def add(tx: Transaction, round_: Round, figures: RoundFigures) -> int:
    """Store the first state of a round, and return the id of its row; `figures` are as of `save`."""
    values = sealed(columns_of(round_, figures), lead=round_.lead, cipher=tx.cipher)
    places = ", ".join(f"${place}" for place in range(1, len(values) + 1))
    id_ = await tx.insert(f"INSERT INTO rounds ({', '.join(values)}) VALUES ({places})", *values.values())  # noqa: S608  # names of the table
    assert id_ is not None, "there is no conflict that it would ignore"
    return id_


async def save(tx: Transaction, round_: Round, figures: RoundFigures, *, kept: KeptRound) -> bool:
    """Write what differs from a round as it was read; False, and nothing is written, if it was changed meanwhile.

    `figures` are computed by the caller, who knows the company's hours and zone: they stay when the lead is forgotten.
    """
    return await _save_if(tx, round_, figures, kept=kept)


async def claim(tx: Transaction, round_: Round, figures: RoundFigures, *, kept: KeptRound) -> bool:
    """Store the round that a claim makes of `kept`; False if others were faster, and nothing is written.

    One conditional UPDATE decides, so of however many claims one wins.
    """
    return await _save_if(tx, round_, figures, kept=kept, condition=_IS_NOBODYS)


async def drop(tx: Transaction, kept: KeptRound) -> None:
    """Delete a round that only a merge has made, and that nobody has done anything in."""
    await tx.run("DELETE FROM rounds WHERE id = $1", kept.id)


async def _save_if(
    tx: Transaction, round_: Round, figures: RoundFigures, *, kept: KeptRound, condition: str = "TRUE"
) -> bool:
    changes = sealed(_changes(round_, figures, kept), lead=kept.round.lead, cipher=tx.cipher)
    if not changes:
        unchanged = f"SELECT 1 FROM rounds WHERE id = $1 AND revision = $2 AND {condition}"  # noqa: S608  # ours
        return await tx.one(unchanged, kept.id, kept.revision) is not None
    places = ", ".join(f"{name} = ${place}" for place, name in enumerate(changes, start=3))
    written = await tx.run(
        f"UPDATE rounds SET {places}, revision = revision + 1 WHERE id = $1 AND revision = $2 AND {condition}",  # noqa: S608  # names of the table
        kept.id,
        kept.revision,
        *changes.values(),
    )
    return written == 1


async def open_of(reader: Reader, owner: int) -> ReadRows[KeptRound]:
    """Return the open rounds of somebody: hot ones by their due, then quiet ones by age."""
    return _read(await reader.all(_SELECT + f"WHERE open = 1 AND owner = $1 {_HOT_FIRST}", owner), reader)


async def concerning(reader: Reader, person: int) -> ReadRows[KeptRound]:
    """Return the open rounds that a person owns, and those that nobody has: one may be offered to them."""
    sql = _SELECT + f"WHERE open = 1 AND (owner = $1 OR owner IS NULL) {_HOT_FIRST}"
    return _read(await reader.all(sql, person), reader)


async def meeting(reader: Reader) -> ReadRows[KeptRound]:
    """Return the open rounds with a meeting, by the lead's number; one that is over stays so until somebody tells."""
    return _read(await reader.all(_SELECT + "WHERE open = 1 AND state = 'meeting' ORDER BY lead"), reader)


async def unowned(reader: Reader) -> ReadRows[KeptRound]:
    """Return every open round that nobody has, paused ones too: hot ones by their due, then quiet ones by age."""
    return _read(await reader.all(_SELECT + f"WHERE open = 1 AND owner IS NULL {_HOT_FIRST}"), reader)


async def past_due(reader: Reader, *, at: datetime) -> ReadRows[KeptRound]:
    """Return open rounds whose due is past and that wait for somebody: nobody's, or untouched; by their due.

    Also those of hot leads that are nobody's and have no due, or were given back: the ladder may say that they wait.
    """
    waits = "due <= $1 AND (owner IS NULL OR touched IS NULL)"
    undue = "owner IS NULL AND kind = 'alert' AND (due IS NULL OR touched IS NOT NULL)"
    sql = _SELECT + f"WHERE open = 1 AND ({waits} OR {undue}) ORDER BY due IS NULL, due, id"
    return _read(await reader.all(sql, to_us(at)), reader)


async def to_start(reader: Reader, *, after: datetime, until: datetime) -> ReadRows[KeptRound]:
    """Return open rounds that nobody touched whose clock starts after a moment and not later than another, in order.

    For the spread of a morning: t0 is the opening.
    """
    sql = _SELECT + "WHERE open = 1 AND t0 > $1 AND t0 <= $2 AND touched IS NULL ORDER BY t0, id"
    return _read(await reader.all(sql, to_us(after), to_us(until)), reader)


async def dated_after(reader: Reader, moment: datetime) -> ReadRows[KeptRound]:
    """Return open rounds that came, were claimed or touched after a moment: written by a clock that was ahead."""
    sql = _SELECT + "WHERE open = 1 AND (opened > $1 OR claimed > $1 OR touched > $1) ORDER BY id"
    return _read(await reader.all(sql, to_us(moment)), reader)


async def all_open(reader: Reader) -> AsyncIterator[ReadRows[KeptRound]]:
    """Yield every open round, page by page, by the lead's number: for a morning list and for steps that are missing."""
    async for page in reader.pages(_SELECT + "WHERE open = 1 ORDER BY lead"):
        yield _read(page, reader)


async def open_leads(reader: Reader, *, after: int, limit: int) -> tuple[int, ...]:
    """Return the next leads with an open round whose numbers are above one, by their numbers."""
    sql = "SELECT lead FROM rounds WHERE open = 1 AND lead > $1 ORDER BY lead LIMIT $2"
    return tuple(lead for (lead,) in await reader.all(sql, after, limit))


async def holdings(reader: Reader) -> dict[int, Holding]:
    """Return what everybody holds who has an open round, by person."""
    rows = await reader.all(
        """
        SELECT owner, count(*), count(CASE WHEN kind = 'alert' AND touched IS NULL THEN 1 END)
        FROM rounds WHERE open = 1 AND owner IS NOT NULL GROUP BY owner
        """
    )
    return {owner: Holding(open_leads, untouched) for owner, open_leads, untouched in rows}


def _changes(round_: Round, figures: RoundFigures, kept: KeptRound) -> dict[str, Value]:
    wanted = columns_of(round_, figures)
    if not kept.is_whole:
        return wanted
    stored = columns_of(kept.round, kept.figures)
    return {name: value for name, value in wanted.items() if value != stored[name]}


async def _salvaged(tx: Transaction, row: Row) -> KeptRound:
    """Return the round of a row; a copy of a damaged one is put aside."""
    try:
        return round_from(row, tx.cipher)
    except UNREADABLE as error:
        said = wrong_with(error)
    at = await updates.last_seen(tx) or datetime.fromtimestamp(0, UTC)
    await put_aside.add_once(tx, round_row(row, said), at=at)
    return salvaged_round(row, tx.cipher)


def _read(rows: Sequence[Row], reader: Reader) -> ReadRows[KeptRound]:
    return read_each(rows, partial(round_from, cipher=reader.cipher), round_row)
