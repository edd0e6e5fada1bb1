"""A shop whose sales group is a forum: what stands in the topic of each lead."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.desk.people import DESK, all_are_there
from tests.desk.shop import Shop, open_shop
from tests.direction_marks import INVISIBLE
from tests.faults.simulated import laws
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
GENERAL = ""
"""Stands for the topic that every forum has."""
_NOT_SENT = "SELECT key, state FROM outbox WHERE state IN ('waiting', 'dead')"


@contextmanager
def forum(
    *names: str, is_forum: bool = True, more: str = "", language: str = "fa", **settings: object
) -> Iterator[tuple[Shop, list[Person]]]:
    """A desk in a forum where the bot may do everything, with hot leads; in the end nothing of it is lost."""
    desk = f"{{talk: {{topics: on}}, {DESK}{more}}}"
    with open_shop(MORNING, desk=desk, language=language, **settings) as shop:
        shop.group.promotes_bot()
        if is_forum:
            shop.group.becomes_forum()
        all_are_there(shop)
        yield shop, [shop.prospect(name, *HOT) for name in names]
        laws.all_hold(shop.bot)
        assert shop.bot.witness is not None
        assert shop.bot.witness.rows(_NOT_SENT) == []


def topics(shop: Shop) -> dict[str, list[str]]:
    """Return the first lines of what stands in each topic, by its name; 🔒 stands before that of a closed one."""
    chat = shop.group.chat
    names = {
        each.id: f"{'🔒 ' if each.is_closed else ''}{each.name}".translate(INVISIBLE) for each in chat.topics.values()
    }
    found: dict[str, list[str]] = {GENERAL: [], **{name: [] for name in names.values()}}
    for message in chat.messages:
        if not message.is_deleted and not message.is_service:
            found[names.get(message.thread_id or 0, GENERAL)].append(head(message))
    return found


def head(message: Message) -> str:
    """Return the first line of a message."""
    return message.shown.partition("\n")[0].translate(INVISIBLE)


def thread_of(shop: Shop, number: str) -> int:
    """Return the newest topic of a lead, whose number is written as in its name."""
    every = reversed(shop.group.chat.topics.values())
    return next(each.id for each in every if f" {number} " in each.name.translate(INVISIBLE))


def services(shop: Shop) -> list[str]:
    """Return what Telegram says of topics, in order: new names, and what else became of them."""
    notes = [each.attachment for each in shop.group.messages if each.is_service and each.attachment is not None]
    changes = [each for each in notes if each.kind.startswith("forum_topic_")]
    return [
        str(each.body["name"]).translate(INVISIBLE)
        if each.kind == "forum_topic_edited"
        else each.kind.removeprefix("forum_topic_")
        for each in changes
    ]
