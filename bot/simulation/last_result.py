"""The last simulation of a funnel as counts, kept in the user's cache folder for the funnel's map.

It holds numbers and ids from the funnel alone, and nothing of a person. The cache may be deleted at any time, so a
file that cannot be written, read or understood is the same as none.
"""

import contextlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, NonNegativeInt, ValidationError

from bot.whole_file import replace_file

_HASH = re.compile(r"[0-9a-f]{1,64}")


class SimulationCounts(BaseModel):
    """Base of the parts: frozen, and lenient about keys that a later version may add."""

    model_config = ConfigDict(frozen=True)


class SimulatedOption(SimulationCounts):
    """How many chose an option, and how many of them became MQL and SQL."""

    chosen: NonNegativeInt
    mql: NonNegativeInt
    sql: NonNegativeInt


class SimulatedQuestion(SimulationCounts):
    """How many people saw a question, how many answered, and what."""

    asked: NonNegativeInt
    answered: NonNegativeInt
    options: Mapping[str, SimulatedOption]


class SimulationResult(SimulationCounts):
    """The counts of one simulation, by question and option id."""

    funnel: str
    """The funnel's hash."""
    prospects: NonNegativeInt
    seed: int
    questions: Mapping[str, SimulatedQuestion]


def save_result(result: SimulationResult, environment: Mapping[str, str] | None = None) -> None:
    """Keep a result in place of the funnel's last one; a cache that cannot be written is left as it is."""
    file = result_file(result.funnel, environment)
    if file is None:
        return
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, result.model_dump_json().encode())


def load_result(funnel: str, environment: Mapping[str, str] | None = None) -> SimulationResult | None:
    """Return the last result of the funnel with this hash; None if there is none that can be read."""
    file = result_file(funnel, environment)
    try:
        result = None if file is None else SimulationResult.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None
    return result if result is not None and result.funnel == funnel else None


def result_file(funnel: str, environment: Mapping[str, str] | None = None) -> Path | None:
    """Return where a funnel's result is kept; None without a home folder, or for what is no hash.

    An `XDG_CACHE_HOME` that is not absolute is ignored: https://specifications.freedesktop.org/basedir-spec/
    """
    if not _HASH.fullmatch(funnel):
        return None
    named = (os.environ if environment is None else environment).get("XDG_CACHE_HOME", "")
    try:
        cache = Path(named) if Path(named).is_absolute() else Path.home() / ".cache"
    except RuntimeError:
        return None
    return cache / "sarnakh" / "simulations" / f"{funnel}.json"
