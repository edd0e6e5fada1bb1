"""A start that waits is alive and not ready, and says why."""

from aiohttp import ClientSession
from structlog.testing import capture_logs

from bot.settings.settings import Settings
from bot.settings.values import Listen
from bot.web.server import serve
from bot.web.start_page import StartPage
from storage.records.translatable import tr
from tests.ports import free_address

FIRST, SECOND = tr("It waits for {versions}.", versions="0.9.0"), tr("It waits for {versions}.", versions="0.9.1")


async def asked(listen: Listen, page: str) -> tuple[int, dict[str, object]]:
    async with ClientSession() as client, client.get(f"http://127.0.0.1:{listen.port}{page}") as answer:
        return answer.status, await answer.json()


async def test_it_is_alive_and_not_ready_and_tells_the_newest_reason() -> None:
    listen = free_address()
    page = StartPage(Settings(http_listen=listen), version="0.10.0")
    with capture_logs() as logs:
        await page.tell(FIRST)
        assert (await asked(listen, "/healthz"))[0] == 200
        status, said = await asked(listen, "/readyz")
        await page.tell(SECOND)
    assert (status, said["migration"], said["version"]) == (503, str(FIRST), "0.10.0")
    assert (await asked(listen, "/readyz"))[1]["migration"] == str(SECOND)
    assert [line["event"] for line in logs] == ["start_waits", "start_waits"]
    await page.close()
    await (await serve(listen, [])).cleanup()  # the bot's own pages take the address


async def test_it_is_where_the_bot_will_be_ready_and_never_where_posts_arrive() -> None:
    posts, shown = free_address(), free_address()
    webhook = {
        "webhook_url": "https://bot.example.com/telegram",
        "webhook_secret": "kJ3x-a_secret_of_forty_three_characters_0123",
    }
    page = StartPage(Settings(**webhook, http_listen=posts, metrics_listen=shown), version="0.10.0")
    await page.tell(FIRST)
    assert (await asked(shown, "/readyz"))[0] == 503
    await (await serve(posts, [])).cleanup()  # nobody listens there
    await page.close()


async def test_without_an_address_only_the_log_tells_it() -> None:
    page = StartPage(Settings(), version="0.10.0")
    with capture_logs() as logs:
        await page.tell(FIRST)
    assert [line["event"] for line in logs] == ["start_waits"]
    await page.close()
