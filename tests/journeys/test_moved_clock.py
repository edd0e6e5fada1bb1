"""The demo's clock: a press of a day passes as a real day, and one of years erases nobody."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import MovedClock
from bot.sandbox.people.person import Person
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.selling import HOT, becomes_hot
from tests.journeys.test_quiet_cards import raises_hand
from tests.journeys.walking import gives_number, sees_question

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    clock = MovedClock()
    async with open_office(tmp_path, clock=clock, telegrams_time=lambda: clock.now().timestamp()) as opened:
        yield opened


def clock_of(office: Office) -> MovedClock:
    clock = office.app.watching.watch.clock._clock
    assert isinstance(clock, MovedClock)
    return clock


async def moves(office: Office, by: timedelta) -> None:
    """Move the clock as the page does, when nothing is under way."""
    await office.sandbox.quiet()
    await office.settles()
    clock = clock_of(office)
    clock.move(clock.offset + by)


async def is_content(office: Office) -> bool:
    """Tell whether nothing is wrong with the bot's health after all its jobs."""
    await office.app.watching.watch.check()
    await office.app.background.jobs._round()
    return office.app.watching.health.faults() == ()


def admin_heard(maryam: Person) -> list[str]:
    return [message.shown for message in maryam.chat.messages if message.from_bot]


@pytest.mark.parametrize("by", [DAY, 30 * DAY, 800 * DAY], ids=["a day", "a month", "years"])
async def test_a_talk_goes_on_after_a_jump_and_nothing_is_a_fault(office: Office, by: timedelta) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, HOT["fa"][0])
    await sees_question(sara, 2, "fa")
    await moves(office, by)
    assert await is_content(office)
    sara.taps(HOT["fa"][1])
    await sees_question(sara, 3, "fa")
    sara.sends("/privacy")
    await sara.sees("حداکثر تا دو سال")
    await office.sandbox.quiet()
    assert sara.chat.messages[-1].date >= clock_of(office).now().timestamp() - 20
    assert await is_content(office)
    assert admin_heard(office.maryam) == []


@pytest.mark.long
async def test_eight_hundred_days_one_by_one_erase_nobody_and_blank_no_card(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("سرنخ ۱", chat=office.group)
    await office.settles()
    clock = clock_of(office)
    for day in range(800):
        clock.move(timedelta(days=day + 1))
        if day % 100 == 0:
            await office.app.background.jobs._round()
    assert await is_content(office)
    assert await office.rows("SELECT number, stage FROM leads") == [(1, "sql")]
    assert [message.shown for message in office.group.messages if "پاک شد" in message.shown] == []
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود")
    sara.taps("بله، همه را پاک کنید")
    await office.sandbox.quiet()
    assert await office.rows("SELECT number FROM leads") == []


async def test_a_test_talk_ends_by_itself_when_its_day_was_skipped(office: Office) -> None:
    maryam = office.maryam
    maryam.sends("/start")
    await maryam.sees("ربات را مثل یک مشتری")
    maryam.taps("شروع آزمایش")
    await maryam.sees("/privacy")
    await moves(office, DAY + HOUR)
    await maryam.sees("یک‌روزه شده بود")


@pytest.mark.long
async def test_a_quiet_card_that_nobody_took_is_named_on_the_next_morning(office: Office) -> None:
    await raises_hand(people.sara(office.sandbox))
    await office.maryam.sees("🟡", chat=office.group)
    await office.app.background.jobs._round()
    ((opening,),) = await office.rows("SELECT due FROM timers WHERE kind = 'opening'")
    await moves(office, datetime.fromtimestamp(opening / 1e6, UTC) - clock_of(office).now())
    await office.app.background.jobs._round()
    morning = await office.maryam.sees("☀️", chat=office.group)
    assert "🟡 ۱ ·" in morning.shown.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


@pytest.mark.long
async def test_back_at_the_machines_time_people_are_answered_as_before(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, HOT["fa"][0])
    await sees_question(sara, 2, "fa")
    await moves(office, 400 * DAY)
    sara.taps(HOT["fa"][1])
    await sees_question(sara, 3, "fa")
    await moves(office, -400 * DAY)
    sara.taps(HOT["fa"][2])
    await sees_question(sara, 4, "fa")
    assert abs(sara.chat.messages[-1].date - MovedClock().now().timestamp()) < 20
    office.maryam.sends("/stats")
    await office.maryam.sees("📊")
    assert await is_content(office)
