"""A year of a small business in virtual time: one seed decides who comes, what fails and when; nothing is lost.

`SIM_SEED=…` plays the same world again, `SIM_DAYS=365` a whole year of it.
"""

import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs

from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY
from tests.faults.simulated.business import Business, leads_lost
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.totals import Totals, count

SEED = int(os.environ.get("SIM_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
DAYS = int(os.environ.get("SIM_DAYS", "30"))
SHORT_DAYS = 4


def lives_a_while(*, seed: int, days: int) -> tuple[Totals, str]:
    """Let the business trade, see that the laws hold, and return what it came to and the hash of its trace."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        business = Business(Path(folder), loop=runner.loop, seed=seed)
        runner.run(business.trades(days))
        laws.all_hold(business.bot)
        assert leads_lost(business) == set()
        totals = count(business.bot, logs)
        runner.run(business.bot.ends())
    return totals, business.trace


def test_a_small_business_loses_nothing_whatever_fails() -> None:
    print(f"\nSIM_SEED={SEED} SIM_DAYS={DAYS}")  # noqa: T201  # with them the same world can be lived again
    totals, trace = lives_a_while(seed=SEED, days=DAYS)
    print(f"{totals}; trace {trace[:16]}")  # noqa: T201  # what was tried
    assert totals.kills > 0
    assert totals.faults > 0
    assert totals.leads > DAYS
    assert totals.unhandled_exceptions == 0


def test_the_same_seed_does_the_same() -> None:
    once, again = (lives_a_while(seed=SEED, days=SHORT_DAYS) for _ in range(2))
    assert once == again
