"""What an update asks of the database and of Telegram: counts are the same on every machine, and may not grow."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.bot_in_process import bot_in_process
from benchmarks.instant_telegram import PHASES
from benchmarks.statements import count_statements
from benchmarks.update_cost import Counts, counted_talks
from storage.opening import Location
from storage.postgres.transactions import transaction as postgres_transaction
from storage.sqlite import transaction as sqlite_transaction
from tests.postgres_server import PostgresServer, a_database

TALKS = 12
"""On a busy machine results are written in more transactions than they need: of so many talks, the best count."""
# The last answer alerts: it reads the people of the desk and what they hold, and begins a round with its timers.
MOST = {  # by how many updates come at once: statements, transactions and calls of an update, in each phase of the talk
    1: {
        "start": (10, 2, 1),  # one looks whether the payload of a new person is known
        "contact": (12, 2, 2),
        "answer 1": (9, 2, 2),
        "answer 2": (9, 2, 2),
        "answer 3": (9, 2, 2),
        "answer 4": (26, 2, 4),
    },
    10: {
        "start": (7.4, 0.2, 1),
        "contact": (8.5, 0.2, 2),
        "answer 1": (4.6, 0.2, 2),
        "answer 2": (4.6, 0.2, 2),
        "answer 3": (4.6, 0.2, 2),
        "answer 4": (21.6, 0.2, 4),
    },
}
MOST_ON_A_SERVER = {  # a statement is a round trip; those that begin, with the locks, and commit are not among them
    1: {
        "start": (11, 2, 1),
        "contact": (13, 2, 2),
        "answer 1": (10, 2, 2),
        "answer 2": (10, 2, 2),
        "answer 3": (10, 2, 2),
        "answer 4": (25, 2, 4),
    },
    10: {  # in six slices at the same time, before which results are stored
        "start": (6.8, 0.8, 1),
        "contact": (8, 0.8, 2),
        "answer 1": (5.8, 0.8, 2),
        "answer 2": (5.8, 0.8, 2),
        "answer 3": (5.8, 0.8, 2),
        "answer 4": (17.5, 1, 4),
    },
    50: {
        "start": (2.3, 0.2, 1),
        "contact": (3.3, 0.2, 2),
        "answer 1": (1.3, 0.2, 2),
        "answer 2": (1.3, 0.2, 2),
        "answer 3": (1.3, 0.2, 2),
        "answer 4": (10.2, 0.3, 4),
    },
}
"""Lower a figure when a change lowers it; one that must grow needs its reason in the commit."""


@pytest.fixture(autouse=True)
def slices_are_never_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a slice hold the writer for long: on a busy machine ten updates would become two slices."""
    monkeypatch.setattr(sqlite_transaction, "HOLD_S", 60.0)
    for name in ("ALONE_S", "BESIDE_S"):
        monkeypatch.setattr(postgres_transaction, name, 60.0)


def figures(talks: list[dict[str, Counts]], phase: str, people: int) -> tuple[float, float, float]:
    best = [
        min(figure(talk[phase]) for talk in talks) / people
        for figure in (
            lambda counts: counts.statements.total,
            lambda counts: counts.statements.transactions,
            lambda counts: counts.calls.total(),
        )
    ]
    return best[0], best[1], best[2]


@pytest.mark.parametrize("people", MOST)
async def test_an_update_causes_no_more_statements_transactions_and_calls_than_today(
    tmp_path: Path, people: int
) -> None:
    assert not await more_than(MOST[people], tmp_path / "counted.db", people=people)


@pytest.mark.parametrize(
    "people", [pytest.param(each, marks=[pytest.mark.long] if each == 50 else []) for each in MOST_ON_A_SERVER]
)
async def test_on_a_server_an_update_causes_no_more_round_trips_transactions_and_calls_than_today(
    postgres: PostgresServer, people: int
) -> None:
    async with a_database(postgres) as address:
        assert not await more_than(MOST_ON_A_SERVER[people], address, people=people)


async def more_than(mosts: dict[str, tuple[float, float, float]], where: Location, *, people: int) -> dict[str, str]:
    """Return the phases in which even the best of all talks needs more; no talk follows once there is none."""
    async with bot_in_process(where, at_once=people) as bot:
        statements = count_statements(bot.database)

        async def talk() -> dict[str, Counts]:
            phases = counted_talks(bot, statements, Counter(), people=people, language="fa")
            return {phase: counts async for phase, counts in phases}

        await talk()  # what is done once is done in the first one
        talks = [await talk()]
        while (more := needs_more(mosts, talks, people)) and len(talks) < TALKS:
            talks.append(await talk())
    return more


def needs_more(
    mosts: dict[str, tuple[float, float, float]], talks: list[dict[str, Counts]], people: int
) -> dict[str, str]:
    found = {phase: figures(talks, phase, people) for phase in PHASES}
    return {
        phase: f"{found[phase]}, at most {most}"
        for phase, most in mosts.items()
        if any(here > there for here, there in zip(found[phase], most, strict=True))
    }
