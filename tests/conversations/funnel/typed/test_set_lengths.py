from datetime import timedelta

import pytest

from conversations.funnel.typed.set_lengths import SetLength, in_short, read_set_length
from conversations.funnel.written.marks import Unread
from conversations.language.operator_texts import in_language


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


@pytest.mark.parametrize(
    ("written", "short"),
    [
        pytest.param("30s", "30s", id="seconds"),
        pytest.param("90s", "90s", id="no whole minutes"),
        pytest.param("120s", "2m", id="whole minutes"),
        pytest.param("24h", "24h", id="hours of a day are no day"),
        pytest.param("1 week", "7d", id="days"),
        pytest.param("0m", "0s", id="nothing"),
    ],
)
def test_a_length_is_written_so_that_it_is_read_again(written: str, short: str) -> None:
    read = read_set_length(written)
    assert str(read) == short
    assert read_set_length(short) == read


@pytest.mark.parametrize(
    ("hours", "short"), [(0, "0s"), (1, "1h"), (24, "24h"), (36, "36h"), (48, "2d"), (49, "49h"), (168, "7d")]
)
def test_wall_time_is_written_in_days_too(hours: int, short: str) -> None:
    assert in_short(timedelta(hours=hours)) == short
