"""Whether the totals add up: each block of days is the sum of smaller ones, and all time that of the largest.

No lead is read, and the engine does the sums. It finds a cell that somebody changed by hand, also in the larger blocks,
which a recount of a few days does not reach.
"""

from itertools import pairwise

from storage.database import Reader
from storage.totals.periods import ALL_TIME, BLOCKS, DAY

LARGEST = BLOCKS[0]
_ODD = """
    SELECT count(*) FROM (
        SELECT 1 FROM (
            SELECT start >> $1 AS block, kind, n, gone FROM totals WHERE span = $2 AND start >= $3 AND start < $4
            UNION ALL
            SELECT start, kind, -n, -gone FROM totals WHERE span = $5 AND start >= $6 AND start < $7
        ) AS cells
        GROUP BY block, kind HAVING sum(n) <> 0 OR sum(gone) <> 0
    ) AS odd
"""
_ODD_OF_ALL_TIME = """
    SELECT count(*) FROM (
        SELECT 1 FROM (
            SELECT kind, n, gone FROM totals WHERE span = $1
            UNION ALL
            SELECT kind, -n, -gone FROM totals WHERE span = $2
        ) AS cells
        GROUP BY kind HAVING sum(n) <> 0 OR sum(gone) <> 0
    ) AS odd
"""


async def odd_sums(reader: Reader, day: int) -> int:
    """Return how many figures do not add up: of the largest block that a day since 1970 lies in, and of all time."""
    block = day >> LARGEST
    counts = [await reader.one(_ODD_OF_ALL_TIME, LARGEST, ALL_TIME)]
    for larger, smaller in pairwise((*BLOCKS, DAY)):
        parts, wholes = _starts(block, smaller), _starts(block, larger)
        counts.append(await reader.one(_ODD, larger - smaller, smaller, *parts, larger, *wholes))
    return sum(row[0] for row in counts if row)


def _starts(block: int, span: int) -> tuple[int, int]:
    """Return the first period of a span in a largest block, and the first one after it."""
    return block << LARGEST - span, block + 1 << LARGEST - span
