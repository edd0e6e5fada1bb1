"""Expired rows are deleted in small portions, found by an index, so that writers do not wait."""

import re
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Database, Reader, Transaction
from storage.installation import audit, dead_letters, updates
from storage.maintenance import retention
from storage.messages import SendResult
from storage.outbox import queue as outbox
from storage.people import erasure, leads, ledger, sessions
from storage.records.lead import Outcome, RetentionPolicy, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import TelegramUser
from tests.storage.stored import DAY, NOW, alert, hot_lead, keep, kept, reply

KEEPING = RetentionPolicy(visitors=180 * DAY, leads=730 * DAY)
LONG_AGO = NOW - 100 * DAY
MANY = retention.AT_ONCE + 1
NO_TABLE = re.compile(r"SCAN (CONSTANT ROW|\(?subquery|[0-9])", re.IGNORECASE)


async def statements_of(database: Database, work: Callable[[Transaction], Awaitable[object]]) -> list[str]:
    """Return the executed statements with their values."""
    seen: list[str] = []

    async def traced(tx: Transaction) -> None:
        tx._connection.set_trace_callback(seen.append)
        try:
            await work(tx)
        finally:
            tx._connection.set_trace_callback(None)

    await database.write(traced)
    return [sql for sql in seen if not sql.lstrip().startswith("--")]


def plan(file: Path, sql: str) -> list[str]:
    connection = sqlite3.connect(file)
    try:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    finally:
        connection.close()


async def whole_tables(database: Database, file: Path, work: Callable[[Transaction], Awaitable[object]]) -> set[str]:
    """Return the steps of all query plans that read a whole table."""
    steps = [step for sql in await statements_of(database, work) for step in plan(file, sql)]
    return {step for step in steps if step.startswith("SCAN") and not NO_TABLE.match(step)}


async def test_a_purge_reads_no_table_whole(database: Database, file: Path) -> None:
    assert await whole_tables(database, file, lambda tx: retention.purge(tx, at=NOW)) == set()


async def test_a_purge_of_the_outbox_finds_its_rows_by_the_indices_made_for_it(database: Database, file: Path) -> None:
    statements = await statements_of(database, lambda tx: outbox.purge(tx, before=NOW, limit=9))
    used = {step for sql in statements for step in plan(file, sql) if "settled_at" in step}
    assert used == {
        "SEARCH outbox USING INDEX outbox_purgeable (settled_at<?)",
        "SEARCH outbox USING INDEX outbox_group_notes (settled_at<?)",
    }


async def test_who_has_had_their_time_is_found_by_an_index_and_in_order(database: Database, file: Path) -> None:
    statements = await statements_of(database, lambda tx: retention.outlived(tx, KEEPING, at=NOW, limit=9))
    steps = [step for sql in statements for step in plan(file, sql)]
    assert len([step for step in steps if "leads USING INDEX leads_by_seen (<expr>=? AND seen<?)" in step]) == 2
    assert not [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]


async def test_an_erasure_reads_no_table_whole_but_the_few_letters_that_only_a_key_opens(
    database: Database, file: Path
) -> None:
    lead = await kept(database)
    found = await whole_tables(database, file, lambda tx: erasure.erase(tx, lead.number, update_id=1, at=NOW))
    # `about` holds the person's own rows, collected once; there are few groups, and few rows of `state`, a handful for
    # each colleague; of what waits to be folded into the totals there are some hundred, and 20,000 take 6 ms; the other
    # two tables hold a few sealed rows, which no index can search.
    few = {"SCAN about", "SCAN sales_groups", "SCAN state", "SCAN totals_state", "SCAN total_changes"}
    assert found - few == {"SCAN dead_letters", "SCAN put_aside"}


async def leave_much(tx: Transaction) -> None:
    """Store more rows of each kind than one portion deletes."""
    for number in range(MANY):
        await updates.take(tx, [number], at=LONG_AGO)
        await dead_letters.add(tx, update_id=number, raw="{}", error="x", telegram_id=None, at=LONG_AGO)
        await audit.refuse(tx, actor=number, detail="/stats", at=LONG_AGO)
        await erasure._add_tombstone(tx, number, update_id=number, at=LONG_AGO)
    rows = (await outbox.add(tx, [reply(f"r{number}") for number in range(MANY)], at=LONG_AGO)).rows
    sent = [SendResult(id=row.id, state="sent", message_id=row.id) for row in rows]
    await outbox.settle(tx, sent, at=LONG_AGO, bot_id=1)


@pytest.mark.long
async def test_no_more_of_a_kind_goes_at_once_than_takes_a_moment(database: Database) -> None:
    await database.write(leave_much)
    assert await database.write(lambda tx: retention.purge(tx, at=NOW)) == 5 * retention.AT_ONCE
    assert await database.write(lambda tx: retention.purge(tx, at=NOW)) == 5
    assert await database.write(lambda tx: retention.purge(tx, at=NOW)) == 0


