"""The world as the chat page draws it."""

import re

from bot.sandbox.methods.profile import menu_of
from bot.sandbox.page.static_files import LOOKED_AT
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.keyboards import InlineButton
from bot.sandbox.world.model import Attachment, Chat, Message, User
from bot.sandbox.world.telegram import Telegram, WorldEvent
from bot.sandbox.world.to_json import entity_json

QUOTED = 120


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
        "messages": [_message(telegram, message, person) for message in chat.messages],
    }


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
        "last": None if newest is None else {**_short(newest), "time": newest.date, "bot": newest.from_bot},
    }


def _said(chat: Chat) -> int:
    """Count the bot's messages in a chat, for the unread marks."""
    return sum(message.from_bot and not message.is_service for message in chat.by_id.values())


def _description(telegram: Telegram, person: User) -> str:
    texts = telegram.profile.descriptions
    return texts.get(person.language[:2]) or texts.get("", "")


def _message(telegram: Telegram, message: Message, reader: User) -> JsonObject:
    rows = message.inline.rows if message.inline else ()
    return {
        "id": message.id,
        "mine": message.sender is reader,
        "from": _sender(message),
        "bot": message.from_bot,
        "time": message.date,
        "taken": not telegram.updates.is_pending(message.update_id),
        "edited": message.edited,
        "text": message.words.text,
        "entities": [entity_json(entity) for entity in message.words.entities],
        "attachment": _attachment(message.attachment),
        "silent": message.is_silent,
        "calls": _calls(message, reader),
        "reaction": " ".join(filter(None, [message.reaction, *message.reactions.values()])),
        "reply": _quote(message.reply_to),
        "forwarded": message.forwarded_from.name if message.forwarded_from else "",
        "buttons": [[_button(button) for button in row] for row in rows],
    }


def _calls(message: Message, reader: User) -> bool:
    """Tell whether a message mentions its reader, who is then notified."""
    by_username = reader.username and re.search(rf"@{reader.username}\b", message.words.text, re.IGNORECASE)
    return reader.id in message.mentioned or bool(by_username)


def _button(button: InlineButton) -> JsonObject:
    return {"text": button.text, "url": button.url, "copy": button.copy_text}


def _quote(message: Message | None) -> JsonObject | None:
    if message is None or message.is_deleted:
        return None
    return {"id": message.id, "from": _sender(message), **_short(message)}


def _sender(message: Message) -> str:
    return message.chat.title if message.is_anonymous else message.sender.name


def _short(message: Message) -> JsonObject:
    return {"text": message.words.text[:QUOTED], "kind": message.attachment.kind if message.attachment else ""}


def _attachment(attachment: Attachment | None) -> JsonObject | None:
    if attachment is None:
        return None
    if attachment.file is None:
        return {"kind": attachment.kind, "body": attachment.body}
    file = attachment.file
    where = f"/sandbox/files/{file.id}"
    opens = file.mime in LOOKED_AT
    thumbnail = f"/sandbox/files/{file.thumbnail.id}" if file.thumbnail is not None else None
    shown = {"kind": attachment.kind, "name": file.name, "size": len(file.data), "opens": opens, "url": where}
    return {**shown, "thumbnail": thumbnail}
