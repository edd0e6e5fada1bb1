"""A process of its own that takes one post: for the test to kill, or to die of it."""

import asyncio
import json
import os
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from storage.postgres.address import ServerAddress
from tests.bot.intake.replica_desk import a_replica

DIED = 9


class DeadlyZone(ZoneInfo):
    """A time zone that ends the process of whoever asks for the time in it."""

    def fromutc(self, at: datetime) -> datetime:
        os._exit(DIED)


async def mortal_replica(address: ServerAddress, update: dict[str, object], *dies: str) -> asyncio.subprocess.Process:
    """Start a process that takes this post; with `dies`, handling it ends the process."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.intake.mortal_replica", address.url, json.dumps(update), *dies
    )


async def main(url: str, update: str, *dies: str) -> None:
    """Take one post, and wait for its end."""
    zone = DeadlyZone.no_cache("Asia/Tehran") if dies else None
    async with a_replica(ServerAddress(url), zone=zone) as replica:
        await replica.posts(json.loads(update))
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
