"""Asking for a person: anyone, at any time, at once; one alert per cool-down; a number is asked for once."""

from datetime import timedelta

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.test_ends import MONDAY_NOON
from tests.journeys.walking import COOL, HOT, SetClock, gives_number, sees_question

ALERTS = "SELECT count(*) FROM outbox WHERE key LIKE 'alert:%' AND edits IS NULL"


@pytest.mark.long
async def test_a_visitor_becomes_a_lead_and_sales_hear_at_once(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.opens()
    await emma.sees("Hi Emma")
    emma.sends("/talk")
    await emma.sees("A colleague will write to you here")
    await office.maryam.sees("سرنخ ۱ · Emma", chat=office.group)
    assert await office.rows("SELECT stage, contact, hot FROM leads") == [("sql", "telegram", 1)]
    assert emma.keyboard == ["📱 Send my number", "No, here is fine"]


async def test_the_number_edits_the_card_and_brings_the_guide(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("/talk")
    await emma.sees("rather talk by phone")
    emma.taps("Send my number")
    await emma.sees("Thank you, saved")
    await emma.sees("And here is the guide")
    assert emma.keyboard is None
    card = await office.maryam.sees("442079460018", chat=office.group)
    assert card.edited
    assert await office.rows(ALERTS) == [(1,)]


@pytest.mark.long
async def test_two_quick_questions_follow_the_promise_and_go_on_the_card(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("/talk")
    await emma.sees("rather talk by phone")
    emma.taps("Send my number")
    guide = await emma.sees("And here is the guide")
    await emma.sees("Until then, two quick questions:", after=guide)
    card = await office.maryam.sees("442079460018", chat=office.group)
    assert "هنوز نپرسیده‌ایم" in card.text
    emma.taps("More customers")
    await emma.sees("2 of 2")
    emma.taps("This month")
    await emma.sees("passed it on to my colleague")
    await office.maryam.sees("مشتری و فروش بیشتر", chat=office.group)
    await office.sandbox.quiet()
    assert "هنوز نپرسیده‌ایم" not in card.text
    assert await office.rows(ALERTS) == [(1,)]
    assert "4 of 4" not in emma.chat.transcript()


@pytest.mark.parametrize(
    ("words", "said", "number"),
    [
        pytest.param("how much?", "real estimate", None, id="price"),
        pytest.param("we open in March", "Passed on to our team", None, id="chatter"),
        pytest.param("/start", "rather talk by phone", None, id="start"),
        pytest.param("+44 20 7946 00", "couldn't read", None, id="unreadable"),
        pytest.param("emma@corp.example", "Thank you, saved", None, id="email"),
        pytest.param("+44 20 7946 0018", "Thank you, saved", "+442079460018", id="typed"),
        pytest.param("📱 Send my number", "or type it here", None, id="the label as words"),
    ],
)
@pytest.mark.long
async def test_what_else_may_come_where_a_number_is_asked_for(office: Office, words, said, number) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("/talk")
    asked = await emma.sees("rather talk by phone")
    await office.sandbox.quiet()
    emma.sends(words)
    await emma.sees(said, after=asked)
    await office.sandbox.quiet()
    assert await office.rows("SELECT phone FROM leads") == [(number,)]
    if "saved" not in said:
        assert emma.keyboard is not None
        emma.taps("No, here is fine")
        await emma.sees("And here is the guide")
    assert emma.keyboard is None


async def test_an_open_question_may_be_answered_instead_of_giving_a_number(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.opens()
    await emma.sees("Hi Emma")
    emma.sends("emma@corp.example")
    await sees_question(emma, 1, "en")
    emma.sends("/talk")
    await emma.sees("rather talk by phone")
    emma.taps("More customers")
    await sees_question(emma, 2, "en")
    assert emma.keyboard is None


async def test_skipping_goes_back_to_the_question_and_nobody_asks_again(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.opens()
    await emma.sees("Hi Emma")
    emma.sends("emma@corp.example")
    await sees_question(emma, 1, "en")
    emma.sends("/talk")
    asked = await emma.sees("rather talk by phone")
    emma.taps("No, here is fine")
    await emma.sees("1 of 4", after=asked)
    emma.sends("/talk")
    await emma.sees("Your request is with us", after=asked)
    await office.sandbox.quiet()
    assert emma.chat.transcript().count("rather talk by phone") == 1


async def test_one_alert_a_cool_down(tmp_path) -> None:
    clock = SetClock(MONDAY_NOON)
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        sara.taps("صحبت با یک نفر")
        await sara.sees("حتماً ✅")
        for days in (0, 2, 13):
            clock.moves(timedelta(days=days))
            sara.sends("/talk")
            await office.sandbox.quiet()
        assert await office.rows(ALERTS) == [(2,)]


@pytest.mark.long
async def test_talk_brings_back_who_had_stopped(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    await sara.sees("ممنون که وقت گذاشتید")
    sara.sends("/stop")
    await sara.sees("دیگر پیامی نمی‌فرستیم")
    sara.sends("/talk")
    await sara.sees("حتماً ✅")
    assert await office.rows("SELECT stopped, stage FROM leads") == [(0, "sql")]


async def test_what_they_write_reaches_the_card_and_they_are_told(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT)
    await sara.sees("همه‌چیز آماده است")
    card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    for words in ("فروشگاه پوشاک دارم", "در اصفهان", "<b>فوری</b> & زود"):
        before = sara.chat.last
        sara.sends(words)
        await sara.sees("به همکارانمان رساندم", after=before)
        relayed = await office.maryam.sees(f"«{words}»", chat=office.group, after=card)
        assert relayed.reply_to is card
    before = sara.chat.last
    sara.sends_voice()
    await sara.sees("به همکارانمان رساندم", after=before)
    copy = await office.maryam.sees("voice.ogg", chat=office.group, after=card)
    assert copy.reply_to is card


async def test_the_last_three_messages_stand_on_the_card_word_for_word(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    for words in ("اول", "فروشگاه پوشاک دارم", "در «اصفهان» & <شیراز>"):
        sara.sends(words)
        await office.sandbox.quiet()
    sara.sends_photo("ویترین ما")
    await office.sandbox.quiet()
    sara.sends("/talk")
    card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    quotes = [line for line in card.text.splitlines() if "✍️" in line]
    assert len(quotes) == 3
    assert "فروشگاه پوشاک دارم" in quotes[0]
    assert "<شیراز>" in quotes[1]
    assert "عکس" in quotes[2]
    assert "ویترین ما" in quotes[2]
