"""A person who starts again: a new account of the same name, which knows nothing of the old one's talk."""

from dataclasses import replace

from bot.sandbox.people import actions
from bot.sandbox.world.model import User
from bot.sandbox.world.telegram import Telegram, WorldEvent


def succeed(telegram: Telegram, person: User) -> User:
    """Put a new person, with a fresh number, in this one's place; they come by the link by which this one came last."""
    successor = replace(
        person, id=telegram.fresh_person_id(), phone=telegram.fresh_phone(), toasts=[], clipboard="", opened=[]
    )
    person.is_replaced, person.username = True, ""
    telegram.add_person(successor)
    _move_up(telegram, person, successor)
    actions.open_link(telegram, successor, f"https://t.me/{telegram.bot.username}?start={_came_by(telegram, person)}")
    return successor


def _move_up(telegram: Telegram, person: User, successor: User) -> None:
    """List the new person where the old one stood."""
    others = [each for each in telegram.users.values() if each is not successor]
    others.insert(others.index(person), successor)
    telegram.users.clear()
    telegram.users.update((each.id, each) for each in others)
    telegram.happens(WorldEvent("people", successor.id))


def _came_by(telegram: Telegram, person: User) -> str:
    """Return the payload of the link that the person opened last, or "" where there was none."""
    for message in telegram.chats[person.id].newest_first:
        command, _, payload = message.words.text.partition(" ")
        if message.sender is person and command == "/start":
            return payload
    return ""
