"""One message as the chat page draws it."""

import re
from collections.abc import Iterable

from bot.sandbox.page.static_files import LOOKED_AT
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.keyboards import InlineButton
from bot.sandbox.world.media import has_caption
from bot.sandbox.world.model import ADMINISTRATORS, GENERAL_TOPIC, Attachment, Message, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import entity_json

QUOTED = 120


def drawn_message(telegram: Telegram, message: Message, reader: User) -> JsonObject:
    """Return a message as one of the chat's members sees it, and what they can do with it."""
    rows = message.inline.rows if message.inline else ()
    is_own = message.sender is reader
    runs = message.chat.is_private or message.chat.members.get(reader.id) in ADMINISTRATORS
    return {
        "id": message.id,
        "mine": is_own,
        "from": _sender(message),
        "bot": message.from_bot,
        "time": message.date,
        "taken": not telegram.updates.is_pending(message.update_id),
        "edited": message.edited,
        "text": message.words.text,
        "entities": [entity_json(entity) for entity in message.words.entities],
        "attachment": _attachment(message.attachment),
        "album": _place_in_album(message),
        "silent": message.is_silent,
        "calls": _calls(message, reader),
        "reactions": list(_reactions(telegram, message, reader)),
        "reply": _answered(message),
        "forwarded": message.forwarded_from.name if message.forwarded_from else "",
        "topic": _topic_of(message),
        "service": message.is_service,
        "buttons": [[_button(button) for button in row] for row in rows],
        "editable": is_own and (message.attachment is None or has_caption(message.attachment)),
        "deletable": (is_own or runs) and not message.is_service,
        "reactable": not message.chat.no_reactions,
    }


def _topic_of(message: Message) -> int | None:
    """Return the topic of a message of a forum; None in other chats."""
    if not message.chat.is_forum:
        return None
    return message.thread_id if message.thread_id in message.chat.topics else GENERAL_TOPIC


def short(message: Message) -> JsonObject:
    """Return what lists and replies show of a message."""
    return {"text": message.words.text[:QUOTED], "kind": message.kind}


def _place_in_album(message: Message) -> JsonObject | None:
    if not message.album:
        return None
    pieces = [each for each in message.chat.messages if each.album == message.album]
    return {"id": message.album, "place": pieces.index(message) + 1, "of": len(pieces)}


def _calls(message: Message, reader: User) -> bool:
    """Tell whether a message mentions its reader, who is then notified."""
    by_username = reader.username and re.search(rf"@{reader.username}\b", message.words.text, re.IGNORECASE)
    return reader.id in message.mentioned or bool(by_username)


def _reactions(telegram: Telegram, message: Message, reader: User) -> Iterable[JsonObject]:
    """Yield each reaction with the person who gave it, the bot's first."""
    names: dict[str, list[str]] = {}
    if message.reaction:
        names[message.reaction] = [telegram.bot.name]
    for person_id, sign in message.reactions.items():
        names.setdefault(sign, []).append(telegram.users[person_id].name)
    mine = message.reactions.get(reader.id)
    for sign, who in names.items():
        # A custom emoji is a picture that the sandbox does not have.
        yield {"sign": "✨" if sign.isdecimal() else sign, "who": who, "mine": sign == mine}


def _button(button: InlineButton) -> JsonObject:
    return {"text": button.text, "url": button.url, "copy": button.copy_text}


def _answered(message: Message) -> JsonObject | None:
    """Return what a reply shows of the message that it answers: the quoted part, or its beginning."""
    answered = message.reply_to
    if answered is None or answered.is_deleted:
        return None
    shown = {"id": answered.id, "from": _sender(answered), **short(answered), "part": message.quote is not None}
    return shown if message.quote is None else {**shown, "text": message.quote.words.text[:QUOTED]}


def _sender(message: Message) -> str:
    return message.chat.title if message.is_anonymous else message.sender.name


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
