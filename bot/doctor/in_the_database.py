"""Checks of the database, which work with or without a running bot."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from bot.doctor.findings import Finding, fault, ok, warning
from bot.doctor.funnel_versions import look_at_version
from bot.doctor.on_the_server import look_at_server
from bot.doctor.replicas import look_at_replicas
from bot.doctor.stored_contacts import look_at_contacts
from bot.doctor.totals import look_at_totals
from bot.doctor.unreadable_rows import look_at_rows
from bot.jobs.erasure_by_age import look
from bot.monitoring.clock_witness import TOLERATED, known_time
from bot.monitoring.health import ALERT_PATIENCE, Fault
from bot.settings.settings import Settings
from bot.staff import roles
from conversations.funnel.model import Funnel
from storage import duties
from storage.database import Reader
from storage.errors import CannotOpen, HalfCopied, NewerDatabase, SealedOtherwise, StatementRefused, StorageError
from storage.installation import bots, dead_letters
from storage.installation.keyring import must_open
from storage.messages import Priority
from storage.migrations import runner
from storage.opening import Location, damage_in, file_of, has_table, is_at_work, migrations_of, reading
from storage.outbox import queue as outbox
from storage.postgres.address import ServerAddress
from storage.records.lead import RetentionPolicy
from storage.records.translatable import listed, said_by, tr

_BRAKES = {
    Fault.KEEPING_SHRANK: tr("a KEEP_ setting is shorter than before: nobody is erased by age until that is confirmed"),
    Fault.ERASURE_BRAKED: tr("far more people than usual are to be erased by age: it waits to be confirmed"),
}
WIPED_WITHIN = timedelta(days=7)


async def look_into(settings: Settings, *, funnel: Funnel | None, now: datetime) -> AsyncIterator[Finding]:
    """Check that an existing database is whole, of this version, opened by our key, and without a backlog."""
    database = settings.database
    try:
        runs = await is_at_work(database)
        async with reading(database, cipher=settings.cipher) as reader:
            yield await _wholeness(database, reader, runs=runs)
            await must_open(reader)
            yield await _waiting(reader, now)
            yield await _aside(reader, now)
            yield await _owners(reader)
            if settings.bot_token is not None:
                yield await _bot(reader, settings.bot_id)
            if await _schema(reader) >= _newest(database) and await _is_ours(database, reader):
                yield await _erasure(reader, settings.keeping, now)
                if file_of(database) is None:
                    async for finding in look_at_replicas(reader):
                        yield finding
                yield await look_at_totals(reader, settings.timezone)
                if funnel is not None:
                    yield await look_at_contacts(reader, funnel.contact.region)
                if funnel is not None and runs and file_of(database) is None:
                    yield await look_at_version(reader, funnel)
            if isinstance(database, ServerAddress):
                async for finding in look_at_server(database, reader, now=now):
                    yield finding
            yield await _old_copies(database, reader, now)
            async for finding in look_at_rows(reader, await _schema(reader)):
                yield finding
    except SealedOtherwise as error:
        yield fault(tr("sealing"), said_by(error), tr("`docs/privacy.md` says how keys are kept and changed"))
    except HalfCopied as error:
        target = "postgresql://…" if file_of(database) is None else f"sqlite:///{database}"
        again = tr("DATABASE_URL names the old one, and then: sarnakh copy --to {target}", target=target)
        yield fault(tr("database"), said_by(error), again)
    except CannotOpen as error:
        yield fault(tr("database"), said_by(error), tr("mend the server, or DATABASE_URL, which says where it is"))
    except StatementRefused as error:
        yield fault(
            tr("database"), said_by(error), tr("is this a database of Sarnakh's? DATABASE_URL says where it is")
        )
    except (StorageError, sqlite3.Error) as error:
        yield fault(tr("database"), said_by(error), tr("stop the bot and restore a backup: sarnakh restore FILE"))


async def _wholeness(database: Location, reader: Reader, *, runs: bool) -> Finding:
    said = await damage_in(database, reader)
    if said is not None:
        return fault(tr("database"), tr("it is damaged: {said}", said=said), tr("stop the bot: sarnakh restore FILE"))
    schema, ours = await _schema(reader), _newest(database)
    if not await _is_ours(database, reader):
        return fault(
            tr("database"),
            tr("it is of schema {schema}, and this version knows {ours}", schema=schema, ours=ours),
            tr("run the newer version"),
        )
    running = tr("the bot runs on it now") if runs else tr("the bot does not run on it now")
    if schema < ours:
        says = tr(
            "it is whole of schema {schema}, which the next start brings to {ours}; {running}",
            schema=schema,
            ours=ours,
            running=running,
        )
        return ok(tr("database"), says)
    if schema > ours:
        says = tr(
            "it is whole of schema {schema}, which a newer version made and this one works with; {running}",
            schema=schema,
            running=running,
        )
        return ok(tr("database"), says)
    return ok(tr("database"), tr("it is whole; {running}", running=running))


async def _schema(reader: Reader) -> int:
    row = await reader.one("SELECT max(version) FROM migrations")
    return row[0] or 0 if row else 0


async def _is_ours(database: Location, reader: Reader) -> bool:
    """Tell whether this version works with the database, after its next start at the latest."""
    try:
        await runner.missing(reader, migrations_of(database))
    except NewerDatabase:
        return False
    return True


def _newest(database: Location) -> int:
    return max(each.version for each in migrations_of(database))


async def _waiting(reader: Reader, now: datetime) -> Finding:
    backlog = await outbox.counts(reader)
    waiting = sum(each.waiting for each in backlog)
    alert = next((each.oldest for each in backlog if each.priority is Priority.ALERT), None)
    if alert is not None and now - alert > ALERT_PATIENCE:
        minutes = int((now - alert).total_seconds() // 60)
        return fault(
            tr("outbox"),
            tr("an alert has waited for {minutes} minutes", minutes=minutes),
            tr("is the bot running, the group bound?"),
        )
    if waiting == 1:
        return ok(tr("outbox"), tr("1 message waits to be sent"))
    return ok(tr("outbox"), tr("{count} messages wait to be sent", count=waiting))


async def _aside(reader: Reader, now: datetime) -> Finding:
    count = await dead_letters.count_between(reader, None, now)
    if count:
        return warning(
            tr("dead letters"), tr("{count} set aside in 30 days", count=count), tr("sarnakh dead-letters list")
        )
    return ok(tr("dead letters"), tr("no update was set aside"))


async def _old_copies(database: Location, reader: Reader, now: datetime) -> Finding:
    """Check since when old copies of erased people wait to be wiped; a running bot does it at once."""
    known = await has_table(database, reader, "duties")  # an older file has none yet
    duty = await duties.load(reader, duties.WIPE) if known else None
    if duty is None:
        return ok(tr("old copies"), tr("none of an erased person waits to be wiped"))
    waits = max(timedelta(), now - duty.since)
    if waits <= WIPED_WITHIN:
        return ok(
            tr("old copies"),
            tr("of erased people wait to be wiped since {time} UTC", time=f"{duty.since:%Y-%m-%d %H:%M}"),
        )
    remedy = tr("run the bot, and end what reads the file for long; or stop the bot: sarnakh compact")
    return warning(
        tr("old copies"), tr("of people who were erased {days} days ago are still in the file", days=waits.days), remedy
    )


async def _owners(reader: Reader) -> Finding:
    ids = listed([str(each) for each in sorted(await roles.owners(reader))])
    if not ids:
        return ok(tr("owners"), tr("nobody is an admin by the owner link"))
    return ok(tr("owners"), tr("admins by the owner link: {ids}; sarnakh owners remove ID takes it back", ids=ids))


async def _erasure(reader: Reader, keeping: RetentionPolicy, now: datetime) -> Finding:
    """Check whether people are erased when they are due, or what prevents it."""
    due = await look(reader, keeping, now=now)
    told = tr("1 person is due to be erased by age")
    if due.people != 1:
        told = tr("{count} people are due to be erased by age", count=due.people)
    known = await known_time(reader, now=now)
    if known is not None and now - known > TOLERATED:
        days = (now - known).days
        remedy = tr("set the clock right; if it is, run the bot until somebody writes to it")
        return fault(
            tr("erasure"),
            tr("{told} by a clock that is {days} days ahead of all that is known", told=told, days=days),
            remedy,
        )
    if due.fault is not None:
        return fault(
            tr("erasure"),
            tr("{told}; {fault}", told=told, fault=_BRAKES.get(due.fault, str(due.fault))),
            tr("sarnakh erase --due shows who it is, and asks"),
        )
    return ok(tr("erasure"), told)


async def _bot(reader: Reader, bot_id: int) -> Finding:
    last = await bots.current(reader)
    if last in (None, bot_id):
        return ok(tr("bot"), tr("the one that this database belongs to"))
    remedy = tr("is it the right BOT_TOKEN? the next start says what changes, and goes on")
    return warning(tr("bot"), tr("the database was last another bot's: {id}", id=str(last)), remedy)
