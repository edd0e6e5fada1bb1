"""Which address shows what, and to whom."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp import ClientSession, web
from structlog.testing import capture_logs

from bot.monitoring.counters import Counters
from bot.monitoring.health import Fault, Health
from bot.settings.settings import Settings, SettingsError
from bot.settings.values import Listen
from bot.web.listeners import open_listeners
from tests.bot.fake_clock import FakeClock

HERE, EVERYWHERE = Listen("127.0.0.1", 0), Listen("0.0.0.0", 0)
PAGES = ("/healthz", "/readyz", "/metrics")


async def receives(_request: web.Request) -> web.Response:
    return web.Response()


RECEIVED = [web.post("/telegram", receives)]


@pytest.fixture
def health() -> Health:
    return Health("1.2.3", FakeClock(), longest_silence=timedelta(seconds=80))


@asynccontextmanager
async def doors(health: Health, *received: web.RouteDef, **settings: Listen) -> AsyncIterator[list[str]]:
    runners = await open_listeners(Settings(**settings), health=health, counters=Counters(health), received=received)
    yield [f"http://127.0.0.1:{runner.addresses[0][1]}" for runner in runners]
    for runner in runners:
        await runner.cleanup()


async def statuses(address: str) -> dict[str, int]:
    found = {}
    async with ClientSession() as client:
        for page in PAGES:
            async with client.get(address + page) as answer:
                found[page] = answer.status
    return found


async def test_one_address_shows_all_pages_where_no_webhook_arrives(health: Health) -> None:
    async with doors(health, http_listen=HERE) as (address,):
        assert await statuses(address) == {"/healthz": 200, "/readyz": 200, "/metrics": 200}


async def test_an_address_that_receives_shows_only_that_the_process_lives(health: Health) -> None:
    async with doors(health, *RECEIVED, http_listen=HERE) as (address,):
        assert await statuses(address) == {"/healthz": 200, "/readyz": 404, "/metrics": 404}


async def test_the_pages_have_an_address_of_their_own_where_there_is_one(health: Health) -> None:
    async with doors(health, *RECEIVED, http_listen=HERE, metrics_listen=HERE) as (shown, public):
        assert await statuses(shown) == {"/healthz": 200, "/readyz": 200, "/metrics": 200}
        assert await statuses(public) == {"/healthz": 200, "/readyz": 404, "/metrics": 404}


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        pytest.param({"http_listen": HERE}, [], id="this machine"),
        pytest.param({"http_listen": Listen("localhost", 0)}, [], id="this machine by name"),
        pytest.param({"http_listen": EVERYWHERE}, ["HTTP_LISTEN"], id="every address"),
        pytest.param({"http_listen": HERE, "metrics_listen": EVERYWHERE}, ["METRICS_LISTEN"], id="their own address"),
        pytest.param({"http_listen": EVERYWHERE, "metrics_listen": HERE}, [], id="only the webhook in the open"),
    ],
)
async def test_pages_that_others_can_reach_are_warned_about(
    health: Health, settings: dict[str, Listen], told: list[str]
) -> None:
    with capture_logs() as lines:
        async with doors(health, **settings):
            pass
    assert [line["setting"] for line in lines if line["event"] == "metrics_in_the_open"] == told


async def test_what_is_wrong_is_503_with_its_reasons_and_the_process_lives_all_the_same(health: Health) -> None:
    health.found(Fault.TOKEN_REFUSED)
    async with doors(health, http_listen=HERE) as (address,), ClientSession() as client:
        async with client.get(f"{address}/readyz") as answer:
            assert answer.status == 503
            assert (await answer.json())["faults"] == ["Telegram refuses the token"]
        async with client.get(f"{address}/healthz") as answer:
            assert answer.status == 200
            assert (await answer.json())["loop_lag_s"] == 0


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("HEAD", "/readyz", 200), ("POST", "/readyz", 405), ("GET", "/", 404), ("GET", "/health", 404)],
)
async def test_whoever_asks_for_anything_else_learns_a_number_alone(
    health: Health, method: str, path: str, status: int
) -> None:
    async with (
        doors(health, http_listen=HERE) as (address,),
        ClientSession() as client,
        client.request(method, address + path) as answer,
    ):
        assert answer.status == status
        assert answer.headers["Server"] == "sarnakh"
        assert await answer.text() == ""


async def test_an_address_in_use_stops_the_start_with_the_settings_name(health: Health) -> None:
    async with doors(health, http_listen=HERE) as (address,):
        port = int(address.rpartition(":")[2])
        with pytest.raises(
            SettingsError, match=rf"^METRICS_LISTEN: 127.0.0.1:{port} cannot be used: Address already in use$"
        ):
            async with doors(health, metrics_listen=Listen("127.0.0.1", port)):
                pass
