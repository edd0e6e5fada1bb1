"""Whole talks through the page, in both languages, until sales takes the lead."""

import pytest
from playwright.async_api import expect

from tests.browser.desk import seen

pytestmark = pytest.mark.asyncio(loop_scope="session")

CLAIM = "برمی‌دارم"
PERSIAN_TALK = (
    ("مشتری و فروش بیشتر", "چه زمانی"),
    ("همین ماه", "برای بازاریابی"),
    ("۲۰ تا ۶۰ میلیون تومان", "چطور ادامه بدهیم"),
    ("با من تماس بگیرید", "همه‌چیز آماده است ✅"),
)
ENGLISH_TALK = (
    ("More customers and sales", "When would you like to start"),
    ("This month", "Roughly what"),
    ("2,000", "(4 of 4)"),
    ("Please call me", "All set ✅"),
)


async def test_a_persian_buyer_reads_the_promise_and_sales_claims_the_lead_unseen(demo, open_desk):
    desk = await open_desk(demo, "fa")
    await desk.adds("نرگس", language="fa", phone="+989121110001", username="narges_shop")
    await desk.starts()
    await desk.sees("۱۲ سؤال در دو صفحه PDF")
    await desk.gives_number("ارسال شماره", "+989121110001")
    await desk.sees("این هم راهنمای شما")
    await desk.sees("۱ از ۴")
    await desk.answers(*PERSIAN_TALK)
    card = await seen(desk.sales, "نرگس")
    await expect(card).to_contain_text("+989121110001")
    await expect(desk.chat).not_to_contain_text("۴ از ۴")
    before = await desk.said()
    await card.get_by_role("button", name=CLAIM).click()
    await expect(desk.sales.locator(".toast")).to_contain_text("مال شماست")
    await expect(card.get_by_role("button", name=CLAIM)).to_have_count(0)
    await expect(card).to_contain_text("مریم")
    assert await desk.said() == before


@pytest.mark.long
async def test_an_english_buyer_comes_by_a_link_and_reads_the_promise(demo, open_desk):
    desk = await open_desk(demo, "en")
    await desk.adds("Olivia", language="en", phone="+442079460101")
    await desk.comes_by("ig_story1")
    await desk.sees("12 questions, a two-page PDF")
    await desk.gives_number("Send my number", "+442079460101")
    await desk.sees("(1 of 4)")
    await desk.answers(*ENGLISH_TALK)
    card = await seen(desk.sales, "Olivia")
    await expect(card).to_contain_text("استوری اینستاگرام")


@pytest.mark.long
async def test_who_thinks_better_of_it_sends_no_number(demo, open_desk):
    desk = await open_desk(demo, "en")
    await desk.adds("Noah", language="en", phone="+442079460102")
    await desk.starts()
    await desk.taps("Send my number")
    await desk.page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    await desk.says("noah@corp.example")
    await desk.sees("Here is your guide")
    await expect(desk.chat.locator(".bubble.contact")).to_have_count(0)


def is_pdf(answer):
    return answer.headers.get("content-type") == "application/pdf"


@pytest.mark.long
async def test_the_guide_opens_as_a_pdf_in_a_tab_of_its_own(demo, open_desk):
    desk = await open_desk(demo, "fa")
    await desk.adds("پریا", language="fa", phone="+989121110002")
    await desk.starts()
    await desk.gives_number("ارسال شماره", "+989121110002")
    guide = (await desk.sees("این هم راهنمای شما")).get_by_role("link", name="guide-fa.pdf")
    context = desk.page.context
    async with desk.page.expect_popup(), context.expect_event("response", is_pdf) as answered:
        await guide.click()
    shown = await desk.page.request.get((await answered.value).url)
    assert (await shown.body()).startswith(b"%PDF-")


@pytest.mark.long
async def test_who_erases_themselves_is_gone_from_the_sales_group(demo, open_desk):
    desk = await open_desk(demo, "en")
    await desk.adds("Hugo", language="en", phone="+442079460103")
    await desk.starts()
    await desk.gives_number("Send my number", "+442079460103")
    await desk.sees("(1 of 4)")
    await desk.says("/talk")
    await expect(await seen(desk.sales, "Hugo")).to_contain_text("+442079460103")
    await desk.says("/forget")
    await desk.taps("Yes, erase")
    await expect(desk.sales).not_to_contain_text("+442079460103")
    await expect(desk.sales).not_to_contain_text("Hugo")


IN_VIEW = """async (list) => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();  // what is new has its size after one frame, and the list its place after the next
  await frame();
  const view = list.getBoundingClientRect();
  const nodes = [...list.querySelectorAll(".message:last-of-type .inline button")];
  const buttons = nodes.map((node) => node.getBoundingClientRect());
  const end = Math.round(list.scrollHeight - list.scrollTop - list.clientHeight);
  const seen = buttons.every((each) => each.top >= view.top - 1 && each.bottom <= view.bottom + 1);
  return { buttons: buttons.length, seen, end, messages: list.querySelectorAll(".message").length };
}"""


@pytest.mark.parametrize(
    ("language", "phone", "key", "talk"),
    [
        pytest.param("fa", "+989121110031", "ارسال شماره", PERSIAN_TALK[:3], id="Persian"),
        pytest.param("en", "+442079460131", "Send my number", ENGLISH_TALK[:3], id="English"),
    ],
)
@pytest.mark.long
async def test_the_next_question_takes_the_place_of_the_answered_one(demo, open_desk, language, phone, key, talk):
    desk = await open_desk(demo, language)
    await desk.adds("Robin", language=language, phone=phone)
    await desk.starts()
    await desk.gives_number(key, phone)
    await expect(desk.chat.locator(".inline button")).to_have_count(4)
    messages = desk.chat.locator(".messages")
    before = await messages.evaluate(IN_VIEW)
    for n, (label, following) in enumerate(talk, start=1):
        await desk.taps(label)
        last = await desk.sees(following)
        assert (await last.locator(".words").inner_text()).count("✓") == n
        now = await messages.evaluate(IN_VIEW)
        assert now == {"buttons": 5, "seen": True, "end": 0, "messages": before["messages"]}
        await expect(desk.chat.locator(".inline button")).to_have_count(5)


@pytest.mark.long
async def test_who_answers_by_keyboard_goes_on_by_keyboard(demo, open_desk):
    desk = await open_desk(demo, "en")
    await desk.adds("Ada", language="en", phone="+442079460132")
    await desk.starts()
    await desk.gives_number("Send my number", "+442079460132")
    await desk.sees("(1 of 4)")
    await desk.chat.get_by_role("button", name="More customers").focus()
    for n in (2, 3, 4):
        await desk.page.keyboard.press("Enter")
        await desk.sees(f"({n} of 4)")
        await expect(desk.chat.locator(".inline button").first).to_be_focused()
