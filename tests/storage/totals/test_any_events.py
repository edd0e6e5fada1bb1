"""After any sequence of events the totals are what a count of all leads gives, and reports are the same both ways."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.schedule.periods import bounds
from storage.database import Transaction, Work
from storage.maintenance import retention
from storage.outbox import queue as outbox
from storage.people import erasure, leads, ledger, sessions
from storage.records.figures import Period
from storage.records.lead import ContactKind, Outcome, RetentionPolicy, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Step, TelegramUser
from storage.reports import stats
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.startup import started
from storage.sqlite.writer import SqliteWriter
from storage.totals import changes, counting, progress, reading, recount, sources
from tests.drawing import trials
from tests.storage.stored import DAY, NOW, TALK, alert

ZONES = (ZoneInfo("Asia/Tehran"), ZoneInfo("America/New_York"))
PEOPLE = 4
PAYLOADS = ("", "ig", "ig", "flyer", "09121234567", "https", "ad")
DECLARED = ("ad",)
HOURS = st.integers(-70 * 24, 30).map(lambda hours: NOW + timedelta(hours=hours))
MAYBE_HOURS = st.none() | HOURS
KNOWN = st.fixed_dictionaries(
    {},
    optional={
        "stage": st.sampled_from(Stage),
        "contact": st.none() | st.sampled_from(ContactKind),
        "outcome": st.sampled_from(Outcome),
        "fit": st.sampled_from((0, 1, 7, 50, 75, 100)),
        "interest": st.sampled_from((0, 1, 10, 50, 90, 100)),
        "tips": st.booleans(),
        "stopped": st.booleans(),
        "alerts": st.integers(0, 2),
        "alerted_at": MAYBE_HOURS,
        "quiet_at": MAYBE_HOURS,
        "quiet_due": MAYBE_HOURS,
        "owner": st.none() | st.just(5),
        "claimed_at": MAYBE_HOURS,
    },
)
BY_HAND = (
    "UPDATE leads SET stage = 'vip' WHERE number = $1",
    "UPDATE leads SET contact = 'fax' WHERE number = $1",
    "UPDATE leads SET stage = CAST(x'ff2f' AS TEXT) WHERE number = $1",
    "UPDATE leads SET fit = 9223372036854775807, interest = -3 WHERE number = $1",
    "UPDATE leads SET created = -5 WHERE number = $1",
    "UPDATE leads SET created = 9223372036854775807, alerted_at = -9223372036854775808 WHERE number = $1",
    "UPDATE leads SET created = 4000000 WHERE number = $1",
    "UPDATE leads SET first_source = 'elsewhere', number = number WHERE number = $1",
    "DELETE FROM sessions WHERE lead = $1",
    "DELETE FROM leads WHERE number = $1",
)


class Office:
    """A database on which events happen one after the other, each in its transaction."""

    def __init__(self, writer: SqliteWriter) -> None:
        self.writer = writer
        self.zone = ZONES[0]

    def do(self, work: Work[object]) -> None:
        self.writer.transact(work)

    def differences(self) -> list[recount.TotalsDifference]:
        async def work(tx: Transaction) -> list[recount.TotalsDifference]:
            if (await progress.load(tx)).cleared is not None:
                return []
            return [each async for each in recount.differences(tx, self.zone)]

        return self.writer.transact(work)

    def must_agree(self) -> None:
        """Compare the totals, and the reports of every period."""
        assert self.differences() == []
        assert self.writer.transact(unnamed) == []
        for period in Period:
            self.writer.transact(lambda tx, period=period: self._same(tx, period))

    async def _same(self, tx: Transaction, period: Period) -> None:
        since, until = bounds(period, zone=self.zone, now=NOW)
        kept = await reading.figures(tx, since=since, until=until, zone=self.zone)
        if kept is None:
            return
        counted = await reading.of_every_lead(tx, since=since, until=until)
        assert {key: amount.there for key, amount in kept.items() if amount.there} == {
            key: amount.n for key, amount in counted.items()
        }
        if not any(amount.gone for amount in kept.values()):
            whole = {"since": since, "until": until, "zone": self.zone, "now": NOW}
            assert await stats.figures(tx, **whole) == await stats.figures_by_lead(tx, **whole)


@contextmanager
def office(migrated: Path, folder: Path) -> Iterator[Office]:
    file = folder / "any.db"
    file.write_bytes(migrated.read_bytes())
    lock = ProcessLock(file)
    writer = started(file, lock, timedelta(seconds=1))
    try:
        yield Office(writer)
    finally:
        writer.close()
        lock.release()


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, migrated once for all examples, in which only two more payloads will be named."""
    file = tmp_path_factory.mktemp("migrated") / "empty.db"
    lock = ProcessLock(file)
    writer = started(file, lock, timedelta(seconds=1))
    writer.transact(nearly_all_named)
    writer.close()
    lock.release()
    return file


async def nearly_all_named(tx: Transaction) -> None:
    for number in range(sources.NAMED_AT_MOST - 2):
        assert await sources.is_counted_by_name(tx, f"forged{number}", declared=(), at=NOW - 25 * DAY)


