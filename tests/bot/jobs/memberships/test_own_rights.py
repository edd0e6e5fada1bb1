"""After /bind the group hears whether the bot must be made an admin."""

import asyncio

import pytest

from bot.bot_api.transport import Answer
from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.errors import Unanswered
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.own_rights import OwnRights
from tests.bot.fake_clock import FakeClock
from tests.bot.jobs.memberships.telling_telegram import MEMBER, NO_ANSWER, REFUSED, TellingTelegram
from tests.bot.sales_room import MARYAM, SalesRoom, room

__all__ = ["room"]

SAYS = "I am no admin of this group"
ADMIN = Answer(200, ok=True, result={"status": "administrator"})


class Binding:
    """A group that is bound, and a bot that asks what it is there."""

    def __init__(self, room: SalesRoom, says: Answer | Unanswered) -> None:
        room.unbound()
        self.room = room
        self.told = asyncio.Event()
        telegram, commits = TellingTelegram(), Commits(room.database)
        telegram.says[room.config.bot_id] = says
        commits.subscribe(self._note)
        self.rights = OwnRights(commits, telegram, configs=ConfigVersions(room.config, {}, {}), clock=FakeClock())

    def _note(self, effects: Effects) -> None:
        if effects.rows:
            self.told.set()

    async def binds(self) -> list[str]:
        effects = await self.room.commands(MARYAM, "/bind", chat=-5)
        assert effects is not None
        told = await self.room.texts()
        self.rights.follow(effects)
        return told


async def test_a_group_is_told_when_the_bot_is_no_admin(room: SalesRoom) -> None:
    binding = Binding(room, MEMBER)
    running = asyncio.create_task(binding.rights.run())
    assert not any(SAYS in text for text in await binding.binds())
    async with asyncio.timeout(10):
        await binding.told.wait()
    assert SAYS in (await room.texts())[-1]
    running.cancel()


@pytest.mark.parametrize("says", [ADMIN, REFUSED, NO_ANSWER], ids=["an admin", "refused", "no answer"])
async def test_else_it_is_told_nothing(room: SalesRoom, says: Answer | Unanswered) -> None:
    binding = Binding(room, says)
    before = await binding.binds()
    await binding.rights.look()
    assert await room.texts() == before
