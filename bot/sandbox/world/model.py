"""The records of the world: users, chats, messages and files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.keyboards import InlineButton, InlineKeyboard, Markup, ReplyKeyboard
from bot.sandbox.values.quotes import Quote
from bot.sandbox.world.signals import Signal

ChatKind = Literal["private", "group", "supergroup"]
# "none" is the state before a person has pressed Start, and of a group that the bot was never in.
Standing = Literal["none", "creator", "administrator", "member", "restricted", "left", "kicked"]
DEFAULT_TOKEN = "4242:SANDBOX"  # noqa: S105 - opens nothing but this sandbox
SAMPLE_LANGUAGE = "fa"
"""The language of people's Telegram by default."""
ADMINISTRATORS = frozenset({"creator", "administrator"})
PRESENT = ADMINISTRATORS | {"member", "restricted"}


@dataclass(frozen=True)
class Toast:
    """What answerCallbackQuery shows for a moment, or the link that it opens."""

    text: str
    is_alert: bool = False
    url: str = ""


@dataclass(eq=False)
class User:
    """A person or the bot, with what only their own device knows."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = ""
    phone: str = ""
    is_bot: bool = False
    private_forwards: bool = False
    takes_no_voice: bool = False
    """Whether they let nobody send them voice notes and round videos."""
    is_deactivated: bool = False
    is_replaced: bool = False
    """A new person has taken their place on the page."""
    toasts: list[Toast] = field(default_factory=list)
    clipboard: str = ""
    opened: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return the whole name as chats show it."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's servers, with the file id that this bot knows."""

    id: str
    unique_id: str
    name: str
    mime: str
    path: str
    data: bytes = field(repr=False)
    thumbnail: "StoredFile | None" = None
    """The picture shown beside a document's name."""


@dataclass(frozen=True)
class Attachment:
    """What a message carries in addition to its text: `body` is the field `kind` of the Bot API's message."""

    kind: str
    body: object
    file: StoredFile | None = None


@dataclass(frozen=True)
class Content:
    """The content of a message."""

    words: Words = field(default_factory=Words)
    attachment: Attachment | None = None
    markup: Markup | None = None
    forwarded_from: User | None = None
    is_protected: bool = False
    is_silent: bool = False
    is_anonymous: bool = False
    album: str = ""
    quote: Quote | None = None
    """The part that it quotes of the message it answers."""


@dataclass(eq=False)
class Message:
    """One message; edits change it in place."""

    id: int
    chat: "Chat"
    sender: User
    date: int
    words: Words = field(default_factory=Words)
    attachment: Attachment | None = None
    markup: Markup | None = None
    reply_to: "Message | None" = None
    quote: Quote | None = None
    """The part that it quotes of `reply_to`."""
    thread_id: int | None = None
    forwarded_from: User | None = None
    is_protected: bool = False
    is_silent: bool = False
    """Whether its notification had no sound."""
    is_anonymous: bool = False
    """Whether the group stands in the place of its sender, an administrator."""
    album: str = ""
    """The id of the album it is a piece of; "" for none."""
    edited_at: int | None = None
    reaction: str = ""
    """The bot's reaction."""
    reactions: dict[int, str] = field(default_factory=dict)
    """People's reactions, an emoji or the id of a custom one, by the ids of the people."""
    is_deleted: bool = False
    update_id: int | None = None

    @property
    def from_bot(self) -> bool:
        """Tell whether the bot sent it."""
        return self.sender.is_bot

    @property
    def is_service(self) -> bool:
        """Tell whether it is a service message: a person joined, the group was upgraded."""
        return self.attachment is not None and self.attachment.kind not in CONTENTS

    @property
    def kind(self) -> str:
        """Return what it carries; "" for a text."""
        return self.attachment.kind if self.attachment is not None else ""

    @property
    def edited(self) -> bool:
        """Tell whether clients mark it as edited."""
        return self.edited_at is not None

    @property
    def shown(self) -> str:
        """Return the text or the caption."""
        return self.words.text

    @property
    def text(self) -> str:
        """Return the text; "" for a message of another kind."""
        return "" if self.attachment else self.words.text

    @property
    def caption(self) -> str:
        """Return the caption of a document or picture."""
        return self.words.text if self.attachment else ""

    @property
    def html(self) -> str:
        """Return the formatted text or caption as HTML."""
        return self.words.html

    @property
    def mentioned(self) -> tuple[int, ...]:
        """Return the ids of the users whom it mentions without their usernames, in order."""
        return tuple(each.user_id for each in self.words.entities if each.user_id is not None)

    @property
    def document(self) -> StoredFile | None:
        """Return the document it carries."""
        return self.attachment.file if self.attachment and self.attachment.kind == "document" else None

    @property
    def inline(self) -> InlineKeyboard | None:
        """Return the buttons under it."""
        return self.markup if isinstance(self.markup, InlineKeyboard) else None

    @property
    def buttons(self) -> tuple[InlineButton, ...]:
        """Return the buttons under it in reading order."""
        return self.inline.buttons if self.inline else ()

    @property
    def labels(self) -> list[str]:
        """Return the labels of the buttons under it."""
        return [button.text for button in self.buttons]


