"""Start, refused start and stop: no update is asked for before everything is ready, and every stop is in time."""

import signal
import socket
import sqlite3
import time
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.api.faults import Hangs, Refuses
from tests import people
from tests.faults.posted import behind_a_webhook
from tests.faults.processes import SARNAKH_RUN, Bot, ColdBot, Shop, open_shop

STOP_S = 8.0


@pytest.mark.long
async def test_it_is_ready_soon_and_says_so(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=ColdBot) as shop:
        await shop.bot.comes_up()
        print(f"\nready after {shop.bot.ready_s:.2f} s")  # noqa: T201  # what was measured
        assert "ready" in shop.bot.output
        await shop.bot.stops()


def a_newer_database(folder: Path) -> dict[str, str]:
    connection = sqlite3.connect(folder / "sarnakh.db")
    connection.execute("CREATE TABLE migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL)")
    connection.execute("INSERT INTO migrations VALUES (9999, 'from the future', 0)")
    connection.commit()
    connection.close()
    return {}


def a_broken_database(folder: Path) -> dict[str, str]:
    (folder / "sarnakh.db").write_bytes(b"no database, but long enough to be taken for one. " * 100)
    return {}


def an_unwritable_place(folder: Path) -> dict[str, str]:
    (folder / "file").write_text("no folder")
    return {"DATABASE_URL": f"sqlite:///{folder}/file/sarnakh.db"}


def no_token_of_ours(folder: Path) -> dict[str, str]:
    return {"BOT_TOKEN": "4242424242:AAE-another_token_that_nobody_has_given"}


@pytest.mark.parametrize(
    ("lay", "words"),
    [
        pytest.param(a_newer_database, "newer", id="a newer version wrote the database"),
        pytest.param(a_broken_database, "not a database", id="the database is damaged"),
        pytest.param(an_unwritable_place, "cannot be written", id="the place cannot be written"),
        pytest.param(no_token_of_ours, "BOT_TOKEN", id="Telegram does not know the token"),
    ],
)
async def test_a_start_that_cannot_be_is_one_clear_line_and_asks_for_nothing(tmp_path: Path, lay, words: str) -> None:
    async with open_shop(tmp_path, **lay(tmp_path)) as shop:
        await shop.bot.starts()
        assert await shop.bot.ends() == 2
        assert shop.bot.output.startswith("sarnakh: ")
        assert words in shop.bot.output
        assert shop.bot.output.count("\n") == 1
        assert shop.sandbox.called("getUpdates") == []


async def test_a_second_process_on_the_same_database_is_refused(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        (tmp_path / "second").mkdir()
        second = Bot(shop.sandbox, tmp_path / "second", program=SARNAKH_RUN, **shop.bot.env)
        await second.starts()
        assert await second.ends() == 2
        assert f"Process {shop.bot.pid} already works on" in second.output
        assert second.output.count("\n") == 1
        assert second.polls_since_start() == 0
        await shop.bot.stops()


async def test_an_address_that_is_taken_ends_the_start_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        async with open_shop(tmp_path, HTTP_LISTEN=listen) as shop:
            await shop.bot.starts()
            assert await shop.bot.ends() == 2
            assert f"HTTP_LISTEN: {listen} cannot be used" in shop.bot.output
            assert "ready" not in shop.bot.output.split()


async def test_a_gateway_that_stumbles_does_not_end_the_start(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        shop.sandbox.weather.next(Refuses(502, "Bad Gateway"), method="getMe")
        await shop.bot.comes_up()
        await shop.bot.stops()


async def a_webhook_is_set_elsewhere(shop: Shop) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{shop.sandbox.api_url}{shop.sandbox.token}/setWebhook"
        async with session.post(url, json={"url": "https://old.example/hook-with-a-secret"}) as answer:
            assert answer.status == 200


async def test_a_webhook_that_somebody_else_set_stops_the_start_with_what_to_do(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await a_webhook_is_set_elsewhere(shop)
        await shop.bot.starts()
        assert await shop.bot.ends() == 2
        assert "old.example" in shop.bot.output
        assert "hook-with-a-secret" not in shop.bot.output, "the path may be somebody's secret"
        assert "REPLACE_WEBHOOK=yes" in shop.bot.output
        assert shop.sandbox.called("getUpdates") == shop.sandbox.called("deleteWebhook") == []


async def test_a_webhook_is_taken_down_when_told_to_and_what_waits_is_kept(tmp_path: Path) -> None:
    async with open_shop(tmp_path, REPLACE_WEBHOOK="yes") as shop:
        sara = people.sara(shop.sandbox)
        sara.opens()
        await a_webhook_is_set_elsewhere(shop)
        await shop.bot.comes_up()
        await sara.sees("PDF")
        assert "webhook_removed" in shop.bot.output
        await shop.bot.stops()


# Stopping


async def begin_talks(shop: Shop, number: int = 30) -> None:
    for each in range(number):
        shop.sandbox.person(f"Person {each}", language="fa").opens()
    await shop.until(lambda: len(shop.sandbox.called("sendMessage")) >= number)


async def test_a_stop_with_sends_under_way_is_in_time_and_loses_nothing(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        shop.sandbox.weather.latency_s = 1.0
        await begin_talks(shop)
        begun = time.monotonic()
        await shop.bot.stops()
        assert time.monotonic() - begun < STOP_S
        shop.sandbox.weather.clear()
        await shop.bot.comes_up()
        await shop.bot.settles()
        assert everyone_was_greeted(shop) == [1] * 30
        await shop.bot.stops()


def everyone_was_greeted(shop: Shop) -> list[int]:
    sent = [call.params["chat_id"] for call in shop.sandbox.called("sendMessage") if call.ok]
    return [sent.count(telegram_id) for (telegram_id,) in shop.bot.rows("SELECT telegram_id FROM leads")]


async def test_a_stop_is_in_time_though_telegram_hangs_and_is_asked_twice(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        shop.sandbox.weather.share(Hangs(), 1.0)
        await begin_talks(shop)
        begun = time.monotonic()
        shop.bot.gets(signal.SIGTERM)
        await shop.bot.survives(0.2)
        await shop.bot.stops()
        assert time.monotonic() - begun < STOP_S
        assert shop.bot.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(30,)]


@pytest.mark.parametrize("method", ["getMe", "setWebhook"])
async def test_a_stop_is_heard_during_a_start_that_telegram_keeps_waiting(tmp_path: Path, method: str) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        shop.sandbox.weather.share(Hangs(), 1.0, method=method)
        await shop.bot.starts()
        await shop.until(lambda: bool(shop.sandbox.called(method)), within=20)
        begun = time.monotonic()
        await shop.bot.stops()
        assert time.monotonic() - begun < STOP_S
        assert len(shop.sandbox.called("setWebhook")) == (method == "setWebhook")
