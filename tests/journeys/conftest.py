"""The whole bot with its sales group, for tests without special needs; every journey runs on both engines."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.running import Office, open_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as opened:
        yield opened


@pytest.fixture(autouse=True)
def journey_on(folder: Path) -> None:
    """Run each journey on both engines."""
