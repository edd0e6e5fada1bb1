"""Create the database of a business after two years: `python -m benchmarks.million FILE`.

A million leads, arriving at a growing rate; ten ledger rows each; their sessions, cards, sent messages of the last
month, updates of the last three days. Rows are written as the bot would write them, with today's migrations and
records, but in bulk. At full size this takes some minutes and up to 5 GB of disk: it says so first, and refuses to
begin with less. The same seed gives the same rows.
"""

import argparse
import asyncio
import json
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.funnels.source import open_funnel
from conversations.funnel.model import Funnel
from conversations.qualification.scoring import score
from storage.database import to_us
from storage.records.lead import ContactKind, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import as_json
from storage.records.talk import Step, Talk
from storage.sqlite.database import SqliteDatabase
from storage.totals import counting, progress

BYTES_A_LEAD = 5_000
"""Including all dependent rows: measured, 2.4 GB for a million, plus room for the log and for growing pages."""
SPARE_BYTES = 20_000_000
TWO_YEARS = timedelta(days=730)
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
PORTION = 20_000
FIRST_ID = 7_000_000_000
SALES_GROUP = -4_200_000_405
"""A basic group, which may become a supergroup."""
SALES_MESSAGE = 100_000
"""The first number of a message in the sales group."""
STAGES = (
    (Stage.VISITOR, 22), (Stage.LEAD, 28), (Stage.MQL, 27), (Stage.SQL, 20), (Stage.PQL, 2), (Stage.CUSTOMER, 1),
)  # fmt: skip
"""Shares in per cent, roughly as in `sarnakh simulate`."""
SOURCES = tuple(f"campaign_{place}" for place in range(1, 21))
"""The first brings the most, the others a half, a third of that, and so on."""
CONTACTS = (
    (ContactKind.OWN_PHONE, 50), (ContactKind.TYPED_PHONE, 15), (ContactKind.FREE_EMAIL, 20),
    (ContactKind.COMPANY_EMAIL, 5), (ContactKind.TELEGRAM, 10),
)  # fmt: skip
CLAIMED, QUIET, LOST = 0.5, 0.2, 0.1
"""Shares: of the alerts that somebody claimed, of the leads below SQL with a quiet card, of those claimed and lost."""
COLLEAGUES = range(5_001, 5_009)
ZONE = ZoneInfo("Asia/Tehran")
"""The default of the settings: totals are counted by its days."""


class Person(NamedTuple):
    """One person, from whom the rows are built."""

    number: int
    stage: Stage
    came: datetime
    language: str
    answers: dict[str, str]
    source: str
    contact: ContactKind | None
    fit: int
    interest: int
    claimed_after: timedelta | None
    """From the alert to the claim; None while nobody has claimed it."""
    is_lost: bool
    is_quiet: bool

    @property
    def telegram_id(self) -> int:
        """Their Telegram account."""
        return FIRST_ID + self.number

    @property
    def has_card(self) -> bool:
        """Whether sales got a card for them."""
        return self.stage.rank >= Stage.SQL.rank


def people(count: int, funnel: Funnel, seed: int) -> Iterator[Person]:
    """Yield everyone in order of arrival, with more arrivals every day."""
    dice = random.Random(seed)  # noqa: S311  # the same people for the same seed

    @cache
    def worth(answers: tuple[tuple[str, str], ...], contact: ContactKind, silent_days: int) -> tuple[int, int]:
        """Return fit and interest after some days of silence."""
        at = NOW - timedelta(days=silent_days)
        ledger = [Entry(kind=EntryKind.ANSWERED, at=at, data={"question": q, "option": o}) for q, o in answers]
        ledger += [Entry(kind=EntryKind.CONTACT, at=at, data={"kind": contact}), Entry(kind=EntryKind.GUIDE, at=at)]
        found = score(ledger, funnel, NOW)
        return round(found.fit), round(found.interest)

    stages, weights = zip(*STAGES, strict=True)
    for number in range(1, count + 1):
        # Arrivals per day grow linearly, so the share of people who have arrived by a time is its square.
        came = NOW - TWO_YEARS + TWO_YEARS * (number / count) ** 0.5 - timedelta(minutes=dice.randrange(60))
        stage = dice.choices(stages, weights)[0]
        asked = () if stage is Stage.VISITOR else funnel.questions
        answers = {question.id: dice.choice(question.options).id for question in asked}
        is_visitor, is_alerted = stage is Stage.VISITOR, stage.rank >= Stage.SQL.rank
        contact = None if is_visitor else dice.choices(*zip(*CONTACTS, strict=True))[0]
        claimed = timedelta(seconds=dice.lognormvariate(5, 2)) if is_alerted and dice.random() < CLAIMED else None
        fit, interest = (
            (0, 0) if contact is None else worth(tuple(answers.items()), contact, dice.choice((0, 1, 5, 20)))
        )
        yield Person(
            number, stage, came, dice.choice(funnel.languages), answers,
            dice.choices(SOURCES, [1 / place for place in range(1, 21)])[0], contact, fit, interest, claimed,
            claimed is not None and stage is Stage.SQL and dice.random() < LOST,
            not is_visitor and not is_alerted and dice.random() < QUIET,
        )  # fmt: skip


