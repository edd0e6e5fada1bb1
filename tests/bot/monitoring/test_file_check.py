"""The file is looked through once the bot is at work; what keeps it from that ends nothing."""

from datetime import timedelta
from pathlib import Path

from structlog.testing import capture_logs

from bot.monitoring.file_check import FileCheck
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import FakeClock


async def test_a_machine_that_refuses_a_thread_is_said_and_the_file_is_looked_through_later(tmp_path: Path) -> None:
    class WithoutThreads(SqliteDatabase):
        refuses = True

        async def check(self) -> None:
            if self.refuses:
                raise RuntimeError("can't start new thread")
            await super().check()

    database = await WithoutThreads.open(tmp_path / "sarnakh.db")
    checking = FileCheck(database, FakeClock(), after=timedelta())
    with capture_logs() as logs:
        assert not await checking.check()
        database.refuses = False
        assert await checking.check()
    assert [line["event"] for line in logs] == ["database_not_checked", "database_checked"]
    assert "ulimit -u" in str(logs[0]["hint"])
    await database.close()
