"""An address that is free a moment before it is used."""

import os
import socket
from itertools import count

from bot.settings.values import Listen

LOWEST, HIGHEST = 10_000, 32_000
"""Below the ports that connections, and servers on port 0, are given by Linux: none of those takes ours meanwhile."""
_steps = count(os.getpid() * 101)
"""Test processes run side by side, and begin at places of their own."""


def free_address() -> Listen:
    """Return an address on this machine alone, on which nobody listens now."""
    while True:
        port = LOWEST + next(_steps) % (HIGHEST - LOWEST)
        try:
            with socket.create_server(("127.0.0.1", port)):
                return Listen("127.0.0.1", port)
        except OSError:
            continue
