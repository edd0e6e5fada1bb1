"""The page of a lead (/lead) in a chat: its buttons are those of now, and those of older pages are gone."""

from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.selling import becomes_hot, english_sales
from tests.journeys.test_claims import ali

ADMIN = 5_000_000_777


def labels(message: Message) -> list[str]:
    return [button.text for button in message.buttons]


async def page(admin: Person, office: Office) -> Message:
    """Ask for the page of lead 1, and wait until it stands and older ones have no buttons."""
    admin.sends("/lead 1")
    shown = await admin.sees("سرنخ ۱ · |Lead 1 · ", after=admin.chat.last)
    await office.sandbox.quiet()
    return shown


@pytest.mark.parametrize(
    ("language", "claim", "release", "first"),
    [
        ("fa", "🙋 برمی‌دارم", "پس می‌دهم", ["🙋 برمی‌دارم", "📋 کپی شماره", "💬 پیام"]),
        ("en", "🙋 Claim", "Release", ["🙋 Claim", "📋 Copy number", "💬 Message"]),
    ],
)
async def test_an_admin_claims_on_the_page_and_the_newest_page_alone_has_buttons(
    tmp_path: Path, language: str, claim: str, release: str, first: list[str]
) -> None:
    funnel = english_sales(tmp_path) if language == "en" else None
    async with open_office(tmp_path, admin_ids=(ADMIN,), funnel=funnel) as office:
        admin = office.sandbox.person("Admin", language=language, id=ADMIN)
        await becomes_hot(people.sara(office.sandbox))
        older = await page(admin, office)
        assert labels(older)[:3] == first
        stale = admin.finds(claim)
        newer = await page(admin, office)
        assert labels(older) == []
        assert labels(newer)[:3] == first
        admin.taps(claim)
        await admin.sees_toast("1|۱")
        await office.sandbox.quiet()
        assert await office.rows("SELECT owner FROM leads") == [(ADMIN,)]
        assert labels(newer)[0] == release
        assert newer.edited
        assert "Admin" in newer.text
        card = await office.maryam.sees("Admin", chat=office.group)
        assert release in labels(card)
        admin.presses(stale)
        await admin.sees_toast("این صفحه قدیمی است|This page is out of date")
        assert await office.rows("SELECT owner FROM leads") == [(ADMIN,)]
        admin.taps(release)
        await office.sandbox.quiet()
        assert await office.rows("SELECT owner FROM leads") == [(None,)]
        assert labels(newer)[:3] == first


async def test_a_claim_in_the_group_takes_the_buttons_from_open_pages(office: Office) -> None:
    await becomes_hot(people.sara(office.sandbox))
    shown = await page(office.maryam, office)
    assert labels(shown)
    ali(office).taps("🙋", chat=office.group)
    await office.sandbox.quiet()
    assert labels(shown) == []
    again = await page(office.maryam, office)
    assert labels(again)[0] == "پس می‌دهم"


async def test_a_seller_claims_on_a_page_in_the_group_and_decides_nothing(office: Office) -> None:
    await becomes_hot(people.sara(office.sandbox))
    seller = ali(office)
    office.maryam.sends("/lead 1", chat=office.group)
    shown = await office.maryam.sees("مرحله: ", chat=office.group)
    seller.taps("🙋", chat=office.group)
    await office.sandbox.quiet()
    assert await office.rows("SELECT owner FROM leads") == [(seller.id,)]
    assert labels(shown)[0] == "پس می‌دهم"
    assert "Ali" in shown.text
    seller.taps("🏆", chat=office.group)
    await seller.sees_toast("Only an admin")
    assert await office.rows("SELECT outcome FROM leads") == [("open",)]


async def test_a_page_of_a_lead_who_stopped_can_be_claimed_and_offers_no_number(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    shown = await page(office.maryam, office)
    sara.sends("/stop")
    await office.sandbox.quiet()
    office.maryam.taps("🙋")
    await office.maryam.sees_toast("مال شماست")
    await office.sandbox.quiet()
    assert await office.rows("SELECT owner FROM leads") == [(office.maryam.id,)]
    assert labels(shown)[0] == "پس می‌دهم"
    assert not [label for label in labels(shown) if label.startswith(("🙋", "📋", "💬"))]
    assert "⛔️" in shown.text
