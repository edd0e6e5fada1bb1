"""Whose a command of the sales desk is (DESK §8, §10.11).

In the sales group they are for everybody at the desk; others hear that. In private /mine and /free are for everybody at
the desk, figures for managers, and acts on a lead for its owner and managers. For anyone else there they do not exist:
they are plain words.
"""

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.commands import endings, lists, merging, noting, on_leads, talking, undoing, work
from bot.sales.commands.asked import DeskCommand
from bot.sales.commands.on_leads import LeadAct
from bot.sales.people.desk_context import actor_of
from bot.staff import open_question
from bot.staff.language import language_in
from bot.updates.incoming import CommandFrom

LISTS: dict[str, lists.ListAnswer] = {"mine": lists.mine, "free": lists.free, "desk": lists.desk}
ON_MESSAGES: dict[str, lists.ListAnswer] = {"undo": undoing.undo}
ON_LEADS: dict[str, LeadAct] = {
    "assign": work.assign,
    "release": work.release,
    "take": work.take,
    "snooze": work.snooze,
    "meet": work.meet,
    "call": work.call,
    "won": endings.won,
    "lost": endings.lost,
    "unfit": endings.unfit,
    "reopen": endings.reopen,
    "merge": merging.merge,
    "unmerge": merging.unmerge,
    "note": noting.note,
    "bot": talking.end,
}
COMMANDS = frozenset({*LISTS, *ON_MESSAGES, *ON_LEADS})
_BEFORE_NUMBERS = frozenset({"won", "snooze", "meet", "note", "merge"})
"""Commands whose words may begin with a number that is no lead's."""
_OF_MANAGERS_IN_PRIVATE = "desk"


async def answer(ctx: Context, command: CommandFrom) -> bool:
    """Answer a command of the desk; False for who must not learn of it, and in other groups."""
    asked = await _asked(ctx, command)
    if asked is None:
        return False
    if not asked.actor.is_at_desk:
        return await _refused(asked)
    if command.private and command.command == _OF_MANAGERS_IN_PRIVATE and not asked.actor.manages:
        return False
    await open_question.drop(ctx.tx, asked.by)
    on_lead = ON_LEADS.get(command.command)
    if on_lead is not None:
        return await on_leads.answer(asked, on_lead, may_begin_with_number=command.command in _BEFORE_NUMBERS)
    await (LISTS | ON_MESSAGES)[command.command](asked)
    return True


async def say_whose(ctx: Context, command: CommandFrom) -> bool:
    """Tell somebody at the desk that a command is the admins'; False for anyone else."""
    asked = await _asked(ctx, command)
    if asked is None or not asked.actor.is_at_desk:
        return False
    await asked.say("own.admins_only", audience="sales")
    return True


async def _asked(ctx: Context, command: CommandFrom) -> DeskCommand | None:
    """Return a command with the rights of its sender; None in a group that is not the sales group."""
    if not command.private and not await sales_group.is_there(ctx.tx, ctx.config, command.chat):
        return None
    language = await language_in(ctx.tx, ctx.config, command.person, chat=command.chat)
    return DeskCommand(ctx, command, language, await actor_of(ctx.tx, ctx.config, command.person.telegram_id))


async def _refused(asked: DeskCommand) -> bool:
    """Tell who is not at the desk so, in the group alone."""
    if asked.command.private:
        return False
    await asked.say("error.out")
    return True