def lead_row(person: Person) -> tuple[object, ...]:
    """Return the columns that `LEADS` names."""
    at, given = to_us(person.came), person.stage is not Stage.VISITOR
    reasons = [
        {"about": about, "option": option, "axis": "fit", "points": 20.0} for about, option in person.answers.items()
    ]
    alerted = to_us(person.came + timedelta(minutes=3)) if person.has_card else None
    claimed = None if person.claimed_after is None else to_us(person.came + timedelta(minutes=3) + person.claimed_after)
    owner = None if claimed is None else COLLEAGUES[person.number % len(COLLEAGUES)]
    outcome = "won" if person.stage is Stage.CUSTOMER else "lost" if person.is_lost else "open"
    quiet_at, quiet_due = (at, at + 4 * 3_600_000_000) if person.is_quiet else (None, None)
    return (
        person.number, person.telegram_id, f"Person {person.number}", person.language,
        f"+98912{person.number % 10_000_000:07}" if given else None, person.contact, person.stage.value, outcome,
        0, person.fit, person.interest, json.dumps(reasons), at, json.dumps(person.answers), person.source,
        person.source, 1 if given else None, "0" * 16 if given else None, at if given else None,
        int(person.has_card), alerted, '["words"]' if person.is_quiet else "[]", quiet_at, quiet_due,
        owner, None if owner is None else f"Colleague {owner}", claimed, at, at, at,
    )  # fmt: skip


