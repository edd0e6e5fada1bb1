"""People, sales and admins act in any order while the process dies and Telegram and the disk fail.

Whenever all is calm again, the data of each person equals a simple model, every alert is in the sales group, and the
laws hold. SOAK_EXAMPLES sets how many worlds are tried.
"""

import os

from hypothesis import HealthCheck, settings

from tests.faults.death_points import ALL_TESTS
from tests.faults.simulated.desk_machine import DeskMachine, desk_totals
from tests.faults.simulated.machine import Machine, totals

EXAMPLES = int(os.environ.get("SOAK_EXAMPLES", "25" if ALL_TESTS in os.environ else "8"))
STEPS = 40


def test_whatever_happens_nothing_is_lost() -> None:
    Machine.TestCase.settings = settings(
        max_examples=EXAMPLES, stateful_step_count=STEPS, suppress_health_check=list(HealthCheck)
    )
    Machine.TestCase("runTest").runTest()
    print(f"\n{totals}")  # noqa: T201
    assert totals.kills > 0
    assert totals.unhandled_exceptions == 0


def test_whatever_the_desk_does_for_days_its_laws_hold() -> None:
    DeskMachine.TestCase.settings = settings(
        max_examples=max(1, EXAMPLES // 5), stateful_step_count=STEPS, suppress_health_check=list(HealthCheck)
    )
    DeskMachine.TestCase("runTest").runTest()
    print(f"\n{desk_totals}")  # noqa: T201
    assert desk_totals.unhandled_exceptions == 0
