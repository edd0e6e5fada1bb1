"""Test data for the storage tests."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from storage.database import Database, Row, Transaction
from storage.messages import Message, Priority
from storage.people import ledger, sessions
from storage.postgres.transactions.transaction import PostgresReader
from storage.records.lead import ContactKind, Lead, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, from_columns
from storage.records.talk import Step, Talk, TelegramUser

NOW = datetime(2026, 11, 16, 9, 30, 0, 123456, tzinfo=UTC)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
MARYAM = TelegramUser(telegram_id=2**52 + 7, name="مریم", username="maryam", language_code="fa")
TALK = Talk(session=1, funnel="a" * 64, step=Step.QUESTION, question="need")


def entry(kind: EntryKind = EntryKind.ANSWERED, /, *, after: timedelta = timedelta(), **data: Json) -> Entry:
    return Entry(kind=kind, at=NOW + after, data=data, actor=5, update_id=900)


async def keep(tx: Transaction, person: TelegramUser = MARYAM, **known: object) -> Lead:
    """Store a person with these fields."""
    begun = await sessions.begin(tx, person, language="fa", source="ig", at=NOW)
    lead = begun.lead.replace(**known)
    await sessions.save(tx, lead=lead, talk=TALK)
    await ledger.add(tx, lead.number, [entry(EntryKind.STARTED, source="ig")])
    return lead


async def kept(database: Database, person: TelegramUser = MARYAM, **known: object) -> Lead:
    return await database.write(lambda tx: keep(tx, person, **known))


async def hot_lead(database: Database, telegram_id: int, **known: object) -> Lead:
    person = TelegramUser(telegram_id=telegram_id, name=f"person {telegram_id}")
    return await kept(database, person, **{"stage": Stage.SQL, "contact": ContactKind.OWN_PHONE, **known})


TABLES_OF_SQLITE = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
TABLES_OF_POSTGRES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


async def everything(database: Database) -> dict[str, Sequence[Row]]:
    """Return all rows of all tables."""
    async with database.read() as reader:
        tables = await reader.all(TABLES_OF_POSTGRES if isinstance(reader, PostgresReader) else TABLES_OF_SQLITE)
        return {name: await reader.all(f"SELECT * FROM {name}") for (name,) in tables}


def reply(key: str, *, chat: int = 7, **more: object) -> Message:
    fields: dict[str, object] = {"stream": f"chat:{chat}", "chat": chat, "method": "sendMessage", "body": {"text": key}}
    return from_columns(Message, {"key": key, **fields, **more})


def alert(number: int, *, nth: int = 1, **more: object) -> Message:
    fields: dict[str, object] = {
        "stream": f"lead:{number}",
        "lead": number,
        "chat": None,
        "priority": Priority.ALERT,
        "fallbacks": (("sendMessage", {"text": "plain"}),),
    }
    return reply(f"alert:{number}:{nth}", **{**fields, **more})
