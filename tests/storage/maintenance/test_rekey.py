"""Another key: the first, the next, and none again; whole, or not admitted."""

import re
import sqlite3
from pathlib import Path

import pytest

from storage import put_aside
from storage.database import Reader, Transaction
from storage.encryption.aes_gcm import VERSION, AesGcm
from storage.encryption.seals import cipher_of
from storage.errors import DatabaseBusy, SealedOtherwise, StatementRefused
from storage.maintenance import rekey
from storage.messages import SendResult
from storage.outbox import queue as outbox
from storage.people import leads, ledger
from storage.people.columns import SEALED
from storage.put_aside import UnreadableRow
from storage.records.ledger import EntryKind
from storage.sqlite.database import SqliteDatabase
from tests.storage.encryption.test_seals import KEY, OTHER, PERSON, TRACES, WORDS, bytes_of, fill, open_with, told
from tests.storage.stored import NOW, alert, entry, keep

ROOT = Path(__file__).parent.parent.parent.parent


async def anybody(_tx: Transaction) -> None:
    """Admit a database with whatever key."""


async def change(file: Path, new: bytes | None, previous: bytes | None = None) -> int | None:
    database = await SqliteDatabase.open(file, cipher=cipher_of(new), admit=anybody)
    try:
        done = await rekey.rekey(database, new=cipher_of(new), previous=cipher_of(previous), at=NOW)
        return done and done.rows
    finally:
        await database.close()


async def made(file: Path, key: bytes | None) -> tuple[object, ...]:
    """Make a database, and return all it tells."""
    database = await open_with(file, key)
    await database.write(fill)
    await database.write(lambda tx: outbox.settle(tx, [SendResult(id=2, state="sent")], at=NOW, bot_id=1))
    before = await told(database)
    await database.close()
    return before


@pytest.mark.parametrize(
    ("old", "new"), [(None, KEY), (KEY, OTHER), (KEY, None)], ids=["the first", "the next", "none again"]
)
async def test_after_a_change_everything_reads_as_before(file: Path, old: bytes | None, new: bytes | None) -> None:
    before = await made(file, old)
    assert await change(file, new, old) == 10
    database = await open_with(file, new)
    assert await told(database) == before
    async with database.read() as reader:
        assert await reader.all("SELECT count(*) FROM leads WHERE phone_index IS NULL") == [(int(new is None),)]
        assert await reader.all("SELECT action FROM audit") == [("rekey",)]
    await database.close()


async def sealed_columns(reader: Reader, prefix: str) -> set[str]:
    """Return where a text begins like this, over the whole database."""
    found = set()
    for name in await columns(reader):
        table, column = name.split(".")
        if await reader.one(f"SELECT 1 FROM {table} WHERE substr({column}, 1, {len(prefix)}) = $1", prefix):
            found.add(name)
    return found


async def columns(reader: Reader) -> set[str]:
    """Return every column of every table, with its table's name."""
    rows = await reader.all(
        "SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'"
    )
    return {name for (name,) in rows}


CHANGED = {f"{table.name}.{column}" for table in rekey._TABLES for column in table.columns}


async def test_no_column_of_any_table_stays_sealed_with_the_key_of_before(file: Path) -> None:
    database = await open_with(file, KEY)

    async def fill_every_sealed_column(tx: Transaction) -> None:
        lead = await fill(tx)
        await leads.save(tx, lead.model_copy(update={column.name: WORDS for column in SEALED}))
        await put_aside.add(tx, UnreadableRow("timers", "t", {"data": WORDS}, "ValueError"), at=NOW)

    await database.write(fill_every_sealed_column)
    async with database.read() as reader:
        assert await sealed_columns(reader, AesGcm(KEY)._prefix) == CHANGED
    await database.close()
    assert await change(file, OTHER, KEY)
    database = await open_with(file, OTHER)
    async with database.read() as reader:
        assert await sealed_columns(reader, AesGcm(KEY)._prefix) == set()
        assert await sealed_columns(reader, VERSION) == CHANGED
    await database.close()


async def test_every_column_that_the_store_names_to_seal_it_is_changed(database: SqliteDatabase) -> None:
    async with database.read() as reader:
        stored = await columns(reader)
    source = "".join(file.read_text("utf-8") for file in (ROOT / "storage").rglob("*.py"))
    named = set(re.findall(r'"(\w+\.\w+)"', source)) & stored
    assert named >= {"leads.name", "sessions.talk", "ledger.data", "outbox.body"}
    assert named - CHANGED == set()


