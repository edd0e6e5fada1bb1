"""One update: read it, find the room that answers it, and store the result, inside one transaction.

An update that cannot be read or handled is set aside in `dead_letters` with its error, its sender is notified politely,
and the others go on.
"""

import json
import traceback
from asyncio import CancelledError
from contextlib import nullcontext
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from msgspec.structs import replace

from bot.admin import commands, lead_page
from bot.colleagues import greeting, reception
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.context.effects import Effects
from bot.context.read_ahead import ReadAhead
from bot.errors import MachineTrouble, UpdateFailed
from bot.funnels.versions import version_of
from bot.machine_errors import machine_error
from bot.prospects.replies import stream_of
from bot.sales import former_staff, group_events, members
from bot.sales.acts import notes, presses
from bot.sales.acts.answers import take_private_reply, take_reply
from bot.sales.contacts import starting
from bot.sales.people import presence, sightings
from bot.sales.test_talks import card_presses
from bot.staff import owner_link
from bot.updates.depth import is_deep, pruned
from bot.updates.former_bot import without_places
from bot.updates.group_people import people_in
from bot.updates.incoming import (
    AdminPress,
    AnonymousCommand,
    ColleaguePress,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupMembership,
    GroupMoved,
    GroupReply,
    Ignored,
    Incoming,
    SalesPress,
    WordsFromAdmin,
)
from bot.updates.parse import read_update
from bot.updates.update import OTHER, Raw, Update, update_from
from conversations.desk.notices.revealed import read_start
from conversations.funnel.first_language import first_language
from conversations.funnel.reconciliation import language_in
from conversations.language import catalogue
from conversations.turn.events import Started, Wrote
from storage.database import Transaction, storable
from storage.errors import ForeignAwait, StatementRefused, StorageError, Unavailable
from storage.installation import bots, dead_letters, timers
from storage.messages import DeadLetter, Message
from storage.people import leads, sessions, test_talks, topics
from storage.records.record import Language
from storage.records.talk import TelegramUser
from storage.records.timer import AgainTimer

ERROR_LENGTH = 500
CALM = timedelta(seconds=5)
"""A process must have run this long before it retries an update that ended others."""

LEAKS = (Exception, SystemExit, CancelledError)
"""Exceptions that one update may raise while the others of its batch go on.

A library's sys.exit() must not end us with status 0. A CancelledError is never ours: a handler runs on the writer's
thread and is not cancelled.
"""

log = structlog.get_logger(__name__)


async def dispatch_update(
    tx: Transaction,
    update: Update,
    *,
    config: BotConfig,
    now: datetime,
    ahead: ReadAhead | None = None,
    apart: bool = True,
) -> Effects:
    """Handle one update of a slice; one that fails is rolled back and set aside if it was handled `apart`.

    That takes a savepoint, in which SQLite copies every page before it is changed. `ahead` was read for the slice.

    Raises:
        UpdateFailed: it failed and was not handled apart; the transaction must be rolled back.
        StorageError: the database failed; the whole batch must be given up.
        MachineTrouble: the machine failed; no update is to blame.
    """
    ahead = ReadAhead() if ahead is None else ahead
    reference = bots.reference(config.bot_number, update.id)
    ctx = Context(tx, config, reference, now, update.place, ahead, written=update.date)
    error = await _try(ctx, update, apart=apart)
    if error is not None:
        if not apart:
            raise UpdateFailed(f"update {update.id}") from error
        ctx = ctx.rolled_back()
        await _set_aside(ctx, update, error)
    if update.private_chat is not None:
        ahead.pressed.pop(update.private_chat, None)
        if update.message_id is not None:
            ahead.people.pop(update.private_chat, None)
            await sessions.note_message(tx, update.private_chat, update.message_id)
            if ctx.in_test:
                await test_talks.note_message(tx, update.private_chat, update.message_id)
    if update.group is not None:
        ahead.clear()  # who is a colleague may have changed
        if not ctx.effects.strangers:
            await members.note(ctx, update)
        await sightings.note_leaving(ctx, update)
        if gone := people_in(update).gone:
            await former_staff.have_left(ctx, gone)
    if (chat := update.group or update.private_chat) is not None:
        ctx.effects.heard_in.add(chat)
    ctx.effects.happened.append(("update", update.kind))
    if update.date is not None:
        ctx.effects.dates.append(update.date)
    return ctx.effects


