"""A year of a small business in virtual time, in which nothing is lost; one seed decides who comes and what fails.

`SIM_SEED=…` repeats the same world, `SIM_DAYS=365` runs a whole year.
"""

import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from tests.faults.death_points import ALL_TESTS
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Store
from tests.faults.simulated.business import Business, leads_lost
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.totals import Totals, count

SEED = int(os.environ.get("SIM_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
DAYS = int(os.environ.get("SIM_DAYS", "30" if ALL_TESTS in os.environ else "10"))
SHORT_DAYS = 4


def lives_a_while(*, seed: int, days: int, store: Store | None = None) -> tuple[Totals, str]:
    """Run the business, check the laws, and return the figures and the hash of the trace."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        business = Business(Path(folder), loop=runner.loop, seed=seed, store=store)
        runner.run(business.trades(days))
        laws.all_hold(business.bot)
        assert leads_lost(business) == set()
        totals = count(business.bot, logs)
        runner.run(business.bot.ends())
    return totals, business.trace


def test_a_small_business_loses_nothing_whatever_fails() -> None:
    print(f"\nSIM_SEED={SEED} SIM_DAYS={DAYS}")  # noqa: T201  # repeats the same world
    totals, trace = lives_a_while(seed=SEED, days=DAYS)
    print(f"{totals}; trace {trace[:16]}")  # noqa: T201  # what was tried
    assert totals.kills > 0
    assert totals.faults > 0
    assert totals.leads > DAYS
    assert totals.unhandled_exceptions == 0


@pytest.mark.long
def test_the_same_seed_does_the_same() -> None:
    once, again = (lives_a_while(seed=SEED, days=SHORT_DAYS) for _ in range(2))
    assert once == again