async def test_a_phone_that_is_no_utf_8_is_sealed_and_found_by_what_it_is_now(file: Path) -> None:
    await made(file, None)
    connection = sqlite3.connect(file)
    connection.execute("UPDATE leads SET phone = CAST(x'2b98ff' AS TEXT)")
    connection.commit()
    connection.close()
    await change(file, KEY)
    database = await open_with(file, KEY)
    lead = await database.write(lambda tx: leads.load(tx, 1))
    assert lead is not None
    assert lead.phone == r"+\x98\xff"
    assert await database.write(lambda tx: leads.same_phone(tx, r"+\x98\xff", but=0)) == (1,)
    await database.close()


async def test_the_first_key_leaves_no_plain_byte_behind(file: Path) -> None:
    await made(file, None)
    assert PERSON.name.encode() in bytes_of(file.parent)
    await change(file, KEY)
    assert [trace for trace in TRACES if trace.encode() in bytes_of(file.parent)] == []


async def test_the_same_key_again_is_nothing_to_do(file: Path) -> None:
    await made(file, KEY)
    held = file.read_bytes()
    assert await change(file, KEY) is None
    assert len(file.read_bytes()) == len(held)


@pytest.mark.parametrize("previous", [None, b"x" * 32], ids=["no key of before", "a wrong one"])
async def test_without_the_key_of_before_nothing_is_changed(file: Path, previous: bytes | None) -> None:
    before = await made(file, KEY)
    with pytest.raises(SealedOtherwise, match="neither"):
        await change(file, OTHER, previous)
    database = await open_with(file, KEY)
    assert await told(database) == before
    await database.close()


async def test_a_change_that_was_interrupted_anywhere_goes_on_where_it_stood(file: Path) -> None:
    before = await made(file, None)
    old, new = cipher_of(None), cipher_of(KEY)
    for _ in range(3):
        database = await SqliteDatabase.open(file, cipher=new, admit=anybody)
        assert await database.write(lambda tx: rekey._begin(tx, new=new, previous=old)) is old
        assert await database.write(lambda tx: rekey.portion(tx, old, new))
        await database.close()
        for key in (None, KEY):
            with pytest.raises(SealedOtherwise, match="interrupted"):
                await open_with(file, key)
    with pytest.raises(SealedOtherwise, match="interrupted"):
        await change(file, OTHER)
    assert await change(file, KEY) == 10
    database = await open_with(file, KEY)
    assert await told(database) == before
    await database.close()


async def test_it_is_not_done_while_a_reader_holds_on_to_what_was_there(file: Path) -> None:
    await made(file, None)
    database = await SqliteDatabase.open(file, cipher=cipher_of(KEY), admit=anybody)
    async with database.read() as reader:
        await reader.all("SELECT * FROM leads")
        with pytest.raises(DatabaseBusy, match="again"):
            await rekey.rekey(database, new=cipher_of(KEY), previous=cipher_of(None), at=NOW)
    await database.close()
    with pytest.raises(SealedOtherwise, match="interrupted"):
        await open_with(file, KEY)
    await change(file, KEY)
    await (await open_with(file, KEY)).close()


async def test_many_rows_go_in_portions(file: Path) -> None:
    database = await open_with(file, None)

    async def many(tx: Transaction) -> None:
        lead = await keep(tx)
        said = [entry(EntryKind.SAID, text=f"word {n}") for n in range(rekey.AT_ONCE + 1)]
        await ledger.add(tx, lead.number, said)
        await outbox.add(tx, [alert(lead.number)], at=NOW)

    await database.write(many)
    await database.close()
    assert await change(file, KEY) == rekey.AT_ONCE + 4
    database = await open_with(file, KEY)
    async with database.read() as reader:
        words = [entry.data.get("text") for entry in await ledger.of(reader, 1) if entry.kind is EntryKind.SAID]
    assert words == [f"word {n}" for n in range(rekey.AT_ONCE + 1)]
    await database.close()


async def test_the_ledger_is_append_only_again_when_it_is_done(file: Path) -> None:
    await made(file, None)
    await change(file, KEY)
    database = await open_with(file, KEY)
    with pytest.raises(StatementRefused, match="append-only"):
        await database.write(lambda tx: tx.run("UPDATE ledger SET data = '{}'"))
    await database.close()
