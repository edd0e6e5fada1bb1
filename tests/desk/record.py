"""What each chat got from the bot: when, with or without sound, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.values.entities import Words
from bot.sandbox.values.keyboards import Markup
from bot.sandbox.world.model import Message
from bot.sandbox.world.telegram import Telegram, WorldEvent
from tests.direction_marks import INVISIBLE

Sign = Literal["🔔", "🔕", "✏️", "🗑", "👌"]
"""A message with sound, one without, an edit, a deletion, a reaction."""


@dataclass(frozen=True)
class Line:
    """One thing that a chat got."""

    at: datetime
    """In the company's zone."""
    chat_id: int
    sign: Sign
    message_id: int
    text: str
    """Without direction marks."""
    buttons: tuple[str, ...] = ()
    mentioned: tuple[int, ...] = ()
    """The ids of who is called by it."""
    answers: int | None = None
    """The message that it is a reply to."""

    @property
    def head(self) -> str:
        """The first line of the text."""
        return self.text.partition("\n")[0]

    @property
    def when(self) -> str:
        """The day and the minute, as in "Sat 28 Nov 9:05"."""
        return f"{self.at:%a} {self.at.day} {self.at:%b} {self.at.hour}:{self.at:%M}"

    @property
    def told(self) -> str:
        """The sign, the first line and the buttons."""
        return f"{self.sign} {self.head}{''.join(f' [{label}]' for label in self.buttons)}"

    def __str__(self) -> str:
        return f"{self.when} {self.told}"


_State = tuple[Words, Markup | None, str, bool]
"""What shows of a message: its words, its buttons, the bot's reaction, and whether it is deleted."""


class Record:
    """Notes every change that the bot makes in a chat, from its making on."""

    def __init__(self, telegram: Telegram, zone: ZoneInfo) -> None:
        self.lines: list[Line] = []
        self._telegram = telegram
        self._zone = zone
        self._known: dict[Message, _State] = {}
        self._read: dict[int, int] = {}
        telegram.watchers.add(self._happened)

    def of(self, place: Person | Group) -> list[Line]:
        """Return all that a group, or a person in private, got."""
        return [line for line in self.lines if line.chat_id == place.id]

    def fresh(self, place: Person | Group) -> list[Line]:
        """Return what a chat got since this was asked last."""
        lines = self.of(place)
        fresh = lines[self._read.get(place.id, 0) :]
        self._read[place.id] = len(lines)
        return fresh

    def _happened(self, event: WorldEvent) -> None:
        if event.kind != "chat":
            return
        for message in self._telegram.chats[event.chat_id].by_id.values():
            state = (message.words, message.markup, message.reaction, message.is_deleted)
            known = self._known.get(message)
            if state != known:
                self._known[message] = state
                self.lines += [self._line(sign, message) for sign in _signs(message, known, state)]

    def _line(self, sign: Sign, message: Message) -> Line:
        return Line(
            datetime.fromtimestamp(self._telegram.now(), self._zone),
            message.chat.id,
            sign,
            message.id,
            message.shown.translate(INVISIBLE),
            buttons=tuple(label.translate(INVISIBLE) for label in message.labels),
            mentioned=message.mentioned,
            answers=None if message.reply_to is None else message.reply_to.id,
        )


def _signs(message: Message, known: _State | None, state: _State) -> Iterator[Sign]:
    """Yield what has happened to a message; what people write themselves is only reacted to."""
    before = "" if known is None else known[2]
    if message.reaction not in {"", before}:
        yield "👌"
    if not message.from_bot or message.is_service:
        return
    if known is None:
        yield "🔕" if message.is_silent else "🔔"
    elif message.is_deleted:
        yield "🗑"
    elif state[:2] != known[:2]:
        yield "✏️"
