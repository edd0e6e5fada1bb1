"""The whole bot with its sales group, for tests without special needs."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.running import Office, open_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as opened:
        yield opened
