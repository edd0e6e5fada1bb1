"""Commands of admins: figures, lists, one lead, the sales group.

For anyone else they do not exist: `answer` returns False, and the command counts as ordinary text or is ignored.
"""

from collections.abc import Awaitable, Callable
from itertools import chain
from typing import Literal

from bot.admin import lead_page
from bot.context.context import Context
from bot.sales import binding
from bot.sales import group as sales_group
from bot.sales.commands import for_the_desk
from bot.sales.people import anonymity
from bot.sales.people import commands as about_people
from bot.staff import open_question
from bot.staff.command_context import ChatPlace, CommandContext, answer_row, place_of
from bot.staff.language import language_for, language_in
from bot.staff.roles import is_admin
from bot.updates.callback_data import BIND, PageAct
from bot.updates.incoming import AdminPress, AnonymousCommand, CommandFrom
from conversations.desk.lines.stage_words import names_of, worded
from conversations.language import catalogue
from conversations.language.loaded import languages
from conversations.reading.spelling import fold
from conversations.schedule.periods import read_period
from storage.installation import audit, timers
from storage.records.figures import Period
from storage.records.lead import Stage
from storage.records.timer import ReportTimer

Answering = Callable[[CommandContext], Awaitable[None]]


async def answer(ctx: Context, command: CommandFrom) -> bool:
    """Answer a colleague's command; False when there is no such command, or the sender is no colleague.

    A seller who uses an admin's command is told whose it is.
    """
    if command.command in for_the_desk.COMMANDS:
        return await for_the_desk.answer(ctx, command)
    if (acting := about_people.COMMANDS.get(command.command)) is not None:
        return await about_people.answer(ctx, command, acting)
    answering = _answering(command.command)
    if answering is None:
        return False
    by = command.person.telegram_id
    if not await is_admin(ctx.tx, ctx.config, by):
        where = "in private" if command.private else f"in chat {command.chat}"
        await audit.refuse(ctx.tx, actor=by, detail=f"/{command.command} {where}", at=ctx.now)
        return await for_the_desk.say_whose(ctx, command)
    await open_question.drop(ctx.tx, by)
    # Figures and names are for the sales group alone; any other group gets no answer.
    if answering is binding.bind or await sales_group.may_read(ctx.tx, ctx.config, command.chat, by=by):
        language = await language_in(ctx.tx, ctx.config, command.person, chat=command.chat)
        await answering(CommandContext(ctx, command, language))
    return True


async def answer_anonymous(ctx: Context, asked: AnonymousCommand) -> None:
    """Tell an administrator who writes as the sales group itself why the bot cannot answer them.

    No other group learns that a command exists, except /bind, which is sent before a group is the sales group.
    """
    is_of_desk = asked.command in about_people.COMMANDS or asked.command in for_the_desk.COMMANDS
    known = is_of_desk or asked.command in ("start", "help") or _answering(asked.command) is not None
    if not known or (asked.command != "bind" and not await sales_group.is_there(ctx.tx, ctx.config, asked.chat)):
        return
    if is_of_desk:
        await anonymity.answer(ctx, asked)
        return
    text = catalogue.text("sales", "command.anonymous", ctx.config.funnel.sales_language)
    place = ChatPlace(asked.chat, asked.thread, asked.message_id)
    await ctx.send([answer_row(f"u{ctx.update_id}:anonymous", place, text)])


def _answering(command: str) -> Answering | None:
    match command:
        case "stats":
            return _stats
        case "leads":
            return _leads
        case "bind":
            return binding.bind
        case _ if command == "lead" or lead_page.is_link(command):
            return lead_page.show
        case _:
            return None


async def _stats(asked: CommandContext) -> None:
    period = read_period(asked.command.words)
    if period is None:
        await asked.answer_with("bad.stats")
        return
    await asked.note_reading(f"stats {period.value}")
    await _later(asked, "stats", period=period)


async def _leads(asked: CommandContext) -> None:
    words = asked.command.words
    stage = read_stage(words)
    if words and stage is None:
        await asked.answer_with(worded("bad.leads", asked.ctx.config.funnel.words, asked.language))
        return
    await asked.note_reading(f"leads {stage.value if stage else 'of all stages'}")
    await _later(asked, "leads", stage=stage)


def read_stage(words: str) -> Stage | None:
    """Return the stage that was typed, in any language, or None."""
    names = {
        fold(name): stage
        for stage in Stage
        for name in (stage.value, *chain(*(names_of(stage, language) for language in languages())))
    }
    return names.get(fold(words))


async def _later(asked: CommandContext, what: Literal["stats", "leads"], **which: Period | Stage | None) -> None:
    """Set a timer that reads the report outside the writer: a query over many leads would hold up every prospect."""
    ctx, place = asked.ctx, place_of(asked.command)
    timer = ReportTimer(
        key=f"report:{ctx.update_id}", due=ctx.now, what=what, by=asked.by, language=asked.language,
        chat=place.chat, thread=place.thread, message_id=place.message_id,
    )  # fmt: skip
    await timers.set(ctx.tx, timer.replace(**which))
    ctx.effects.timers_changed = True


async def press(ctx: Context, pressed: AdminPress) -> None:
    """Do what a button of an admin's says, and answer the press."""
    by, act = pressed.person.telegram_id, pressed.button.act
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    # In the sales group all claim, on a page as on a card.
    shared = isinstance(act, PageAct) and await sales_group.is_there(ctx.tx, ctx.config, pressed.chat)
    if not shared and not await is_admin(ctx.tx, ctx.config, by):
        await audit.refuse(ctx.tx, actor=by, detail=f"button {act} in chat {pressed.chat}", at=ctx.now)
        # The whole group sees the message, so the button is no secret.
        ctx.toast(pressed.callback_id, catalogue.text("admin", "press.admins_only", language), alert=True)
    elif act == BIND:
        await binding.confirm(ctx, pressed)
    elif not await sales_group.may_read(ctx.tx, ctx.config, pressed.chat, by=by):
        # A page in a former sales group: what we know of a lead now is not for that group.
        ctx.toast(pressed.callback_id, catalogue.text("sales", "press.elsewhere", language), alert=True)
    else:
        await lead_page.press(ctx, pressed, act)
