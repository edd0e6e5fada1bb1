"""Work that collided with other work, or whose connection ended, is run again from its start."""

import asyncio
import random
from collections.abc import Sequence
from typing import Protocol, TypeVar

from storage.errors import Collision, DatabaseAway, MustAsk, MustBeAlone

T_co = TypeVar("T_co", covariant=True)

TRIES = 5
"""How often work is run that collided with others, or whose connection ended."""
PAUSE_S = 0.02
"""The longest pause before the second try, at random; it doubles each time."""


class Attempt(Protocol[T_co]):
    """One run of the work, in a transaction of its own."""

    async def __call__(self, beside: Sequence[int] | None, begin: str | None, *, asks: bool) -> T_co:
        """Run it: `beside` others or alone, begun by this statement if one is given; `asks` runs INSERTs at once."""
        ...


async def tried(attempt: Attempt[T_co], beside: Sequence[int] | None, begin: str | None = None) -> T_co:
    """Run an attempt until one succeeds; the last one raises what it met."""
    asks = False
    for nth in range(1, TRIES):
        try:
            return await attempt(beside, begin, asks=asks)
        except MustBeAlone:
            beside = begin = None
        except MustAsk:
            asks = True
        except (Collision, DatabaseAway):
            await asyncio.sleep(random.uniform(0, PAUSE_S * 2**nth))  # noqa: S311  # no secret
    return await attempt(None if begin is None else beside, begin, asks=True)
