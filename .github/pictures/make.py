"""Make README's pictures: a whole talk in the sandbox with its card and figures, as a browser shows them, and a guide.

Run as `.venv/bin/python .github/pictures/make.py`; needs Chromium
(Debian: `apt-get install chromium fonts-noto-color-emoji`).
"""

import asyncio
import random
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.async_api import Page, async_playwright
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.funnels.guides.typesetting import GuidePage, _compiled
from bot.funnels.source import SHIPPED
from bot.funnels.starters.trades import Starter
from bot.runtime.startup import open_app
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from conversations.funnel.loader import read_funnel
from conversations.funnel.text_checks import known_texts
from conversations.language.numbers import digits

MONDAY_NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")
ANSWERS = {
    "fa": ("مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید"),
    "en": ("More customers and sales", "This month", "2,000", "Please call me"),
}
PROMISE = {"fa": "همه‌چیز آماده است", "en": "All set"}
NAMES = {"fa": "سارا محمدی", "en": "Emma Wood"}
USERNAMES = {"fa": "sara_shop", "en": "emma_wood"}
PHONES = {"fa": "+989121234567", "en": "+442079460018"}
OTHERS = {
    "fa": (("رضا احمدی", "fa", ""), ("Emma Wood", "en", "emma_wood")),
    "en": (("Daniel Park", "en", ""), ("سارا محمدی", "fa", "sara_shop")),
}
FIGURES = {"fa": "بازدید", "en": "isitors"}
"""A word of /stats."""
IN_GROUP = "#sales-pane"
GIVE = {"fa": "ارسال شماره", "en": "Send my number"}


class StoryClock(SystemClock):
    """A clock that begins on a Monday noon in Tehran and skips the dull parts."""

    def __init__(self) -> None:
        self.ahead = MONDAY_NOON - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the story's time."""
        return datetime.now(UTC) + self.ahead

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self.ahead += timedelta(seconds=seconds)


async def talk(person: Person, admin: Person, group: Group, language: str, clock: StoryClock) -> None:
    """Walk a hot buyer from the link to the promise, and let sales claim the lead."""
    person.opens("ig_story1")
    await person.sees("/privacy")
    person.taps(GIVE[language])
    for place, answer in enumerate(ANSWERS[language], start=1):
        await person.sees(f"({place} of 4)" if language == "en" else f"({digits(str(place), 'fa')} از ۴)")
        clock.skip(35)
        person.taps(answer)
    await person.sees("✅")
    await admin.sees("🔥", chat=group)
    clock.skip(42)
    admin.taps("🙋", chat=group)
    await admin.sees("✅", chat=group)


def named(sandbox: Sandbox, name: str, language: str, username: str, *, phone: str = "") -> Person:
    """Return a person with a first and a last name; the bot greets people by the first."""
    first, last = name.split(" ", 1)
    return sandbox.person(first, last_name=last, language=language, username=username, phone=phone)


async def come_by(sandbox: Sandbox, language: str) -> None:
    """Let others come too, whose chats are unread."""
    for name, theirs, username in OTHERS[language]:
        other = named(sandbox, name, theirs, username)
        other.opens("ig_story1")
        await other.sees("/privacy")


async def picture(language: str) -> None:
    """Make one picture."""
    with tempfile.TemporaryDirectory() as folder:
        clock = StoryClock()
        async with Sandbox(seed=7, now=lambda: clock.now().timestamp()) as sandbox:
            person = named(sandbox, NAMES[language], language, USERNAMES[language], phone=PHONES[language])
            admin = sandbox.person("مریم" if language == "fa" else "Maryam", language=language, username="maryam")
            group = sandbox.group("فروش" if language == "fa" else "Sales", members=[admin])
            admin.has_started()
            settings = Settings(
                bot_token=SecretStr(sandbox.token),
                bot_api_url=sandbox.api_url,
                database_url=f"sqlite:///{folder}/sarnakh.db",
                sales_chat_id=group.id,
                admin_ids=(admin.id,),
                send_limits=None,
                funnel=funnel_in(language, Path(folder)),
            )
            app = await open_app(settings, clock=clock, rng=random.Random(7))
            stop = asyncio.Event()
            running = asyncio.create_task(app.run(stop))
            await talk(person, admin, group, language, clock)
            await come_by(sandbox, language)
            await sandbox.quiet()
            async with opened_page(sandbox.page_url, language) as page:
                await page.screenshot(path=HERE / f"talk-{language}.png")
                await shoot_newest(page, HERE / f"card-{language}.png")
                admin.sends("/stats 30d", chat=group)
                await admin.sees(FIGURES[language], chat=group)
                await page.locator(IN_GROUP).get_by_text(FIGURES[language]).last.wait_for()
                await shoot_newest(page, HERE / f"stats-{language}.png")
            stop.set()
            await running


def funnel_in(language: str, folder: Path) -> Path:
    """Return the shipped funnel, with a sales group that reads this language."""
    for guide in SHIPPED.parent.glob("*.pdf"):
        shutil.copy(guide, folder)
    mine = folder / "funnel.yaml"
    mine.write_text(SHIPPED.read_text("utf-8").replace("sales_language: fa", f"sales_language: {language}"), "utf-8")
    return mine


@asynccontextmanager
async def opened_page(url: str, language: str) -> AsyncIterator[Page]:
    """Open the sandbox in Chromium, once the talk stands on it."""
    if CHROMIUM is None:
        sys.exit("Chromium is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        locale = {"fa": "fa-IR", "en": "en-GB"}[language]
        page = await browser.new_page(viewport={"width": 1360, "height": 900}, locale=locale, timezone_id="Asia/Tehran")
        await page.goto(url)
        await page.get_by_text(PROMISE[language]).first.wait_for()
        yield page
        await browser.close()


async def shoot_newest(page: Page, file: Path) -> None:
    """Take a picture of the newest message in the sales group, with its buttons."""
    await page.locator(f"{IN_GROUP} li[data-id]").last.screenshot(path=file)


def shoot_guide(language: str) -> None:
    """Draw the guide of the shop's starter."""
    starter = Starter("shop")
    funnel = read_funnel(starter.text((language,)), file="shop", known_texts=known_texts())
    guide = funnel.magnets[funnel.magnet].guide or {}
    page = GuidePage(guide[language], language, funnel.company.name[language], "https://t.me/your_bot?start=guide")
    (HERE / f"guide-{language}.png").write_bytes(_compiled(page, "png"))


if __name__ == "__main__":
    for each in ("fa", "en"):
        asyncio.run(picture(each))
        shoot_guide(each)
