"""A page whose bot says what a test lets it say, with the people of the demo around it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Locator
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.sandbox.opening_world import DemoWorld
from bot.sandbox.server import Sandbox
from tests.browser.desk import Desk

_NAMES = {"fa": ("مریم", "علی", "نرگس"), "en": ("Mary", "Alex", "Nina")}
CLIPPED = """() => [...document.querySelectorAll("#sales *")]
  .filter((node) => node.offsetParent && !node.closest(".unseen"))
  .filter((node) => node.getBoundingClientRect().right > innerWidth + 1 || node.getBoundingClientRect().left < -1)
  .map((node) => `${node.tagName}.${node.className}`)"""
"""Returns what the screen cuts off of the sales side."""


@dataclass
class Stage:
    """A Telegram with the people of the demo, and a bot that says what the test lets it say."""

    sandbox: Sandbox
    bot: Bot
    world: DemoWorld
    language: str

    @property
    def names(self) -> tuple[str, str, str]:
        """The admin and the two sellers."""
        return _NAMES[self.language]

    async def card(self, words: str, *, silent: bool = False) -> int:
        """Send a card with a button into the group, and return its number."""
        button = InlineKeyboardMarkup.from_button(InlineKeyboardButton("🙋", callback_data="c"))
        group = self.world.sales_group_id
        sent = await self.bot.send_message(
            group, words, parse_mode="HTML", disable_notification=silent, reply_markup=button
        )
        return sent.id

    async def heard(self) -> Update:
        """Return the newest update."""
        return (await self.bot.get_updates(timeout=10))[-1]

    def calling(self, person_id: int) -> str:
        """Return a person's first name as a mention."""
        return f'<a href="tg://user?id={person_id}">{self.sandbox.telegram.users[person_id].first_name}</a>'


async def opened(stage: Stage, open_desk: Callable[..., Awaitable[Desk]], **options: object) -> Desk:
    """Open a window on a stage; on a phone it shows the sales side."""
    desk = await open_desk(stage.sandbox.page_url, stage.language, **options)
    if "viewport" in options:
        await desk.page.evaluate("document.body.dataset.view = 'sales'")
    return desk


def colleague(desk: Desk, name: str) -> Locator:
    """Return the switch to a colleague's eyes."""
    return desk.page.locator("#colleagues").get_by_role("radio").filter(has_text=name)
