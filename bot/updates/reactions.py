"""Reactions to messages: who gave which to what, read from the JSON itself.

Telegram tells of them in private chats, and in groups where the bot is an admin. No field is trusted to exist or to
have its type, and nothing raises.
"""

from bot.updates.incoming import Ignored, Reacted
from bot.updates.update import Raw
from bot.whole_numbers import whole_or_none
from conversations.language.normalise import clean


def read_reaction(change: Raw) -> Reacted | Ignored:
    """Return who reacted to what; an anonymous administrator, who reacts as the group, is nobody."""
    user, chat = change.get("user"), change.get("chat")
    person = whole_or_none(user.get("id")) if isinstance(user, dict) and not user.get("is_bot") else None
    where = whole_or_none(chat.get("id")) if isinstance(chat, dict) else None
    message_id = whole_or_none(change.get("message_id"))
    if person is None or where is None or message_id is None:
        return Ignored("no_person")
    return Reacted(person, where, message_id, _emoji_in(change.get("new_reaction")))


def _emoji_in(reactions: object) -> str:
    """Return the first standard emoji; custom ones, which bots may not set, are none."""
    for each in reactions if isinstance(reactions, list) else ():
        emoji = each.get("emoji") if isinstance(each, dict) and each.get("type") == "emoji" else None
        if isinstance(emoji, str):
            return clean(emoji)
    return ""
