"""The ending by stage, and the promise by the company's hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import COOL, COOL_EN, HOT, HOT_EN, LEARNER, SetClock, funnel_with, gives_number

TEHRAN = ZoneInfo("Asia/Tehran")
THURSDAY_NIGHT = datetime(2026, 11, 26, 23, 0, tzinfo=TEHRAN)
MONDAY_NOON = datetime(2026, 11, 23, 12, 30, tzinfo=TEHRAN)
NO_DATE = (HOT[0], "هنوز زمانش", HOT[2], HOT[3])
NO_DATE_EN = (HOT_EN[0], "No date yet", HOT_EN[2], HOT_EN[3])
TALK, TALK_EN = "💬 صحبت با یک نفر", "💬 Talk to a person"
LATER, LATER_EN = "🕐 بعداً یادم بیندازید", "🕐 Remind me later"


@pytest.mark.parametrize(
    ("language", "answers", "said", "buttons"),
    [
        pytest.param("fa", COOL, "هر وقت سؤالی داشتید", [TALK, LATER], id="mql fa"),
        pytest.param("en", COOL_EN, "here when you have a question", [TALK_EN, LATER_EN], id="mql en"),
        pytest.param("fa", NO_DATE, "تا سه روز کاری دیگر", ["💬 همین حالا"], id="later fa"),
        pytest.param("en", NO_DATE_EN, "within three working days", ["💬 Talk now"], id="later en"),
        pytest.param("fa", LEARNER, "امیدواریم راهنما", [], id="lead fa"),
        pytest.param("en", ("Just curious", *COOL_EN[1:]), "We hope the guide helps", [], id="lead en"),
        pytest.param("fa", HOT, "همه‌چیز آماده است", ["🕐 انتخاب وقت"], id="sql fa"),
        pytest.param("en", HOT_EN, "All set", ["🕐 Pick a time"], id="sql en"),
    ],
)
@pytest.mark.long
async def test_the_end_fits_where_they_stand(office: Office, language, answers, said, buttons) -> None:
    person = (people.sara if language == "fa" else people.emma)(office.sandbox)
    await gives_number(person, *answers, language=language)
    end = await person.sees(said)
    assert [button.text for button in end.buttons] == buttons
    await office.sandbox.quiet()
    assert person.chat.last is end


@pytest.mark.parametrize(
    ("language", "at", "promise"),
    [
        pytest.param("fa", THURSDAY_NIGHT, "یکی از همکاران ما شنبه از ساعت ۹ با شما تماس می‌گیرد.", id="thursday fa"),
        pytest.param("en", THURSDAY_NIGHT, "will call you on Saturday from 9:00, Tehran time.", id="thursday en"),
        pytest.param("fa", MONDAY_NOON, "یکی از همکاران ما امروز تا ساعت ۱۸ با شما تماس می‌گیرد.", id="monday fa"),
        pytest.param("en", MONDAY_NOON, "will call you today before 18:00, Tehran time.", id="monday en"),
    ],
)
async def test_the_promise_follows_the_hours(tmp_path, language: str, at: datetime, promise: str) -> None:
    async with open_office(tmp_path, clock=SetClock(at)) as office:
        person = (people.sara if language == "fa" else people.emma)(office.sandbox)
        await gives_number(person, *(HOT if language == "fa" else HOT_EN), language=language)
        end = await person.sees(promise)
        assert len(end.text.split("\n\n")[0].splitlines()) == 4


@pytest.mark.long
async def test_the_promise_stands_on_the_card(tmp_path) -> None:
    async with open_office(tmp_path, clock=SetClock(THURSDAY_NIGHT)) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *HOT)
        await office.maryam.sees("قول ما: شنبه ۷ آذر از ۹:۰۰", chat=office.group)


@pytest.mark.long
async def test_tips_are_off_until_asked_for(tmp_path) -> None:
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, ("tips: no", "tips: yes"))) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        assert await office.rows("SELECT tips FROM leads") == [(0,)]
        sara.taps("گاهی نکتهٔ کوتاه")
        await sara.sees("حتماً 🌱")
        assert await office.rows("SELECT tips FROM leads") == [(1,)]


async def test_tips_that_nothing_sends_are_not_offered(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    end = await sara.sees("ممنون که وقت گذاشتید")
    assert [button.text for button in end.buttons] == [TALK, LATER]
