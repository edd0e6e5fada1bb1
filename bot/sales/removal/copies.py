"""Looking for copies of what tells of an erased person: messages of ours whose numbers nobody knows.

Telegram may have taken a message and its answer was lost: the message was sent again, or withdrawn, and nobody knows
that it stands. A bot cannot read a chat. But messages are numbered in order, and a bot may edit its own alone: each
number that a copy can have and no message known to us has is blanked. A timer is the memory of the search.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

import structlog

from bot.bot_api.markup import NO_PREVIEW
from bot.context.config import BotConfig
from bot.context.context import Context, by_clock
from bot.context.effects import Effects
from bot.delivery.removals import UnknownCopies
from storage.database import Database
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


async def look_for(ctx: Context, copies: UnknownCopies) -> None:
    """Begin a search."""
    known_at = ctx.now if copies.below is not None else None
    search = _Search(chat=copies.chat, since=copies.since, text=copies.text, below=copies.below, known_at=known_at)
    await timers.set(ctx.tx, _timer(f"copies:{copies.key}", search, ctx.now))
    ctx.effects.timers_changed = True


async def go_on(database: Database, timer: Timer, *, config: BotConfig, now: datetime) -> Effects:
    """Do the next step of a search; return the effects of the transaction that it committed."""
    search = _Search.model_validate(timer.data)
    if search.below is None:
        return await database.write(by_clock(partial(_mark, timer=timer, search=search), config, now))
    if search.known_at is None or now < search.known_at + ALL_ANSWERED:
        return await database.write(by_clock(partial(_later, timer=timer, search=search), config, now))
    async with database.read() as reader:
        numbers = await places.unknown(reader, search.chat, since=search.since, below=search.below, most=MOST + 1)
    if len(numbers) > MOST:
        _say_they_may_remain(search)
    rows = [_blank(timer.key, search, number) for number in numbers[:MOST]]
    return await database.write(by_clock(partial(_end, timer=timer, rows=rows), config, now))


async def _mark(ctx: Context, timer: Timer, search: _Search) -> None:
    """Send a message that is newer than any copy: no copy has a number as high as its own."""
    key = f"{timer.key}:newest"
    fate = await places.fate_of(ctx.tx, key)
    if isinstance(fate, Place):
        await _mark_known(ctx, timer, search, fate)
        return
    match fate:
        case "waiting":
            await _later(ctx, timer, search)
        case "ended":
            _say_they_may_remain(search)
            await _end(ctx, timer)
        case "unknown":
            await ctx.send([_newest(key, search)])
            await _later(ctx, timer, search)
        case _:
            assert_never(fate)


async def _mark_known(ctx: Context, timer: Timer, search: _Search, place: Place) -> None:
    if place.chat != search.chat:  # the group became another one, and took no copy along
        await _end(ctx, timer)
        return
    known = search.model_copy(update={"below": place.message_id, "known_at": ctx.now})
    await timers.set(ctx.tx, _timer(timer.key, known, ctx.now))
    ctx.effects.timers_changed = True


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


async def _later(ctx: Context, timer: Timer, search: _Search) -> None:
    # A clock that was set back is not waited for.
    known_at = min(search.known_at, ctx.now) if search.known_at else None
    later = search.model_copy(update={"known_at": known_at})
    await timers.set(ctx.tx, _timer(timer.key, later, ctx.now + LOOK_AGAIN))


async def _end(ctx: Context, timer: Timer, rows: Sequence[Message] = ()) -> None:
    if await timers.remove(ctx.tx, timer.key):
        await ctx.send(rows)
