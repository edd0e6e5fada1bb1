"""The processes at work on a database that several share, with their last signs of life by the server's clock."""

from datetime import datetime, timedelta

from storage.database import Reader, Transaction, from_us_near, to_us
from storage.installation.leases import SERVER_NOW
from storage.records.record import Record

KEPT = timedelta(days=1)
"""A process that gave no sign of life for this long is forgotten."""

_NOTE = f"""
    INSERT INTO replicas (id, bot_id, version, host, begun, seen, leads) VALUES ($1, $2, $3, $4, $5, {SERVER_NOW}, $6)
    ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, leads = excluded.leads
"""  # noqa: S608  # ours, as below
_FORGET = f"DELETE FROM replicas WHERE seen < {SERVER_NOW} - CAST($1 AS BIGINT)"  # noqa: S608
_SEEN = f"""
    SELECT id, bot_id, version, host, begun, leads, seen, {SERVER_NOW} - seen FROM replicas
    WHERE seen >= {SERVER_NOW} - CAST($1 AS BIGINT) ORDER BY begun, id
"""  # noqa: S608


class Replica(Record):
    """One process."""

    id: str
    bot_id: int
    version: str
    host: str
    begun: datetime


class SeenReplica(Record):
    """One process as others see it."""

    replica: Replica
    leads: bool
    seen: datetime
    ago: timedelta
    """How long ago that was, by the server's clock."""


async def note(tx: Transaction, replica: Replica, *, leads: bool) -> None:
    """Store a sign of life, and forget processes that gave none for a day."""
    moment = to_us(replica.begun)
    await tx.run(_NOTE, replica.id, replica.bot_id, replica.version, replica.host, moment, int(leads))
    await tx.run(_FORGET, KEPT // timedelta(microseconds=1))


async def seen(reader: Reader, *, within: timedelta) -> tuple[SeenReplica, ...]:
    """Return the processes that gave a sign of life within a time, the one that began first before all others."""
    rows = await reader.all(_SEEN, within // timedelta(microseconds=1))
    return tuple(
        SeenReplica(
            replica=Replica(id=id_, bot_id=bot_id, version=version, host=host, begun=from_us_near(begun)),
            leads=bool(leads),
            seen=from_us_near(moment),
            ago=timedelta(microseconds=max(0, ago)),
        )
        for id_, bot_id, version, host, begun, leads, moment, ago in rows
    )


async def remove(tx: Transaction, id_: str) -> None:
    """Forget a process that ends."""
    await tx.run("DELETE FROM replicas WHERE id = $1", id_)
