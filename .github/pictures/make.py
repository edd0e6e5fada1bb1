"""Make README's pictures: a whole talk in the sandbox with its card and figures, as a browser shows them, and a guide.

Run as `.venv/bin/python .github/pictures/make.py`; needs Chromium
(Debian: `apt-get install chromium fonts-noto-color-emoji`).
"""

import asyncio
import random
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.async_api import Page, async_playwright
from pydantic import SecretStr

from bot.clock import SystemClock
from bot.funnels.guides.typesetting import GuidePage, _compiled
from bot.funnels.source import SHIPPED
from bot.funnels.starters.trades import Starter
from bot.runtime.app import App
from bot.runtime.startup import open_app
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from conversations.funnel.loader import read_funnel
from conversations.funnel.text_checks import known_texts
from conversations.language.numbers import digits

TEHRAN = ZoneInfo("Asia/Tehran")
MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=TEHRAN)
SUNDAY_EVENING = datetime(2026, 11, 22, 20, 40, tzinfo=TEHRAN)
DONE_WITHIN_S = 0.5
PAGE_SIZE = (1360, 900)
DESK_SIZE = (1000, 1440)
"""In pixels: a prospect's chat and the group side by side, with two cards and a list seen whole."""
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
OTHER_PHONES = {"fa": "+989351234567", "en": "+442079460021"}
COLLEAGUES = {
    "fa": (("مریم کریمی", "maryam_k"), ("علی رضایی", "ali_r"), ("نرگس احمدی", "narges_a")),
    "en": (("Mary Clark", "mary_c"), ("Alex Reed", "alex_r"), ("Nina Shaw", "nina_s")),
}
"""The admin and the sellers."""
OTHERS = {
    "fa": (("رضا احمدی", "fa", ""), ("Emma Wood", "en", "emma_wood")),
    "en": (("Daniel Park", "en", ""), ("سارا محمدی", "fa", "sara_shop")),
}
SALES = {"fa": "فروش", "en": "Sales"}
FIGURES = {"fa": "بازدید", "en": "isitors"}
"""A word of /stats."""
IN_GROUP = "#sales-pane"
GIVE = {"fa": "ارسال شماره", "en": "Send my number"}


class Desk:
    """A sales group and its people."""

    def __init__(self, group: Group, admin: Person, *sellers: Person) -> None:
        self.group, self.admin, self.sellers = group, admin, sellers


class StoryClock(SystemClock):
    """A clock that begins at some time and skips the dull parts."""

    def __init__(self, begin: datetime) -> None:
        self.ahead = begin - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the story's time."""
        return datetime.now(UTC) + self.ahead

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self.ahead += timedelta(seconds=seconds)

    def skip_to(self, hour: int) -> None:
        """Let time pass until the next full hour of this name in Tehran, and a second more."""
        now = self.now().astimezone(TEHRAN)
        then = now.replace(hour=hour, minute=0, second=1, microsecond=0)
        self.ahead += (then if then > now else then + timedelta(days=1)) - now


async def talk(person: Person, language: str, clock: StoryClock) -> None:
    """Walk a hot buyer from the link to the promise."""
    person.opens("ig_story1")
    await person.sees("/privacy")
    person.taps(GIVE[language])
    for place, answer in enumerate(ANSWERS[language], start=1):
        await person.sees(f"({place} of 4)" if language == "en" else f"({digits(str(place), 'fa')} از ۴)")
        clock.skip(35)
        person.taps(answer)
    await person.sees("✅")


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


