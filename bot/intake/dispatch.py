"""One update, whole: read it, find the room that answers it, and store all that follows, inside one transaction.

An update is handled once: its number is stored with its effects. One that cannot be read or handled is set aside in
`dead_letters` with its error, its sender is told kindly, and the others go on.
"""

import json
import traceback
from asyncio import CancelledError
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.admin import commands, lead_page
from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.errors import MachineTrouble
from bot.machine_errors import machine_error
from bot.prospects import talk
from bot.prospects.replies import stream_of
from bot.sales import claims, group_events
from bot.staff import owner_link
from bot.updates.depth import is_deep, pruned
from bot.updates.former_bot import without_places
from bot.updates.incoming import (
    CardPressed,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupMembership,
    GroupMoved,
    Ignored,
    Incoming,
    WordsFromAdmin,
)
from bot.updates.parse import Raw, date_of, kind_of, person_id_of, read_update, update_id_of
from bot.whole_numbers import whole_or_none
from conversations.funnel.first_language import first_language
from conversations.funnel.reconciliation import language_in
from conversations.language import catalogue
from conversations.turn.events import Asked, Started, Wrote
from storage.database import Transaction
from storage.errors import ForeignAwait, StatementRefused, StorageError, Unavailable
from storage.installation import bots, dead_letters, timers, updates
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.people import leads, sessions
from storage.records.record import Json, Language
from storage.records.timer import Timer

ERROR_LENGTH = 500
GROUP_SOURCE = "group"
"""The source of whoever comes by the hint that they were given in a group."""
CALM = timedelta(seconds=5)
"""So long a process must have lived before an update that ended others is tried once more."""

LEAKS = (Exception, SystemExit, CancelledError)
"""Whatever one update breaks, the others of its batch go on.

A library's sys.exit() must not end us with status 0; and nobody cancels a handler: it runs on the writer's thread.
"""

log = structlog.get_logger(__name__)


async def dispatch_update(tx: Transaction, raw: Raw, *, config: BotConfig, now: datetime) -> Effects:
    """Handle one update of a batch.

    Raises:
        StorageError: the database could not go on; the whole batch is to be given up.
    """
    update_id = update_id_of(raw)
    if not await updates.first_time(tx, update_id, at=now):
        return Effects()
    effects = await _handled(tx, raw, config=config, update_id=_reference(update_id, config), now=now)
    effects.happened.append(("update", kind_of(raw)))
    if (date := date_of(raw)) is not None:
        effects.dates.append(date)
    return effects


async def _handled(tx: Transaction, raw: Raw, *, config: BotConfig, update_id: int, now: datetime) -> Effects:
    """Handle an update or set it aside.

    Raises:
        StorageError: the database's own trouble.
        MachineTrouble: the machine's: nobody's update is to blame for it.
    """
    try:
        async with tx.savepoint():
            incoming = read_update(raw, bot_username=config.bot_username)
            return await _answer(tx, incoming, config=config, update_id=update_id, now=now)
    except (StatementRefused, ForeignAwait) as error:
        return await _set_aside(tx, raw, error, config=config, now=now)
    except StorageError:
        raise
    except LEAKS as error:
        _must_be_the_updates(error, raw)
        return await _set_aside(tx, raw, error, config=config, now=now)


def _must_be_the_updates(error: BaseException, raw: Raw) -> None:
    """Make sure that an error is an update's own.

    A stack that is used up is the machine's trouble, unless the update is nested deeper than any that Telegram writes.

    Raises:
        MachineTrouble: it is the machine's.
    """
    cause = machine_error(error) if isinstance(error, Exception) else None
    if cause is not None and not (isinstance(cause, RecursionError) and is_deep(raw)):
        raise MachineTrouble(cause, update_id=update_id_of(raw)) from error


