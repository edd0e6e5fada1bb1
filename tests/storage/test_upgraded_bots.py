"""Old databases do not record their bot: the first start infers it, or assumes it is the same bot."""

from pathlib import Path

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.sandbox.server import Sandbox
from storage.encryption.seals import cipher_of
from storage.sqlite.database import SqliteDatabase
from tests import people
from tests.journeys.running import running
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.old_installation import OldInstallation, dumps_without, opened, read, settings_of_before, writes
from tests.upgrades.standing_clock import StandingClock

OTHER = "7777777777:ANOTHER"
NUMBERS = "SELECT update_id FROM updates ORDER BY update_id"


@pytest.fixture(params=dumps_without("bots"), ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    """Every version that did not record it."""
    return OldInstallation(request.param)


async def test_the_same_bot_notices_nothing(old: OldInstallation, before: Path, tmp_path: Path) -> None:
    numbers = read(before, NUMBERS)
    with capture_logs() as logged:
        async with opened(old, tmp_path) as upgraded:
            bot_id = upgraded.app.config.bot_id
            assert upgraded.rows("SELECT number, bot_id FROM bots") == [(0, bot_id)]
            assert upgraded.rows("SELECT value FROM state WHERE key = 'bot'") == [(str(bot_id),)]
            assert set(numbers) <= set(upgraded.rows(NUMBERS))
            for table in ("updates", "trying", "dead_letters"):
                assert upgraded.rows(f"SELECT count(*) FROM {table} WHERE bot_id <> ?", bot_id) == [(0,)]
            await upgraded.settles()
            places = upgraded.rows("SELECT key FROM outbox WHERE message_id IS NOT NULL AND bot_id IS NULL")
            assert places, "what stood there before belongs to this bot without being rewritten"
    assert [line for line in logged if line["event"] in ("bot_changed", "left_by_another_bot")] == []


@pytest.mark.parametrize("known", [True, False], ids=["by its files", "by nothing"])
async def test_another_bots_token_is_said_where_it_can_be_known_and_swallows_nothing(
    old: OldInstallation, tmp_path: Path, known: bool
) -> None:
    database = old.put_into(tmp_path)
    if not known:
        writes(database, "DELETE FROM files")
    async with Sandbox(OTHER, seed=11) as sandbox:
        maryam, emma = people.maryam(sandbox), people.emma(sandbox)
        maryam.has_started()
        settings = settings_of_before(sandbox, tmp_path, bot_token=SecretStr(OTHER), admin_ids=(maryam.id,))
        ((taken,),) = read(database, "SELECT max(update_id) FROM updates")
        if known:
            sandbox.renumber_updates(taken)
        with capture_logs() as logged:
            async with running(settings, clock=StandingClock(old.at)):
                emma.opens()
                await emma.sees("Just send your number")
                await sandbox.quiet()
        said = [line["before"] for line in logged if line["event"] == "bot_changed"]
        assert said == ([4242424242] if known else [])
        assert ("ربات دیگری هستم" in maryam.chat.transcript()) is known
        assert read(database, "SELECT count(*) FROM updates WHERE update_id = ?", taken) == [(1 + known,)]


async def test_a_database_is_opened_by_its_storage_alone_as_it_was(old: OldInstallation, tmp_path: Path) -> None:
    """A command that opens it without naming a bot, like `rekey`, finds one bot."""
    path = old.put_into(tmp_path)
    numbers = read(path, NUMBERS)
    database = await SqliteDatabase.open(path, cipher=cipher_of(FIELD_KEY))
    await database.close()
    assert read(path, NUMBERS) == numbers
    assert {*read(path, "SELECT bot_id FROM updates UNION SELECT bot_id FROM dead_letters")} == {(0,)}
    assert read(path, "SELECT 1 FROM outbox WHERE bot_id IS NOT NULL") == []