LEADS = (
    "INSERT INTO leads (number, telegram_id, name, language, phone, contact, stage, outcome, hot, fit, interest,"
    " reasons, scored_at, answers, first_source, last_source, consent_version, consent_hash, consent_at, alerts,"
    " alerted_at, quiet, quiet_at, quiet_due, owner, owner_name, claimed_at, created, seen, updated)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def session_row(person: Person, funnel: Funnel) -> tuple[object, ...]:
    """Return the row of their talk."""
    step = Step.EXCHANGE if person.stage is Stage.VISITOR else Step.DONE
    talk = Talk(session=1, funnel=funnel.hash, step=step, path=tuple(person.answers), completed=bool(person.answers))
    return person.number, funnel.hash, step.value, None, as_json(talk)


def ledger_rows(person: Person, funnel: Funnel) -> Iterator[tuple[object, ...]]:
    """Yield their ledger: some ten rows for a lead, three for a visitor."""
    entries: list[tuple[str, dict[str, object]]] = [("started", {"source": person.source, "known": True})]
    if person.stage is not Stage.VISITOR:
        entries += [("consented", {"version": 1, "hash": "0" * 16, "channel": "telegram", "by": "contact"})]
        entries += [("contact", {"kind": person.contact, "value": f"+98912{person.number % 10_000_000:07}"})]
        entries += [("stage", {"before": "visitor", "after": "lead"}), ("guide", {"magnet": "guide"})]
        entries += [
            ("answered", {"question": q, "option": o, "funnel": funnel.hash}) for q, o in person.answers.items()
        ]
        entries += [("completed", {}), ("said", {"text": "Thank you, that helps a lot!", "medium": "text"})]
    else:
        entries += [("said", {"text": "What is this?", "medium": "text"}), ("returned", {})]
    if person.has_card:
        entries += [("heated", {}), ("alerted", {"alert": 1})]
    for place, (kind, data) in enumerate(entries):
        yield person.number, kind, to_us(person.came + timedelta(seconds=20 * place)), json.dumps(data), 0, None


def outbox_rows(person: Person) -> Iterator[tuple[object, ...]]:
    """Yield sent messages that are still kept: cards for ever, replies for a month."""
    at = to_us(person.came + timedelta(minutes=3))
    if person.has_card:
        key, stream = f"alert:{person.number}:1", f"lead:{person.number}"
        yield key, stream, 0, None, person.number, at, SALES_MESSAGE + person.number, SALES_GROUP, at
    if person.came > NOW - timedelta(days=30):
        for place in range(6):
            key, stream = f"u{person.number * 10 + place}:reply", f"chat:{person.telegram_id}"
            yield key, stream, 1, person.telegram_id, person.number, at, place + 1, person.telegram_id, at


OUTBOX = (
    "INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created, state, attempts, message_id,"
    " sent_to, settled_at) VALUES (?, ?, ?, ?, 'sendMessage', '{}', ?, ?, 'sent', 1, ?, ?, ?)"
)


def fill(file: Path, funnel: Funnel, count: int, *, seed: int, tell: Callable[[int], None]) -> None:
    """Write everyone, in batches."""
    everybody = people(count, funnel, seed)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        # Nothing else uses the file, and an interrupted run is thrown away.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -500000", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        # As an earlier version left it: nobody is counted in the totals yet.
        connection.execute("UPDATE totals_state SET counted = 0")
        while portion := list(islice(everybody, PORTION)):
            connection.execute("BEGIN")
            write_portion(connection, portion, funnel)
            connection.execute("COMMIT")
            tell(portion[-1].number)
        connection.execute("PRAGMA journal_mode = WAL")


def write_portion(connection: sqlite3.Connection, portion: list[Person], funnel: Funnel) -> None:
    """Write some people with all their rows."""
    connection.executemany(LEADS, map(lead_row, portion))
    connection.executemany(
        "INSERT INTO sessions (lead, funnel, step, question, talk) VALUES (?, ?, ?, ?, ?)",
        (session_row(each, funnel) for each in portion),
    )
    connection.executemany(
        "INSERT INTO ledger (lead, kind, at, data, actor, update_id) VALUES (?, ?, ?, ?, ?, ?)",
        (row for each in portion for row in ledger_rows(each, funnel)),
    )
    connection.executemany(OUTBOX, (row for each in portion for row in outbox_rows(each)))
    cards = ((f"card{each.number}", each.number, to_us(each.came)) for each in portion if each.has_card)
    connection.executemany("INSERT INTO cards VALUES (?, ?, ?)", cards)


def make(file: Path, count: int, *, seed: int, uncounted: bool = False) -> None:
    """Create the database; `file` must not exist yet. If `uncounted`, its totals are left for the bot to count.

    Raises:
        SystemExit: it exists, or the disk has too little room.
    """
    needed, free = count * BYTES_A_LEAD + SPARE_BYTES, shutil.disk_usage(file.parent).free
    print(f"{count:,} leads, seed {seed}: up to {needed / 1e9:.1f} GB of disk; {free / 1e9:.1f} GB are free")
    if file.exists() or free < needed:
        sys.exit(f"{file} is there already" if file.exists() else "too little room: name fewer with --leads")
    funnel = open_funnel(None).funnel
    asyncio.run(_empty(file))
    begun = time.monotonic()
    fill(file, funnel, count, seed=seed, tell=lambda n: print(f"\r{n:,} leads", end="", flush=True))
    if not uncounted:
        asyncio.run(count_totals(file))
    print(f"\r{file}: {file.stat().st_size / 1e9:.2f} GB in {time.monotonic() - begun:.0f} s")


async def _empty(file: Path) -> None:
    """Create the tables as a start of the bot does."""
    await (await SqliteDatabase.open(file)).close()


async def count_totals(file: Path) -> None:
    """Count everyone in the totals, as the bot's job does."""
    database = await SqliteDatabase.open(file)
    await database.write(lambda tx: progress.begin(tx, ZONE))
    while await database.write(lambda tx: counting.count_slice(tx, ZONE, clock_s=time.monotonic)):
        pass
    await database.close()


def main() -> None:
    """Create a database of the size given on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.million", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--leads", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--seed", type=int, default=7, metavar="N")
    parser.add_argument("--uncounted", action="store_true", help="leave the totals for the bot to count")
    given = parser.parse_args()
    make(given.file, given.leads, seed=given.seed, uncounted=given.uncounted)


if __name__ == "__main__":
    main()
