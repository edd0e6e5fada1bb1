import pytest

from conversations.funnel.loader import FunnelError
from tests.conversations.shop import edited, read


@pytest.mark.parametrize("digits", ["۴۰", "٤٠", "४०", "۴0"])
@pytest.mark.long
def test_a_number_may_have_the_digits_of_any_script(digits: str) -> None:
    text, _ = edited("points: 40", f"points: {digits}")
    assert read(text) == read(edited("points: 40", "points: 40")[0]).replace(hash=read(text).hash)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("schema: 1", "schema: ۱", id="schema"),
        pytest.param("version: 2", "version: ۲", id="version"),
        pytest.param("points: -25", "points: -۲۵", id="below zero"),
        pytest.param("points: -25", "points: −۲۵", id="a typographic minus"),
        pytest.param("half_life_days: 45", "half_life_days: ۴۵", id="days"),
        pytest.param("half_life_days: 45", "half_life_days: ۴۵٫۰", id="a Persian point"),
        pytest.param("quiet_days: 3", "quiet_days: ۳", id="a promise"),
        pytest.param("own_phone: 20", "own_phone: ۲۰", id="a contact"),
        pytest.param("interest: 60", "interest: ۶۰", id="a gate"),
    ],
)
@pytest.mark.long
def test_numbers_are_read_wherever_one_stands(old: str, new: str) -> None:
    before, _ = edited(old, old)
    text, _ = edited(old, new)
    assert read(text).replace(hash="") == read(before).replace(hash="")


def test_a_label_of_digits_stays_text() -> None:
    text, _ = edited('fa: "تراکت"', "fa: ۴۰")
    assert read(text).sources["flyer"].label["fa"] == "۴۰"


@pytest.mark.parametrize("written", ['"۴۰"', '"40"', "۴۰٪", "۰۴۰", "۴۰٫۵"])
def test_what_is_no_number_is_refused_as_ever(written: str) -> None:
    text, place = edited("points: 40", f"points: §{written}")
    with pytest.raises(FunnelError, match="`points` must be a whole number") as caught:
        read(text)
    assert str(caught.value.problems[0]).startswith(f"shop.yaml:{place}: ")
