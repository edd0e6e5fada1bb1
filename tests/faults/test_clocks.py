"""The wall clock is set forward or back by an hour, or the bot pauses: nothing is sent twice, and no one waits."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.clocks import MONDAY_NOON
from tests.journeys.running import open_office, running, settings_for
from tests.journeys.walking import SetClock, gives_number, sees_question

HOUR = timedelta(hours=1)


def reminders(admin: Person) -> int:
    return sum("سرنخ داغ در انتظار" in message.text for message in admin.chat.messages)


async def becomes_an_alert(sandbox: Sandbox, name: str) -> None:
    person = sandbox.person(name, language="en")
    person.sends("/talk")
    await person.sees("colleague will|they.ll call you")
    await sandbox.quiet()


@pytest.mark.long
async def test_a_clock_set_back_and_forth_reminds_once(tmp_path: Path) -> None:
    clock = SetClock(MONDAY_NOON)
    async with open_office(tmp_path, bound=False, clock=clock) as office:
        await becomes_an_alert(office.sandbox, "Emma")
        await office.maryam.sees("سرنخ داغ در انتظار: ۱")
        for jump in (-HOUR, HOUR):
            clock.moves(jump)
            await becomes_an_alert(office.sandbox, f"After {jump}")
        assert reminders(office.maryam) == 1
        clock.moves(HOUR)
        await becomes_an_alert(office.sandbox, "An hour later")
        await office.maryam.sees("سرنخ داغ در انتظار: ۴")
        assert reminders(office.maryam) == 2


@pytest.mark.long
async def test_what_fell_due_while_nothing_ran_is_done_once_after_the_start(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings, clock=SetClock(MONDAY_NOON)):
            await becomes_an_alert(sandbox, "Emma")
            await maryam.sees("سرنخ داغ در انتظار: ۱")  # else one reminder could already tell of both
            await becomes_an_alert(sandbox, "Olga")
            assert reminders(maryam) == 1, "the second is due in an hour"
        for hours in (3, 6):
            async with running(settings, clock=SetClock(MONDAY_NOON + hours * HOUR)):
                await maryam.sees("سرنخ داغ در انتظار: ۲")
                people.sara(sandbox).opens()
                await sandbox.quiet()
            assert reminders(maryam) == 2


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
        await office.settles()
        assert await office.rows("SELECT stage, alerts FROM leads") == [("sql", 1)]
