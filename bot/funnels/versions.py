"""The current configuration: made at the start, and replaced as a whole when a funnel is loaded while the bot runs.

A funnel's text is in the table `funnels` before any talk can be pinned to it, so that a restart finds every version
that a running talk began with. Where several processes work on one database, all use the version that was stored last,
whichever of them stored it.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.funnels.magnets import Magnets, magnets_still_there
from bot.funnels.source import SHIPPED, OpenFunnel
from bot.settings.settings import Settings
from conversations.funnel.desk.settings import Desk
from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import CLOSED
from conversations.funnel.text_checks import known_texts
from conversations.schedule.openings import DEFAULT_ZONE
from storage.database import Database, Reader, Transaction
from storage.installation import audit, bots, funnels
from storage.put_aside import UNREADABLE, wrong_with
from storage.records.talk import Talk

TOLD = "funnel"
"""What other processes are told when a version is stored."""
COPY_IT = "copy the newest file to every machine; to have all work with this one, change a line of it and start again"

log = structlog.get_logger(__name__)


class ConfigVersions:
    """Holds the current configuration; each handler reads it again."""

    def __init__(
        self,
        config: BotConfig,
        versions: Mapping[str, Funnel],
        documents: Mapping[str, Path],
        *,
        folder: Path = SHIPPED.parent,
    ) -> None:
        self.current = config
        self.documents = dict(documents)
        """Content hash to the file to send, for the sender. Entries are never removed."""
        self._versions = dict(versions)
        self._folder = folder
        """Where the files are that funnels give."""
        self._of_file = config.funnel.hash
        """The version of the funnel's file on this machine."""
        self._unreadable: set[str] = set()
        self._zones = _zones_of(versions.values())
        """Kept alive, because Python reads a time zone from disk again once nothing refers to it."""

    async def load(self, opened: OpenFunnel, database: Database, *, at: datetime) -> None:
        """Use this funnel for new talks; running ones keep the version they began with.

        Raises:
            StorageError: its text could not be stored; nothing has changed.
        """
        await database.write(lambda tx: _put_to_work(tx, opened, at))
        self._of_file = opened.funnel.hash
        self._use(in_zone(opened.funnel, self.current.zone), opened.magnets)

    async def look(self, database: Database) -> None:
        """Use the newest version in the database for new talks, if another process has stored it.

        Raises:
            StorageError: it could not be read; nothing has changed.
        """
        async with database.read() as reader:
            version = await funnels.last_version(reader)
            if version is None or version in {self.current.funnel.hash, *self._unreadable}:
                return
            text = await funnels.text_of(reader, version)
        funnel = await asyncio.to_thread(_read_version, version, text, self.current.zone)
        if funnel is None:
            self._unreadable.add(version)
        else:
            self._use(funnel, await asyncio.to_thread(magnets_still_there, [funnel], self._folder))
            log.info("funnel_taken_over", funnel=version[:8], questions=len(funnel.questions))
        if version != self._of_file:
            log.error("funnel_differs", newest=version[:8], file=self._of_file[:8], hint=COPY_IT)

    async def find(self, reader: Reader, version: str) -> Funnel:
        """Return a version that another process has stored; the current one where it cannot be read."""
        if version not in self._versions and version not in self._unreadable:
            funnel = _read_version(version, await funnels.text_of(reader, version), self.current.zone)
            if funnel is None:
                self._unreadable.add(version)
            else:
                self._know(funnel, self.current)
        return self.current.funnel_of(version)

    def _use(self, funnel: Funnel, magnets: Magnets) -> None:
        """Use this version for new talks."""
        self.documents |= magnets.paths
        magnets_known = {**self.current.magnets, **magnets.hashes}
        self._know(funnel, replace(self.current, funnel=funnel, magnets=magnets_known))

    def _know(self, version: Funnel, config: BotConfig) -> None:
        """Add a version to those of a configuration, and then put the whole to use."""
        self._versions[version.hash] = version
        self._zones = _zones_of(self._versions.values())
        self.current = replace(config, funnel_of=_lookup(dict(self._versions), config.funnel))


async def open_config_versions(
    settings: Settings, opened: OpenFunnel, database: Database, *, username: str, at: datetime
) -> ConfigVersions:
    """Store the funnel's text, read the versions of running talks, and return the first configuration.

    Raises:
        StorageError: the database could not do it.
    """
    funnel = in_zone(opened.funnel, settings.timezone)
    others = await database.others()
    pinned = await database.write(lambda tx: _keep(tx, opened, at, beside=others > 0))
    async with database.read() as reader:
        bot_number = await bots.number_of(reader, settings.bot_id)
    earlier = _read_versions(pinned, settings.timezone)
    folder = (settings.funnel or SHIPPED).parent
    before = magnets_still_there(earlier.values(), folder)
    versions = {**earlier, funnel.hash: funnel}
    config = BotConfig(
        bot_id=settings.bot_id,
        bot_username=username,
        admins=frozenset(settings.admin_ids),
        zone=settings.timezone,
        funnel=funnel,
        funnel_of=_lookup(versions, funnel),
        # The current funnel's magnets come first: one of them replaces a magnet that a talk names and that is gone.
        magnets={**opened.magnets.hashes, **before.hashes, **opened.magnets.hashes},
        keeping=settings.keeping,
        bot_number=bot_number,
        sales_chat_setting=settings.sales_chat_id,
    )
    configs = ConfigVersions(config, versions, {**before.paths, **opened.magnets.paths}, folder=folder)
    if database.is_shared:
        configs.current = replace(config, find_version=configs.find)
        await configs.look(database)
    return configs


