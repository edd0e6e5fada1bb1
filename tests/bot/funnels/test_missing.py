"""Versions that talks are pinned to are read, however many came since."""

from pathlib import Path

from bot.funnels.missing import VERSIONS_LOOKED_AT, missing_in
from storage.database import Transaction
from storage.installation import funnels
from storage.people import sessions
from storage.records.talk import Step, Talk, TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.conversations.funnel_variants import in_languages
from tests.conversations.shop import TEXT, read
from tests.storage.stored import NOW, SECOND

SHOP = read(TEXT)
NEWER = in_languages("fa", sources={}, magnets={"book": {"coupon": "X"}}, magnet="book")


async def pinned(tx: Transaction, telegram_id: int, version: str) -> None:
    """Somebody who was asked for a contact under a version, and came by a source that it names."""
    person = TelegramUser(telegram_id=telegram_id, name="x")
    begun = await sessions.begin(tx, person, language="fa", source="ig_story1", at=NOW)
    talk = Talk(session=1, funnel=version, step=Step.EXCHANGE)
    await sessions.save(tx, lead=begun.lead, talk=talk)


async def found(path: Path, newer: int, version: str = SHOP.hash) -> list[tuple[str, str]]:
    """Look into a database in which one version was followed by so many others."""
    database = await SqliteDatabase.open(path)

    async def work(tx: Transaction) -> None:
        await funnels.keep(tx, SHOP.hash, TEXT, at=NOW)
        for nth in range(1, newer + 1):
            await funnels.keep(tx, f"newer{nth}", "schema: 0", at=NOW + nth * SECOND)
        await pinned(tx, 7, version)

    await database.write(work)
    try:
        return [(each.what, each.value) for each in await missing_in(path, NEWER)]
    finally:
        await database.close()


async def test_an_old_version_that_can_be_read_is_not_lost(tmp_path: Path) -> None:
    assert await found(tmp_path / "s.db", VERSIONS_LOOKED_AT) == [("magnet", "guide")]


async def test_a_version_that_was_never_kept_or_cannot_be_read_is_lost(tmp_path: Path) -> None:
    assert await found(tmp_path / "s.db", VERSIONS_LOOKED_AT, "unknown-version") == [("version", "unknown-")]
    assert await found(tmp_path / "t.db", VERSIONS_LOOKED_AT, "newer1") == [("version", "newer1")]


async def test_a_source_is_missed_that_one_of_the_newest_versions_named(tmp_path: Path) -> None:
    named = await found(tmp_path / "s.db", VERSIONS_LOOKED_AT - 1)
    assert named == [("source", "ig_story1"), ("magnet", "guide")]
