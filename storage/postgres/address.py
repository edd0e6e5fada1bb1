"""The address of a database on a server: `postgresql://user:password@host:port/name?sslmode=require`."""

from typing import NamedTuple
from urllib.parse import unquote, urlsplit

SCHEMES = ("postgresql://", "postgres://")


def is_whole(url: str) -> bool:
    """Tell whether a URL names a server and a database.

    One whose password holds a sign that has to be escaped is none: a part of the password would stand for the rest.
    """
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        url.startswith(SCHEMES)
        and bool(parts.hostname and parts.path.strip("/"))
        and has_port
        and parts.netloc.count("@") <= 1
        and "@" not in parts.path + parts.query
        and not parts.fragment
    )


class ServerAddress(NamedTuple):
    """Where the server is, and how to enter; neither shows nor logs its password."""

    url: str

    @property
    def name(self) -> str:
        """The name of the database, as operators read it: `sarnakh on db.example.com`."""
        if not is_whole(self.url):
            return "DATABASE_URL"
        parts = urlsplit(self.url)
        return f"{unquote(parts.path.strip('/'))} on {parts.hostname}"

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"ServerAddress({self.name!r})"
