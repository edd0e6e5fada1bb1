"""The sender at work: a real database, real HTTP to a small Bot API, and a clock that a test moves."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.bot_api.transport import Transport
from bot.delivery.calls import Calls
from bot.delivery.listener import UnknownCopies
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.sales_chat import GroupChange, SalesChat
from bot.delivery.sending import join_sending
from storage.database import Database
from storage.messages import Enqueued, Message, Place, Priority
from storage.outbox import queue as outbox
from storage.put_aside import UnreadableRow
from tests.bot.fake_bot_api import TOKEN, BotApi, refuses
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in

BOT = 7000000001
GROUP = -1001
SARA, REZA = 11, 12
BLOCKED = refuses("Forbidden: bot was blocked by the user", 403)
BUSY = refuses("Too Many Requests: retry after 3", 429, retry_after=3)
PRIVACY = refuses("Bad Request: BUTTON_USER_PRIVACY_RESTRICTED")
ENTITIES = refuses("Bad Request: can't parse entities: Unsupported start tag")
GONE = refuses("Bad Request: message to edit not found")


@dataclass
class Heard:
    """Notices, as a list of what was told."""

    sales: SalesChat = field(default_factory=SalesChat)
    told: list[tuple[object, ...]] = field(default_factory=list)
    fails: bool = False

    async def sales_moved(self, chat: int) -> None:
        self._hear("moved", self.sales.chat, chat)

    async def sales_changed(self, change: GroupChange, reason: str = "") -> None:
        words = {GroupChange.LOST: "lost", GroupChange.FOUND: "found", GroupChange.TOPIC_LOST: "topic lost"}
        self._hear(words[change], *([reason] if reason else []))

    async def sales_crowded(self) -> None:
        self._hear("crowded")

    async def sent_after_all(self, key: str) -> None:
        self._hear("sent after all", key)

    async def carried(self, key: str, numbers: Sequence[int]) -> None:
        self._hear("carried", key, *numbers)

    async def not_carried(self, key: str, reason: str) -> None:
        self._hear("not carried", key, reason)

    async def copied_in_part(self, key: str) -> None:
        self._hear("copied in part", key)

    async def copied_after_all(self, key: str, chat: int, message_ids: Sequence[int]) -> None:
        self._hear("copied after all", key, chat, *message_ids)

    async def trace_remains(self, key: str, place: Place) -> None:
        self._hear("remains", key, place.chat, place.message_id)

    async def copies_may_stand(self, copies: UnknownCopies) -> None:
        self._hear("copies", copies.chat, copies.below)

    async def unreachable(self, telegram_id: int, *, asked: datetime) -> None:
        self._hear("unreachable", telegram_id)

    async def topic_gone(self, telegram_id: int, topic: int) -> None:
        self._hear("topic gone", telegram_id, topic)

    async def lead_topic_made(self, lead: int, chat: int, thread: int, *, name: str) -> None:
        self._hear("topic made", lead, chat, thread, name)

    async def lead_topic_lost(self, lead: int, chat: int, thread: int, *, has_card: bool) -> None:
        self._hear("topic lost", lead, chat, thread, has_card)

    async def lead_topic_found(self, lead: int, chat: int, thread: int) -> None:
        self._hear("topic found", lead, chat, thread)

    async def lead_topics_refused(self, chat: int, reason: str) -> None:
        self._hear("topics refused", chat, reason)

    async def refused(self, key: str, reason: str) -> None:
        self._hear("refused", key, reason)

    async def unreadable(self, rows: Sequence[UnreadableRow]) -> None:
        self._hear("unreadable", *(row.key for row in rows))

    async def unauthorized(self, reason: str) -> None:
        self._hear("unauthorized", reason)

    def _hear(self, *what: object) -> None:
        self.told.append(what)
        if self.fails:
            raise ConnectionError("the listener is down")


class PostRoom:
    """What a test holds in its hands."""

    def __init__(
        self,
        database: Database,
        api: BotApi,
        transport: Transport,
        *,
        sales: SalesChat,
        limits: RateLimits,
        documents: dict[str, Path],
        clock: FakeClock,
    ) -> None:
        self.database = database
        self.api = api
        self.clock = clock
        self.heard = Heard()
        self.results = Results(database, bot_id=BOT, clock=clock, count=lambda _: None)
        self.sending = join_sending(
            Calls(database, transport, documents, bot_id=BOT), self.results, limits=limits, listener=self.heard,
            clock=clock, rng=random.Random(7),
        )  # fmt: skip
        self.sender = self.sending.sender
        self.sales = self.heard.sales = self.sending.sales
        self.sales.bind(sales.chat, sales.thread, lost=sales.lost)

    async def hand_over(self, *messages: Message) -> Enqueued:
        """Commit messages and give them to the sender, as the intake does."""
        added = await self.store(*messages)
        self.sender.withdraw(added.superseded)
        self.sender.hand_over(added.rows)
        return added

    async def store(self, *messages: Message) -> Enqueued:
        """Commit messages and tell nobody."""
        return await self.database.write(lambda tx: outbox.add(tx, messages, at=self.clock.now()))

    async def quiet(self) -> None:
        """Wait until nothing is under way, and write the marks."""
        async with asyncio.timeout(10):
            while self.sender._workers:
                await asyncio.wait(list(self.sender._workers))
        await self.results.flush()

    async def rests(self) -> None:
        """Wait until the sender has done its round: no call is under way, and it sleeps until the clock moves on."""
        async with asyncio.timeout(10):
            while True:
                await self.quiet()
                if not self.clock.is_asleep(self.sender._look):
                    await self.clock.next_sleep()
                elif not self.sender._workers:
                    return

    async def send(self, *messages: Message) -> None:
        """Hand messages over and wait until nothing more happens by itself."""
        await self.hand_over(*messages)
        await self.quiet()

    async def after(self, seconds: float) -> None:
        """Let time pass, second by second, and run what becomes due."""
        while seconds > 0:
            self.clock.advance(min(1.0, seconds))
            seconds -= 1.0
            await self.quiet()

    async def state(self, key: str) -> tuple[object, ...]:
        """Return state, message id and error of a row."""
        async with self.database.read() as reader:
            row = await reader.one("SELECT state, message_id, error FROM outbox WHERE key = $1", key)
        assert row is not None
        return tuple(row)

    async def unsure_since(self, key: str) -> int | None:
        """Return since when unknown copies of a row may stand, as it is stored."""
        async with self.database.read() as reader:
            row = await reader.one("SELECT unsure_since FROM outbox WHERE key = $1", key)
        return row[0] if row else None

    async def waiting_ids(self) -> Sequence[int]:
        """Return the numbers of all rows that wait."""
        async with self.database.read() as reader:
            rows = await reader.all("SELECT id FROM outbox WHERE state = 'waiting' ORDER BY id")
        return [int(row[0]) for row in rows]

    async def ids(self, state: str) -> Sequence[str]:
        """Return the keys of all rows in a state, in order."""
        async with self.database.read() as reader:
            rows = await reader.all("SELECT key FROM outbox WHERE state = $1 ORDER BY id", state)
        return [str(row[0]) for row in rows]


def made(room: PostRoom) -> list[tuple[str, object, object]]:
    """Return what was done by Telegram, as method, chat and message."""
    return [(call.method, call.fields["chat_id"], call.fields.get("message_id")) for call in room.api.done]


@asynccontextmanager
async def post_room(
    folder: Path,
    *,
    api: BotApi | None = None,
    sales: SalesChat | None = None,
    limits: RateLimits | None = None,
    documents: dict[str, Path] | None = None,
    clock: FakeClock | None = None,
) -> AsyncIterator[PostRoom]:
    """Open a post room on the database of a folder, with its sender running."""
    async with AsyncExitStack() as stack:
        database = await open_in(folder)
        stack.push_async_callback(database.close)
        api = api or await stack.enter_async_context(BotApi())
        transport = await stack.enter_async_context(Transport(api.url, TOKEN))
        room = PostRoom(
            database,
            api,
            transport,
            sales=sales or SalesChat(GROUP),
            limits=limits or RateLimits.none(),
            documents=documents or {},
            clock=clock or FakeClock(),
        )
        running = asyncio.create_task(room.sender.run())
        stack.push_async_callback(_ended, running)
        stack.push_async_callback(room.sending.stop, within_s=0.05)
        async with asyncio.timeout(5):
            await room.sender.loaded.wait()
        yield room
        assert not running.done(), "the sender never ends by itself"


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def says(key: str, text: str | None = None, *, chat: int = 11, **more: object) -> Message:
    """Return a reply to a person."""
    fields = {"stream": f"chat:{chat}", "method": "sendMessage", "body": {"text": text or key}} | more
    return Message(key=key, chat=chat, **fields)


def alert(number: int, *, chat: int | None = None, **more: object) -> Message:
    """Return the card of a lead."""
    fields = {"stream": f"lead:{number}", "method": "sendMessage", "body": {"text": f"card {number}"}} | more
    return Message(key=f"alert:{number}:1", chat=chat, priority=Priority.ALERT, **fields)


def edit(number: int, version: int, **more: object) -> Message:
    """Return an edit of a lead's card."""
    fields = {"method": "editMessageText", "body": {"text": f"card {number} v{version}"}, "slot": "card"} | more
    return Message(
        key=f"edit:{number}:{version}", stream=f"lead:{number}", chat=None, edits=f"alert:{number}:1", **fields
    )


def recall(key: str, *, stream: str = "lead:17", chat: int | None = GROUP, text: str | None = None) -> Message:
    """Return the recall of a row that was withdrawn; with a text it tells of somebody who was erased."""
    return Message(
        key=f"recall:{key}", stream=stream, chat=chat, method="deleteMessage", body={}, edits=key,
        priority=Priority.URGENT, fallbacks=(("editMessageText", {"text": text}),) if text else (),
    )  # fmt: skip
