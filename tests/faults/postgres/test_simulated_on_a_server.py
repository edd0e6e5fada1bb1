"""The state machine and the simulated business on PostgreSQL: nothing is lost, whatever fails.

SOAK_SERVER_WORLDS and SOAK_SERVER_DAYS set how many worlds, and how many days of the business, are tried.
"""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.faults.death_points import ALL_TESTS
from tests.faults.simulated.desk_machine import DeskMachine
from tests.faults.simulated.machine import Machine
from tests.faults.simulated.server_store import ServerStore
from tests.faults.test_simulated_year import SEED, lives_a_while
from tests.postgres_server import PostgresServer

WORLDS = int(os.environ.get("SOAK_SERVER_WORLDS", "3" if ALL_TESTS in os.environ else "1"))
DAYS = int(os.environ.get("SOAK_SERVER_DAYS", "2" if ALL_TESTS in os.environ else "1"))
STEPS = 40


@pytest.fixture
def store(postgres: PostgresServer) -> Iterator[ServerStore]:
    store = ServerStore(postgres, f"sim{os.getpid()}")
    yield store
    store.ends()


def test_whatever_happens_on_a_server_nothing_is_lost(store: ServerStore) -> None:
    class OnServer(Machine):
        """The same worlds on a server."""

        numbers_in_order = False

    OnServer.store = staticmethod(store.emptied)
    OnServer.TestCase.settings = settings(
        max_examples=WORLDS, stateful_step_count=STEPS, suppress_health_check=list(HealthCheck)
    )
    OnServer.TestCase("runTest").runTest()


def test_whatever_the_desk_does_for_days_on_a_server_its_laws_hold(store: ServerStore) -> None:
    class DeskOnServer(DeskMachine):
        """The same worlds on a server."""

    DeskOnServer.store = staticmethod(store.emptied)
    DeskOnServer.TestCase.settings = settings(
        max_examples=WORLDS, stateful_step_count=STEPS, suppress_health_check=list(HealthCheck)
    )
    DeskOnServer.TestCase("runTest").runTest()


def test_a_small_business_on_a_server_loses_nothing_whatever_fails(store: ServerStore) -> None:
    print(f"\nSIM_SEED={SEED}")  # noqa: T201  # repeats the same world
    totals, _ = lives_a_while(seed=SEED, days=DAYS, store=store.emptied())
    print(totals)  # noqa: T201  # what was tried
    assert totals.leads > DAYS
    assert totals.unhandled_exceptions == 0
