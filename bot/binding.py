"""/bind: an admin says, in a group, that sales are there; another group is replaced only after a yes."""

import secrets
from datetime import datetime, timedelta

from bot import sales_group
from bot.admins import is_admin, language_for
from bot.after import After
from bot.asked import Asked, Place, answer_row
from bot.card_buttons import BIND, write_card_button
from bot.commands import FOR_SALES, menu_rows
from bot.incoming import CardPressed
from bot.waiting import list_waiting
from bot.world import World
from conversations.speech import say
from storage import outbox, state
from storage.database import Transaction
from storage.records import Json, Language, Record

KEY = "bind"
"""The question that is open; a newer one replaces it."""
OPEN_FOR = timedelta(minutes=15)


class _Question(Record):
    """An admin was asked whether this group replaces the other."""

    id: str
    by: int
    chat: int
    thread: int | None
    until: datetime


async def bind(tx: Transaction, asked: Asked) -> After:
    """Bind the group the command came from, or ask first when alerts go to another one."""
    command = asked.command
    if command.private:
        return await asked.answer_with(tx, "bind.private")
    bound = await sales_group.load(tx, asked.world)
    here = bound is not None and bound.chat == command.chat
    if bound is not None and here and bound.thread == command.thread and not bound.lost:
        return await asked.answer_with(tx, "bind.already")
    if bound is not None and not here and not bound.lost:
        return await _ask(tx, asked)
    place = Place(command.chat, command.thread)
    return await _bind(tx, asked.world, place, by=asked.by, language=asked.language, key=asked.update_id, now=asked.now)


async def confirm(tx: Transaction, pressed: CardPressed, *, world: World, update_id: int, now: datetime) -> After:
    """Bind after a yes; only from the admin who was asked, there, and in time."""
    language = await language_for(tx, world, pressed.person)
    by = pressed.person.telegram_id
    kept = await state.get(tx, KEY)
    question = _Question.model_validate_json(kept) if kept else None
    after = After()
    if question is None or (question.id, question.chat) != (pressed.card, pressed.chat) or now > question.until:
        after.toast(pressed.callback_id, say("admin", "bind.old", language), alert=True)
        return after
    if question.by != by or not await is_admin(tx, world, by):
        after.toast(pressed.callback_id, say("admin", "bind.not_you", language), alert=True)
        return after
    await state.remove(tx, KEY)
    after.toast(pressed.callback_id)
    after.join(await _tell_the_old_group(tx, world, update_id=update_id, now=now))
    place, spoken = Place(question.chat, question.thread), world.funnel.sales_language
    after.join(await _bind(tx, world, place, by=by, language=spoken, key=update_id, now=now))
    return after


async def _ask(tx: Transaction, asked: Asked) -> After:
    command = asked.command
    question = _Question(
        id=secrets.token_urlsafe(8), by=asked.by, chat=command.chat, thread=command.thread, until=asked.now + OPEN_FOR
    )
    await state.put(tx, KEY, question.model_dump_json())
    yes: Json = {"text": asked.text("button.bind"), "callback_data": write_card_button(question.id, BIND)}
    return await asked.answer(tx, asked.text("bind.ask"), reply_markup={"inline_keyboard": [[yes]]})


async def _bind(
    tx: Transaction, world: World, place: Place, *, by: int, language: Language, key: int, now: datetime
) -> After:
    await sales_group.bind(tx, world, chat=place.chat, thread=place.thread, by=by, at=now)
    after = After(sales_changed=True)
    row = answer_row(f"u{key}:bound", place, say("admin", "bind.done", language))
    menu = menu_rows(place.chat, FOR_SALES, default=world.funnel.languages[0], at=now)
    after.queued(await outbox.add(tx, [row, *menu], at=now))
    after.join(await list_waiting(tx, world=world, now=now))
    return after


async def _tell_the_old_group(tx: Transaction, world: World, *, update_id: int, now: datetime) -> After:
    """Alerts must not stop without a word where people wait for them."""
    bound, after = await sales_group.load(tx, world), After()
    if bound is not None:
        text = say("admin", "bind.left", world.funnel.sales_language)
        row = answer_row(f"u{update_id}:left", Place(bound.chat, bound.thread), text)
        no_menu = menu_rows(bound.chat, (), default=world.funnel.languages[0], at=now)
        after.queued(await outbox.add(tx, [row, *no_menu], at=now))
    return after
