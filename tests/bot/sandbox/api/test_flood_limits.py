"""A call above Telegram's limits gets a 429 that says for how long to wait."""

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.sandbox.api.flood_limits import CHAT_BURST, GROUP_PER_MINUTE, OVERALL_PER_S

# PTB warns that retry_after will be a timedelta one day.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


@pytest.fixture
def limited(sandbox):
    sandbox.floods.on = True
    return sandbox


async def retry_after(sending):
    with pytest.raises(RetryAfter) as refused:
        await sending
    return refused.value.retry_after


async def test_a_chat_takes_a_burst_and_then_one_a_second(limited, bot, world, clock):
    for _ in range(CHAT_BURST):
        await bot.send_message(world.sara.id, "x")
    assert await retry_after(bot.send_message(world.sara.id, "x")) == 2
    clock.seconds += 1
    await bot.send_message(world.sara.id, "x")
    assert await retry_after(bot.send_message(world.sara.id, "x")) == 2


async def test_a_group_takes_twenty_a_minute_and_edits_count(limited, bot, world, clock):
    sent = await bot.send_message(world.group.id, "x")
    for number in range(GROUP_PER_MINUTE - 1):
        await bot.edit_message_text(str(number), world.group.id, sent.id)
        clock.seconds += 1
    assert await retry_after(bot.send_message(world.group.id, "x")) == 42
    clock.seconds += 42
    await bot.send_message(world.group.id, "x")


async def test_each_message_that_a_call_copies_counts(limited, bot, world, clock):
    for number in range(GROUP_PER_MINUTE):
        world.sara.sends(str(number))
    sent = [message.id for message in world.sara.chat.messages][-GROUP_PER_MINUTE:]
    await bot.copy_messages(world.group.id, world.sara.id, sent[1:])
    await bot.copy_messages(world.group.id, world.sara.id, sent[:5])
    assert await retry_after(bot.send_message(world.group.id, "x")) == 61
    clock.seconds += 61
    await bot.send_message(world.group.id, "x")


async def test_thirty_a_second_are_taken_overall(limited, bot, sandbox, clock):
    people = [sandbox.person(f"P{number}") for number in range(OVERALL_PER_S + 1)]
    for person in people:
        person.has_started()
    for person in people[:-1]:
        await bot.send_message(person.id, "x")
    assert await retry_after(bot.send_message(people[-1].id, "x")) == 2
    clock.seconds += 1
    await bot.send_message(people[-1].id, "x")


async def test_typing_is_not_counted(limited, bot, world):
    for _ in range(CHAT_BURST * 2):
        await bot.send_chat_action(world.sara.id, "typing")
    await bot.send_message(world.sara.id, "x")


@pytest.mark.long
async def test_without_the_limits_a_test_may_be_as_fast_as_it_likes(bot: Bot, world):
    for _ in range(OVERALL_PER_S * 2):
        await bot.send_message(world.sara.id, "x")
