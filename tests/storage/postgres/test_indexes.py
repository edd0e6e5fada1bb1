"""Damaged indexes of a database on a server are found, where the extension that reads them is there."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from storage.errors import DatabaseDamaged
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.indexes import look_at_indexes
from tests.postgres_server import PostgresServer, a_role, an_empty_database, run_on

MAY_CHECK = "CREATE EXTENSION amcheck"
ORDER = "CREATE OR REPLACE FUNCTION fickle(a BIGINT, b BIGINT) RETURNS INT LANGUAGE sql IMMUTABLE AS "
OF_A_FICKLE_ORDER = (
    f"{ORDER} 'SELECT btint8cmp(a, b)'",
    """
    CREATE OPERATOR CLASS fickle FOR TYPE BIGINT USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 fickle(BIGINT, BIGINT)
    """,
    "CREATE TABLE odd AS SELECT CAST(n AS BIGINT) AS n FROM generate_series(1, 1000) AS s (n)",
    "CREATE INDEX odd_by_n ON odd (n fickle)",
    f"{ORDER} 'SELECT btint8cmp(b, a)'",
)
"""An index whose entries are in the wrong order, as by a library that sorts otherwise than the one that made it."""


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with an_empty_database(postgres) as address:
        await (await PostgresDatabase.open(address)).close()
        yield address


async def has_amcheck(address: ServerAddress) -> None:
    try:
        await run_on(address.url, MAY_CHECK)
    except asyncpg.FeatureNotSupportedError:
        pytest.skip("amcheck is not installed")


async def checked(address: ServerAddress) -> None:
    database = await PostgresDatabase.open(address)
    try:
        await database.check()
    finally:
        await database.close()


async def test_whole_indexes_are_read_where_the_extension_is_there(address: ServerAddress) -> None:
    assert await look_at_indexes(address) == ((), (), False)
    await has_amcheck(address)
    assert await look_at_indexes(address) == ((), (), True)
    await checked(address)


async def test_an_index_that_contradicts_its_table_is_damage(address: ServerAddress) -> None:
    await has_amcheck(address)
    await run_on(address.url, *OF_A_FICKLE_ORDER)
    assert await look_at_indexes(address) == ((), ("odd_by_n",), True)
    with pytest.raises(DatabaseDamaged, match="REINDEX INDEX odd_by_n"):
        await checked(address)
    await run_on(address.url, "REINDEX INDEX odd_by_n")
    await checked(address)


async def test_an_index_that_was_not_made_to_its_end_is_named(address: ServerAddress) -> None:
    unused = "UPDATE pg_index SET indisvalid = FALSE WHERE indexrelid = 'leads_by_seen'::REGCLASS"
    await run_on(address.url, unused)
    assert (await look_at_indexes(address)).unused == ("leads_by_seen",)


async def test_who_may_not_call_the_extension_looks_at_what_there_is(
    postgres: PostgresServer, address: ServerAddress
) -> None:
    await has_amcheck(address)
    async with a_role(postgres, password="x") as role:
        theirs = ServerAddress(address.url.replace("sarnakh@", f"{role}@"))
        assert await look_at_indexes(theirs) == ((), (), False)
        await run_on(address.url, f"GRANT EXECUTE ON FUNCTION bt_index_check(REGCLASS) TO {role}")
        read = (await look_at_indexes(theirs)).read
        await run_on(address.url, f"DROP OWNED BY {role}")
    assert read
