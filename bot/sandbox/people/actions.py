"""What people do: each act changes the world, queues an update for the bot and returns its number.

None instead of a number means that the bot gets no update: talk in a group, a link that only opens.
"""

import re
from dataclasses import dataclass

from bot.sandbox.methods.sending import photo_body
from bot.sandbox.methods.targets import MAX_CAPTION_UNITS, MAX_TEXT_UNITS
from bot.sandbox.people.samples import FILES, STICKER, VOICE, picture
from bot.sandbox.values.entities import JsonObject, Words, cleaned, trimmed, units, with_detected
from bot.sandbox.values.fields import Upload
from bot.sandbox.values.keyboards import InlineButton, KeyboardButton
from bot.sandbox.values.links import payload_of_link
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.membership import set_standing
from bot.sandbox.world.model import Attachment, Chat, Content, Message, Query, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import chat_json, inaccessible_json, message_json, user_json

_PAYLOAD = re.compile("[A-Za-z0-9_-]{0,64}")  # https://core.telegram.org/bots/features#deep-linking

_ABOUT: dict[str, JsonObject] = {
    "video": {"width": 320, "height": 240, "duration": 3},
    "video_note": {"length": 240, "duration": 3},
    "audio": {"duration": 3},
    "animation": {"width": 320, "height": 240, "duration": 3},
}
"""The fields that a kind of file has besides its ids."""


def say(
    telegram: Telegram,
    person: User,
    chat: Chat,
    text: str,
    *,
    reply_to: Message | None = None,
    thread_id: int | None = None,
) -> int | None:
    """Write a text or a command."""
    words = to_words(text, least=1, most=MAX_TEXT_UNITS)
    return say_words(telegram, person, chat, words, reply_to=reply_to, thread_id=thread_id)


def say_words(
    telegram: Telegram,
    person: User,
    chat: Chat,
    words: Words,
    *,
    reply_to: Message | None = None,
    thread_id: int | None = None,
) -> int | None:
    """Write a text with its entities."""
    enter(chat, person)
    thread_id = thread_id or (reply_to.thread_id if reply_to is not None else None)
    _enter_topic(chat, person, thread_id)
    message = telegram.post(chat, person, Content(words), reply_to=reply_to, thread_id=thread_id)
    return telegram.tell_message(message)


def edit(telegram: Telegram, person: User, message: Message, text: str) -> int | None:
    """Change a message of one's own."""
    if message.sender is not person or message.is_deleted:
        raise ImpossibleActError("people edit only their own messages")
    enter(message.chat, person)
    if message.attachment is None:
        message.words = to_words(text, least=1, most=MAX_TEXT_UNITS)
    else:
        message.words = to_words(text, least=0, most=MAX_CAPTION_UNITS)
    message.edited_at = int(telegram.now())
    telegram.chat_changed(message.chat)
    return telegram.tell_message(message, "edited_message")


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
    telegram: Telegram, person: User, chat: Chat, contact: ContactCard, *, forwarded_from: User | None = None
) -> int | None:
    """Send a contact."""
    return _send(
        telegram,
        person,
        chat,
        Content(_caption(), Attachment("contact", contact.json()), forwarded_from=forwarded_from),
    )


def send_photo(
    telegram: Telegram, person: User, chat: Chat, caption: str = "", *, is_protected: bool = False
) -> int | None:
    """Send a picture; a protected one nobody can copy."""
    return _send(telegram, person, chat, Content(_caption(caption), _photo(telegram), is_protected=is_protected))


def send_album(telegram: Telegram, person: User, chat: Chat, *, pieces: int, caption: str = "") -> list[int | None]:
    """Send several pictures as one album, with the caption under the first; each is an update of its own."""
    album = str(telegram.rng.randrange(10**16, 10**17))
    captions = [caption, *[""] * (pieces - 1)]
    return [_send(telegram, person, chat, Content(_caption(each), _photo(telegram), album=album)) for each in captions]


def _photo(telegram: Telegram) -> Attachment:
    file = telegram.store("photo", Upload("photo.png", "image/png", picture()))
    return Attachment("photo", photo_body(file), file)


