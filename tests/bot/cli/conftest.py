"""A database on a server for the commands, which run event loops of their own."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings.settings import Settings
from storage.postgres.address import ServerAddress
from tests.postgres_server import PostgresServer, a_database


@pytest.fixture
def without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, without the settings of this shell."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def on_a_server(
    postgres: PostgresServer, without_settings: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServerAddress]:
    """Lend a database with our schema, which DATABASE_URL names."""
    with asyncio.Runner() as runner:
        lent = a_database(postgres)
        address = runner.run(lent.__aenter__())
        monkeypatch.setenv("DATABASE_URL", address.url)
        yield address
        runner.run(lent.__aexit__(None, None, None))
