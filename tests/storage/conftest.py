from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.postgres.database import PostgresDatabase
from storage.sqlite.database import SqliteDatabase
from tests.migrated import put_new_database
from tests.postgres_server import a_database
from tests.upgrades.old_installation import DUMPS, OldInstallation


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "sarnakh.db"


ENGINES = ("sqlite", "postgres")
OF_SQLITE = Path(__file__).with_name("sqlite")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test on both engines, unless it looks into SQLite's file."""
    if "engine" in metafunc.fixturenames:
        test = metafunc.definition
        marked = test.get_closest_marker("sqlite") is not None or test.path.is_relative_to(OF_SQLITE)
        metafunc.parametrize("engine", ENGINES[:1] if marked or "file" in metafunc.fixturenames else ENGINES)


@pytest.fixture
async def database(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if engine == "sqlite":
        file = tmp_path / "data" / "sarnakh.db"
        put_new_database(file)
        database: Database = await SqliteDatabase.open(file)
        yield database
        await database.close()
        return
    async with a_database(request.getfixturevalue("postgres")) as address:
        # To open it checks what a copy of the template has: 30 ms of CPU, ours and the server's.
        database = await PostgresDatabase.as_it_is(address)
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
