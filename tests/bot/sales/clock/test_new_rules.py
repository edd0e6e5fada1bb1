"""The timers of open leads are set again when the desk's rules change, some leads at a time."""

from dataclasses import replace

import pytest

from bot.sales.clock import new_rules
from conversations.desk.rounds.values.acts import Alerted
from conversations.funnel.desk.settings import ClockPlan
from tests.bot.sales.rounds.desk_room import DeskRoom, desk

__all__ = ["desk"]


async def are_followed(room: DeskRoom) -> bool:
    async with room.database.read() as reader:
        return await new_rules.are_followed(reader, room.config)


def with_sla(room: DeskRoom, minutes: int) -> None:
    funnel = room.config.funnel
    changed = funnel.desk.model_copy(update={"clock": ClockPlan.model_validate({"sla": f"{minutes}m"})})
    room.config = replace(room.config, funnel=funnel.model_copy(update={"desk": changed}))


async def steps(room: DeskRoom, most: int = 9) -> int:
    """Follow the rules until all leads have; return in how many transactions."""
    for done in range(most):
        if await are_followed(room):
            return done
        await room.does(new_rules.follow)
    raise AssertionError("it never ends")


async def test_leads_are_looked_at_in_turn_and_from_the_first_one_when_rules_change_meanwhile(
    desk: DeskRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_rules, "AT_ONCE", 2)
    for number in range(1, 6):
        if number > 1:
            await desk.hot_lead(7_000_000_000 + number)
        await desk.does_act(Alerted(), number)
    assert await steps(desk) == 3
    assert await steps(desk) == 0
    with_sla(desk, 7)
    await desk.does(new_rules.follow)
    with_sla(desk, 8)
    assert await steps(desk) == 3


@pytest.mark.parametrize("text", ["", "7", "[]", "{}", '{"rules": 7}', '{"rules": "x", "lead": "y"}'])
def test_a_value_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # in any words
        new_rules.read_followed(text)
