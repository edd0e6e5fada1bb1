"""What people do: each act changes the world, queues an update for the bot and returns its number.

None instead of a number means that the bot gets no update: talk in a group, a link that only opens.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.sandbox.methods.media import INPUT_MEDIA
from bot.sandbox.methods.targets import MAX_CAPTION_UNITS, MAX_TEXT_UNITS, read_words
from bot.sandbox.people.contents import album_of, sample
from bot.sandbox.values.entities import JsonObject, Words, cleaned, trimmed, units, with_detected
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.keyboards import InlineButton, KeyboardButton
from bot.sandbox.values.links import payload_of_link
from bot.sandbox.values.quotes import Quote, cut
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.media import ALBUMS, has_caption
from bot.sandbox.world.membership import set_standing
from bot.sandbox.world.model import ADMINISTRATORS, Attachment, Chat, Content, Message, Query, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import chat_json, inaccessible_json, message_json, user_json

_PAYLOAD = re.compile("[A-Za-z0-9_-]{0,64}")  # https://core.telegram.org/bots/features#deep-linking


@dataclass(frozen=True)
class WhereToWrite:
    """Where a person writes: in a chat, perhaps in a topic of it, in reply to a message or to a part of its words."""

    chat: Chat
    reply_to: Message | None = None
    quote: str = ""
    thread_id: int | None = None


def say(telegram: Telegram, person: User, where: WhereToWrite, text: str | Words) -> int | None:
    """Write a text or a command."""
    return send(telegram, person, where, Content(to_words(text, least=1, most=MAX_TEXT_UNITS)))


def send(telegram: Telegram, person: User, where: WhereToWrite, content: Content) -> int | None:
    """Send a message of any content."""
    chat, reply_to = where.chat, where.reply_to
    enter(chat, person)
    thread_id = where.thread_id or (reply_to.thread_id if reply_to is not None else None)
    _enter_topic(chat, person, thread_id)
    content = replace(content, quote=_quote(where))
    return telegram.tell_message(telegram.post(chat, person, content, reply_to=reply_to, thread_id=thread_id))


def _quote(where: WhereToWrite) -> Quote | None:
    if not where.quote:
        return None
    quote = cut(where.reply_to.words, where.quote) if where.reply_to is not None else None
    if quote is None:
        raise ImpossibleActError(f"the message that is answered does not have {where.quote!r}")
    return quote


def edit(telegram: Telegram, person: User, message: Message, text: str | Words) -> int | None:
    """Change the text of a message of one's own, or the words beside its file."""
    _check_own(person, message)
    if message.attachment is None:
        return _edited(telegram, message, Content(to_words(text, least=1, most=MAX_TEXT_UNITS)))
    if not has_caption(message.attachment):
        raise ImpossibleActError(f"there are no words beside a {message.kind}")
    return _edited(telegram, message, Content(_caption(text), message.attachment))


def edit_media(telegram: Telegram, person: User, message: Message, kind: str, caption: str | Words = "") -> int | None:
    """Put a sample of a kind of file in the place of the file, or of the text, of a message of one's own."""
    _check_own(person, message)
    if kind not in INPUT_MEDIA or message.kind not in {"", *INPUT_MEDIA}:
        raise ImpossibleActError(f"nobody can put a {kind} in the place of a {message.kind or 'text'}")
    if message.album and ALBUMS.get(kind) != ALBUMS[message.kind]:
        raise ImpossibleActError(f"no album holds a {message.kind} and a {kind}")
    return _edited(telegram, message, sample(telegram, kind, _caption(caption)))


def _check_own(person: User, message: Message) -> None:
    if message.sender is not person or message.is_deleted or message.forwarded_from is not None or message.is_service:
        raise ImpossibleActError("people edit only their own messages")
    enter(message.chat, person)


def _edited(telegram: Telegram, message: Message, content: Content) -> int | None:
    message.words, message.attachment = content.words, content.attachment
    message.edited_at = int(telegram.now())
    telegram.chat_changed(message.chat)
    return telegram.tell_message(message, "edited_message")


def delete(telegram: Telegram, person: User, message: Message) -> None:
    """Delete a message for everybody: any in private, one's own in a group, any as its administrator.

    The bot gets no update.
    """
    chat = message.chat
    enter(chat, person)
    may = chat.is_private or message.sender is person or chat.members.get(person.id) in ADMINISTRATORS
    if message.is_deleted or not may:
        raise ImpossibleActError(f"{person.name} cannot delete message {message.id}")
    message.is_deleted = True
    telegram.chat_changed(chat)


@dataclass(frozen=True)
class ContactCard:
    """A contact: one's own, another person's, or a number without an account."""

    number: str
    of: User | None
    name: str = ""

    def json(self) -> JsonObject:
        """Return a Contact."""
        body: JsonObject = {"phone_number": self.number, "first_name": self.name or self._first_name}
        if self.of is not None:
            body |= {"user_id": self.of.id} | ({"last_name": self.of.last_name} if self.of.last_name else {})
        return body

    @property
    def _first_name(self) -> str:
        return self.of.first_name if self.of else "?"


def contact_of(user: User) -> ContactCard:
    """Return the contact of a person with an account."""
    return ContactCard(user.phone, user)


