"""The address of a database on a server: `postgresql://user:password@host:port/name?sslmode=require`."""

from typing import NamedTuple
from urllib.parse import urlsplit

SCHEMES = ("postgresql://", "postgres://")


class ServerAddress(NamedTuple):
    """Where the server is, and how to enter; neither shows nor logs its password."""

    url: str

    @property
    def name(self) -> str:
        """The name of the database, as operators read it: `sarnakh on db.example.com`."""
        parts = urlsplit(self.url)
        return f"{parts.path.strip('/') or parts.username or ''} on {parts.hostname or 'this machine'}"

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"ServerAddress({self.name!r})"
