"""The funnel on the page: its score strip, its map, and a copy that is edited, broken and mended there."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.barriers import RULES, grave_barriers
from tests.browser.demos import open_demo

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAID = "What are you after right now?"
NEW = "What shall we help you with?"


async def opens_funnel(page: Page, tab: str) -> None:
    if await page.locator("#map").is_hidden():
        await page.locator("#map-door").click()
    await page.locator(f"#tab-{tab}").click()


async def types_over(page: Page, old: str, new: str) -> None:
    """Change the text in the editor, and save it by the keyboard."""
    area = page.locator(".editor textarea")
    await area.fill((await area.input_value()).replace(old, new, 1))
    await area.press("Control+s")


async def test_the_strip_follows_each_answer_and_says_what_is_missing(open_desk, demo):
    desk = await open_desk(demo, "fa")
    await desk.adds("ترانه", language="fa", phone="+989121110701")
    await desk.starts()
    await desk.gives_number("ارسال شماره", "+989121110701")
    await desk.answers(("مشتری و فروش بیشتر", "چه زمانی"), ("همین ماه", "ماهی حدوداً"))
    strip = desk.page.locator(".score")
    await expect(strip.locator(".axis.fit")).to_have_attribute("aria-valuenow", "60")
    await expect(strip.get_by_text("قدم بعدی: تماس تلفنی یا پیام در تلگرام")).to_be_visible()
    await expect(strip.locator(".gate li.unasked")).to_have_count(1)
    await strip.locator(".axis.fit").focus()
    await expect(strip.locator(".axis.fit .part")).to_have_text(["نیاز+۴۰", "شمارهٔ خودش+۲۰"])
    assert await grave_barriers(desk.page, RULES) == []
    await desk.answers(("بیش از ۶۰ میلیون تومان", "چطور ادامه بدهیم"), ("با من تماس بگیرید", "همه‌چیز آماده است"))
    await expect(strip.locator(".stage")).to_contain_text("SQL")
    await expect(strip.locator(".gate li:not(.met)")).to_have_count(0)


@pytest.mark.long
async def test_a_copy_is_edited_broken_and_mended_on_the_page(open_desk, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    async with open_demo(tmp_path) as url:
        desk = await open_desk(url, "en")
        page = desk.page
        await opens_funnel(page, "map")
        need = page.locator('.map-step[data-step="need"]')
        await need.get_by_role("button", name="Just curious").click()
        area = page.locator(".editor textarea")
        await expect(area).to_be_focused()
        selected = "area => area.value.slice(area.selectionStart, area.selectionEnd)"
        assert (await area.evaluate(selected)).strip().startswith("- id: learn")
        await expect(area).not_to_be_editable()
        await page.get_by_role("button", name="Copy this funnel and edit it").click()
        await expect(area).to_be_editable()
        mine = tmp_path / "my-shop.yaml"
        assert (tmp_path / "guide-en.pdf").exists()

        await types_over(page, "axis: fit", "axis: fitness")
        problem = page.locator(".problems").get_by_role("button", name="fitness")
        await expect(problem).to_be_visible()
        assert "axis: fitness" in mine.read_text("utf-8")
        await page.locator("#map .large").click()  # the map, the file and its errors at once
        assert await grave_barriers(page, RULES) == []
        await page.locator("#map .large").click()
        await expect(need.locator(".detail")).to_have_text("fit, up to 40")
        await opens_funnel(page, "map")
        await problem.click()
        assert "fitness" in await area.evaluate(selected)

        await types_over(page, "axis: fitness", "axis: fit")
        await expect(page.locator(".problems")).to_be_hidden()
        await types_over(page, SAID, NEW)
        await expect(page.get_by_text("Saved. The next talk follows it.")).to_be_visible()
        await opens_funnel(page, "map")
        await expect(need.locator(".asks")).to_have_text(NEW)

        await opens_funnel(page, "file")
        await area.fill(await area.input_value() + "# mine\n")
        mine.write_text(mine.read_text("utf-8") + "# theirs\n", "utf-8")
        await expect(page.get_by_text("changed elsewhere")).to_be_visible()
        await page.get_by_role("button", name="Show that version").click()
        await expect(area).to_have_value(re.compile("# theirs\n$"))
        await page.goto("about:blank")  # a demo that ends closes the page's stream, which the browser reports
