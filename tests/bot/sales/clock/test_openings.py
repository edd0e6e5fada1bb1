"""The timer of the next opening, on a desk in working time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.sales import group as sales_group
from bot.sales.clock import openings
from bot.sales.clock.morning import read_morning
from bot.sales.delivery_events import GroupChange
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.values import acts
from storage.installation import timers
from storage.records.timer import OpeningTimer
from tests.bot.sales.rounds.desk_room import DeskRoom, desk

__all__ = ["desk"]

TUESDAY = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
"""The opening after the room's Monday."""


async def planned(room: DeskRoom) -> datetime | None:
    """Plan if it is not planned, as the scheduler does; return when the timer is due."""
    async with room.database.read() as reader:
        is_planned = await openings.is_planned(reader, room.config, room.now)
    if not is_planned:
        await room.does(openings.plan)
    async with room.database.read() as reader:
        found = await timers.find(reader, openings.KEY)
    return None if found is None else found.due


def with_company(room: DeskRoom, **changes: object) -> None:
    funnel = room.config.funnel
    company = funnel.company.model_copy(update=changes)
    room.config = replace(room.config, funnel=funnel.model_copy(update={"company": company}))


async def opens(room: DeskRoom, timer: OpeningTimer) -> list[str]:
    """Let the timer fire; return the keys of what is sent."""
    await room.all_sent()

    async def work(ctx) -> None:  # type: ignore[no-untyped-def]  # the room's own
        await openings.open_company(ctx, timer, morning=[DeskText("<b>morning</b>", "morning")])

    await room.does(work)
    return [row.key for row in await room.rows()]


@pytest.mark.long
async def test_the_timer_follows_the_hours_the_holidays_and_the_clock(desk: DeskRoom) -> None:
    assert await planned(desk) == TUESDAY
    with_company(desk, holidays=(date(2026, 11, 24),))
    assert await planned(desk) == TUESDAY + timedelta(days=1)
    with_company(desk, hours={})
    assert await planned(desk) is None, "without hours there are no openings"


async def test_a_timer_that_a_clock_ahead_has_set_is_set_again(desk: DeskRoom) -> None:
    desk.now += timedelta(days=30)
    assert (await planned(desk) or TUESDAY) > TUESDAY
    desk.now -= timedelta(days=30)
    assert await planned(desk) == TUESDAY


async def test_it_fires_once_and_sets_the_next(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await planned(desk)
    desk.now, timer = TUESDAY, OpeningTimer(key=openings.KEY, due=TUESDAY)
    assert await opens(desk, timer) == ["morning:2026-11-24:0"]
    async with desk.database.read() as reader:
        assert await timers.find(reader, openings.KEY) == timer.replace(due=TUESDAY + timedelta(days=1))
    await desk.database.write(lambda tx: timers.cancel(tx, openings.KEY))
    assert await opens(desk, timer) == [], "it was done, or cancelled, meanwhile"


async def test_a_group_that_the_bot_cannot_write_to_gets_no_list(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    async with desk.database.read() as reader:
        (text,) = await read_morning(reader, desk.config, TUESDAY, since=TUESDAY)
    assert "1 waiting" in text.plain
    await desk.does(lambda ctx: sales_group.changed(ctx, GroupChange.LOST))
    async with desk.database.read() as reader:
        assert await read_morning(reader, desk.config, TUESDAY, since=TUESDAY) == ()


async def test_a_timer_from_long_ago_looks_back_a_month_at_most(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    timer = OpeningTimer(key=openings.KEY, due=datetime(1970, 1, 1, tzinfo=UTC))
    await desk.database.write(lambda tx: timers.set(tx, timer))
    assert await opens(desk, timer) == ["morning:2026-11-23:0"]