async def _try(ctx: Context, update: Update, *, apart: bool) -> BaseException | None:
    """Handle an update; return the error that it caused. What it did before is rolled back if it was handled apart.

    Raises:
        StorageError: the database failed.
        MachineTrouble: the machine failed.
    """
    try:
        async with ctx.tx.savepoint() if apart else nullcontext():
            if update.group is not None:
                await sightings.note_author(ctx, update)
            if not ctx.effects.strangers:
                await _answer(ctx, _incoming(ctx, update))
    except (StatementRefused, ForeignAwait) as error:
        return error
    except StorageError:
        raise
    except LEAKS as error:
        _must_be_the_updates(error, update)
        return error
    return None


def _must_be_the_updates(error: BaseException, update: Update) -> None:
    """Make sure that the update caused the error.

    The machine is to blame for an exhausted stack, unless the update is nested deeper than any that Telegram writes.

    Raises:
        MachineTrouble: the machine caused it.
    """
    cause = machine_error(error) if isinstance(error, Exception) else None
    if cause is not None and not (isinstance(cause, RecursionError) and is_deep(update.raw)):
        raise MachineTrouble(cause, update_id=update.id) from error


async def give_up(tx: Transaction, update: Update, *, reason: str, config: BotConfig, now: datetime) -> Effects:
    """Set an update aside unhandled: two processes have ended with it or failed on it."""
    ctx = Context(tx, config, bots.reference(config.bot_number, update.id), now, update.place)
    await _set_aside(ctx, update, RuntimeError(reason))
    key = f"again:{ctx.update_id}"
    await timers.set(tx, AgainTimer(key=key, due=now + CALM, update_id=update.id, bot=config.bot_id, ended=True))
    ctx.effects.timers_changed = True
    return ctx.effects


async def dispatch_again(
    tx: Transaction, update_id: int, *, bot_id: int | None, config: BotConfig, now: datetime
) -> Effects:
    """Handle an update that was set aside because the process ended with it: the end may have had another cause.

    `bot_id` is the bot it came to; timers of earlier versions name none, and mean the first.

    Raises:
        Unavailable: the database failed.
        MachineTrouble: the machine failed.
    """
    came_to = await bots.first(tx) if bot_id is None else bot_id
    letter = await dead_letters.of_update(tx, update_id, bot_id=came_to)
    number = await bots.number_of(tx, letter.bot_id) if letter is not None else 0
    ctx = Context(tx, config, bots.reference(number, update_id), now)
    if letter is None:
        return ctx.effects
    update = Update(update_id, OTHER, {})
    try:
        async with tx.savepoint():
            update = _update_in(letter, config)
            ctx.place = update.place
            await _answer(ctx, _incoming(ctx, update))
            await dead_letters.remove(tx, letter)
    except Unavailable:
        raise
    except LEAKS as error:  # it stays where it is, with its first error
        _must_be_the_updates(error, update)
        log.error("update_stays_aside", update_id=update_id, error=type(error).__name__, at=way_to(error))
        return ctx.rolled_back().effects
    return ctx.effects


def _update_in(letter: DeadLetter, config: BotConfig) -> Update:
    """Return the update that was set aside.

    Raises:
        ValueError: there is none in it.
    """
    raw = json.loads(letter.raw)
    update = update_from(raw if letter.bot_id in (0, config.bot_id) else without_places(raw))
    if update is None:
        raise ValueError("an update was expected")
    return update


def _incoming(ctx: Context, update: Update) -> Incoming:
    """Read an update; one that python-telegram-bot refuses is read from its JSON, counted and logged."""

    def refused(error: Exception) -> None:
        log.warning("update_read_from_json", update_id=update.id, kind=update.kind, error=type(error).__name__)
        ctx.effects.happened.append(("read_from_json", ""))

    return read_update(update, bot_username=ctx.config.bot_username, refused=refused)


async def _answer(ctx: Context, incoming: Incoming) -> None:
    if not isinstance(incoming, FromProspect | Ignored):
        await ctx.alone()
    if isinstance(incoming, SalesPress | ColleaguePress | AdminPress):
        await presence.back_by_press(ctx, incoming.person.telegram_id)
    match incoming:
        case FromProspect():
            await _from_private(ctx, incoming)
        case SalesPress():
            if not await card_presses.handle(ctx, incoming):
                await presses.handle(ctx, incoming)
        case ColleaguePress():
            await reception.press(ctx, incoming)
        case AdminPress():
            await commands.press(ctx, incoming)
        case CommandFrom():
            await _command(ctx, incoming)
        case WordsFromAdmin():
            await lead_page.take_reason(ctx, incoming)
        case GroupReply():
            await _group_reply(ctx, incoming)
        case GroupMoved() | GroupMembership():
            await group_events.handle(ctx, incoming)
        case GroupGreeting():
            await greeting.answer_in_group(ctx, incoming)
        case AnonymousCommand():
            await commands.answer_anonymous(ctx, incoming)
        case Ignored(reason):
            log.debug("update_ignored", update_id=ctx.update_id, reason=reason)


