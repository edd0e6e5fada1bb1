"""`sarnakh doctor`: make every check, print its findings, and exit with status 1 where something is wrong."""

import sys
from argparse import Namespace
from collections.abc import AsyncIterator
from datetime import datetime
from itertools import chain

from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.transport import Transport
from bot.clock import Clock, SystemClock
from bot.context.config import BotConfig
from bot.doctor import at_telegram, on_this_machine
from bot.doctor.findings import Finding, Level, fault
from bot.doctor.in_the_database import look_into
from bot.doctor.webhook import look_at_webhook
from bot.intake.webhook_registration import OURS
from bot.logs.setup import set_up_logs
from bot.runtime.process import run_loop
from bot.sales import group as sales_group
from bot.sales.group import Bound
from bot.settings.settings import GET_ONE, Settings, load_settings
from bot.staff.roles import all_admins
from bot.terminal import Terminal
from conversations.funnel.model import Funnel
from storage.errors import StorageError
from storage.installation import state
from storage.opening import Location, exists, file_of, is_at_work, reading
from storage.records.translatable import Translatable, tr

_LEVELS = {Level.OK: tr("ok"), Level.WARNING: tr("warning"), Level.FAULT: tr("fault")}


def execute(given: Namespace) -> int:
    """Print the findings of every check; return the exit status."""
    settings = load_settings()
    set_up_logs("ERROR", "console", settings.secrets)
    return doctor(settings, given.terminal)


def doctor(settings: Settings, terminal: Terminal) -> int:
    """Print the findings for this installation; return 1 when something keeps the bot from its work."""
    return run_loop(_doctor(settings, terminal))


async def _doctor(settings: Settings, terminal: Terminal) -> int:
    faults = warnings = 0
    async for finding in examine(settings, clock=SystemClock()):
        terminal.say(*_lines(finding, terminal))
        sys.stdout.flush()
        faults += finding.level is Level.FAULT
        warnings += finding.level is Level.WARNING
    terminal.say("", tr("{faults}, {warnings}", faults=_faults(faults), warnings=_warnings(warnings)))
    return 1 if faults else 0


async def examine(settings: Settings, *, clock: Clock) -> AsyncIterator[Finding]:
    """Yield the findings of each check, from this machine outwards."""
    for finding in on_this_machine.look_at_settings(settings):
        yield finding
    funnel, findings = on_this_machine.look_at_funnel(settings.funnel)
    database, now = settings.database, clock.now()
    file = file_of(database)
    of_the_file = () if file is None else on_this_machine.look_around(file, now=now)
    of_here = [on_this_machine.look_at_zones(), on_this_machine.look_at_key(settings)]
    for finding in chain(findings, of_the_file, of_here):
        yield finding
    if exists(database):
        async for finding in look_into(settings, funnel=funnel, now=now):
            yield finding
    if settings.bot_token is None:
        yield fault(tr("token"), tr("is not set"), GET_ONE)
        return
    async for finding in _at_telegram(settings, funnel, now=now):
        yield finding


async def _at_telegram(settings: Settings, funnel: Funnel | None, *, now: datetime) -> AsyncIterator[Finding]:
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    async with Transport(settings.bot_api_url, settings.token, proxy_url=proxy) as transport:
        bot = bot_on(transport)
        answered, finding = await at_telegram.look_at_token(bot)
        yield finding
        if not answered:
            return
        yield await at_telegram.look_at_clock(transport, now=now)
        if funnel is None:
            return
        bound, admins, ours = await _remembered(settings, funnel)
        runs = await _runs(settings.database)
        async for finding in look_at_webhook(bot, settings.webhook_url, ours=ours, runs=runs, now=now):
            yield finding
        yield await at_telegram.look_at_group(bot, bound, bot_id=settings.bot_id)
        if bound is not None and funnel.desk.talk.topics:
            yield await at_telegram.look_at_topics(bot, bound, bot_id=settings.bot_id)
        async for finding in at_telegram.look_at_admins(bot, admins):
            yield finding
        yield await at_telegram.look_at_commands(bot, funnel.languages)


async def _remembered(settings: Settings, funnel: Funnel) -> tuple[Bound | None, frozenset[int], str | None]:
    """Return the sales group, the admins, and the webhook that was set from here, as far as they are known."""
    config = BotConfig(
        bot_id=settings.bot_id,
        bot_username="",
        admins=frozenset(settings.admin_ids),
        zone=settings.timezone,
        funnel=funnel,
        funnel_of=lambda _: funnel,
        sales_chat_setting=settings.sales_chat_id,
    )
    by_setting = None if settings.sales_chat_id is None else Bound(chat=settings.sales_chat_id)
    if not exists(settings.database):
        return by_setting, config.admins, None
    try:
        async with reading(settings.database) as reader:
            bound, admins = await sales_group.load(reader, config), await all_admins(reader, config)
            return bound, admins, await state.get(reader, OURS)
    except StorageError:  # another finding says so
        return by_setting, config.admins, None


async def _runs(database: Location) -> bool:
    """Tell whether a bot works on the database; one that cannot be reached is another finding."""
    try:
        return exists(database) and await is_at_work(database)
    except StorageError:
        return False


def _lines(finding: Finding, terminal: Terminal) -> list[str]:
    level, about, says = (terminal.words(each) for each in (_LEVELS[finding.level], finding.about, finding.says))
    line = f"{level:<8} {about:<13} {says}"
    return [line, f"{'':<22} {terminal.words(tr('→'))} {terminal.words(finding.remedy)}"] if finding.remedy else [line]


def _faults(count: int) -> Translatable:
    return tr("1 fault") if count == 1 else tr("{count} faults", count=count)


def _warnings(count: int) -> Translatable:
    return tr("1 warning") if count == 1 else tr("{count} warnings", count=count)
