"""How many people have stored values that a funnel lacks: counted in the database, outside the writer.

Each count reads every lead. `sarnakh check` waits for it; the bot counts once it is running, and logs the result.
"""

import asyncio
from collections.abc import Iterable, Mapping
from functools import lru_cache

import structlog

from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.missing import MissingValue, missing_values
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from storage.database import Database, Reader
from storage.errors import StorageError
from storage.installation import funnels
from storage.opening import Location, reading
from storage.reports import remembered

VERSIONS_LOOKED_AT = 6
"""The newest versions, including this one: a source that one of them named is reported when it is gone."""
VERSIONS_KEPT = 16
"""Parsed versions that are cached between counts: parsing one takes 30 ms."""

log = structlog.get_logger(__name__)


async def missing_in(database: Location, funnel: Funnel) -> tuple[MissingValue, ...]:
    """Count in a database that a running bot may use.

    Raises:
        StorageError: the database cannot be read.
    """
    async with reading(database) as reader:
        return await look(reader, funnel)


async def tell_missing(database: Database, funnel: Funnel) -> None:
    """Log the values stored with people that this funnel does not have, one line per value."""
    try:
        async with database.read() as reader:
            found = await look(reader, funnel)
    except StorageError as error:
        log.warning("remembered_not_counted", error=str(error), hint="`sarnakh check` counts it")
        return
    for each in found:
        log.warning(
            "remembered_not_in_funnel", what=each.what, value=each.value, people=each.people, hint=str(each.instead)
        )


async def look(reader: Reader, funnel: Funnel) -> tuple[MissingValue, ...]:
    """Return the values stored with people that this funnel does not have."""
    newest = await _read(await funnels.newest(reader, VERSIONS_LOOKED_AT))
    named = {source for version in newest.values() if version is not None for source in version.sources}
    found = await remembered.count(reader, sources=named)
    running = {talks.version for talks in found.running} - set(newest)
    versions = {**newest, **await _read(await _texts(reader, running))}
    return tuple(missing_values(found, funnel, versions))


async def _texts(reader: Reader, versions: Iterable[str]) -> dict[str, str]:
    texts = {version: await funnels.text_of(reader, version) for version in versions}
    return {version: text for version, text in texts.items() if text is not None}


async def _read(texts: Mapping[str, str]) -> dict[str, Funnel | None]:
    """Parse versions off the event loop; None for one that cannot be read any more."""
    return {version: await asyncio.to_thread(_version, text) for version, text in texts.items()}


@lru_cache(maxsize=VERSIONS_KEPT)
def _version(text: str) -> Funnel | None:
    try:
        return read_funnel(text, file="an earlier version", known_texts=known_texts())
    except FunnelError:
        return None
