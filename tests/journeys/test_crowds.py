"""More hot leads than the group's rate limit allows: cards that would wait are sent soon, as lists."""

import re
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from bot.sandbox.server import Sandbox
from bot.settings.values import SendLimits
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, running, settings_for
from tests.journeys.selling import cards, english_sales, lines_of

PEOPLE = 100
MINUTE_S = 60
SOON_S = 90
"""From the first lead to the last one that is visible in the group."""


@pytest.mark.long
async def test_a_hundred_hot_leads_in_a_minute_are_all_told_within_the_next(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with Sandbox(seed=7, now=lambda: clock.now().timestamp(), flood_limits=True) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(
            sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id, send_limits=SendLimits(30, 1, 20),
            funnel=english_sales(tmp_path),
        )  # fmt: skip
        async with running(settings, clock=clock) as app:
            office = Office(sandbox, app, group, maryam, tmp_path)
            begun = clock.monotonic()
            for n in range(PEOPLE):
                asking = sandbox.person(f"Person {n}", language="en", username=f"person_{n}")
                asking.sends("/talk")
                await asking.sees("colleague will|they.ll call you")
                clock.jumps(seconds=MINUTE_S / PEOPLE)
            while len(told(office)) < PEOPLE:
                assert clock.monotonic() - begun < SOON_S, f"{len(told(office))} told"
                clock.jumps(seconds=1)
                await something_comes(office)
            assert set(told(office).values()) == {1}, "each once"
            assert most_in_a_minute(office) <= 20
            await claimed_from_a_list(office, clock)


async def something_comes(office: Office) -> None:
    """Give the bot time to send everything it may send by now."""
    before = len(office.group.messages)
    with suppress(AssertionError):
        await office.sandbox.until(lambda: len(office.group.messages) > before or None, within=0.05)


def told(office: Office) -> Counter[str]:
    """Return how often each lead number is in the group, as a card or in a list."""
    lines = [line for card in cards(office) for line in lines_of(card)]
    return Counter(found[1] for line in lines if (found := re.match(r"(?:🔥 Lead )?(\d+) · ", line)))


def most_in_a_minute(office: Office) -> int:
    at = [call.at for call in office.sandbox.calls if call.params.get("chat_id") == office.group.id]
    assert at == sorted(at)
    return max(sum(0 <= each - first < MINUTE_S for each in at) for first in at)


async def claimed_from_a_list(office: Office, clock: JumpingClock) -> None:
    lists = [card for card in cards(office) if "hot leads came" in card.shown]
    assert lists
    label = lists[-1].labels[-1]
    office.maryam.taps(label, chat=office.group)
    await office.sandbox.quiet()
    clock.jumps(seconds=10)
    number = re.sub(r"\D", "", label)
    card = await office.maryam.sees(f"✅ مریم has it .*Lead {number}", chat=office.group)
    assert card not in lists
