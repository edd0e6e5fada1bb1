"""Three processes are brought to new releases one after the other, while posts come in, and the schema changes."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import SystemClock
from bot.sandbox.server import Sandbox
from storage.postgres.address import ServerAddress
from tests.faults.posted import SECRET
from tests.faults.postgres.releases import release
from tests.faults.postgres.server_bot import ServerBot
from tests.faults.processes import SARNAKH_RUN, TOKEN, ColdBot
from tests.ports import free_address
from tests.postgres_server import PostgresServer, an_empty_database

EXPANDS = "-- expand, needs 0.9.0\nALTER TABLE leads ADD COLUMN shoe_size BIGINT;\n"
DROPS = "-- contract after start, needs 0.10.0\nDROP INDEX leads_by_owner;\n"
HOLDS = "-- contract, needs 0.11.0\nALTER TABLE leads DROP COLUMN shoe_size;\n"
REPLICAS = 3
LOOK_S = 0.1
PATIENCE_S = 60.0
"""A start takes 3 s, and three of them share a loaded machine with other tests."""


class Release(ColdBot, ServerBot):
    """Runs the packages of its own PYTHONPATH."""


class Fleet:
    """Processes on one database; each post goes to the one that is named."""

    def __init__(self, sandbox: Sandbox, folder: Path, address: ServerAddress) -> None:
        webhook = free_address()
        self.bots: list[Release] = []
        for number in range(REPLICAS):
            place = folder / f"replica{number}"
            place.mkdir()
            posts, shown = (webhook if number == 0 else free_address()), free_address()
            given = {
                "DATABASE_URL": address.url,
                "WEBHOOK_URL": f"http://127.0.0.1:{webhook.port}/telegram",
                "WEBHOOK_SECRET": SECRET,
                "HTTP_LISTEN": f"127.0.0.1:{posts.port}",
                "METRICS_LISTEN": f"127.0.0.1:{shown.port}",
                "ADMIN_IDS": "1",
            }
            self.bots.append(Release(sandbox, place, program=SARNAKH_RUN, **given))
        self._numbers = count(900_001)

    async def starts(self, bot: ServerBot, env: dict[str, str]) -> dict[str, Any]:
        """Start one as a release, and wait until it shows /readyz; return what that says."""
        bot.env |= env
        await bot.starts()
        return await self.comes_to(bot, lambda _said: True)

    async def upgrades(self, bot: ServerBot, env: dict[str, str]) -> dict[str, Any]:
        """Stop one, and start it as another release."""
        await bot.stops()
        return await self.starts(bot, env)

    async def comes_to(self, bot: ServerBot, holds: Any, *, within: float = PATIENCE_S) -> dict[str, Any]:
        """Wait until /readyz of one says something."""
        deadline, said = time.monotonic() + within, None
        while (said := await self.says(bot)) is None or not holds(said):
            assert bot.runs, f"ended:\n{bot.output}"
            assert time.monotonic() < deadline, f"{said} after {within} s:\n{bot.output}"
            await SystemClock().sleep(LOOK_S)
        return said

    async def says(self, bot: ServerBot) -> dict[str, Any] | None:
        """Return what /readyz of one says, with its status; None if it does not answer."""
        try:
            async with (
                aiohttp.ClientSession() as client,
                client.get(
                    f"http://{bot.env['METRICS_LISTEN']}/readyz", timeout=aiohttp.ClientTimeout(total=2)
                ) as answer,
            ):
                return {"http": answer.status, **await answer.json()}
        except (aiohttp.ClientError, TimeoutError):
            return None

    async def all_work(self, *bots: ServerBot) -> None:
        """Post to each of them, by somebody new, and see it stored."""
        for bot in bots:
            who = next(self._numbers)
            person, chat = {"id": who, "is_bot": False, "first_name": "Sara"}, {"id": who, "type": "private"}
            message = {"message_id": 1, "date": int(time.time()), "chat": chat, "from": person, "text": "/start"}
            deadline = time.monotonic() + PATIENCE_S
            while (status := await posted(bot, {"update_id": who, "message": message})) != HTTPStatus.OK:
                assert bot.runs, f"ended:\n{bot.output}"
                assert time.monotonic() < deadline, f"{status} after {PATIENCE_S} s:\n{bot.output}"
                await SystemClock().sleep(LOOK_S)
            assert bot.rows("SELECT count(*) FROM leads WHERE telegram_id = ?", who) == [(1,)]

    def applied(self) -> list[int]:
        """Return the migrations beyond ours that were applied."""
        rows = self.bots[0].rows("SELECT version FROM migrations WHERE version >= 900 ORDER BY version")
        return [number for (number,) in rows]

    def age(self, version: str) -> None:
        """Let a minute pass since the last sign of life of the processes of a version, which are gone."""
        self.bots[0].writes(f"UPDATE replicas SET seen = seen - 61000000 WHERE version = '{version}'")


async def posted(bot: ServerBot, update: dict[str, Any]) -> int | None:
    """Post an update as Telegram does, which posts again what is not taken; None if nobody listens yet."""
    url, headers = f"http://{bot.env['HTTP_LISTEN']}/telegram", {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    try:
        async with aiohttp.ClientSession() as client, client.post(url, json=update, headers=headers) as answer:
            return answer.status
    except aiohttp.ClientConnectionError:
        return None


@asynccontextmanager
async def fleet(folder: Path, postgres: PostgresServer, env: dict[str, str]) -> AsyncIterator[Fleet]:
    """Start the processes one after the other; at the end, kill those that run."""
    async with an_empty_database(postgres) as address, Sandbox(TOKEN, seed=7) as sandbox:
        made = Fleet(sandbox, folder, address)
        try:
            for bot in made.bots:
                assert (await made.starts(bot, env))["version"] == "0.9.0"
            yield made
        finally:
            for bot in made.bots:
                if bot.runs:
                    await bot.is_killed()


@pytest.mark.long
async def test_an_expansion_is_applied_to_a_running_deployment_and_a_contraction_waits(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    old = release(tmp_path, "0.9.0")
    new = release(tmp_path, "0.10.0", **{"0900_expands": EXPANDS, "0901_drops": DROPS})
    newest = release(tmp_path, "0.11.0", **{"0900_expands": EXPANDS, "0901_drops": DROPS, "0902_holds": HOLDS})
    async with fleet(tmp_path, postgres, old) as made:
        first, second, third = made.bots

        # One is upgraded: it expands the schema, does without the contraction, and all are at work.
        said = await made.upgrades(first, new)
        assert (said["version"], made.applied()) == ("0.10.0", [900])
        said = await made.comes_to(first, lambda said: said["migration"])
        assert (said["http"], "0901_drops" in said["migration"], "0.9.0" in said["migration"]) == (200, True, True)
        assert "migration_waits" in first.output
        await made.all_work(first, second, third)

        # It can go back: the old release is started on the newer schema, and all are at work.
        assert (await made.upgrades(first, old))["version"] == "0.9.0"
        await made.all_work(first, second, third)

        # The last old one is killed while the others are of the new release: for a minute it may still be at work.
        await made.upgrades(second, new)
        await made.upgrades(third, new)
        await first.is_killed()
        assert "0901_drops" in (await made.comes_to(third, lambda said: said["migration"]))["migration"]
        assert made.applied() == [900]
        made.age("0.9.0")
        for bot in (second, third):
            await made.comes_to(bot, lambda said: said["migration"] is None)
        assert made.applied() == [900, 901]
        await made.all_work(second, third)

        # From now on the old release is refused, and says why.
        first.env |= old
        await first.starts()
        assert await first.ends(PATIENCE_S) == 2
        assert "needs Sarnakh 0.10.0 or newer, and this is 0.9.0" in first.output

        # The newest release cannot do without its contraction: its start waits, and the others work on meanwhile.
        said = await made.starts(first, newest)
        assert (said["http"], said["status"], "0902_holds" in said["migration"]) == (503, "starting", True)
        assert "start_waits" in first.output
        await made.all_work(second, third)
        await second.stops()
        await third.is_killed()
        made.age("0.10.0")
        said = await made.comes_to(first, lambda said: said["status"] == "ok")
        assert (said["version"], said["migration"], made.applied()) == ("0.11.0", None, [900, 901, 902])
        await made.all_work(first)
