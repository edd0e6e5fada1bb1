"""Updates of private chats with the bot, read from the JSON itself.

Measured: 5 to 6 µs an update, where building python-telegram-bot's objects alone takes 74 to 79 µs; and its objects
drop newer fields. No field is trusted to exist or to have its type: what cannot be read raises, and the update is set
aside.
"""

from bot.updates.callback_data import AdminButton, SalesButton, read_card_button
from bot.updates.incoming import (
    AdminPress,
    CommandFrom,
    FromProspect,
    Ignored,
    Incoming,
    SalesPress,
)
from bot.updates.senders import PROSPECTS, TELEGRAM_ITSELF, command_in, person_of
from bot.updates.update import Raw
from bot.whole_numbers import whole, whole_or_none
from conversations.language.normalise import clean
from conversations.turn.buttons import read_button
from conversations.turn.events import (
    Asked,
    Command,
    Edited,
    Event,
    Medium,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    Wrote,
)
from storage.records.talk import TelegramUser

PAYLOAD_MAX = 64
FORWARDS = "forwards"
"""The album key of messages that are forwarded without an album."""
_MEDIA: tuple[Medium, ...] = ("photo", "voice", "video", "sticker", "document", "location", "audio")
_NOT_TO_US = ("sender_chat", "business_connection_id", "guest_query_id")
"""Fields of messages from a chat itself, or to others: a business's customer, a guest bot."""
_SERVICE = frozenset({
    "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set",
    "users_shared", "chat_shared", "connected_website", "passport_data", "proximity_alert_triggered", "boost_added",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened", "web_app_data",
    "successful_payment", "refunded_payment", "gift", "unique_gift", "video_chat_scheduled", "video_chat_started",
    "video_chat_ended", "video_chat_participants_invited", "giveaway", "giveaway_created", "giveaway_completed",
    "giveaway_winners", "paid_message_price_changed", "direct_message_price_changed", "new_chat_members",
    "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
})  # fmt: skip
"""Fields of service messages: https://core.telegram.org/bots/api#message"""


def read_message(message: Raw, *, bot_username: str) -> Incoming:
    """Return what a message means; other chats than private ones are ignored.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not as Telegram documents it; the other readers raise
            these, too.
    """
    chat, nobody = message["chat"], _is_nobody(message)
    if nobody:
        return nobody
    person = _person(message["from"])
    if chat["type"] != "private":
        return Ignored("not_private")
    command = _command(message, bot_username)
    if command is not None and command[0] not in PROSPECTS:
        return CommandFrom(person, whole(chat["id"]), True, None, whole(message["message_id"]), *command)
    if not _SERVICE.isdisjoint(message):
        return Ignored("unknown_kind")
    return FromProspect(person, _private_event(message, command))


def read_press(query: Raw) -> Incoming:
    """Return what a press under a message means; without the message it counts as one in a private chat."""
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


def read_edit(message: Raw) -> Incoming:
    """Return what an edited message means."""
    nobody = _is_nobody(message)
    if nobody:
        return nobody
    if message["chat"]["type"] != "private":
        return Ignored("not_private")
    words = message.get("text") or message.get("caption")
    if not words:  # a live location moves, a poll is answered
        return Ignored("unknown_kind")
    return FromProspect(_person(message["from"]), Edited(clean(words)))


def _is_nobody(message: Raw) -> Ignored | None:
    user = message.get("from")
    if user is None or user["id"] in TELEGRAM_ITSELF or any(message.get(key) is not None for key in _NOT_TO_US):
        return Ignored("no_person")
    return Ignored("bot") if user.get("is_bot") else None


def _person(user: Raw) -> TelegramUser:
    return person_of(
        user["id"],
        user.get("first_name") or "",
        user.get("last_name") or "",
        user.get("username") or "",
        user.get("language_code") or "",
    )


def _command(message: Raw, bot_username: str) -> tuple[str, str] | None:
    text = message.get("text")
    if not text or _is_forwarded(message):
        return None
    return command_in(text, bot_username=bot_username)


def _private_event(message: Raw, command: tuple[str, str] | None) -> Event:
    if command is not None:
        name, words = command
        return Started(words[:PAYLOAD_MAX]) if name == "start" else Asked(Command(name))
    if "contact" in message:
        return _shared_contact(message)
    if "text" in message:
        text = clean(message["text"])
        # A forwarded text may contain an answer or a number, but never the sender's own.
        return SentMedia("forward", text, FORWARDS) if _is_forwarded(message) else Wrote(text)
    caption = clean(message.get("caption") or "")
    medium: Medium = next((medium for medium in _MEDIA if medium in message), "other")
    album = message.get("media_group_id") or (FORWARDS if _is_forwarded(message) else "")
    return SentMedia(medium, caption, pile=clean(album))


def _shared_contact(message: Raw) -> SharedContact:
    """Return a shared contact; it is the sender's own only when Telegram says so and it was not forwarded."""
    contact = message["contact"]
    own = whole_or_none(contact.get("user_id")) == message["from"]["id"] and not _is_forwarded(message)
    return SharedContact(number=clean(contact["phone_number"])[:PAYLOAD_MAX], own=own)


def _is_forwarded(message: Raw) -> bool:
    return "forward_origin" in message or "forward_date" in message
