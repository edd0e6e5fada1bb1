"""Commands of the desk by anonymous admins and channels: nobody can tell who they are, which they hear once a day."""

from datetime import datetime, timedelta

from bot.context.context import Context
from bot.staff.command_context import ChatPlace, answer_row
from bot.updates.incoming import AnonymousCommand
from conversations.language import catalogue
from storage.installation import state
from storage.records.record import Moment, Record, as_json, check_moment, from_json

KEY = "anonymous"
"""Key of when the sales group was told last."""
EVERY = timedelta(days=1)


class _AnonymityTold(Record):
    """Which group was told, and when."""

    chat: int
    at: Moment

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.at)


def read_told(kept: str) -> _AnonymityTold:
    """Return what is stored under the key."""
    return from_json(_AnonymityTold, kept)


async def answer(ctx: Context, asked: AnonymousCommand) -> None:
    """Say in the sales group that nobody can act there anonymously, unless it was said within a day."""
    told = await state.load(ctx.tx, KEY, read_told)
    if told is not None and told.chat == asked.chat and not _is_long_ago(told.at, ctx.now):
        return
    await state.put(ctx.tx, KEY, as_json(_AnonymityTold(chat=asked.chat, at=ctx.now)))
    text = catalogue.text("desk", "error.anon", ctx.config.funnel.sales_language)
    place = ChatPlace(asked.chat, asked.thread, asked.message_id)
    await ctx.send([answer_row(f"u{ctx.update_id}:anonymous", place, text)])


def _is_long_ago(at: datetime, now: datetime) -> bool:
    """Tell whether a day has passed; a moment that is ahead was noted by a clock that was wrong."""
    return not timedelta() <= now - at < EVERY
