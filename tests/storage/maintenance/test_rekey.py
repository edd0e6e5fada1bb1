"""Change of keys: the first key, another one, and none; a start is refused until it is complete."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import put_aside
from storage.database import Database, Reader, Transaction
from storage.encryption.aes_gcm import VERSION, AesGcm
from storage.encryption.seals import cipher_of
from storage.errors import DatabaseBusy, SealedOtherwise, StatementRefused
from storage.installation import state
from storage.maintenance import rekey
from storage.maintenance.rekey import Rekeyed
from storage.messages import SendResult
from storage.outbox import queue as outbox
from storage.people import leads, ledger, test_talks
from storage.people.columns import SEALED
from storage.put_aside import UnreadableRow
from storage.records.desk_person import DeskPerson
from storage.records.ledger import EntryKind
from storage.records.round import Round, RoundFigures
from storage.records.talk import TelegramUser
from storage.sales import desk_people, rounds
from storage.sqlite.database import SqliteDatabase
from tests.storage.encryption.test_seals import (
    EMAIL,
    KEY,
    OTHER,
    PERSON,
    PHONE,
    TRACES,
    WORDS,
    bytes_of,
    fill,
    open_with,
    told,
)
from tests.storage.stored import NOW, alert, entry, keep

ROOT = Path(__file__).parent.parent.parent.parent


async def anybody(_tx: Transaction) -> None:
    """Admit a database with any key."""


async def change(file: Path, new: bytes | None, previous: bytes | None = None) -> int | None:
    done = await change_all(file, new, previous)
    return done and done.rows


async def change_all(file: Path, new: bytes | None, previous: bytes | None) -> Rekeyed | None:
    database = await SqliteDatabase.open(file, cipher=cipher_of(new), admit=anybody)
    try:
        return await rekey.rekey(database, new=cipher_of(new), previous=cipher_of(previous), at=NOW)
    finally:
        await database.close()


async def made(file: Path, key: bytes | None) -> tuple[object, ...]:
    """Create a database, and return its content."""
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
    """Return the columns of the whole database with a text that begins like this."""
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
        await leads.save(tx, lead.replace(**({column.name: WORDS for column in SEALED})))
        await put_aside.add(tx, UnreadableRow("timers", "t", {"data": WORDS}, "ValueError"), at=NOW)
        tester = TelegramUser(telegram_id=1, name=WORDS)
        await test_talks.begin(tx, tester, card="c", by_admin=True, language="en", at=NOW)
        await rounds.add(tx, Round(lead=lead.number, n=1, reason=WORDS), RoundFigures())
        await desk_people.put(tx, DeskPerson(id=7, name=WORDS, username=WORDS, joined=NOW))

    await database.write(fill_every_sealed_column)
    async with database.read() as reader:
        assert await sealed_columns(reader, AesGcm(KEY)._prefix) == CHANGED
    await database.close()
    assert await change(file, OTHER, KEY)
    database = await open_with(file, OTHER)
    async with database.read() as reader:
        assert await sealed_columns(reader, AesGcm(KEY)._prefix) == set()
        assert await sealed_columns(reader, VERSION) == CHANGED
        (person,) = (await desk_people.known(reader)).good
        (kept,) = (await rounds.of_lead(reader, 1)).good
    assert (person.name, person.username, kept.round.reason) == (WORDS,) * 3
    await database.close()


@pytest.mark.sqlite
async def test_every_column_that_the_store_names_to_seal_it_is_changed(database: Database) -> None:
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


async def test_words_that_wait_for_an_answer_do_not_stay_as_they_were_sealed(file: Path) -> None:
    database = await open_with(file, KEY)
    await database.write(lambda tx: state.put(tx, "first:-5:7", '{"further":[{"words":"by the key of before"}]}'))
    await database.write(lambda tx: state.put(tx, "first:-5:8", '{"pieces":[8]}'))
    await database.close()
    await change(file, OTHER, KEY)
    database = await open_with(file, OTHER)
    async with database.read() as reader:
        assert await state.get(reader, "first:-5:7") is None
        assert await state.get(reader, "first:-5:8") == '{"pieces":[8]}', "nothing in it is sealed"
    await database.close()


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


LOST = b"l" * 32
"""A lost key."""
STRANGE = (
    ("leads", "name", "number = 1", "leads 1"),
    ("sessions", "talk", "lead = 1", "sessions 1"),
    ("ledger", "data", "id = 2", "ledger 2"),
    ("outbox", "body", "id = 1", "outbox alert:1:1"),
    ("dead_letters", "raw", "id = 1", "dead_letters 1"),
    ("put_aside", "raw", "id = 1", "put_aside 1"),
)
"""Table, column, condition, and the name of the row."""


def strange(file: Path) -> list[str]:
    """Return the values that the key does not open."""
    with closing(sqlite3.connect(file)) as connection:
        sql = "SELECT {1} FROM {0} WHERE {2}"
        return [connection.execute(sql.format(*each)).fetchone()[0] for each in STRANGE]


async def made_with_strange_rows(file: Path) -> None:
    """Create a database with a row in each table that was sealed with a lost key."""
    database = await open_with(file, KEY)
    await database.write(fill)
    ill = UnreadableRow("timers", "t1", {"data": "x"}, "ValueError")
    await database.write(lambda tx: put_aside.add(tx, ill, at=NOW))
    await database.write(lambda tx: put_aside.add(tx, ill._replace(key="t2"), at=NOW))
    await database.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER ledger_is_append_only")
        for table, column, which, _ in STRANGE:
            sealed = cipher_of(LOST).encrypt(f"{table}: words", f"{table}.{column}", 1)
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE {which}", (sealed,))


@pytest.mark.parametrize("new", [OTHER, None], ids=["the next", "none"])
async def test_what_the_key_of_before_does_not_open_is_named_and_stays_as_it_is(file: Path, new: bytes | None) -> None:
    await made_with_strange_rows(file)
    before = strange(file)
    done = await change_all(file, new, KEY)
    assert done is not None
    assert (done.left, done.named) == (len(STRANGE), tuple(name for *_, name in STRANGE))
    assert strange(file) == before
    words = [
        cipher_of(LOST).decrypt(value, f"{table}.{column}", 1)
        for value, (table, column, *_) in zip(strange(file), STRANGE, strict=True)
    ]
    assert words == [f"{table}: words" for table, *_ in STRANGE], "with the lost key it can still be read"


async def test_everything_else_is_sealed_with_the_new_key(file: Path) -> None:
    await made_with_strange_rows(file)
    await change(file, OTHER, KEY)
    database = await open_with(file, OTHER)
    async with database.read() as reader:
        row = await reader.one("SELECT telegram_id, phone, email FROM leads")
        assert row is not None
        opened = [reader.cipher.decrypt(row[n], f"leads.{name}", row[0]) for n, name in ((1, "phone"), (2, "email"))]
        assert opened == [PHONE, EMAIL]
        assert await put_aside.raw_of(reader, 2) == '{"data":"x"}'
        said = await reader.all("SELECT data FROM ledger WHERE id > 2 AND data LIKE 's1.%'")
        assert len([reader.cipher.decrypt(data, "ledger.data", 1) for (data,) in said]) == 5
    await database.close()


async def test_of_many_such_rows_some_are_named(file: Path) -> None:
    database = await open_with(file, KEY)
    people = [TelegramUser(telegram_id=number, name="x") for number in range(1, rekey.NAMED + 3)]
    for person in people:
        await database.write(lambda tx, person=person: keep(tx, person))
    await database.write(lambda tx: tx.run("UPDATE leads SET name = 's1.no.seal'"))
    await database.close()
    done = await change_all(file, OTHER, KEY)
    assert done is not None
    assert (done.left, len(done.named)) == (len(people), rekey.NAMED)