def share_contact(
    telegram: Telegram, person: User, where: WhereToWrite, contact: ContactCard, *, forwarded_from: User | None = None
) -> int | None:
    """Send a contact."""
    content = Content(_caption(), Attachment("contact", contact.json()), forwarded_from=forwarded_from)
    return send(telegram, person, where, content)


def send_sample(
    telegram: Telegram, person: User, where: WhereToWrite, kind: str, caption: str | Words = ""
) -> int | None:
    """Send a sample of any kind besides text."""
    return send(telegram, person, where, sample(telegram, kind, _caption(caption)))


def send_album(
    telegram: Telegram, person: User, where: WhereToWrite, kinds: Sequence[str], caption: str | Words = ""
) -> list[int | None]:
    """Send an album, with the caption under its first piece; each piece is an update of its own."""
    return [send(telegram, person, where, piece) for piece in album_of(telegram, kinds, _caption(caption))]


def press(telegram: Telegram, person: User, message: Message, button: InlineButton) -> int | None:
    """Press a button under a message, perhaps one that no longer exists."""
    if button.copy_text:
        person.clipboard = button.copy_text
        return None
    if button.url:
        return open_link(telegram, person, button.url)
    _look_in(message.chat, person)
    query = Query(str(telegram.rng.randrange(10**17, 10**18)), person, telegram.now(), message)
    telegram.queries[query.id] = query
    return telegram.tell(
        "callback_query",
        {
            "id": query.id,
            "from": user_json(person),
            "chat_instance": str(abs(message.chat.id) * 7919),
            "message": inaccessible_json(message) if message.is_deleted else message_json(message),
            "data": button.callback_data,
        },
    )


def press_key(telegram: Telegram, person: User, chat: Chat, key: KeyboardButton) -> int | None:
    """Press a key of the reply keyboard: it sends its text, or one's own contact."""
    if chat.keyboard is not None and chat.keyboard.one_time:
        chat.keyboard_hidden = True
    if key.request_contact:
        return share_contact(telegram, person, WhereToWrite(chat), contact_of(person))
    return say(telegram, person, WhereToWrite(chat), key.text)


def open_link(telegram: Telegram, person: User, url: str) -> int | None:
    """Open a link: one that starts the bot does so, any other leaves Telegram."""
    person.opened.append(url)
    payload = payload_of_link(url, telegram.bot.username)
    if payload is None:
        return None
    if not _PAYLOAD.fullmatch(payload):
        raise ImpossibleActError("what follows start= has at most 64 of A-Z, a-z, 0-9, _ and -")
    return say(telegram, person, WhereToWrite(telegram.chats[person.id]), f"/start {payload}".strip())


def block(telegram: Telegram, person: User) -> int | None:
    """Block the bot."""
    return set_standing(telegram, telegram.chats[person.id], "kicked", by=person)


def unblock(telegram: Telegram, person: User) -> int | None:
    """Unblock the bot."""
    return set_standing(telegram, telegram.chats[person.id], "member", by=person)


def _caption(text: str | Words = "") -> Words:
    return to_words(text, least=0, most=MAX_CAPTION_UNITS)


def to_words(text: str | Words, *, least: int, most: int) -> Words:
    """Return a text as Telegram keeps it, with what it detects in it; its length is within these units."""
    words = trimmed(cleaned(text), ()) if isinstance(text, str) else text
    if not least <= units(words.text) <= most:
        raise ImpossibleActError(f"between {least} and {most} characters can be written here")
    # Only then, because it takes the square of the length: 80 s for 200,000 letters, and the page stands still.
    return with_detected(words) if isinstance(text, str) else words


def formatted(telegram: Telegram, html: str) -> Words:
    """Return a text with the formatting that somebody gave it on their phone, written as HTML."""
    return read_words(telegram, Fields({"text": html, "parse_mode": "HTML"}), "text", limit=MAX_TEXT_UNITS)


def _enter_topic(chat: Chat, person: User, thread_id: int | None) -> None:
    if thread_id is None:
        return
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise ImpossibleActError(f"there is no topic {thread_id} in {chat.title}")
    if topic.is_closed and chat.members.get(person.id) not in ADMINISTRATORS:
        raise ImpossibleActError(f"the topic {topic.name} is closed")


def _look_in(chat: Chat, person: User) -> None:
    """Refuse what clients do not show: a chat that is gone, or a private group to who is no member."""
    if person.is_deactivated:
        raise ImpossibleActError(f"{person.name} has left Telegram")
    if chat.migrated_to is not None:
        raise ImpossibleActError(f"{chat.title} was upgraded to a supergroup")
    if person.id not in chat.members and not chat.username:
        raise ImpossibleActError(f"{person.name} is not in {chat_json(chat)}")


def enter(chat: Chat, person: User) -> None:
    """Refuse what clients do not offer; a first message starts the bot."""
    _look_in(chat, person)
    if person.id not in chat.members and not (chat.username and chat.takes_strangers):
        raise ImpossibleActError(f"{person.name} is no member of {chat_json(chat)}")
    if chat.is_private and chat.bot_standing == "kicked":
        raise ImpossibleActError(f"{person.name} has blocked the bot and must unblock it first")
    if chat.is_private and chat.bot_standing == "none":
        chat.bot_standing = "member"
