"""No grave barrier in any of the page's states, in both languages, by day and by night, wide and narrow."""

import pytest
from playwright.async_api import expect

from tests.browser.barriers import barriers
from tests.browser.desk import seen

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.long]

NUMBER = "+442079460901"


async def test_fresh_in_a_talk_with_a_card_and_in_the_drawers_and_dialogs(demo, open_desk):
    desk = await open_desk(demo, "en")
    page = desk.page
    await expect(page.locator("#steps li")).to_have_count(5)
    found = await barriers(page, "fresh", views=("people",))
    await desk.adds("Iris", language="en", phone=NUMBER)
    await desk.starts()
    await desk.taps("Send my number")
    await expect(page.locator("#question")).to_be_visible()
    found += await barriers(page, "a question of Telegram's")
    await page.locator("#question .agree").click()
    await desk.sees("(1 of 4)")
    await desk.says("/talk")
    await seen(desk.sales, "Iris")
    found += await barriers(page, "in a talk, with a card", views=("people", "chat", "sales"))
    await page.locator("#clock summary").dispatch_event("click")
    await page.locator("#clock [data-key=hour]").dispatch_event("click")
    await expect(page.locator("#clock")).to_contain_text("1 hour ahead")
    found += await barriers(page, "the clock")
    await page.locator("#clock [data-key=now]").dispatch_event("click")
    await page.keyboard.press("Escape")
    await page.locator("#life").dispatch_event("click")
    found += await barriers(page, "faults", views=("controls",))
    await page.locator("#map-door").click()
    for number, tab in enumerate(await page.locator("#map [role=tab]").all()):
        await tab.click()
        found += await barriers(page, f"the funnel, tab {number}", views=("map",) if number == 0 else ())
    await page.locator("#reset").dispatch_event("click")
    found += await barriers(page, "the question of a reset")
    await page.locator("#question .quiet").click()
    await page.locator("#play").dispatch_event("click")
    await expect(page.locator("#playing progress")).to_be_visible()
    await page.locator("#playing [data-key=stopPlaying]").dispatch_event("click")
    found += await barriers(page, "the bar of the player", views=("chat",))
    await page.locator("#new-person").dispatch_event("click")
    found += await barriers(page, "a new person")
    assert not found, "\n".join(sorted(set(found)))
