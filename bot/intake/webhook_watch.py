"""The watch over the webhook: every minute Telegram is asked whether it still stands as we set it.

A staging bot, an old deployment or a laptop that polls may take it away; updates then go elsewhere, and nobody hears of
it here. So it is set again, and the fault is told until a look finds it whole.
"""

from datetime import datetime

import structlog

from bot.bot_api.startup import UNKNOWN_TOKEN, CannotStart, asked
from bot.bot_api.transport import Answer, Transport
from bot.clock import Clock
from bot.errors import Unanswered
from bot.intake.webhook_registration import MAX_CONNECTIONS, WebhookInfo, read_info, setting
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

    def __init__(self, transport: Transport, *, url: str, secret: str, health: Health, clock: Clock) -> None:
        self._transport = transport
        self._url = url
        self._body = setting(url, secret)
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
        answer = await asked(self._transport, "setWebhook", self._body)
        if not answer.ok:
            raise CannotStart(f"WEBHOOK_URL: Telegram does not take it: {answer.status} {answer.description}")

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self._check()
            await self._clock.sleep(LOOK_EVERY_S)

    async def _check(self) -> None:
        answer = await self._ask("getWebhookInfo", b"{}")
        info = read_info(answer)
        if answer.status in UNKNOWN_TOKEN:
            self._health.found(Fault.TOKEN_REFUSED)
        if info is None:
            log.warning("webhook_not_seen", status=answer.status, said=answer.description)
            return
        self._health.heard()
        trouble = self._trouble(info)
        changed = differences(info, self._url) or ("another secret" if TURNED_AWAY in trouble else "")
        if changed:
            log.error("webhook_changed", what=changed, host=info.host, hint="another bot runs with this token; stop it")
            await self._mend()
        elif trouble:
            log.error("webhook_in_trouble", said=trouble, waiting=info.pending)
        self._health.webhook = changed or trouble
        if self._health.webhook:
            self._health.found(Fault.WEBHOOK_WRONG)

    def _trouble(self, info: WebhookInfo) -> str:
        """Return why updates do not come, in Telegram's words, or nothing; what is over is nobody's trouble."""
        if not info.pending or not self._looked:
            self._looked, self._excused = True, info.error_at
        if info.error_at is not None and info.error_at != self._excused:
            return info.error or "it does not say why"
        return f"{info.pending} updates wait" if info.pending >= MANY else ""

    async def _mend(self) -> None:
        answer = await self._ask("setWebhook", self._body)
        if answer.ok:
            log.warning("webhook_set_again")
        else:
            log.error("webhook_not_set", status=answer.status, said=answer.description)

    async def _ask(self, method: str, body: bytes) -> Answer:
        try:
            return await self._transport.call(method, body)
        except Unanswered as error:
            return Answer(0, ok=False, description=str(error))


def differences(info: WebhookInfo, url: str) -> str:
    """Return what is not as we set it, or nothing."""
    if not info.url:
        return "it was taken down"
    found = {
        "the address": info.url != url,
        "the connections": info.max_connections != MAX_CONNECTIONS,
        "the kinds of updates": info.allowed != frozenset(ALLOWED_UPDATES),
    }
    return ", ".join(what for what, differs in found.items() if differs)
