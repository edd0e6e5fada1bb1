"""Leases: one process holds a name for a while, by the server's clock, and each takeover raises its fence by one.

Only databases that several processes share have them; the statements are PostgreSQL's.
"""

from datetime import timedelta

from storage.database import Reader, Transaction

LEADER = "leader"
"""Who sends, polls, and does the jobs."""
SERVER_NOW = "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"
"""Microseconds since 1970 by the one clock that all processes share."""
RELEASED = 0
"""When a lease ends that was released: a renewal that comes late does not hold it again."""

_FREE = f"SELECT holder = $2 OR until <= {SERVER_NOW} FROM leases WHERE name = $1"  # noqa: S608  # ours, as below
_ENDED = f"SELECT {SERVER_NOW} - until FROM leases WHERE name = $1"  # noqa: S608
_TAKE = f"""
    INSERT INTO leases AS held (name, holder, fence, until) VALUES ($1, $2, 1, {SERVER_NOW} + CAST($3 AS BIGINT))
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, fence = held.fence + 1, until = excluded.until
    WHERE held.holder = excluded.holder OR held.until <= {SERVER_NOW}
    RETURNING fence
"""  # noqa: S608
_RENEW = f"""
    UPDATE leases SET until = {SERVER_NOW} + CAST($3 AS BIGINT)
    WHERE name = $1 AND fence = $2 AND until > {RELEASED}
"""  # noqa: S608
# In the middle of a message a session counts as busy: no timeout for idle ones ends it.
_END_STUCK = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE state = 'active' AND wait_event = 'ClientRead' AND clock_timestamp() - query_start > $1 * INTERVAL '1 s'
      AND datname = current_database() AND usename = current_user
      AND application_name = current_setting('application_name')
"""


async def is_free(reader: Reader, name: str, *, holder: str) -> bool:
    """Tell whether nobody else holds a lease now."""
    row = await reader.one(_FREE, name, holder)
    return row is None or bool(row[0])


async def ended(reader: Reader, name: str) -> timedelta | None:
    """Return how long ago a lease ended; less than zero while it is held, None if it was never taken."""
    row = await reader.one(_ENDED, name)
    return None if row is None else timedelta(microseconds=row[0])


async def take(tx: Transaction, name: str, *, holder: str, lasts: timedelta) -> int | None:
    """Take a lease that nobody else holds; return its fence, or None: another holds it.

    Who never learnt that it took a lease, because the answer was lost, takes it again.
    The transaction must be alone: then no work that checked the earlier fence is under way when this one is committed.
    """
    row = await tx.one(_TAKE, name, holder, lasts // timedelta(microseconds=1))
    return None if row is None else int(row[0])


async def end_stuck(reader: Reader, *, after: timedelta) -> int:
    """End sessions of ours that have waited for the rest of a message for so long; return how many there were.

    The processes they belong to are cut off from the server, or stand still; what they hold, a takeover waits for.
    """
    return len(await reader.all(_END_STUCK, after.total_seconds()))


async def renew(tx: Transaction, name: str, *, fence: int, lasts: timedelta) -> bool:
    """Hold a lease for longer, even one that is over; False if another has taken it, or if it was released."""
    return await tx.run(_RENEW, name, fence, lasts // timedelta(microseconds=1)) == 1


async def is_held(reader: Reader, name: str, *, fence: int) -> bool:
    """Tell whether nobody has taken a lease since it had this fence."""
    return await reader.one("SELECT 1 FROM leases WHERE name = $1 AND fence = $2", name, fence) is not None


async def release(tx: Transaction, name: str, *, holder: str) -> None:
    """Let another take a lease at once, if this holder has it."""
    await tx.run(f"UPDATE leases SET until = {RELEASED} WHERE name = $1 AND holder = $2", name, holder)  # noqa: S608
