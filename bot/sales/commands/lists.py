"""/mine, /free and /desk: my open leads, nobody's, and the figures of a period.

They are queries over many leads: a timer has them read outside the writer, as for /leads.
"""

from collections.abc import Awaitable, Callable

from bot.sales.commands.asked import DeskCommand
from bot.sales.former_staff import OWN
from bot.staff.command_context import CommandContext, place_of
from conversations.schedule.periods import read_period
from storage.installation import timers
from storage.records.figures import Period
from storage.records.timer import DeskList, ReportTimer

ListAnswer = Callable[[DeskCommand], Awaitable[None]]


async def mine(asked: DeskCommand) -> None:
    """Answer /mine."""
    await _later(asked, "mine")


async def free(asked: DeskCommand) -> None:
    """Answer /free."""
    await _later(asked, "free")


async def desk(asked: DeskCommand) -> None:
    """Answer /desk, of the last seven days where none are named."""
    period = read_period(asked.command.words)
    if period is None:
        await asked.say("command.period")
        return
    await _later(asked, "desk", period)


async def _later(asked: DeskCommand, what: DeskList, period: Period = Period.WEEK) -> None:
    ctx, place = asked.ctx, place_of(asked.command)
    await CommandContext(ctx, asked.command, asked.language).note_reading(what)
    timer = ReportTimer(
        key=f"{OWN}{ctx.update_id}", due=ctx.now, what=what, by=asked.by, language=asked.language, chat=place.chat,
        thread=place.thread, message_id=place.message_id, period=period,
    )  # fmt: skip
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed = True
