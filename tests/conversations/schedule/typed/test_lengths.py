import pytest

from conversations.funnel.typed.set_lengths import SetLength, read_set_length
from conversations.schedule.typed.lengths import after_set_length
from tests.conversations.schedule.companies import EXAMPLE, at


def length(written: str) -> SetLength:
    read = read_set_length(written)
    assert isinstance(read, SetLength)
    return read


@pytest.mark.parametrize(
    ("written", "end"),
    [
        pytest.param("4m", "30 9:01", id="working time"),
        pytest.param("9h", "30 17:57", id="as much as a working day"),
        pytest.param("1d", "30 17:57", id="a working day"),
        pytest.param("2d", "2026-12-01 17:57", id="two"),
    ],
)
def test_minutes_and_hours_are_working_time_and_days_working_days(written: str, end: str) -> None:
    assert after_set_length(at("28 17:57"), length(written), EXAMPLE) == at(end)


def test_lengths_are_compared_by_the_wall_clock() -> None:
    lengths = [length(written).by_the_wall_clock for written in ("30s", "5m", "4h", "1d", "25h", "2d")]
    assert lengths == sorted(set(lengths))


def test_the_example_of_our_last_word() -> None:
    spoken = after_set_length(at("30 9:01"), length("2d"), EXAMPLE)
    assert after_set_length(spoken, length("4h"), EXAMPLE) == at("2026-12-02 13:01")
