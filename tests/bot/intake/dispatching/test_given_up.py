"""An update that ended the process is tried once more as the bot's that it came to."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.intake.dispatching.dispatch import dispatch_update
from bot.intake.dispatching.given_up import dispatch_again, give_up
from storage.installation import bots, timers
from storage.records.timer import AgainTimer
from tests.bot.front_desk import came, says
from tests.bot.sales_room import SalesRoom
from tests.lent_databases import open_in

FIRST, SECOND = 1111, 2222


@pytest.fixture
async def room(folder: Path) -> AsyncIterator[SalesRoom]:
    """Another bot has taken over, and the first one has handled an update of the same number."""
    database = await open_in(folder)
    room = SalesRoom(database)
    for number, bot_id in enumerate((FIRST, SECOND)):
        room.config = replace(room.config, bot_id=bot_id, bot_number=number)
        await database.write(lambda tx, bot_id=bot_id: bots.begin(tx, bot_id, at=room.now))
        if bot_id == FIRST:
            await database.write(
                lambda tx: dispatch_update(tx, came(says(7, "/start")), config=room.config, now=room.now)
            )
    yield room
    await database.close()


@pytest.mark.long
async def test_it_is_found_and_answered_under_its_own_number(room: SalesRoom) -> None:
    update, given = came(says(7, "/start", person=7_000_000_002)), {"config": room.config, "now": room.now}
    await room.database.write(lambda tx: give_up(tx, update, reason="ended the process", **given))
    (timer,) = await room.database.write(lambda tx: timers.due(tx, at=room.now.replace(year=2099), limit=9))
    assert (timer.key, timer.bot) == (f"again:{bots.reference(1, 7)}", SECOND)
    await room.database.write(lambda tx: dispatch_again(tx, 7, bot_id=SECOND, **given))
    assert sum("Just send your number" in text for text in await room.texts()) == 2


async def test_a_timer_of_an_earlier_version_means_the_first_bot(room: SalesRoom) -> None:
    given = {"config": room.config, "now": room.now}
    await room.database.write(lambda tx: bots.begin(tx, FIRST, at=room.now))
    update = came(says(8, "/start", person=7_000_000_002))
    await room.database.write(lambda tx: give_up(tx, update, reason="ended the process", **given))
    await room.database.write(lambda tx: timers.set(tx, AgainTimer(key="again:8", due=room.now, update_id=8)))
    await room.database.write(lambda tx: bots.begin(tx, SECOND, at=room.now))
    await room.database.write(lambda tx: dispatch_again(tx, 8, bot_id=None, **given))
    assert sum("Just send your number" in text for text in await room.texts()) == 2
