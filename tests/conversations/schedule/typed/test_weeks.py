from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.funnel.typed.weeks import read_week
from conversations.funnel.written.marks import Unread
from conversations.language.operator_texts import in_language
from conversations.schedule.typed.weeks import say_week, week_in_short


@pytest.mark.parametrize(
    ("written", "week"),
    [
        pytest.param("sat-wed 9-14", "sat-wed 09:00-14:00", id="DESK's"),
        pytest.param("\u2068شنبه تا چهارشنبه\u2069 ۹ تا ۱۴\u200f", "sat-wed 09:00-14:00", id="invisible marks"),
        pytest.param("sat-wed: 9-14", "sat-wed 09:00-14:00", id="a colon"),
        pytest.param("شنبه تا چهارشنبه ۹ تا ۱۴", "sat-wed 09:00-14:00", id="Persian"),
        pytest.param("از شنبه تا چهارشنبه از ساعت ۹ تا ۱۴", "sat-wed 09:00-14:00", id="Persian with from"),
        pytest.param("شنبه‌ها ۹ صبح تا ۲ ظهر", "sat 09:00-14:00", id="parts of the day"),
        pytest.param("sat-wed 9am-2pm", "sat-wed 09:00-14:00", id="am and pm"),
        pytest.param("sat-wed 9-13, 16-20", "sat-wed 09:00-13:00, 16:00-20:00", id="two openings"),
        pytest.param("sat-wed 16-20 and 9-13", "sat-wed 09:00-13:00, 16:00-20:00", id="in any order"),
        pytest.param("شنبه ۹ تا ۱۳ و ۱۶ تا ۲۰", "sat 09:00-13:00, 16:00-20:00", id="two in Persian"),
        pytest.param("sat-tue 9-18, wed 9-14", "sat-tue 09:00-18:00; wed 09:00-14:00", id="two groups"),
        pytest.param("wed 9-14; sat-tue 9-18", "sat-tue 09:00-18:00; wed 09:00-14:00", id="groups in any order"),
        pytest.param(
            "شنبه تا سه‌شنبه ۹ تا ۱۸ و ۵ شنبه ۹ تا ۱۲", "sat-tue 09:00-18:00; thu 09:00-12:00", id="two Persian groups"
        ),
        pytest.param("sat, mon 9-18", "sat 09:00-18:00; mon 09:00-18:00", id="a list of days"),
        pytest.param("sat 9-18, sun 9-18", "sat-sun 09:00-18:00", id="groups that say the same"),
        pytest.param("thu-sat 9-12", "sat 09:00-12:00; thu-fri 09:00-12:00", id="over the end of the week"),
        pytest.param("every day 18-2", "sat-fri 18:00-02:00", id="after midnight"),
        pytest.param("هر روز شبانه‌روزی", "sat-fri 00:00-24:00", id="day and night"),
        pytest.param("sat 24h", "sat 00:00-24:00", id="24 hours"),
        pytest.param("sat-wed 9-24", "sat-wed 09:00-24:00", id="until midnight"),
        pytest.param("sat-thu 9-18 fri closed", "sat-thu 09:00-18:00", id="a day that is closed"),
        pytest.param("sat-wed\n9-14\nthu\n9-12", "sat-wed 09:00-14:00; thu 09:00-12:00", id="in lines"),
    ],
)
def test_a_week_is_read_as_people_type_it(written: str, week: str) -> None:
    read = read_week(written)
    assert not isinstance(read, Unread), str(read.says)
    assert week_in_short(read) == week
    assert read_week(week) == read


@pytest.mark.parametrize(
    ("written", "says"),
    [
        pytest.param("§", "say on which days, as in sat-wed 9-14", id="nothing"),
        pytest.param("§9-14", "say on which days", id="no days"),
        pytest.param("§sat-wed", "say at what hours, as in sat-wed 9-14", id="no hours"),
        pytest.param("sat 9-12 §mon", "say at what hours", id="no hours of the second"),
        pytest.param("§satt 9-14", "did you mean `sat`?", id="a misspelt day"),
        pytest.param("sat §banana 9-14", "`banana` is no day of the week", id="a word"),
        pytest.param("sat-wed 9-§25", "25:00 is no time of day", id="no such hour"),
        pytest.param("sat-wed §9", "an opening has two times", id="one time"),
        pytest.param("sat-wed 9-§5", "write 17:00, or 05:00 if it closes after midnight", id="an afternoon"),
        pytest.param("sat 9-13, §12-20", "09:00-13:00 and 12:00-20:00 overlap", id="overlapping"),
        pytest.param("sat 9-13, §13-20", "no break between them: write 09:00-20:00", id="touching"),
        pytest.param("sat §6-8,9-10,11-12,13-14,15-16", "at most 4 openings, not 5", id="five"),
        pytest.param("sat 9-12, §sat 16-20", "`sat` has hours twice", id="a day twice"),
        pytest.param("§sat-wed closed", "at least one day must have hours", id="closed"),
        pytest.param("§sat 20-4, sun 3-12", "when `sun` has opened already, at 03:00", id="a night"),
        pytest.param("sat 9-14 §please", '"please" is no time', id="more words"),
    ],
)
def test_what_is_no_week_is_told_with_its_place(written: str, says: str) -> None:
    read = read_week(written.replace("§", ""))
    assert isinstance(read, Unread)
    assert (says in str(read.says), read.at) == (True, written.index("§")), str(read.says)
    assert in_language(read.says, "fa") != str(read.says)


def test_a_week_is_said_in_lines() -> None:
    week = {
        "sat": ((time(9), time(13)), (time(16), time(20, 30))),
        "sun": ((time(9), time(13)), (time(16), time(20, 30))),
        "thu": ((time(9), time(0)),),
    }
    assert say_week(week, "fa") == "شنبه تا یکشنبه: ۹:۰۰ تا ۱۳:۰۰ و ۱۶:۰۰ تا ۲۰:۳۰\nپنجشنبه: ۹:۰۰ تا ۲۴:۰۰"
    assert say_week(week, "en") == "Saturday–Sunday: 9:00–13:00 and 16:00–20:30\nThursday: 9:00–24:00"


@given(st.text("0123456789۰۹:.-–,; و تا amp\u200cشنبهساعتwedhur", max_size=30))
def test_any_text_is_a_week_or_refused_at_a_place_in_it(written: str) -> None:
    read = read_week(written)
    if isinstance(read, Unread):
        assert 0 <= read.at <= len(written)
    else:
        assert read_week(week_in_short(read)) == read
