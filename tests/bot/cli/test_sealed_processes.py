"""Every command on an encrypted database, as a process of its own.

A process hides `cryptography` while python-telegram-bot is imported; in the tests' own process it is there already.
"""

import os
import sqlite3
import sys
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.sandbox.server import Sandbox
from storage.encryption.seals import cipher_of
from storage.sqlite.database import SqliteDatabase
from tests.prepared import ran
from tests.upgrades.dump_file import FIELD_KEY, FIELD_KEY_TEXT
from tests.upgrades.old_installation import DUMPS, OldInstallation

OTHER_KEY = b"another key of 32 bytes for tests"[:32]
OTHER_KEY_TEXT = urlsafe_b64encode(OTHER_KEY).decode()
TOO_SHORT_TO_SEARCH = 5
PLAIN = "SELECT telegram_id, username, phone, email FROM leads"
PLACES = ("leads.username", "leads.phone", "leads.email")
NOTHING_FOUND, FOUND = (0,), (0, 1)


@dataclass
class Installation:
    """An encrypted database in a folder, and the settings that every command reads."""

    folder: Path
    env: dict[str, str]
    people: list[str] = field(default_factory=list)
    """What only the key reveals: usernames, numbers and addresses."""

    async def runs(self, *words: str, status: tuple[int, ...] = NOTHING_FOUND, answer: str = "", **env: str) -> str:
        """Run a command to its end, and return what it printed."""
        ended, said = await ran(*words, folder=self.folder, env=self.env | env, answer=answer)
        assert ended in status, said
        assert "Traceback" not in said
        assert "cryptography" not in said
        return said

    def reveals(self) -> list[tuple[str, str]]:
        """Return what the files of the folder reveal without the key."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return [(file.name, one) for file in files for one in self.people if one.encode() in file.read_bytes()]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Installation]:
    folder = tmp_path / "shop"
    dump = OldInstallation(next(dump for dump in DUMPS if dump.stem == "v0.8.0"))
    database = dump.put_into(folder)
    await (await SqliteDatabase.open(database, cipher=cipher_of(FIELD_KEY))).close()
    async with Sandbox(dump.telegram["token"], seed=8) as sandbox:
        inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        own = {"DATABASE_URL": f"sqlite:///{database}", "BOT_TOKEN": sandbox.token, "BOT_API_URL": sandbox.api_url}
        path = {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
        yield Installation(folder, inherited | path | own | {"FIELD_KEY": FIELD_KEY_TEXT}, plain_values(database))


def plain_values(database: Path) -> list[str]:
    """Return what stands sealed in the database, but for what the funnel says, too, or is too short to search."""
    cipher = cipher_of(FIELD_KEY)
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(PLAIN).fetchall()
        ((funnels,),) = connection.execute("SELECT group_concat(text) FROM funnels")
    sealed = [(text, place, row[0]) for row in rows for text, place in zip(row[1:], PLACES, strict=True)]
    opened = {cipher.decrypt(text, place, person) for text, place, person in sealed if text}
    return sorted(each for each in opened if len(each) >= TOO_SHORT_TO_SEARCH and each not in funnels)


@pytest.mark.long
async def test_every_command_reads_and_writes_an_encrypted_database_and_its_files_reveal_nobody(
    here: Installation,
) -> None:
    assert here.people
    assert here.reveals() == []
    await here.runs("check", status=FOUND)
    await here.runs("check", "--totals")
    await here.runs("doctor", status=FOUND)
    await here.runs("owners", "list")
    await here.runs("erase", "--due", answer="no\n", status=FOUND)
    listed = await here.runs("dead-letters", "list")
    assert [one for one in here.people if one in listed] == []
    await here.runs("put-aside", "list", status=FOUND)
    exported = await here.runs("export", "--format", "jsonl", "--visitors")
    assert [one for one in here.people if one not in exported] == []
    await here.runs("backup", "copy.db")
    await here.runs("compact")
    assert here.reveals() == []
    await here.runs("rekey", FIELD_KEY=OTHER_KEY_TEXT, FIELD_KEY_PREVIOUS=FIELD_KEY_TEXT)
    assert here.reveals() == []
    assert here.people[0] in await here.runs("export", "--format", "jsonl", "--visitors", FIELD_KEY=OTHER_KEY_TEXT)
    assert "sealed" in await here.runs("export", "--format", "jsonl", status=(2,))
    await here.runs("restore", "copy.db", answer="yes\n")
    assert here.people[0] in await here.runs("export", "--format", "jsonl", "--visitors")
    assert here.reveals() == []
