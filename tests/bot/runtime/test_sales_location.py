"""Where sales are is read after the commit that changed it, also when the database is in trouble right then."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.context.context import by_clock
from bot.context.effects import Effects
from bot.delivery.sales_chat import GroupChange
from bot.funnels.source import open_funnel
from bot.monitoring.health import Health
from bot.runtime.sales_location import SalesLocation
from bot.sales import group as sales_group
from storage.database import Reader
from storage.errors import DatabaseBusy
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import START, FakeClock
from tests.bot.post_room import GROUP, PostRoom


class BusyOnce:
    """The real database, which cannot be read the first time."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self._busy = True

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        if self._busy:
            self._busy = False
            raise DatabaseBusy("somebody else holds it")
        async with self._database.read() as reader:
            yield reader


@pytest.mark.long
async def test_the_log_says_once_that_the_group_is_lost_and_once_that_it_is_found(
    room: PostRoom, tmp_path: Path
) -> None:
    funnel = open_funnel(None).funnel
    config = BotConfig(
        bot_id=1, bot_username="b", admins=frozenset(), zone=ZoneInfo("Asia/Tehran"), funnel=funnel,
        funnel_of=lambda _: funnel, sales_chat_setting=-1002,
    )  # fmt: skip
    health = Health("1", FakeClock(), longest_silence=timedelta(seconds=80))
    commits = Commits(room.database)
    commits.subscribe(SalesLocation(room.database, config, sending=room.sending, health=health).follow)
    await room.database.write(lambda tx: sales_group.begin(tx, config))
    with capture_logs() as lines:
        await commits.apply(Effects(sales_changed=True))
        for change in (GroupChange.LOST, GroupChange.LOST, GroupChange.FOUND):
            await room.database.write(by_clock(partial(sales_group.changed, change=change), config, START))
            await commits.apply(Effects(sales_changed=True))
    assert [line["event"] for line in lines] == ["sales_group_lost", "sales_group_found"]


async def test_a_group_that_could_not_be_read_is_read_at_the_next_occasion(room: PostRoom, tmp_path: Path) -> None:
    funnel = open_funnel(None).funnel
    config = BotConfig(
        bot_id=1, bot_username="b", admins=frozenset(), zone=ZoneInfo("Asia/Tehran"), funnel=funnel,
        funnel_of=lambda _: funnel, sales_chat_setting=-1002,
    )  # fmt: skip
    clock = FakeClock()
    health = Health("1", clock, longest_silence=timedelta(seconds=80))
    commits = Commits(room.database)
    commits.subscribe(SalesLocation(BusyOnce(room.database), config, sending=room.sending, health=health).follow)

    await commits.apply(Effects(sales_changed=True))
    assert room.sales.chat == GROUP
    await commits.apply(Effects())
    assert room.sales.chat == -1002
    assert health.sales_chat == "bound"


async def test_a_look_takes_over_what_was_changed_elsewhere_and_forgets_no_loss(room: PostRoom, tmp_path: Path) -> None:
    funnel = open_funnel(None).funnel
    config = BotConfig(
        bot_id=1, bot_username="b", admins=frozenset(), zone=ZoneInfo("Asia/Tehran"), funnel=funnel,
        funnel_of=lambda _: funnel, sales_chat_setting=-1002,
    )  # fmt: skip
    health = Health("1", FakeClock(), longest_silence=timedelta(seconds=80))
    location = SalesLocation(room.database, config, sending=room.sending, health=health)
    await room.database.write(lambda tx: sales_group.begin(tx, config))
    await location.look()
    assert room.sales.chat == -1002

    room.sales.lose()  # the sender has found out, and it is not stored yet
    await location.look()
    assert room.sales.lost

    for change in (GroupChange.LOST, GroupChange.FOUND):
        await room.database.write(by_clock(partial(sales_group.changed, change=change), config, START))
        await location.look()
        assert room.sales.lost == (change is GroupChange.LOST)