@asynccontextmanager
async def running_bot(sandbox: Sandbox, clock: StoryClock, language: str, desk: Desk) -> AsyncIterator[App]:
    """Run the bot for a sales group that reads this language."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            bot_token=SecretStr(sandbox.token),
            bot_api_url=sandbox.api_url,
            database_url=f"sqlite:///{folder}/sarnakh.db",
            sales_chat_id=desk.group.id,
            admin_ids=(desk.admin.id,),
            send_limits=None,
            funnel=funnel_in(language, Path(folder)),
        )
        app = await open_app(settings, clock=clock, rng=random.Random(7))
        stop = asyncio.Event()
        running = asyncio.create_task(app.run(stop))
        yield app
        stop.set()
        await running


def desk_in(sandbox: Sandbox, language: str, *, sellers: bool = False) -> Desk:
    """Let an admin have a sales group, with two sellers in it or alone."""
    cast = COLLEAGUES[language] if sellers else COLLEAGUES[language][:1]
    people = [named(sandbox, name, language, username) for name, username in cast]
    for each in people:
        each.has_started()
    return Desk(sandbox.group(SALES[language], members=people), *people)


async def picture(language: str) -> None:
    """Take the pictures of a talk, its card and its figures."""
    clock = StoryClock(MONDAY_NOON)
    async with Sandbox(seed=7, now=lambda: clock.now().timestamp()) as sandbox:
        person = named(sandbox, NAMES[language], language, USERNAMES[language], phone=PHONES[language])
        desk = desk_in(sandbox, language)
        admin, group = desk.admin, desk.group
        async with running_bot(sandbox, clock, language, desk):
            await talk(person, language, clock)
            await admin.sees("🔥", chat=group)
            clock.skip(42)
            admin.taps("🙋", chat=group)
            await admin.sees("✅", chat=group)
            await come_by(sandbox, language)
            await sandbox.quiet()
            async with opened_page(sandbox.page_url, language) as page:
                await page.screenshot(path=HERE / f"talk-{language}.png")
                await shoot_newest(page, HERE / f"card-{language}.png")
                admin.sends("/stats 30d", chat=group)
                await admin.sees(FIGURES[language], chat=group)
                await page.locator(IN_GROUP).get_by_text(FIGURES[language]).last.wait_for()
                await shoot_newest(page, HERE / f"stats-{language}.png")


async def desk_picture(language: str) -> None:
    """Take the picture of a desk in the morning: two came in the night, one is claimed, the other waits."""
    clock = StoryClock(SUNDAY_EVENING)
    async with Sandbox(seed=7, now=lambda: clock.now().timestamp()) as sandbox:
        first = named(sandbox, NAMES[language], language, USERNAMES[language], phone=PHONES[language])
        other, _language, username = OTHERS[language][0]
        second = named(sandbox, other, language, username, phone=OTHER_PHONES[language])
        desk = desk_in(sandbox, language, sellers=True)
        async with running_bot(sandbox, clock, language, desk) as app:
            for each in desk.sellers:
                each.sends("/back", chat=desk.group)
            await talk(first, language, clock)
            clock.skip_to(8)
            await talk(second, language, clock)
            clock.skip_to(9)
            await falls_due(app, sandbox)
            clock.skip(70)
            press = next(each for each in buttons_of(desk.group, first) if "🙋" in each.button.text)
            desk.sellers[0].presses(press)
            clock.skip(70)
            await falls_due(app, sandbox)
            clock.skip(170)
            await falls_due(app, sandbox)
            await desk.admin.sees("^⏱", chat=desk.group)
            async with opened_page(sandbox.page_url, language, size=DESK_SIZE) as page:
                await page.locator("#switcher").get_by_role("button", name=SALES[language]).click()
                await page.locator(IN_GROUP).get_by_text("⏱").last.wait_for()
                await page.screenshot(path=HERE / f"desk-{language}.png")


async def falls_due(app: App, sandbox: Sandbox) -> None:
    """Let the bot do what is due since the clock has moved."""
    app.background.jobs.nudge()
    await asyncio.sleep(DONE_WITHIN_S)
    await sandbox.quiet()


def buttons_of(group: Group, person: Person) -> Iterator[Press]:
    """Yield the buttons of a prospect's card."""
    for message in group.chat.newest_first:
        if person.name in message.shown:
            yield from (Press(message, button) for button in message.buttons)


def funnel_in(language: str, folder: Path) -> Path:
    """Return the shipped funnel, with a sales group that reads this language."""
    for guide in SHIPPED.parent.glob("*.pdf"):
        shutil.copy(guide, folder)
    mine = folder / "funnel.yaml"
    mine.write_text(SHIPPED.read_text("utf-8").replace("sales_language: fa", f"sales_language: {language}"), "utf-8")
    return mine


@asynccontextmanager
async def opened_page(url: str, language: str, *, size: tuple[int, int] = PAGE_SIZE) -> AsyncIterator[Page]:
    """Open the sandbox in Chromium, once the talk stands on it."""
    if CHROMIUM is None:
        sys.exit("Chromium is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        locale = {"fa": "fa-IR", "en": "en-GB"}[language]
        page = await browser.new_page(
            viewport={"width": size[0], "height": size[1]}, locale=locale, timezone_id="Asia/Tehran"
        )
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
        asyncio.run(desk_picture(each))
        shoot_guide(each)
