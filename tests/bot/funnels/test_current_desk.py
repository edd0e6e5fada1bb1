"""The desk of the newest version counts, also for talks that began with an older one."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.funnels.source import SHIPPED, open_text
from bot.funnels.versions import ConfigVersions, current_desk, open_config_versions
from bot.settings.settings import Settings
from conversations.funnel.desk.settings import Desk
from conversations.funnel.loader import read_funnel
from conversations.funnel.text_checks import known_texts
from conversations.funnel.typed.set_lengths import SetLength
from storage.sqlite.database import SqliteDatabase
from tests.conversations.funnel.desk.sections import PAGE, with_desk
from tests.conversations.shop import TEXT
from tests.migrated import put_new_database
from tests.upgrades.dump_file import load_dump
from tests.upgrades.old_installation import DUMPS

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
FASTER = with_desk("  clock: { sla: 30s }\n  who: { people: { 7001: { hours: sat-wed 9-14 } } }")


async def started(database: SqliteDatabase, text: str, *, at: datetime) -> ConfigVersions:
    settings = Settings(bot_token=SecretStr("1:a"))
    return await open_config_versions(settings, open_text(text, SHIPPED), database, username="b", at=at)


async def test_the_newest_version_s_desk_counts_and_an_older_one_keeps_its_questions(tmp_path: Path) -> None:
    put_new_database(tmp_path / "data.db")
    database = await SqliteDatabase.open(tmp_path / "data.db")
    configs = await started(database, TEXT, at=NOW)
    older = configs.current.funnel.hash
    assert current_desk(configs.current) == Desk()
    await configs.load(open_text(FASTER, SHIPPED), database, at=NOW + timedelta(hours=1))
    assert configs.current.funnel_of(older).hash == older
    assert current_desk(configs.current).clock.sla == SetLength(timedelta(seconds=30))
    await database.close()


@pytest.mark.parametrize("text", [TEXT, FASTER, with_desk(PAGE)], ids=["no section", "a short one", "DESK's"])
async def test_the_desk_is_the_same_when_it_is_read_from_the_database(tmp_path: Path, text: str) -> None:
    put_new_database(tmp_path / "data.db")
    database = await SqliteDatabase.open(tmp_path / "data.db")
    configs = await started(database, text, at=NOW)
    async with database.read() as reader:
        rows = await reader.all("SELECT text FROM funnels")
    stored = read_funnel(rows[0][0], file="stored", known_texts=known_texts())
    assert stored.desk == current_desk(configs.current)
    await database.close()


@pytest.mark.parametrize("dump", DUMPS, ids=lambda each: each.stem)
def test_funnels_of_former_versions_without_a_section_have_the_defaults(dump: Path, tmp_path: Path) -> None:
    load_dump(dump, tmp_path / "old.db")
    with closing(sqlite3.connect(tmp_path / "old.db")) as connection:
        texts = [row[0] for row in connection.execute("SELECT text FROM funnels") if "\ndesk:" not in row[0]]
    assert texts
    assert {read_funnel(text, file="old", known_texts=known_texts()).desk.model_dump_json() for text in texts} == {
        Desk().model_dump_json()
    }
