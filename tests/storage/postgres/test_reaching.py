"""Every way in which an address may name a server leads to it: sockets, IPv6, several servers, names to be escaped."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from storage.encryption.seals import NO_CIPHER
from storage.errors import CannotOpen
from storage.installation import state
from storage.maintenance.backup import back_up
from storage.maintenance.server_restore import restore_server
from storage.opening import open_database, reading
from storage.postgres.address import ServerAddress
from tests.faults.postgres.own_server import own_server
from tests.ports import free_address
from tests.postgres_server import PostgresServer, a_role, an_empty_database, run_on
from tests.storage.stored import NOW

SECRET = "p@ss/w%rd#?: 'é\""
DOORS = ("local all all trust", "host all all ::1/128 trust", "host all all 127.0.0.1/32 trust")


WRITING = "default_transaction_read_only=off"
SOCKETS = Path("/tmp") / f"sarnakh-{os.getpid()}"
READS = {
    "unix_socket_directories": str(SOCKETS),
    "listen_addresses": "127.0.0.1,::1",
    "default_transaction_read_only": "on",
}


@pytest.fixture(scope="module")
def reading_server() -> Iterator[PostgresServer]:
    """A server that only reads where nobody says otherwise, with a socket and on IPv6."""
    SOCKETS.mkdir()
    SOCKETS.chmod(0o777)  # another account runs the server
    with own_server() as server:
        (server.folder / "data" / "pg_hba.conf").write_text("\n".join(DOORS) + "\n")
        server.stop()
        server.start(**READS)
        yield server
    SOCKETS.rmdir()


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("postgresql://sarnakh@{quoted}:{port}/postgres?{writing}", id="socket"),
        pytest.param("postgresql://sarnakh@/postgres?host={folder}&port={port}&{writing}", id="socket behind the name"),
        pytest.param(
            "postgresql:///postgres?host={folder}&port={port}&user=sarnakh&{writing}", id="all behind the name"
        ),
        pytest.param("postgresql://sarnakh@[::1]:{port}/postgres?{writing}", id="IPv6"),
        pytest.param("postgres://sarnakh@localhost:{port}/postgres?{writing}", id="a name"),
    ],
)
async def test_a_server_is_reached(reading_server: PostgresServer, url: str) -> None:
    quoted, port = quote(str(SOCKETS), safe=""), reading_server.port
    address = ServerAddress(url.format(quoted=quoted, folder=SOCKETS, port=port, writing=WRITING))
    database = await open_database(address)
    await database.write(lambda tx: state.put(tx, "key", "1"))
    await database.close()


async def test_of_several_servers_the_one_that_writes_is_taken(
    reading_server: PostgresServer, postgres: PostgresServer
) -> None:
    async with an_empty_database(postgres) as writing:
        name = writing.url.rpartition("/")[2]
        await run_on(f"{reading_server.url()}?{WRITING}", f"CREATE DATABASE {name}")
        nobody = free_address().port
        hosts = ",".join(f"127.0.0.1:{port}" for port in (nobody, reading_server.port, postgres.port))
        database = await open_database(ServerAddress(f"postgresql://sarnakh@{hosts}/{name}"))
        await database.write(lambda tx: state.put(tx, "key", "1"))
        await database.close()
        async with reading(writing) as reader:
            assert await state.get(reader, "key") == "1"


async def test_where_none_of_several_writes_it_is_said_in_one_line(reading_server: PostgresServer) -> None:
    hosts = ",".join(f"{host}:{reading_server.port}" for host in ("127.0.0.1", "[::1]"))
    with pytest.raises(CannotOpen, match=r"cannot be reached\. It says: None of the hosts match"):
        await open_database(ServerAddress(f"postgresql://sarnakh@{hosts}/postgres"))


async def test_names_with_signs_work_and_the_role_needs_to_own_no_more_than_its_database(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    name = """le"ads '%s' سرنخ"""
    quoted = name.replace('"', '""')
    async with a_role(postgres, password=SECRET.replace("'", "''")) as role:
        await run_on(postgres.url(), f"GRANT guests TO {role}", f'CREATE DATABASE "{quoted}" OWNER {role}')
        try:
            host = f"{role}:{quote(SECRET, safe='')}@127.0.0.1:{postgres.port}"
            address = ServerAddress(f"postgresql://{host}/{quote(name, safe='')}")
            assert str(address) == f"{name} on 127.0.0.1"
            await (await open_database(address)).close()
            dump = tmp_path / "one.dump"
            await asyncio.to_thread(back_up, address, dump, at=NOW)
            database = await open_database(address)
            await database.write(lambda tx: state.put(tx, "key", "later"))
            await database.close()
            await restore_server(address, dump, at=NOW, keys=(NO_CIPHER,))
            async with reading(address) as reader:
                assert await state.get(reader, "key") is None
        finally:
            await run_on(postgres.url(), f'DROP DATABASE "{quoted}" WITH (FORCE)')
