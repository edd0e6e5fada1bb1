"""`python -m tests.storage.make_dump OUT.sql`: dump a database of this version, for tests of later versions.

The bot's own code writes every row, while people of the sandbox talk to it. Next to the dump it writes Telegram's state
(OUT.telegram.json) and this version's answers to an admin who asks for figures (OUT.expected.json).
"""

import asyncio
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli.main import main as sarnakh
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from storage.records.ledger import EntryKind
from storage.records.round import RoundState
from storage.records.timer import OF_KIND, DeskTimer
from tests.faults.processes import TOKEN
from tests.upgrades.before import live_through
from tests.upgrades.dump_file import FIELD_KEY_TEXT, write_dump
from tests.upgrades.ending import THE_END
from tests.upgrades.figures import ask_for_figures
from tests.upgrades.old_installation import OldInstallation, opened, read
from tests.upgrades.shop import Shop
from tests.upgrades.telegram_record import record

OF_SEVERAL_PROCESSES = {"arrived", "leases", "replicas"}
"""Tables that are empty in a file, which has one."""
_OF_OPERATORS = "UPDATE timers SET due = ? WHERE kind = 'again' AND json_extract(data, '$.ended') IS NULL"
"""Replays that were asked for on the command line."""
EMPTY = OF_SEVERAL_PROCESSES | {"changed_leads"}
"""What versions without rounds change while both run is read at once, and removed."""
NOT_DUE_LATER = {"copies", "former", "quiet", "say"}
"""Copies of media; rows of another bot; what earlier versions set; what the desk says to a prospect when it opens."""
NOT_IN_WORKING_TIME = {DeskTimer.CARD, DeskTimer.OFFER}
"""A card that waits for the opening, while the history ends in working time; turns, which are off."""


async def make(out: Path) -> None:
    """Write the three files."""
    with TemporaryDirectory() as folder:
        sandbox = Sandbox(TOKEN, seed=7, now=lambda: shop.clock.now().timestamp())
        shop = Shop(sandbox, Path(folder))
        async with sandbox:
            await live_through(shop)
            await asyncio.to_thread(_replay_one, shop.database)
            _set_the_machines_times(shop.database)
            _must_hold_every_kind(shop.database)
            write_dump(shop.database, out)
            _write_json(out, "telegram", record(sandbox, shop.people, shop.groups))
        known = {"version": version("sarnakh"), "at": THE_END.isoformat(), "env": _env()}
        _write_json(out, "expected", known)
    with TemporaryDirectory() as folder:
        old = OldInstallation(out)
        async with opened(old, Path(folder)) as upgraded:
            figures = await ask_for_figures(upgraded)
    _write_json(out, "expected", {**known, "figures": figures})


def _must_hold_every_kind(database: Path) -> None:
    """Fail where the history lacks a row that later versions must be able to read: a new kind needs a person here."""
    tables = [name for (name,) in read(database, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {name for name in tables if read(database, f"SELECT count(*) FROM {name}") == [(0,)]} == EMPTY
    assert {kind for (kind,) in read(database, "SELECT kind FROM ledger")} == set(EntryKind)
    assert {kind for (kind,) in read(database, "SELECT kind FROM timers")} == set(OF_KIND) - NOT_DUE_LATER
    desk = "SELECT json_extract(data, '$.which') FROM timers WHERE kind = 'desk'"
    assert {which for (which,) in read(database, desk)} == set(DeskTimer) - NOT_IN_WORKING_TIME
    states = {state for (state,) in read(database, "SELECT state FROM rounds")}
    assert states == set(RoundState)


def _env() -> dict[str, str]:
    """Return every setting of this version as in an operator's .env; empty ones have their default."""
    return {name.upper(): "" for name in Settings.model_fields} | {
        "TIMEZONE": "Asia/Tehran",
        "FUNNEL_WATCH": "no",
        "REPLACE_WEBHOOK": "no",
        "LOG_LEVEL": "INFO",
        "LOG_FORMAT": "console",
        "SEND_LIMITS": "none",
        "KEEP_VISITORS_DAYS": "none",
        "KEEP_LEADS_DAYS": "none",
    }


def _replay_one(database: Path) -> None:
    """Ask for a replay with the operator's command."""
    with _environment(DATABASE_URL=f"sqlite:///{database}", FIELD_KEY=FIELD_KEY_TEXT):
        assert sarnakh(["dead-letters", "replay", "2"]) == 0


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(values)
    yield
    os.environ.clear()
    os.environ.update(before)


def _set_the_machines_times(database: Path) -> None:
    """Replace the three times written by the machine's clock, so that the dump does not depend on its day."""
    at = round(THE_END.timestamp() * 1_000_000)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE migrations SET at = ?", (at,))
        connection.execute("UPDATE state SET value = ? WHERE key = 'opened'", (THE_END.isoformat(),))
        connection.execute(_OF_OPERATORS, (at,))


def _write_json(out: Path, what: str, content: dict[str, object]) -> None:
    """Write one line per item of a list or a map, so that diffs are readable."""
    parts = [f"{json.dumps(name)}: {_lines(value)}" for name, value in content.items()]
    out.with_suffix(f".{what}.json").write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")


def _lines(value: object) -> str:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    match value:
        case dict():
            return "{\n" + ",\n".join(f"{write(name)}: {write(each)}" for name, each in value.items()) + "\n}"
        case list():
            return "[\n" + ",\n".join(map(write, value)) + "\n]"
        case _:
            return write(value)


if __name__ == "__main__":
    asyncio.run(make(Path(sys.argv[1])))
