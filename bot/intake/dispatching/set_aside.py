"""An update that cannot be read or handled: it is kept in `dead_letters`, and its sender is told politely."""

import json
import traceback
from pathlib import Path

import structlog

from bot.context.context import Context
from bot.funnels.versions import version_of
from bot.prospects.replies import stream_of
from bot.updates.depth import pruned
from bot.updates.update import Raw, Update
from conversations.funnel.first_language import first_language
from conversations.funnel.reconciliation import language_in
from conversations.language import catalogue
from storage.database import storable
from storage.installation import dead_letters
from storage.messages import Message
from storage.people import leads, sessions
from storage.records.record import Language

ERROR_LENGTH = 500

log = structlog.get_logger(__name__)


async def set_aside(ctx: Context, update: Update, error: BaseException) -> None:
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
