"""People who say when to be called, by the buttons under what the bot says."""

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.desk.record import Line
from tests.desk.shop import Shop

TIME, OTHER, BACK = "🕐 انتخاب وقت", "🕐 وقت دیگر", "⬅️ برگشت"
CALL, WRITE = "📞 تماس تلفنی", "💬 همین‌جا در تلگرام"


def picks(shop: Shop, person: Person, *labels: str) -> None:
    """Let somebody tap these buttons, one after the other."""
    shop.does(*(lambda label=label: person.taps(label) for label in labels))


def newest(person: Person) -> Message:
    """Return the newest message of the bot in somebody's chat."""
    return next(each for each in reversed(person.chat.messages) if each.from_bot)


def rows(message: Message) -> list[list[str]]:
    """Return the labels of a message's buttons, row by row."""
    return [] if message.inline is None else [[button.text for button in row] for row in message.inline.rows]


def card(shop: Shop, name: str) -> Line:
    """Return the card of somebody as it stands in the group."""
    return next(line for line in reversed(shop.record.of(shop.group)) if name in line.text)
