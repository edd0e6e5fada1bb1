"""Where the database is that a URL names."""

from pathlib import Path

from bot.settings.values import SQLITE
from storage.opening import Location
from storage.postgres.address import ServerAddress


def location_of(url: str) -> Location:
    """Return the SQLite file, or the database on a server, that a valid URL names."""
    return Path(url.removeprefix(SQLITE)) if url.startswith(SQLITE) else ServerAddress(url)