async def _from_private(ctx: Context, incoming: FromProspect) -> None:
    """Handle a private message: a prospect's, unless it redeems an owner link or is a reason that an admin owes us."""
    person = incoming.person
    match incoming.event:
        case Started(payload) if payload.startswith(owner_link.PREFIX) and payload not in ctx.config.funnel.sources:
            if await owner_link.redeem(ctx, person, payload):
                await presence.has_started(ctx, person.telegram_id)
                await _note_topic(ctx, person)
                return
            # No campaign brought them: a used or forged secret is not a source.
            incoming = replace(incoming, event=Started())
        case Started(payload) if read_start(payload) and payload not in ctx.config.funnel.sources:
            result = await starting.start(ctx, person.telegram_id, payload)
            if result == "given":
                await _note_topic(ctx, person)
                return
            if result == "refused":  # another's card brings nobody either
                incoming = replace(incoming, event=Started())
        case Wrote(text):
            if await take_private_reply(ctx, incoming, text):
                await _note_topic(ctx, person)
                return
            if await lead_page.take_reason(ctx, WordsFromAdmin(person, person.telegram_id, text)):
                await _note_topic(ctx, person)
                return
        case _:
            pass
    await reception.receive(ctx, incoming)


async def _command(ctx: Context, command: CommandFrom) -> None:
    """Handle a command that is not a prospect's: an admin's, or else plain words, so that no one learns what exists."""
    if await commands.answer(ctx, command):
        if command.private:
            await presence.has_started(ctx, command.person.telegram_id)
        await _note_topic(ctx, command.person)
        return
    if not command.private:
        return
    text = f"/{command.command} {command.words}".strip()
    await reception.receive(ctx, FromProspect(command.person, Wrote(text)))


async def _group_reply(ctx: Context, reply: GroupReply) -> None:
    """Handle a reply to a message of ours in a group: the reason that an admin owes us, or a note."""
    if await take_reply(ctx, reply):
        return
    words = WordsFromAdmin(reply.person, reply.chat, reply.text, answers=reply.answers)
    if reply.edited or reply.media or not await lead_page.take_reason(ctx, words):
        await notes.handle(ctx, reply)


async def _note_topic(ctx: Context, admin: TelegramUser) -> None:
    """Remember the topic in which an admin wrote to the bot: what they get unasked goes there."""
    if ctx.place is not None and ctx.place.chat == admin.telegram_id:
        await topics.remember_topic(ctx.tx, admin.telegram_id, ctx.place.topic)


async def _set_aside(ctx: Context, update: Update, error: BaseException) -> None:
    """Store the update and its error, log it for the operator, and notify the person politely."""
    # The error's text may quote what the person wrote, so it stays in the database.
    log.error("update_set_aside", update_id=update.id, error=type(error).__name__, at=way_to(error))
    words = storable(f"{type(error).__name__}: {error}"[:ERROR_LENGTH])
    await dead_letters.add(
        ctx.tx, update_id=update.id, raw=_written(update.raw), error=words, telegram_id=update.person, at=ctx.now
    )
    ctx.effects.happened.append(("set_aside", ""))
    if (chat := update.private_chat) is not None:
        text, key = catalogue.text("prospect", "trouble", await _language_for(ctx, update)), f"u{ctx.update_id}:trouble"
        trouble = Message(
            key=key, stream=stream_of(chat), chat=chat, method="sendMessage", body={"text": text}, slot="trouble"
        )
        await ctx.send([trouble])


def _written(raw: Raw) -> str:
    """Return an update as text; of one that is nested too deep to be written, only the upper levels."""
    try:
        return json.dumps(raw)  # orjson refuses what Telegram may send: lone surrogates, very large numbers
    except RecursionError:
        return json.dumps(pruned(raw))


def way_to(error: BaseException) -> str:
    """Return the calls that led to an error, the innermost last: a traceback without the error's text."""
    # Without source lines, because each file would have to be opened.
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False)
    return " > ".join(f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in frames)


async def _language_for(ctx: Context, update: Update) -> Language:
    """Return the language of the person's talk, else the one in which a talk with them would begin."""
    funnel, person = ctx.config.funnel, update.person
    known = await leads.language_of(ctx.tx, person) if person is not None else None
    if known is None or person is None:
        return first_language(funnel, "", update.language_code)
    version = await sessions.version_of_running(ctx.tx, person)
    return language_in(funnel if version is None else await version_of(ctx, version), known)
