"""The wall's clock is set forward or back by an hour while the bot runs: nothing is told twice, nobody waits."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.selling import MONDAY_NOON
from tests.journeys.walking import SetClock, gives_number, sees_question

HOUR = timedelta(hours=1)


def reminders(office: Office) -> int:
    return sum("سرنخ داغ در انتظار" in message.text for message in office.maryam.chat.messages)


async def becomes_an_alert(office: Office, name: str) -> None:
    person = office.sandbox.person(name, language="en")
    person.sends("/talk")
    await person.sees("colleague will")
    await office.sandbox.quiet()


async def test_a_clock_set_back_and_forth_reminds_once(tmp_path: Path) -> None:
    clock = SetClock(MONDAY_NOON)
    async with open_office(tmp_path, bound=False, clock=clock) as office:
        await becomes_an_alert(office, "Emma")
        await office.maryam.sees("سرنخ داغ در انتظار: ۱")
        for jump in (-HOUR, HOUR):
            clock.moves(jump)
            await becomes_an_alert(office, f"After {jump}")
        assert reminders(office) == 1
        clock.moves(HOUR)
        await becomes_an_alert(office, "An hour later")
        await office.maryam.sees("سرنخ داغ در انتظار: ۴")
        assert reminders(office) == 2


@pytest.mark.parametrize("jump", [-HOUR, HOUR], ids=["back", "forward"])
async def test_a_talk_goes_on_over_a_jump_of_the_clock(tmp_path: Path, jump: timedelta) -> None:
    clock = SetClock(MONDAY_NOON)
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara)
        await sees_question(sara, 1, "fa")
        clock.moves(jump)
        for n, label in enumerate(("مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰"), start=2):
            sara.taps(label)
            await sees_question(sara, n, "fa")
        sara.taps("با من تماس بگیرید")
        await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        await office.sandbox.quiet()
        assert await office.rows("SELECT stage, alerts FROM leads") == [("sql", 1)]
        assert await office.rows("SELECT id FROM outbox WHERE state = 'waiting'") == []
