"""File handles: as many as the system allows, and never all of them for inbound connections.

Every inbound connection takes one; so does each call to Telegram, and each file of the database. A process without a
free handle cannot work.
"""

import sys
from contextlib import suppress

import structlog

if sys.platform != "win32":
    import resource

ENOUGH = 8_192
"""More than we ever need. Not more: where the hard limit is a million, some child programs iterate over all of them."""
OURS = 384
"""The most that we need: 220 messages, 50 ephemeral calls and the poll at once, each on a connection of its own; the
files of the writer and of four readers; documents being read; logs and the loop."""
FEW = 512
MOST_STRANGERS, LEAST_STRANGERS = 512, 16

log = structlog.get_logger(__name__)


def raise_limit(enough: int = ENOUGH) -> None:
    """Raise this process's limit of open files to what the system allows, up to `enough`."""
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = enough if hard == resource.RLIM_INFINITY else min(enough, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(ValueError, OSError):  # some systems allow less than they report
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    if (handles := limit()) < FEW:
        log.warning(
            "few_file_handles", limit=handles, hint="allow more: ulimit -n 4096, or LimitNOFILE=4096 in systemd"
        )


def limit() -> int:
    """Return how many files this process may open."""
    if sys.platform == "win32":
        return ENOUGH
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return ENOUGH if soft == resource.RLIM_INFINITY else soft


def connections_for_strangers(handles: int) -> int:
    """Return how many inbound connections may be open; a quarter of what is left is for those that are closing."""
    return max(LEAST_STRANGERS, min(MOST_STRANGERS, (handles - OURS) * 3 // 4))
