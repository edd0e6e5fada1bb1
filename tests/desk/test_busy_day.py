"""The group stays bearable: how many messages of ours a desk of three sees on a working day (issue: some 48)."""

import pytest

from tests.desk.busy_day import MIDNIGHT, VISITS, Day, counted
from tests.desk.shop import open_shop
from tests.faults.simulated.story import HOT

A_DAY = range(36, 61)
"""Messages of ours that the group may see on such a day."""


@pytest.mark.long
def test_forty_people_of_whom_twelve_are_hot_leave_the_group_bearable() -> None:
    assert (len(VISITS), sum(visit.answers == HOT for visit in VISITS)) == (40, 12)
    with open_shop(MIDNIGHT) as shop:
        day = Day(shop)
        day.passes()
        said = day.said
        assert len(said) in A_DAY, counted(said)
        assert len(said) / 5 <= sum(line.sign == "🔕" for line in said) <= len(said) / 2, counted(said)
        cards = [line for line in said if line.head.startswith(("🔥", "🟡"))]
        assert len(cards) == 18, "one for each hot lead, and for each that asks for a call"
        assert shop.group.chat.by_id.keys() >= {line.message_id for line in said}
