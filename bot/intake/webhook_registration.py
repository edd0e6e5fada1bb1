"""What Telegram knows of our webhook: read, set and taken down; never one that somebody else set, unless told to.

Whose a webhook is, table `state` remembers: the address stands there before Telegram hears it. Updates that wait at
Telegram are never dropped.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn
from urllib.parse import urlsplit

import orjson
import structlog

from bot.bot_api.startup import CannotStart, asked
from bot.bot_api.transport import Answer, Transport
from bot.updates.update import ALLOWED_UPDATES
from bot.whole_numbers import whole_or_none
from storage.database import Database
from storage.installation import state

MAX_CONNECTIONS = 40
"""Posts at once. Said each time, like the kinds of updates: what is left out stays as the last caller had it."""
OURS = "webhook_url"
NO_DATE_S = 253_402_300_800
"""Seconds of the year 10000, which is no date any more."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class WebhookInfo:
    """The answer of getWebhookInfo, as far as we look at it."""

    url: str
    allowed: frozenset[str]
    max_connections: int
    pending: int
    error: str
    """Why Telegram could not post the last time, in its own words; certificates too."""
    error_at: datetime | None

    @property
    def host(self) -> str:
        """Where it leads; the whole address may hold a secret of somebody's."""
        return urlsplit(self.url).hostname or ""


def read_info(answer: Answer) -> WebhookInfo | None:
    """Read the answer of getWebhookInfo; None when it is a refusal."""
    told = answer.result
    if not answer.ok or not isinstance(told, dict):
        return None
    allowed = told.get("allowed_updates")
    return WebhookInfo(
        url=str(told.get("url") or ""),
        allowed=frozenset(map(str, allowed)) if isinstance(allowed, list) else frozenset(),
        max_connections=whole_or_none(told.get("max_connections")) or 0,
        pending=whole_or_none(told.get("pending_update_count")) or 0,
        error=str(told.get("last_error_message") or ""),
        error_at=_moment(told.get("last_error_date")),
    )


async def leave_webhook(transport: Transport, database: Database, *, replace: bool) -> None:
    """Receiving by polling needs that no webhook is set.

    Raises:
        CannotStart: somebody else set one, and `replace` does not say to take it down.
    """
    info = await _info(transport)
    if not info.url:
        return
    await _refuse_foreign(info, database, replace=replace)
    log.warning("webhook_removed", host=info.host, hint="this bot receives by polling; waiting updates are kept")
    await asked(transport, "deleteWebhook", b'{"drop_pending_updates":false}')
    await database.write(lambda tx: state.remove(tx, OURS))


async def claim_webhook(transport: Transport, database: Database, url: str, *, replace: bool) -> None:
    """Make sure that the webhook may be set, and remember that it is ours.

    Raises:
        CannotStart: somebody else set one, and `replace` does not say to take its place.
    """
    info = await _info(transport)
    if info.url not in ("", url):
        await _refuse_foreign(info, database, replace=replace)
        log.warning("webhook_replaced", host=info.host)
    await database.write(lambda tx: state.put(tx, OURS, url))


def setting(url: str, secret: str) -> bytes:
    """Return the body of setWebhook: whatever Telegram could keep from an earlier one is said."""
    return orjson.dumps(
        {
            "url": url,
            "secret_token": secret,
            "max_connections": MAX_CONNECTIONS,
            "allowed_updates": ALLOWED_UPDATES,
            "drop_pending_updates": False,
        }
    )


async def _info(transport: Transport) -> WebhookInfo:
    answer = await asked(transport, "getWebhookInfo")
    return read_info(answer) or _give_up(answer)


def _give_up(answer: Answer) -> NoReturn:
    raise CannotStart(f"Telegram did not say whether a webhook is set: {answer.status} {answer.description}".rstrip())


async def _refuse_foreign(info: WebhookInfo, database: Database, *, replace: bool) -> None:
    async with database.read() as reader:
        ours = await state.get(reader, OURS)
    if info.url != ours and not replace:
        raise CannotStart(
            f"REPLACE_WEBHOOK: Telegram posts this bot's updates to {info.host}, by a webhook that was not set from"
            " here; stop the bot that runs there, then start this one with REPLACE_WEBHOOK=yes"
        )


def _moment(seconds: object) -> datetime | None:
    number = whole_or_none(seconds)
    return datetime.fromtimestamp(number, UTC) if number and 0 < number < NO_DATE_S else None
