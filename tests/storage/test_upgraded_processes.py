"""An upgrade as an operator does it: an old `.env`, `python -m bot run`, and processes killed during the start."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.sandbox.server import Sandbox
from tests.faults.processes import READY_S, SARNAKH_RUN, Bot
from tests.ports import free_address
from tests.upgrades.dump_file import FIELD_KEY_TEXT
from tests.upgrades.going_on import Questions, goes_on, open_talks
from tests.upgrades.left_rows import LeftRow, left_rows
from tests.upgrades.old_installation import OldInstallation, funnel_of_before, read, writes
from tests.upgrades.telegram_record import World

KILLED_AFTER_S = (0.05, 0.2)
"""In the first moments: the database is opened and migrated."""
KILLED_AFTER_CALLS = (1, 12)
"""After that: first calls to Telegram, and rows under way."""
KEPT = (
    "SELECT number FROM leads",
    "SELECT lead FROM sessions",
    "SELECT id FROM ledger",
    "SELECT id FROM cards",
    "SELECT hash FROM funnels",
    "SELECT id FROM audit WHERE action <> 'refused'",
    "SELECT key FROM outbox WHERE state = 'waiting' AND slot IS NOT 'farewell'",
)
"""Rows that no start deletes. A goodbye is deleted when it is sent."""
STEPS = "SELECT DISTINCT step FROM sessions JOIN leads ON number = lead WHERE NOT blocked AND number <= ?"


@dataclass
class Home:
    """An old installation: its folder, its `.env`, its database."""

    world: World
    bot: Bot


@asynccontextmanager
async def at_home(old: OldInstallation, folder: Path) -> AsyncIterator[Home]:
    """Create an old installation in a folder, without starting the bot."""
    # A process uses the machine's clock: the old version ended a moment ago, and Telegram's waits are over.
    database = old.put_into(folder, now=datetime.now(UTC))
    writes(database, "UPDATE outbox SET not_before = created WHERE not_before IS NOT NULL")
    async with Sandbox(old.telegram["token"], seed=8) as sandbox:
        bot = Bot(sandbox, folder, program=SARNAKH_RUN)
        own = {"BOT_TOKEN": sandbox.token, "BOT_API_URL": sandbox.api_url, "FIELD_KEY": FIELD_KEY_TEXT}
        doors = {name: "{}:{}".format(*free_address()) for name in ("HTTP_LISTEN", "METRICS_LISTEN")}
        own |= {"DATABASE_URL": bot.env["DATABASE_URL"]} | doors
        write_env(folder / ".env", old.expected["env"] | own)
        bot.env = {}
        try:
            yield Home(World(sandbox, old.telegram), bot)
        finally:
            if bot.runs:
                await bot.is_killed()


def write_env(file: Path, settings: dict[str, str]) -> None:
    file.write_text("".join(f"{name}={value}\n" for name, value in settings.items()), "utf-8")
    file.chmod(0o600)


async def test_a_process_killed_as_it_starts_loses_nothing_and_the_next_one_goes_on(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    questions = Questions.of(funnel_of_before(before, before.parent))
    left = left_rows(before, old.sales_chat)
    async with at_home(old, tmp_path) as home:
        await is_killed_again_and_again(home, before)
        await home.bot.comes_up()
        home.world.groups["sales"].adds_bot()
        await home.bot.comes_to(lambda: not any(is_owed(row, home) for row in left), within=20)
        talks = open_talks(before, home.world)
        await asyncio.gather(*(goes_on(talk, questions) for talk in talks))
        steps = set(home.bot.rows(STEPS, max(talk.number for talk in talks)))
        assert steps in ({("done",)}, {("done",), ("number",)})
        await home.bot.stops()
        assert "there is no setting" not in home.bot.output


async def is_killed_again_and_again(home: Home, before: Path) -> None:
    """Kill one start after the other, each a little later, and check that nothing is missing."""
    for moment in KILLED_AFTER_S:
        await home.bot.starts()
        await home.bot.survives(moment)
        await home.bot.is_killed()
        assert missing(before, home.bot.database) == {}
    for calls in KILLED_AFTER_CALLS:
        await home.bot.starts()
        await home.bot.calls(calls, at_most=READY_S)
        await home.bot.is_killed()
        assert missing(before, home.bot.database) == {}


def missing(before: Path, database: Path) -> dict[str, set[tuple]]:
    """Return rows of the old version that no longer exist; waiting rows may have been sent."""
    kept = {sql: {*read(before, sql)} - {*read(database, sql.partition(" WHERE state")[0])} for sql in KEPT}
    return {sql: rows for sql, rows in kept.items() if rows}


def is_owed(row: LeftRow, home: Home) -> bool:
    """Tell whether a row was not delivered; a newer edit of a card, or news of the group, may have replaced it."""
    if home.world.sandbox.telegram.chats[row.chat].bot_standing == "kicked":
        return False
    replaced = "SELECT 1 FROM outbox WHERE key = ? AND state = 'superseded' AND slot IN ('card', 'group')"
    return not row.calls(home.world.sandbox) and not home.bot.rows(replaced, row.key)
