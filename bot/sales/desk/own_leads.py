"""/mine and /free: a member's open leads, and those that nobody has; and whose the other commands are.

The lists are queries over many leads: a timer has them read outside the writer, as for /leads.
"""

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.former_staff import OWN
from bot.sales.members import role_of
from bot.staff.command_context import CommandContext, answer_row, place_of
from bot.staff.language import language_in
from bot.updates.incoming import CommandFrom
from conversations.desk.own_leads import Which
from conversations.language import catalogue
from storage.installation import timers
from storage.people import leads
from storage.records.timer import ReportTimer

COMMANDS: dict[str, Which] = {"mine": "mine", "free": "free"}


async def answer(ctx: Context, command: CommandFrom, which: Which) -> bool:
    """Answer a member or an admin; False for anyone else, and in other groups.

    A former member who still owns leads is told why there is no answer.
    """
    if await _is_colleague(ctx, command):
        asked = CommandContext(ctx, command, await _language(ctx, command))
        await asked.note_reading(which)
        await _later(asked, which)
        return True
    if not command.private or not await leads.owns_any(ctx.tx, command.person.telegram_id):
        return False
    await _say(ctx, command, "own.members_only")
    return True


async def say_whose(ctx: Context, command: CommandFrom) -> bool:
    """Tell a member that a command is the admins'; False for anyone else."""
    if not await _is_colleague(ctx, command):
        return False
    await _say(ctx, command, "own.admins_only")
    return True


async def _is_colleague(ctx: Context, command: CommandFrom) -> bool:
    """Tell whether the sender may read leads there: who writes in the sales group is a member of it."""
    if not command.private:
        return await sales_group.is_there(ctx.tx, ctx.config, command.chat)
    return await role_of(ctx.tx, ctx.config, command.person.telegram_id) is not None


async def _language(ctx: Context, command: CommandFrom) -> str:
    return await language_in(ctx.tx, ctx.config, command.person, chat=command.chat)


async def _say(ctx: Context, command: CommandFrom, key: str) -> None:
    language = await _language(ctx, command)
    row = answer_row(f"u{ctx.update_id}:answer", place_of(command), catalogue.text("sales", key, language))
    await ctx.send([row.replace(slot=f"{key}:{command.person.telegram_id}")])


async def _later(asked: CommandContext, which: Which) -> None:
    ctx, place = asked.ctx, place_of(asked.command)
    timer = ReportTimer(
        key=f"{OWN}{ctx.update_id}", due=ctx.now, what=which, by=asked.by, language=asked.language,
        chat=place.chat, thread=place.thread, message_id=place.message_id,
    )  # fmt: skip
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed = True
