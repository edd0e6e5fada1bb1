"""A copy into another database: the same rows on both sides, whatever interrupts it."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage.database import Transaction
from storage.encryption.seals import cipher_of
from storage.errors import AlreadyOpen, CannotOpen, CopyRefused, NewerDatabase, StatementRefused
from storage.installation import state
from storage.moving import copying
from storage.moving.copying import DatabaseCopied, TableCopied, copy
from storage.moving.postgres_side import PostgresSide
from storage.moving.side import Table
from storage.moving.sqlite_side import SqliteSide
from storage.opening import Location, open_database, reading
from storage.people import leads
from storage.postgres.address import ServerAddress
from storage.totals import changes, progress
from tests.postgres_server import PostgresServer, an_empty_database, run_on
from tests.storage.people.test_erasure import PERSON, forget, live
from tests.storage.stored import NOW, hot_lead

KEY = cipher_of(b"k" * 32)
TEHRAN = ZoneInfo("Asia/Tehran")


class Killed(Exception):  # noqa: N818  # it is no error of ours
    """The process ends here."""


@pytest.fixture
async def server(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with an_empty_database(postgres) as address:
        yield address


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sarnakh.db"


async def nothing(_tx: Transaction) -> None:
    """Note nothing."""


def silent(_copied: TableCopied) -> None:
    """TellCopied nobody."""


async def fill(where: Location) -> None:
    """Leave rows in most tables, of people who are sealed, counted, erased."""
    database = await open_database(where, cipher=KEY)
    try:
        await database.write(lambda tx: live(tx, neighbours=30))
        for telegram_id in (1, 2):
            await hot_lead(database, telegram_id)
        await database.write(lambda tx: progress.begin(tx, TEHRAN))
        await database.write(lambda tx: changes.fold(tx, TEHRAN))
        last = await hot_lead(database, 3)
        await database.write(lambda tx: forget(tx, last.number))
    finally:
        await database.close()


async def moved(source: Location, target: Location) -> DatabaseCopied:
    return await copy(source, target, note=nothing, tell=silent)


async def content(where: Location) -> dict[str, list[tuple[object, ...]]]:
    side = SqliteSide() if isinstance(where, Path) else PostgresSide()
    async with reading(where) as reader:
        return {
            table.name: [tuple(row) for row in await reader.all(table.ordered)] for table in await side.tables(reader)
        }


async def test_both_engines_have_the_same_tables_columns_and_keys(file: Path, server: ServerAddress) -> None:
    found: list[Sequence[Table]] = []
    for where, side in ((file, SqliteSide()), (server, PostgresSide())):
        await (await open_database(where)).close()
        async with reading(where) as reader:
            found.append(sorted(await side.tables(reader)))
    assert found[0] == found[1]


@pytest.mark.long
async def test_there_and_back_every_row_is_as_it_was(file: Path, server: ServerAddress, tmp_path: Path) -> None:
    await fill(file)
    before = await content(file)
    copied = await moved(file, server)
    assert await content(server) == before
    await moved(server, tmp_path / "back.db")
    assert await content(tmp_path / "back.db") == before
    assert copied.leads == len(before["leads"]) == 33
    assert copied.sums["leads"].rows == 33


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.long
async def test_a_bot_goes_on_where_it_was(file: Path, server: ServerAddress, tmp_path: Path, back: bool) -> None:
    await fill(file)
    await moved(file, server)
    where: Location = server
    if back:
        where = tmp_path / "back.db"
        await moved(server, where)
    database = await open_database(where, cipher=KEY)
    try:
        known = await database.write(lambda tx: leads.load(tx, 1))
        come = await hot_lead(database, 4)
        waiting = await database.write(lambda tx: tx.all("SELECT n FROM total_changes WHERE n = 1"))
        with pytest.raises(StatementRefused, match="append-only"):
            await database.write(lambda tx: tx.run("UPDATE ledger SET kind = 'x'"))
    finally:
        await database.close()
    assert known is not None
    assert known.name == PERSON.name
    assert come.number == 35  # the number of who was erased is not given again
    assert waiting != []


@pytest.mark.parametrize("kill_at", [1, 7, 20, 40])
@pytest.mark.parametrize("back", [False, True])
async def test_after_a_kill_the_same_command_goes_on(
    file: Path, server: ServerAddress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kill_at: int, back: bool
) -> None:
    monkeypatch.setattr(copying, "AT_ONCE", 4)
    await fill(file)
    source, target = file, server
    if back:
        await moved(file, server)
        source, target = server, tmp_path / "back.db"
    told = list[TableCopied]()

    def tell(copied: TableCopied) -> None:
        told.append(copied)
        if len(told) == kill_at:
            raise Killed

    with pytest.raises(Killed):
        await copy(source, target, note=nothing, tell=tell)
    with pytest.raises(CannotOpen, match="has not ended: run it again"):
        await open_database(target, cipher=KEY)
    await copy(source, target, note=nothing, tell=told.append)
    assert await content(target) == await content(source)
    portions = [(each.table, each.rows) for each in told if not each.compared and each.rows < each.of]
    assert len(portions) == len(set(portions)), "no portion is copied twice"


async def test_a_bot_that_worked_on_the_source_meanwhile_is_noticed(file: Path, server: ServerAddress) -> None:
    await fill(file)

    def tell(_copied: TableCopied) -> None:
        raise Killed

    with pytest.raises(Killed):
        await copy(file, server, note=nothing, tell=tell)
    await (await open_database(file, cipher=KEY)).close()
    with pytest.raises(CopyRefused, match="A bot has worked on the source since"):
        await moved(file, server)


async def test_what_comes_out_different_is_noticed_and_no_bot_starts_on_it(file: Path, server: ServerAddress) -> None:
    await fill(file)

    def tell(copied: TableCopied) -> None:
        if copied.compared:
            raise Killed

    with pytest.raises(Killed):
        await copy(file, server, note=nothing, tell=tell)
    await run_on(server.url, "UPDATE leads SET fit = 77 WHERE number = 1")
    with pytest.raises(CopyRefused, match="`leads` came out different: 33 rows here, 33 there"):
        await moved(file, server)
    with pytest.raises(CannotOpen):
        await open_database(server, cipher=KEY)


@pytest.mark.parametrize("at", ["source", "target"])
async def test_nothing_is_copied_while_a_bot_runs_on_either_side(file: Path, server: ServerAddress, at: str) -> None:
    await fill(file)
    running = await open_database(file if at == "source" else server, cipher=KEY)
    try:
        with pytest.raises(AlreadyOpen):
            await moved(file, server)
    finally:
        await running.close()


async def test_a_target_with_something_in_it_is_refused(file: Path, server: ServerAddress, tmp_path: Path) -> None:
    await fill(file)
    await moved(file, server)
    with pytest.raises(CopyRefused, match="DATABASE_URL names what is copied, and --to an empty"):
        await moved(file, server)
    await (await open_database(tmp_path / "empty.db")).close()
    with pytest.raises(CopyRefused, match="is not empty"):  # the wrong order
        await moved(tmp_path / "empty.db", server)
    with pytest.raises(CopyRefused, match="names already"):
        await moved(file, tmp_path / "." / "sarnakh.db")


async def test_a_source_of_another_version_or_none_of_ours_is_refused(file: Path, server: ServerAddress) -> None:
    with pytest.raises(CopyRefused, match="There is no database"):
        await moved(file, server)
    with pytest.raises(CopyRefused, match="no bot was ever started on it"):
        await moved(server, file)
    database = await open_database(file)
    await database.write(lambda tx: tx.run("INSERT INTO migrations (version, name, at) VALUES (9999, 'later', 0)"))
    await database.close()
    with pytest.raises(NewerDatabase, match="schema 9999"):
        await moved(file, server)


async def test_a_text_that_the_server_cannot_keep_is_named_by_its_row(file: Path, server: ServerAddress) -> None:
    await fill(file)
    database = await open_database(file, cipher=KEY)
    await database.write(lambda tx: state.put(tx, "odd", "a\0b"))
    await database.close()
    with pytest.raises(StatementRefused, match="state odd: value is no text that PostgreSQL can keep"):
        await moved(file, server)


@pytest.mark.long
async def test_the_note_is_written_before_the_first_row_and_once(file: Path, server: ServerAddress) -> None:
    await fill(file)

    async def note(tx: Transaction) -> None:
        await state.put(tx, "noted", str(NOW))
        noted.append(NOW)

    def tell(_copied: TableCopied) -> None:
        assert noted
        raise Killed

    noted = list[object]()
    with pytest.raises(Killed):
        await copy(file, server, note=note, tell=tell)
    await copy(file, server, note=note, tell=silent)
    assert len(noted) == 1
    assert ("noted", str(NOW)) in (await content(server))["state"]


async def test_what_a_newer_version_has_changed_is_copied_by_that_version(file: Path, server: ServerAddress) -> None:
    database = await open_database(file)
    added = "INSERT INTO migrations (version, name, at, kind, needs) VALUES (9999, 'later', 0, 'expand', '0.1.0')"
    await database.write(lambda tx: tx.run(added))
    await database.close()
    with pytest.raises(CopyRefused, match="changed by a newer version of Sarnakh: copy it with that one"):
        await moved(file, server)
