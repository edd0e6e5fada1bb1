"""The first quarter of an hour: first steps that tick themselves, a played lead, and the page by keyboard alone."""

import pytest
from playwright.async_api import Locator, Page, expect

from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.server import Sandbox

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.long]

TABLET = {"viewport": {"width": 1024, "height": 768}}


def step(page: Page, title: str) -> Locator:
    """Return a first step's row."""
    return page.locator("#steps li").filter(has_text=title)


async def test_a_step_shows_where_to_press_and_ticks_itself_when_it_happened(open_desk):
    async with Sandbox() as sandbox:  # nobody else has done a step here
        await open_demo_world(sandbox)
        desk = await open_desk(sandbox.page_url, "en")
        await desk.is_turned_to("Emma")
        await desk.page.get_by_role("button", name="Show me: Be").click()
        await expect(desk.chat.get_by_role("button", name=desk.words.start, exact=True)).to_be_focused()
        await desk.page.keyboard.press("Enter")
        await expect(step(desk.page, "press START")).to_have_class("done")
        fold = desk.page.get_by_role("button", name="First steps")
        await fold.click()
        await expect(step(desk.page, "press START")).to_be_hidden()
        await desk.page.reload()
        await expect(fold).to_have_attribute("aria-expanded", "false")
        await fold.click()
        await expect(step(desk.page, "press START")).to_have_class("done")
        await desk.page.goto("about:blank")  # a sandbox that ends closes the page's stream, which the browser reports


async def test_a_played_person_takes_the_chat_and_leaves_it_where_one_stops(demo, open_desk):
    desk = await open_desk(demo, "fa")
    await desk.page.locator("#play").click()
    bar = desk.page.locator("#playing")
    await expect(bar).to_contain_text("دارد با ربات حرف می‌زند")
    await expect(bar.get_by_role("button", name="کافی است")).to_be_focused()
    await expect(desk.chat.locator(".mine").filter(has_text="/start")).to_be_visible()
    await desk.page.keyboard.press("Enter")
    await expect(bar).to_contain_text("متوقف شد")
    await expect(desk.page.locator("#play")).to_be_enabled()


async def test_tabs_lists_and_drawers_are_used_by_keyboard_alone(demo, open_desk):
    desk = await open_desk(demo, "en")
    keyboard = desk.page.keyboard
    await desk.page.locator("#views [aria-selected=true]").focus()
    await keyboard.press("ArrowRight")
    await expect(desk.page.locator("#views [aria-selected=true]")).to_have_text("Private chat")
    await expect(desk.page.locator("#views [aria-selected=true]")).to_be_focused()
    await keyboard.press("Home")
    people = desk.page.locator("#list button")
    await desk.page.locator("#list [tabindex='0']").focus()
    await keyboard.press("Home")
    await expect(people.first).to_be_focused()
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await expect(people.nth(1)).to_have_attribute("aria-current", "true")
    await expect(people.nth(1)).to_be_focused()
    await desk.page.locator("#life").focus()
    await keyboard.press("Enter")
    await expect(desk.controls).to_be_focused()
    sales, drawer = await desk.sales.bounding_box(), await desk.controls.bounding_box()
    assert sales["x"] + sales["width"] <= drawer["x"], "the drawer stands beside the group"
    await keyboard.press("Escape")
    await expect(desk.controls).to_be_hidden()
    await expect(desk.page.locator("#life")).to_be_focused()


async def test_from_start_to_the_answers_by_enter_alone(demo, open_desk):
    desk = await open_desk(demo, "en")
    keyboard = desk.page.keyboard
    await desk.adds("Abby", language="en", phone="+442079460702")
    await desk.chat.get_by_role("button", name=desk.words.start, exact=True).focus()
    await keyboard.press("Enter")
    await expect(desk.chat.get_by_role("button", name="Send my number")).to_be_focused()
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await expect(desk.chat.get_by_role("button", name="More customers")).to_be_focused()
    await keyboard.press("Enter")
    await desk.sees("(2 of 4)")


async def test_the_clocks_button_that_goes_away_leaves_the_focus_at_the_clock(demo, open_desk):
    desk = await open_desk(demo, "en")
    clock = desk.page.locator("#clock")
    await expect(clock).to_be_visible()
    await clock.locator("summary").press("Enter")
    await clock.get_by_role("button", name="1 hour later").press("Enter")
    await clock.get_by_role("button", name="Back to now").press("Enter")
    await expect(clock.get_by_role("button", name="Back to now")).to_be_hidden()
    await expect(clock.locator("summary")).to_be_focused()


async def test_a_tablet_shows_the_chat_and_one_view_beside_it(demo, open_desk):
    desk = await open_desk(demo, "en", **TABLET)
    rail = desk.page.locator("#switcher")
    for view, pane in (("Sales", "#sales"), ("Faults", "#controls"), ("People", "#people")):
        await rail.get_by_role("button", name=view).click()
        await expect(desk.page.locator(pane)).to_be_visible()
        await expect(desk.chat).to_be_visible()
        await expect(rail.get_by_role("button", name=view)).to_be_focused()
        assert await desk.page.locator("main > :visible").count() == 2
