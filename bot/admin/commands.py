"""What admins may ask: figures, lists, one lead, the sales group.

To anybody else none of this exists: `handle` returns None, and what they sent is an ordinary text, or nothing.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.admin import lead_page
from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.sales import binding
from bot.sales import group as sales_group
from bot.staff.command_context import CommandContext, place_of
from bot.staff.language import language_for, language_in
from bot.staff.roles import is_admin
from bot.updates.callback_data import ADMIN_ACTS, BIND
from bot.updates.incoming import CardPressed, CommandFrom, WordsFromAdmin
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.normalise import fold
from conversations.schedule.periods import read_period
from storage.database import Transaction
from storage.installation import audit, timers
from storage.records.lead import Stage
from storage.records.record import Json
from storage.records.timer import Timer

Answering = Callable[[Transaction, CommandContext], Awaitable[Effects]]


async def handle(
    tx: Transaction,
    incoming: CommandFrom | WordsFromAdmin | CardPressed,
    *,
    config: BotConfig,
    update_id: int,
    now: datetime,
) -> Effects | None:
    """Answer an admin; None when this is nobody's but a prospect's, or sales'."""
    match incoming:
        case CommandFrom():
            return await _command(tx, incoming, config=config, update_id=update_id, now=now)
        case WordsFromAdmin():
            return await lead_page.take_reason(tx, incoming, config=config, update_id=update_id, now=now)
        case CardPressed():
            return await _pressed(tx, incoming, config=config, update_id=update_id, now=now)


async def _command(
    tx: Transaction, command: CommandFrom, *, config: BotConfig, update_id: int, now: datetime
) -> Effects | None:
    answering = _answering(command.command)
    if answering is None:
        return None
    by = command.person.telegram_id
    if not await is_admin(tx, config, by):
        where = "in private" if command.private else f"in chat {command.chat}"
        await audit.refuse(tx, actor=by, detail=f"/{command.command} {where}", at=now)
        return None
    await lead_page.drop_reason(tx, by)
    if answering is not binding.bind and not await sales_group.may_read(tx, config, command.chat, by=by):
        # Figures and names are for the sales group's eyes; any other group hears nothing.
        return Effects()
    language = await language_in(tx, config, command.person, chat=command.chat)
    return await answering(tx, CommandContext(command, language, config, update_id, now))


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


async def _stats(tx: Transaction, asked: CommandContext) -> Effects:
    period = read_period(asked.command.words)
    if period is None:
        return await asked.answer_with(tx, "bad.stats")
    await asked.note_reading(tx, f"stats {period.value}")
    return await _later(tx, asked, what="stats", period=period.value)


async def _leads(tx: Transaction, asked: CommandContext) -> Effects:
    words = asked.command.words
    stage = read_stage(words)
    if words and stage is None:
        return await asked.answer_with(tx, "bad.leads")
    await asked.note_reading(tx, f"leads {stage.value if stage else 'of all stages'}")
    return await _later(tx, asked, what="leads", stage=stage and stage.value)


def read_stage(words: str) -> Stage | None:
    """Return the stage that was typed in either language, or None."""
    names = {
        fold(name): stage
        for stage in Stage
        for name in (stage.value, texts("fa", "admin")[f"stage.{stage}"], texts("en", "admin")[f"stage.{stage}"])
    }
    return names.get(fold(words))


async def _later(tx: Transaction, asked: CommandContext, **data: Json) -> Effects:
    """Have it read outside the writer: a query over many leads inside it would hold up every prospect."""
    place = place_of(asked.command)
    where: dict[str, Json] = {"chat": place.chat, "thread": place.thread, "message_id": place.message_id}
    key = f"report:{asked.update_id}"
    asked_by: dict[str, Json] = {"by": asked.by, "language": asked.language}
    timer = Timer(key=key, due=asked.now, kind="report", data={**where, **asked_by, **data})
    await timers.set(tx, timer)
    return Effects(timers_changed=True)


async def _pressed(
    tx: Transaction, pressed: CardPressed, *, config: BotConfig, update_id: int, now: datetime
) -> Effects | None:
    if pressed.act not in ADMIN_ACTS:
        return None
    person = pressed.person
    effects, language = Effects(), await language_for(tx, config, person)
    if not await is_admin(tx, config, person.telegram_id):
        detail = f"button {pressed.act} in chat {pressed.chat}"
        await audit.refuse(tx, actor=person.telegram_id, detail=detail, at=now)
        # Under a message that a whole group sees the button is no secret.
        effects.toast(pressed.callback_id, catalogue.text("admin", "press.admins_only", language), alert=True)
        return effects
    if pressed.act == BIND:
        return await binding.confirm(tx, pressed, config=config, update_id=update_id, now=now)
    if not await sales_group.may_read(tx, config, pressed.chat, by=person.telegram_id):
        # A page of before, where sales were: what we know of anybody now is not for that group.
        effects.toast(pressed.callback_id, catalogue.text("sales", "press.elsewhere", language), alert=True)
        return effects
    return await lead_page.decision_pressed(tx, pressed, config=config, update_id=update_id, now=now)
