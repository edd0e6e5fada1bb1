"""Who is silent for as long as people are kept is erased by the clock, as if they had asked for it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.context.effects import Effects
from bot.jobs.scheduler import Jobs
from storage.database import Database, Transaction
from storage.installation import dead_letters, updates
from storage.maintenance.retention import PEOPLE_AT_ONCE
from storage.messages import Message, SendResult
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.records.lead import ContactKind, Lead, Outcome, RetentionPolicy, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import START, FakeClock
from tests.bot.jobs.test_scheduler import world_with

DAY = timedelta(days=1)
KEEPING = RetentionPolicy(visitors=180 * DAY, leads=730 * DAY)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    yield database
    await database.close()


async def keep(database: Database, telegram_id: int, stage: Stage, **known: object) -> Lead:
    """Store somebody who was here last at the start of the clock, with a card in the sales group."""

    async def work(tx: Transaction) -> Lead:
        person = TelegramUser(telegram_id=telegram_id, name=f"person {telegram_id}")
        begun = await sessions.begin(tx, person, language="fa", source="", at=START)
        contact = None if stage is Stage.VISITOR else ContactKind.OWN_PHONE
        lead = begun.lead.model_copy(update={"stage": stage, "contact": contact, "phone": "+989121234567", **known})
        await leads.save(tx, lead)
        await ledger.add(tx, lead.number, [Entry(kind=EntryKind.STARTED, at=START)])
        key = f"alert:{lead.number}:1"
        card = Message(key=key, stream=key, chat=None, method="sendMessage", body={"text": "card"}, lead=lead.number)
        (row,) = (await outbox.add(tx, [card], at=START)).rows
        await outbox.settle(tx, [SendResult(id=row.id, state="sent", message_id=row.id)], at=START, bot_id=1)
        return lead

    return await database.write(work)


class Office:
    """Jobs by a virtual clock, and what followed from them."""

    def __init__(self, database: Database, keeping: RetentionPolicy = KEEPING) -> None:
        self.database = database
        self.clock = FakeClock()
        self.after = Effects()
        self.jobs = Jobs(database, configs=world_with(keeping), apply=self.apply, clock=self.clock)

    async def apply(self, after: Effects) -> None:
        self.after.join(after)

    async def passes(self, days: float) -> list[int]:
        """Let days pass, do what is due, and return who is left."""
        self.clock.advance(days * 86_400)
        await self.jobs._round()
        async with self.database.read() as reader:
            return [number for (number,) in await reader.all("SELECT number FROM leads ORDER BY number")]


async def test_visitors_go_after_their_time_and_leads_after_theirs(database: Database) -> None:
    for telegram_id, stage in enumerate((Stage.VISITOR, Stage.LEAD, Stage.SQL), start=1):
        await keep(database, telegram_id, stage)
    office = Office(database)
    assert await office.passes(180) == [1, 2, 3]
    assert await office.passes(0.1) == [2, 3]
    assert await office.passes(549.8) == [2, 3]
    assert await office.passes(0.2) == []
    assert office.after.erased


async def test_customers_stay_until_they_ask(database: Database) -> None:
    await keep(database, 1, Stage.CUSTOMER)
    await keep(database, 2, Stage.SQL, outcome=Outcome.WON)
    assert await Office(database).passes(5000) == [1, 2]


async def test_without_a_limit_nobody_goes(database: Database) -> None:
    await keep(database, 1, Stage.VISITOR)
    await keep(database, 2, Stage.LEAD)
    assert await Office(database, RetentionPolicy()).passes(5000) == [1, 2]


async def test_who_came_back_meanwhile_stays(database: Database) -> None:
    lead = await keep(database, 1, Stage.LEAD)
    back = lead.model_copy(update={"seen": START + 700 * DAY, "updated": START + 700 * DAY})
    await database.write(lambda tx: leads.save(tx, back))
    office = Office(database)
    assert await office.passes(731) == [1]
    assert await office.passes(700) == []


async def test_what_others_do_with_them_keeps_nobody_longer_than_they_were_told(database: Database) -> None:
    lead = await keep(database, 1, Stage.SQL)
    await database.write(lambda tx: leads.claim(tx, lead.number, by=7, name="Ali", at=START + 700 * DAY))
    assert await Office(database).passes(731) == []


async def test_their_card_is_blanked_and_nobody_is_written_to(database: Database) -> None:
    lead = await keep(database, 1, Stage.SQL)
    office = Office(database)
    await office.passes(731)
    (row,) = office.after.rows
    assert (row.message.method, row.message.chat) == ("editMessageText", None)
    assert "پاک شد" in str(row.message.body["text"])
    assert f"{lead.number}".translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) in str(row.message.body["text"])
    async with database.read() as reader:
        left = {table: (await reader.all(f"SELECT count(*) FROM {table}"))[0][0] for table in ("ledger", "cards")}
        assert await reader.all("SELECT chat FROM outbox WHERE chat = 1 OR lead = 1") == []
    assert set(left.values()) == {0}


async def test_many_go_in_portions_and_the_rest_in_the_next_rounds(database: Database) -> None:
    for telegram_id in range(1, PEOPLE_AT_ONCE + 3):
        await keep(database, telegram_id, Stage.VISITOR)
    office = Office(database)
    assert len(await office.passes(181)) == 2
    assert await office.passes(0) == []


async def test_what_came_from_telegram_raw_goes_in_its_time(database: Database) -> None:
    async def leave(tx: Transaction) -> None:
        await updates.first_time(tx, 5, at=START)
        await dead_letters.add(tx, update_id=6, raw='{"text":"words"}', error="x", telegram_id=1, at=START)

    await database.write(leave)
    office, left = Office(database), []
    for days in (3, 0.1, 26.8, 0.2):
        await office.passes(days)
        async with database.read() as reader:
            counts = [await reader.one(f"SELECT count(*) FROM {table}") for table in ("updates", "dead_letters")]
        left.append([count[0] for count in counts if count])
    assert left == [[1, 1], [0, 1], [0, 1], [0, 0]]
