import asyncio

import pytest

from storage.database import Database
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead, Stage
from storage.records.ledger import EntryKind
from storage.records.talk import TelegramUser
from tests.storage.stored import MARYAM, NOW, SECOND, hot_lead, kept


async def load(database: Database, number: int) -> Lead:
    lead = await database.write(lambda tx: leads.load(tx, number))
    assert lead is not None
    return lead


async def test_a_lead_is_found_by_number_and_by_account(database: Database) -> None:
    lead = await kept(database)
    assert await load(database, lead.number) == lead
    found = await database.write(lambda tx: sessions.load(tx, MARYAM.telegram_id))
    assert found is not None
    assert found.lead == lead
    assert await database.write(lambda tx: leads.load(tx, 404)) is None
    assert await database.write(lambda tx: sessions.load(tx, 404)) is None


async def test_of_all_who_claim_in_the_same_moment_one_wins(database: Database) -> None:
    lead = await hot_lead(database, 1)
    won = await asyncio.gather(
        *(
            database.write(lambda tx, by=by: leads.claim(tx, lead.number, by=by, name=f"seller {by}", at=NOW))
            for by in range(1, 21)
        )
    )
    winner = won.index(True) + 1
    claimed = await load(database, lead.number)
    assert won.count(True) == 1
    assert (claimed.owner, claimed.owner_name, claimed.claimed_at) == (winner, f"seller {winner}", NOW)


@pytest.mark.parametrize(
    ("by", "released"),
    [
        pytest.param(7, True, id="the owner"),
        pytest.param(8, False, id="somebody else"),
        pytest.param(None, True, id="an admin, for any owner"),
    ],
)
async def test_a_lead_is_released_by_its_owner_or_an_admin(database: Database, by: int | None, released: bool) -> None:
    lead = await hot_lead(database, 1, owner=7, owner_name="علی", claimed_at=NOW)
    told = await database.write(lambda tx: leads.release(tx, lead.number, by_owner_or_any=by, at=NOW + SECOND))
    left = await load(database, lead.number)
    assert told is released
    assert left.owner == (None if released else 7)


@pytest.mark.parametrize("by", [pytest.param(7, id="somebody"), pytest.param(None, id="an admin")])
async def test_an_unowned_lead_cannot_be_released(database: Database, by: int | None) -> None:
    lead = await hot_lead(database, 1)
    assert not await database.write(lambda tx: leads.release(tx, lead.number, by_owner_or_any=by, at=NOW))


async def test_the_same_phone_under_other_accounts_is_found(database: Database) -> None:
    first = await hot_lead(database, 1, phone="+989121234567")
    second = await hot_lead(database, 2, phone="+989121234567")
    await hot_lead(database, 3, phone="+989121111111")
    find = leads.same_phone
    assert await database.write(lambda tx: find(tx, "+989121234567", but=second.number)) == (first.number,)
    assert await database.write(lambda tx: find(tx, "+989121111111", but=3)) == ()
    others = [(await hot_lead(database, each, phone="+989121234567")).number for each in range(4, 10)]
    found = await database.write(lambda tx: find(tx, "+989121234567", but=second.number))
    assert found == (first.number, *others[:4]), "as many as a card holds"


async def test_who_blocks_the_bot_is_marked_once_with_an_entry(database: Database) -> None:
    lead = await kept(database)
    results = [
        await database.write(lambda tx: leads.mark_blocked(tx, MARYAM.telegram_id, asked=NOW, at=NOW + SECOND))
        for _ in range(2)
    ]
    async with database.read() as reader:
        entries = await ledger.of(reader, lead.number)
    assert results == [True, False]
    assert (await load(database, lead.number)).blocked
    assert [entry.kind for entry in entries] == [EntryKind.STARTED, EntryKind.BLOCKED]


async def test_whoever_did_something_since_the_send_has_not_blocked_the_bot(database: Database) -> None:
    lead = await kept(database)
    marked = await database.write(
        lambda tx: leads.mark_blocked(tx, MARYAM.telegram_id, asked=NOW - SECOND, at=NOW + SECOND)
    )
    assert not marked
    assert not (await load(database, lead.number)).blocked


