"""An address that is free a moment before it is used."""

import socket

from bot.setting_values import Listen


def free_address() -> Listen:
    """Return an address on this machine alone, on which nobody listens now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return Listen("127.0.0.1", taken.getsockname()[1])
