"""Percentiles by the nearest rank, and shares in whole per cent."""

from datetime import timedelta

import pytest

from conversations.desk.figures.ratios import MEDIAN, NEVER, NINETY, Ratio, nearest_rank
from tests.conversations.desk.figures.rounds import minutes

TEN = [0, 2, 3, 4, 4, 5, 6, 25, 40, 75]


@pytest.mark.parametrize(
    ("spans", "median", "ninety"),
    [
        pytest.param([], None, None, id="none"),
        pytest.param([7], 7, 7, id="one"),
        pytest.param([9, 1], 1, 9, id="two: the lower one"),
        pytest.param([9, 1, 5], 5, 9, id="three"),
        pytest.param(TEN, 4, 40, id="ten: the ninth is the last within ninety"),
        pytest.param([*TEN, None], 5, 75, id="eleven, one of them not yet"),
        pytest.param([None, None, 1], None, None, id="most of them not yet"),
        pytest.param([1, None], 1, None, id="half of them not yet"),
    ],
)
def test_a_percentile_is_the_nearest_rank(spans: list[int | None], median: int | None, ninety: int | None) -> None:
    lengths = [NEVER if each is None else minutes(each) for each in spans]
    missing = NEVER if spans else None
    expected = [missing if each is None else minutes(each) for each in (median, ninety)]
    assert [nearest_rank(lengths, MEDIAN), nearest_rank(lengths, NINETY)] == expected


def test_a_percentile_is_exact() -> None:
    halves = [timedelta(seconds=90), timedelta(seconds=91)]
    assert nearest_rank(halves, MEDIAN) == timedelta(seconds=90)
    assert nearest_rank(halves, NINETY) == timedelta(seconds=91)


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 0, None), (0, 9, 0), (6, 11, 55), (4, 7, 57), (1, 8, 12), (3, 8, 38), (1, 200, 0), (3, 200, 2), (9, 9, 100)],
)
def test_a_share_is_rounded_half_to_even(part: int, whole: int, percent: int | None) -> None:
    assert Ratio(part, whole).percent == percent


def test_a_share_of_many_is_rounded_on_the_exact_fraction() -> None:
    half = 5 * 10**17
    assert (Ratio(half, 10**20).percent, Ratio(half + 1, 10**20).percent) == (0, 1)
