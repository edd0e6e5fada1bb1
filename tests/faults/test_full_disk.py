"""Full disk: nothing is acknowledged or half stored; once there is room, everything continues on its own."""

import resource
import sys
from pathlib import Path

import pytest

from storage.database import Transaction
from tests.faults.processes import Shop, open_shop
from tests.journeys.running import open_office

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prlimit is Linux's")
PEOPLE = 60


def let_files_grow_to(pid: int, size: int) -> None:
    """Limit the size of the process's files, to imitate a full disk; writes beyond it fail."""
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))


def largest(shop: Shop) -> int:
    return max(file.stat().st_size for file in shop.bot.folder.glob("sarnakh.db*"))


async def test_updates_wait_at_telegram_until_there_is_room_again(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        first = shop.sandbox.person("First", language="en")
        first.opens()
        await first.sees("Just send your number")
        await shop.bot.settles()
        let_files_grow_to(shop.bot.pid, largest(shop))
        people = [shop.sandbox.person(f"Person {number}", language="en") for number in range(PEOPLE)]
        for person in people:
            person.opens()
        await shop.bot.comes_to(lambda: "batch_given_up" in shop.bot.output)
        stored = len(shop.bot.rows("SELECT * FROM leads")) - 1
        assert len(shop.sandbox.telegram.updates.pending) >= PEOPLE - stored > 0
        let_files_grow_to(shop.bot.pid, resource.RLIM_INFINITY)
        for person in people:
            await person.sees("Just send your number", within=20)
        await shop.bot.settles()
        assert len(shop.bot.rows("SELECT * FROM leads")) == 1 + PEOPLE
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        await shop.bot.stops()


async def leave_room(tx: Transaction, *, pages: int) -> None:
    (held,) = await tx.one("PRAGMA page_count") or (0,)
    await tx.all(f"PRAGMA max_page_count = {held + pages}")


async def test_a_batch_that_filled_the_disk_in_its_middle_is_stored_whole_later(tmp_path: Path) -> None:
    """SQLite rolls back a full database's transaction, including savepoints: nothing may run after that."""
    async with open_office(tmp_path) as office:
        await office.sandbox.until(lambda: office.sandbox.called("getUpdates") or None)
        await office.app.database.write(lambda tx: leave_room(tx, pages=3))
        people = [office.sandbox.person(f"Person {number}", language="en") for number in range(PEOPLE)]
        for person in people:
            person.opens()
        refuses = "the database refuses to write"
        # As often as it asks Telegram again, the disk is still full.
        await office.sandbox.until(lambda: refuses in office.app.watching.health.faults() or None, within=20)
        # Read now, because another try may be stored at any moment.
        ((stored, handled),) = await office.rows("SELECT (SELECT count(*) FROM leads), (SELECT count(*) FROM updates)")
        assert handled == stored < PEOPLE, "no half of an update"
        await office.app.database.write(lambda tx: leave_room(tx, pages=100_000))
        for person in people:
            await person.sees("Just send your number", within=20)
        assert len(await office.rows("SELECT * FROM leads")) == PEOPLE
        assert await office.rows("SELECT * FROM dead_letters") == [], "to be tried again is no attempt"
        assert office.app.watching.health.faults() == ()
