from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.sqlite.database import SqliteDatabase
from tests.migrated import put_new_database
from tests.upgrades.old_installation import DUMPS, OldInstallation


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "sarnakh.db"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[SqliteDatabase]:
    put_new_database(file)
    database = await SqliteDatabase.open(file)
    yield database
    await database.close()


@pytest.fixture(params=DUMPS, ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    """Every old version in turn: all dumps in this folder are used."""
    return OldInstallation(request.param)


@pytest.fixture
def before(old: OldInstallation, tmp_path: Path) -> Path:
    """The database as the old version left it, not opened."""
    return old.put_into(tmp_path / "before")
