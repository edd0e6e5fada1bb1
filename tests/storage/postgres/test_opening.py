"""A database that cannot be opened says why in one line, in English and in Persian, without its password."""

from urllib.parse import urlencode

import asyncpg
import pytest

from conversations.language.operator_texts import in_language
from storage.database import Row, Transaction, Value
from storage.encryption.seals import NO_CIPHER
from storage.errors import CannotOpen, NewerDatabase, NotWritable, SealedOtherwise
from storage.postgres import startup
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.records.translatable import Translatable, said_by
from tests.ports import free_address
from tests.postgres_server import GUESTS, TLS_GUESTS, PostgresServer, a_database, a_role, an_empty_database, run_on

SECRET = "hunter22"


def to(server: PostgresServer, database: str, *, user: str, password: str = "", **options: str) -> ServerAddress:
    query = f"?{urlencode(options)}" if options else ""
    return ServerAddress(f"postgresql://{user}:{password}@127.0.0.1:{server.port}/{database}{query}")


async def refused(address: ServerAddress, kind: type[CannotOpen] = CannotOpen) -> str:
    """Return what the operator reads in English; the Persian line is looked at here."""
    with pytest.raises(kind) as caught:
        await PostgresDatabase.open(address)
    said = said_by(caught.value)
    assert isinstance(said, Translatable)
    english, persian = str(said), in_language(said, "fa")
    for line in (english, persian):
        assert SECRET not in line
        assert "\n" not in line
    assert any("؀" <= letter <= "ۿ" for letter in persian)
    return english


async def test_a_wrong_password(postgres: PostgresServer) -> None:
    async with a_role(postgres, f"IN ROLE {GUESTS}", password=SECRET) as user:
        said = await refused(to(postgres, "postgres", user=user, password="wrong-hunter22"))
        assert "does not take this user with this password; see DATABASE_URL" in said
        assert "does not take" in await refused(to(postgres, "postgres", user=user))


async def test_a_user_that_is_unknown(postgres: PostgresServer) -> None:
    said = await refused(to(postgres, "postgres", user="nobody_knows", password=SECRET))
    assert said.startswith("postgres on 127.0.0.1: the server does not know this user; see DATABASE_URL.")


async def test_no_such_database(postgres: PostgresServer) -> None:
    said = await refused(to(postgres, "nowhere", user="sarnakh", password=SECRET))
    assert said == "nowhere on 127.0.0.1: the server has no such database: make it with createdb, and start again."


async def test_a_server_that_wants_tls(postgres: PostgresServer) -> None:
    async with a_role(postgres, f"IN ROLE {TLS_GUESTS}", password=SECRET) as user:
        said = await refused(to(postgres, "postgres", user=user, password=SECRET, sslmode="disable"))
    assert "if it wants TLS, DATABASE_URL ends with ?sslmode=require" in said


async def test_a_server_without_tls_where_it_is_wanted(postgres: PostgresServer) -> None:
    said = await refused(to(postgres, "postgres", user="sarnakh", password=SECRET, sslmode="require"))
    assert "cannot be reached" in said
    assert "SSL" in said


async def test_an_option_with_a_typo(postgres: PostgresServer) -> None:
    said = await refused(to(postgres, "postgres", user="sarnakh", password=SECRET, sslmod="require"))
    assert 'unrecognized configuration parameter "sslmod"' in said


@pytest.mark.parametrize("options", ["?sslmode", "?sslmode=maybe"])
async def test_an_option_that_means_nothing(postgres: PostgresServer, options: str) -> None:
    address = to(postgres, "postgres", user="sarnakh", password=SECRET)
    assert "cannot be reached" in await refused(ServerAddress(address.url + options))


async def test_a_port_where_nobody_listens() -> None:
    address = ServerAddress(f"postgresql://sarnakh:{SECRET}@127.0.0.1:{free_address().port}/sarnakh")
    assert (await refused(address)).startswith("sarnakh on 127.0.0.1: the server cannot be reached.")


async def test_no_connection_is_left(postgres: PostgresServer) -> None:
    async with a_role(postgres, "CONNECTION LIMIT 1", password=SECRET) as user:
        address = to(postgres, "postgres", user=user, password=SECRET)
        held = await asyncpg.connect(address.url)
        assert "no connection left; raise max_connections, or stop another program" in await refused(address)
        await held.close()


async def test_a_server_that_only_reads(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address:
        reading = ServerAddress(f"{address.url}?default_transaction_read_only=on")
        assert "this server only reads, as a standby does" in await refused(reading)


async def test_a_user_who_may_not_write(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address, a_role(postgres, password=SECRET) as user:
        _, _, database = address.url.rpartition("/")
        said = await refused(to(postgres, database, user=user, password=SECRET), NotWritable)
    assert "cannot be written" in said
    assert "permission denied" in said


async def test_a_server_that_forgets_what_it_committed(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address:
        said = await refused(ServerAddress(f"{address.url}?synchronous_commit=off"))
    assert "synchronous_commit is off" in said


async def test_a_database_in_another_encoding(postgres: PostgresServer) -> None:
    await run_on(postgres.url(), "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    said = await refused(ServerAddress(postgres.url("latin")))
    await run_on(postgres.url(), "DROP DATABASE latin")
    assert "its encoding is LATIN1" in said


async def test_a_database_of_a_newer_version_stays_as_it_is(postgres: PostgresServer) -> None:
    async with an_empty_database(postgres) as address:
        await (await PostgresDatabase.open(address)).close()
        newer = "INSERT INTO migrations (version, name, at) VALUES (9999, 'future', 0)"
        await run_on(address.url, newer, "DELETE FROM state")
        assert "schema 9999" in await refused(address, NewerDatabase)
        database = await PostgresDatabase.as_it_is(address)
        assert await database.write(lambda tx: tx.all("SELECT 1 FROM state")) == []
        await database.close()


async def test_a_database_that_is_not_admitted_stays_as_it_is(postgres: PostgresServer) -> None:
    async def nobody(_: Transaction) -> None:
        raise SealedOtherwise("another key")

    async with an_empty_database(postgres) as address:
        with pytest.raises(SealedOtherwise):
            await PostgresDatabase.open(address, admit=nobody)
        database = await PostgresDatabase.as_it_is(address)
        assert await database.write(lambda tx: tx.all("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")) == []
        await database.close()


class OldServer:
    """A transaction on a server of 2020: none is installed here, and only its answer about itself matters."""

    cipher = NO_CIPHER

    async def one(self, sql: str, *_: Value) -> Row | None:
        assert "server_version" in sql
        return "130023", "13.23", False, "off", "UTF8", "on"


async def test_a_server_that_is_too_old(postgres: PostgresServer) -> None:
    async def write(work) -> None:
        await work(OldServer())

    with pytest.raises(CannotOpen, match=r"PostgreSQL 13\.23 is too old; it must be 14 or newer"):
        await startup.admitted(write, ServerAddress(postgres.url()), startup_is_reached, cipher=NO_CIPHER, waits=None)


async def startup_is_reached(_: Transaction) -> None:
    raise AssertionError("a server that is refused is not asked for anything more")
