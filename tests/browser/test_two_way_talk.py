"""A talk through the desk, seen from both ends: the prospect's chat and the group beside each other."""

from types import SimpleNamespace

import pytest
from playwright.async_api import Locator, expect
from telegram import ReplyParameters

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from tests.browser.barriers import PHONE, barriers
from tests.browser.desk import seen
from tests.browser.stages import CLIPPED, Stage, opened

pytestmark = pytest.mark.asyncio(loop_scope="session")

ASKED = "What do these shelves cost?"
QUOTED = "these shelves"
ANSWERED = "From 200 on"
LABELS = {
    "fa": SimpleNamespace(reply="پاسخ", more="کارهای دیگر با این پیام", edit="ویرایش", delete="حذف",
                          file="فایل", voice="پیام صوتی", album="آلبوم سه‌تایی", poll="نظرسنجی",
                          edited="ویرایش‌شده", piece="آلبوم، ۳ از ۳"),
    "en": SimpleNamespace(reply="Reply", more="More with this message", edit="Edit", delete="Delete",
                          file="File", voice="Voice message", album="Album of three", poll="Poll",
                          edited="edited", piece="Album, 3 of 3"),
}  # fmt: skip
MARKED = """(words, part) => {
  const text = words.firstChild;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(part));
  range.setEnd(text, text.data.indexOf(part) + part.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


async def asked(stage: Stage) -> Person:
    """Let the prospect ask, and the bot, an administrator, bring it to the group; return the prospect."""
    telegram = stage.sandbox.telegram
    prospect = Person(telegram, telegram.users[stage.world.prospect_id])
    Group(telegram, telegram.chats[stage.world.sales_group_id]).promotes_bot()
    prospect.sends(ASKED)
    reply = ReplyParameters(await stage.card("🔥 128"))
    await stage.bot.copy_message(stage.world.sales_group_id, prospect.id, prospect.chat.last.id, reply_parameters=reply)
    return prospect


async def acts_of(message: Locator, labels: SimpleNamespace) -> Locator:
    """Open what can be done with a message."""
    await message.hover()
    await message.get_by_role("button", name=labels.more).click()
    return message.locator(".acts-here")


async def test_an_answer_quotes_the_question_at_both_ends(stage, open_desk):
    prospect, labels = await asked(stage), LABELS[stage.language]
    desk = await opened(stage, open_desk)
    question = await seen(desk.sales, ASKED)
    await question.locator(".words").evaluate(MARKED, QUOTED)
    await question.hover()
    await question.get_by_role("button", name=labels.reply).click()
    await expect(desk.sales.locator(".about")).to_contain_text(QUOTED)
    await desk.sales.get_by_role("textbox").fill(ANSWERED)
    await desk.sales.get_by_role("textbox").press("Enter")
    heard = (await stage.heard()).message
    assert (heard.text, heard.quote.text) == (ANSWERED, QUOTED)
    reply = ReplyParameters(prospect.chat.messages[0].id, quote=heard.quote.text)
    await stage.bot.copy_message(prospect.id, heard.chat.id, heard.id, reply_parameters=reply)
    for pane in (desk.sales, desk.chat):
        await expect((await seen(pane, ANSWERED)).locator(".quote.exact")).to_contain_text(QUOTED)


@pytest.mark.long
async def test_a_message_is_reacted_to_edited_and_deleted(stage, open_desk):
    await asked(stage)
    labels = LABELS[stage.language]
    desk = await opened(stage, open_desk)
    theirs = (await acts_of(await seen(desk.sales, ASKED), labels)).get_by_role("button")
    await theirs.filter(has_text="🙏").click()
    reaction = (await seen(desk.sales, ASKED)).locator(".reactions button")
    await expect(reaction).to_have_attribute("aria-pressed", "true")
    await reaction.click()
    await expect(reaction).to_have_count(0)
    acts = await acts_of(await seen(desk.chat, ASKED), labels)
    await acts.get_by_role("button", name=labels.edit).click()
    await desk.chat.get_by_role("textbox").fill("Just looking")
    await desk.chat.get_by_role("textbox").press("Enter")
    edited = await seen(desk.chat, "Just looking")
    await expect(edited).to_contain_text(labels.edited)
    assert (await stage.heard()).edited_message.text == "Just looking"
    await (await acts_of(edited, labels)).get_by_role("button", name=labels.delete).click()
    await expect(desk.chat.locator(".message")).to_have_count(0)


@pytest.mark.long
async def test_samples_go_into_the_group_as_answers_and_albums_are_numbered(stage, open_desk):
    await asked(stage)
    labels = LABELS[stage.language]
    desk = await opened(stage, open_desk)
    number = int(await (await seen(desk.sales, ASKED)).get_attribute("data-id"))
    question = desk.sales.locator(f".message[data-id='{number}']")
    for name in (labels.voice, labels.file, labels.album):
        await question.hover()
        await question.get_by_role("button", name=labels.reply).click()
        await desk.sales.get_by_role("button", name=name, exact=True).click()
        await expect(desk.sales.locator(".about")).to_have_count(0)
    await desk.sales.locator(".other-kinds summary").click()
    await desk.sales.get_by_role("button", name=labels.poll, exact=True).click()
    await expect(desk.sales.locator(".bubble.poll")).to_contain_text("Which one?")
    await expect(desk.sales.locator(".message").filter(has_text=labels.piece)).to_be_visible()
    *answers, poll = [update.message for update in await stage.bot.get_updates()][-6:]
    assert {message.reply_to_message.id for message in answers} == {number}
    assert (len(answers), poll.reply_to_message) == (5, None)


async def test_it_fits_a_phone_and_no_barrier_stands(stage, open_desk):
    prospect, labels = await asked(stage), LABELS[stage.language]
    for kind in ("photo", "voice", "poll", "venue", "video"):
        prospect.sends_media(kind)
        await stage.bot.copy_message(stage.world.sales_group_id, prospect.id, prospect.chat.last.id)
    desk = await opened(stage, open_desk, viewport=PHONE, is_mobile=True, has_touch=True)
    question = await seen(desk.sales, ASKED)
    await question.get_by_role("button", name=labels.more).click()
    await expect(question.locator(".acts-here")).to_be_in_viewport()
    assert await desk.page.evaluate(CLIPPED) == []
    assert await barriers(desk.page, "a talk through the desk", views=("sales",)) == []
