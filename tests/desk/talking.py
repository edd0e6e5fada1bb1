"""A talk through the desk: Sara, who has lead 1, and a prospect whose number she has."""

from collections.abc import Callable

from bot.sandbox.people.person import Person
from bot.sandbox.values.entities import Words
from bot.sandbox.world.model import Message
from tests.desk.people import all_are_there
from tests.desk.shop import Shop
from tests.direction_marks import INVISIBLE
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
ENGLISH = ("More customers", "This month", "2,000", "Please call me")


def hot_lead(shop: Shop, name: str = "نگار", *answers: str, language: str = "fa") -> Person:
    """Everybody is at the desk, and somebody is hot."""
    all_are_there(shop)
    return shop.prospect(name, *(answers or HOT), language=language)


def card_of(shop: Shop, number: str) -> Message:
    """The newest card with this number in its title."""
    lines = [(each, each.shown.split("\n")) for each in shop.group.messages if each.from_bot]
    found = [each for each, (title, *more) in lines if number in title and len(more) > 3]
    return found[-1]


def plain(message: Message) -> str:
    """The words of a message, without isolates and direction marks."""
    return message.shown.translate(INVISIBLE)


def replies(shop: Shop, person: Person, text: str | Words, to: Message) -> Callable[[], object]:
    """Reply in the group."""
    return lambda: person.sends(text, chat=shop.group, reply_to=to)


def knows_replies(shop: Shop, *people: Person) -> None:
    """Let these have been asked where a reply goes."""
    for each in people:
        shop.bot.witness.rows("UPDATE desk_people SET replies = 1 WHERE id = ?", each.id)


def seen(person: Person) -> list[str]:
    """What the bot sent somebody, without isolates and direction marks."""
    return [message.shown.translate(INVISIBLE) for message in person.chat.messages if message.from_bot]


def said(shop: Shop) -> list[str]:
    """What the bot said in the group, without isolates and direction marks."""
    return [message.shown.translate(INVISIBLE) for message in shop.group.messages if message.from_bot]


def emma_of(shop: Shop) -> Person:
    """Emma, whose lead Sara has and may write to at once."""
    emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
    knows_replies(shop, shop.sara)
    shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
    return emma


def got(person: Person) -> list[tuple[str, str]]:
    """What somebody got from the bot: the medium, "" for a text, and the words."""
    return [(each.kind, plain(each)) for each in person.chat.messages if each.from_bot]


def sends(shop: Shop, kind: str, caption: str = "") -> Message:
    """Let Sara send something in reply to the card of lead 1, and return her message."""
    card = card_of(shop, "1")
    shop.does(lambda: shop.sara.sends_media(kind, caption, chat=shop.group, reply_to=card))
    return next(each for each in reversed(shop.group.messages) if each.sender.id == shop.sara.id)
