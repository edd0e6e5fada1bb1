"""A used trial reaches the desk: it alerts of who never came there, and stands on the card of who did."""

from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import COOL, answers, cards, lines_of
from tests.journeys.walking import funnel_with

TRIAL = "🧪 آزمایشی را به کار برد"


async def cools_down(office: Office) -> Person:
    """Sara leaves a phone, answers, and is no lead for sales."""
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    sara.shares_contact()
    await answers(sara, COOL["fa"])
    await sara.sees("همین‌جاییم")
    return sara


async def uses_the_trial(office: Office) -> None:
    office.maryam.sends("/lead 1")
    await office.sandbox.quiet()
    office.maryam.taps(TRIAL)
    await office.maryam.sees_toast("آزمایشی را به کار برد|پیش‌تر")
    await office.sandbox.quiet()


async def test_who_never_came_to_the_desk_is_alerted_once_and_can_be_claimed(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        await cools_down(office)
        assert cards(office) == []
        await uses_the_trial(office)
        (card,) = cards(office)
        assert lines_of(card)[0] == "🔥 سرنخ ۱ · سارا"
        assert any(line.startswith("🧪") for line in lines_of(card))
        assert await office.rows("SELECT stage, alerts, hot FROM leads") == [("pql", 1, 0)]
        assert await office.rows("SELECT count(*) FROM rounds WHERE state = 'new'") == [(1,)]
        office.maryam.taps("🙋", chat=office.group)
        await office.maryam.sees("✅ مریم برداشت", chat=office.group)
        assert len(cards(office)) == 1


async def test_who_said_stop_is_marked_and_alerts_nobody(office: Office) -> None:
    sara = await cools_down(office)
    sara.sends("/stop")
    await office.sandbox.quiet()
    await uses_the_trial(office)
    assert cards(office) == []
    assert await office.rows("SELECT stage, alerts FROM leads") == [("pql", 0)]


@pytest.mark.long
async def test_a_funnel_may_keep_used_trials_from_the_desk(tmp_path: Path) -> None:
    funnel = funnel_with(tmp_path, ("\nsql:", "\ndesk: {claim: {pql_alert: off}}\nsql:"))
    async with open_office(tmp_path, funnel=funnel) as office:
        await cools_down(office)
        await uses_the_trial(office)
        assert cards(office) == []
        assert await office.rows("SELECT stage, alerts FROM leads") == [("pql", 0)]
