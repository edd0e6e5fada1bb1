"""The clock in the page's header, who looks at the sales side, and beginning again."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.desk import seen

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.long]


async def test_a_day_passes_everybody_looks_on_and_all_begins_again(demo, open_desk):
    desk = await open_desk(demo, "en", timezone_id="Europe/London")
    clock = desk.page.locator("#clock")
    await expect(clock).to_contain_text("Tehran")
    await desk.adds("Fay", language="en", phone="+442079460701")
    await desk.comes_by("site")
    await desk.sees("/privacy")
    before = await desk.chat.locator(".day").count()
    await desk.chat.get_by_role("textbox").fill("Are you")
    await clock.locator("summary").click()
    await clock.get_by_role("button", name="1 day later").click()
    await expect(clock).to_contain_text("1 day ahead of this machine")
    await expect(desk.chat.get_by_role("textbox")).to_have_value("Are you")  # a draft stays
    await desk.page.keyboard.press("Escape")
    await desk.says("/talk")
    await expect(desk.chat.locator(".day")).to_have_count(before + 1)

    await (await seen(desk.sales, "Fay")).get_by_role("button", name="🙋").click()
    who = desk.page.get_by_role("radiogroup")
    await expect(who.get_by_role("radio")).to_have_text(["مریم admin", "علی seller", "نرگس seller"])
    await expect(desk.sales.locator(".message").last).to_contain_text("مریم")
    await expect(desk.sales.locator(".toast")).to_contain_text("مال شماست")
    await who.get_by_role("radio", checked=True).press("ArrowRight")
    await expect(desk.sales.locator(".as")).to_contain_text("علی رضایی")
    assert await desk.sales.locator(".toast").is_hidden(), "it was told to somebody else"

    await desk.chat.get_by_role("button", name="Start over as this person").click()
    await expect(desk.chat.locator(".message.mine .words")).to_have_text(["/start site"])
    await desk.sees("/privacy")
    await expect(desk.row("Fay")).to_have_count(1)

    await desk.page.get_by_role("button", name="Reset everything").press("Enter")
    await desk.page.get_by_role("dialog").get_by_role("button", name="Reset", exact=True).click()
    await expect(desk.row("Fay")).to_have_count(0)
    await expect(desk.row("سارا")).to_contain_text("has not started the bot")
    await expect(desk.page.locator("#life")).to_contain_text(re.compile("running"))
    await expect(clock).not_to_contain_text("ahead of this machine")
    await expect(desk.page.get_by_role("button", name="Reset everything")).to_be_focused()
