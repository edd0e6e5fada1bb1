"""/bind: an admin makes the current group the sales group; another one is replaced only after a yes."""

import secrets
from datetime import timedelta

from telegram import InlineKeyboardButton

from bot.bot_api.markup import inline_keyboard
from bot.context.context import Context
from bot.sales import former_staff
from bot.sales import group as sales_group
from bot.sales.rounds import group_pings
from bot.sales.waiting_list import list_waiting
from bot.staff import menus
from bot.staff.command_context import ChatPlace, CommandContext, answer_row
from bot.staff.language import language_for
from bot.staff.menus import FOR_SALES, menu_rows
from bot.staff.open_until import is_open
from bot.staff.roles import is_admin
from bot.updates.callback_data import BIND, write_card_button
from bot.updates.incoming import AdminPress
from conversations.language import catalogue
from storage.installation import state, timers
from storage.records.record import Language, Moment, Record, as_json, check_moment, from_json
from storage.records.timer import ReportTimer
from storage.sales.lead_topics import lead_of_topic

KEY = "bind"
"""Key of the open question; a newer one replaces it."""
OPEN_FOR = timedelta(minutes=15)


class _Question(Record):
    """The open question to an admin whether this group replaces the other one."""

    id: str
    by: int
    chat: int
    thread: int | None
    until: Moment

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.until)


async def bind(asked: CommandContext) -> None:
    """Bind the group that the command came from, or ask first when alerts go to another one."""
    ctx, command = asked.ctx, asked.command
    if command.private:
        await asked.answer_with("bind.private")
        return
    bound = await sales_group.load(ctx.tx, ctx.config)
    here, thread = bound is not None and bound.chat == command.chat, await _thread_of(asked)
    if bound is not None and here and bound.thread == thread and not bound.lost:
        await asked.answer_with("bind.already")
    elif bound is not None and not here and not bound.lost:
        await _ask(asked, thread)
    else:
        await _bind(ctx, ChatPlace(command.chat, thread), by=asked.by, language=asked.language)


async def _thread_of(asked: CommandContext) -> int | None:
    """Return the topic that is bound; None in that of a lead, which goes with the lead."""
    thread = asked.command.thread
    if thread is None or await lead_of_topic(asked.ctx.tx, asked.command.chat, thread) is not None:
        return None
    return thread


async def confirm(ctx: Context, pressed: AdminPress) -> None:
    """Bind after a yes from the admin who was asked, in the same chat and in time."""
    by = pressed.person.telegram_id
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    question = await state.load(ctx.tx, KEY, read_question)
    here = question is not None and (question.id, question.chat) == (pressed.button.card, pressed.chat)
    if question is None or not here or not is_open(question.until, OPEN_FOR, now=ctx.now):
        ctx.toast(pressed.callback_id, catalogue.text("admin", "bind.old", language), alert=True)
    elif question.by != by or not await is_admin(ctx.tx, ctx.config, by):
        ctx.toast(pressed.callback_id, catalogue.text("admin", "bind.not_you", language), alert=True)
    else:
        await state.remove(ctx.tx, KEY)
        ctx.toast(pressed.callback_id)
        await _tell_the_old_group(ctx)
        await _bind(ctx, ChatPlace(question.chat, question.thread), by=by, language=ctx.config.funnel.sales_language)


def read_question(kept: str) -> _Question:
    """Return the question stored under the key."""
    return from_json(_Question, kept)


async def _ask(asked: CommandContext, thread: int | None) -> None:
    command, until = asked.command, asked.ctx.now + OPEN_FOR
    question = _Question(id=secrets.token_urlsafe(8), by=asked.by, chat=command.chat, thread=thread, until=until)
    await state.put(asked.ctx.tx, KEY, as_json(question))
    yes = InlineKeyboardButton(asked.text("button.bind"), callback_data=write_card_button(question.id, BIND))
    await asked.answer(asked.text("bind.ask"), reply_markup=inline_keyboard([[yes]]))


async def _bind(ctx: Context, place: ChatPlace, *, by: int, language: Language) -> None:
    before = await sales_group.last_chat(ctx.tx, ctx.config)
    await sales_group.bind(ctx, chat=place.chat, thread=place.thread, by=by)
    await group_pings.forget(ctx)
    ctx.effects.bound = True
    await former_staff.let_go(ctx)
    row = answer_row(f"u{ctx.update_id}:bound", place, catalogue.text("admin", "bind.done", language))
    await ctx.send([row, *await menus.give(ctx, place.chat, FOR_SALES)])
    await list_waiting(ctx)
    if before is not None and before != place.chat:
        await _list_those_left_behind(ctx, place)


async def _list_those_left_behind(ctx: Context, place: ChatPlace) -> None:
    """Let the open leads whose cards stand in the former group come as a list, read outside the writer."""
    timer = ReportTimer(
        key=f"{former_staff.OWN}{ctx.update_id}:left", due=ctx.now, what="left", chat=place.chat, thread=place.thread,
        language=ctx.config.funnel.sales_language,
    )  # fmt: skip
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed = True


async def _tell_the_old_group(ctx: Context) -> None:
    """Tell the former group, because people there wait for alerts."""
    bound = await sales_group.load(ctx.tx, ctx.config)
    if bound is not None:
        text = catalogue.text("admin", "bind.left", ctx.config.funnel.sales_language)
        row = answer_row(f"u{ctx.update_id}:left", ChatPlace(bound.chat, bound.thread), text)
        await ctx.send([row, *menu_rows(bound.chat, (), offered=ctx.config.funnel.languages, at=ctx.now)])
