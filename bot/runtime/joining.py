"""How the rooms are joined: this module alone knows every part."""

import random
from dataclasses import replace
from functools import partial

from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.context.effects import Effects
from bot.context.memories import Look, Memories
from bot.delivery.calls import Calls
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.sending import Sending, join_sending
from bot.funnels import versions
from bot.funnels.live_reload import EditedFunnel, LiveFunnel
from bot.intake.batches import BatchProcessor
from bot.intake.patience import Patience
from bot.intake.polling import Polling
from bot.intake.source import UpdateSource, WebhookAddress, longest_silence, open_webhook
from bot.jobs.memberships.daily_look import DailyLook
from bot.jobs.memberships.own_rights import OwnRights
from bot.jobs.memberships.strangers import Strangers
from bot.jobs.scheduler import Jobs
from bot.jobs.totals import TotalsJob
from bot.jobs.totals_check import TotalsCheck
from bot.jobs.unreadable_state import put_unreadable_aside
from bot.jobs.wiping import Wiping
from bot.logs.throttle import LogThrottle
from bot.monitoring.clock_witness import WitnessedClock, open_clock
from bot.monitoring.counters import Counters
from bot.monitoring.file_check import FileCheck
from bot.monitoring.health import Health
from bot.monitoring.heartbeat import Heartbeat
from bot.monitoring.late_migrations import LateMigrations
from bot.monitoring.watch import Watch
from bot.monitoring.watched_database import WatchedDatabase
from bot.prospects.owed_files import replace_gone
from bot.replicas.fenced_database import leaders_commits
from bot.replicas.leadership import Leadership
from bot.replicas.others import GROUP_HEARD, OUTBOX, TIMERS, WIPING, Telling
from bot.replicas.sign_of_life import SignOfLife
from bot.runtime.after_commit import subscribe
from bot.runtime.app import App
from bot.runtime.rooms import Background, Resources, RunningReplica, Watching
from bot.runtime.sales_location import SalesLocation
from bot.sales import former_staff
from bot.sales import group as sales_group
from bot.sales.change_of_bot import tell_change
from bot.sales.delivery_events import DeliveryEvents
from bot.sales.people.upgrade import keep_those_of_before
from bot.sales.rounds import of_before
from bot.staff.owner_link import make_link
from storage.installation.replicas import Replica
from storage.migrations.releases import our_version
from storage.sales import changed_leads


async def join(resources: Resources, *, replica: Replica, clock: Clock, rng: random.Random, patience: Patience) -> App:
    """Join the rooms over the opened resources, and put in order what an earlier process left in the database.

    Raises:
        StorageError: the database could not do it.
    """
    settings, configs = resources.settings, resources.configs
    witnessed = await open_clock(resources.database, clock)
    health = Health(our_version(), witnessed, longest_silence=longest_silence(settings, patience))
    database = WatchedDatabase(resources.database, health, hang_s=patience.hang_s)
    resources, commits = replace(resources, database=database), Commits(database)
    leadership = Leadership(database, witnessed, holder=replica.id)
    leaders = leaders_commits(commits, leadership)
    health.leads = leadership.leads
    watching = _watching(resources, leaders, health, witnessed)
    results = Results(
        database, bot_id=settings.bot_id, clock=witnessed, count=watching.counters.sent, leadership=leadership
    )
    sending = _sending(resources, leaders, results, leadership, witnessed, rng)
    batches = BatchProcessor(commits, sending.results, configs=configs, clock=witnessed, patience=patience)
    if settings.webhook_url is None:
        receiving = UpdateSource(
            Polling(resources.transport, batches, health=health, clock=witnessed, rng=rng, patience=patience)
        )
    else:
        receiving = await open_webhook(
            WebhookAddress(settings.webhook_url, settings.webhook_secrets), resources.transport, batches,
            health=health, counters=watching.counters, clock=witnessed,
        )  # fmt: skip
    background = _background(resources, leaders, health, witnessed, patience, rng)
    location = SalesLocation(database, configs.current, sending=sending, health=health)
    subscribe(
        commits, sending, location=location, counters=watching.counters, jobs=background.jobs, wiping=background.wiping
    )
    if leadership.is_shared:
        telling = Telling(database, leadership, LogThrottle(witnessed))
        commits.subscribe(telling.follow)
        commits.subscribe(partial(_tell_if_heard, telling, sending))
        sending.know_others(receiving.others_write)
    commits.subscribe(background.strangers.follow)
    commits.subscribe(background.own_rights.follow)
    link = await _begin(resources, location, witnessed)
    replica_ = RunningReplica(leadership, SignOfLife(database, leadership, replica, witnessed))
    looks: dict[str, Look] = {sales_group.KEY: location.look, versions.TOLD: partial(configs.look, database)}
    memories = Memories(
        database,
        {**looks, **_leaders_looks(leadership, sending, background)},
        calls={GROUP_HEARD: sending.try_lost_group, **receiving.calls()},
    )
    return App(resources, receiving, sending, background, watching, memories, replica_, link)