async def test_a_stranger_who_blocks_the_bot_is_nobody(database: Database) -> None:
    assert not await database.write(lambda tx: leads.mark_blocked(tx, 404, asked=NOW, at=NOW))


async def test_the_newest_leads_come_first_and_visitors_are_none(database: Database) -> None:
    await kept(database)
    await hot_lead(database, 1, stage=Stage.MQL)
    for telegram_id in (2, 3, 4):
        await hot_lead(database, telegram_id)
    async with database.read() as reader:
        newest = [lead.telegram_id for lead in (await leads.newest(reader, stage=None, limit=3)).leads]
        of_stage = [lead.telegram_id for lead in (await leads.newest(reader, stage=Stage.MQL, limit=20)).leads]
        visitors = [lead.telegram_id for lead in (await leads.newest(reader, stage=Stage.VISITOR, limit=20)).leads]
    assert (newest, of_stage, visitors) == ([4, 3, 2], [1], [MARYAM.telegram_id])


@pytest.mark.parametrize(("visitors", "numbers"), [(False, [2, 3]), (True, [1, 2, 3])])
async def test_an_export_walks_through_every_lead(database: Database, visitors: bool, numbers: list[int]) -> None:
    await kept(database, TelegramUser(telegram_id=9, name="x"))
    await hot_lead(database, 1)
    await hot_lead(database, 2)
    async with database.read() as reader:
        walked = [lead.number async for page in leads.rows(reader, visitors=visitors) for lead in page.leads]
        first = [len(page.leads) async for page in leads.rows(reader, visitors=visitors, at_most=1)]
    assert (walked, first) == (numbers, [1])


async def test_the_count_of_sales_qualified_leads_reads_as_everybody_expects(database: Database) -> None:
    await hot_lead(database, 1)
    await kept(database)
    async with database.read() as reader:
        assert await reader.one("select count(*) from leads where stage='sql'") == (1,)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "query",
    [
        pytest.param("SELECT * FROM leads WHERE telegram_id = 1", id="session"),
        pytest.param("SELECT * FROM leads WHERE stage = 'sql' ORDER BY number DESC LIMIT 20", id="/leads"),
        pytest.param("SELECT * FROM leads WHERE created >= 1 AND created < 2", id="/stats"),
        pytest.param("SELECT number FROM leads WHERE phone = '+98'", id="same phone"),
        pytest.param("SELECT 1 FROM ledger WHERE lead = 1 AND (kind = 'said') = TRUE ORDER BY at DESC", id="ledger"),
        pytest.param("SELECT 1 FROM outbox WHERE state = 'waiting' AND priority = 1 AND id > 5", id="sender"),
        pytest.param("SELECT 1 FROM outbox WHERE state = 'waiting' AND stream = 'chat:1' AND id < 5", id="streams"),
        pytest.param(
            "SELECT 1 FROM outbox WHERE state = 'waiting' AND priority >= 0 AND file IS NOT NULL", id="uploads"
        ),
        pytest.param("SELECT 1 FROM timers WHERE due <= 1 ORDER BY due", id="timers"),
        pytest.param("DELETE FROM outbox WHERE lead = 1", id="forget by lead"),
        pytest.param("DELETE FROM outbox WHERE chat = 1", id="forget by chat"),
        pytest.param(
            "DELETE FROM outbox WHERE settled_at < 1 AND (chat IS NOT NULL OR message_id IS NULL)", id="retention"
        ),
        pytest.param("DELETE FROM updates WHERE at < 1", id="old updates"),
    ],
)
async def test_no_query_of_every_day_walks_through_a_table(database: Database, query: str) -> None:
    plan = await database.write(lambda tx: tx.all("EXPLAIN QUERY PLAN " + query))
    steps = [step[3] for step in plan]
    assert all(step.startswith("SEARCH") for step in steps), steps


async def test_what_was_dated_by_a_clock_that_was_ahead_is_no_sign_that_they_let_the_bot_in_again(
    database: Database,
) -> None:
    await kept(database, updated=NOW + 1100 * 86_400 * SECOND)
    marked = await database.write(lambda tx: leads.mark_blocked(tx, MARYAM.telegram_id, asked=NOW, at=NOW + SECOND))
    assert marked
