"""Looking for copies of what tells of an erased person: messages of ours whose numbers nobody knows.

Telegram may have taken a message and its answer was lost: the message was sent again, or withdrawn, and nobody knows
that it stands. A bot cannot read a chat. But messages are numbered in order, and a bot may edit its own alone: each
number that a copy can have and no message known to us has is blanked. A timer is the memory of the search.
"""

from datetime import datetime, timedelta
from typing import assert_never

import structlog

from bot.bot_api.markup import NO_PREVIEW
from bot.context.effects import Effects
from bot.delivery.removals import UnknownCopies
from bot.staff.notify import queue
from storage.database import Database, Transaction
from storage.installation import timers
from storage.messages import Message, Place, Priority
from storage.outbox import places
from storage.records.record import Record
from storage.records.timer import Timer

LOOK_AGAIN = timedelta(seconds=15)
ALL_ANSWERED = timedelta(seconds=45)
"""By then every call of before has its answer, or none, and the database knows what came of it: no message of ours that
is told apart by its number alone is one that is under way."""
MOST = 200
"""Numbers that are tried: each is a call, in a group that takes 20 a minute."""

log = structlog.get_logger(__name__)


class _Search(Record):
    """What a timer remembers."""

    chat: int
    since: datetime
    text: str
    below: int | None = None
    known_at: datetime | None = None
    """When `below` was known: whatever has a lower number was sent before."""


async def look_for(tx: Transaction, copies: UnknownCopies, *, now: datetime) -> Effects:
    """Begin a search."""
    known_at = now if copies.below is not None else None
    search = _Search(chat=copies.chat, since=copies.since, text=copies.text, below=copies.below, known_at=known_at)
    await timers.set(tx, _timer(f"copies:{copies.key}", search, now))
    return Effects(timers_changed=True)


async def go_on(database: Database, timer: Timer, *, now: datetime) -> Effects:
    """Do the next step of a search."""
    search = _Search.model_validate(timer.data)
    if search.below is None:
        return await database.write(lambda tx: _mark(tx, timer, search, now))
    if search.known_at is None or now < search.known_at + ALL_ANSWERED:
        return await database.write(lambda tx: _later(tx, timer, search, now))
    async with database.read() as reader:
        numbers = await places.unknown(reader, search.chat, since=search.since, below=search.below, most=MOST + 1)
    if len(numbers) > MOST:
        _say_they_may_remain(search)
    rows = [_blank(timer.key, search, number) for number in numbers[:MOST]]
    return await database.write(lambda tx: _end(tx, timer, rows, now))


async def _mark(tx: Transaction, timer: Timer, search: _Search, now: datetime) -> Effects:
    """Send a message that is newer than any copy: no copy has a number as high as its own."""
    key = f"{timer.key}:newest"
    fate = await places.fate_of(tx, key)
    if isinstance(fate, Place):
        if fate.chat != search.chat:  # the group became another one, and took no copy along
            return await _end(tx, timer, [], now)
        known = search.model_copy(update={"below": fate.message_id, "known_at": now})
        await timers.set(tx, _timer(timer.key, known, now))
        return Effects(timers_changed=True)
    match fate:
        case "waiting":
            return await _later(tx, timer, search, now)
        case "ended":
            _say_they_may_remain(search)
            return await _end(tx, timer, [], now)
        case "unknown":
            effects = await queue(tx, [_newest(key, search)], now=now)
            effects.join(await _later(tx, timer, search, now))
            return effects
        case _:
            assert_never(fate)


def _say_they_may_remain(search: _Search) -> None:
    hint = "look there for messages of the bot that tell of somebody who was erased, and delete them by hand"
    log.error("copies_may_remain", chat=search.chat, hint=hint)


def _newest(key: str, search: _Search) -> Message:
    return Message(
        key=key,
        stream=key,
        priority=Priority.URGENT,
        chat=search.chat,
        method="sendMessage",
        body={"text": search.text, "disable_notification": True, "link_preview_options": NO_PREVIEW},
    )


def _blank(key: str, search: _Search, number: int) -> Message:
    return Message(
        key=f"{key}:{number}",
        stream=key,
        priority=Priority.BROADCAST,
        chat=search.chat,
        method="editMessageText",
        body={"message_id": number, "text": search.text},
    )


def _timer(key: str, search: _Search, due: datetime) -> Timer:
    return Timer(key=key, due=due, kind="copies", data=search.model_dump(mode="json"))


async def _later(tx: Transaction, timer: Timer, search: _Search, now: datetime) -> Effects:
    # A clock that was set back is not waited for.
    known_at = min(search.known_at, now) if search.known_at else None
    later = search.model_copy(update={"known_at": known_at})
    await timers.set(tx, _timer(timer.key, later, now + LOOK_AGAIN))
    return Effects()


async def _end(tx: Transaction, timer: Timer, rows: list[Message], now: datetime) -> Effects:
    if not await timers.remove(tx, timer.key):
        return Effects()
    return await queue(tx, rows, now=now)
