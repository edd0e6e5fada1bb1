"""The disk fills up, turns read-only or fails at SQLite's n-th operation, for every n of a whole talk.

Nothing is acknowledged before it is committed, nothing is half stored, and once the disk works again the bot ends with
the same lead, the same card and the same texts as without a failure.
"""

import asyncio
import os
import re
from collections import Counter
from itertools import cycle
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from structlog.testing import capture_logs

from tests.faults.disk import Disk, Ill, failing_disk, needs_a_disk
from tests.faults.simulated import laws
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import walks_and_is_claimed

pytestmark = needs_a_disk

ILLS: tuple[Ill, ...] = get_args(Ill)
ILL_FOR_S = (0.0, 20.0)
"""The length of failures: little more than one operation, and several retries; alternating."""
EVERY = int(os.environ.get("SOAK_DISK_EVERY", "23"))
"""The step between tried operations; with 1, every one is tried with every kind of failure."""
TOOK = re.compile(r"\S+ ثانیه پس از شروع")
STANDS = (
    "SELECT telegram_id, phone, contact, stage, hot, fit, interest, alerts, owner, answers, first_source FROM leads",
    "SELECT kind, actor, update_id FROM ledger ORDER BY id",
    "SELECT key, method, state FROM outbox ORDER BY key",
    "SELECT update_id FROM updates ORDER BY update_id",
    "SELECT step, question FROM sessions",
    "SELECT * FROM dead_letters",
    "SELECT * FROM trying",
)


class Came(NamedTuple):
    """The result of a talk."""

    stands: list[list[tuple]]
    delivered: Counter[tuple[int, str]]
    acts: int
    """The disk operations between the start and the end."""
    failures: int
    given_up: int
    """Batches, marks and jobs that were postponed because of the disk."""


async def falls_ill_and_heals(disk: Disk, ill: Ill, after: int, ill_for_s: float) -> None:
    struck = asyncio.Event()
    disk.watch = lambda: struck.set() if disk.failures else None
    disk.falls_ill(ill, after=after)
    await struck.wait()
    await asyncio.sleep(ill_for_s)
    disk.heals()


def acknowledges_only_what_is_stored(bot: Bot) -> None:
    """Check at each poll that every acknowledged update is in the database."""

    def look(method: str, fields, outcome: str) -> None:
        offset = fields.number("offset")
        if method == "getUpdates" and offset is not None:
            stored = bot.witness.count("SELECT count(*) FROM updates WHERE update_id < ?", offset)
            assert stored == offset - bot.first_update

    bot.mail.watch = look


def delivered(bot: Bot) -> Counter[tuple[int, str]]:
    """Return the messages per chat, without the duration of the lead's talk, which is longer on a failing disk."""
    words = ((message.chat, TOOK.sub("", message.text), count) for message, count in bot.mail.delivered.items())
    return Counter({(chat, text): count for chat, text, count in words})


def talked(folder: Path, ill: Ill | None = None, after: int = 0, ill_for_s: float = 0.0) -> Came:
    """Run one talk on a disk that fails in the middle."""
    folder.mkdir()
    with failing_disk(folder) as disk, Runner() as runner, capture_logs() as logs:
        bot = Bot(folder, loop=runner.loop)

        async def main() -> Came:
            bot.starts()
            await bot.settles()
            acknowledges_only_what_is_stored(bot)
            begun = disk.acts
            illness = asyncio.create_task(falls_ill_and_heals(disk, ill, after, ill_for_s)) if ill else None
            await walks_and_is_claimed(bot)
            if illness is not None:
                await illness
                await bot.settles()
            laws.all_hold(bot)
            put_off = sum(line["event"] in ("batch_given_up", "marks_not_written", "jobs_put_off") for line in logs)
            stands = [bot.witness.rows(sql) for sql in STANDS]
            came = Came(stands, delivered(bot), disk.acts - begun, disk.failures, put_off)
            await bot.ends()
            return came

        return runner.run(main())


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Came:
    """A talk on a working disk."""
    return talked(tmp_path_factory.mktemp("calm") / "calm")


@pytest.mark.long
def test_whatever_the_disk_does_at_whatever_moment_nothing_is_lost(tmp_path: Path, calm: Came) -> None:
    ills, lengths, tried, put_off = cycle(ILLS), cycle(ILL_FOR_S), 0, 0
    for after in range(0, calm.acts, EVERY):
        for ill in ILLS if EVERY == 1 else (next(ills),):
            came = talked(tmp_path / f"{after}-{ill}", ill, after, next(lengths))
            assert came.stands == calm.stands, f"{ill} after {after}"
            assert came.delivered == calm.delivered
            assert came.failures > 0
            tried, put_off = tried + 1, put_off + came.given_up
    assert put_off >= tried
    print(f"\n{tried} illnesses over {calm.acts} acts of the disk, {put_off} times put off, nothing lost")  # noqa: T201
