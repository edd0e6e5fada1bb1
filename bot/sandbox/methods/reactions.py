"""setMessageReaction."""

from bot.sandbox.methods.targets import find_message, open_chat
from bot.sandbox.values.fields import Fields, as_json, as_list
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.telegram import Telegram

ALLOWED = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈"
    "😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
)
"""The emoji of https://core.telegram.org/bots/api#reactiontypeemoji that are one character."""


def set_message_reaction(telegram: Telegram, values: Fields) -> bool:
    """Set or, with an empty list, take back the bot's reaction; a bot may set one."""
    chat = open_chat(telegram, values)
    message = find_message(chat, values.number("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    given = [as_json(each) for each in as_list(values.raw("reaction")) or ()]
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = given[0].text("emoji") if given and given[0] is not None else ""
    if given and (emoji not in ALLOWED or chat.no_reactions):
        raise bad_request("REACTION_INVALID")
    message.reaction = emoji
    telegram.chat_changed(chat)
    return True
