"""The address of a database: `postgresql://user:password@host:port/name?sslmode=require`.

Several servers stand one after the other, `host1:5432,host2:5433`; of them, the one that writes is taken. A socket on
this machine stands in the place of a host, `postgresql://user@%2Frun%2Fpostgresql/name`, or behind the name,
`postgresql://user@/name?host=/run/postgresql`.
"""

import re
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

SCHEMES = ("postgresql://", "postgres://")
_HOST = re.compile(r"(?P<name>\[[\da-f:.]+(?:%25[\w.-]+)?\]|[^\[\]:@]+)(?::(?P<port>\d{1,5}))?", re.IGNORECASE)


def is_whole(url: str) -> bool:
    """Tell whether a URL names a server and a database.

    One whose password holds a sign that has to be escaped is none: a part of the password would stand for the rest.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (
        url.startswith(SCHEMES)
        and bool(_hosts(parts) and parts.path.strip("/"))
        and parts.netloc.count("@") <= 1
        and "@" not in parts.path + parts.query
        and not parts.fragment
    )


def _hosts(parts: SplitResult) -> list[str]:
    """Return the names of the servers, or the folders of their sockets; none where one of them is wrong."""
    written = parts.netloc.rpartition("@")[2] or parse_qs(parts.query).get("host", [""])[-1]
    found = [_HOST.fullmatch(each) for each in written.split(",")]
    if any(each is None or not 0 < int(each["port"] or 1) < 1 << 16 for each in found):
        return []
    return [unquote(each["name"]).strip("[]") for each in found if each is not None]


class ServerAddress(NamedTuple):
    """Where the server is, and how to enter; neither shows nor logs its password."""

    url: str

    @property
    def name(self) -> str:
        """The name of the database, as operators read it: `sarnakh on db.example.com`."""
        if not is_whole(self.url):
            return "DATABASE_URL"
        parts = urlsplit(self.url)
        return f"{unquote(parts.path.strip('/'))} on {', '.join(_hosts(parts))}"

    @property
    def wants(self) -> str | None:
        """Which of several servers to take, where the address does not say so itself; None: it does, or has one."""
        parts = urlsplit(self.url)
        says = "target_session_attrs" in parse_qs(parts.query)
        return "read-write" if len(_hosts(parts)) > 1 and not says else None

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"ServerAddress({self.name!r})"