@pytest.mark.long
async def test_the_updates_of_tombstones_are_forgotten_in_portions_too(database: Database) -> None:
    await database.write(leave_much)

    async def in_force(reader: Reader) -> int:
        return (await reader.all("SELECT count(*) FROM tombstones WHERE update_id <> -1"))[0][0]

    await database.write(lambda tx: erasure.let_come_back(tx, NOW, limit=retention.AT_ONCE))
    assert await database.write(in_force) == 1
    await database.write(lambda tx: erasure.let_come_back(tx, NOW, limit=retention.AT_ONCE))
    assert await database.write(in_force) == 0


@pytest.mark.parametrize(
    ("message", "sent", "goes"),
    [
        pytest.param(reply("r"), True, True, id="a reply"),
        pytest.param(reply("r", lead=1, chat=1), True, True, id="what a lead was told"),
        pytest.param(reply("r", lead=1, chat=99), True, False, id="what an admin was told of a lead"),
        pytest.param(reply("r", lead=1, chat=99), False, True, id="what never came to an admin"),
        pytest.param(reply("r", chat=None), True, True, id="a note in the group about nobody"),
        pytest.param(reply("r", chat=None, mentions=(1,)), True, False, id="a list in the group that names a lead"),
        pytest.param(reply("r", chat=99, mentions=(1,)), True, False, id="a list for an admin that names a lead"),
        pytest.param(alert(1), True, False, id="a card"),
        pytest.param(alert(1), False, False, id="an alert that found no group"),
    ],
)
async def test_of_settled_rows_goes_what_tells_nobody_of_a_lead(
    database: Database, message, sent: bool, goes: bool
) -> None:
    await database.write(lambda tx: keep(tx, TelegramUser(telegram_id=1, name="lead")))
    await database.write(lambda tx: outbox.add(tx, [message], at=LONG_AGO))
    result = SendResult(id=1, state="sent", message_id=5) if sent else SendResult(id=1, state="dead")
    await database.write(lambda tx: outbox.settle(tx, [result], at=LONG_AGO, bot_id=1))
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW, limit=9)) == goes


async def test_people_go_in_the_order_of_their_silence_visitors_and_leads_alike(database: Database) -> None:
    silent = [
        (1, Stage.SQL, 731), (2, Stage.VISITOR, 181), (3, Stage.LEAD, 800), (4, Stage.VISITOR, 900),
        (5, Stage.LEAD, 700), (6, Stage.VISITOR, 100), (7, Stage.CUSTOMER, 5000),
    ]  # fmt: skip
    for telegram_id, stage, days in silent:
        lead = await hot_lead(database, telegram_id, stage=stage)
        gone = lead.replace(seen=NOW - days * DAY, outcome=Outcome.OPEN)
        await database.write(lambda tx, gone=gone: leads.save(tx, gone))
    async with database.read() as reader:
        assert await retention.outlived(reader, KEEPING, at=NOW, limit=9) == (4, 3, 1, 2)
        assert await retention.outlived(reader, KEEPING, at=NOW, limit=2) == (4, 3)
    due = [await database.write(lambda tx, n=n: retention.is_outlived(tx, n, KEEPING, at=NOW)) for n in range(1, 8)]
    assert due == [True, True, True, True, False, False, False]


@pytest.mark.long
async def test_fewer_people_go_at_once_while_many_texts_are_searched_for_each(database: Database) -> None:
    async def at_once() -> int:
        async with database.read() as reader:
            return await retention.people_at_once(reader)

    async def many(tx: Transaction) -> None:
        for number in range(retention.TEXTS_AT_ONCE // 5):
            await dead_letters.add(tx, update_id=number, raw="{}", error="x", telegram_id=None, at=NOW)

    assert await at_once() == retention.PEOPLE_AT_ONCE
    await database.write(many)
    assert await at_once() == 5
    for _ in range(5):
        await database.write(many)
    assert await at_once() == 1


@pytest.mark.parametrize("off", [-3 * 365 * DAY, 3 * 365 * DAY])
async def test_a_promise_made_by_a_clock_that_is_years_off_is_due_by_the_right_one(
    database: Database, off: timedelta
) -> None:
    wrong = NOW + off

    async def hears(tx: Transaction) -> None:
        for number, at in ((7, wrong), (8, NOW)):
            lead = await keep(tx, TelegramUser(telegram_id=number, name="x"), quiet_at=at, quiet_due=at + 2 * DAY)
            await ledger.add(tx, lead.number, [Entry(kind=EntryKind.QUIET, at=at, data={"reason": "words"})])
            await retention.redate(tx, number, dated=wrong, to=NOW)

    await database.write(hears)
    for number in (7, 8):
        session = await database.write(lambda tx, number=number: sessions.load(tx, number))
        assert session is not None
        assert (session.lead.quiet_at, session.lead.quiet_due) == (NOW, NOW + 2 * DAY)
