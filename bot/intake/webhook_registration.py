"""The webhook at Telegram: read, set and deleted; another owner's webhook only where the settings say so.

Table `state` remembers which webhook is ours: the address is stored there before it is set. Updates that wait at
Telegram are never dropped.
"""

from urllib.parse import urlsplit

import structlog
from telegram import Bot, WebhookInfo
from telegram.error import TelegramError

from bot.bot_api.startup import CannotStart, asked
from bot.updates.update import ALLOWED_UPDATES
from storage.database import Database
from storage.installation import state
from storage.records.translatable import tr

MAX_CONNECTIONS = 40
"""Posts at once. Always sent, like the kinds of updates: a parameter left out keeps the last caller's value."""
OURS = "webhook_url"

log = structlog.get_logger(__name__)


def host_of(info: WebhookInfo) -> str:
    """Return the host of a webhook; its full address may contain another owner's secret."""
    return urlsplit(info.url).hostname or ""


async def leave_webhook(bot: Bot, database: Database, *, replace: bool) -> None:
    """Delete our webhook, because polling works only without one.

    Raises:
        CannotStart: another party set one, and `replace` does not say to delete it; or Telegram does not do it.
    """
    info = await _info(bot)
    if not info.url:
        return
    await _refuse_foreign(info, database, replace=replace)
    log.warning("webhook_removed", host=host_of(info), hint="this bot receives by polling; waiting updates are kept")
    try:
        await asked("deleteWebhook", lambda: bot.delete_webhook(drop_pending_updates=False))
    except TelegramError as error:
        raise CannotStart(tr("Telegram does not take the webhook down: {error}", error=error.message)) from None
    await database.write(lambda tx: state.remove(tx, OURS))


async def claim_webhook(bot: Bot, database: Database, url: str, *, replace: bool) -> None:
    """Make sure that the webhook may be set, and remember that it is ours.

    Raises:
        CannotStart: another party set one, and `replace` does not say to replace it.
    """
    info = await _info(bot)
    if info.url not in ("", url):
        await _refuse_foreign(info, database, replace=replace)
        log.warning("webhook_replaced", host=host_of(info))
    await database.write(lambda tx: state.put(tx, OURS, url))


async def set_webhook(bot: Bot, url: str, secret: str) -> None:
    """Set the webhook, with every parameter that Telegram would otherwise keep from an earlier one.

    Raises:
        TelegramError: Telegram refuses it, or cannot be reached.
    """
    await bot.set_webhook(
        url,
        secret_token=secret,
        max_connections=MAX_CONNECTIONS,
        allowed_updates=ALLOWED_UPDATES,
        drop_pending_updates=False,
    )


async def _info(bot: Bot) -> WebhookInfo:
    try:
        return await asked("getWebhookInfo", bot.get_webhook_info)
    except TelegramError as error:
        raise CannotStart(tr("Telegram did not say whether a webhook is set: {error}", error=error.message)) from None


async def _refuse_foreign(info: WebhookInfo, database: Database, *, replace: bool) -> None:
    async with database.read() as reader:
        ours = await state.get(reader, OURS)
    if info.url != ours and not replace:
        raise CannotStart(
            tr(
                "REPLACE_WEBHOOK: Telegram posts this bot's updates to {host}, by a webhook that was not set from"
                " here; stop the bot that runs there, then start this one with REPLACE_WEBHOOK=yes",
                host=host_of(info),
            )
        )
