"""A sandbox with a PTB bot at it, a prospect and a sales group."""

from collections.abc import AsyncIterator
from types import SimpleNamespace

import pytest
from telegram import Bot

from bot.sandbox.server import Sandbox


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=7, now=clock) as opened:
        yield opened


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with Bot(sandbox.token, base_url=sandbox.api_url, base_file_url=sandbox.file_url) as opened:
        yield opened


@pytest.fixture
def world(sandbox: Sandbox) -> SimpleNamespace:
    sara = sandbox.person("سارا", language="fa", username="sara", phone="+989121234567")
    sara.has_started()
    admin = sandbox.person("Ali", language="en")
    return SimpleNamespace(sara=sara, admin=admin, group=sandbox.group("Sales", [admin]))
