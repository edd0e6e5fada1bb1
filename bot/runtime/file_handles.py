"""File handles: as many as the system lets us have, and never all of them for strangers.

Everybody who connects to us takes one; so does each call to Telegram, and each file of the database. A process that
has none left does nothing of what it is for.
"""

import sys
from contextlib import suppress

import structlog

if sys.platform != "win32":
    import resource

ENOUGH = 8_192
"""More than we ever need; where the hard limit is a million, some programs that we might start look at each."""
OURS = 384
"""Our own at their most: 220 messages, 50 fleeting calls and the poll at once, each on a connection of its own; the
files of the writer and of four readers; documents being read; logs and the loop."""
FEW = 512
MOST_STRANGERS, LEAST_STRANGERS = 512, 16

log = structlog.get_logger(__name__)


def raise_limit(enough: int = ENOUGH) -> None:
    """Let this process open as many files as the system allows anybody, up to `enough`."""
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = enough if hard == resource.RLIM_INFINITY else min(enough, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(ValueError, OSError):  # some systems allow less than they say
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    if (handles := limit()) < FEW:
        log.warning(
            "few_file_handles", limit=handles, hint="allow more: ulimit -n 4096, or LimitNOFILE=4096 in systemd"
        )


def limit() -> int:
    """Return how many files this process may have open."""
    if sys.platform == "win32":
        return ENOUGH
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return ENOUGH if soft == resource.RLIM_INFINITY else soft


def connections_for_strangers(handles: int) -> int:
    """Return how many connections may be open to us; a quarter of what is left is for those that are just closing."""
    return max(LEAST_STRANGERS, min(MOST_STRANGERS, (handles - OURS) * 3 // 4))
