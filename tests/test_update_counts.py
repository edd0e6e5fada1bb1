"""What an update asks of the database and of Telegram: counts are the same on every machine, and may not grow."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.bot_in_process import bot_in_process
from benchmarks.instant_telegram import PHASES
from benchmarks.statements import count_statements
from benchmarks.update_cost import Counts, counted_talks

TALKS = 3
"""On a busy machine results are written in more transactions than they need, so the best of some talks counts."""
MOST = {  # by how many updates come at once: statements, transactions and calls of an update, in each phase of the talk
    1: {
        "start": (11, 2, 1),  # one looks whether the payload of a new person is known
        "contact": (12, 2, 2),
        "answer 1": (9, 2, 2),
        "answer 2": (9, 2, 2),
        "answer 3": (9, 2, 2),
        "answer 4": (17, 2, 4),
    },
    10: {
        "start": (8.4, 0.2, 1),
        "contact": (8.5, 0.2, 2),
        "answer 1": (5.5, 0.2, 2),
        "answer 2": (5.5, 0.2, 2),
        "answer 3": (5.5, 0.2, 2),
        "answer 4": (13.5, 0.2, 4),
    },
}
"""Lower a figure when a change lowers it; one that must grow needs its reason in the commit."""


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
    async with bot_in_process(tmp_path / "counted.db", at_once=people) as bot:
        statements = count_statements(bot.database)
        talks = [
            {
                phase: counts
                async for phase, counts in counted_talks(bot, statements, Counter(), people=people, language="fa")
            }
            for _ in range(1 + TALKS)
        ][1:]
    found = {phase: figures(talks, phase, people) for phase in PHASES}
    more = {
        phase: f"{found[phase]}, at most {most}"
        for phase, most in MOST[people].items()
        if any(here > there for here, there in zip(found[phase], most, strict=True))
    }
    assert not more
