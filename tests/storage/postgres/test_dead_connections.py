"""Connections that the network has lost without telling either side: nothing on them is ever answered."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from storage.database import Transaction
from storage.errors import DatabaseAway
from storage.postgres import connecting, presence
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import CONNECTIONS, open_connection
from storage.postgres.database import PostgresDatabase
from storage.postgres.transactions import lending
from tests.faults.postgres.cut_off import Network, network_to
from tests.postgres_server import PostgresServer, a_database

SOON_S = 0.5
LATER_S = 10.0
"""Far below the time of one answer after another, for each connection there is."""


@pytest.fixture
async def network(postgres: PostgresServer) -> AsyncIterator[Network]:
    async with network_to(postgres.port) as network:
        yield network


@pytest.fixture
async def address(postgres: PostgresServer, network: Network) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield ServerAddress(network.through(address.url))


async def asks(tx: Transaction) -> None:
    await tx.one("SELECT 1")


async def test_work_and_the_end_wait_for_one_dead_connection_and_not_for_each(
    network: Network, address: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "ANSWER_S", SOON_S)
    monkeypatch.setattr(lending, "ROLLBACK_S", SOON_S)
    opened = await PostgresDatabase.open(address)
    await asyncio.gather(*(opened.write(asks, beside=()) for _ in range(CONNECTIONS)))
    network.kills_connections()
    begun = time.monotonic()
    await opened.write(asks, beside=())
    await opened.close()
    assert time.monotonic() - begun < LATER_S


async def test_a_place_whose_session_is_dead_is_taken_again_though_the_server_has_not_noticed(
    network: Network, address: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "ANSWER_S", SOON_S)
    monkeypatch.setattr(lending, "ROLLBACK_S", SOON_S)
    monkeypatch.setattr(presence, "LOOK_S", SOON_S)
    monkeypatch.setattr(presence, "ANSWER_S", SOON_S)
    opened = await PostgresDatabase.open(address)
    place = opened._presence
    assert place is not None
    first = place._connection
    network.kills_connections()
    async with asyncio.timeout(LATER_S):
        while place._connection is first or not place._held:
            with suppress(DatabaseAway):
                await opened.write(asks, beside=())
    await opened.close()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux has it")
async def test_the_kernel_ends_a_connection_that_is_not_acknowledged(address: ServerAddress) -> None:
    connection = await open_connection(address)
    wire = connection._transport.get_extra_info("socket")
    assert wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 10_000
    assert wire.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
    await connection.close()
