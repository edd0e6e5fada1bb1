"""What the tests of sending stand on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.post_room import PostRoom, post_room


@pytest.fixture
async def room(folder: Path) -> AsyncIterator[PostRoom]:
    async with post_room(folder) as room:
        yield room
