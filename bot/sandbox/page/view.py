"""The world as the chat page draws it."""

from bot.sandbox.methods.profile import menu_of
from bot.sandbox.page.message_view import drawn_message, short
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.world.model import GENERAL_TOPIC, Chat, User
from bot.sandbox.world.telegram import Telegram, WorldEvent


def world_json(telegram: Telegram) -> JsonObject:
    """Return the bot, the people and the groups."""
    groups = [chat for chat in telegram.chats.values() if not chat.is_private and chat.migrated_to is None]
    return {
        "bot": {"name": telegram.profile.names.get("") or telegram.bot.name, "username": telegram.bot.username},
        "people": [_person(telegram, user) for user in telegram.users.values() if not user.is_replaced],
        "groups": [_group(group) for group in groups],
    }


def chat_json(telegram: Telegram, chat: Chat, person: User) -> JsonObject:
    """Return a chat as one of its members sees it."""
    hidden = chat.keyboard is None or chat.keyboard_hidden
    keyboard = None if hidden or chat.keyboard is None else chat.keyboard
    return {
        "id": chat.id,
        "title": chat.title,
        "private": chat.is_private,
        "members": len(chat.members) + (chat.bot_standing in {"member", "administrator", "restricted"}),
        "standing": chat.bot_standing,
        "said": _said(chat),
        "placeholder": keyboard.placeholder if keyboard else "",
        "keyboard": [[{"text": key.text, "contact": key.request_contact} for key in row] for row in keyboard.rows]
        if keyboard
        else [],
        "commands": menu_of(telegram, chat, person),
        "description": _description(telegram, person),
        "topics": _topics(chat) if chat.is_forum else None,
        "messages": [drawn_message(telegram, message, person) for message in chat.messages],
    }


def _topics(chat: Chat) -> list[JsonObject]:
    """Return the topics of a forum, the newest first but for the one that every forum has."""
    general: JsonObject = {"id": GENERAL_TOPIC, "name": "", "closed": False}
    opened = ({"id": each.id, "name": each.name, "closed": each.is_closed} for each in chat.topics.values())
    return [general, *reversed(list(opened))]


def happening_json(happening: WorldEvent) -> JsonObject:
    """Return an event for the stream of changes."""
    written: JsonObject = {"kind": happening.kind, "chat": happening.chat_id, "person": happening.person_id}
    if happening.toast is not None:
        written |= {"text": happening.toast.text, "alert": happening.toast.is_alert, "url": happening.toast.url}
    return written


def _person(telegram: Telegram, user: User) -> JsonObject:
    return {
        "id": user.id,
        "name": user.name,
        "language": user.language,
        "phone": user.phone,
        "username": user.username,
        "hidden": user.private_forwards,
        **_glance(telegram.chats[user.id]),
    }


def _group(group: Chat) -> JsonObject:
    admins = [member for member, standing in group.members.items() if standing in {"creator", "administrator"}]
    return {"id": group.id, "title": group.title, "members": list(group.members), "admins": admins, **_glance(group)}


def _glance(chat: Chat) -> JsonObject:
    """Return what the list of chats shows of one chat."""
    newest = next(chat.newest_first, None)
    return {
        "standing": chat.bot_standing,
        "said": _said(chat),
        "last": None if newest is None else {**short(newest), "time": newest.date, "bot": newest.from_bot},
    }


def _said(chat: Chat) -> int:
    """Count the bot's messages in a chat, for the unread marks."""
    return sum(message.from_bot and not message.is_service for message in chat.by_id.values())


def _description(telegram: Telegram, person: User) -> str:
    texts = telegram.profile.descriptions
    return texts.get(person.language[:2]) or texts.get("", "")
