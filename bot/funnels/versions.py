"""The current configuration: made at the start, and replaced as a whole when a funnel is loaded while the bot runs.

A funnel's text is in the table `funnels` before any talk can be pinned to it, so that a restart finds every version
that a running talk began with.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.context.config import BotConfig
from bot.funnels.magnets import magnets_still_there
from bot.funnels.source import SHIPPED, OpenFunnel
from bot.settings.settings import Settings
from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import CLOSED
from conversations.funnel.text_checks import known_texts
from conversations.schedule.working_hours import DEFAULT_ZONE
from storage.database import Database, Transaction
from storage.installation import audit, bots, funnels
from storage.put_aside import UNREADABLE, wrong_with
from storage.records.talk import Talk

log = structlog.get_logger(__name__)


class ConfigVersions:
    """Holds the current configuration; each handler reads it again."""

    def __init__(self, config: BotConfig, versions: Mapping[str, Funnel], documents: Mapping[str, Path]) -> None:
        self.current = config
        self.documents = dict(documents)
        """Content hash to the file to send, for the sender. Entries are never removed."""
        self._versions = dict(versions)
        self._zones = _zones_of(versions.values())
        """Kept alive, because Python reads a time zone from disk again once nothing refers to it."""

    async def load(self, opened: OpenFunnel, database: Database, *, at: datetime) -> None:
        """Use this funnel for new talks; running ones keep the version they began with.

        Raises:
            StorageError: its text could not be stored; nothing has changed.
        """
        await database.write(lambda tx: _put_to_work(tx, opened, at))
        funnel = in_zone(opened.funnel, self.current.zone)
        self._versions[funnel.hash] = funnel
        self._zones = _zones_of(self._versions.values())
        self.documents |= opened.magnets.paths
        magnets = {**self.current.magnets, **opened.magnets.hashes}
        self.current = replace(
            self.current, funnel=funnel, funnel_of=_lookup(dict(self._versions), funnel), magnets=magnets
        )


async def open_config_versions(
    settings: Settings, opened: OpenFunnel, database: Database, *, username: str, at: datetime
) -> ConfigVersions:
    """Store the funnel's text, read the versions of running talks, and return the first configuration.

    Raises:
        StorageError: the database could not do it.
    """
    funnel = in_zone(opened.funnel, settings.timezone)
    pinned = await database.write(lambda tx: _keep(tx, opened, at))
    async with database.read() as reader:
        bot_number = await bots.number_of(reader, settings.bot_id)
    earlier = _read_versions(pinned, settings.timezone)
    before = magnets_still_there(earlier.values(), (settings.funnel or SHIPPED).parent)
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
    return ConfigVersions(config, versions, {**before.paths, **opened.magnets.paths})


def funnel_for(talk: Talk | None, config: BotConfig) -> Funnel:
    """Return the version that a running talk began with; a finished or new talk gets the current one."""
    if talk is None or talk.step in CLOSED or talk.funnel == config.funnel.hash:
        return config.funnel
    return config.funnel_of(talk.funnel) or config.funnel


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
    """Return a version whose cards are in the current funnel's language for sales, where it has that language."""
    if current.sales_language not in funnel.languages or current.sales_language == funnel.sales_language:
        return funnel
    return funnel.replace(sales_language=current.sales_language)


async def _put_to_work(tx: Transaction, opened: OpenFunnel, at: datetime) -> None:
    """Store this version's text, and record in the audit when it replaces another version."""
    if await funnels.last(tx) not in (None, opened.text):
        await audit.add(tx, actor=0, action="funnel", detail=opened.funnel.hash[:8], at=at)
    await funnels.keep(tx, opened.funnel.hash, opened.text, at=at)


async def _keep(tx: Transaction, opened: OpenFunnel, at: datetime) -> dict[str, str]:
    """Store this version's text, and return the texts of all other versions that running talks are pinned to."""
    await _put_to_work(tx, opened, at)
    pinned = await funnels.pinned(tx)
    return {hash_: text for hash_, text in pinned.items() if hash_ != opened.funnel.hash}


def _read_versions(texts: Mapping[str, str], zone: ZoneInfo) -> dict[str, Funnel]:
    versions = {}
    for hash_, text in texts.items():
        try:
            read = read_funnel(text, file=f"funnel {hash_[:8]}", known_texts=known_texts())
        except (FunnelError, *UNREADABLE) as error:  # UNREADABLE: from a text that is not UTF-8
            said = str(error) if isinstance(error, FunnelError) else wrong_with(error)
            log.warning("old_funnel_unreadable", funnel=str(hash_)[:8], error=said)
            continue
        versions[hash_] = in_zone(read, zone)
    return versions
