"""Five first steps: ticked by what happens, and by nothing else."""

import aiohttp
import pytest

from bot.sandbox.page.bot_process import BotState
from bot.sandbox.page.first_steps import FIRST_STEPS

QUESTION = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
CARD = {"inline_keyboard": [[{"text": "Claim", "callback_data": "c"}]]}


class RestartedProcess:
    """A process that counts its starts."""

    can_fill_disk = False

    def __init__(self) -> None:
        self.starts = 1

    async def state(self) -> BotState:
        return BotState("running", self.starts)


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


@pytest.fixture
def process(sandbox):
    sandbox.controls.bot = RestartedProcess()
    return sandbox.controls.bot


async def done(page) -> list[str]:
    async with page.get("/sandbox/steps") as answer:
        return (await answer.json())["done"]


async def answers_the_last_press(bot) -> None:
    *_, update = await bot.get_updates()
    await bot.answer_callback_query(update.callback_query.id)


async def test_each_step_is_ticked_when_it_happened(sandbox, bot, page, process, world):
    assert await done(page) == []
    world.sara.opens("x")
    assert await done(page) == ["started"]
    await bot.send_message(world.sara.id, "q", reply_markup=QUESTION)
    world.sara.taps("A")
    assert await done(page) == ["started"], "the bot has not answered yet"
    await answers_the_last_press(bot)
    assert await done(page) == ["started", "answered"]
    card = await bot.send_message(world.group.id, "hot", reply_markup=CARD)
    assert await done(page) == ["started", "answered", "alerted"]
    world.admin.taps("Claim", chat=world.group)
    await answers_the_last_press(bot)
    assert "claimed" not in await done(page), "the card still says that it is free"
    await bot.edit_message_text("taken", world.group.id, card.id)
    process.starts += 1
    assert await done(page) == list(FIRST_STEPS)


async def test_what_was_done_stays_done_where_its_message_is_deleted(bot, page, world):
    card = await bot.send_message(world.group.id, "hot", reply_markup=CARD)
    assert await done(page) == ["alerted"]
    await bot.delete_message(world.group.id, card.id)
    world.group.chat.by_id.clear()
    assert await done(page) == ["alerted"]


async def test_a_played_person_ticks_nothing_that_one_does_oneself(sandbox, page, world):
    sandbox.steps.played.add(world.sara.id)
    world.sara.opens("x")
    assert await done(page) == []


async def test_a_reset_begins_again(sandbox, page, process, world):
    world.admin.opens("x")
    assert await done(page) == [], "a colleague is no prospect"
    process.starts = 4
    sandbox.steps.reset()
    assert await done(page) == []
    process.starts = 5
    assert await done(page) == ["restarted"]


async def test_without_a_process_there_are_four_steps(page):
    async with page.get("/sandbox/steps") as answer:
        assert (await answer.json())["steps"] == list(FIRST_STEPS[:-1])
