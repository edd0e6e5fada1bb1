"""Stored values of people, counted."""

import pytest

from storage.database import Database, Transaction
from storage.people import sessions
from storage.records.figures import RunningTalks
from storage.records.lead import Consent, ContactKind
from storage.records.talk import Step, TelegramUser
from storage.reports import remembered
from tests.storage.stored import NOW, TALK


async def came(
    tx: Transaction, telegram_id: int, *, step: Step = Step.DONE, source: str = "ig", **known: object
) -> None:
    person = TelegramUser(telegram_id=telegram_id, name="x")
    begun = await sessions.begin(tx, person, language="fa", source=source, at=NOW)
    talk = TALK.replace(step=step)
    await sessions.save(tx, lead=begun.lead.replace(**known), talk=talk)


async def test_each_value_is_counted_over_everybody(database: Database) -> None:
    consent = Consent(version=2, text_hash="x", at=NOW, update_id=None)

    async def work(tx: Transaction) -> None:
        await came(tx, 1, language="en", contact=ContactKind.TELEGRAM, answers={"need": "sales", "timing": "now"})
        await came(tx, 2, language="en", answers={"need": "sales"}, consent=consent)
        await came(tx, 3, source="invented", step=Step.EMAIL)
        await came(tx, 4, step=Step.QUESTION)
        await tx.run("UPDATE leads SET answers = 'half a JSO' WHERE telegram_id = 4")

    await database.write(work)
    async with database.read() as reader:
        found = await remembered.count(reader, sources={"ig", "site"})
    assert found.languages == {"en": 2, "fa": 2}
    assert found.contacts == {"telegram": 1}
    assert found.consents == {2: 1}
    assert found.sources == {"ig": 3}
    assert found.answers == {("need", "sales"): 2, ("timing", "now"): 1}
    assert found.running == (
        RunningTalks(version=TALK.funnel, step="email", source="", people=1),
        RunningTalks(version=TALK.funnel, step="question", source="ig", people=1),
    )


@pytest.mark.sqlite  # PostgreSQL takes none
async def test_a_text_that_is_no_utf8_is_a_value_like_others(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, step=Step.EMAIL, contact=ContactKind.TELEGRAM)
        await tx.run("UPDATE leads SET contact = CAST(x'61ff' AS TEXT)")
        await tx.run("UPDATE sessions SET funnel = CAST(x'62ff' AS TEXT), step = CAST(x'63ff' AS TEXT)")

    await database.write(work)
    async with database.read() as reader:
        found = await remembered.count(reader, sources={"ig"})
    assert found.contacts == {"a\\xff": 1}
    assert found.running == (RunningTalks(version="b\\xff", step="c\\xff", source="ig", people=1),)
