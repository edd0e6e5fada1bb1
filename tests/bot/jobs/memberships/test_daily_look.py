"""Once a day each person of the desk is looked for in the group, one call a second, also after a restart."""

import asyncio

import pytest

from bot.bot_api.transport import Answer
from bot.context.commits import Commits
from bot.errors import Unanswered
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.daily_look import BETWEEN_CALLS, LOOK_AGAIN, DailyLook
from bot.sales import group as sales_group
from bot.sales import members
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people
from tests.bot.fake_clock import FakeClock
from tests.bot.jobs.memberships.telling_telegram import LEFT, MEMBER, NO_ANSWER, REFUSED, TellingTelegram
from tests.bot.sales.people.desk_room import get, writes
from tests.bot.sales_room import ALI, REZA, SalesRoom, room

__all__ = ["room"]

DAY_S = 86_400.0


class Looking:
    """The daily look at a group, from a moment at which Ali and then Reza wrote there."""

    def __init__(self, room: SalesRoom) -> None:
        self.telegram, self.clock, self.room = TellingTelegram(), FakeClock(), room
        self.begins_anew()

    def begins_anew(self) -> None:
        configs = ConfigVersions(self.room.config, {}, {})
        self.job = DailyLook(Commits(self.room.database), self.telegram, configs=configs, clock=self.clock)

    async def later(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.room.now = self.clock.now()

    async def meets(self) -> None:
        for each in (ALI, REZA):
            self.room.now = self.clock.now()
            await writes(self.room, each, "hello")
            self.clock.advance(1)


async def looking(room: SalesRoom, **says: Answer | Unanswered) -> Looking:
    found = Looking(room)
    await found.meets()
    found.telegram.says = {ALI.telegram_id: says.get("ali", MEMBER), REZA.telegram_id: says.get("reza", MEMBER)}
    return found


@pytest.mark.long
async def test_within_a_day_nobody_is_asked_about(room: SalesRoom) -> None:
    found = await looking(room)
    await found.later(DAY_S - 3)
    assert (await found.job.look(), found.telegram.asked) == (LOOK_AGAIN, [])


async def test_after_a_day_each_is_asked_about_once_a_second_apart(room: SalesRoom) -> None:
    found = await looking(room)
    await found.later(DAY_S)
    assert [await found.job.look() for _ in range(3)] == [BETWEEN_CALLS, BETWEEN_CALLS, LOOK_AGAIN]
    assert found.telegram.asked == [ALI.telegram_id, REZA.telegram_id]
    assert (await get(room, ALI)).confirmed == found.clock.now()
    found.begins_anew()
    assert (await found.job.look(), len(found.telegram.asked)) == (LOOK_AGAIN, 2), "a restart asks of nobody too early"


async def test_who_is_there_no_more_is_gone(room: SalesRoom) -> None:
    found = await looking(room, ali=LEFT)
    await found.later(DAY_S)
    for _ in range(2):
        await found.job.look()
    assert ((await get(room, ALI)).gone, (await get(room, REZA)).gone) == (found.clock.now(), None)
    async with room.database.read() as reader:
        assert not await members.is_member(reader, room.config, ALI.telegram_id)
    assert f"desk left {ALI.telegram_id}" in await room.audited()


@pytest.mark.parametrize("says", [REFUSED, NO_ANSWER], ids=["may not ask", "no answer"])
async def test_without_an_answer_nobody_is_gone_and_the_next_day_asks_again(
    room: SalesRoom, says: Answer | Unanswered
) -> None:
    found = await looking(room, ali=says, reza=says)
    await found.later(DAY_S)
    assert [await found.job.look() for _ in range(3)] == [BETWEEN_CALLS, BETWEEN_CALLS, LOOK_AGAIN]
    assert (await get(room, ALI)).gone is None
    await found.later(DAY_S)
    await found.job.look()
    assert len(found.telegram.asked) == 3


async def test_who_was_kept_from_before_is_asked_about_first(room: SalesRoom) -> None:
    found = await looking(room)
    await room.database.write(lambda tx: desk_people.put(tx, DeskPerson(id=55, name="Nima", joined=found.clock.now())))
    await found.job.look()
    assert found.telegram.asked == [55]


async def test_a_lost_group_is_not_asked_about(room: SalesRoom) -> None:
    found = await looking(room)
    await room.does(lambda ctx: sales_group.changed(ctx, sales_group.GroupChange.LOST))
    await found.later(DAY_S)
    assert (await found.job.look(), found.telegram.asked) == (LOOK_AGAIN, [])


async def test_another_group_meanwhile_makes_the_answer_worthless(room: SalesRoom) -> None:
    found = await looking(room, ali=LEFT)
    await found.later(DAY_S)
    found.telegram.may_answer.clear()
    asking = asyncio.create_task(found.job.look())
    await found.telegram.was_asked.wait()
    await room.does(lambda ctx: sales_group.bind(ctx, chat=-5, thread=None, by=1))
    found.telegram.may_answer.set()
    await asking
    assert (await get(room, ALI)).gone is None
