"""The world of Telegram, for one bot: people and chats, their messages, and the updates that the bot gets."""

import hashlib
import mimetypes
import random
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Upload
from bot.sandbox.values.keyboards import ForceReply, Markup, RemoveKeyboard, ReplyKeyboard
from bot.sandbox.world.media import FILE_KINDS
from bot.sandbox.world.model import (
    GENERAL_TOPIC,
    PRESENT,
    Chat,
    ChatKind,
    Content,
    Message,
    Profile,
    Query,
    StoredFile,
    Toast,
    User,
)
from bot.sandbox.world.signals import Signal
from bot.sandbox.world.to_json import message_json
from bot.sandbox.world.updates import Update, Updates

# Above 2³¹ and 2³², as real ids are, so that code that stores them in 32 bits fails here.
_FIRST_PERSON_ID = 5_100_000_000
_FIRST_SUPERGROUP_ID = -1_002_200_000_000
_FIRST_GROUP_ID = -4_100_000_000


@dataclass(frozen=True)
class WorldEvent:
    """A change that the page shows at once: in a chat, a toast, typing, the bot's own profile, a switch."""

    kind: str
    chat_id: int = 0
    person_id: int = 0
    toast: Toast | None = None


class Telegram:
    """The world around one bot."""

    def __init__(
        self, token: str, *, rng: random.Random, now: Callable[[], float], steady: Callable[[], float] | None = None
    ) -> None:
        self.token = token
        self.rng = rng
        self.now = now
        bot_id = int(token.partition(":")[0])
        self.bot = User(bot_id, "Sarnakh sandbox", username="sarnakh_sandbox_bot", is_bot=True)
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.queries: dict[str, Query] = {}
        self.profile = Profile()
        # What waits for a bot that is dead waits on when the clock is moved.
        self.updates = Updates(rng.randrange(1_000, 2**30), steady or now)
        self.updates.on_confirmed = self._confirmed
        self.changed = Signal()
        self.watchers: set[Callable[[WorldEvent], None]] = set()
        self._last_private_id = 0
        self._made = 0

    def clear(self) -> None:
        """Remove everybody and everything; numbers go on, so that nothing new is taken for something old."""
        for held in (self.users, self.chats, self.files, self.queries):
            held.clear()
        self.profile = Profile()
        self.updates.drop()
        self.happens(WorldEvent("people"))

    # People and chats

    def add_person(self, person: User) -> Chat:
        """Add a person, with a chat that they have not started yet."""
        chat = Chat(person.id, "private", person=person, members={person.id: "member"})
        self.users[person.id] = person
        self.chats[chat.id] = chat
        self.happens(WorldEvent("people", chat.id))
        return chat

    def add_group(self, title: str, kind: ChatKind, *, is_forum: bool = False) -> Chat:
        """Add a group without members."""
        first = _FIRST_SUPERGROUP_ID if kind == "supergroup" else _FIRST_GROUP_ID
        chat = Chat(first - self.fresh_number(), kind, title, is_forum=is_forum)
        chat.last_id = GENERAL_TOPIC if is_forum else 0
        self.chats[chat.id] = chat
        self.happens(WorldEvent("people", chat.id))
        return chat

    def fresh_person_id(self) -> int:
        """Return an unused id."""
        return _FIRST_PERSON_ID + self.fresh_number()

    def fresh_phone(self) -> str:
        """Return an unused phone number."""
        return f"+98912{1_000_000 + self.fresh_number() % 9_000_000}"

    def fresh_album(self) -> str:
        """Return an unused id of an album."""
        return str(self.rng.randrange(10**16, 10**17))

    def fresh_number(self) -> int:
        """Return an unused number, with gaps as in reality."""
        self._made += self.rng.randrange(1, 1000)
        return self._made

    # Messages

    def post(
        self,
        chat: Chat,
        sender: User,
        content: Content,
        *,
        reply_to: Message | None = None,
        thread_id: int | None = None,
    ) -> Message:
        """Add a message to a chat."""
        message = Message(self._next_message_id(chat), chat, sender, int(self.now()), content.words)
        message.attachment, message.markup = content.attachment, content.markup
        message.forwarded_from, message.is_protected = content.forwarded_from, content.is_protected
        message.is_silent, message.is_anonymous = content.is_silent, content.is_anonymous
        message.album, message.quote = content.album, content.quote
        message.reply_to, message.thread_id = reply_to, thread_id
        chat.by_id[message.id] = message
        _lay_keys(chat, content.markup)
        self.chat_changed(chat)
        return message

    def tell(self, kind: str, body: JsonObject) -> int | None:
        """Queue an update for the bot; return its number, or None where the bot did not ask for its kind."""
        number = self.updates.put(kind, body)
        self.happens(WorldEvent("controls"))
        return number

    def tell_message(self, message: Message, kind: str = "message") -> int | None:
        """Queue an update about a message, if the bot may get it."""
        if not self._hears(message):
            return None
        message.update_id = self.tell(kind, message_json(message))
        return message.update_id

    def _hears(self, message: Message) -> bool:
        """Apply privacy mode: in groups commands, replies to the bot and service messages; all to an administrator."""
        chat = message.chat
        if chat.bot_standing not in PRESENT:
            return False
        if chat.is_private or chat.bot_standing == "administrator" or message.is_service:
            return True
        if message.reply_to is not None and message.reply_to.from_bot:
            return True
        first = message.words.text.partition(" ")[0]
        return first.startswith("/") and first.partition("@")[2].lower() in ("", self.bot.username.lower())

    def _next_message_id(self, chat: Chat) -> int:
        """Return the next message id: supergroups count on their own, private chats and basic groups share a count."""
        if chat.kind == "supergroup":
            chat.last_id += 1
            return chat.last_id
        self._last_private_id += 1
        return self._last_private_id

    # Files

    def store(self, kind: str, upload: Upload) -> StoredFile:
        """Store a file under an id that only this bot, in this sandbox, can use."""
        digest = hashlib.sha256(upload.data).hexdigest()
        number = len(self.files) + 1
        nonce = hashlib.sha256(f"{self.bot.id}:{id(self)}:{number}:{digest}".encode()).hexdigest()
        extension = f".{upload.name.rpartition('.')[2]}" if "." in upload.name else ""
        mime = mimetypes.guess_type(upload.name)[0] or upload.mime or "application/octet-stream"
        path = f"{FILE_KINDS[kind].folder}/file_{number}{extension}"
        file = StoredFile(f"BQACAgQAAx{nonce[:48]}", f"AgAD{digest[:12]}", upload.name, mime, path, upload.data)
        self.files[file.id] = file
        return file

    # Notifications

    def chat_changed(self, chat: Chat) -> None:
        """Notify the viewers of a chat."""
        chat.changed.notify()
        self.happens(WorldEvent("chat", chat.id))

    def _confirmed(self, update: Update) -> None:
        """Make the pages mark a message as received by the bot."""
        if update.chat_id is not None:
            self.happens(WorldEvent("chat", update.chat_id))

    def happens(self, happening: WorldEvent) -> None:
        """Notify the pages."""
        self.changed.notify()
        for watcher in tuple(self.watchers):
            watcher(happening)


def _lay_keys(chat: Chat, markup: Markup | None) -> None:
    if isinstance(markup, ReplyKeyboard):
        chat.keyboard, chat.keyboard_hidden = markup, False
    elif isinstance(markup, RemoveKeyboard | ForceReply):
        chat.keyboard = None
