"""Failing getUpdates: the bot backs off, asks again, reports the problem, and receives every update in the end."""

from itertools import pairwise
from pathlib import Path

import pytest

from bot.sandbox.api.faults import Garbled, Hangs, InjectedFault, Refuses, ResetAfter, ResetBefore
from tests.faults.in_process import BotInProcess
from tests.faults.processes import IMPATIENT, Shop, open_shop

BACK_OFF_S = 1.0

FAULTS = [
    pytest.param(Refuses(409, "Conflict: terminated by other getUpdates request"), "another_instance", id="409"),
    pytest.param(Refuses(409, "Conflict: can't use getUpdates while webhook is active"), "webhook_set", id="webhook"),
    pytest.param(Refuses(409, "Conflict: terminated by setWebhook request"), "webhook_set", id="setWebhook"),
    pytest.param(Refuses(401, "Unauthorized"), "token_refused", id="401"),
    pytest.param(Refuses(404, "Not Found"), "token_refused", id="404"),
    pytest.param(Refuses(502, "Bad Gateway"), "poll_refused", id="502"),
    pytest.param(Garbled("{}"), "poll_refused", id="an empty object"),
    pytest.param(Garbled("null"), "poll_refused", id="null"),
    pytest.param(Garbled("<html>a filter's page</html>"), "poll_refused", id="a page"),
    pytest.param(Garbled('{"ok": true, "result": [{"update_id": 1,'), "poll_refused", id="half an answer"),
    pytest.param(Garbled('{"ok": true, "result": [null, {}, {"update_id": "x"}]}'), "poll_unreadable", id="a list"),
    pytest.param(ResetAfter(), "poll_unanswered", id="a reset after"),
    pytest.param(ResetBefore(), "poll_unanswered", id="a reset before"),
]


async def hears(shop: Shop, name: str) -> None:
    person = shop.sandbox.person(name, language="en")
    person.opens()
    await person.sees("Just send your number")


async def meet(shop: Shop, fault: InjectedFault, words: str) -> None:
    """Let one poll fail while a person waits for an answer."""
    shop.sandbox.weather.next(fault, method="getUpdates")
    await hears(shop, "Before")
    await hears(shop, "After")
    polls = shop.sandbox.called("getUpdates")
    failed = max(place for place, poll in enumerate(polls) if poll.outcome == type(fault).__name__)
    assert polls[failed + 1].at - polls[failed].at >= BACK_OFF_S, f"asked again at once after {fault}"
    assert words in shop.bot.output


@pytest.mark.parametrize("half", [0, 1], ids=["refusals", "broken answers"])
async def test_a_poll_that_fails_is_told_and_made_again_after_a_pause(tmp_path: Path, half: int) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        for fault, words in (param.values for param in FAULTS[half::2]):
            await meet(shop, fault, words)
        assert len(shop.bot.rows("SELECT number FROM leads")) == 2 * len(FAULTS[half::2]), (
            "two for each fault, each once"
        )
        await shop.bot.stops()


async def test_two_bots_with_one_token_say_so_once_a_minute_and_stay_red(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        for turn in range(2):
            shop.sandbox.weather.next(Refuses(409, "Conflict: terminated by other getUpdates"), method="getUpdates")
            await hears(shop, f"Before {turn}")
            await hears(shop, f"After {turn}")
        assert shop.sandbox.weather.struck["Refuses"] == 2
        assert shop.bot.output.count("another_instance_polls") == 1
        await shop.bot.stops()


async def test_a_connection_that_is_dead_in_silence_is_left(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=IMPATIENT) as shop:
        await shop.bot.comes_up()
        shop.sandbox.weather.next(Hangs(), method="getUpdates")
        await hears(shop, "Before")
        await hears(shop, "After")
        assert "poll_unanswered" in shop.bot.output
        await shop.bot.stops()


async def test_a_fault_that_lasts_is_not_asked_about_in_a_storm(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        shop.sandbox.weather.share(Refuses(502, "Bad Gateway"), 1.0, method="getUpdates")
        await hears(shop, "Before")
        asked = len(shop.sandbox.called("getUpdates"))
        await shop.bot.survives(4)
        assert len(shop.sandbox.called("getUpdates")) - asked <= 3
        await shop.bot.stops()


async def test_numbers_that_start_anew_lower_are_heard_and_confirmed(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=IMPATIENT) as shop:

        def offsets() -> list[object]:
            return [call.params.get("offset") for call in shop.sandbox.called("getUpdates")]

        shop.sandbox.renumber_updates(900_000_000)
        await shop.bot.comes_up()
        await hears(shop, "Before")
        # Confirmed once: again, it would confirm unread updates with lower numbers that arrive between two polls.
        await shop.until(lambda: 900_000_001 in offsets() and offsets()[-1] is None)
        shop.sandbox.renumber_updates(100)
        await hears(shop, "After")
        await shop.sandbox.quiet()
        assert 101 in offsets()
        await shop.bot.stops()


async def test_an_update_that_is_numbered_by_true_is_not_number_one(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        shop.sandbox.renumber_updates(1)
        shop.sandbox.weather.next(
            Garbled('{"ok":true,"result":[{"update_id":true,"message":{}}]}'), method="getUpdates"
        )
        await shop.bot.comes_up()
        await hears(shop, "The first")
        assert shop.bot.rows("SELECT update_id FROM updates") == [(1,)]
        assert "poll_unreadable" in shop.bot.output
        await shop.bot.stops()


@pytest.mark.long
async def test_nothing_is_confirmed_before_it_is_stored(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        arrived = [shop.sandbox.person(f"Person {number}", language="fa").opens() for number in range(400)]

        def the_newest_poll_confirms_what_is_stored() -> bool:
            offset = int(str(shop.sandbox.called("getUpdates")[-1].params.get("offset", 0)))
            confirmed = sum(number < offset for number in arrived)
            assert shop.bot.rows("SELECT count(*) FROM updates") >= [(confirmed,)]
            return confirmed == len(arrived)

        await shop.until(the_newest_poll_confirms_what_is_stored)
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(400,)]
        polls = [int(str(poll.params.get("offset", 0))) for poll in shop.sandbox.called("getUpdates")]
        steps = [later - sooner for sooner, later in pairwise(polls) if sooner]
        assert any(0 < step < 100 for step in steps), "nothing was asked for ahead"
        await shop.bot.stops()
