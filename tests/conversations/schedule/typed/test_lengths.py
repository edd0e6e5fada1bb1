from datetime import timedelta

import pytest

from conversations.funnel.written.marks import Unread
from conversations.language.operator_texts import in_language
from conversations.schedule.typed.lengths import SetLength, after_set_length, read_set_length
from tests.conversations.schedule.companies import EXAMPLE, at


@pytest.mark.parametrize(
    ("written", "time", "days"),
    [
        pytest.param("30s", timedelta(seconds=30), 0, id="seconds"),
        pytest.param("5m", timedelta(minutes=5), 0, id="minutes"),
        pytest.param("4h", timedelta(hours=4), 0, id="hours"),
        pytest.param("2d", timedelta(0), 2, id="days"),
        pytest.param("0s", timedelta(0), 0, id="nothing"),
        pytest.param("5 min", timedelta(minutes=5), 0, id="a word"),
        pytest.param("۵ دقیقه", timedelta(minutes=5), 0, id="Persian"),
        pytest.param("1 week", timedelta(0), 7, id="a week"),
        pytest.param("24h", timedelta(hours=24), 0, id="hours of a day are no day"),
        pytest.param("365d", timedelta(0), 365, id="a year"),
    ],
)
def test_a_length_of_the_settings_is_read(written: str, time: timedelta, days: int) -> None:
    assert read_set_length(written) == SetLength(time, days)


@pytest.mark.parametrize(
    ("written", "says", "persian"),
    [
        pytest.param("5", "must be a length of time, as in 30s, 5m, 4h or 2d", "مدت زمان", id="no unit"),
        pytest.param("m", "must be a length of time", "مدت زمان", id="no number"),
        pytest.param("-5m", "must be a length of time", "مدت زمان", id="below 0"),
        pytest.param("1.5h", "must be a length of time", "مدت زمان", id="a part"),
        pytest.param("5m 30s", "must be a length of time", "مدت زمان", id="two units"),
        pytest.param("5 bananas", "must be a length of time", "مدت زمان", id="no unit of time"),
        pytest.param("", "must be a length of time", "مدت زمان", id="nothing"),
        pytest.param("366d", "at most 365 days", "حداکثر ۳۶۵ روز", id="too long"),
        pytest.param("9" * 30 + "h", "at most 365 days", "حداکثر ۳۶۵ روز", id="more than a number can hold"),
    ],
)
def test_what_is_no_length_is_told(written: str, says: str, persian: str) -> None:
    read = read_set_length(written)
    assert isinstance(read, Unread)
    assert says in str(read.says)
    assert persian in in_language(read.says, "fa")


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
