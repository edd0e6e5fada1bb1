"""The watch over the webhook: every minute Telegram is asked whether it still stands as we set it.

A staging bot, an old deployment or a laptop that polls may take it away; updates then go elsewhere, and nobody hears of
it here. So it is set again, and the fault is told until a look finds it whole.
"""

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

LOOK_EVERY_S = 60.0
MANY = 1_000
"""So many waiting updates are not a busy minute."""
TURNED_AWAY = "403"
"""Our answer to a post with another secret: somebody else has set our address."""

log = structlog.get_logger(__name__)


class WebhookWatch:
    """Sets the webhook, and keeps it set."""

    def __init__(self, bot: Bot, *, url: str, secret: str, health: Health, clock: Clock) -> None:
        self._bot = bot
        self._url = url
        self._secret = secret
        self._health = health
        self._clock = clock
        self._excused: datetime | None = None
        """The last failure that is over: while we were down, or made up for since."""
        self._looked = False

    async def begin(self) -> None:
        """Set the webhook; its secret may be a new one.

        Raises:
            CannotStart: Telegram does not take it, or cannot be reached.
        """
        try:
            await asked("setWebhook", self._set)
        except TelegramError as error:
            raise CannotStart(f"WEBHOOK_URL: Telegram does not take it: {error.message}") from None

    async def run(self) -> None:
        """Look until cancelled."""
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
        changed = differences(info, self._url) or ("another secret" if TURNED_AWAY in trouble else "")
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
        """Return why updates do not come, in Telegram's words, or nothing; what is over is nobody's trouble."""
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


def differences(info: WebhookInfo, url: str) -> str:
    """Return what is not as we set it, or nothing."""
    if not info.url:
        return "it was taken down"
    found = {
        "the address": info.url != url,
        "the connections": info.max_connections != MAX_CONNECTIONS,
        "the kinds of updates": frozenset(info.allowed_updates or ()) != frozenset(ALLOWED_UPDATES),
    }
    return ", ".join(what for what, differs in found.items() if differs)
