"""The columns of `leads`, the fields of `Lead` and `COLUMNS` match; an unreadable column is named."""

import pytest
from msgspec.structs import asdict

from storage.database import Database, Row
from storage.encryption.aes_gcm import VERSION, AesGcm
from storage.encryption.seals import NO_CIPHER
from storage.people.columns import CHANGING, COLUMNS, INDEXED, OF_NO_FIELD, SEALED, LeadColumn, selected
from storage.people.lead_rows import update_of
from storage.people.salvage import salvaged_lead
from storage.records.lead import Consent, Lead
from storage.records.record import from_columns
from tests.storage.people.test_sessions import EVERYTHING
from tests.storage.stored import NOW, kept

NO_UTF8 = b"\xff"
PARTS = {"consent": Consent}
"""Fields of a lead that are records, stored in several columns."""


COLUMNS_OF_LEADS = {
    "sqlite": "SELECT name FROM pragma_table_info('leads')",
    "postgres": "SELECT column_name FROM information_schema.columns WHERE table_name = 'leads'",
}


async def row_of(database: Database, number: int) -> Row:
    async with database.read() as reader:
        row = await reader.one(f"SELECT {selected()} FROM leads WHERE number = $1", number)
    assert row is not None
    return row


async def test_the_table_has_the_columns_that_the_list_names_and_no_other(database: Database, engine: str) -> None:
    async with database.read() as reader:
        stored = [name for (name,) in await reader.all(COLUMNS_OF_LEADS[engine])]
    named = [*(column.name for column in COLUMNS), *(column.blind_index for column in INDEXED), *OF_NO_FIELD]
    assert sorted(named) == sorted(stored)


def test_the_columns_hold_every_field_of_a_lead_and_nothing_else() -> None:
    fields = {(name, "") for name in {*Lead.__struct_fields__} - PARTS.keys()}
    inside = {(name, field) for name, part in PARTS.items() for field in part.__struct_fields__}
    assert sorted(column.path for column in COLUMNS) == sorted(fields | inside)


def test_what_is_sealed_and_what_is_found_by_its_hash_is_what_the_list_says() -> None:
    times = dict.fromkeys(("scored_at", "created", "seen", "updated"), NOW)
    words = dict.fromkeys((column.name for column in SEALED), "x")
    lead = from_columns(Lead, {**words, **times, "number": 1, "telegram_id": 7, "language": "en"})
    _, (number, *values) = update_of(lead, AesGcm(b"x" * 32), stored=None)
    sealed = [str(value).startswith(VERSION) for value in values]
    assert number == 1
    assert sealed == [*(column.sealed for column in CHANGING), *(False for _ in INDEXED)]
    assert [column.name for column in INDEXED if not column.sealed] == []


@pytest.mark.parametrize("column", COLUMNS[2:], ids=lambda column: column.name)
async def test_a_column_that_cannot_be_read_is_named_and_all_others_are_as_they_were(
    database: Database, column: LeadColumn
) -> None:
    lead = await kept(database, **EVERYTHING)
    row = [*(await row_of(database, lead.number))]
    row[COLUMNS.index(column)] = NO_UTF8
    salvaged, lost = salvaged_lead(row, NO_CIPHER)
    field, _ = column.path
    together = [each.name for each in COLUMNS if each.path[0] == field]
    assert list(lost) == together
    assert asdict(salvaged) | {field: None} == asdict(lead) | {field: None}


async def test_of_a_lead_of_whom_nothing_can_be_read_number_and_account_stay(database: Database) -> None:
    lead = await kept(database, **EVERYTHING)
    number, telegram_id, *rest = await row_of(database, lead.number)
    salvaged, lost = salvaged_lead((number, telegram_id, *(NO_UTF8 for _ in rest)), NO_CIPHER)
    assert (salvaged.number, salvaged.telegram_id, salvaged.name) == (lead.number, lead.telegram_id, "#0503")
    assert sorted(lost) == sorted(column.name for column in COLUMNS[2:])
    assert [column.name for column in SEALED if getattr(salvaged, column.name) is not None] == ["name"]
