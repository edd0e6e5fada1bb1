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
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from bot.funnels.source import open_funnel
from conversations.funnel.model import Funnel
from storage.database import to_us
from storage.records.lead import Stage
from storage.records.record import as_json
from storage.records.talk import Step, Talk
from storage.sqlite.database import SqliteDatabase

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


class Person(NamedTuple):
    """One person, from whom the rows are built."""

    number: int
    stage: Stage
    came: datetime
    language: str
    answers: dict[str, str]

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
    stages, weights = zip(*STAGES, strict=True)
    for number in range(1, count + 1):
        # Arrivals per day grow linearly, so the share of people who have arrived by a time is its square.
        came = NOW - TWO_YEARS + TWO_YEARS * (number / count) ** 0.5 - timedelta(minutes=dice.randrange(60))
        stage = dice.choices(stages, weights)[0]
        asked = () if stage is Stage.VISITOR else funnel.questions
        answers = {question.id: dice.choice(question.options).id for question in asked}
        yield Person(number, stage, came, dice.choice(funnel.languages), answers)


def lead_row(person: Person) -> tuple[object, ...]:
    """Return the columns that `LEADS` names."""
    at, given = to_us(person.came), person.stage is not Stage.VISITOR
    reasons = [
        {"about": about, "option": option, "axis": "fit", "points": 20.0} for about, option in person.answers.items()
    ]
    alerted = to_us(person.came + timedelta(minutes=3)) if person.has_card else None
    return (
        person.number, person.telegram_id, f"Person {person.number}", person.language,
        f"+98912{person.number % 10_000_000:07}" if given else None, "own_phone" if given else None, person.stage.value,
        0, 60, 40, json.dumps(reasons), at, json.dumps(person.answers), "ig_story1", "ig_story1",
        1 if given else None, "0" * 16 if given else None, at if given else None,
        int(person.has_card), alerted, at, at, at,
    )  # fmt: skip


LEADS = (
    "INSERT INTO leads (number, telegram_id, name, language, phone, contact, stage, hot, fit, interest, reasons,"
    " scored_at, answers, first_source, last_source, consent_version, consent_hash, consent_at, alerts, alerted_at,"
    " created, seen, updated)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def session_row(person: Person, funnel: Funnel) -> tuple[object, ...]:
    """Return the row of their talk."""
    step = Step.EXCHANGE if person.stage is Stage.VISITOR else Step.DONE
    talk = Talk(session=1, funnel=funnel.hash, step=step, path=tuple(person.answers), completed=bool(person.answers))
    return person.number, funnel.hash, step.value, None, as_json(talk)


def ledger_rows(person: Person, funnel: Funnel) -> Iterator[tuple[object, ...]]:
    """Yield their ledger: some ten rows for a lead, three for a visitor."""
    entries: list[tuple[str, dict[str, object]]] = [("started", {"source": "ig_story1", "known": True})]
    if person.stage is not Stage.VISITOR:
        entries += [("consented", {"version": 1, "hash": "0" * 16, "channel": "telegram", "by": "contact"})]
        entries += [("contact", {"kind": "own_phone", "value": f"+98912{person.number % 10_000_000:07}"})]
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


def make(file: Path, count: int, *, seed: int) -> None:
    """Create the database; `file` must not exist yet.

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
    print(f"\r{file}: {file.stat().st_size / 1e9:.2f} GB in {time.monotonic() - begun:.0f} s")


async def _empty(file: Path) -> None:
    """Create the tables as a start of the bot does."""
    await (await SqliteDatabase.open(file)).close()


def main() -> None:
    """Create a database of the size given on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.million", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--leads", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--seed", type=int, default=7, metavar="N")
    given = parser.parse_args()
    make(given.file, given.leads, seed=given.seed)


if __name__ == "__main__":
    main()
