"""`make soak`: repeat all long fault tests for SOAK_MINUTES; print what was tried and lost.

Each round runs worlds of the state machine, months of the simulated business, deaths at two points of a talk, fuzzed
updates, and kills of a real process; memory must not grow from round to round. A seed is printed before it is tried.
A soak of ten minutes or more first runs the long version of each test that has one, and every journey on PostgreSQL.
"""

import asyncio
import gc
import os
import random
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, seed, settings

from tests.faults import test_fuzzed_updates as fuzzing
from tests.faults import test_kills as kills
from tests.faults.death_points import Deaths
from tests.faults.simulated.desk_machine import DeskMachine
from tests.faults.simulated.desk_machine import desk_totals as of_the_desk
from tests.faults.simulated.ill_rows import IllRows
from tests.faults.simulated.machine import Machine
from tests.faults.simulated.machine import totals as of_the_machine
from tests.faults.simulated.totals import Totals
from tests.faults.test_failpoints import lives_through
from tests.faults.test_simulated_year import lives_a_while

MINUTES = float(os.environ.get("SOAK_MINUTES", "10"))
FUZZ_AT_LEAST = int(os.environ.get("FUZZ_UPDATES", "50000"))
WORLDS = 50
DAYS = 60
FUZZ_A_ROUND = 5_000
KILLS_A_ROUND, PEOPLE = 30, 100
PAIRS = 20
POINTS = 110
"""A talk passes about this many points at which a process may die."""
SWEPT = (
    "test_after_sale_deaths.py",
    "test_copy_kills.py",
    "test_desk_clock.py",
    "test_desk_kills.py",
    "test_desk_upgrade_deaths.py",
    "test_edit_deaths.py",
    "test_erasures.py",
    "test_failpoints.py",
    "test_last_chance.py",
    "test_merge_deaths.py",
    "test_notes.py",
    "test_picked_time_deaths.py",
    "test_reveal_deaths.py",
    "test_talk_deaths.py",
    "test_test_talks.py",
    "test_topic_kills.py",
)
"""The tests in which the process dies at some points of a story, and in a soak at all of them."""
LONG = {
    "SOAK_DISK_EVERY": (
        "1",
        ("test_ill_disk.py", "test_ill_start.py", "test_power_cuts.py", "../storage/maintenance/test_restore.py"),
    ),
    "SOAK_DEATHS_EVERY": ("1", SWEPT),
    "SOAK_WEBHOOK_KILLS": ("40", ("test_webhook_kills.py",)),
    "SOAK_REPLICA_ROUNDS": ("8", ("test_replicas.py",)),
    "SOAK_CROWD": ("10000", ("test_abuse.py",)),
    "SOAK_ERASURE_KILLS": ("30", ("test_erasure_kills.py",)),
    "SOAK_SERVER_KILLS": ("100", ("postgres/test_server_kills.py",)),
    "SOAK_REPLICA_KILLS": ("100", ("postgres/test_replica_kills.py",)),
    "SOAK_REPLICA_CUT_S": ("30", ("postgres/test_replicas_cut_off.py",)),
    "SOAK_SERVER_STOPS": ("20", ("postgres/test_server_stops.py",)),
    "SOAK_CUT_S": ("30", ("postgres/test_cut_off.py",)),
    "SOAK_SERVER_WORLDS": ("200", ("postgres/test_simulated_on_a_server.py",)),
    "SOAK_SERVER_DAYS": ("365", ("postgres/test_simulated_on_a_server.py",)),
    "SOAK_LAWS": ("100", ("../conversations/talk/test_laws_under_funnels.py",)),
    "WIPE_SEEDS": ("200", ("../storage/sqlite/wiping/test_wiper.py",)),
    "SOAK_UPGRADES": ("1", ("../storage/test_upgraded_funnels.py",)),
}
"""The settings for long versions, and their tests."""
LONG_FROM_MINUTES = 10
SLOPE_MB_AN_HOUR = 60.0
"""Growth per hour above this is a leak."""


