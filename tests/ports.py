"""Find a free address shortly before it is used."""

import os
import socket
from itertools import count

from bot.settings.values import Listen

LOWEST, HIGHEST = 10_000, 32_000
"""Below Linux's range for outgoing connections and servers on port 0, so that none of those takes ours."""
_steps = count(os.getpid() * 101)
"""Test processes run in parallel, and begin at different ports."""


def free_address() -> Listen:
    """Return a loopback address on which no process listens now."""
    while True:
        port = LOWEST + next(_steps) % (HIGHEST - LOWEST)
        try:
            with socket.create_server(("127.0.0.1", port)):
                return Listen("127.0.0.1", port)
        except OSError:
            continue
