"""Shared helpers for sales and admins: leads who become hot, a funnel for English sales."""

from pathlib import Path

from bot.funnels.source import SHIPPED
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.direction_marks import INVISIBLE
from tests.journeys.running import Office

HOT = {
    "fa": ("مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید"),
    "en": ("A website, landing page or campaign", "Within three months", "Over $2,000", "Write to me here on Telegram"),
}
COOL = {
    "fa": ("بدانم تبلیغم چه نتیجه‌ای می‌دهد", "هنوز زمانش معلوم نیست", "نمی‌دانم یا نمی‌خواهم بگویم", "نه، فعلاً لازم نیست"),
    "en": ("See what my ads really bring", "No date yet", "Not sure, or rather not say", "No, thanks"),
}
PLACES = {"fa": "({} از ۴)", "en": "({} of 4)"}
DIGITS = {"fa": "۰۱۲۳۴", "en": "01234"}


def english_sales(folder: Path) -> Path:
    """Return a copy of the shipped funnel whose sales group reads English."""
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        (folder / guide.name).write_bytes(guide.read_bytes())
    funnel = folder / "shop.yaml"
    funnel.write_text(SHIPPED.read_text("utf-8").replace("sales_language: fa", "sales_language: en"), "utf-8")
    return funnel


async def answers(person: Person, labels: tuple[str, ...], *, language: str = "fa") -> None:
    """Answer the questions one by one, as they arrive."""
    for n, label in enumerate(labels, start=1):
        await person.sees(PLACES[language].format(DIGITS[language][n]))
        person.taps(label)


async def becomes_hot(person: Person, *, language: str = "fa", contact: str = "", payload: str = "") -> None:
    """Give the own number, or `contact`, and give answers that make the lead hot."""
    person.opens(payload)
    await person.sees("/privacy")
    if contact:
        person.sends(contact)
    else:
        person.shares_contact()
    await answers(person, HOT[language], language=language)
    await person.sees("همه‌چیز آماده است" if language == "fa" else "All set")


def lines_of(message: Message) -> list[str]:
    """Return the lines of a message without direction marks."""
    return message.shown.translate(INVISIBLE).split("\n")


def cards(office: Office) -> list[Message]:
    """Return the bot's messages in the sales group."""
    return [message for message in office.group.messages if message.from_bot]
