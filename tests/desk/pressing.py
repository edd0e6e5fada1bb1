"""Buttons of the desk by the name on their card, and what a press or a command is answered with."""

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Message
from tests.desk.shop import Shop
from tests.direction_marks import INVISIBLE


def card_of(shop: Shop, name: str) -> Message:
    """Return the newest message of the group with buttons that names somebody."""
    return next(each for each in reversed(shop.group.messages) if each.buttons and name in each.shown)


def button_of(shop: Shop, name: str, label: str) -> Press:
    """Return a button of the card of somebody, to press later, when it may be old."""
    card = card_of(shop, name)
    return Press(card, next(each for each in card.buttons if label in each.text))


def question(shop: Shop, words: str) -> Message:
    """Return the newest message of the group that asks this, and is there."""
    return next(each for each in reversed(shop.group.messages) if words in each.shown and not each.is_deleted)


def toast(shop: Shop, person: Person, press: Press) -> str:
    """Press a button, and return what the press is answered with; "" where only the spinner ends."""
    person.user.toasts.clear()
    shop.does(lambda: person.presses(press), lambda: shop.passes(seconds=2))
    assert len(person.user.toasts) <= 1, "a press is answered once"
    return "".join(each.text for each in person.user.toasts).translate(INVISIBLE)


def told(shop: Shop, person: Person, line: str, *, in_private: bool = False, to: Message | None = None) -> list[str]:
    """Send a line, and return what it changes where it is written, without edits of what stands elsewhere."""
    place = person if in_private else shop.group
    shop.record.fresh(place)
    shop.does(lambda: person.sends(line, chat=None if in_private else shop.group, reply_to=to))
    return [each.told for each in shop.record.fresh(place)]
