"""getUpdates: offsets, waiting, conflicts, kinds, and the day that updates are kept."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict


@pytest.fixture
async def other(sandbox):
    """A second instance of the same bot; one PTB bot never polls twice at once."""
    async with Bot(sandbox.token, base_url=sandbox.api_url) as opened:
        yield opened


def ids(updates):
    return [update.update_id for update in updates]


async def test_updates_come_until_they_are_confirmed(bot, world):
    first, second, third = (world.sara.sends(text) for text in ("a", "b", "c"))
    assert ids(await bot.get_updates()) == [first, second, third]
    assert ids(await bot.get_updates(offset=second)) == [second, third]
    assert ids(await bot.get_updates(offset=first)) == [second, third]
    assert ids(await bot.get_updates(offset=third + 1)) == []


async def test_a_negative_offset_keeps_the_newest(bot, world):
    *_, last = (world.sara.sends(text) for text in ("a", "b", "c"))
    assert ids(await bot.get_updates(offset=-1)) == [last]
    assert ids(await bot.get_updates()) == [last]


@pytest.mark.parametrize(("limit", "count"), [(2, 2), (100, 100), (0, 1), (500, 100)])
async def test_the_limit_lies_between_one_and_a_hundred(bot, world, limit, count):
    for _ in range(103):
        world.sara.sends("x")
    assert len(await bot.get_updates(limit=limit)) == count


async def test_a_poll_waits_for_the_next_update(bot, world, sandbox):
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    assert await sandbox.telegram.updates.arrived.wait(5), "the poll has come"
    sent = world.sara.sends("late")
    assert ids(await poll) == [sent]


async def test_a_second_poll_ends_the_first(bot, other, world, sandbox):
    first = asyncio.create_task(bot.get_updates(timeout=10))
    assert await sandbox.telegram.updates.arrived.wait(5), "the first poll has come"
    second = asyncio.create_task(other.get_updates(timeout=10))
    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot instance"):
        await first
    sent = world.sara.sends("x")
    assert ids(await second) == [sent]


async def test_a_webhook_forbids_polling(bot, sandbox):
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    assert await sandbox.telegram.updates.arrived.wait(5), "the poll has come"
    await bot.set_webhook("https://bot.example/")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()


async def test_only_the_kinds_asked_for_are_queued(bot, world):
    await bot.get_updates(allowed_updates=["my_chat_member"])
    assert world.sara.sends("x") is None
    assert ids(await bot.get_updates()) == []
    assert world.sara.blocks() is not None
    await bot.get_updates(allowed_updates=[])
    world.sara.unblocks()
    assert world.sara.sends("x") is not None


async def test_updates_are_kept_for_a_day(bot, world, clock):
    world.sara.sends("old")
    clock.seconds += 23 * 3600
    kept = world.sara.sends("new")
    clock.seconds += 3601
    assert ids(await bot.get_updates()) == [kept]


async def test_dropping_is_done_when_asked(bot, world):
    world.sara.sends("x")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_numbers_may_start_anew(bot, sandbox, world):
    sandbox.renumber_updates(100)
    assert world.sara.sends("x") == 100


async def test_quiet_is_when_all_is_confirmed(bot, sandbox, world):
    world.sara.sends("x")
    with pytest.raises(AssertionError, match="unconfirmed updates"):
        await sandbox.quiet(within=0.05)
    quiet = asyncio.create_task(sandbox.quiet())
    await bot.get_updates(offset=-1)
    await bot.get_updates(offset=2**31 - 1)
    await quiet
