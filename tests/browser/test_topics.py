"""A sales group with topics on the page: a list of them, and in each the lead's own card and news."""

import shutil

import pytest
from playwright.async_api import expect

from bot.funnels.source import SHIPPED
from tests.browser.barriers import RULES, grave_barriers
from tests.browser.demos import open_demo
from tests.browser.desk import seen
from tests.browser.test_talks import PERSIAN_TALK

pytestmark = pytest.mark.asyncio(loop_scope="session")

LEADS = (("نرگس", "+989121110031"), ("آرش", "+989121110032"), ("مینا", "+989121110033"))
WITHIN_MS = 60_000
"""A group takes 20 messages a minute, and topics are some of them."""
DESK = "desk: {talk: {topics: on}}"


@pytest.mark.long
async def test_three_leads_have_a_topic_each(chromium, open_desk, tmp_path):
    funnel = tmp_path / "funnel.yaml"
    funnel.write_text(f"{SHIPPED.read_text('utf-8')}\n{DESK}\n", "utf-8")
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, tmp_path)
    async with open_demo(tmp_path, "--funnel", str(funnel)) as url:
        desk = await open_desk(url, "fa")
        await desk.opens_faults()
        await desk.controls.get_by_label("گروه با موضوع").check()
        topics = desk.sales.get_by_role("tab")
        for name, phone in LEADS:
            await desk.adds(name, language="fa", phone=phone)
            await desk.starts()
            await desk.gives_number("ارسال شماره", phone)
            await desk.sees("۱ از ۴")
            await desk.answers(*PERSIAN_TALK)
            await expect(topics.filter(has_text=name).first).to_be_visible()
        await topics.filter(has_text="آرش").click()
        card = await seen(desk.sales, "آرش")
        await expect(desk.sales.locator(".message")).to_have_count(1)
        await card.get_by_role("button", name="برمی‌دارم").click()
        await expect(topics.filter(has_text="✅").filter(has_text="آرش")).to_be_visible()
        await desk.chooses("نرگس")
        await desk.says("کی زنگ می‌زنید؟")
        await expect(topics.filter(has_text="نرگس")).to_contain_text("کی زنگ می‌زنید؟", timeout=WITHIN_MS)
        await expect(desk.sales.locator(".message")).to_have_count(1)
        assert await grave_barriers(desk.page, RULES) == []
        await desk.page.screenshot(path=tmp_path / "forum.png")
        await desk.page.goto("about:blank")  # before the demo ends: the page looks for its news all the time
