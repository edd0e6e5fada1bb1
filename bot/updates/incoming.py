"""The meaning of an update: who it comes from and which room answers it."""

from typing import Literal

from msgspec import Struct

from bot.updates.callback_data import AdminButton, ColleagueAct
from bot.updates.content.written_here import GroupContent
from conversations.desk.cards.presses import CardPress
from conversations.turn.events import Event
from storage.records.talk import TelegramUser


class FromProspect(Struct, frozen=True):
    """A person did something in their private chat with the bot."""

    person: TelegramUser
    event: Event
    callback_id: str | None = None
    """Set when a button was pressed; the press must be answered."""
    replies_to: int | None = None
    """The number of the message that a message answers."""
    message_id: int | None = None
    """The number of the message that they wrote, or edited; None for anything else."""
    quote: str = ""
    """The words of the answered message that they chose to quote."""


class AddressedPerson(Struct, frozen=True):
    """A person whom a message names: by a mention without a username, or as the author of what it answers."""

    id: int
    name: str
    """Their first name; "" where Telegram says none."""
    said: str = ""
    """The words of a mention, cleaned."""


class CommandFrom(Struct, frozen=True):
    """A command that is not a prospect's, in private or in a group; the sender's right is not checked yet."""

    person: TelegramUser
    chat: int
    private: bool
    thread: int | None
    message_id: int
    command: str
    """Lower case, without slash and bot name: `stats`, `lead`, `lead_12`, `bind`, …"""
    words: str
    """The words after the command, cleaned and stripped."""
    mentioned: AddressedPerson | None = None
    answered: AddressedPerson | None = None
    """Whose message the command answers; None for a bot's."""
    replies_to: int | None = None
    """The number of the message that the command answers."""
    replied_at: int | None = None
    """When that was written, in seconds since 1970."""


class SalesPress(Struct, frozen=True):
    """A person pressed a button for sales; neither their right nor the card is checked yet."""

    person: TelegramUser
    chat: int
    message_id: int | None
    callback_id: str
    button: CardPress
    answered: GroupContent | None = None
    """What the message with the button replies to; None where it replies to nothing that is there."""


class ColleaguePress(Struct, frozen=True):
    """A person pressed a button that begins or continues a test talk; their right is not checked yet."""

    person: TelegramUser
    callback_id: str
    act: ColleagueAct


class AdminPress(Struct, frozen=True):
    """A person pressed a button for admins; their right is not checked yet."""

    person: TelegramUser
    chat: int
    message_id: int | None
    callback_id: str
    button: AdminButton


class WordsFromAdmin(Struct, frozen=True):
    """Plain text in a private chat, or as a reply to the bot in a group: it may be the reason that an admin owes us."""

    person: TelegramUser
    chat: int
    text: str
    answers: int | None = None
    """In a group: the id of our message that it replies to."""


class GroupReply(Struct, frozen=True):
    """A person's reply to a message of ours in a group, or any message in a topic of ours, or an edit of one.

    It may be words to a prospect, a note, or the answer to a question.
    """

    person: TelegramUser
    chat: int
    thread: int | None
    message_id: int
    answers: int | None
    """The number of our message that it replies to; None in a topic of ours, where it need not reply to anything."""
    text: str
    """The text or the caption; "" without words."""
    media: bool = False
    """Whether it is a photo, a voice or a file: only its caption is read."""
    album: str = ""
    edited: bool = False
    content: GroupContent = GroupContent()
    """All of it, to be carried on."""
    answered: GroupContent | None = None
    """What it replies to, as it stands now: a message of ours, or in a topic that of a colleague, too."""


class Reacted(Struct, frozen=True):
    """A person changed their reaction to a message, in private or in a group."""

    person: int
    chat: int
    message_id: int
    emoji: str
    """A standard emoji; "" where they took it back, or chose a custom one."""


class GroupMoved(Struct, frozen=True):
    """A group became a supergroup: Telegram gave it a new id."""

    old: int
    new: int


class GroupMembership(Struct, frozen=True):
    """The bot was added to a group or removed from it, or its rights there changed."""

    person: TelegramUser
    chat: int
    title: str
    inside: bool
    """Whether the bot may write there."""


class GroupGreeting(Struct, frozen=True):
    """A person used a prospect's command in a group: colleagues are answered, others get a hint to write in private."""

    person: TelegramUser
    command: str
    """Lower case, without slash and bot name: `start`, `help`, …"""
    chat: int
    thread: int | None
    message_id: int


class AnonymousCommand(Struct, frozen=True):
    """A command of an administrator who writes as the group itself: it does not tell who they are."""

    command: str
    chat: int
    thread: int | None
    message_id: int


class Ignored(Struct, frozen=True):
    """Not for us: channels, talk of anonymous admins, other bots, business and guest messages, unknown kinds."""

    reason: Literal["not_private", "no_person", "bot", "unknown_kind", "chatter"]


Incoming = (
    FromProspect
    | CommandFrom
    | SalesPress
    | ColleaguePress
    | AdminPress
    | WordsFromAdmin
    | GroupReply
    | Reacted
    | GroupMoved
    | GroupMembership
    | GroupGreeting
    | AnonymousCommand
    | Ignored
)