async def funnel_for(ctx: Context, talk: Talk | None) -> Funnel:
    """Return the version that a running talk began with; a finished or new talk gets the current one."""
    current = ctx.config.funnel
    if talk is None or talk.step in CLOSED or talk.funnel == current.hash:
        return current
    return await version_of(ctx, talk.funnel)


async def version_of(ctx: Context, version: str) -> Funnel:
    """Return the version with this hash, also if another process has just stored it; else the current one."""
    found = ctx.config.funnel_of(version)
    if found.hash == version or ctx.config.find_version is None:
        return found
    return await ctx.config.find_version(ctx.tx, version)


def current_desk(config: BotConfig) -> Desk:
    """Return the settings of the desk: the newest version's, also for talks that began with an older one (DESK §2).

    A label of a reason is read in the languages of that version, too: `reason_label(config.funnel, …)`.
    """
    return config.funnel.desk


def in_zone(funnel: Funnel, zone: ZoneInfo) -> Funnel:
    """Return the funnel with a time zone: its own, or else the setting's."""
    if funnel.company.timezone is not None:
        return funnel
    company = funnel.company.replace(timezone=zone.key)
    return funnel.replace(company=company)


def _zones_of(versions: Iterable[Funnel]) -> tuple[ZoneInfo, ...]:
    return tuple(ZoneInfo(name) for name in {DEFAULT_ZONE, *(each.company.timezone for each in versions)} if name)


def _lookup(versions: Mapping[str, Funnel], current: Funnel) -> Callable[[str], Funnel]:
    read = {hash_: _read_by_sales(funnel, current) for hash_, funnel in versions.items()}
    return lambda hash_: read.get(hash_, current)


def _read_by_sales(funnel: Funnel, current: Funnel) -> Funnel:
    """Return a version with the current funnel's desk (DESK §2), and its language for cards, where it has that."""
    known = current.sales_language in funnel.languages
    spoken = current.sales_language if known else funnel.sales_language
    if (spoken, current.desk) == (funnel.sales_language, funnel.desk):
        return funnel
    return funnel.replace(sales_language=spoken, desk=current.desk)


async def _put_to_work(tx: Transaction, opened: OpenFunnel, at: datetime) -> None:
    """Store this version's text, and record in the audit when it replaces another version."""
    if await funnels.last(tx) not in (None, opened.text):
        await audit.add(tx, actor=0, action="funnel", detail=opened.funnel.hash[:8], at=at)
    await funnels.keep(tx, opened.funnel.hash, opened.text, at=at)
    tx.tell(TOLD)


async def _keep(tx: Transaction, opened: OpenFunnel, at: datetime, *, beside: bool) -> dict[str, str]:
    """Store this version's text, and return the texts of all other versions that running talks are pinned to.

    Args:
        tx: the transaction.
        opened: the funnel's file on this machine.
        at: now.
        beside: whether other processes are at work. Then a version that has been replaced stays replaced: this machine
            was left behind with its file.
    """
    if not beside or await funnels.text_of(tx, opened.funnel.hash) is None:
        await _put_to_work(tx, opened, at)
    pinned = await funnels.pinned(tx)
    return {hash_: text for hash_, text in pinned.items() if hash_ != opened.funnel.hash}


def _read_versions(texts: Mapping[str, str], zone: ZoneInfo) -> dict[str, Funnel]:
    read = {version: _read_version(version, text, zone) for version, text in texts.items()}
    return {version: funnel for version, funnel in read.items() if funnel is not None}


def _read_version(version: str, text: str | None, zone: ZoneInfo) -> Funnel | None:
    """Return the funnel of a stored text; None, with a line in the log, where it cannot be used."""
    if text is None:
        return None
    try:
        read = read_funnel(text, file=f"funnel {version[:8]}", known_texts=known_texts())
    except (FunnelError, *UNREADABLE) as error:  # UNREADABLE: from a text that is not UTF-8
        said = str(error) if isinstance(error, FunnelError) else wrong_with(error)
        log.warning("old_funnel_unreadable", funnel=str(version)[:8], error=said)
        return None
    return in_zone(read, zone)
