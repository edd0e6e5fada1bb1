"""The source of updates: polling, or a webhook where WEBHOOK_URL is set."""

from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from telegram import Bot

from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.intake.arrivals import name_of
from bot.intake.batches import BatchProcessor
from bot.intake.patience import Patience
from bot.intake.polling import Polling
from bot.intake.webhook_queue import WebhookQueue, open_webhook_queue
from bot.intake.webhook_registration import claim_webhook, leave_webhook
from bot.intake.webhook_watch import LOOK_EVERY_S, WebhookWatch
from bot.monitoring.counters import Counters
from bot.monitoring.health import Health
from bot.settings.settings import Settings
from bot.settings.webhook_values import path_of
from storage.database import Database

if TYPE_CHECKING:
    from aiohttp.web import RouteDef

MISSED = 2
"""How many polls, or checks of the webhook, may go unanswered."""
GRACE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """The parts that receive updates; with a webhook, also its watch and its routes."""

    intake: Polling | WebhookQueue
    webhook_watch: WebhookWatch | None = None
    routes: "Sequence[RouteDef]" = ()

    async def begin(self) -> None:
        """Set the webhook at Telegram, where there is one.

        Raises:
            CannotStart: Telegram refuses the webhook, or cannot be reached.
        """
        if self.webhook_watch is not None:
            await self.webhook_watch.begin()

    def calls(self) -> Mapping[str, Callable[[], None]]:
        """Return what is done when other processes tell it."""
        arrivals = self.intake.arrivals if isinstance(self.intake, WebhookQueue) else None
        return {} if arrivals is None else {name_of(arrivals.replica): arrivals.heard}

    def others_write(self) -> bool:
        """Tell whether other processes may handle updates of the same people now."""
        return isinstance(self.intake, WebhookQueue) and self.intake.is_shared

    def parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield each part's name and coroutine: posts may come to any process."""
        if isinstance(self.intake, WebhookQueue):
            yield "intake", self.intake.run()
            if self.intake.arrivals is not None:
                yield "arrivals", self.intake.arrivals.run()

    def leaders_parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield the name and coroutine of each part that only the leader runs: Telegram allows one poll at a time."""
        if isinstance(self.intake, Polling):
            yield "intake", self.intake.run()
        if self.webhook_watch is not None:
            yield "webhook_watch", self.webhook_watch.run()


@dataclass(frozen=True, slots=True)
class WebhookAddress:
    """The address that Telegram posts to, and its secrets."""

    url: str
    secrets: Sequence[str]
    """The first is the one to set; posts with the earlier ones may still come."""


async def agree_with_telegram(settings: Settings, bot: Bot, database: Database) -> None:
    """Make sure that Telegram delivers updates by polling or webhook as set, without replacing another owner's webhook.

    Raises:
        CannotStart: another party set a webhook, and no setting says to replace it.
    """
    if settings.webhook_url is None:
        await leave_webhook(bot, database, replace=settings.replace_webhook)
    else:
        await claim_webhook(bot, database, settings.webhook_url, replace=settings.replace_webhook)


def longest_silence(settings: Settings, patience: Patience) -> timedelta:
    """Return after how much silence from Telegram the connection counts as dead, or Telegram as unreachable."""
    heard_every = patience.poll if settings.webhook_url is None else timedelta(seconds=LOOK_EVERY_S)
    return MISSED * heard_every + GRACE


async def open_webhook(
    address: WebhookAddress,
    transport: Transport,
    batches: BatchProcessor,
    *,
    health: Health,
    counters: Counters,
    clock: Clock,
) -> UpdateSource:
    """Join the parts that receive by a webhook.

    Raises:
        StorageError: the database could not say which update was handled last.
    """
    from bot.intake.webhook_route import WebhookRoute  # the web server is imported only where it is needed

    queue = await open_webhook_queue(batches, clock, health)
    webhook = WebhookRoute(queue, path_of(address.url), address.secrets, counters=counters, clock=clock)
    watch = WebhookWatch(bot_on(transport), url=address.url, secret=address.secrets[0], health=health, clock=clock)
    return UpdateSource(queue, watch, webhook.routes)
