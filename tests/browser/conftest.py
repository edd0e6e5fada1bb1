"""One Chromium and one demo for all tests of a worker; every test has its own windows and prospects."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect
from telegram import Bot

from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.server import Sandbox
from tests.browser.demos import open_demo
from tests.browser.desk import Desk
from tests.browser.stages import Stage

CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")
"""The headless shell has no windows of its own to draw: the tests take two thirds of the CPU."""
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
LOCALES = {"fa": "fa-IR", "en": "en-GB"}
CALM = {"viewport": {"width": 1360, "height": 900}, "reduced_motion": "reduce"}
PATIENCE_MS = 15_000
REPEATED_IDS = """() => {
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two nodes are called ${id}`);
}"""
HAS_FAILED = pytest.StashKey[bool]()

OpenDesk = Callable[..., Awaitable[Desk]]


def pytest_runtest_setup():
    """Skip tests that cannot run: skipped in one place, they are one line of the summary."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium-headless-shell)")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Let fixtures know whether their test failed."""
    report = yield
    item.stash[HAS_FAILED] = item.stash.get(HAS_FAILED, False) or report.failed
    return report


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Launch Debian's Chromium."""
    expect.set_options(timeout=PATIENCE_MS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def demo(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """Run the demo, if there is a browser for it."""
    async with open_demo(tmp_path_factory.mktemp("demo")) as url:
        yield url


@pytest_asyncio.fixture(loop_scope="session")
async def open_desk(chromium: Browser, request: pytest.FixtureRequest, tmp_path) -> AsyncIterator[OpenDesk]:
    """Open windows, each with its own browser context; a failed test leaves a screenshot of each in tmp_path."""
    pages: list[Page] = []
    troubles: list[str] = []
    async with AsyncExitStack() as stack:

        async def opened(url: str, language: str = "fa", **options: Any) -> Desk:
            context = await chromium.new_context(locale=LOCALES[language], **{**CALM, **options})
            stack.push_async_callback(context.close)
            context.set_default_timeout(PATIENCE_MS)
            page = await context.new_page()
            pages.append(page)
            watch(page, url, troubles)
            await page.goto(url)
            await expect(page.locator("main")).not_to_have_attribute("aria-busy", "true")
            return Desk(page, language)

        yield opened
        for page in pages:
            troubles.extend(await page.evaluate(REPEATED_IDS))
        if request.node.stash.get(HAS_FAILED, False):
            for number, page in enumerate(pages, start=1):
                await page.screenshot(path=tmp_path / f"window-{number}.png")
    assert not troubles, troubles


def watch(page: Page, url: str, troubles: list[str]) -> None:
    """Record errors of the page: exceptions, console messages, and requests to other hosts."""
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    page.on("request", lambda asked: troubles.append(asked.url) if is_elsewhere(asked.url, url) else None)


def is_elsewhere(address: str, url: str) -> bool:
    """Tell whether an address would leave the demo."""
    return urlsplit(address).scheme != "data" and urlsplit(address).netloc != urlsplit(url).netloc


@pytest_asyncio.fixture(loop_scope="session", params=["fa", pytest.param("en", marks=pytest.mark.long)])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """Set up the people of the demo around a bot that a test speaks for, in each language."""
    async with Sandbox(seed=7) as sandbox, Bot(sandbox.token, base_url=sandbox.api_url) as bot:
        world = await open_demo_world(sandbox, (request.param,))
        yield Stage(sandbox, bot, world, request.param)