class Soak:
    """The trials so far, and the failures."""

    def __init__(self) -> None:
        self.totals = Totals()
        self.fuzzed = 0
        self.processes_killed = 0
        self.failures: list[str] = []
        self.memory: list[tuple[float, float]] = []

    def tries(self, name: str, chosen: int, trial: Callable[[int], None]) -> None:
        print(f"{time.strftime('%H:%M:%S')} {name}, seed {chosen}", flush=True)  # noqa: T201
        try:
            trial(chosen)
        except Exception:  # noqa: BLE001  # the others are run all the same
            self.failures.append(f"{name}, seed {chosen}\n{traceback.format_exc()}")
            print(self.failures[-1], flush=True)  # noqa: T201

    def worlds(self, chosen: int) -> None:
        before = of_the_machine.worlds
        self._worlds_of(Machine, chosen)
        assert of_the_machine.worlds > before

    def desks(self, chosen: int) -> None:
        before = of_the_desk.worlds
        self._worlds_of(DeskMachine, chosen)
        assert of_the_desk.worlds > before

    def _worlds_of(self, machine: type[IllRows], chosen: int) -> None:
        case = machine.TestCase
        case.settings = settings(
            max_examples=WORLDS, stateful_step_count=50, suppress_health_check=list(HealthCheck), database=None,
            phases=[Phase.generate, Phase.shrink], deadline=None,
        )  # fmt: skip
        seed(chosen)(case)
        case("runTest").runTest()

    def months(self, chosen: int) -> None:
        self.totals.add(lives_a_while(seed=chosen, days=DAYS)[0])

    def deaths(self, chosen: int) -> None:
        dice = random.Random(chosen)
        for _ in range(PAIRS):
            at = dice.randrange(POINTS)
            self.totals.add(lives_through(Deaths(at, at + dice.randrange(1, 12))))

    def strange_updates(self, chosen: int) -> None:
        letters = fuzzing.survives(FUZZ_A_ROUND, seed=chosen)
        self.fuzzed += FUZZ_A_ROUND
        print(f"  {FUZZ_A_ROUND} updates, {len(letters)} set aside", flush=True)  # noqa: T201

    def killed_processes(self, chosen: int) -> None:
        with TemporaryDirectory() as folder:
            kills.SEED = chosen
            asyncio.run(kills.sweep(Path(folder), kills=KILLS_A_ROUND, people=PEOPLE))
        self.processes_killed += KILLS_A_ROUND

    def slope(self) -> float:
        """Return the growth of memory in MB per hour over the later half of the rounds; earlier ones fill caches."""
        kept = self.memory[len(self.memory) // 2 :]
        if len(kept) < 2:
            return 0.0
        (begun, low), (ended, high) = kept[0], kept[-1]
        return (high - low) / (ended - begun) * 3600


def long_test(chosen: int, *, files: tuple[str, ...], **env: str) -> None:
    """Run tests of these files; fail also where there is no PostgreSQL."""
    paths = [str(Path(__file__).parent / file) for file in files]
    command = [sys.executable, "-m", "pytest", "-n0", "-s", "--all-on-both", *paths]
    subprocess.run(command, env={**os.environ, **env, "KILL_SEED": str(chosen)}, check=True)


def memory_mb() -> float:
    """Return the current memory of the process, or the peak if the system does not report the current value."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main() -> int:
    """Run all trials until the time is over; return the exit status."""
    soak, dice = Soak(), random.SystemRandom()
    until = time.monotonic() + MINUTES * 60
    if MINUTES >= LONG_FROM_MINUTES:
        for variable, (value, files) in LONG.items():
            trial = partial(long_test, files=files, **{variable: value})
            soak.tries(f"{variable}={value}", dice.randrange(1, 1_000_000), trial)
        soak.tries("every journey", dice.randrange(1, 1_000_000), partial(long_test, files=("../journeys",)))
    while time.monotonic() < until or (soak.fuzzed < FUZZ_AT_LEAST and MINUTES >= LONG_FROM_MINUTES):
        for name, trial in (
            ("state machine", soak.worlds),
            ("state machine of the desk", soak.desks),
            ("simulated months", soak.months),
            ("failpoints", soak.deaths),
            ("fuzzed updates", soak.strange_updates),
            ("kill -9", soak.killed_processes),
        ):
            soak.tries(name, dice.randrange(1, 1_000_000), trial)
        gc.collect()
        soak.memory.append((time.monotonic(), memory_mb()))
        print(f"memory {soak.memory[-1][1]:.0f} MB", flush=True)  # noqa: T201
    soak.totals.add(of_the_machine)
    soak.totals.add(of_the_desk)
    slope = soak.slope()
    print(f"\n{soak.totals}")  # noqa: T201
    print(f"{soak.fuzzed:,} fuzzed updates · {soak.processes_killed:,} processes killed with SIGKILL")  # noqa: T201
    print(f"memory {soak.memory[-1][1]:.0f} MB, growing by {slope:.1f} MB an hour · {len(soak.failures)} trials failed")  # noqa: T201
    leaks = len(soak.memory) > 3 and slope > SLOPE_MB_AN_HOUR
    return 1 if soak.failures or leaks or soak.totals.unhandled_exceptions else 0


if __name__ == "__main__":
    sys.exit(main())
