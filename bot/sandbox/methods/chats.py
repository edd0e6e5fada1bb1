"""getChat, getChatMember, getChatAdministrators and leaveChat."""

from bot.sandbox.methods.targets import check_inside, known_chat, open_chat
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.membership import set_standing
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import full_chat_json, member_json


def get_chat(telegram: Telegram, values: Fields) -> JsonObject:
    """Describe a chat the bot has met."""
    chat = known_chat(telegram, values)
    check_inside(chat)
    return full_chat_json(chat)


def get_chat_member(telegram: Telegram, values: Fields) -> JsonObject:
    """Return a user's membership in a chat."""
    chat = known_chat(telegram, values)
    check_inside(chat)
    user_id = values.number("user_id")
    if user_id == telegram.bot.id:
        return member_json(telegram.bot, chat.bot_standing, chat=chat)
    person = telegram.users.get(user_id or 0)
    if person is None:
        raise bad_request("invalid user_id specified")
    return member_json(person, chat.members.get(person.id) or chat.former.get(person.id, "left"), chat=chat)


def get_chat_administrators(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """List the administrators of a group, without other bots, as Telegram does."""
    chat = known_chat(telegram, values)
    check_inside(chat)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(telegram.users[user_id], standing, chat=chat)
        for user_id, standing in chat.members.items()
        if standing in {"creator", "administrator"}
    ]


def leave_chat(telegram: Telegram, values: Fields) -> bool:
    """Leave a group."""
    chat = open_chat(telegram, values)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    set_standing(telegram, chat, "left", by=telegram.bot)
    return True