async def give_up(tx: Transaction, raw: Raw, *, reason: str, config: BotConfig, now: datetime) -> Effects:
    """Set an update aside unhandled: two processes have ended with it or failed on it.

    One that was handled stays so.
    """
    update_id = update_id_of(raw)
    if not await updates.first_time(tx, update_id, at=now):
        return Effects()
    effects = await _set_aside(tx, raw, RuntimeError(reason), config=config, now=now)
    data: dict[str, Json] = {"update_id": update_id, "bot": config.bot_id, "ended": True}
    key = f"again:{_reference(update_id, config)}"
    again = Timer(key=key, due=now + CALM, kind="again", data=data)
    await timers.set(tx, again)
    effects.timers_changed = True
    return effects


async def dispatch_again(
    tx: Transaction, update_id: int, *, bot_id: int | None, config: BotConfig, now: datetime
) -> Effects:
    """Handle an update that was set aside because the process ended with it: its end may have had another cause.

    `bot_id` is the bot it came to; timers of earlier versions say none, and mean the first.

    Raises:
        Unavailable: the database's own trouble.
        MachineTrouble: the machine's.
    """
    came_to = await bots.first(tx) if bot_id is None else bot_id
    letter = await dead_letters.of_update(tx, update_id, bot_id=came_to)
    if letter is None:
        return Effects()
    raw: Raw = {"update_id": update_id}
    try:
        async with tx.savepoint():
            raw = json.loads(letter.raw)
            if letter.bot_id not in (0, config.bot_id):
                raw = without_places(raw)
            known_by = bots.reference(await bots.number_of(tx, letter.bot_id), update_id)
            incoming = read_update(raw, bot_username=config.bot_username)
            effects = await _answer(tx, incoming, config=config, update_id=known_by, now=now)
            await dead_letters.remove(tx, letter)
            return effects
    except Unavailable:
        raise
    except LEAKS as error:  # it stays where it is, with its first error
        _must_be_the_updates(error, raw)
        log.error("update_stays_aside", update_id=update_id, error=type(error).__name__, at=way_to(error))
        return Effects()


async def _answer(tx: Transaction, incoming: Incoming, *, config: BotConfig, update_id: int, now: datetime) -> Effects:
    match incoming:
        case FromProspect():
            return await _from_private(tx, incoming, config=config, update_id=update_id, now=now)
        case CardPressed():
            effects = await commands.handle(tx, incoming, config=config, update_id=update_id, now=now)
            if effects is not None:
                return effects
            return await claims.handle(tx, incoming, config=config, update_id=update_id, now=now)
        case CommandFrom():
            return await _command(tx, incoming, config=config, update_id=update_id, now=now)
        case WordsFromAdmin():
            return await commands.handle(tx, incoming, config=config, update_id=update_id, now=now) or Effects()
        case GroupMoved() | GroupMembership():
            return await group_events.handle(tx, incoming, config=config, update_id=update_id, now=now)
        case GroupGreeting():
            return await _greet(tx, incoming, config=config, update_id=update_id, now=now)
        case Ignored(reason):
            log.debug("update_ignored", update_id=update_id, reason=reason)
            return Effects()


