"""Unreadable rows are stored unchanged, found by the person concerned, and deleted when they expire."""

from storage import put_aside
from storage.database import Database, Row, Transaction
from storage.maintenance import retention
from storage.put_aside import UnreadableRow
from tests.storage.stored import DAY, NOW, kept

HALF = UnreadableRow("timers", "report:1", {"key": "report:1", "data": b'{"chat\xff'}, "ValidationError: chat")


def read_number(row: Row) -> int:
    return int(row[0])


def unreadable(row: Row, error: str) -> UnreadableRow:
    return UnreadableRow("numbers", str(row[0]), {"number": row[0]}, error)


async def add_two(tx: Transaction) -> None:
    await put_aside.add(tx, HALF, at=NOW - 100 * DAY)
    await put_aside.add(tx, HALF._replace(key="report:2"), at=NOW - 100 * DAY)


def test_of_many_rows_the_good_ones_are_read_and_each_bad_one_is_told_by_its_error_alone() -> None:
    read = put_aside.read_each([("1",), ("emma@example.com",), (None,), ("4",)], read_number, unreadable)
    assert read.good == (1, 4)
    assert [(row.key, row.error) for row in read.bad] == [("emma@example.com", "ValueError"), ("None", "TypeError")]


async def test_a_row_is_kept_as_it_stood_whatever_bytes_it_holds(database: Database) -> None:
    await database.write(lambda tx: put_aside.add(tx, HALF, at=NOW))
    async with database.read() as reader:
        (row,) = await put_aside.newest(reader, 9)
        assert (row.source, row.key, row.error, row.at, row.seen) == ("timers", "report:1", HALF.error, NOW, False)
        assert await put_aside.raw_of(reader, row.id) == '{"key":"report:1","data":"{\\"chat\\\\xff"}'
        assert await put_aside.raw_of(reader, row.id + 1) is None


async def test_a_row_that_stays_in_its_table_is_kept_once_as_it_stands(database: Database) -> None:
    other = HALF._replace(raw={"key": "report:1", "data": "another half"})

    async def three_times(tx: Transaction) -> None:
        await put_aside.add_once(tx, HALF, at=NOW)
        await put_aside.add_once(tx, HALF, at=NOW)
        assert await put_aside.unseen(tx) == {"timers": 1}
        assert await put_aside.mark_seen(tx, ()) == 1
        await put_aside.add_once(tx, HALF, at=NOW)
        assert await put_aside.unseen(tx) == {}, "somebody has looked at it"
        await put_aside.add_once(tx, other, at=NOW)
        assert await put_aside.unseen(tx) == {"timers": 1}

    await database.write(three_times)


async def test_what_somebody_has_looked_at_goes_after_its_time_and_the_rest_stays(database: Database) -> None:
    await database.write(add_two)
    async with database.read() as reader:
        newest, oldest = await put_aside.newest(reader, 9)
    assert await database.write(lambda tx: put_aside.mark_seen(tx, (oldest.id,))) == 1
    await database.write(lambda tx: retention.purge(tx, at=NOW))
    async with database.read() as reader:
        assert [row.id for row in await put_aside.newest(reader, 9)] == [newest.id]


async def test_what_concerns_a_person_goes_with_them_and_nobody_elses(database: Database) -> None:
    lead = await kept(database)

    async def some(tx: Transaction) -> None:
        await put_aside.add(tx, HALF, at=NOW)
        await put_aside.add(tx, HALF._replace(lead=lead.number), at=NOW)
        await put_aside.add(tx, HALF._replace(chat=lead.telegram_id), at=NOW)
        await put_aside.erase_of(tx, lead=lead.number, chat=lead.telegram_id)

    await database.write(some)
    async with database.read() as reader:
        assert [row.lead for row in await put_aside.newest(reader, 9)] == [None]
        assert len(await put_aside.matching(reader, lambda text: "report:1" in text)) == 1
        assert await put_aside.matching(reader, lambda text: "report:9" in text) == ()
