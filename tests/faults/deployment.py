"""Several processes of one bot on one PostgreSQL database, behind a proxy that spreads posts over them."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
from aiohttp import web

from bot.sandbox.server import Sandbox
from storage.postgres.address import ServerAddress
from tests import people
from tests.faults.posted import SECRET
from tests.faults.processes import SARNAKH_RUN, TOKEN, Bot, Shop
from tests.ports import free_address

TRY_NEXT_S = 1.5
"""How long the proxy waits for one process before it asks the next one, as a health check would have it do."""
LOOK_S = 0.05
READY_S = 60.0
"""Three starts at once on two busy cores."""


class Spreader:
    """Hands each post to the next process; to another one if that one does not answer."""

    def __init__(self, ports: list[int]) -> None:
        self.address = free_address()
        self._ports = ports
        self._turn = count()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Spreader"]:
        app = web.Application()
        app.add_routes([web.post("/telegram", self._pass_on)])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        await web.TCPSite(runner, self.address.host, self.address.port).start()
        timeout = aiohttp.ClientTimeout(total=TRY_NEXT_S)
        async with aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0)) as self._session:
            try:
                yield self
            finally:
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body, first = await request.read(), next(self._turn)
        headers = {name: value for name, value in request.headers.items() if name.startswith(("X-", "Content-Type"))}
        for turn in range(first, first + len(self._ports)):
            url = f"http://127.0.0.1:{self._ports[turn % len(self._ports)]}/telegram"
            try:
                async with self._session.post(url, data=body, headers=headers) as answer:
                    return web.Response(status=answer.status, body=await answer.read())
            except (aiohttp.ClientError, TimeoutError):
                continue
        return web.Response(status=502)


class Deployment:
    """The processes, and the database as it is read from outside."""

    def __init__(self, address: ServerAddress, replicas: list[Bot]) -> None:
        self.address = address
        self.replicas = replicas

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database from outside; each `?` stands for a value."""
        for number in range(1, len(values) + 1):
            sql = sql.replace("?", f"${number}", 1)

        async def read() -> list[tuple[Any, ...]]:
            connection = await asyncpg.connect(self.address.url)
            try:
                return [tuple(row) for row in await connection.fetch(sql, *values)]
            finally:
                await connection.close()

        with ThreadPoolExecutor(1) as threads:
            return threads.submit(asyncio.run, read()).result()

    async def report(self, replica: Bot) -> dict[str, Any] | None:
        """Return what `/readyz` of a process says; None if it does not answer."""
        if not replica.runs:
            return None
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5)) as session,
                session.get(f"http://{replica.env['METRICS_LISTEN']}/readyz") as answer,
            ):
                return {"http": answer.status, **await answer.json()}
        except (aiohttp.ClientError, TimeoutError):
            return None

    async def leaders(self) -> list[Bot]:
        """Return the processes that say that they lead."""
        reports = await asyncio.gather(*map(self.report, self.replicas))
        return [each for each, report in zip(self.replicas, reports, strict=True) if report and report["leads"]]

    async def leader(self, *, other_than: Bot | None = None, within: float = READY_S) -> Bot:
        """Wait until one process leads, and return it."""
        deadline = time.monotonic() + within
        while not (found := [each for each in await self.leaders() if each is not other_than]):
            assert time.monotonic() < deadline, f"nobody leads within {within} s:\n{self.output}"
            await asyncio.sleep(LOOK_S)
        return found[0]

    async def is_up(self, replica: Bot) -> None:
        """Wait until a process takes posts."""
        deadline = time.monotonic() + READY_S
        while await self.report(replica) is None:
            assert replica.runs, f"ended before it was up:\n{replica.output}"
            assert time.monotonic() < deadline, f"not up within {READY_S} s:\n{replica.output}"
            await asyncio.sleep(LOOK_S)

    async def is_ready(self, replica: Bot, *, but_for: str = "") -> None:
        """Wait until `/readyz` of a process is green, or names this fault alone."""
        deadline = time.monotonic() + READY_S
        while (report := await self.report(replica)) is None or (
            report["http"] != 200 and report["faults"] != [but_for]
        ):
            assert replica.runs, f"ended before it was ready:\n{replica.output}"
            assert time.monotonic() < deadline, f"not ready within {READY_S} s: {report}\n{replica.output}"
            await asyncio.sleep(LOOK_S)

    async def comes_to(self, holds: Callable[[], bool], within: float) -> None:
        """Wait until a condition holds that no call signals."""
        deadline = time.monotonic() + within
        while not holds():
            assert time.monotonic() < deadline, f"not within {within} s:\n{self.output}"
            await asyncio.sleep(LOOK_S)

    async def settles(self, within: float = 20.0) -> None:
        """Wait until nothing waits to be sent."""
        await self.comes_to(lambda: self.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(0,)], within)

    @property
    def output(self) -> str:
        """What all processes have said."""
        return "\n".join(f"--- {each.folder.name}\n{each.output}" for each in self.replicas)


@asynccontextmanager
async def deployed(
    folder: Path,
    address: ServerAddress,
    *,
    replicas: int = 3,
    polling: bool = False,
    urls: Sequence[str] = (),
    **env: str,
) -> AsyncIterator[tuple[Shop, Deployment]]:
    """Start processes one after the other, the first of which leads; at the end those that run are killed.

    With `urls` each has a way of its own to the database.
    """
    async with Sandbox(TOKEN, seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        ports = [free_address().port for _ in range(replicas)]
        spreader = Spreader(ports)
        given = {
            "ADMIN_IDS": str(maryam.id),
            "SALES_CHAT_ID": str(group.id),
            "DATABASE_URL": address.url,
            "LOG_LEVEL": "INFO",
            **env,
        }
        if not polling:
            given |= {"WEBHOOK_URL": f"http://127.0.0.1:{spreader.address.port}/telegram", "WEBHOOK_SECRET": SECRET}
        bots = []
        for number, port in enumerate(ports):
            place = folder / f"replica{number}"
            place.mkdir()
            own = {"HTTP_LISTEN": f"127.0.0.1:{port}", "METRICS_LISTEN": f"127.0.0.1:{free_address().port}"}
            if urls:
                own["DATABASE_URL"] = urls[number]
            bots.append(Bot(sandbox, place, program=SARNAKH_RUN, **{**given, **own}))
        deployment = Deployment(address, bots)
        async with spreader.open():
            try:
                for bot in bots:
                    await bot.starts()
                    await deployment.is_up(bot)
                await deployment.leader()
                yield Shop(sandbox, [deployment], group, maryam), deployment  # type: ignore[list-item]  # it reads rows
            finally:
                for bot in bots:
                    if bot.runs:
                        await bot.is_killed()