async def _from_private(
    tx: Transaction, incoming: FromProspect, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """A private message is a prospect's, unless it redeems an owner link or is the reason an admin owes us."""
    match incoming.event:
        case Started(payload) if payload.startswith(owner_link.PREFIX) and payload not in config.funnel.sources:
            redeemed = await owner_link.redeem(
                tx, incoming.person, payload, config=config, update_id=update_id, now=now
            )
            if redeemed is not None:
                return redeemed
            # No campaign brought them: a used or forged secret is nobody's source.
            incoming = replace(incoming, event=Started())
        case Wrote(text):
            words = WordsFromAdmin(incoming.person, incoming.person.telegram_id, text)
            answered = await commands.handle(tx, words, config=config, update_id=update_id, now=now)
            if answered is not None:
                return answered
        case Asked() | Started():
            await lead_page.drop_reason(tx, incoming.person.telegram_id)
        case _:
            pass
    return await talk.handle(tx, incoming, config=config, update_id=update_id, now=now)


async def _command(
    tx: Transaction, incoming: CommandFrom, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """A command that is no prospect's: an admin's, or else plain words, so that nobody learns what exists."""
    effects = await commands.handle(tx, incoming, config=config, update_id=update_id, now=now)
    if effects is not None:
        return effects
    if not incoming.private:
        return Effects()
    text = f"/{incoming.command} {incoming.words}".strip()
    plain = FromProspect(incoming.person, Wrote(text))
    return await talk.handle(tx, plain, config=config, update_id=update_id, now=now)


async def _greet(
    tx: Transaction, greeting: GroupGreeting, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Lead whoever calls the bot in a group to its private chat."""
    language = first_language(config.funnel, GROUP_SOURCE, greeting.language_code)
    text = catalogue.text(
        "prospect", "group_hint", language, link=f"https://t.me/{config.bot_username}?start={GROUP_SOURCE}"
    )
    body = {
        "text": text,
        "reply_parameters": {"message_id": greeting.message_id, "allow_sending_without_reply": True},
        **({"message_thread_id": greeting.thread} if greeting.thread is not None else {}),
    }
    hint = Message(
        key=f"u{update_id}:hint",
        stream=stream_of(greeting.chat),
        chat=greeting.chat,
        method="sendMessage",
        body=body,
        slot="hint",
    )
    effects = Effects()
    effects.queued(await outbox.add(tx, [hint], at=now))
    return effects


async def _set_aside(tx: Transaction, raw: Raw, error: BaseException, *, config: BotConfig, now: datetime) -> Effects:
    """Keep the update and its error, tell the operator plainly and the person kindly."""
    update_id, person = update_id_of(raw), person_id_of(raw)
    # The error's own words may quote what the person wrote: they stay in the database.
    log.error("update_set_aside", update_id=update_id, error=type(error).__name__, at=way_to(error))
    words = f"{type(error).__name__}: {error}"[:ERROR_LENGTH].encode(errors="replace").decode()
    await dead_letters.add(tx, update_id=update_id, raw=_written(raw), error=words, telegram_id=person, at=now)
    effects = Effects(happened=[("set_aside", "")])
    chat = _private_chat(raw)
    if chat is not None:
        text = catalogue.text("prospect", "trouble", await _language_for(tx, raw, person, config))
        key = f"u{_reference(update_id, config)}:trouble"
        trouble = Message(
            key=key, stream=stream_of(chat), chat=chat, method="sendMessage", body={"text": text}, slot="trouble"
        )
        effects.queued(await outbox.add(tx, [trouble], at=now))
    return effects


def _written(raw: Raw) -> str:
    """Return an update as text; of one that is nested too deep to be written, what stands above."""
    try:
        return json.dumps(raw)  # orjson refuses what Telegram may send: lone surrogates, very large numbers
    except RecursionError:
        return json.dumps(pruned(raw))


def _reference(update_id: int, config: BotConfig) -> int:
    """Return the number by which handlers know an update of this bot's: another bot had others of the same number."""
    return bots.reference(config.bot_number, update_id)


def way_to(error: BaseException) -> str:
    """Return the calls that led to an error, the innermost last: all of a traceback but the error's words."""
    # Without the lines themselves, for which each file would be opened.
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False)
    return " > ".join(f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in frames)


def _private_chat(raw: Raw) -> int | None:
    """Return whose private chat an update comes from, as far as it can be told."""
    for kind in ("message", "edited_message"):
        chat = raw[kind].get("chat") if isinstance(raw.get(kind), dict) else None
        if isinstance(chat, dict) and chat.get("type") == "private":
            return whole_or_none(chat.get("id"))
    return person_id_of(raw) if "callback_query" in raw else None


async def _language_for(tx: Transaction, raw: Raw, person: int | None, config: BotConfig) -> Language:
    """Return the language they are spoken to in, else the one in which a talk with them would begin."""
    known = await leads.language_of(tx, person) if person is not None else None
    if known is not None and person is not None:
        version = await sessions.version_of_running(tx, person)
        return language_in(config.funnel if version is None else config.funnel_of(version), known)
    users = (value.get("from") for value in raw.values() if isinstance(value, dict))
    codes = (user.get("language_code") for user in users if isinstance(user, dict))
    return first_language(config.funnel, "", next((code for code in codes if isinstance(code, str)), None))
