"""Several prospects at once, and the page opened twice."""

import pytest
from playwright.async_api import expect

from tests.browser.desk import Desk

pytestmark = pytest.mark.asyncio(loop_scope="session")

FARID, IDA, MINA = "فرید", "Ida", "مینا"
KAVEH, LIAM, ROYA = "کاوه", "Liam", "رویا"


async def open_with(demo, open_desk, *names: tuple[str, str, str]) -> Desk:
    desk = await open_desk(demo, "fa")
    for name, language, phone in names:
        await desk.adds(name, language=language, phone=phone)
    return desk


@pytest.mark.long
async def test_three_talks_go_on_at_once_and_nothing_is_mixed(demo, open_desk):
    desk = await open_with(
        demo,
        open_desk,
        (FARID, "fa", "+989121110301"),
        (IDA, "en", "+442079460301"),
        (MINA, "fa", "+989121110303"),
    )
    for name, greeting in ((FARID, "سلام"), (IDA, "Hi"), (MINA, "سلام")):
        await desk.chooses(name)
        await desk.starts()
        await expect(await desk.sees(greeting)).to_contain_text(name)
    for name, key, number, question in (
        (IDA, "Send my number", "+442079460301", "(1 of 4)"),
        (MINA, "ارسال شماره", "+989121110303", "۱ از ۴"),
        (FARID, "ارسال شماره", "+989121110301", "۱ از ۴"),
    ):
        await desk.chooses(name)
        await desk.gives_number(key, number)
        await desk.sees(question)
    for name, answer in ((MINA, "سایت، صفحهٔ فرود"), (IDA, "See what my ads"), (FARID, "مشتری و فروش")):
        await desk.chooses(name)
        await desk.answers((answer, f"✓ \u2068{answer}"))
    for name, others in ((FARID, (IDA, MINA)), (IDA, (MINA, FARID)), (MINA, (FARID, IDA))):
        await desk.chooses(name)
        await desk.sees("✓")
        for other in others:
            await expect(desk.chat).not_to_contain_text(other)


@pytest.mark.long
async def test_what_comes_unseen_is_counted_until_it_is_looked_at(demo, open_desk):
    desk = await open_with(
        demo,
        open_desk,
        (KAVEH, "fa", "+989121110304"),
        (LIAM, "en", "+442079460305"),
        (ROYA, "fa", "+989121110306"),
    )
    elsewhere = await open_desk(demo, "en")
    for name in (KAVEH, LIAM):
        await elsewhere.chooses(name)
        await elsewhere.starts()
    for name in (KAVEH, LIAM):
        await expect(desk.row(name).get_by_label("۱ نخوانده")).to_be_visible()
    await expect(desk.row(ROYA).get_by_label("نخوانده")).to_have_count(0)
    await desk.chooses(LIAM)
    await desk.sees("Hi \u2068Liam\u2069")
    await expect(desk.row(LIAM).get_by_label("نخوانده")).to_have_count(0)
    await expect(desk.row(KAVEH).get_by_label("۱ نخوانده")).to_be_visible()


async def test_a_press_counts_though_the_page_is_drawn_anew_meanwhile(demo, open_desk):
    desk = await open_desk(demo, "en")
    await expect(desk.page.locator("#life")).to_contain_text(desk.words.runs)
    await desk.page.locator("#life span").hover()
    await desk.page.mouse.down()
    async with desk.page.expect_response("**/sandbox/controls"):
        await desk.page.request.post(f"{demo}sandbox/weather", data={"switch": "floods", "on": True})
    await desk.page.evaluate("new Promise(requestAnimationFrame)")
    await desk.page.mouse.up()
    await expect(desk.controls).to_be_visible()
