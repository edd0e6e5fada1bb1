"""How updates come to us: asked for, or, where WEBHOOK_URL says so, posted."""

from collections.abc import Coroutine, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from telegram import Bot

from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.transport import Transport
from bot.clock import Clock
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
"""So many polls, or looks at the webhook, may go unanswered."""
GRACE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """What takes updates in; with a webhook, also the watch over it and the routes that serve it."""

    intake: Polling | WebhookQueue
    webhook_watch: WebhookWatch | None = None
    routes: "Sequence[RouteDef]" = ()

    async def begin(self) -> None:
        """Let Telegram post to us, where it is to.

        Raises:
            CannotStart: it does not take the webhook, or cannot be reached.
        """
        if self.webhook_watch is not None:
            await self.webhook_watch.begin()

    def parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Begin each part."""
        yield "intake", self.intake.run()
        if self.webhook_watch is not None:
            yield "webhook_watch", self.webhook_watch.run()


@dataclass(frozen=True, slots=True)
class WebhookAddress:
    """Where Telegram posts to, and by what it is known."""

    url: str
    secrets: Sequence[str]
    """The one that is set first; the others were, and posts with them may still come."""


async def agree_with_telegram(settings: Settings, bot: Bot, database: Database) -> None:
    """Make sure that Telegram lets us have updates in our way, and that nobody else's way is cut off.

    Raises:
        CannotStart: somebody else set a webhook, and no setting says to replace it.
    """
    if settings.webhook_url is None:
        await leave_webhook(bot, database, replace=settings.replace_webhook)
    else:
        await claim_webhook(bot, database, settings.webhook_url, replace=settings.replace_webhook)


def longest_silence(settings: Settings, patience: Patience) -> timedelta:
    """Return how long Telegram may say nothing, though it is asked: then the connection is dead, or it out of reach."""
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
    """Join what receives by a webhook.

    Raises:
        StorageError: the database could not tell where the last process ended.
    """
    from bot.intake.webhook_route import WebhookRoute  # a web server is imported by those who want one

    queue = await open_webhook_queue(batches, clock, health)
    webhook = WebhookRoute(queue, path_of(address.url), address.secrets, counters=counters, clock=clock)
    watch = WebhookWatch(bot_on(transport), url=address.url, secret=address.secrets[0], health=health, clock=clock)
    return UpdateSource(queue, watch, webhook.routes)
