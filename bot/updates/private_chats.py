"""Updates of private chats with the bot, read from the JSON itself.

Measured: 5 to 6 µs an update, where building python-telegram-bot's objects alone takes 74 to 79 µs; and its objects
drop newer fields. No field is trusted to exist or to have its type: what cannot be read raises, and the update is set
aside.
"""

from bot.updates.addressed import replied_to, with_addressed
from bot.updates.callback_data import AdminButton, read_card_button, read_test_button
from bot.updates.content.media import sent_media
from bot.updates.content.own_words import text_of, words_beside
from bot.updates.content.rich_text import rich_medium
from bot.updates.content.service_notes import is_service_note
from bot.updates.content.written_here import content_of
from bot.updates.incoming import (
    AdminPress,
    ColleaguePress,
    CommandFrom,
    FromProspect,
    Ignored,
    Incoming,
    SalesPress,
)
from bot.updates.senders import PROSPECTS, TELEGRAM_ITSELF, command_in, person_of
from bot.updates.update import Raw, topic_of
from bot.whole_numbers import whole, whole_or_none
from conversations.desk.cards.presses import CardPress
from conversations.language.normalise import clean
from conversations.turn.buttons import read_button
from conversations.turn.events import (
    FORWARDS,
    Asked,
    Command,
    Edited,
    Event,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    Wrote,
)
from storage.records.talk import TelegramUser

PAYLOAD_MAX = 64
_NOT_TO_US = ("sender_chat", "business_connection_id", "guest_query_id")
"""Fields of messages from a chat itself, or to others: a business's customer, a guest bot."""


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
    text, forwarded = text_of(message), _is_forwarded(message)
    command = command_in(text, bot_username=bot_username) if text and not forwarded else None
    if command is not None and command[0] not in PROSPECTS:
        thread = topic_of(message)
        asked = CommandFrom(person, whole(chat["id"]), True, thread, whole(message["message_id"]), *command)
        return with_addressed(asked, message)
    if is_service_note(message):
        return Ignored("unknown_kind")
    event = _started_or_asked(*command) if command else _private_event(message, text, forwarded)
    return FromProspect(
        person,
        event,
        replies_to=replied_to(message.get("reply_to_message")),
        message_id=whole_or_none(message.get("message_id")),
        quote=content_of(message).quote if "quote" in message else "",
    )


def read_press(query: Raw) -> Incoming:
    """Return what a press under a message means; without the message it counts as one in a private chat."""
    message = query.get("message") or {}
    if message.get("business_connection_id") is not None or query["from"]["id"] in TELEGRAM_ITSELF:
        return Ignored("no_person")
    if query["from"].get("is_bot"):
        return Ignored("bot")
    person = _person(query["from"])
    data, callback = clean(query.get("data") or ""), clean(str(query["id"]))
    if (act := read_test_button(data)) is not None:
        return ColleaguePress(person, callback, act)
    message_id = whole(message["message_id"]) if message.get("date") else None
    chat = message.get("chat") or {"id": person.telegram_id, "type": "private"}
    match read_card_button(data):
        case CardPress() as button:
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
    # A live location moves and a poll is answered: nobody wrote anything.
    words = "" if "poll" in message or "location" in message else text_of(message) or words_beside(message)
    if not words:
        return Ignored("unknown_kind")
    return FromProspect(_person(message["from"]), Edited(words), message_id=whole_or_none(message.get("message_id")))


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


def _started_or_asked(name: str, words: str) -> Event:
    return Started(words[:PAYLOAD_MAX]) if name == "start" else Asked(Command(name))


def _private_event(message: Raw, text: str | None, forwarded: bool) -> Event:
    if "contact" in message:
        return _shared_contact(message)
    if text is None or ("rich_message" in message and rich_medium(message["rich_message"]) is not None):
        return sent_media(message, words=text or "", forwarded=forwarded)
    # A forwarded text may contain an answer or a number, but never the sender's own.
    return SentMedia("forward", text, FORWARDS) if forwarded else Wrote(text)


def _shared_contact(message: Raw) -> SharedContact:
    """Return a shared contact; it is the sender's own only when Telegram says so and it was not forwarded."""
    contact = message["contact"]
    own = whole_or_none(contact.get("user_id")) == message["from"]["id"] and not _is_forwarded(message)
    return SharedContact(
        number=clean(contact.get("phone_number") or "")[:PAYLOAD_MAX],
        own=own,
        message_id=whole_or_none(message.get("message_id")) or None,
        protected=message.get("has_protected_content") is True,
    )


def _is_forwarded(message: Raw) -> bool:
    return "forward_origin" in message or "forward_date" in message
