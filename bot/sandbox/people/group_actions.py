"""What people do in groups above all: they call each other by name, write as the group itself, and react."""

from dataclasses import replace

from bot.sandbox.methods.reactions import ALLOWED
from bot.sandbox.people.actions import WhereToWrite, enter, send
from bot.sandbox.values.entities import Entity, JsonObject, trimmed, units, with_detected
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import ADMINISTRATORS, Content, Message, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import chat_json, user_json


def call(telegram: Telegram, person: User, where: WhereToWrite, text: str, *, called: User) -> int | None:
    """Write a text in which a first name calls a person, as clients do for who has no username."""
    before, name, _ = text.partition(called.first_name)
    if not name:
        raise ImpossibleActError(f"the text does not name {called.first_name}")
    entity = Entity("text_mention", units(before), units(name), user_id=called.id, user=user_json(called))
    words = with_detected(trimmed(text, [entity]))
    return send(telegram, person, where, Content(words))


def send_as_group(telegram: Telegram, person: User, where: WhereToWrite, content: Content) -> int | None:
    """Write as an administrator who remains anonymous: the bot gets the group in place of the person."""
    chat = where.chat
    enter(chat, person)
    if chat.members.get(person.id) not in ADMINISTRATORS:
        raise ImpossibleActError(f"{person.name} is no administrator of {chat.title}")
    return send(telegram, person, where, replace(content, is_anonymous=True))


def react(
    telegram: Telegram, person: User, message: Message, reaction: str, *, is_anonymous: bool = False
) -> int | None:
    """React to a message with an emoji or the id of a custom one, or take the reaction back with "".

    In a group only an administrator hears of it. An anonymous administrator reacts as the group.
    """
    chat = message.chat
    enter(chat, person)
    if reaction and (chat.no_reactions or not (reaction in ALLOWED or _is_custom(reaction))):
        raise ImpossibleActError(f"nobody can react with {reaction!r} here")
    old = message.reactions.pop(person.id, "")
    if reaction:
        message.reactions[person.id] = reaction
    telegram.chat_changed(chat)
    if old == reaction or not (chat.is_private or chat.bot_standing == "administrator"):
        return None
    who: JsonObject = {"actor_chat": chat_json(chat)} if is_anonymous else {"user": user_json(person)}
    return telegram.tell(
        "message_reaction",
        {
            "chat": chat_json(chat),
            "message_id": message.id,
            **who,
            "date": int(telegram.now()),
            "old_reaction": _reactions(old),
            "new_reaction": _reactions(reaction),
        },
    )


def _is_custom(reaction: str) -> bool:
    return reaction.isdecimal()


def _reactions(reaction: str) -> list[JsonObject]:
    if _is_custom(reaction):
        return [{"type": "custom_emoji", "custom_emoji_id": reaction}]
    return [{"type": "emoji", "emoji": reaction}] if reaction else []
