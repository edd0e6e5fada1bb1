"""A whole bot behind a webhook, killed, hung, with a full disk, overwritten or stopped: every update is handled."""

import asyncio
import time
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.api.faults import Refuses
from tests import people
from tests.faults.in_process import BotInProcess
from tests.faults.posted import SECRET, behind_a_webhook
from tests.faults.processes import IMPATIENT, READY_S, Shop, open_shop
from tests.faults.test_full_disk import largest, let_files_grow_to
from tests.faults.test_poison import POISONS, tries
from tests.faults.traps import hangs_for

STOP_S = 8.0


async def test_people_are_answered_and_an_update_is_stored_before_it_is_answered(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        several = [shop.sandbox.person(f"Person {number}", language="en") for number in range(20)]
        stored: list[int] = []
        shop.sandbox.telegram.updates.on_confirmed = lambda update: stored.append(
            shop.bot.rows("SELECT count(*) FROM updates WHERE update_id = ?", update.id)[0][0]
        )
        for person in several:
            person.opens()
        for person in several:
            await person.sees("Just send your number")
        await shop.sandbox.quiet()
        assert stored == [1] * 20, "F20: in the database before the 200"
        assert shop.sandbox.called("getUpdates") == []
        await shop.bot.stops()
        assert SECRET not in shop.bot.output


@pytest.mark.long
async def test_a_stop_answers_what_is_under_way_and_the_next_start_goes_on(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        several = [shop.sandbox.person(f"Person {number}", language="en") for number in range(60)]
        for person in several:
            person.opens()
        begun = time.monotonic()
        await shop.bot.stops()
        assert time.monotonic() - begun < STOP_S
        await shop.bot.comes_up()
        for person in several:
            await person.sees("Just send your number")
        await shop.bot.settles()
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(60,)]
        await shop.bot.stops()


async def test_what_cannot_be_read_is_set_aside_once_and_for_all(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        reza = people.reza(shop.sandbox)
        reza.has_started()
        laid = {shop.sandbox.telegram.updates.put(*poison(reza)) for poison in POISONS.values()}
        last = shop.sandbox.person("Last", language="en")
        last.opens()
        await last.sees("Just send your number")
        await shop.sandbox.quiet()
        assert {number for (number,) in shop.bot.rows("SELECT update_id FROM dead_letters")} == laid
        await shop.bot.stops()


async def test_an_update_that_hangs_the_process_is_set_aside_after_two_attempts(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=IMPATIENT, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        before, poison, after = (shop.sandbox.person(name, language="en") for name in ("Before", "Poison", "After"))
        before.opens()
        await before.sees("Just send your number")
        shop.bot.writes(hangs_for(poison.id))
        number = poison.opens()
        after.opens()
        for attempt in (1, 2):
            assert await shop.bot.ends(within=20) == 1
            assert tries(shop, number) == attempt
            await shop.bot.starts()
        await after.sees("Just send your number")
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT update_id FROM dead_letters") == [(number,)])
        assert shop.bot.rows("SELECT * FROM trying") == []
        shop.bot.writes(f"DROP TRIGGER hangs_{poison.id}")
        await shop.bot.is_killed()


async def test_a_full_disk_is_answered_503_and_everybody_comes_in_when_there_is_room(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        first = shop.sandbox.person("First", language="en")
        first.opens()
        await first.sees("Just send your number")
        await shop.bot.settles()
        let_files_grow_to(shop.bot.pid, largest(shop))
        several = [shop.sandbox.person(f"Person {number}", language="en") for number in range(60)]
        for person in several:
            person.opens()
        await shop.bot.comes_to(lambda: "503" in shop.sandbox.telegram.updates.webhook.failure)
        assert shop.sandbox.telegram.updates.pending
        let_files_grow_to(shop.bot.pid, -1)
        for person in several:
            await person.sees("Just send your number", within=40)
        await shop.bot.settles()
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(61,)]
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        await shop.bot.stops()


async def test_secrets_rotate_without_a_lost_update(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        sara = people.sara(shop.sandbox)
        sara.opens()
        await sara.sees("PDF")
        await shop.bot.stops()
        emma = people.emma(shop.sandbox)
        emma.opens()
        shop.bot.env |= {"WEBHOOK_SECRET": SECRET[::-1], "WEBHOOK_SECRET_PREVIOUS": SECRET}
        await shop.bot.comes_up()
        await emma.sees("Just send your number")
        assert shop.sandbox.telegram.updates.webhook.secret == SECRET[::-1]
        assert await posts(shop, SECRET) == await posts(shop, SECRET[::-1]) == 200
        assert await posts(shop, SECRET.swapcase()) == 403
        await shop.bot.stops()
        assert SECRET not in shop.bot.output
        assert SECRET[::-1] not in shop.bot.output


async def posts(shop: Shop, secret: str) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with aiohttp.ClientSession() as session:
        url = shop.bot.env["WEBHOOK_URL"]
        async with session.post(url, json={"update_id": 1, "dream": {}}, headers=headers) as answer:
            return answer.status


async def test_a_start_behind_a_webhook_takes_over_from_polling_and_back(tmp_path: Path) -> None:
    settings = behind_a_webhook()
    async with open_shop(tmp_path, kind=BotInProcess, **settings) as shop:
        await shop.bot.comes_up()
        await shop.bot.stops()
        sara = people.sara(shop.sandbox)
        sara.opens()
        for name in settings:
            del shop.bot.env[name]
        await shop.bot.starts()
        await sara.sees("PDF")
        assert shop.sandbox.called("getUpdates"), "its own webhook is taken down without asking"
        await shop.bot.stops()


async def test_posts_are_taken_while_telegram_has_not_taken_the_webhook_yet(tmp_path: Path) -> None:
    """It knows the webhook from before, and posts as soon as the door is open."""
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        shop.sandbox.weather.share(Refuses(502, "Bad Gateway"), 1.0, method="setWebhook")
        await shop.bot.comes_up()
        assert await posts(shop, SECRET) == 200
        assert "ready" not in shop.bot.output
        shop.sandbox.weather.clear()
        sara = people.sara(shop.sandbox)
        sara.opens()
        await sara.sees("PDF")
        await shop.bot.stops()


async def test_a_webhook_that_somebody_else_set_is_not_replaced_unasked(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        async with aiohttp.ClientSession() as session:
            url = f"{shop.sandbox.api_url}{shop.sandbox.token}/setWebhook"
            async with session.post(url, json={"url": "https://old.example/hook"}) as answer:
                assert answer.status == 200
        await shop.bot.starts()
        assert await shop.bot.ends(within=READY_S) == 2
        assert "old.example" in shop.bot.output
        shop.bot.env["REPLACE_WEBHOOK"] = "yes"
        await shop.bot.comes_up()
        assert shop.sandbox.telegram.updates.webhook_url == shop.bot.env["WEBHOOK_URL"]
        await shop.bot.stops()


async def test_an_address_that_telegram_refuses_is_one_clear_line(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook() | {"WEBHOOK_URL": "https://bot.example:5000/t"}) as shop:
        await shop.bot.starts()
        assert await shop.bot.ends(within=READY_S) == 2
        assert "sarnakh: WEBHOOK_URL: Telegram does not take it: Bad webhook" in shop.bot.output
        assert "Traceback" not in shop.bot.output


@pytest.mark.long
async def test_a_hundred_connections_that_say_nothing_hold_up_nobody(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess, **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        host, port = shop.bot.env["HTTP_LISTEN"].split(":")
        silent = [await asyncio.open_connection(host, int(port)) for _ in range(100)]
        for _, writer in silent:
            writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-")
        emma = people.emma(shop.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        begun = time.monotonic()
        await shop.bot.stops()
        assert time.monotonic() - begun < STOP_S
        for _, writer in silent:
            writer.close()
