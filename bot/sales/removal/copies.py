"""The search for copies of messages about an erased person: messages of ours with unknown ids.

Telegram may have accepted a message although its answer was lost: the message was sent again, or withdrawn, and it is
unknown that the first one stands. A bot cannot read a chat. But message ids ascend, and a bot can edit only its own
messages: each id that a copy may have, and no known message has, is blanked. A timer stores the state of the search.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

import structlog

from bot.bot_api.markup import NO_PREVIEW
from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.context.context import Context, by_clock
from bot.delivery.listener import UnknownCopies
from bot.delivery.queue.stream_rows import GUESSES
from storage.installation import timers
from storage.messages import Message, Place, Priority
from storage.outbox import places
from storage.records.timer import CopiesTimer

LOOK_AGAIN = timedelta(seconds=15)
ALL_ANSWERED = timedelta(seconds=45)
"""By then every earlier call has ended, with or without an answer, and its result is in the database: an id that is not
there does not belong to a message still under way."""
MOST = 200
"""The most ids that are tried: each takes a call, in a group that takes 20 a minute."""

log = structlog.get_logger(__name__)


async def look_for(ctx: Context, copies: UnknownCopies) -> None:
    """Begin a search."""
    known_at = ctx.now if copies.below is not None else None
    search = CopiesTimer(
        key=f"{GUESSES}{copies.key}", due=ctx.now, chat=copies.chat, since=copies.since, text=copies.text,
        below=copies.below, known_at=known_at,
    )  # fmt: skip
    await timers.set(ctx.tx, search)
    ctx.effects.timers_changed = True


async def go_on(commits: Commits, search: CopiesTimer, *, config: BotConfig, now: datetime) -> None:
    """Do the next step of a search."""
    if search.below is None:
        await commits.run(by_clock(partial(_mark, search=search), config, now))
        return
    if search.known_at is None or now < search.known_at + ALL_ANSWERED:
        await commits.run(by_clock(partial(_later, search=search), config, now))
        return
    async with commits.database.read() as reader:
        numbers = await places.unknown(reader, search.chat, since=search.since, below=search.below, most=MOST + 1)
    if len(numbers) > MOST:
        _say_they_may_remain(search)
    rows = [_blank(search, number) for number in numbers[:MOST]]
    await commits.run(by_clock(partial(_end, search=search, rows=rows), config, now))


async def _mark(ctx: Context, search: CopiesTimer) -> None:
    """Send a message that is newer than any copy, so that every copy has a lower id."""
    key = f"{search.key}:newest"
    fate = await places.fate_of(ctx.tx, key)
    if isinstance(fate, Place):
        await _mark_known(ctx, search, fate)
        return
    match fate:
        case "waiting":
            await _later(ctx, search)
        case "ended":
            _say_they_may_remain(search)
            await _end(ctx, search)
        case "unknown":
            await ctx.send([_newest(key, search)])
            await _later(ctx, search)
        case _:
            assert_never(fate)


async def _mark_known(ctx: Context, search: CopiesTimer, place: Place) -> None:
    if place.chat != search.chat:  # the group was replaced by its supergroup, which has no copy
        await _end(ctx, search)
        return
    known = {"below": place.message_id, "known_at": ctx.now}
    await timers.set(ctx.tx, search.replace(due=ctx.now, **known))
    ctx.effects.timers_changed = True


def _say_they_may_remain(search: CopiesTimer) -> None:
    hint = "look there for messages of the bot that tell of somebody who was erased, and delete them by hand"
    log.error("copies_may_remain", chat=search.chat, hint=hint)


def _newest(key: str, search: CopiesTimer) -> Message:
    return Message(
        key=key,
        stream=key,
        priority=Priority.URGENT,
        chat=search.chat,
        method="sendMessage",
        body={"text": search.text, "disable_notification": True, "link_preview_options": NO_PREVIEW},
    )


def _blank(search: CopiesTimer, number: int) -> Message:
    return Message(
        key=f"{search.key}:{number}",
        stream=search.key,
        priority=Priority.BROADCAST,
        chat=search.chat,
        method="editMessageText",
        body={"message_id": number, "text": search.text},
        # Only where Telegram says that the message is the bot's, but no text: then it is the copy of a photo or file.
        fallbacks=(
            ("deleteMessage", {"message_id": number}),
            ("editMessageCaption", {"message_id": number, "caption": search.text}),
        ),
    )


async def _later(ctx: Context, search: CopiesTimer) -> None:
    # Do not wait for a clock that was set back.
    known_at = min(search.known_at, ctx.now) if search.known_at else None
    await timers.set(ctx.tx, search.replace(due=ctx.now + LOOK_AGAIN, known_at=known_at))


async def _end(ctx: Context, search: CopiesTimer, rows: Sequence[Message] = ()) -> None:
    if await timers.remove(ctx.tx, search.key):
        await ctx.send(rows)
