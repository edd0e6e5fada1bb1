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

    def __init__(self, room: SalesRoom, says: Answer | Unanswered, chat: Answer | Unanswered = NO_ANSWER) -> None:
        room.unbound()
        self.room = room
        self.told = asyncio.Event()
        telegram, commits = TellingTelegram(), Commits(room.database)
        telegram.says[room.config.bot_id], telegram.chat = says, chat
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


@pytest.mark.long
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


FORUM = Answer(200, ok=True, result={"id": -5, "is_forum": True})
PLAIN = Answer(200, ok=True, result={"id": -5})
WITH_TOPICS = Answer(200, ok=True, result={"status": "administrator", "can_manage_topics": True})


@pytest.mark.parametrize(
    ("says", "chat", "told"),
    [
        pytest.param(WITH_TOPICS, FORUM, (), id="all is there"),
        pytest.param(ADMIN, FORUM, ("I may not make any",), id="an admin without the right"),
        pytest.param(MEMBER, FORUM, ("an admin who can manage topics; I need no other right",), id="no admin"),
        pytest.param(MEMBER, PLAIN, (SAYS, "this group has no topics"), id="no admin, no forum"),
        pytest.param(WITH_TOPICS, PLAIN, ("this group has no topics",), id="no forum"),
        pytest.param(ADMIN, NO_ANSWER, (), id="nobody knows whether it is one"),
    ],
)
async def test_where_leads_are_to_have_topics_the_group_is_told_what_they_lack(
    room: SalesRoom, says: Answer, chat: Answer | Unanswered, told: tuple[str, ...]
) -> None:
    room.gives_topics()
    binding = Binding(room, says, chat)
    before = await binding.binds()
    await binding.rights.look()
    said = (await room.texts())[len(before) :]
    assert len(said) == len(told)
    assert all(each in text for each, text in zip(told, said, strict=True))
