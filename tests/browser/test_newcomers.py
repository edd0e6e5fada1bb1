"""Adding people: the dialog, the list of people, and campaign links."""

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.desk import Desk, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def desk(demo, open_desk) -> Desk:
    """A new, unused window."""
    return await open_desk(demo, "en")


async def test_a_person_speaks_the_pages_language_unless_said_otherwise(desk):
    await desk.page.get_by_role("button", name=desk.words.new_person).click()
    await expect(desk.page.get_by_role("dialog").locator("[name=language]")).to_have_value("en")


@pytest.mark.parametrize(
    ("field", "value"),
    [pytest.param("name", "   ", id="a blank name"), pytest.param("phone", "later", id="a phone of letters")],
)
@pytest.mark.long
async def test_nobody_is_added_whom_telegram_would_not_have(desk, field, value):
    await desk.page.get_by_role("button", name=desk.words.new_person).click()
    dialog = desk.page.get_by_role("dialog")
    await dialog.locator("[name=name]").fill("Nora")
    await dialog.locator(f"[name={field}]").fill(value)
    await dialog.get_by_role("button", name=desk.words.add, exact=True).click()
    await expect(dialog).to_be_visible()
    await expect(dialog.locator(f"[name={field}]")).to_have_js_property("validity.valid", value=False)


@pytest.mark.long
async def test_who_was_added_stands_in_view_however_many_there_are(demo, open_desk):
    desk = await open_desk(demo, "en", viewport={"width": 1360, "height": 420})
    for number in range(4):
        await desk.adds(f"Guest {number}", language="en", phone="")
    await expect(desk.row("Guest 3")).to_be_in_viewport(ratio=0.9)


@pytest.mark.long
async def test_a_link_as_it_stands_on_the_page_brings_its_word_along(desk):
    await desk.adds("Lena", language="en", phone="+442079460701")
    await desk.page.get_by_role("button", name="Open the link").click()
    await desk.sees("/start ig_story1")


@pytest.mark.long
async def test_who_blocked_the_bot_starts_it_again_by_its_button_or_a_link(desk):
    await desk.adds("Boris", language="en", phone="+442079460702")
    await desk.starts()
    await desk.sees("privacy")
    await desk.blocks()
    await desk.chat.get_by_role("button", name=desk.words.unblock).click()
    await expect(desk.chat.locator(".mine").filter(has_text="/start")).to_have_count(2)
    await desk.blocks()
    await desk.comes_by("ig_story2")
    await seen(desk.chat, "/start ig_story2")