async def unnamed(tx: Transaction) -> list[str]:
    """Return payloads that somebody is counted by, of links, and that are not among the names."""
    rows = await tx.all(
        """
        SELECT DISTINCT source FROM total_kinds WHERE source NOT IN ('', '~other', 'elsewhere')
            AND source NOT IN (SELECT source FROM named_sources)
        """
    )
    return [source for (source,) in rows]


async def talk(tx: Transaction, person: int, payload: str, at: datetime, known: dict[str, object], step: Step) -> None:
    """Let a person do something; who is not there comes by the link."""
    session = await sessions.load(tx, person)
    if session is None:
        user = TelegramUser(telegram_id=person, name="x")
        session = await sessions.begin(tx, user, language="fa", source=payload, at=at, declared=DECLARED)
    lead = session.lead.replace(**known)
    await sessions.save(tx, lead=lead, talk=TALK.replace(step=step), stored=session.stored)


async def tried(tx: Transaction, number: int, reason: str) -> None:
    if await leads.load(tx, number) is not None:
        data = {"before": "sql", "after": "pql", "reason": reason}
        await ledger.add(tx, number, [Entry(kind=EntryKind.STAGE, at=NOW, data=data)])


async def erased(tx: Transaction, number: int) -> None:
    await erasure.erase(tx, number, update_id=number, at=NOW)


async def too_old(tx: Transaction) -> None:
    keeping = RetentionPolicy(visitors=30 * DAY, leads=60 * DAY)
    for number in await retention.outlived(tx, keeping, at=NOW, limit=20):
        await erased(tx, number)


async def waits(tx: Transaction, number: int) -> None:
    for key in (f"alert:{number}:1", f"quiet:{number}"):
        await outbox.add(tx, [alert(number).replace(key=key)], at=NOW)


class Event(NamedTuple):
    """Something that happens in a transaction of its own."""

    act: Callable[..., Awaitable[object]]
    values: tuple[object, ...] = ()

    def __repr__(self) -> str:
        return f"{self.act.__name__}{self.values!r}"


def event(act: Callable[..., Awaitable[object]], *values: st.SearchStrategy[object]) -> st.SearchStrategy[Event]:
    return st.builds(Event, st.just(act), st.tuples(*values))


async def claimed(tx: Transaction, number: int, at: datetime) -> None:
    await leads.claim(tx, number, by=5, name="Ali", at=at)


async def released(tx: Transaction, number: int) -> None:
    await leads.release(tx, number, by_owner_or_any=None, at=NOW)


async def blocked(tx: Transaction, number: int) -> None:
    await leads.mark_blocked(tx, number, asked=NOW, at=NOW)


async def redated(tx: Transaction, number: int, dated: datetime, to: datetime) -> None:
    await retention.redate(tx, number, dated=dated, to=to)


async def by_hand(tx: Transaction, sql: str, number: int) -> None:
    await tx.run(sql, number)


NUMBERS = st.integers(1, PEOPLE + 1)
SAID = event(talk, st.integers(1, PEOPLE), st.sampled_from(PAYLOADS), HOURS, KNOWN, st.sampled_from(Step))
EVENTS = st.one_of(
    SAID,
    event(claimed, NUMBERS, HOURS),
    event(released, NUMBERS),
    event(blocked, NUMBERS),
    event(tried, NUMBERS, st.sampled_from(("", "why"))),
    event(waits, NUMBERS),
    event(erased, NUMBERS),
    event(too_old),
    event(redated, NUMBERS, HOURS, HOURS),
    event(by_hand, st.sampled_from(BY_HAND), NUMBERS),
)
JOBS = st.sampled_from(("fold", "fold one", "slice", "slice", "another zone", "uncounted"))


def do_job(office: Office, job: str) -> None:
    """Do a step of the job that counts and folds."""
    if job == "another zone":
        office.zone = ZONES[1 - ZONES.index(office.zone)]
        office.do(lambda tx: progress.begin(tx, office.zone))
    elif job == "uncounted":
        office.do(lambda tx: progress.count_again(tx, office.zone))
    elif job == "slice":
        office.do(lambda tx: counting.count_slice(tx, office.zone, clock_s=a_short_time(), at_once=2))
    else:
        limit = 1 if job == "fold one" else changes.FOLDED_AT_ONCE
        office.do(lambda tx: changes.fold(tx, office.zone, limit=limit))


def a_short_time() -> Callable[[], float]:
    clock = count(0.0, counting.SLICE_S * 0.6)
    return lambda: next(clock)


@trials(25)
@given(st.lists(SAID, min_size=4, max_size=8), st.lists(EVENTS | JOBS, min_size=4, max_size=30))
def test_the_totals_are_what_a_count_gives(
    migrated: Path,
    tmp_path_factory: pytest.TempPathFactory,
    before: list[Event],
    events: list[Event | str],
) -> None:
    with office(migrated, tmp_path_factory.mktemp("any")) as one:
        one.do(lambda tx: progress.begin(tx, one.zone))
        for each in (*before, *events):
            if isinstance(each, str):
                do_job(one, each)
            else:
                one.do(lambda tx, each=each: each.act(tx, *each.values))
        one.must_agree()
        for _ in range(12):
            do_job(one, "slice")
        do_job(one, "fold")
        one.must_agree()
        assert one.writer.transact(progress.load).tells(one.zone)