def send_voice(telegram: Telegram, person: User, chat: Chat, *, data: bytes = VOICE) -> int | None:
    """Send a voice note."""
    file = telegram.store("voice", Upload("voice.ogg", "audio/ogg", data))
    body: JsonObject = {"file_id": file.id, "file_unique_id": file.unique_id, "duration": 3, "mime_type": file.mime}
    return _send(
        telegram, person, chat, Content(_caption(), Attachment("voice", {**body, "file_size": len(data)}, file))
    )


def send_file(telegram: Telegram, person: User, chat: Chat, kind: str, caption: str = "") -> int | None:
    """Send a document, a video, a round video, a piece of music or an animation."""
    name, mime = FILES[kind]
    file = telegram.store(kind, Upload(name, mime, VOICE))
    body: JsonObject = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    body |= _ABOUT.get(kind, {"file_name": name, "mime_type": mime})
    return _send(telegram, person, chat, Content(_caption(caption), Attachment(kind, body, file)))


def send_location(telegram: Telegram, person: User, chat: Chat) -> int | None:
    """Send a place on the map."""
    return _send(
        telegram, person, chat, Content(_caption(), Attachment("location", {"latitude": 35.7, "longitude": 51.4}))
    )


def send_sticker(telegram: Telegram, person: User, chat: Chat) -> int | None:
    """Send a sticker."""
    file = telegram.store("sticker", Upload("sticker.webp", "image/webp", STICKER))
    ids: JsonObject = {"file_id": file.id, "file_unique_id": file.unique_id, "emoji": "👍", "type": "regular"}
    body = {**ids, "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return _send(telegram, person, chat, Content(_caption(), Attachment("sticker", body, file)))


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
        return share_contact(telegram, person, chat, contact_of(person))
    return say(telegram, person, chat, key.text)


def open_link(telegram: Telegram, person: User, url: str) -> int | None:
    """Open a link: one that starts the bot does so, any other leaves Telegram."""
    person.opened.append(url)
    payload = payload_of_link(url, telegram.bot.username)
    if payload is None:
        return None
    if not _PAYLOAD.fullmatch(payload):
        raise ImpossibleActError("what follows start= has at most 64 of A-Z, a-z, 0-9, _ and -")
    return say(telegram, person, telegram.chats[person.id], f"/start {payload}".strip())


def block(telegram: Telegram, person: User) -> int | None:
    """Block the bot."""
    return set_standing(telegram, telegram.chats[person.id], "kicked", by=person)


def unblock(telegram: Telegram, person: User) -> int | None:
    """Unblock the bot."""
    return set_standing(telegram, telegram.chats[person.id], "member", by=person)


def _send(telegram: Telegram, person: User, chat: Chat, content: Content) -> int | None:
    enter(chat, person)
    return telegram.tell_message(telegram.post(chat, person, content))


def _caption(text: str = "") -> Words:
    return to_words(text, least=0, most=MAX_CAPTION_UNITS)


def to_words(text: str, *, least: int, most: int) -> Words:
    """Return a text as Telegram keeps it, with what it detects in it; its length is within these units."""
    words = trimmed(cleaned(text), ())
    if not least <= units(words.text) <= most:
        raise ImpossibleActError(f"between {least} and {most} characters can be written here")
    # Only then, because it takes the square of the length: 80 s for 200,000 letters, and the page stands still.
    return with_detected(words)


def _enter_topic(chat: Chat, person: User, thread_id: int | None) -> None:
    if thread_id is None:
        return
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise ImpossibleActError(f"there is no topic {thread_id} in {chat.title}")
    if topic.is_closed and chat.members[person.id] not in {"creator", "administrator"}:
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
    if person.id not in chat.members:
        raise ImpossibleActError(f"{person.name} is no member of {chat_json(chat)}")
    if chat.is_private and chat.bot_standing == "kicked":
        raise ImpossibleActError(f"{person.name} has blocked the bot and must unblock it first")
    if chat.is_private and chat.bot_standing == "none":
        chat.bot_standing = "member"
