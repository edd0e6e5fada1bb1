"""The people whom an update shows in a group: who wrote or pressed, who joined or was added, and who left.

No field is trusted to exist or to have its type, and nothing raises.
"""

from typing import NamedTuple

from bot.updates.senders import TELEGRAM_ITSELF
from bot.updates.update import Update
from bot.whole_numbers import whole_or_none


class GroupPeople(NamedTuple):
    """People by their Telegram ids; an update shows few."""

    present: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()


NOBODY = GroupPeople()


def people_in(update: Update) -> GroupPeople:
    """Return who is in the group and who is no longer; nobody for updates that come from no group."""
    if update.group is None:
        return NOBODY
    content = update.raw.get(update.kind)
    if not isinstance(content, dict):
        return NOBODY
    left = _person(content.get("left_chat_member"))
    came = content.get("new_chat_members")
    named = [_person(each) for each in came] if isinstance(came, list) else []
    # A chat that writes as itself names no person; what is written by its accounts is in TELEGRAM_ITSELF.
    sender = _person(content.get("from")) if content.get("sender_chat") is None else None
    present = dict.fromkeys(each for each in (sender, *named) if each is not None and each != left)
    return GroupPeople(tuple(present), () if left is None else (left,))


def _person(user: object) -> int | None:
    """Return the id of a person; None for bots and for accounts that are no single person."""
    if not isinstance(user, dict) or user.get("is_bot"):
        return None
    telegram_id = whole_or_none(user.get("id"))
    return None if telegram_id is None or telegram_id in TELEGRAM_ITSELF or telegram_id <= 0 else telegram_id
