"""Payloads of links: which of them count by their names, and which are forgotten with their person.

Anybody can make up links, and each name is a line of /stats and rows of the totals. So new names are limited, and who
comes beyond that counts as `OTHER_SOURCES`. It is decided when they come, and stored with them, so that a recount gives
the same; their own row keeps the payload.

A payload that brought nobody else may be about its person, like a phone after /start: it is forgotten with them.
"""

from collections.abc import Container
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage.database import Reader, Transaction, to_us
from storage.put_aside import as_text
from storage.records.figures import OTHER_SOURCES, REFERRAL
from storage.totals import changes, progress
from storage.totals.periods import ALL_TIME

NAMED_AT_MOST = 500
"""So many payloads that no funnel declares are named within `NAMED_WITHIN`."""
NAMED_WITHIN = timedelta(days=30)
# Somebody who comes at the same moment may name it, too.
_DECLARE = "INSERT INTO named_sources (source) VALUES ($1) ON CONFLICT (source) DO NOTHING"
# Dates in the future are of a wrong clock, and take no part in the limit.
_NAME = """
    INSERT INTO named_sources (source, since)
    SELECT $1, $2 WHERE (SELECT count(*) FROM named_sources WHERE since > $3 AND since <= $2) < $4
    ON CONFLICT (source) DO UPDATE SET source = excluded.source
"""
_DROP_UNUSED = """
    DELETE FROM named_sources
    WHERE source NOT IN (SELECT source FROM total_kinds) AND source NOT IN (SELECT source FROM total_changes)
"""
# Who came by it is counted once for all time, and in what waits to be folded.
_CAME = """
    SELECT (
        SELECT coalesce(sum(t.n), 0) FROM total_kinds AS k JOIN totals AS t ON t.kind = k.id
        WHERE k.figure = 'stage' AND k.source = $1 AND t.span = $2 AND t.start = 0
    ) + (SELECT coalesce(sum(n), 0) FROM total_changes WHERE source = $1)
"""


async def is_counted_by_name(tx: Transaction, payload: str, *, declared: Container[str], at: datetime) -> bool:
    """Tell whether a person who comes by a payload now counts by its name, and remember the name if it is new.

    A payload that the funnel declares counts by its name always, one that counted so before, too; and customers' links
    are one name for all.
    """
    if payload == "" or await tx.remembered("SELECT 1 FROM named_sources WHERE source = $1", payload):
        return True
    if payload in declared or payload == REFERRAL:
        await tx.run(_DECLARE, payload)
        return True
    return await tx.run(_NAME, payload, to_us(at), to_us(at - NAMED_WITHIN), NAMED_AT_MOST) > 0


async def let_go(tx: Transaction, number: int) -> str | None:
    """Count a lead who is about to be erased under `OTHER_SOURCES`, if their payload brought nobody else.

    Return that payload, which `forget` then removes; None if nothing is to be removed.
    """
    # Who counts as others has a payload that is counted nowhere.
    row = await tx.one("SELECT first_source FROM leads WHERE number = $1 AND counts_as_other = 0", number)
    payload = as_text(row[0]) if row else ""
    if payload in ("", OTHER_SOURCES, REFERRAL) or await _came(tx, payload) > 1:
        return None
    await tx.run("UPDATE leads SET first_source = $2 WHERE number = $1", number, OTHER_SOURCES)
    return payload


async def counts_by_name(reader: Reader, number: int) -> bool:
    """Tell whether a lead counts by the name of its payload."""
    return await reader.one("SELECT 1 FROM leads WHERE number = $1 AND counts_as_other = 0", number) is not None


async def count_under(tx: Transaction, number: int, payload: str, *, by_name: bool) -> None:
    """Let a lead count under another payload: two leads of one person count under that of the earlier one."""
    sql = "UPDATE leads SET first_source = $2, counts_as_other = $3 WHERE number = $1"
    await tx.run(sql, number, payload, 0 if by_name else 1)


async def forget(tx: Transaction, payload: str) -> None:
    """Remove a payload that nobody has any more from what was counted: in the totals it has come to nothing."""
    known = await progress.load(tx)
    if known.is_whole:  # or others whom it brought may not be counted yet: the end of the count looks
        await tx.run("DELETE FROM named_sources WHERE source = $1", payload)
    if not known.zone:  # nothing was folded yet
        await tx.run("UPDATE total_changes SET source = $2 WHERE source = $1", payload, OTHER_SOURCES)
        return
    await changes.fold_source(tx, payload, ZoneInfo(known.zone))  # of one person: all that waits may be much


async def drop_unused_names(tx: Transaction) -> None:
    """Remove names that nobody is counted by: payloads of people who were erased before all were counted."""
    await tx.run(_DROP_UNUSED)


async def _came(reader: Reader, payload: str) -> int:
    row = await reader.one(_CAME, payload, ALL_TIME)
    return int(row[0]) if row else 0
