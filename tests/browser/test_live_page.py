"""`sarnakh demo --funnel`: a saved funnel is used by the page at once, and its problems are shown."""

import shutil

import pytest
from playwright.async_api import expect

from bot.funnels.source import SHIPPED
from tests.browser.demos import open_demo

pytestmark = pytest.mark.asyncio(loop_scope="session")

SAID = "What are you after right now?"
NEW = "What shall we help you with?"


@pytest.mark.long
async def test_a_broken_funnel_is_named_by_line_and_column_and_a_mended_one_is_asked_from(open_desk, tmp_path):
    for guide in SHIPPED.parent.glob("*.pdf"):
        shutil.copy(guide, tmp_path)
    mine = tmp_path / "funnel.yaml"
    whole = SHIPPED.read_text("utf-8")
    mine.write_text(whole, "utf-8")
    async with open_demo(tmp_path, "--funnel", str(mine)) as url:
        desk = await open_desk(url, "en")
        await desk.adds("Dora", language="en", phone="+442079460601")
        await desk.starts()
        await desk.sees("Dora")
        mine.write_text(whole.replace("axis: fit", "axis: fitness", 1), "utf-8")
        line = 1 + whole[: whole.index("axis: fit")].count("\n")
        wrong = desk.page.get_by_role("alert").filter(has_text="the version before goes on")
        await expect(wrong).to_contain_text(f"funnel.yaml:{line}:")
        await expect(wrong).to_contain_text("fitness")
        await desk.gives_number("Send my number", "+442079460601")
        await desk.sees(SAID)
        mine.write_text(whole.replace(SAID, NEW), "utf-8")
        await expect(wrong).to_be_hidden()
        await desk.adds("Egon", language="en", phone="+442079460602")
        await desk.starts()
        await desk.gives_number("Send my number", "+442079460602")
        await desk.sees(NEW)
        await desk.page.goto("about:blank")  # a demo that ends closes the page's stream, which the browser reports
