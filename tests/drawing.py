"""How many trials a test of drawn input makes."""

import os

from hypothesis import settings

from tests.faults.death_points import ALL_TESTS


def trials(most: int) -> settings:
    """Return settings for so many trials where every test runs, and an eighth of them in `make test`.

    Each run draws others, so what an eighth misses one day it may find on another.
    """
    return settings(deadline=None, max_examples=most if ALL_TESTS in os.environ else max(1, most // 8))
