"""The content of Telegram's updates, read into what it means to us.

Prospects' updates are read from the dict: building PTB's objects for each would halve the throughput. Nothing here
trusts a field to be there or to have its type: whatever cannot be read raises, and the update is set aside.
"""

import re

from bot.updates.callback_data import AdminButton, SalesButton, read_card_button
from bot.updates.incoming import (
    AdminPress,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupMembership,
    GroupMoved,
    Ignored,
    Incoming,
    SalesPress,
    WordsFromAdmin,
)
from bot.updates.update import Raw, Update
from bot.whole_numbers import whole, whole_or_none
from conversations.language.names import visible_name
from conversations.language.normalise import clean
from conversations.reading.spelling import plain
from conversations.turn.buttons import read_button
from conversations.turn.events import (
    Asked,
    BlockedBot,
    Command,
    Edited,
    Event,
    Medium,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from storage.records.talk import TelegramUser

ANONYMOUS_ADMIN = 1087968824
"""GroupAnonymousBot: who speaks as the group itself (https://core.telegram.org/bots/api#user)."""
TELEGRAM_ITSELF = (ANONYMOUS_ADMIN, 136817688, 777000)
"""Ids behind which there is no single person: anonymous admins, Channel Bot, Telegram's own notices."""
PAYLOAD_MAX = 64
FORWARDS = "forwards"
"""The pile of what is forwarded without an album."""
_COMMAND = re.compile(r"/([A-Za-z0-9_۰-۹]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+(.*))?\Z", re.DOTALL)
_PROSPECTS = frozenset(command.value for command in Command) | {"start"}
_MEDIA: tuple[Medium, ...] = ("photo", "voice", "video", "sticker", "document", "location", "audio")
_NOT_TO_US = ("sender_chat", "business_connection_id", "guest_query_id")
"""Marks of what a chat said as itself, or what people said to somebody else: a business's customer, a guest bot."""
_SERVICE = frozenset({
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set",
    "users_shared", "chat_shared", "connected_website", "passport_data", "proximity_alert_triggered", "boost_added",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened", "web_app_data",
    "successful_payment", "refunded_payment", "gift", "unique_gift", "video_chat_scheduled", "video_chat_started",
    "video_chat_ended", "video_chat_participants_invited", "giveaway", "giveaway_created", "giveaway_completed",
    "giveaway_winners", "paid_message_price_changed", "direct_message_price_changed", "new_chat_members",
    "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
})  # fmt: skip
"""What Telegram notes in a chat, and nobody says: https://core.telegram.org/bots/api#message"""
_GROUPS = ("group", "supergroup")
_MAY_WRITE = ("member", "administrator", "creator")


def read_update(update: Update, *, bot_username: str) -> Incoming:
    """Return what an update means.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not as Telegram documents it.
    """
    match update.kind:
        case "message":
            return _read_message(update.raw["message"], bot_username)
        case "callback_query":
            return _read_press(update.raw["callback_query"])
        case "edited_message":
            return _read_edit(update.raw["edited_message"])
        case "my_chat_member":
            return _read_membership(update.raw["my_chat_member"])
        case _:
            return Ignored("unknown_kind")


def _person(user: Raw) -> TelegramUser:
    telegram_id = whole(user["id"])
    name = visible_name(f"{user.get('first_name') or ''} {user.get('last_name') or ''}")
    username, code = user.get("username"), user.get("language_code")
    return TelegramUser(
        telegram_id=telegram_id,
        name=name or f"#{telegram_id % 10_000:04}",
        username=clean(username) if username else None,
        language_code=clean(code)[:16] if code else None,
    )


def _is_nobody(message: Raw) -> Ignored | None:
    user = message.get("from")
    if user is None or user["id"] in TELEGRAM_ITSELF or any(message.get(key) is not None for key in _NOT_TO_US):
        return Ignored("no_person")
    return Ignored("bot") if user.get("is_bot") else None


def _read_message(message: Raw, bot_username: str) -> Incoming:
    chat = message["chat"]
    if "migrate_to_chat_id" in message:
        return GroupMoved(whole(chat["id"]), whole(message["migrate_to_chat_id"]))
    nobody = _is_nobody(message)
    if nobody:
        return nobody
    person = _person(message["from"])
    if chat["type"] in _GROUPS:
        return _read_group_message(message, person, bot_username)
    if chat["type"] != "private":
        return Ignored("not_private")
    command = _command(message, bot_username)
    if command is not None and command[0] not in _PROSPECTS:
        return CommandFrom(person, whole(chat["id"]), True, None, whole(message["message_id"]), *command)
    if not _SERVICE.isdisjoint(message):
        return Ignored("unknown_kind")
    return FromProspect(person, _private_event(message, command))


def _private_event(message: Raw, command: tuple[str, str] | None) -> Event:
    if command is not None:
        name, words = command
        return Started(words[:PAYLOAD_MAX]) if name == "start" else Asked(Command(name))
    if "contact" in message:
        return _shared_contact(message)
    if "text" in message:
        text = clean(message["text"])
        # Somebody else's words may hold an answer or a number, but never theirs.
        return SentMedia("forward", text, FORWARDS) if _is_forwarded(message) else Wrote(text)
    caption = clean(message.get("caption") or "")
    medium: Medium = next((medium for medium in _MEDIA if medium in message), "other")
    album = message.get("media_group_id") or (FORWARDS if _is_forwarded(message) else "")
    return SentMedia(medium, caption, pile=clean(album))


def _shared_contact(message: Raw) -> SharedContact:
    """A shared contact is theirs only when Telegram says so, and it was not forwarded."""
    contact = message["contact"]
    own = whole_or_none(contact.get("user_id")) == message["from"]["id"] and not _is_forwarded(message)
    return SharedContact(number=clean(contact["phone_number"])[:PAYLOAD_MAX], own=own)


def _is_forwarded(message: Raw) -> bool:
    return "forward_origin" in message or "forward_date" in message


def _command(message: Raw, bot_username: str) -> tuple[str, str] | None:
    """Return a command for us and the words after it; None for plain text and other bots' commands."""
    text = message.get("text")
    if not text or not text.startswith("/") or _is_forwarded(message):
        return None
    match = _COMMAND.match(clean(text))
    if match is None or (match[2] and match[2].lower() != bot_username.lower()):
        return None
    return plain(match[1]).lower(), (match[3] or "").strip()


def _read_group_message(message: Raw, person: TelegramUser, bot_username: str) -> Incoming:
    chat, thread = whole(message["chat"]["id"]), _thread(message)
    command = _command(message, bot_username)
    if command is None:
        replied = message.get("reply_to_message") or {}
        to_us = (replied.get("from") or {}).get("username", "").lower() == bot_username.lower()
        if not to_us or "text" not in message:
            return _chatter()
        return WordsFromAdmin(person, chat, clean(message["text"]), answers=whole(replied["message_id"]))
    if command[0] in _PROSPECTS:
        return GroupGreeting(chat, thread, whole(message["message_id"]), person.language_code)
    return CommandFrom(person, chat, False, thread, whole(message["message_id"]), *command)


def _chatter() -> Ignored:
    return Ignored("chatter")


def _thread(message: Raw) -> int | None:
    return whole(message["message_thread_id"]) if message.get("is_topic_message") else None


def _read_press(query: Raw) -> Incoming:
    message = query.get("message") or {}
    if message.get("business_connection_id") is not None or query["from"]["id"] in TELEGRAM_ITSELF:
        return Ignored("no_person")
    if query["from"].get("is_bot"):
        return Ignored("bot")
    person = _person(query["from"])
    data, callback = clean(query.get("data") or ""), clean(str(query["id"]))
    message_id = whole(message["message_id"]) if message.get("date") else None
    chat = message.get("chat") or {"id": person.telegram_id, "type": "private"}
    match read_card_button(data):
        case SalesButton() as button:
            return SalesPress(person, whole(chat["id"]), message_id, callback, button)
        case AdminButton() as button:
            return AdminPress(person, whole(chat["id"]), message_id, callback, button)
        case None if chat["type"] == "private":
            return FromProspect(person, Pressed(read_button(data), message_id), callback)
        case None:
            return Ignored("not_private")


def _read_edit(message: Raw) -> Incoming:
    nobody = _is_nobody(message)
    if nobody:
        return nobody
    if message["chat"]["type"] != "private":
        return Ignored("not_private")
    words = message.get("text") or message.get("caption")
    if not words:  # a live location moves, a poll is answered
        return Ignored("unknown_kind")
    return FromProspect(_person(message["from"]), Edited(clean(words)))


def _read_membership(change: Raw) -> Incoming:
    person, chat = _person(change["from"]), change["chat"]
    status, new = change["new_chat_member"]["status"], change["new_chat_member"]
    if chat["type"] == "private":
        return FromProspect(person, BlockedBot() if status == "kicked" else UnblockedBot())
    if chat["type"] not in _GROUPS:
        return Ignored("not_private")
    inside = status in _MAY_WRITE or (status == "restricted" and bool(new.get("can_send_messages")))
    return GroupMembership(person, whole(chat["id"]), visible_name(chat.get("title") or ""), inside=inside)
