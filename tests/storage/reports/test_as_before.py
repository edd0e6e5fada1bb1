"""/stats says what 0.7.0 said, to the last digit, on any database: by the totals, and while they are not whole."""

import random
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.stats_report import median_quality
from conversations.schedule.dates import say_ago
from conversations.schedule.periods import bounds
from storage.database import Database, Transaction
from storage.outbox import queue as outbox
from storage.people import ledger, sessions
from storage.records.figures import Period, PeriodFigures
from storage.records.lead import ContactKind, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Step, TelegramUser
from storage.reports import stats
from storage.sqlite.database import SqliteDatabase
from storage.totals import changes, counting, progress
from tests.storage.reports.counted_by_0_7_0 import OldFigures, old_figures, old_median
from tests.storage.stored import NOW, TALK, alert

ZONES = ("Asia/Tehran", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe")
PEOPLE = 60
MOMENT = timedelta(microseconds=1)
SOURCES = ("", "ig", "flyer", "کمپین")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    yield database
    await database.close()


class Somebody:
    """Makes up people whose values are of every kind, some of them at the very edges of days."""

    def __init__(self, rng: random.Random, zone: ZoneInfo) -> None:
        self.rng, self.zone = rng, zone

    def moment(self) -> datetime:
        """Return when somebody came: on one of the last 40 days, often right at a midnight, seldom much earlier."""
        day = NOW.astimezone(self.zone).date() - timedelta(days=self.rng.choice((0, 6, 7, 29, 30, 400, *range(40))))
        midnight = datetime.combine(day, time(), self.zone).astimezone(UTC)
        return midnight + self.rng.choice((-MOMENT, timedelta(), self.rng.random() * timedelta(hours=23)))

    def maybe(self, value: object) -> object:
        return self.rng.choice((None, value))

    def values(self) -> dict[str, object]:
        alerted = self.moment()
        return {
            "stage": self.rng.choice((*Stage,)),
            "contact": self.maybe(self.rng.choice((*ContactKind,))),
            "outcome": self.rng.choice((Outcome.OPEN, *Outcome)),
            "fit": self.rng.choice((0, 50, 100, self.rng.randint(0, 100))),
            "interest": self.rng.choice((0, 1, 5, self.rng.randint(0, 100))),
            "tips": self.rng.random() < 0.3,
            "stopped": self.rng.random() < 0.2,
            "alerts": self.rng.choice((0, 1, 2)),
            "alerted_at": self.maybe(alerted),
            "claimed_at": self.maybe(alerted + timedelta(seconds=self.rng.choice((-9, 0, 59.9, 60, 3_599, 90_000)))),
            "owner": self.maybe(5),
            "quiet_at": self.maybe(alerted),
            "quiet_due": self.maybe(self.moment()),
        }

    async def comes(self, tx: Transaction, telegram_id: int) -> None:
        user, source = TelegramUser(telegram_id=telegram_id, name="x"), self.rng.choice(SOURCES)
        lead = (await sessions.begin(tx, user, language="fa", source=source, at=self.moment())).lead
        await self.goes_on(tx, telegram_id)
        if self.rng.random() < 0.2:
            moved = {"before": "sql", "after": self.rng.choice(("pql", "customer")), "reason": ""}
            await ledger.add(tx, lead.number, [Entry(kind=EntryKind.STAGE, at=NOW, data=moved)])
        if self.rng.random() < 0.2:
            row = alert(lead.number)
            key = self.rng.choice((row.key, f"quiet:{lead.number}"))
            await outbox.add(tx, [row.replace(key=key)], at=NOW)

    async def goes_on(self, tx: Transaction, telegram_id: int) -> None:
        session = await sessions.load(tx, telegram_id)
        assert session is not None
        talk = TALK.replace(step=self.rng.choice((Step.QUESTION, Step.DONE)))
        await sessions.save(tx, lead=session.lead.replace(**self.values()), talk=talk)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.long
async def test_every_figure_of_every_period_is_as_0_7_0_counted_it(database: Database, zone: str) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"\nseed {seed}")  # noqa: T201  # repeats the same people
    rng, here = random.Random(seed), ZoneInfo(zone)
    somebody = Somebody(rng, here)
    first, later = range(1, PEOPLE // 2), range(PEOPLE // 2, PEOPLE)
    for telegram_id in first:
        await database.write(lambda tx, telegram_id=telegram_id: somebody.comes(tx, telegram_id))
    # As after an upgrade: those who are there are not counted yet.
    await database.write(lambda tx: tx.run("DELETE FROM total_changes"))
    await database.write(lambda tx: tx.run("UPDATE totals_state SET counted = 0"))
    await same_as_before(database, here, counted=False)
    await database.write(lambda tx: progress.begin(tx, here))
    while await database.write(lambda tx: counting.count_slice(tx, here, clock_s=lambda: 0.0)):
        pass
    await same_as_before(database, here)
    for telegram_id in later:
        await database.write(lambda tx, telegram_id=telegram_id: somebody.comes(tx, telegram_id))
    for telegram_id in rng.sample(range(1, PEOPLE), 20):
        await database.write(lambda tx, telegram_id=telegram_id: somebody.goes_on(tx, telegram_id))
    await database.write(lambda tx: tx.run("UPDATE leads SET stage = 'vip' WHERE number % 20 = 7"))
    await database.write(lambda tx: changes.fold(tx, here, limit=rng.randrange(100)))
    await same_as_before(database, here)
    await database.write(lambda tx: changes.fold(tx, here))
    await same_as_before(database, here)


async def same_as_before(database: Database, zone: ZoneInfo, *, counted: bool = True) -> None:
    async with database.read() as reader:
        for period in Period:
            since, until = bounds(period, zone=zone, now=NOW)
            found = await stats.figures(reader, since=since, until=until, zone=zone, now=NOW)
            assert (found.counted_percent == 100) is counted
            compare(found, await old_figures(reader, since=since, until=until, now=NOW))


def compare(found: PeriodFigures, old: OldFigures) -> None:
    stages, kinds = {*Stage}, {None, *ContactKind}
    known = [row for row in old.people if row.stage in stages and row.contact in kinds]
    assert found.people.unreadable == sum(row.people for row in old.people) - sum(row.people for row in known)
    was: Counter[tuple[str, str, str | None]] = Counter()
    for row in known:
        was[row.source, row.stage, row.contact] += row.people
    assert {(row.source, row.stage, row.contact): row.people for row in found.people.alike} == was
    assert median_quality(found.people.qualities) == old_median(known)
    for source in SOURCES:
        qualities = [row for row in found.people.qualities if row.source == source]
        assert median_quality(qualities) == old_median(row for row in known if row.source == source)
    assert shown(found.alerts.to_claim) == shown(old.alerts.to_claim)
    assert found.alerts == old.alerts.replace(to_claim=found.alerts.to_claim)
    assert found.quiet == old.quiet


def shown(took: timedelta | None) -> str | None:
    return None if took is None else say_ago(took, "en")