CONTENTS = frozenset({
    "document", "photo", "voice", "sticker", "contact", "video", "video_note", "audio", "animation", "location",
    "venue", "poll", "dice", "paid_media", "invoice", "story", "checklist", "giveaway",
})  # fmt: skip
"""What people send; a message that carries anything else is a service message."""

TOPIC_BLUE = 0x6FB9F0
"""The colour of a topic's icon if none is given: https://core.telegram.org/bots/api#forumtopiccreated"""
GENERAL_TOPIC = 1  # of every forum: its first message; messages there have no thread id


@dataclass
class Topic:
    """A topic of a forum."""

    id: int
    name: str
    color: int = TOPIC_BLUE
    is_closed: bool = False


@dataclass(eq=False)
class Chat:
    """A private chat, a basic group or a supergroup."""

    id: int
    kind: ChatKind
    title: str = ""
    person: User | None = None
    is_forum: bool = False
    members: dict[int, Standing] = field(default_factory=dict)
    """Who is in it."""
    former: dict[int, Standing] = field(default_factory=dict)
    """Who left or was removed."""
    username: str = ""
    """A group that has one is public: people look in and press buttons without being members."""
    takes_strangers: bool = False
    """Whether, being public, it lets people write who are no members, as the discussion of a channel does."""
    bot_standing: Standing = "none"
    topics: dict[int, Topic] = field(default_factory=dict)
    bot_keeps_off_topics: bool = False
    """Whether the bot lacks the right to manage topics though it is an administrator."""
    by_id: dict[int, Message] = field(default_factory=dict, repr=False)
    last_id: int = 0
    keyboard: ReplyKeyboard | None = None
    keyboard_hidden: bool = False
    migrated_to: int | None = None
    no_media: bool = False
    """Whether members may send nothing but text here."""
    is_protected: bool = False
    """Whether nothing can be copied from here."""
    no_reactions: bool = False
    """Whether nobody may react here."""
    changed: Signal = field(default_factory=Signal)

    @property
    def messages(self) -> list[Message]:
        """Return the chat's messages, oldest first."""
        return [message for message in self.by_id.values() if not message.is_deleted]

    @property
    def newest_first(self) -> Iterator[Message]:
        """Yield the chat's messages, newest first."""
        return (message for message in reversed(self.by_id.values()) if not message.is_deleted)

    @property
    def has_topics(self) -> bool:
        """Tell whether messages may be in topics: in a forum, and with a person."""
        return self.is_forum or self.is_private

    @property
    def is_private(self) -> bool:
        """Tell whether it is a person's private chat with the bot."""
        return self.kind == "private"


@dataclass
class Query:
    """A press of an inline button."""

    id: str
    person: User
    at: float
    message: Message | None = None
    """The message that the button was under."""
    is_answered: bool = False
    """Whether the bot has answered it."""


@dataclass
class Profile:
    """What the bot says about itself, each text by language ("" is the default)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[JsonObject]] = field(default_factory=dict)
    photo: bytes | None = field(default=None, repr=False)
    menu_button: JsonObject = field(default_factory=lambda: {"type": "default"})
