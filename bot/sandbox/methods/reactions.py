"""setMessageReaction."""

from bot.sandbox.methods.targets import find_message, open_chat
from bot.sandbox.values.fields import Fields, as_json, as_list
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.model import Message
from bot.sandbox.world.telegram import Telegram

_LETTERS = (
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈"
    "😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡"
)
ALLOWED = frozenset({*_LETTERS, "❤\u200d🔥", "👨\u200d💻", "🤷\u200d♂", "🤷\u200d♀"})
"""https://core.telegram.org/bots/api#reactiontypeemoji"""


def set_message_reaction(telegram: Telegram, values: Fields) -> bool:
    """Set or, with an empty list, take back the bot's reaction; a bot may set one."""
    chat = open_chat(telegram, values)
    message = find_message(chat, values.number("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    message = _first_of_album(message)
    given = [as_json(each) for each in as_list(values.raw("reaction")) or ()]
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    reaction = _reaction(given[0]) if given else ""
    if given and not _is_allowed(reaction, message):
        raise bad_request("REACTION_INVALID")
    message.reaction = reaction
    telegram.chat_changed(chat)
    return True


def _first_of_album(message: Message) -> Message:
    """Return where a reaction goes: "to the first non-deleted message in the group instead"."""
    if not message.album:
        return message
    return next(each for each in message.chat.messages if each.album == message.album)


def _reaction(given: Fields | None) -> str:
    """Return an emoji, or the id of a custom one; "" where it is neither."""
    match given.text("type") if given is not None else "":
        case "emoji" if given is not None:
            return given.text("emoji")
        case "custom_emoji" if given is not None:
            return given.text("custom_emoji_id")
        case _:
            return ""


def _is_allowed(reaction: str, message: Message) -> bool:
    """Tell whether a reaction can be set; a custom one only beside the same one, as the groups here allow none."""
    return not message.chat.no_reactions and (reaction in ALLOWED or reaction in message.reactions.values())
