"""The watch over the webhook: it asks Telegram every minute whether the webhook is still set as ours.

A staging bot, an old deployment or a laptop that polls may replace or delete it; updates then go elsewhere, unnoticed
here. So it is set again, and the fault is reported until a check finds the webhook in order.
"""

import asyncio
from datetime import datetime

import structlog
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.bot_api.ptb_bot import answer_of
from bot.bot_api.startup import CannotStart, asked
from bot.clock import Clock
from bot.intake.webhook_registration import MAX_CONNECTIONS, host_of, set_webhook
from bot.monitoring.health import Fault, Health
from bot.updates.update import ALLOWED_UPDATES
from storage.records.translatable import Translatable, tr

LOOK_EVERY_S = 60.0
MANY = 1_000
"""More waiting updates than a busy minute explains."""
TURNED_AWAY = "403"
"""Our answer to a post with another secret: another party has set our address."""

log = structlog.get_logger(__name__)


class WebhookWatch:
    """Sets the webhook, and sets it again where it was lost."""

    def __init__(self, bot: Bot, *, url: str, secret: str, health: Health, clock: Clock) -> None:
        self._bot = bot
        self._url = url
        self._secret = secret
        self._health = health
        self._clock = clock
        self._excused: datetime | None = None
        """The time of the last failure that no longer matters: we were down, or it was made up for since."""
        self._looked = False
        self._begun = asyncio.Event()

    async def begin(self) -> None:
        """Set the webhook at every start, because its secret may be new.

        Raises:
            CannotStart: Telegram refuses it, or cannot be reached.
        """
        try:
            await asked("setWebhook", self._set)
        except TelegramError as error:
            raise CannotStart(tr("WEBHOOK_URL: Telegram does not take it: {error}", error=error.message)) from None
        self._begun.set()

    async def run(self) -> None:
        """Check until cancelled, once it is set: before that it may be another's, and nothing is wrong."""
        await self._begun.wait()
        while True:
            await self._check()
            await self._clock.sleep(LOOK_EVERY_S)

    async def _check(self) -> None:
        try:
            info = await answer_of(self._bot.get_webhook_info())
        except TelegramError as error:
            if isinstance(error, InvalidToken):
                self._health.found(Fault.TOKEN_REFUSED)
            log.warning("webhook_not_seen", said=error.message)
            return
        self._health.heard()
        trouble = self._trouble(info)
        changed = ", ".join(map(str, differences(info, self._url))) or (
            "another secret" if TURNED_AWAY in trouble else ""
        )
        if changed:
            log.error(
                "webhook_changed", what=changed, host=host_of(info), hint="another bot runs with this token; stop it"
            )
            await self._mend()
        elif trouble:
            log.error("webhook_in_trouble", said=trouble, waiting=info.pending_update_count)
        self._health.webhook = changed or trouble
        if self._health.webhook:
            self._health.found(Fault.WEBHOOK_WRONG)

    def _trouble(self, info: WebhookInfo) -> str:
        """Return why updates do not come, in Telegram's words, or ""; failures that are over do not count."""
        waiting = info.pending_update_count
        if not waiting or not self._looked:
            self._looked, self._excused = True, info.last_error_date
        if info.last_error_date is not None and info.last_error_date != self._excused:
            return info.last_error_message or "it does not say why"
        return f"{waiting} updates wait" if waiting >= MANY else ""

    async def _mend(self) -> None:
        try:
            await answer_of(self._set())
        except TelegramError as error:
            log.error("webhook_not_set", said=error.message)
        else:
            log.warning("webhook_set_again")

    async def _set(self) -> None:
        await set_webhook(self._bot, self._url, self._secret)


def differences(info: WebhookInfo, url: str) -> tuple[Translatable, ...]:
    """Return what differs from what we set."""
    if not info.url:
        return (tr("it was taken down"),)
    found = {
        tr("the address"): info.url != url,
        tr("the connections"): info.max_connections != MAX_CONNECTIONS,
        tr("the kinds of updates"): frozenset(info.allowed_updates or ()) != frozenset(ALLOWED_UPDATES),
    }
    return tuple(what for what, differs in found.items() if differs)