def _tell_if_heard(telling: Telling, sending: Sending, effects: Effects) -> None:
    """Tell the leader that people write in the lost group: it is tried again."""
    if sending.sales.lost and sending.sales.chat in effects.heard_in:
        telling.tell(GROUP_HEARD)


def _leaders_looks(leadership: Leadership, sending: Sending, background: Background) -> dict[str, Look]:
    """Return what the leader looks for when other processes have committed it."""

    async def look_for_rows() -> None:
        if leadership.leads:
            sending.sender.look_around()

    async def look_for_timers() -> None:
        if leadership.leads:
            background.jobs.nudge()

    async def look_for_erasures() -> None:
        if leadership.leads:
            background.wiping.look_soon()

    return {OUTBOX: look_for_rows, TIMERS: look_for_timers, WIPING: look_for_erasures}


def _watching(resources: Resources, commits: Commits, health: Health, clock: WitnessedClock) -> Watching:
    settings = resources.settings
    watch = Watch(commits, settings.disk, health, configs=resources.configs, clock=clock)
    url = settings.heartbeat_url
    heartbeat = None if url is None else Heartbeat(url.get_secret_value(), health, clock)
    migrations = LateMigrations(resources.database, health, clock) if resources.database.is_shared else None
    return Watching(health, Counters(health), watch, heartbeat, migrations)


def _sending(
    resources: Resources, commits: Commits, results: Results, leadership: Leadership, clock: Clock, rng: random.Random
) -> Sending:
    settings, configs = resources.settings, resources.configs
    may_send = (lambda: leadership.leads) if leadership.is_shared else None
    return join_sending(
        Calls(resources.database, resources.transport, configs.documents, bot_id=settings.bot_id, may_send=may_send),
        results,
        limits=RateLimits.of(*settings.send_limits) if settings.send_limits else RateLimits.none(),
        listener=DeliveryEvents(commits, configs=configs, clock=clock),
        clock=clock,
        rng=rng,
    )


def _background(
    resources: Resources,
    commits: Commits,
    health: Health,
    clock: WitnessedClock,
    patience: Patience,
    rng: random.Random,
) -> Background:
    settings, database, configs = resources.settings, commits.database, resources.configs
    edited = EditedFunnel(settings.funnel, resources.opened) if settings.funnel_watch else None
    of_this_process = commits.over(resources.database)  # each process answers what came to it, whoever leads
    jobs = Jobs(commits, health, configs=configs, clock=clock)
    return Background(
        jobs,
        Wiping(database, clock),
        TotalsJob(database, clock, configs.current.zone),
        TotalsCheck(database, health, zone=configs.current.zone, clock=clock, rng=rng),
        FileCheck(database, clock, after=patience.check_after),
        Strangers(of_this_process, resources.transport, configs=configs, clock=clock),
        OwnRights(of_this_process, resources.transport, configs=configs, clock=clock),
        DailyLook(commits, resources.transport, configs=configs, clock=clock),
        None if edited is None else LiveFunnel(edited, configs, resources.database, clock, loaded=jobs.nudge),
    )


async def _bring_up(resources: Resources, clock: Clock) -> None:
    """Make rounds of the leads that a version without rounds left, before anybody presses a button on their cards.

    Raises:
        StorageError: the database could not do it.
    """
    while await resources.database.write(changed_leads.are_any):
        await resources.database.write(by_clock(of_before.bring_up, resources.configs.current, clock.now()))


async def _begin(resources: Resources, location: SalesLocation, clock: Clock) -> str | None:
    """Put in order what an earlier process left, apply changed settings, and return the owner link, if there is one.

    Raises:
        StorageError: the database could not do it.
    """
    database, config, documents = resources.database, resources.config, resources.configs.documents
    await put_unreadable_aside(database, at=clock.now())
    await database.write(lambda tx: sales_group.begin(tx, config))
    await database.write(by_clock(partial(replace_gone, known=documents), config, clock.now()))
    await database.write(by_clock(former_staff.let_go, config, clock.now()))
    await database.write(by_clock(keep_those_of_before, config, clock.now()))
    await _bring_up(resources, clock)
    await tell_change(database, config=config, now=clock.now())
    await location.read()
    beside = await database.others() > 0
    return await database.write(lambda tx: make_link(Context.of_clock(tx, config, clock.now()), beside=beside))
