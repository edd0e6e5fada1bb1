"""The strip over a talk: what the score is made of, and which lines of the gates are met."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot.demo.score_strip import ScoreStrip
from bot.funnels.source import SHIPPED
from storage.database import Reader
from storage.installation import funnels
from storage.people import ledger, sessions
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.conversations.talks import Talker

T = TypeVar("T")
SARA = TelegramUser(telegram_id=7_000_000_001, name="Sara")


class Kept:
    """A bot's database, which is asked from outside."""

    def __init__(self, database: SqliteDatabase) -> None:
        self.database = database

    async def look(self, query: Callable[[Reader], Awaitable[T]]) -> T | None:
        async with self.database.read() as reader:
            return await query(reader)

    async def keep(self, person: Talker) -> None:
        """Store a talk as the bot would have."""

        async def work(tx):
            begun = await sessions.begin(tx, SARA, language="en", source="", at=person.now)
            lead = person.lead.replace(number=begun.lead.number)
            await sessions.save(tx, lead=lead, talk=person.session.talk)
            await ledger.add(tx, lead.number, person.session.ledger)
            await funnels.keep(tx, person.funnel.hash, SHIPPED.read_text("utf-8"), at=person.now)

        await self.database.write(work)


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Kept]:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    yield Kept(database)
    await database.close()


async def strip_of(kept: Kept, person: Talker, language: str = "en"):
    return await ScoreStrip(person.now.timestamp).of(kept, SARA.telegram_id, language)


async def test_a_score_says_what_it_is_made_of(kept: Kept) -> None:
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    await kept.keep(person)
    strip = await strip_of(kept, person)
    assert (strip["stage"], strip["hot"], strip["fit"]["points"]) == ("sql", True, 90)
    assert strip["fit"]["parts"] == [
        {"about": "need", "points": 40}, {"about": "budget", "points": 30}, {"about": "own number", "points": 20}
    ]  # fmt: skip
    assert sum(part["points"] for part in strip["interest"]["parts"]) == strip["interest"]["points"]


async def test_each_line_of_a_gate_has_its_words_and_its_state(kept: Kept) -> None:
    person = Talker()
    person.goes_through("sales", "later")
    await kept.keep(person)
    lines = {(line["kind"], line["question"]): line for line in (await strip_of(kept, person))["gates"]["sql"]["lines"]}
    timing, talk = lines["where", "timing"], lines["where", "next step"]
    assert (timing["state"], timing["answer"]) == ("missing", "in more than three months")
    assert timing["options"] == ["this month", "within three months"]
    assert (talk["state"], talk["answer"]) == ("unasked", "")


async def test_it_is_said_in_the_language_of_the_page(kept: Kept) -> None:
    person = Talker()
    person.goes_through("sales")
    await kept.keep(person)
    strip = await strip_of(kept, person, "fa")
    assert [part["about"] for part in strip["fit"]["parts"]] == ["نیاز", "شمارهٔ خودش"]


async def test_who_has_no_talk_has_no_strip(kept: Kept) -> None:
    assert await strip_of(kept, Talker()) is None
