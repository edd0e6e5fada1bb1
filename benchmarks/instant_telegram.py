"""A Telegram that answers every call at once, and visitors who press its buttons.

In the bot's process it costs some microseconds a call, so that what is measured is the bot; `bot_over_http` puts HTTP
before it.
"""

import asyncio
import re
import time
from abc import abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from bot.bot_api.http1 import MaySend
from bot.bot_api.transport import ANSWER_TIMEOUT_S, Answer, Transport, Written, read_answer
from storage.records.record import Json

TOKEN = "7000000001:AAH9fakeTokenForBenchmarks_0123456789abc"  # noqa: S105  # of no bot
LOOPBACK = "http://127.0.0.1:1/bot"
"""Nothing listens there: a call that went over HTTP would fail."""
FIRST_PERSON = 8_000_000_000
"""Above everybody in a file of `benchmarks.million`."""
PHASES = ("start", "contact", "answer 1", "answer 2", "answer 3", "answer 4")
"""A talk of the funnel that we ship; the first option of each question makes a hot lead, and with it an alert."""
MESSAGE = re.compile(rb'"message_id":(\d+)')

Update = dict[str, object]


class InstantTelegram(Transport):
    """Hands out updates, at most `at_once` in an answer, and gives every message a number."""

    def __init__(self, *, at_once: int, first_update: int = 1) -> None:
        super().__init__(LOOPBACK, TOKEN)
        self.calls: Counter[str] = Counter()
        self.bodies: list[bytes] = []
        """Bodies of messages since the last look at them."""
        self.toasts: list[bytes] = []
        """Bodies of answers to presses."""
        self.empty = asyncio.Event()
        """Set while the bot waits for updates: it has committed all earlier ones."""
        self._at_once = at_once
        self._next_update, self._message = first_update, 0
        self._waiting: list[Update] = []
        self._came = asyncio.Event()

    def tell(self, kind: str, content: Mapping[str, object]) -> None:
        """Keep an update for the bot, without waking it."""
        self._waiting.append({"update_id": self._next_update, kind: content})
        self._next_update += 1

    def deliver(self) -> None:
        """Let the bot have what it was told."""
        self.empty.clear()
        self._came.set()

    def fresh_message(self) -> int:
        """Return the number of a new message, of a person or of the bot."""
        self._message += 1
        return self._message

    def shown(self) -> Sequence[dict[str, Json]]:
        """Return the bodies of messages since the last call of this function; not to be called while time is taken."""
        bodies, self.bodies = self.bodies, []
        return [orjson.loads(body) for body in bodies]

    async def post(
        self,
        method: str,
        body: bytes,
        *,
        timeout_s: float,  # noqa: ARG002
        may_send: MaySend | None = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Answer a call as Telegram does, as far as the bot looks at it."""
        if method == "getUpdates":
            return 200, await self._updates()
        self.calls[method] += 1
        if method == "answerCallbackQuery":
            self.toasts.append(body)
        if not method.startswith(("send", "edit", "copy")) or method == "sendChatAction":
            return 200, b'{"ok":true,"result":true}'
        return 200, self._message_of(method, body)

    async def call(
        self,
        method: str,
        body: bytes,
        *,
        timeout_s: float = ANSWER_TIMEOUT_S,
        may_send: MaySend | None = None,  # noqa: ARG002
    ) -> Answer:
        """Answer a call."""
        return read_answer(*await self.post(method, body, timeout_s=timeout_s))

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Json],
        *,
        document: str,
        file: Path | Written,  # noqa: ARG002
        may_send: MaySend | None = None,  # noqa: ARG002
    ) -> Answer:
        """Take a document, whose file id is the same as if the bot had named it."""
        return await self.call(method, orjson.dumps({**fields, document: "file"}), timeout_s=1.0)

    async def _updates(self) -> bytes:
        if not self._waiting:
            self._came.clear()
            self.empty.set()
            await self._came.wait()
        given, self._waiting = self._waiting[: self._at_once], self._waiting[self._at_once :]
        return orjson.dumps({"ok": True, "result": given})

    def _message_of(self, method: str, body: bytes) -> bytes:
        edited = MESSAGE.search(body) if method.startswith("edit") else None
        number = int(edited[1]) if edited else self.fresh_message()
        self.bodies.append(body[:-1] + b',"made":%d}' % number)
        document = b',"document":{"file_id":"file","file_unique_id":"u"}' if method == "sendDocument" else b""
        return b'{"ok":true,"result":{"message_id":%d,"date":0%s}}' % (number, document)


class Visitor:
    """A person who presses the first button of each question, and shares a contact."""

    def __init__(self, telegram: InstantTelegram, telegram_id: int, *, language: str) -> None:
        self._telegram = telegram
        self.id = telegram_id
        self.user = {"id": telegram_id, "is_bot": False, "first_name": "Emma", "language_code": language}
        self.chat = {"id": telegram_id, "type": "private", "first_name": "Emma"}
        self.button: tuple[int, str] | None = None
        """The first button of the last message that has any, and that message's number."""

    def starts(self) -> None:
        """Open the bot by a link."""
        self._writes(text="/start ig_story1", entities=[{"type": "bot_command", "offset": 0, "length": 6}])

    def shares_contact(self) -> None:
        """Press the button that shares the own number."""
        phone = f"+98912{self.id % 10_000_000:07}"
        self._writes(contact={"phone_number": phone, "first_name": "Emma", "user_id": self.id})

    def presses(self) -> None:
        """Press the first button that was shown last."""
        assert self.button is not None, "no buttons were shown"
        message_id, data = self.button
        message = {"message_id": message_id, "date": int(time.time()), "chat": self.chat, "text": "?"}
        press = {"id": str(message_id), "from": self.user, "message": message, "data": data, "chat_instance": "1"}
        self._telegram.tell("callback_query", press)

    def sees(self, body: Mapping[str, Json]) -> None:
        """Look at a message of the bot."""
        markup = body.get("reply_markup")
        rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
        made = body["made"]
        if isinstance(rows, list) and rows and isinstance(made, int):
            first = orjson.loads(orjson.dumps(rows[0]))[0]
            self.button = (made, first["callback_data"]) if "callback_data" in first else self.button

    def writes(self, text: str) -> None:
        """Write words."""
        self._writes(text=text)

    def _writes(self, **content: object) -> None:
        number = self._telegram.fresh_message()
        given = {"message_id": number, "date": int(time.time()), "from": self.user, "chat": self.chat, **content}
        self._telegram.tell("message", given)


@dataclass
class Crowds:
    """A bot's Telegram, and the people who come to it together."""

    telegram: InstantTelegram
    next_person: int

    @abstractmethod
    def cpu_s(self) -> float:
        """Return the bot's CPU seconds so far."""

    @abstractmethod
    async def handle(self) -> None:
        """Let the bot handle everything that was told, send its answers, and write all results."""

    def newcomers(self, count: int, *, language: str) -> list[Visitor]:
        """Return people who have not written yet."""
        first, self.next_person = self.next_person, self.next_person + count
        return [Visitor(self.telegram, first + n, language=language) for n in range(count)]

    def act(self, people: list[Visitor], phase: str) -> None:
        """Let everybody do what comes in this phase, without waking the bot."""
        for person in people:
            if phase == "start":
                person.starts()
            elif phase == "contact":
                person.shares_contact()
            else:
                person.presses()

    def look(self, people: list[Visitor]) -> None:
        """Let everybody see what the bot has sent."""
        by_id = {person.id: person for person in people}
        for body in self.telegram.shown():
            chat = body.get("chat_id")
            if isinstance(chat, int) and chat in by_id:
                by_id[chat].sees(body)
