"""A bot that receives updates and sends nothing, like a process that dies before its sender has started."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import Clock
from bot.runtime.app import App
from bot.runtime.startup import open_app
from bot.settings.settings import Settings


@asynccontextmanager
async def sending_nothing(settings: Settings, *, clock: Clock, jobs: bool = False) -> AsyncIterator[App]:
    """Run the intake, and the jobs where they are wanted, until the block ends; every new row is left waiting."""
    app = await open_app(settings, clock=clock, rng=random.Random(7))
    await app.sending.stop()
    running = [
        asyncio.create_task(part.run())
        for part in ((app.receiving.intake, app.background.jobs) if jobs else (app.receiving.intake,))
    ]
    try:
        yield app
    finally:
        for part in running:
            part.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await app.resources.transport.shutdown()
        await app.database.close()
