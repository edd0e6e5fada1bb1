"""The person whom the page plays: what it waits for, how it ends, and who may press meanwhile."""

import asyncio

import aiohttp
import pytest

from bot.sandbox.page.bot_process import BotState
from bot.sandbox.people.replay import ScriptStep, TalkScript
from bot.sandbox.world.model import User

NAME = "Nora"
QUESTION = {"inline_keyboard": [[{"text": "A", "callback_data": "one:7"}, {"text": "B", "callback_data": "two:7"}]]}


class DeadProcess:
    """A process that was killed."""

    can_fill_disk = False

    async def state(self) -> BotState:
        return BotState("stopped", 1)


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


@pytest.fixture
def player(sandbox):
    """A player whose one person comes by a link and presses two buttons."""

    async def next_script(language: str) -> TalkScript:
        person = User(sandbox.telegram.fresh_person_id(), NAME, language=language, phone="+442079460990")
        zero = ScriptStep("press", r"zero:\d", optional=True)
        one, last = ScriptStep("press", r"one:\d"), ScriptStep("press", r"last:\d")
        return TalkScript(person, (ScriptStep("open", "x"), zero, one, last))

    async def no_pause(_seconds: float) -> None:
        await asyncio.sleep(0)

    sandbox.player.rest, sandbox.player.next_script = no_pause, next_script
    return sandbox.player


async def wish(page, what):
    async with page.post("/sandbox/player", json={"do": what, "language": "en"}) as answer:
        return await answer.json() if answer.ok else answer.status


async def state(sandbox, player, *statuses):
    while player.state.status not in statuses:
        assert await sandbox.telegram.changed.wait(5), player.state
    return player.state


async def test_a_step_waits_for_its_button_and_the_end_is_a_message_that_names_them(sandbox, bot, page, player, world):
    begun = await wish(page, "play")
    (opened,) = await bot.get_updates(timeout=2)
    assert opened.message.text == "/start x"
    asked = await bot.send_message(begun["person"], "q", reply_markup=QUESTION)
    _, pressed = await bot.get_updates(timeout=2)
    assert pressed.callback_query.data == "one:7"
    again = {"inline_keyboard": [[{"text": "C", "callback_data": "last:1"}]]}
    await bot.edit_message_text("q2", begun["person"], asked.id, reply_markup=again)
    while player.state.place < 3:
        assert await sandbox.telegram.changed.wait(5)
    await bot.send_message(world.group.id, f"hot: {NAME}")
    over = await player.until_over()
    assert (over.status, over.group, over.place) == ("alerted", world.group.id, 3)


async def test_what_somebody_pressed_meanwhile_is_not_pressed_again(sandbox, bot, page, player, world):
    begun = await wish(page, "play")
    later = {"inline_keyboard": [[{"text": "C", "callback_data": "last:1"}]]}
    await bot.send_message(begun["person"], "the last question", reply_markup=later)
    await bot.send_message(world.group.id, f"hot: {NAME}")
    assert (await player.until_over()).status == "alerted"


async def test_a_dead_bot_is_named_and_waited_for_and_given_up_in_the_end(sandbox, page, player):
    sandbox.controls.bot = DeadProcess()
    sandbox.player.patience_under_faults_s = 0.6
    await wish(page, "play")
    assert (await state(sandbox, player, "waiting")).why == "dead"
    over = await player.until_over()
    assert (over.status, over.why) == ("gave_up", "dead")


async def test_one_talk_is_played_at_a_time_and_can_be_stopped(page, player):
    assert (await wish(page, "play"))["status"] == "playing"
    assert await wish(page, "play") == 409
    assert (await wish(page, "stop"))["status"] == "stopped"
    assert (await wish(page, "play"))["status"] == "playing"


async def test_who_was_blocked_meanwhile_ends_the_talk(sandbox, page, player):
    begun = await wish(page, "play")
    sandbox.telegram.chats[begun["person"]].bot_standing = "kicked"
    over = await player.until_over()
    assert (over.status, over.why) == ("gave_up", "impossible")


async def test_a_new_world_forgets_the_talk_and_the_steps(sandbox, page, player, world):
    world.sara.opens("x")
    begun = await wish(page, "play")
    sandbox.begin_again()
    async with page.get("/sandbox/player") as answer:
        assert (await answer.json())["status"] == "idle"
    assert begun["person"] not in sandbox.telegram.users
    async with page.get("/sandbox/steps") as answer:
        assert (await answer.json())["done"] == []


async def test_without_a_script_nobody_can_be_played(page, sandbox):
    async with page.get("/sandbox/player") as answer:
        assert (await answer.json())["can_play"] is False
    assert [await wish(page, what) for what in ("play", "fly")] == [404, 404]
