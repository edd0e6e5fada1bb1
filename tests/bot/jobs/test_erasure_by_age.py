"""Who is silent for as long as people are kept is erased by the clock, as if they had asked for it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.jobs.scheduler import Jobs
from bot.monitoring.clock_witness import DemoWitness, WitnessedClock, open_clock
from bot.monitoring.health import Fault, Health
from storage.database import Database, Transaction, to_us
from storage.installation import audit, dead_letters, state, updates
from storage.maintenance import erasure_record, retention
from storage.maintenance.erasure_record import Confirmation
from storage.maintenance.retention import PEOPLE_AT_ONCE
from storage.messages import Message, SendResult
from storage.outbox import queue as outbox
from storage.people import erasure, leads, ledger, sessions
from storage.records.lead import ContactKind, Lead, Outcome, RetentionPolicy, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import TelegramUser
from tests.bot.fake_clock import START, FakeClock
from tests.bot.jobs.test_scheduler import world_with
from tests.lent_databases import open_in

DAY, YEAR = timedelta(days=1), timedelta(days=366)
HOUR_S = 3_601.0
GROUP = -1001
KEEPING = RetentionPolicy(visitors=180 * DAY, leads=730 * DAY)


@pytest.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    database = await open_in(folder)
    yield database
    await database.close()


async def keep(database: Database, telegram_id: int, stage: Stage, **known: object) -> Lead:
    """Store somebody who was here last at the start of the clock, with a card in the sales group."""

    async def work(tx: Transaction) -> Lead:
        person = TelegramUser(telegram_id=telegram_id, name=f"person {telegram_id}")
        begun = await sessions.begin(tx, person, language="fa", source="", at=START)
        contact = None if stage is Stage.VISITOR else ContactKind.OWN_PHONE
        lead = begun.lead.replace(stage=stage, contact=contact, phone="+989121234567", **known)
        await leads.save(tx, lead)
        await ledger.add(tx, lead.number, [Entry(kind=EntryKind.STARTED, at=START)])
        key = f"alert:{lead.number}:1"
        card = Message(key=key, stream=key, chat=None, method="sendMessage", body={"text": "card"}, lead=lead.number)
        (row,) = (await outbox.add(tx, [card], at=START)).rows
        sent = SendResult(id=row.id, state="sent", message_id=row.id, chat=GROUP)
        await outbox.settle(tx, [sent], at=START, bot_id=1)
        return lead

    return await database.write(work)


class Office:
    """Jobs by a virtual clock, and what followed from them."""

    def __init__(self, database: Database, keeping: RetentionPolicy = KEEPING) -> None:
        self.database = database
        self.clock = FakeClock()
        self.after = Effects()
        self.health = Health("1", self.clock, longest_silence=timedelta(days=9999))
        self.witnessed = WitnessedClock(self.clock)
        self.starts(keeping)

    def starts(self, keeping: RetentionPolicy = KEEPING) -> None:
        """Begin, or begin again, with these settings."""
        commits = Commits(self.database)
        commits.subscribe(self.after.join)
        self.jobs = Jobs(commits, self.health, configs=world_with(keeping), clock=self.witnessed)

    async def knows_what_time_it_is(self) -> None:
        """Begin with what the database knows."""
        self.witnessed = await open_clock(self.database, self.clock)
        self.starts()

    async def passes(self, days: float) -> list[int]:
        """Let days pass, do what is due, and return who is left."""
        self.clock.advance(days * 86_400)
        await self.jobs._round()
        return await self.left()

    async def settles(self) -> list[int]:
        """Do what is due until nothing is left to do, and return who is left."""
        for _ in range(100):
            before = await self.left()
            await self.jobs._round()
            if await self.left() == before:
                return before
        raise AssertionError("no end")

    @property
    def faults(self) -> set[Fault]:
        return {*self.health.faults()} & {Fault.KEEPING_SHRANK, Fault.ERASURE_BRAKED}

    async def left(self) -> list[int]:
        async with self.database.read() as reader:
            return [number for (number,) in await reader.all("SELECT number FROM leads ORDER BY number")]


@pytest.mark.long
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
    back = lead.replace(seen=START + 700 * DAY, updated=START + 700 * DAY)
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
    assert (row.message.method, row.message.chat) == ("editMessageText", GROUP)
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
        await updates.take(tx, [5], at=START)
        await dead_letters.add(tx, update_id=6, raw='{"text":"words"}', error="x", telegram_id=1, at=START)

    await database.write(leave)
    office, left = Office(database), []
    for days in (3, 0.1, 26.8, 0.2):
        await office.passes(days)
        async with database.read() as reader:
            counts = [await reader.one(f"SELECT count(*) FROM {table}") for table in ("updates", "dead_letters")]
        left.append([count[0] for count in counts if count])
    assert left == [[1, 1], [0, 1], [0, 1], [0, 0]]


async def many(database: Database, number: int, *, first: int = 1_000, seen_after: timedelta = timedelta()) -> None:
    """Store visitors at once, without anything of theirs."""
    at = to_us(START + seen_after)
    people = [(first + n, at) for n in range(number)]
    await database.write(
        lambda tx: tx.many(
            "INSERT INTO leads (telegram_id, name, language, scored_at, created, seen, updated)"
            " VALUES ($1, 'x', 'fa', $2, $2, $2, $2)",
            people,
        )
    )


async def test_a_clock_three_years_ahead_for_ten_seconds_erases_nobody_and_drops_nothing(database: Database) -> None:
    async def leave(tx: Transaction) -> None:
        await updates.take(tx, [5], at=START)
        await erasure.erase(tx, 1, update_id=4, at=START)
        await dead_letters.add(tx, update_id=6, raw="{}", error="x", telegram_id=None, at=START)
        await audit.refuse(tx, actor=9, detail="/stats", at=START)

    for telegram_id in (1, 2, 3):
        await keep(database, telegram_id, Stage.SQL)
    await database.write(leave)
    office = Office(database)
    await office.knows_what_time_it_is()
    await office.passes(1)
    office.clock.skew = 3 * YEAR
    assert await office.passes(10 / 86_400) == [2, 3]
    office.clock.advance(HOUR_S)
    assert await office.settles() == [2, 3]
    assert office.after.rows == []
    async with database.read() as reader:
        for table in ("updates", "tombstones", "dead_letters", "audit"):
            assert (await reader.all(f"SELECT count(*) FROM {table}"))[0] == (1,), table
    office.clock.skew = timedelta()
    assert await office.passes(1) == [2, 3]
    assert await office.passes(730) == [], "their time comes all the same"


async def test_nobody_is_erased_within_six_hours_of_a_start(database: Database) -> None:
    await keep(database, 1, Stage.VISITOR)
    office = Office(database)
    office.clock.advance(200 * 86_400)
    office.starts()
    assert await office.passes(0) == [1]
    assert await office.passes(5.9 / 24) == [1]
    assert await office.passes(0.2 / 24) == []


async def test_more_than_usual_are_told_at_the_start_and_a_restart_ends_no_fault(database: Database) -> None:
    await many(database, 201)
    office = Office(database)
    office.clock.advance(181 * 86_400)
    for _ in range(2):
        office.starts()
        assert len(await office.passes(0)) == 201
        assert office.faults == {Fault.ERASURE_BRAKED}


@pytest.mark.parametrize(("due", "known", "braked"), [
    pytest.param(200, 0, False, id="two hundred are usual"),
    pytest.param(201, 0, True, id="more are not"),
    pytest.param(300, 29_700, False, id="one in a hundred is usual"),
    pytest.param(301, 29_700, True, id="more of many are not"),
])  # fmt: skip
@pytest.mark.long
async def test_more_than_usual_in_a_day_wait_for_a_yes(database: Database, due: int, known: int, braked: bool) -> None:
    await many(database, due)
    await many(database, known, first=100_000, seen_after=181 * DAY)
    office = Office(database)
    await office.passes(181)
    left = len(await office.settles())
    assert (left - known, Fault.ERASURE_BRAKED in office.faults) == ((due, True) if braked else (0, False))
    if braked:
        assert office.health.people_due == due
        await confirm(office, due)
        assert len(await office.settles()) == known
        assert office.faults == set()


async def confirm(office: Office, people: int, keeping: RetentionPolicy = KEEPING, **more: object) -> None:
    said = Confirmation(**{"at": office.clock.now(), "keeping": keeping, "people": people} | more)
    await office.database.write(lambda tx: erasure_record.confirm(tx, said))


@pytest.mark.long
async def test_those_who_went_earlier_in_the_day_count_and_what_is_usual_is_added(database: Database) -> None:
    office = Office(database)
    for day in range(8):
        await many(database, 70, first=1_000 * (day + 1), seen_after=day * DAY)
    await many(database, 271, first=50_000, seen_after=8 * DAY)
    for day in range(8):
        office.clock.advance((181 + day) * 86_400 - (office.clock.true_time() - START).total_seconds())
        assert len(await office.settles()) == (7 - day) * 70 + 271, "seventy went"
    office.clock.advance(86_400)
    assert len(await office.settles()) == 271, "two hundred beyond the seventy that are usual, and one"
    assert office.faults == {Fault.ERASURE_BRAKED}
    await database.write(lambda tx: tx.run("DELETE FROM leads WHERE telegram_id = 50000"))
    office.clock.advance(HOUR_S)
    assert await office.settles() == []
    await many(database, 1, first=90_000)
    office.clock.advance(HOUR_S)
    assert len(await office.settles()) == 1, "the day has had its share"
    office.clock.advance(86_400)
    assert await office.settles() == []
    assert office.faults == set()


SHORTER = [
    pytest.param(RetentionPolicy(visitors=180 * DAY, leads=9 * DAY), id="a typo"),
    pytest.param(RetentionPolicy(visitors=9 * DAY, leads=900 * DAY), id="one of both"),
]


@pytest.mark.parametrize("shorter", SHORTER)
async def test_a_shorter_time_erases_nobody_until_somebody_says_yes(
    database: Database, shorter: RetentionPolicy
) -> None:
    await keep(database, 1, Stage.VISITOR)
    await keep(database, 2, Stage.LEAD)
    office = Office(database)
    await office.passes(10)
    office.starts(shorter)
    assert await office.passes(0) == [1, 2]
    assert office.faults == {Fault.KEEPING_SHRANK}, "it is told at once, and not only when it would strike"
    assert office.health.people_due == 1
    assert await office.passes(200) == [1, 2]
    due = office.health.people_due
    await confirm(office, due, shorter)
    assert len(await office.settles()) == 2 - due
    assert office.faults == set()
    office.starts(shorter)
    await office.passes(0)
    assert office.faults == set(), "it was confirmed for good"


async def test_a_typo_that_was_mended_needs_no_yes(database: Database) -> None:
    await keep(database, 1, Stage.LEAD)
    office = Office(database, RetentionPolicy())
    await office.passes(10)
    for keeping, faults in ((KEEPING, {Fault.KEEPING_SHRANK}), (RetentionPolicy(), set())):
        office.starts(keeping)
        assert await office.passes(0) == [1]
        assert office.faults == faults


async def test_a_longer_time_holds_at_once_and_then_the_old_one_is_shorter(database: Database) -> None:
    office = Office(database)
    await office.passes(1)
    for keeping, faults in ((RetentionPolicy(visitors=200 * DAY), set()), (KEEPING, {Fault.KEEPING_SHRANK})):
        office.starts(keeping)
        await office.passes(0)
        assert office.faults == faults


VOID = [
    pytest.param({"keeping": RetentionPolicy(visitors=DAY, leads=DAY)}, id="other times"),
    pytest.param({"people": 300}, id="more people than were shown"),
]


@pytest.mark.parametrize("said", VOID)
async def test_a_yes_to_something_else_is_no_yes(database: Database, said: dict) -> None:
    await many(database, 301)
    office = Office(database)
    await office.passes(181)
    await confirm(office, **{"people": 301} | said)
    assert len(await office.settles()) == 301
    assert office.faults == {Fault.ERASURE_BRAKED}
    async with database.read() as reader:
        assert await erasure_record.confirmation(reader) is None


async def test_a_yes_means_those_who_were_due_then_and_survives_a_restart(database: Database) -> None:
    await many(database, 300)
    await many(database, 5, first=90_000, seen_after=DAY)
    office = Office(database)
    await office.passes(180.5)
    await confirm(office, 300)
    await office.jobs._round()
    assert 5 < len(await office.left()) < 305, "some at once"
    office.starts()
    await office.passes(0.6)
    left = await office.settles()
    assert len(left) == 5, "who became due since is not meant, and six hours are not over"


@pytest.mark.parametrize("value", ["", "{", '{"at":1}', "[]", '{"visitors":"x"}'])
async def test_rows_that_cannot_be_read_end_nothing_and_erase_nobody_by_mistake(database: Database, value: str) -> None:
    await keep(database, 1, Stage.LEAD)
    for key in (erasure_record.KEEPING, erasure_record.BY_DAY, erasure_record.CONFIRMED):
        await database.write(lambda tx, key=key: state.put(tx, key, value))
    assert await Office(database).passes(1) == [1]


async def test_who_wrote_by_a_clock_that_was_years_behind_is_not_old_when_it_is_right_again(database: Database) -> None:
    lead = await keep(database, 1, Stage.LEAD)
    past, now = START - 3 * YEAR, START
    behind = lead.replace(seen=past)

    async def writes(tx: Transaction) -> None:
        await leads.save(tx, behind)
        await updates.take(tx, [5], at=past)
        await updates.redate(tx, 5, to=now)
        await retention.redate(tx, 1, dated=past, to=now)

    await database.write(writes)
    office = Office(database)
    assert await office.passes(1) == [1]
    async with database.read() as reader:
        assert await updates.last_seen(reader) == START
    assert await office.passes(730) == []


async def test_a_clock_some_days_ahead_drops_no_update_number(database: Database) -> None:
    await database.write(lambda tx: updates.take(tx, [5], at=START))
    office = Office(database)
    await office.knows_what_time_it_is()
    office.clock.skew = 5 * DAY
    await office.passes(0.5)
    async with database.read() as reader:
        assert await updates.last_seen(reader) == START, "what is handled once is not handled again"
    office.clock.skew = timedelta()
    await office.passes(3)
    async with database.read() as reader:
        assert await updates.last_seen(reader) is None


async def test_a_clock_that_the_demo_moves_erases_nobody_however_far(database: Database) -> None:
    for telegram_id, stage in enumerate((Stage.VISITOR, Stage.LEAD, Stage.SQL), start=1):
        await keep(database, telegram_id, stage)
    office = Office(database)
    office.witnessed = DemoWitness(office.clock)
    office.starts()
    for _ in range(8):
        assert await office.passes(100) == [1, 2, 3]
    assert office.faults == set()
    assert not office.after.erased
