"""How updates come to us: asked for, or, where WEBHOOK_URL says so, posted."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.bot_api.transport import Transport
from bot.context.commits import Commits
from bot.delivery.queue.results import Results
from bot.funnels.versions import ConfigVersions
from bot.intake.batches import BatchProcessor
from bot.intake.patience import Patience
from bot.intake.polling import Polling
from bot.intake.webhook_queue import WebhookQueue, open_webhook_queue
from bot.intake.webhook_registration import claim_webhook, leave_webhook
from bot.intake.webhook_watch import LOOK_EVERY_S, WebhookWatch
from bot.monitoring.clock_witness import WitnessedClock
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
    """Whoever takes updates in; with a webhook, who watches over it and what it is served by."""

    intake: Polling | WebhookQueue
    webhook_watch: WebhookWatch | None = None
    routes: "Sequence[RouteDef]" = ()


async def agree_with_telegram(settings: Settings, transport: Transport, database: Database) -> None:
    """Make sure that Telegram lets us have updates in our way, and that nobody else's way is cut off.

    Raises:
        CannotStart: somebody else set a webhook, and no setting says to replace it.
    """
    if settings.webhook_url is None:
        await leave_webhook(transport, database, replace=settings.replace_webhook)
    else:
        await claim_webhook(transport, database, settings.webhook_url, replace=settings.replace_webhook)


def longest_silence(settings: Settings, patience: Patience) -> timedelta:
    """Return how long Telegram may say nothing, though it is asked: then the connection is dead, or it out of reach."""
    heard_every = patience.poll if settings.webhook_url is None else timedelta(seconds=LOOK_EVERY_S)
    return MISSED * heard_every + GRACE


async def open_source(
    settings: Settings,
    commits: Commits,
    transport: Transport,
    results: Results,
    *,
    configs: ConfigVersions,
    health: Health,
    counters: Counters,
    clock: WitnessedClock,
    rng: random.Random,
    patience: Patience,
) -> UpdateSource:
    """Make whoever takes updates in.

    Raises:
        StorageError: the database could not tell where the last process ended.
    """
    batches = BatchProcessor(commits, results, configs=configs, clock=clock, patience=patience)
    url = settings.webhook_url
    if url is None:
        return UpdateSource(Polling(transport, batches, health=health, clock=clock, rng=rng, patience=patience))
    from bot.intake.webhook_route import WebhookRoute  # a web server is imported by those who want one

    queue = await open_webhook_queue(commits.database, batches, clock, health)
    webhook = WebhookRoute(queue, path_of(url), settings.webhook_secrets, counters=counters, clock=clock)
    watch = WebhookWatch(transport, url=url, secret=settings.webhook_secrets[0], health=health, clock=clock)
    return UpdateSource(queue, watch, webhook.routes)
