"""In a public group strangers can press and write: Telegram says who is a member."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.bot_api.transport import Answer
from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.errors import Unanswered
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.strangers import ACTS_OF_ONE, AT_ONCE, REMEMBERED_S, Strangers
from bot.sales import members
from storage.records.talk import TelegramUser
from tests.bot.fake_clock import FakeClock
from tests.bot.jobs.memberships.telling_telegram import (
    BROKEN,
    LEFT,
    MEMBER,
    NO_ANSWER,
    REFUSED,
    TellingTelegram,
)
from tests.bot.sales.people.desk_room import comes, find, get, presses, said
from tests.bot.sales_room import ALI, GROUP, MARYAM, REZA, SalesRoom, room

__all__ = ["room"]

PUBLIC = {"username": "sales_of_shop"}
MAKE_ADMIN = "Make me an admin, so that I know who is a member."
OUT = "This is for members of the sales group."


class Door:
    """The public group, and what is answered once Telegram has spoken."""

    def __init__(self, room: SalesRoom) -> None:
        self.room = room
        self.telegram = TellingTelegram()
        self.clock = FakeClock()
        self.answered: list[Effects] = []
        self._news = asyncio.Event()
        commits = Commits(room.database)
        commits.subscribe(self._note)
        configs = ConfigVersions(room.config, {}, {})
        self.strangers = Strangers(commits, self.telegram, configs=configs, clock=self.clock)

    def _note(self, effects: Effects) -> None:
        self.answered.append(effects)
        self._news.set()

    async def presses(self, person: TelegramUser, data: str = "c:x:claim") -> Effects:
        effects = await presses(self.room, person, data, **PUBLIC)
        self.strangers.follow(effects)
        return effects

    async def writes(self, person: TelegramUser, text: str) -> Effects:
        message = said(person, text)
        message["chat"] = {"id": GROUP, "type": "supergroup", **PUBLIC}
        effects = await comes(self.room, "message", message)
        self.strangers.follow(effects)
        return effects

    async def next_answers(self, count: int = 1) -> list[Effects]:
        async with asyncio.timeout(10):
            while len(self.answered) < count:
                self._news.clear()
                await self._news.wait()
        return self.answered

    async def is_colleague(self, person: TelegramUser) -> bool:
        async with self.room.database.read() as reader:
            return await members.is_member(reader, self.room.config, person.telegram_id)


@pytest.fixture
async def door(room: SalesRoom) -> AsyncIterator[Door]:
    opened = Door(room)
    running = asyncio.create_task(opened.strangers.run())
    yield opened
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def toast(effects: Effects) -> str:
    (call,) = effects.ephemeral
    return str(call.body.get("text"))


@pytest.mark.long
async def test_a_members_press_is_done_as_if_pressed_then(door: Door, room: SalesRoom) -> None:
    lead = await room.hot_lead()
    card = await room.database.write(lambda tx: _card(tx, lead.number))
    door.telegram.says[ALI.telegram_id] = MEMBER
    door.telegram.may_answer.clear()
    pressed_at = room.now
    waiting = await door.presses(ALI, f"c:{card}:claim")
    assert (waiting.ephemeral, await find(room, ALI), await door.is_colleague(ALI)) == ([], None, False)
    door.telegram.may_answer.set()
    (done,) = await door.next_answers()
    owned = await room.lead()
    assert (owned.owner, owned.claimed_at) == (ALI.telegram_id, pressed_at)
    assert len(done.ephemeral) == 1
    assert (await get(room, ALI)).gone is None
    assert await door.is_colleague(ALI)


async def _card(tx: object, number: int) -> str:
    row = await tx.one("SELECT id FROM cards WHERE lead = $1", number)  # type: ignore[attr-defined]
    return str(row[0])


@pytest.mark.parametrize(
    ("says", "told"),
    [
        pytest.param(LEFT, OUT, id="outside"),
        pytest.param(REFUSED, MAKE_ADMIN, id="the bot may not ask"),
        pytest.param(NO_ANSWER, MAKE_ADMIN, id="no answer"),
        pytest.param(BROKEN, MAKE_ADMIN, id="an answer that is none"),
    ],
)
async def test_a_strangers_press_does_nothing_and_says_why(
    door: Door, room: SalesRoom, says: Answer | Unanswered, told: str
) -> None:
    await room.hot_lead()
    door.telegram.says[ALI.telegram_id] = says
    await door.presses(ALI)
    assert toast((await door.next_answers())[0]) == told
    assert (await room.lead()).owner is None
    assert (await find(room, ALI), await door.is_colleague(ALI)) == (None, False)


async def test_a_strangers_command_is_answered_and_their_words_are_not(door: Door, room: SalesRoom) -> None:
    for line in ("/away", "/take 1", "/desk"):
        await door.writes(ALI, line)
    await door.next_answers(3)
    assert await room.texts() == [OUT] * 3
    await door.writes(REZA, "hello")
    await door.writes(REZA, "/stats")
    await door.next_answers(5)
    assert await room.texts() == [OUT] * 3
    assert not await door.is_colleague(REZA)


async def test_a_member_who_writes_is_at_the_desk(door: Door, room: SalesRoom) -> None:
    door.telegram.says[ALI.telegram_id] = MEMBER
    await door.writes(ALI, "hello")
    await door.next_answers()
    assert (await get(room, ALI)).name == "Ali"


async def test_who_writes_where_the_bot_may_not_ask_is_a_colleague_as_before(door: Door, room: SalesRoom) -> None:
    door.telegram.says[ALI.telegram_id] = REFUSED
    await door.writes(ALI, "hello")
    await door.next_answers()
    assert (await find(room, ALI), await door.is_colleague(ALI)) == (None, True)


async def test_nobody_is_asked_about_twice_who_is_known_or_an_admin(door: Door) -> None:
    door.telegram.says[ALI.telegram_id] = MEMBER
    await door.presses(ALI)
    await door.next_answers()
    await door.presses(ALI)
    await door.presses(MARYAM)
    assert door.telegram.asked == [ALI.telegram_id]


async def test_who_is_outside_is_asked_about_again_after_a_while(door: Door) -> None:
    await door.presses(ALI)
    await door.next_answers()
    await door.presses(ALI)
    await door.next_answers(2)
    assert door.telegram.asked == [ALI.telegram_id]
    door.clock.advance(REMEMBERED_S)
    await door.presses(ALI)
    await door.next_answers(3)
    assert door.telegram.asked == [ALI.telegram_id] * 2


async def test_one_question_answers_all_that_somebody_did_and_a_flood_is_dropped(door: Door) -> None:
    door.telegram.may_answer.clear()
    for _ in range(ACTS_OF_ONE + 3):
        await door.presses(ALI)
    for each in range(AT_ONCE + 3):
        await door.presses(TelegramUser(telegram_id=10_000 + each, name="?"))
    door.telegram.may_answer.set()
    answers = ACTS_OF_ONE + AT_ONCE - 1
    assert len(await door.next_answers(answers)) == answers
    assert (len(door.telegram.asked), len(set(door.telegram.asked))) == (AT_ONCE, AT_ONCE)


async def test_in_a_private_group_nobody_is_asked_about(door: Door, room: SalesRoom) -> None:
    effects = await presses(room, ALI)
    assert (effects.strangers, door.telegram.asked) == ([], [])
    assert (await get(room, ALI)).gone is None
