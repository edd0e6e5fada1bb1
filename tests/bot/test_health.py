from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import ClientSession

from bot.health import Health
from bot.setting_values import Listen
from bot.settings import SettingsError
from bot.web.health import serve_health

START = datetime(2025, 11, 22, 8, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def passes(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def health(clock: Clock) -> Health:
    return Health(version="1.2.3", poll_timeout=timedelta(seconds=30), now=clock)


@pytest.fixture
async def address(health: Health) -> AsyncIterator[str]:
    runner = await serve_health(Listen("127.0.0.1", 0), health)
    host, port = runner.addresses[0][:2]
    yield f"http://{host}:{port}"
    await runner.cleanup()


def test_a_fresh_start_is_given_the_time_of_a_poll(health: Health, clock: Clock) -> None:
    clock.passes(90)
    assert health.faults() == ()
    clock.passes(1)
    assert health.faults() == ("no answer from Telegram",)


def test_a_poll_makes_it_well_again(health: Health, clock: Clock) -> None:
    clock.passes(1000)
    health.polled()
    clock.passes(12)
    assert health.faults() == ()
    assert health.report()["last_poll_s"] == 12


def test_an_alert_may_wait_five_minutes(health: Health, clock: Clock) -> None:
    health.outbox(waiting=3, oldest_alert=START - timedelta(minutes=5))
    assert health.faults() == ()
    clock.passes(1)
    assert health.faults() == ("an alert has waited too long",)
    health.outbox(waiting=2, oldest_alert=None)
    assert health.faults() == ()


def test_an_unbound_sales_chat_is_no_fault_and_a_lost_one_is(health: Health) -> None:
    assert health.faults() == ()
    health.sales_chat = "lost"
    assert health.faults() == ("the sales chat is lost",)


def test_a_database_that_refuses_is_a_fault(health: Health) -> None:
    health.database_refused = True
    assert health.faults() == ("the database refuses to write",)


async def test_a_monitor_reads_numbers_and_200(health: Health, address: str) -> None:
    health.polled()
    health.outbox(waiting=2, oldest_alert=START)
    health.sales_chat = "bound"
    async with ClientSession() as client, client.get(f"{address}/health") as answer:
        assert answer.status == 200
        assert await answer.json() == {
            "status": "ok",
            "faults": [],
            "last_poll_s": 0,
            "oldest_waiting_s": 0,
            "waiting": 2,
            "sales_chat": "bound",
            "version": "1.2.3",
        }


async def test_a_monitor_reads_503_when_something_is_wrong(health: Health, clock: Clock, address: str) -> None:
    clock.passes(1000)
    async with ClientSession() as client, client.get(f"{address}/health") as answer:
        assert answer.status == 503
        assert (await answer.json())["faults"] == ["no answer from Telegram"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("HEAD", "/health", 200), ("POST", "/health", 405), ("GET", "/", 404), ("GET", "/health/x", 404)],
)
async def test_nothing_else_is_served(address: str, method: str, path: str, status: int) -> None:
    async with ClientSession() as client, client.request(method, address + path) as answer:
        assert answer.status == status
        assert "aiohttp" not in answer.headers["Server"]
        assert "aiohttp" not in await answer.text()


async def test_an_address_in_use_stops_the_start_with_the_settings_name(address: str, health: Health) -> None:
    port = int(address.rpartition(":")[2])
    with pytest.raises(SettingsError, match=rf"^HTTP_LISTEN: 127.0.0.1:{port} cannot be used"):
        await serve_health(Listen("127.0.0.1", port), health)
