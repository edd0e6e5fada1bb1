"""Migrations that wait for older processes: health tells why, and what they waited for is looked at again and again."""

from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.monitoring.health import Health
from bot.monitoring.late_migrations import LateMigrations
from storage.errors import DatabaseAway, NewerDatabase, StorageError
from storage.records.translatable import Translatable, tr
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import FakeClock

WAITS = tr("Migration {migration} waits.", migration="0042_later")


class Waiting(SqliteDatabase):
    """A database in which migrations wait, as on a server."""

    answers: list[Translatable | StorageError | None]

    async def migrate(self) -> Translatable | None:
        answer = self.answers.pop(0)
        if isinstance(answer, StorageError):
            raise answer
        return answer


async def looks(folder: Path, *answers: Translatable | StorageError | None) -> tuple[list[object], list[str]]:
    """Look once for each answer; return what health tells after each look, and what was logged."""
    database = await Waiting.open(folder / "sarnakh.db")
    database.answers = list(answers)
    health = Health("1.2.3", FakeClock(), longest_silence=timedelta(seconds=80))
    late, told = LateMigrations(database, health, FakeClock()), list[object]()
    try:
        with capture_logs() as logs:
            for _ in answers:
                await late.look()
                told.append(health.report()["migration"])
    finally:
        await database.close()
    return told, [line["event"] for line in logs]


async def test_health_tells_why_one_waits_until_it_is_applied_and_the_log_says_it_once(tmp_path: Path) -> None:
    told, logged = await looks(tmp_path, WAITS, WAITS, None, None)
    assert told == [str(WAITS), str(WAITS), None, None]
    assert logged == ["migration_waits", "migrations_done"]


async def test_a_server_that_does_not_answer_is_asked_again(tmp_path: Path) -> None:
    told, logged = await looks(tmp_path, WAITS, DatabaseAway("away"), None)
    assert told == [str(WAITS), str(WAITS), None]
    assert logged == ["migration_waits", "migrations_not_looked_at", "migrations_done"]


async def test_a_schema_that_our_version_cannot_work_with_ends_the_process(tmp_path: Path) -> None:
    with pytest.raises(NewerDatabase):
        await looks(tmp_path, NewerDatabase("newer"))
