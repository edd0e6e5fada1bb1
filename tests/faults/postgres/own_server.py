"""A PostgreSQL server that belongs to one test, with fsync on; where there are no programs, the test is skipped."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import NO_SERVER
from tests.postgres_server import PostgresServer, programs

DATABASE = "postgres"
"""The one that every new server has."""


@contextmanager
def own_server(**settings: str | int) -> Iterator[PostgresServer]:
    """Lend a running server; its files stand outside pytest's folders, which only root may enter if it runs."""
    bin_ = programs()
    if bin_ is None:
        pytest.skip(NO_SERVER)
    folder = Path(tempfile.mkdtemp(prefix=f"sarnakh-own-{os.getpid()}-"))
    server = PostgresServer(folder, bin_, fsync=True)
    try:
        server.init()
        server.start(**settings)
        yield server
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
