"""Chat features of the page other than text: pictures, replies, edits, deletions, blocking."""

import pytest
import pytest_asyncio
from playwright.async_api import Locator, expect

from bot.sandbox.people.samples import picture
from bot.sandbox.world.model import DEFAULT_TOKEN
from tests.browser.desk import Desk, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")

GREETING = "12 questions, a two-page PDF"
# How much of its bubble, from side to side, a picture leaves empty.
BESIDE_IT = "image => image.closest('.bubble').clientWidth - image.clientWidth"
NUMBERS = iter(range(442079460200, 442079460300))


@pytest_asyncio.fixture(loop_scope="session")
async def desk(demo, open_desk) -> Desk:
    """A prospect who has just started the bot."""
    number = next(NUMBERS)
    opened = await open_desk(demo, "en")
    await opened.adds(f"Ruby {number}", language="en", phone=f"+{number}")
    await opened.starts()
    await opened.sees(GREETING)
    return opened


async def number_of(message: Locator) -> int:
    """Return a message's number in its chat."""
    return int(await message.get_attribute("data-id") or 0)


async def test_a_picture_with_words_is_shown(desk):
    await desk.chat.get_by_role("button", name="Photo").click()
    await desk.page.get_by_role("dialog").get_by_role("textbox").fill("our shop window")
    await desk.page.get_by_role("dialog").get_by_role("button", name="Send").click()
    shown = (await desk.sees("our shop window")).get_by_role("img", name="Photo")
    await expect(shown).to_have_js_property("complete", True)
    assert await shown.evaluate("image => image.naturalWidth") > 0
    assert await shown.evaluate(BESIDE_IT) < 40


@pytest.mark.long
async def test_a_voice_note_a_sticker_and_anothers_contact_are_sent(desk):
    await desk.chat.get_by_role("button", name="Voice message").click()
    await desk.chat.get_by_role("button", name="Sticker").click()
    await desk.chat.get_by_role("button", name="Someone else's contact").click()
    await desk.page.get_by_role("dialog").get_by_role("button", name="Send").click()
    await desk.sees("That number isn't yours")
    for kind in ("voice", "sticker", "contact"):
        await expect(desk.chat.locator(f".mine .bubble.{kind}")).to_be_visible()


@pytest.mark.long
async def test_ones_last_message_is_edited_in_its_place(desk):
    await desk.says("what does it cost")
    before = await number_of(await desk.sees("what does it cost"))
    await desk.chat.get_by_role("textbox").press("ArrowUp")
    await expect(desk.chat.get_by_role("textbox")).to_have_value("what does it cost")
    await desk.says("what would it cost us")
    edited = await desk.sees("what would it cost us")
    await expect(edited).to_contain_text("edited")
    assert await number_of(edited) == before


@pytest.mark.long
async def test_a_quote_leads_to_the_message_it_quotes(desk):
    greeting = desk.chat.locator(".message").filter(has_text=GREETING).first
    await greeting.hover()
    await greeting.get_by_role("button", name="Reply").click()
    await desk.says("\n".join(f"line {number}" for number in range(60)))
    answer = await desk.sees("line 59")
    await expect(greeting).not_to_be_in_viewport()
    await answer.locator(".quote").click()
    await expect(greeting).to_be_in_viewport()


@pytest.mark.long
async def test_a_message_that_the_bot_deletes_leaves_the_page(demo, desk):
    greeting = await desk.sees(GREETING)
    chat = await desk.page.locator("#list [aria-current=true]").locator("..").get_attribute("data-id")
    what = {"chat_id": chat, "message_id": await number_of(greeting)}
    answer = await desk.page.request.post(f"{demo}bot{DEFAULT_TOKEN}/deleteMessage", data=what)
    assert (await answer.json())["result"] is True
    await expect(greeting).to_have_count(0)
    await expect(desk.chat.locator(".message.mine")).to_have_count(1)


@pytest.mark.long
async def test_who_blocks_the_bot_may_come_back(desk):
    await desk.blocks()
    await desk.chat.get_by_role("button", name=desk.words.unblock).click()
    await desk.says("/help")
    await seen(desk.chat, "talk to a person")


@pytest.mark.long
async def test_a_picture_sent_as_a_file_opens_in_a_tab_of_its_own(demo, desk):
    chat = await desk.page.locator("#list [aria-current=true]").locator("..").get_attribute("data-id")
    file = {"name": "shop.png", "mimeType": "image/png", "buffer": picture()}
    what = {"chat_id": str(chat), "document": file}
    await desk.page.request.post(f"{demo}bot{DEFAULT_TOKEN}/sendDocument", multipart=what)
    async with desk.page.expect_popup() as opened:
        await desk.chat.get_by_role("link", name="shop.png").click()
    answer = await desk.page.request.get((await opened.value).url)
    assert answer.headers["content-disposition"].startswith("inline")


@pytest.mark.long
async def test_the_menu_is_there_as_soon_as_the_bot_has_one(demo, desk):
    chat = await desk.page.locator("#list [aria-current=true]").locator("..").get_attribute("data-id")
    commands = [{"command": "brand_new", "description": "It came late"}]
    what = {"scope": {"type": "chat", "chat_id": chat}, "commands": commands}
    await desk.page.request.post(f"{demo}bot{DEFAULT_TOKEN}/setMyCommands", data=what)
    await expect(desk.chat.locator(".composer .choices")).to_contain_text("It came late")


async def test_a_voice_an_album_and_a_file_are_copied_to_the_sales_group(desk):
    await desk.says("/talk")
    await desk.sees("Sure ✅")
    await desk.chat.get_by_role("button", name="Voice message").click()
    await desk.chat.get_by_role("button", name="Album of three").click()
    await desk.chat.get_by_role("button", name="File", exact=True).click()
    await expect(desk.sales.locator(".bubble.voice").last).to_be_visible()
    await expect(desk.sales.locator(".bubble.photo")).to_have_count(3)
    await expect(desk.sales.get_by_text("brief.txt").last).to_be_visible()
