"""What people do in groups above all: they call each other by name, write as the group itself, and react."""

from bot.sandbox.methods.reactions import ALLOWED
from bot.sandbox.methods.targets import MAX_TEXT_UNITS
from bot.sandbox.people.actions import enter, say_words, to_words
from bot.sandbox.values.entities import Entity, JsonObject, trimmed, units, with_detected
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import Chat, Content, Message, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import chat_json, user_json


def call(
    telegram: Telegram, person: User, chat: Chat, text: str, *, called: User, reply_to: Message | None = None
) -> int | None:
    """Write a text in which a first name calls a person, as clients do for who has no username."""
    before, name, _ = text.partition(called.first_name)
    if not name:
        raise ImpossibleActError(f"the text does not name {called.first_name}")
    entity = Entity("text_mention", units(before), units(name), user_id=called.id, user=user_json(called))
    words = with_detected(trimmed(text, [entity]))
    return say_words(telegram, person, chat, words, reply_to=reply_to)


def say_as_group(
    telegram: Telegram, person: User, chat: Chat, text: str, *, reply_to: Message | None = None
) -> int | None:
    """Write as an administrator who remains anonymous: the bot gets the group in place of the person."""
    enter(chat, person)
    if chat.members[person.id] not in {"creator", "administrator"}:
        raise ImpossibleActError(f"{person.name} is no administrator of {chat.title}")
    content = Content(to_words(text, least=1, most=MAX_TEXT_UNITS), is_anonymous=True)
    return telegram.tell_message(telegram.post(chat, person, content, reply_to=reply_to))


def react(telegram: Telegram, person: User, message: Message, emoji: str) -> int | None:
    """React to a message, or take the reaction back with ""; in a group only an administrator hears of it."""
    chat = message.chat
    enter(chat, person)
    if emoji and (emoji not in ALLOWED or chat.no_reactions):
        raise ImpossibleActError(f"nobody can react with {emoji!r} here")
    old = message.reactions.pop(person.id, "")
    if emoji:
        message.reactions[person.id] = emoji
    telegram.chat_changed(chat)
    if not (chat.is_private or chat.bot_standing == "administrator"):
        return None
    return telegram.tell(
        "message_reaction",
        {
            "chat": chat_json(chat),
            "message_id": message.id,
            "user": user_json(person),
            "date": int(telegram.now()),
            "old_reaction": _reactions(old),
            "new_reaction": _reactions(emoji),
        },
    )


def _reactions(emoji: str) -> list[JsonObject]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
