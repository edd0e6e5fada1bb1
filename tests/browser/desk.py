"""One window on the demo's page, used like a person does: by the labels of its buttons."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect


@dataclass(frozen=True)
class Words:
    """The page's labels; texts of the bot are in the tests."""

    start: str
    share: str
    new_person: str
    add: str
    kill: str
    start_again: str
    dead: str
    runs: str
    nothing_lost: str
    ended: str
    unblock: str
    block: str
    has_blocked: str


WORDS = {
    "fa": Words(
        start="شروع",
        share="فرستاده شود",
        new_person="مخاطب تازه",
        add="اضافه شود",
        kill="فقط کشته شود",
        start_again="دوباره راه بیفتد",
        dead="ربات مرده است",
        runs="ربات کار می‌کند",
        nothing_lost="چیزی گم نشد",
        ended="ربات خودش بسته شد",
        unblock="رفع مسدودی و شروع دوباره",
        block="مسدود کردن ربات",
        has_blocked="ربات را مسدود کرده",
    ),
    "en": Words(
        start="START",
        share="Share",
        new_person="New prospect",
        add="Add",
        kill="Only kill it",
        start_again="Start it again",
        dead="Bot is dead",
        runs="Bot is running",
        nothing_lost="Nothing was lost",
        ended="Bot ended by itself",
        unblock="UNBLOCK AND RESTART",
        block="Block the bot",
        has_blocked="has blocked the bot",
    ),
}


class Desk:
    """The page in one language: the list of people, the prospect's chat in the middle, and the sales group."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.words = WORDS[language]
        self.chat = page.locator("#chat")
        self.sales = page.locator("#sales")
        self.controls = page.locator("#controls")

    async def adds(self, name: str, *, language: str, phone: str, username: str = "") -> None:
        """Add a new person; the page switches to them."""
        await self.page.get_by_role("button", name=self.words.new_person).click()
        dialog = self.page.get_by_role("dialog")
        await dialog.locator("[name=name]").fill(name)
        await dialog.locator("[name=language]").select_option(language)
        await dialog.locator("[name=phone]").fill(phone)
        await dialog.locator("[name=username]").fill(username)
        await dialog.get_by_role("button", name=self.words.add, exact=True).click()
        await self.is_turned_to(name)

    def row(self, name: str) -> Locator:
        """Return a person's row in the list of people."""
        return self.page.locator("#list li").filter(has_text=name)

    async def chooses(self, name: str) -> None:
        """Switch to a person."""
        await self.row(name).get_by_role("button").click()
        await self.is_turned_to(name)

    async def is_turned_to(self, name: str) -> None:
        """Wait until the chat in the middle is theirs."""
        await expect(self.chat.locator(".as")).to_contain_text(name)

    async def starts(self) -> None:
        """Press the Start button that Telegram shows before the first message."""
        await self.chat.get_by_role("button", name=self.words.start, exact=True).click()

    async def comes_by(self, payload: str) -> None:
        """Open a campaign link."""
        await self.page.locator("#payload").fill(payload)
        await self.page.locator("#payload").press("Enter")

    async def says(self, text: str) -> None:
        """Send a message in the chat."""
        await self.chat.get_by_role("textbox").fill(text)
        await self.chat.get_by_role("textbox").press("Enter")

    async def taps(self, label: str) -> None:
        """Tap the newest button or key with these words on it."""
        await self.chat.get_by_role("button", name=label).last.click()

    async def gives_number(self, key: str, number: str) -> None:
        """Tap the key that asks for a contact, and accept Telegram's confirmation."""
        await self.taps(key)
        question = self.page.get_by_role("dialog")
        await expect(question).to_contain_text(number)
        await question.get_by_role("button", name=self.words.share, exact=True).click()

    async def blocks(self) -> None:
        """Block the bot, and confirm."""
        await self.chat.get_by_role("button", name=self.words.block).click()
        await self.page.get_by_role("dialog").get_by_role("button", name=self.words.block).click()
        await expect(self.page.locator("#list [aria-current=true]")).to_contain_text(self.words.has_blocked)

    async def sees(self, text: str | re.Pattern[str]) -> Locator:
        """Wait for a message in the chat and return it."""
        return await seen(self.chat, text)

    async def answers(self, *labels_and_what_follows: tuple[str, str]) -> None:
        """Tap the answers one by one, each time waiting for the next message."""
        for label, following in labels_and_what_follows:
            await self.taps(label)
            await self.sees(following)

    async def said(self) -> list[str]:
        """Return all texts in the chat, without times and ticks."""
        return await self.chat.locator(".message .words").all_inner_texts()

    async def opens_faults(self) -> None:
        """Open the drawer of faults."""
        await self.page.locator("#life").click()
        await expect(self.controls).to_be_visible()


async def seen(pane: Locator, text: str | re.Pattern[str]) -> Locator:
    """Wait for a message and return it."""
    message = pane.locator(".message").filter(has_text=text).last
    await expect(message).to_be_visible()
    return message
