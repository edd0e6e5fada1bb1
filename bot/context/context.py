"""One update or one timed job while it is handled: what every handler needs, and its effects."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.context.read_ahead import ReadAhead
from storage.database import Transaction, Work, to_us
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.people import topics
from storage.records.record import Json
from storage.records.talk import PrivatePlace

TIMERS_OF_A_MOMENT = 1000
"""How many timers that were due in one microsecond have numbers of their own; more than are ever read at once."""
_PLACED = ("send", "edit", "copy")
"""Methods of messages in a chat: an edit whose message is gone is sent as a new one."""


class TimerNumber(NamedTuple):
    """Tells a timer that fires from others: several are due at a moment, and a clock put back comes to it again."""

    due: datetime
    nth: int
    """Its place among the timers that fired in this process."""


class Context(Struct):
    """Made for each update, each timer and each run of a transaction, so that a rollback drops its effects."""

    tx: Transaction
    config: BotConfig
    update_id: int
    now: datetime
    place: PrivatePlace | None = None
    """Where the update was written or pressed, if that is a private chat: replies go to the same topic."""
    ahead: ReadAhead = field(default_factory=ReadAhead)
    """What was read for the people of the whole slice, until something may have changed it."""
    in_test: bool = False
    """Whether the update advanced a test talk."""
    effects: Effects = field(default_factory=Effects)
    written: int | None = None
    """When the message of the update was written, by Telegram's clock, in seconds since 1970; None for a press or a
    job."""

    @classmethod
    def of_clock(
        cls, tx: Transaction, config: BotConfig, now: datetime, *, timer: TimerNumber | None = None
    ) -> "Context":
        """Return the context of a job without an update.

        Its `update_id` is negative, so that its keys are never an update's. It is made from `now`, or from the timer.
        """
        due, nth = timer or TimerNumber(now, 0)
        return cls(tx, config, -(to_us(due) * TIMERS_OF_A_MOMENT + nth % TIMERS_OF_A_MOMENT), now)

    def rolled_back(self) -> "Context":
        """Return the context after a rollback: its effects are dropped."""
        return replace(self, effects=Effects())

    async def send(self, rows: Sequence[Message]) -> None:
        """Queue messages, those to people for their topic."""
        placed = [_in_topic(row, await self._topic_of(row)) for row in rows]
        self.effects.queued(await outbox.add(self.tx, placed, at=self.now))

    async def _topic_of(self, row: Message) -> int | None:
        """Return the topic for a message to a person: that of the update, else the one they last wrote in."""
        if row.chat is None or row.chat < 0 or not row.method.startswith(_PLACED):
            return None
        if self.place is not None and self.place.chat == row.chat:
            return self.place.topic
        return await topics.topic_of(self.tx, row.chat)

    async def withdraw(self, ids: Sequence[int]) -> None:
        """Withdraw rows that wait to be sent."""
        await outbox.supersede(self.tx, ids, at=self.now)
        self.effects.superseded.extend(ids)

    async def alone(self) -> None:
        """Say that this touches more than the rows of the person who acts, before it does.

        What was read ahead is forgotten, and nobody else writes until the commit.
        """
        self.ahead.clear()
        await self.tx.alone()

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        self.effects.toast(callback_id, text, alert=alert)


def _in_topic(row: Message, topic: int | None) -> Message:
    if topic is None or "message_thread_id" in row.body:
        return row
    there: dict[str, Json] = {"message_thread_id": topic}
    plainer = tuple((method, {**body, **there}) for method, body in row.fallbacks)
    return row.replace(body={**row.body, **there}, fallbacks=plainer)


def by_clock(
    act: Callable[[Context], Awaitable[object]],
    config: BotConfig,
    now: datetime,
    *,
    timer: TimerNumber | None = None,
) -> Work[Effects]:
    """Return the work of a transaction that does one timed job and returns its effects; `timer` as of `of_clock`."""

    async def work(tx: Transaction) -> Effects:
        ctx = Context.of_clock(tx, config, now, timer=timer)
        await act(ctx)
        return ctx.effects

    return work
