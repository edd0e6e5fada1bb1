"""Leads by their numbers, as the lists of the desk read them: however many, without those that were erased."""

from storage.database import Database, Transaction
from storage.people import leads, sessions
from storage.records.talk import TelegramUser
from tests.storage.stored import NOW


async def test_many_leads_are_found_and_those_that_are_gone_are_left_out(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        for telegram_id in range(1, 4):
            person = TelegramUser(telegram_id=telegram_id, name="x")
            await sessions.begin(tx, person, language="fa", source="", at=NOW)

    await database.write(work)
    async with database.read() as reader:
        found = await leads.of_numbers(reader, [3, 1, 99, *range(1000, 1600), 2])
        assert {lead.number for lead in found.leads} == {1, 2, 3}
        assert await leads.of_numbers(reader, []) == leads.ReadLeads(())
