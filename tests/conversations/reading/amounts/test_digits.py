"""Written numbers: what groups, what is decimal, and what is neither."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.amounts.digits import POINTS, SEPARATORS, read_digits

GROUPED = st.integers(1_000, 10**15)


@given(GROUPED, st.sampled_from(SEPARATORS + POINTS))
def test_groups_of_three_are_one_number(number: int, sign: str) -> None:
    assert read_digits(f"{number:,}".replace(",", sign), before_scale=False) == number


@given(GROUPED, st.sampled_from(SEPARATORS), st.integers(0, 99), st.sampled_from(POINTS), st.booleans())
def test_a_grouped_number_may_have_decimals(number: int, sign: str, cents: int, point: str, before_scale: bool) -> None:
    written = f"{number:,}".replace(",", sign) + f"{point}{cents:02}"
    assert read_digits(written, before_scale=before_scale) == number + Fraction(cents, 100)


@given(GROUPED, st.sampled_from(SEPARATORS), st.data(), st.booleans())
def test_a_separator_in_another_place_makes_it_no_number(
    number: int, sign: str, data: st.DataObject, before_scale: bool
) -> None:
    digits = str(number)
    places = [place for place in range(1, len(digits)) if (len(digits) - place) != 3]
    place = data.draw(st.sampled_from(places))
    assert read_digits(digits[:place] + sign + digits[place:], before_scale=before_scale) is None


@pytest.mark.parametrize(
    ("written", "alone", "before_a_scale"),
    [
        pytest.param("12", 12, 12, id="whole"),
        pytest.param("1.5", Fraction(3, 2), Fraction(3, 2), id="a decimal"),
        pytest.param("1.50", Fraction(3, 2), Fraction(3, 2), id="two decimals"),
        pytest.param("1.500", 1500, Fraction(3, 2), id="three digits"),
        pytest.param("123/456", 123_456, Fraction(123_456, 1000), id="three digits after three"),
        pytest.param("1234.567", None, None, id="three digits after four"),
        pytest.param("0.500", None, Fraction(1, 2), id="three digits after 0"),
        pytest.param("1.5000", None, None, id="four digits"),
        pytest.param("12.500.000", 12_500_000, None, id="points again and again"),
        pytest.param("12.500/000", None, None, id="two kinds of points"),
        pytest.param("12.500/50", Fraction(25_001, 2), Fraction(25_001, 2), id="one point groups, one is decimal"),
        pytest.param("1.200,50", Fraction(2401, 2), Fraction(2401, 2), id="a decimal comma"),
        pytest.param("1/200,50", None, None, id="a comma after slashes"),
        pytest.param("1,200,50", None, None, id="a comma after commas"),
        pytest.param("1.200،50", None, None, id="another comma"),
        pytest.param("1.200,500", 1_200_500, None, id="a point, then a comma that groups"),
        pytest.param("1,200.500", None, None, id="a comma, then three digits after a point"),
        pytest.param("1,200٬500", 1_200_500, 1_200_500, id="two separators"),
        pytest.param("1.20.300", None, None, id="a short group"),
        pytest.param("007", None, None, id="begins with 0"),
        pytest.param("07.5", None, None, id="begins with 0 before a decimal"),
        pytest.param("0,500", None, None, id="a group after 0"),
        pytest.param("000", 0, 0, id="zeros"),
        pytest.param("0.05", Fraction(1, 20), Fraction(1, 20), id="hundredths"),
    ],
)
def test_a_point_groups_or_is_decimal(
    written: str, alone: Fraction | int | None, before_a_scale: Fraction | int | None
) -> None:
    assert read_digits(written, before_scale=False) == alone
    assert read_digits(written, before_scale=True) == before_a_scale
