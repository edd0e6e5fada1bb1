from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.sqlite.database import SqliteDatabase


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "sarnakh.db"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(file)
    yield database
    await database.close()
