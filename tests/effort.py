"""How much CPU a piece of work takes, in a unit that a slow or busy machine does not change."""

import re
import time
from collections.abc import Callable

_WORDS = re.compile(r"(\w)(\d+)")
_TEXT = "a12 b345 c6789 " * 20


def _one_unit() -> None:
    """About 1 ms on a machine of 2025: a search, a dictionary and a loop, as most of our code is."""
    counted: dict[str, int] = {}
    for turn in range(30):
        for found in _WORDS.finditer(_TEXT):
            counted[found[1]] = counted.get(found[1], turn) + len(found[2])


def _cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def effort(work: Callable[[], object], *, times: int = 3) -> float:
    """The CPU time of `work` as a multiple of a unit (about 1 ms) that is measured in turn with it.

    Both are the fastest of `times`: other tests run beside this one, and the first run fills caches.
    """
    units, took = [], []
    for _ in range(times):
        units += [_cpu_s(_one_unit) for _ in range(5)]
        took.append(_cpu_s(work))
    return min(took) / min(units)
