"""Shares and percentiles, exact until they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

NEVER = timedelta.max
"""What has not happened yet, as a length of time: longer than any."""
MEDIAN, NINETY = Fraction(1, 2), Fraction(9, 10)


@dataclass(frozen=True, slots=True)
class Ratio:
    """So many (`part`) of so many (`whole`)."""

    part: int = 0
    whole: int = 0

    @property
    def percent(self) -> int | None:
        """In whole per cent, half to even on the exact fraction; None of nothing."""
        return round(Fraction(100 * self.part, self.whole)) if self.whole else None


def ratio_of(those: Iterable[bool]) -> Ratio:
    """Return how many of some statements hold."""
    held = tuple(those)
    return Ratio(sum(held), len(held))


def nearest_rank(spans: Iterable[timedelta], share: Fraction) -> timedelta | None:
    """Return the ⌈share·n⌉-th smallest of n spans (0 < share ≤ 1), which may be NEVER; None of no spans."""
    ordered = sorted(spans)
    rank = -(-share.numerator * len(ordered) // share.denominator)
    return ordered[rank - 1] if ordered else None
