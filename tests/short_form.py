"""What `make test` leaves to CI, which runs every test (`--all-on-both`): all of them take half an hour on two cores.

- Tests marked `long`: they take more than a quarter of a second of CPU, and run next to no branch of ours alone.
- Tests of the whole bot on PostgreSQL, but for a sample (`postgres_sample.py`) and the first of each file.
- Upgrades from versions between the oldest and the last.
- All cases of a test on an engine but one, which is drawn. In tests/conversations, where no bot is started, two are.

The draw is made where no path is named on the command line; its seed is printed at the end. Here, too, deaths are fewer
(`faults/death_points.py`), and so are trials of drawn input (`drawing.py`).
"""

import os
import random
from collections import defaultdict
from pathlib import Path

import pytest

from tests.postgres_sample import SAMPLE
from tests.upgrades.old_installation import DUMPS

SEED = "SARNAKH_TEST_DRAW"
"""Seeds the draw, and repeats one. pytest sets it for its workers, which must all draw the same, if there is a draw."""
TESTS = Path(__file__).parent
JOURNEYS, CORE = TESTS / "journeys", TESTS / "conversations"
OF_THE_CORE, OF_THE_BOT = 2, 1
"""How many cases of a test are drawn."""


def prepare_draw(config: pytest.Config) -> None:
    """Seed a draw, if all tests are asked for, in the process that sends the others to work."""
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        os.environ.setdefault(SEED, str(random.randrange(10_000)))
    else:
        os.environ.pop(SEED, None)


def left_to_ci(items: list[pytest.Item]) -> set[pytest.Item]:
    """Return those of the tests that are left out."""
    left = {item for item in items if item.get_closest_marker("long") or _is_of_a_middle_version(item)}
    items = [item for item in items if item not in left]
    lent = [item for item in items if "lend" in getattr(item, "fixturenames", ()) and _engine(item) == "postgres"]
    first = {item.path: item for item in reversed(lent)}
    left |= {item for item in lent if not _is_of_the_sample(item, first[item.path])}
    if (seed := os.environ.get(SEED)) is not None:
        left |= _not_drawn([item for item in items if item not in left and item not in lent], random.Random(seed))
    return left


def _not_drawn(items: list[pytest.Item], rng: random.Random) -> set[pytest.Item]:
    """Return the cases of each test on each engine that are not among those drawn."""
    cases = defaultdict[tuple[Path, str, str | None], list[pytest.Item]](list)
    for item in items:
        cases[item.path, item.nodeid.partition("[")[0], _engine(item)].append(item)
    drawn = set[pytest.Item]()
    for (file, *_), of_one in cases.items():
        most = OF_THE_CORE if file.is_relative_to(CORE) else OF_THE_BOT
        drawn |= {*rng.sample(of_one, min(most, len(of_one)))}
    return {*items} - drawn


def _engine(item: pytest.Item) -> str | None:
    given = getattr(item, "callspec", None)
    return None if given is None else given.params.get("engine")


def _is_of_a_middle_version(item: pytest.Item) -> bool:
    """Tell whether a test opens the dump of a version between the oldest and the last."""
    given = getattr(item, "callspec", None)
    dumps = [getattr(value, "dump", value) for value in given.params.values()] if given is not None else []
    return any(each in DUMPS[1:-1] for each in dumps if isinstance(each, Path))


def _is_of_the_sample(item: pytest.Item, first_of_its_file: pytest.Item) -> bool:
    if item is first_of_its_file and not item.path.is_relative_to(JOURNEYS):
        return True
    return item.name.replace("[postgres-", "[").replace("[postgres]", "") in SAMPLE
