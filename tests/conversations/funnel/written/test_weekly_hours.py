import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.funnel.loader import FunnelError
from conversations.funnel.written.clock_times import read_spans
from conversations.funnel.written.marks import Unread
from tests.conversations.shop import TEXT, read

SHIPPED = TEXT[TEXT.index("    sat: {") : TEXT.index("  holidays:")]
ONE_DAY = "09:00-18:00"
LUNCH = "09:00-13:00 16:00-20:00"
WEEK = ("sat", "sun", "mon", "tue", "wed", "thu", "fri")


def with_hours(*lines: str) -> str:
    assert SHIPPED in TEXT
    return TEXT.replace(SHIPPED, "".join(f"    {line}\n" for line in lines))


def hours(*lines: str) -> dict[str, str]:
    company = read(with_hours(*lines)).company
    return {day: " ".join(map(str, openings)) for day, openings in company.hours.items()}


@pytest.mark.parametrize(
    ("written", "openings"),
    [
        pytest.param('{ opens: "09:00", closes: "18:00" }', ONE_DAY, id="as ever"),
        pytest.param('{ opens: "09:00:00", closes: 18:00:00 }', ONE_DAY, id="as ever, with seconds"),
        pytest.param('{ opens: "09:00:00.0", closes: "18:00:00,000" }', ONE_DAY, id="as ever, with parts of seconds"),
        pytest.param("9:00:00-18:00:00", ONE_DAY, id="out of a spreadsheet"),
        pytest.param("{ opens: 9:00, closes: 18 }", ONE_DAY, id="keys, without quotes"),
        pytest.param("{ opens: ۹, closes: ۱۸ }", ONE_DAY, id="keys, Persian digits"),
        pytest.param("9-18", ONE_DAY, id="hours alone"),
        pytest.param("9.00 - 18.00", ONE_DAY, id="points"),
        pytest.param('"9-13, 16-20"', LUNCH, id="two"),
        pytest.param("16-20, 9-13", LUNCH, id="in any order"),
        pytest.param('"9:00–13:00 و 16:00–20:00"', LUNCH, id="Persian and"),
        pytest.param("9 to 13 and 16 to 20", LUNCH, id="English words"),
        pytest.param("۹ تا ۱۳ و ۱۶ تا ۲۰", LUNCH, id="Persian words"),
        pytest.param("از ساعت ۹ الی ۱۳، از ۱۶ تا ۲۰", LUNCH, id="words that say nothing"),
        pytest.param("٩-١٣ / ١٦-٢٠", LUNCH, id="Arabic digits"),
        pytest.param("9am-1pm, 4 p.m. - 8 p.m.", LUNCH, id="am and pm"),
        pytest.param("۹ صبح تا ۱ ظهر و ۴ بعد از ظهر تا ۸ شب", LUNCH, id="parts of the day"),
        pytest.param('["09:00-13:00", "16:00-20:00"]', LUNCH, id="a list"),
        pytest.param('[{ opens: "09:00", closes: "13:00" }, 16-20]', LUNCH, id="a list of both"),
        pytest.param('"18:00-02:00"', "18:00-02:00", id="after midnight"),
        pytest.param("18-2", "18:00-02:00", id="after midnight, hours alone"),
        pytest.param("۶ عصر تا ۲ شب", "18:00-02:00", id="after midnight in words"),
        pytest.param(
            '[{ opens: "9:00", closes: "13:00" }, { opens: "16:00", closes: "20:00" }]',
            "09:00-13:00 16:00-20:00",
            id="two, keys",
        ),
        pytest.param('{ opens: "9:00", closes: "24:00" }', "09:00-24:00", id="until midnight, keys"),
        pytest.param('{ opens: "20:00", closes: "4:00" }', "20:00-04:00", id="after midnight, one digit"),
        pytest.param('{ opens: "18:00", closes: "02:00" }', "18:00-02:00", id="after midnight, keys"),
        pytest.param("00:00-24:00", "00:00-24:00", id="day and night"),
        pytest.param("24 hours", "00:00-24:00", id="day and night in words"),
        pytest.param("24/7", "00:00-24:00", id="day and night as on a door"),
        pytest.param("شبانه روزی", "00:00-24:00", id="day and night in Persian"),
        pytest.param("۲۴ ساعته", "00:00-24:00", id="day and night in Persian digits"),
        pytest.param("00:00-00:00", "00:00-24:00", id="day and night otherwise"),
        pytest.param("18-24", "18:00-24:00", id="until midnight"),
        pytest.param("۸ شب تا ۱۲ شب", "20:00-24:00", id="until midnight in words"),
        pytest.param("12 am - 12 pm", "00:00-12:00", id="noon and midnight"),
        pytest.param("6-8, 9-11, 13-15, 17-19", "06:00-08:00 09:00-11:00 13:00-15:00 17:00-19:00", id="four"),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, openings: str) -> None:
    assert hours(f"sat: {written}") == {"sat": openings}


@pytest.mark.parametrize(
    ("key", "days"),
    [
        pytest.param("Sat", "sat", id="capital"),
        pytest.param("saturday", "sat", id="whole"),
        pytest.param("Thurs", "thu", id="short"),
        pytest.param("شنبه", "sat", id="Persian"),
        pytest.param("یک‌شنبه", "sun", id="half-space"),
        pytest.param("يكشنبه", "sun", id="Arabic letters"),
        pytest.param("سه شنبه", "tue", id="space"),
        pytest.param("۵شنبه", "thu", id="digit"),
        pytest.param("۵ شنبه", "thu", id="digit and space"),
        pytest.param("پنجشنبه‌ها", "thu", id="Persian plural"),
        pytest.param("جمعه ها", "fri", id="Persian plural with a space"),
        pytest.param("Sundays", "sun", id="plural"),
        pytest.param("sat-wed", "sat sun mon tue wed", id="dash"),
        pytest.param("Monday to Friday", "mon tue wed thu fri", id="to"),
        pytest.param("شنبه تا چهارشنبه", "sat sun mon tue wed", id="Persian span"),
        pytest.param("fri - sun", "fri sat sun", id="over the end of the week"),
        pytest.param("sat, sun", "sat sun", id="list"),
        pytest.param("شنبه و دوشنبه", "sat mon", id="Persian list"),
        pytest.param("sat-mon, thu", "sat sun mon thu", id="span and list"),
        pytest.param("every day", " ".join(WEEK), id="every day"),
        pytest.param("هر روز", " ".join(WEEK), id="every day in Persian"),
    ],
)
def test_days_are_read_as_people_write_them(key: str, days: str) -> None:
    assert hours(f'"{key}": 9-18') == dict.fromkeys(days.split(), ONE_DAY)


@pytest.mark.parametrize("written", ["closed", "Closed", "off", "no", "false", "تعطیل", "تعطيل", "بسته"])
@pytest.mark.long
def test_a_closed_day_has_no_openings(written: str) -> None:
    assert hours("sat-thu: 9-18", f"fri: {written}") == dict.fromkeys(WEEK[:-1], ONE_DAY)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        pytest.param("sat: 9-§5", "write 17:00, or 05:00 if it closes after midnight", id="an afternoon"),
        pytest.param('sat: "18:00-§12:30"', "closes at 12:30, but opens only at 18:00", id="too long a night"),
        pytest.param("sat: 9-§25", "25:00 is no time of day", id="25"),
        pytest.param("sat: 9-§10:60", "10:60 is no time of day", id="sixty minutes"),
        pytest.param("sat: 9-10:§5", "minutes have two digits", id="five minutes"),
        pytest.param('sat: { opens: "§09:00:30", closes: "18:00" }', "hours and minutes alone", id="seconds"),
        pytest.param("sat: §0900-1800", "write it with a colon", id="no colon"),
        pytest.param("sat: §9-9", "opens and closes at 09:00", id="no time at all"),
        pytest.param("sat: §24-6", "no opening begins at 24:00", id="from midnight"),
        pytest.param("sat: §9", "an opening has two times", id="one time"),
        pytest.param("sat: [9-10, §9]", "an opening has two times", id="a number in a list"),
        pytest.param("sat: 9-13, §12-20", "09:00-13:00 and 12:00-20:00 overlap", id="overlap"),
        pytest.param("sat: 9-13, §13-20", "no break between them: write 09:00-20:00", id="no break"),
        pytest.param("sat: [9-13, §10-12]", "09:00-13:00 and 10:00-12:00 overlap", id="one within another"),
        pytest.param("sat: §6-8,9-10,11-12,13-14,15-16", "at most 4 openings, not 5", id="five"),
        pytest.param("sat: §[]", "there is no time here", id="an empty list"),
        pytest.param('sat: §""', "there is no time here", id="an empty text"),
        pytest.param("sat: 9-§banana", '"banana" is no time', id="a word"),
        pytest.param("sat: §عصر ۴ تا ۸", 'write "عصر" behind its hour', id="the part of the day first"),
        pytest.param("sat: §14 am - 18", '14:00 is not in the half of the day called "am"', id="14 am"),
        pytest.param("§satt: 9-18", "`satt` is no day of the week; did you mean `sat`?", id="a misspelt day"),
        pytest.param("§weekend: 9-18", "`weekend` is no day of the week; write it", id="days of which there are two"),
        pytest.param("§foo: 9-18", "`foo` is no day of the week; write it", id="no day"),
        pytest.param("§sat-: 9-18", "`sat-` names no day of the week", id="half a span"),
        pytest.param("sat-mon: 9-18\n    §sun: 10-12", "`sun` has hours already, by `sat-mon` in line", id="twice"),
        pytest.param("§sat: { opens: 9 }", "`closes` is missing here", id="one key"),
        pytest.param("sat: { opens: 9, §close: 18 }", "did you mean `closes`?", id="a misspelt key"),
        pytest.param("sat: 18:00-04:00\n    sun: §03:00-05:00", "when `sun` has opened already, at 03:00", id="night"),
        pytest.param("§hours: closed", "`hours` is no day of the week", id="a key of ours"),
    ],
)
def test_hours_that_cannot_be_read_are_told_with_their_place(line: str, says: str) -> None:
    text = with_hours(line)
    before, _, after = text.partition("§")
    with pytest.raises(FunnelError) as caught:
        read(before + after)
    place = f"shop.yaml:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}: "
    assert [each for each in map(str, caught.value.problems) if each.startswith(place) and says in each], caught.value


def test_hours_without_days_are_asked_for_their_days() -> None:
    before, _, after = TEXT.replace(SHIPPED, "").partition("  hours:")
    text = f"{before}  hours: 9-17 #{after}"
    with pytest.raises(FunnelError, match=r"^shop.yaml:[0-9]+:10: say on which days, as in `hours: \{ sat-wed: "):
        read(text)


def test_a_week_that_is_closed_is_refused() -> None:
    with pytest.raises(FunnelError, match="at least one day must have hours"):
        hours("every day: closed")


@given(st.text(alphabet="0123456789۰۹:.-–,،و تا amp\u200c صبحشب", max_size=30))
def test_any_text_is_read_or_refused_at_a_place_in_it(written: str) -> None:
    read_ = read_spans(written)
    assert 0 <= read_.at <= len(written) if isinstance(read_, Unread) else read_
