"""Print for how long each job of a day holds the one writer: `python -m benchmarks.writer_holds FILE`.

FILE is a database made by `benchmarks.million`. It is changed: a day is simulated on it, hour by hour. Everything that
keeps others from writing is timed on the writer's thread: talks, purges, erasures by age and by request, and the wiping
of old copies after an erasure; then the totals are folded, and all leads counted again; at the end the sales group
becomes a supergroup, and another one is bound. The start is timed, too.
"""

import argparse
import asyncio
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from benchmarks.million import NOW, SALES_GROUP, ZONE
from bot.context.config import BotConfig
from bot.context.context import by_clock
from bot.funnels.source import open_funnel
from bot.sales import former_staff, group_events
from bot.sales import group as sales_group
from storage.database import Transaction
from storage.maintenance import retention
from storage.people import erasure, leads, ledger, sessions
from storage.records.lead import RetentionPolicy
from storage.records.ledger import Entry, EntryKind
from storage.sqlite.database import SqliteDatabase
from storage.totals import changes, counting, progress

T = TypeVar("T")

KEPT = RetentionPolicy(visitors=timedelta(days=180), leads=timedelta(days=725))
LONGEST_S = 0.1
"""Nothing but a migration may hold the writer longer."""
TALKS_AN_HOUR, ERASED_AN_HOUR = 200, 2


class TimedDatabase(SqliteDatabase):
    """Records how long each call held the writer's thread, under the name of the job that made it."""

    holds: dict[str, list[float]]
    job = "start"

    async def _on_thread(self, action: Callable[[], T], after: Callable[[], None] | None = None) -> T:
        def timed() -> T:
            begun = time.perf_counter()
            try:
                return action()
            finally:
                self.holds[self.job].append(time.perf_counter() - begun)

        return await super()._on_thread(timed, after)

    @contextmanager
    def doing(self, job: str) -> Iterator[None]:
        """Record the calls inside the block under this name."""
        self.job = job
        yield


async def pass_day(database: TimedDatabase, *, begins: datetime, hours: int, dice: random.Random) -> None:
    """Simulate a day, hour by hour, with the bot's jobs and its people."""
    async with database.read() as reader:
        (most,) = await reader.one("SELECT max(number) FROM leads") or (0,)
    for hour in range(hours):
        at = begins + timedelta(hours=hour)
        with database.doing("talk"):
            for _ in range(TALKS_AN_HOUR):
                await database.write(lambda tx, at=at: talk(tx, dice.randint(1, most), at))
        with database.doing("purge"):
            while await database.write(lambda tx, at=at: retention.purge(tx, at=at)):
                pass
        with database.doing("erasure by age"):
            async with database.read() as reader:
                due = await retention.outlived(reader, KEPT, at=at, limit=retention.PEOPLE_AT_ONCE)
            await database.write(lambda tx, at=at, due=due: erase(tx, due, at))
        with database.doing("erasure asked for"):
            asked = [dice.randint(1, most) for _ in range(ERASED_AN_HOUR)]
            await database.write(lambda tx, at=at, asked=asked: erase(tx, asked, at))
    with database.doing("wiping"):
        if not await database.scrub():
            print("a reader stood in the way of wiping")


async def count_and_fold(database: TimedDatabase) -> None:
    """Fold what the day changed, then count everyone again, as after an upgrade or in another time zone."""
    with database.doing("totals folded"):
        await database.write(lambda tx: progress.begin(tx, ZONE))
        while await database.write(lambda tx: changes.fold(tx, ZONE)):
            pass
    with database.doing("totals counted"):
        await database.write(lambda tx: progress.count_again(tx, ZONE))
        while await database.write(lambda tx: counting.count_slice(tx, ZONE, clock_s=time.monotonic)):
            pass


async def change_groups(database: TimedDatabase, *, at: datetime) -> None:
    """Turn the sales group into a supergroup, then bind another group."""
    funnel, admin, others = open_funnel(None).funnel, 1, iter(range(-1_002_200_000_002, 0))
    config = BotConfig(
        bot_id=1, bot_username="shop_bot", admins=frozenset({admin}), zone=ZoneInfo("UTC"), funnel=funnel,
        funnel_of=lambda _: funnel, sales_chat_setting=SALES_GROUP,
    )  # fmt: skip
    first, second = next(others), next(others)
    await database.write(lambda tx: sales_group.begin(tx, config))
    with database.doing("group moved"):
        await database.write(by_clock(lambda ctx: group_events.moved(ctx, old=SALES_GROUP, new=first), config, at))
    with database.doing("bound elsewhere"):
        await database.write(
            by_clock(lambda ctx: sales_group.bind(ctx, chat=second, thread=None, by=admin), config, at)
        )
        await database.write(by_clock(former_staff.let_go, config, at))


async def talk(tx: Transaction, number: int, at: datetime) -> None:
    """Write what one message of a talk writes."""
    session = await sessions.load_number(tx, number)
    if session is not None:
        changed = {"seen": at, "interest": (session.lead.interest + 1) % 100}
        await sessions.save(tx, lead=session.lead.replace(**changed), talk=session.talk, stored=session.stored)
        entry = Entry(kind=EntryKind.SAID, at=at, data={"text": "And how long would that take?", "medium": "text"})
        await ledger.add(tx, number, (entry,))


async def erase(tx: Transaction, numbers: list[int] | tuple[int, ...], at: datetime) -> None:
    """Erase these people, as far as they exist."""
    for number in numbers:
        if await leads.load(tx, number) is not None:
            await erasure.erase(tx, number, update_id=0, at=at)


def table(holds: dict[str, list[float]]) -> str:
    """Return a line per job: how often it held the writer, and the longest and the median hold."""
    lines = [f"{'job':<20}{'holds':>8}{'median ms':>12}{'longest ms':>12}"]
    for job, seconds in holds.items():
        ordered = sorted(seconds)
        median, longest = ordered[len(ordered) // 2] * 1000, ordered[-1] * 1000
        lines.append(f"{job:<20}{len(ordered):>8}{median:>12.2f}{longest:>12.1f}")
    return "\n".join(lines)


async def measure(file: Path, *, hours: int, seed: int) -> dict[str, list[float]]:
    """Open the file, simulate the hours, and return all holds by job, in seconds."""
    holds: dict[str, list[float]] = defaultdict(list)
    TimedDatabase.holds = holds
    begun = time.perf_counter()
    database = await TimedDatabase.open(file)
    print(f"opened in {time.perf_counter() - begun:.2f} s")
    assert isinstance(database, TimedDatabase), "a class method makes its own class"
    try:
        await pass_day(database, begins=NOW, hours=hours, dice=random.Random(seed))  # noqa: S311  # the same day again
        await count_and_fold(database)
        await change_groups(database, at=NOW + timedelta(hours=hours))
    finally:  # its thread would keep the process alive
        await database.close()
    return {job: seconds for job, seconds in holds.items() if job != "start"}


def main() -> int:
    """Print the holds of a day; the status is 1 if one was longer than 100 ms."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.writer_holds", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--hours", type=int, default=24, metavar="N")
    parser.add_argument("--seed", type=int, default=7, metavar="N")
    given = parser.parse_args()
    holds = asyncio.run(measure(given.file, hours=given.hours, seed=given.seed))
    print(table(holds))
    return int(max(map(max, holds.values())) > LONGEST_S)


if __name__ == "__main__":
    sys.exit(main())
