"""Claim and Release by any member of the sales group, through the whole bot."""

from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Content
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office

CLAIM, RELEASE = "🙋 برمی‌دارم", "پس می‌دهم"


def ali(office: Office) -> Person:
    """A salesman who is not an admin and reads English."""
    person = office.sandbox.person("Ali", language="en", username="ali_sales")
    office.group.adds(person)
    return person


async def alerted(office: Office) -> Person:
    sara = people.sara(office.sandbox)
    sara.sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    return sara


async def owner(office: Office) -> tuple[object, ...]:
    (row,) = await office.rows("SELECT owner, owner_name FROM leads WHERE number = 1")
    return row


async def test_of_two_who_press_in_the_same_moment_one_wins_and_the_other_hears_who(office: Office) -> None:
    salesman = ali(office)
    await alerted(office)
    salesman.taps(CLAIM, chat=office.group)
    office.maryam.taps(CLAIM, chat=office.group)
    await salesman.sees_toast("Lead 1 is yours")
    toast = await office.maryam.sees_toast("سرنخ ۱ را Ali برداشته است")
    assert toast.is_alert
    card = await office.maryam.sees(r"✅ Ali برداشت \(پس از \d|[۰-۹] ثانیه\) · سرنخ ۱", chat=office.group)
    assert RELEASE in card.labels
    assert await owner(office) == (salesman.id, "Ali")
    entries = await office.rows("SELECT actor, kind FROM ledger WHERE kind = 'claimed'")
    assert entries == [(salesman.id, "claimed")]


async def test_whoever_has_it_already_is_told_so(office: Office) -> None:
    await alerted(office)
    again = office.maryam.finds(CLAIM, chat=office.group)
    office.maryam.presses(again)
    await office.maryam.sees_toast("سرنخ ۱ مال شماست")
    office.maryam.presses(again)
    await office.maryam.sees_toast("پیش خود شماست")


@pytest.mark.parametrize("by_admin", [False, True], ids=["its owner", "an admin"])
async def test_a_claimed_lead_is_released_by(office: Office, by_admin: bool) -> None:
    salesman = ali(office)
    await alerted(office)
    salesman.taps(CLAIM, chat=office.group)
    await office.maryam.sees("✅ Ali", chat=office.group)
    (office.maryam if by_admin else salesman).taps(RELEASE, chat=office.group)
    await (office.maryam if by_admin else salesman).sees_toast("سرنخ ۱ دوباره آزاد است|Lead 1 is free again")
    assert await owner(office) == (None, None)
    released = await office.rows("SELECT actor FROM ledger WHERE kind = 'released'")
    assert released == [(office.maryam.id if by_admin else salesman.id,)]


async def test_nobody_else_releases_it(office: Office) -> None:
    other = office.sandbox.person("Zahra", language="fa")
    office.group.adds(other)
    await alerted(office)
    office.maryam.taps(CLAIM, chat=office.group)
    await office.maryam.sees("✅ مریم", chat=office.group)
    other.taps(RELEASE, chat=office.group)
    await other.sees_toast("سرنخ ۱ پیش مریم است")
    assert await owner(office) == (office.maryam.id, "مریم")


async def test_a_released_lead_can_be_claimed_again(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        await alerted(office)
        for label, shown in ((CLAIM, "✅ مریم"), (RELEASE, "🔓 سرنخ ۱"), (CLAIM, "✅ مریم")):
            office.maryam.taps(label, chat=office.group)
            await office.sandbox.quiet()
            clock.jumps(seconds=4)
            await office.maryam.sees(shown, chat=office.group)
        kinds = await office.rows("SELECT kind FROM ledger WHERE kind IN ('claimed', 'released') ORDER BY id")
        assert kinds == [("claimed",), ("released",), ("claimed",)]


async def test_a_card_of_somebody_who_was_forgotten_is_no_longer_known(office: Office) -> None:
    sara = await alerted(office)
    old = office.maryam.finds(CLAIM, chat=office.group)
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود؟")
    sara.taps("🗑 بله")
    await office.maryam.sees("🗑 سرنخ ۱", chat=office.group)
    office.maryam.presses(old)
    toast = await office.maryam.sees_toast("این کارت دیگر شناخته نیست")
    assert toast.is_alert


async def test_a_card_forwarded_elsewhere_claims_nothing(office: Office) -> None:
    await alerted(office)
    elsewhere = office.sandbox.group("جای دیگر", [office.maryam])
    button = office.maryam.finds(CLAIM, chat=office.group).button
    copy = office.sandbox.telegram.post(elsewhere.chat, office.sandbox.telegram.bot, Content())
    office.maryam.presses(Press(copy, button))
    await office.maryam.sees_toast("فقط در گروه فروش")
    assert await owner(office) == (None, None)
