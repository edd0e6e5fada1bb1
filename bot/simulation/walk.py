"""The simulation: the real bot and everyone who walks through it, minute by minute of a week, as fast as possible."""

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.errors import BotError
from bot.runtime.app import App
from bot.runtime.startup import open_app
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from bot.simulation.people_file import People
from bot.simulation.person import Character, characters
from bot.simulation.walker import Walker
from bot.simulation.week import StandingClock, arrivals, first_minute
from bot.temporary_folder import temporary_folder
from conversations.funnel.model import Funnel
from storage.installation import timers
from storage.people import leads, ledger
from storage.records.lead import Lead
from storage.records.ledger import EntryKind
from storage.records.translatable import tr

PATIENCE_S = 60.0
"""The bot answers everyone of a minute in milliseconds; one that takes this long is broken."""
LOOK_AGAIN = timedelta(seconds=1)

Tell = Callable[[int, int], None]
"""Called after each minute with the number of people who have left for good, and the number of all."""


class BotStoodStillError(BotError):
    """The bot did not answer the simulated people; its log says why."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The parameters of a simulation."""

    people: People
    funnel: Funnel
    file: Path | None
    """The funnel's file; None is the one we ship."""
    zone: ZoneInfo
    count: int
    seed: int


@dataclass(frozen=True, slots=True)
class Walked:
    """The results of a simulation."""

    plan: Plan
    leads: Sequence[Lead]
    """By number, including visitors."""
    alerts: Sequence[datetime]
    """The times of the alerts to sales, in order."""
    asked_for_a_person: frozenset[int]
    """Numbers of the leads that sales were alerted to because they pressed Talk."""
    kinds: Mapping[int, str]
    """Telegram id to the kind of person."""
    asked: Mapping[str, int]
    """Question id to the number of people who saw it."""


async def walk(plan: Plan, *, tell: Tell) -> Walked:
    """Let everyone walk through the real bot, against the sandbox.

    Raises:
        BotError, StorageError: the bot could not start, or did not answer.
    """
    clock = StandingClock(first_minute(plan.people.week, plan.zone))
    with temporary_folder("sarnakh-simulate-") as folder:
        async with (
            Sandbox(seed=plan.seed, now=lambda: clock.now().timestamp()) as sandbox,
            _running(sandbox, plan, folder, clock) as (app, running),
        ):
            who = characters(plan.people, plan.funnel, count=plan.count, seed=plan.seed)
            walkers = [_walker(each, sandbox, app.config.funnel) for each in who]
            walking = asyncio.create_task(_let_go(walkers, plan, sandbox, app, clock, tell))
            await asyncio.wait({walking, running}, return_when=asyncio.FIRST_COMPLETED)
            if not walking.done():
                walking.cancel()
                raise BotStoodStillError(tr("the bot has ended while people walked through it; see its log above"))
            await walking
            return await _look_back(plan, walkers, app)


@asynccontextmanager
async def _running(
    sandbox: Sandbox, plan: Plan, folder: Path, clock: StandingClock
) -> AsyncIterator[tuple[App, asyncio.Task[int]]]:
    """Run the bot with a sales group, and stop it gracefully."""
    admin = sandbox.person("مریم")
    admin.has_started()
    settings = Settings(
        bot_token=SecretStr(sandbox.token),
        bot_api_url=sandbox.api_url,
        database_url=f"sqlite:///{folder}/sarnakh.db",
        sales_chat_id=sandbox.group("فروش", [admin]).id,
        admin_ids=(admin.id,),
        funnel=plan.file,
        timezone=plan.zone,
        send_limits=None,
    )
    app = await open_app(settings, clock=clock, rng=random.Random(plan.seed))  # noqa: S311  # to be repeated
    stop = asyncio.Event()
    running = asyncio.create_task(app.run(stop))
    try:
        yield app, running
    finally:
        stop.set()
        await running


def _walker(who: Character, sandbox: Sandbox, funnel: Funnel) -> Walker:
    person = sandbox.person(who.name, language=who.language, phone=who.phone)
    return Walker(who, person, sandbox.telegram.chats[person.id], funnel)


async def _let_go(
    walkers: Sequence[Walker], plan: Plan, sandbox: Sandbox, app: App, clock: StandingClock, tell: Tell
) -> None:
    """Let everyone who has something to do in a minute do it, and wait until the bot has answered all of them."""
    await app.sending.sender.loaded.wait()
    begins, left = clock.now(), 0
    due: dict[int, list[Walker]] = defaultdict(list)
    coming = arrivals(plan.people.week, len(walkers), random.Random(f"{plan.seed}/week"))  # noqa: S311  # to be repeated
    for minute, walker in zip(coming, walkers, strict=True):
        due[minute].append(walker)
    while due:
        minute = min(due)
        clock.set(begins + timedelta(minutes=minute))
        async with _patiently():
            await _ring(app, clock)
        for walker in due.pop(minute):
            again = walker.act()
            if again is None:
                left += 1
            else:
                due[minute + again].append(walker)
        async with _patiently():
            await _answered(sandbox, app)
        tell(left, len(walkers))


async def _ring(app: App, clock: StandingClock) -> None:
    """Run due timers before anyone acts, so that the order is always the same."""
    while True:
        async with app.database.read() as reader:
            due = await timers.next_due(reader)
        if due is None or due > clock.now():
            return
        app.background.jobs.nudge()
        await app.database.wake(LOOK_AGAIN)


async def _answered(sandbox: Sandbox, app: App) -> None:
    """Wait until every update is committed and every resulting message is sent."""
    updates = sandbox.telegram.updates
    while updates.pending:
        await updates.confirmed.wait(PATIENCE_S)
    await app.sending.sender.resting.wait()


@asynccontextmanager
async def _patiently() -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield
    except TimeoutError as error:
        raise BotStoodStillError(
            tr("the bot has stood still for {seconds:.0f} s; see its log above", seconds=PATIENCE_S)
        ) from error


async def _look_back(plan: Plan, walkers: Sequence[Walker], app: App) -> Walked:
    found: list[Lead] = []
    alerts: list[datetime] = []
    by_talk: set[int] = set()
    async with app.database.read() as reader:
        async for page in leads.rows(reader, visitors=True):
            found += page.leads
        for lead in found:
            entries = await ledger.of(reader, lead.number) if lead.alerts else ()
            alerts += [entry.at for entry in entries if entry.kind is EntryKind.ALERTED]
            before = takewhile(lambda entry: entry.kind is not EntryKind.ALERTED, entries)
            if any(entry.kind is EntryKind.TALK_ASKED for entry in before):
                by_talk.add(lead.number)
    asked = {each.id: sum(each.id in walker.asked for walker in walkers) for each in plan.funnel.questions}
    of_kind = {walker.id: walker.who.kind for walker in walkers}
    return Walked(plan, found, sorted(alerts), frozenset(by_talk), of_kind, asked)
