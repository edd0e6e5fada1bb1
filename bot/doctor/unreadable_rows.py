"""Checks for rows that cannot be read, put aside or still in their tables, and for timers of other versions."""

from collections.abc import AsyncIterator, Hashable, Mapping
from datetime import UTC, datetime

from bot.doctor.findings import Finding, fault, ok, warning
from storage import put_aside
from storage.database import LATEST_US, Reader
from storage.installation import timers
from storage.messages import Priority
from storage.outbox import waiting
from storage.people import leads
from storage.records.translatable import listed, tr
from storage.sales import desk_people, rounds

SINCE_SCHEMA = 7
"""Earlier schemas have no table for rows that were put aside."""
DESK_SINCE_SCHEMA = 23
"""Earlier schemas have no tables of the sales desk, or its people without all columns."""
NAMED = 5
PAGE = 500
LEADS_LOOKED_AT = 100_000
"""Takes some two seconds; of a larger database only the first ones are read."""
FOREVER = datetime.fromtimestamp(LATEST_US // 1_000_000 - 86_400, UTC)


async def look_at_rows(reader: Reader, schema: int) -> AsyncIterator[Finding]:
    """Find rows that were put aside, rows that will be, and timers that wait for another version."""
    if schema >= SINCE_SCHEMA:
        yield await _put_aside(reader)
    unknown = await timers.unknown_due(reader, at=FOREVER)
    if unknown:
        remedy = tr("they wait for the version that wrote them, and hold up nothing")
        yield warning(
            tr("timers"), tr("of kinds that this version does not know: {counts}", counts=_counted(unknown)), remedy
        )
    found = {name: count for name, count in (await _in_place(reader, schema)).items() if count}
    if found:
        remedy = tr("the bot puts each aside when it comes to it, and goes on")
        yield warning(tr("rows"), tr("cannot be read whole: {counts}", counts=_counted(found)), remedy)


async def _put_aside(reader: Reader) -> Finding:
    unseen = await put_aside.unseen(reader)
    if not unseen:
        return ok(tr("put aside"), tr("no row that nobody has looked at"))
    newest = [row for row in await put_aside.newest(reader, PAGE) if not row.seen][:NAMED]
    more = ("…",) if sum(unseen.values()) > len(newest) else ()
    named = listed((*(f"{row.source} {row.key}" for row in newest), *more))
    remedy = tr("sarnakh put-aside list and show N say more; seen N, or seen --all, ends this")
    says = tr("rows that could not be read: {names} ({counts})", names=named, counts=_counted(unseen))
    return fault(tr("put aside"), says, remedy)


async def _in_place(reader: Reader, schema: int) -> Mapping[str, int]:
    """Return, by table, how many rows the bot cannot read."""
    of_the_desk = await _of_the_desk(reader) if schema >= DESK_SINCE_SCHEMA else {}
    return {
        **of_the_desk,
        "outbox": await _of_the_outbox(reader),
        "timers": len((await timers.read_due(reader, at=FOREVER, limit=LEADS_LOOKED_AT)).bad),
        "leads": await _of_leads(reader),
    }


async def _of_the_outbox(reader: Reader) -> int:
    count = len(await waiting.of_no_priority(reader, LEADS_LOOKED_AT))
    for priority in Priority:
        after, looked_at = -1, PAGE
        while looked_at == PAGE:
            page = await waiting.page(reader, priority=priority, after=after, limit=PAGE)
            count, after, looked_at = count + len(page.found.bad), page.last, page.looked_at
    return count


async def _of_leads(reader: Reader) -> int:
    pages = leads.rows(reader, visitors=True, at_most=LEADS_LOOKED_AT)
    return sum([len(page.unreadable) async for page in pages])


def _counted(counts: Mapping[str, int]) -> Hashable:
    return listed([tr("{count} of {table}", count=count, table=name) for name, count in counts.items()])


async def _of_the_desk(reader: Reader) -> Mapping[str, int]:
    """Return, by table, how many of the desk's rows cannot be read; of rounds those that are open."""
    return {
        "rounds": sum([len(page.bad) async for page in rounds.all_open(reader)]),
        "desk_people": len((await desk_people.known(reader)).bad),
    }
