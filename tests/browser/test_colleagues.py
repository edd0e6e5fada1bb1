"""The sales side of the page: each colleague presses and writes as themselves, and has a private chat with the bot."""

import pytest
from playwright.async_api import expect

from tests.browser.barriers import PHONE, barriers
from tests.browser.desk import seen
from tests.browser.stages import CLIPPED, colleague, opened

pytestmark = pytest.mark.asyncio(loop_scope="session")

SIGNS = {
    "fa": ("بی‌صدا", "با صدا", "شما را صدا زده", "گفت‌وگوی خصوصی"),
    "en": ("without sound", "with sound", "mentions you", "Private chat"),
}
NOTHING_YET = {"fa": "هرچه ربات فقط به", "en": "What the bot tells"}


@pytest.mark.long
async def test_everyone_presses_and_writes_in_the_group_as_themselves(stage, open_desk):
    card = await stage.card("🔥 128")
    desk = await opened(stage, open_desk)
    for name, person_id in zip(stage.names[1:], stage.world.seller_ids, strict=True):
        await colleague(desk, name).click()
        await expect(desk.sales.locator(".as")).to_contain_text(name)
        await desk.sales.get_by_role("button", name="🙋").click()
        press = (await stage.heard()).callback_query
        assert (press.from_user.id, press.message.id) == (person_id, card)
        await desk.sales.get_by_role("textbox").fill(f"/mine {name}")
        await desk.sales.get_by_role("textbox").press("Enter")
        await expect(desk.sales.locator(".message.mine .words")).to_have_text(f"/mine {name}")
        assert (await stage.heard()).message.from_user.id == person_id


@pytest.mark.long
async def test_what_a_colleague_gets_in_private_is_seen_from_elsewhere_and_read_there(stage, open_desk):
    desk = await opened(stage, open_desk)
    _admin, first, last = stage.names
    await stage.bot.send_message(stage.world.seller_ids[1], "⏱ 128")
    await expect(colleague(desk, last).locator(".badge")).to_be_visible()
    await colleague(desk, last).click()
    tab = desk.page.get_by_role("tab", name=SIGNS[stage.language][3])
    await expect(tab.locator(".badge")).to_be_visible()
    await tab.click()
    await seen(desk.sales, "⏱ 128")
    await expect(desk.page.locator("#sales .badge")).to_have_count(0)
    await colleague(desk, first).click()
    await tab.click()
    await expect(desk.sales.locator(".empty")).to_contain_text(f"{NOTHING_YET[stage.language]} \u2068{first}")


@pytest.mark.long
async def test_the_answer_to_a_press_opens_the_private_chat_and_starts_the_bot(stage, open_desk):
    stage.sandbox.telegram.chats[stage.world.seller_ids[0]].bot_standing = "none"
    await stage.card("🔥 128")
    desk, watcher = await opened(stage, open_desk), await opened(stage, open_desk)
    for window in (desk, watcher):
        await colleague(window, stage.names[1]).click()
    await desk.sales.get_by_role("button", name="🙋").click()
    press = (await stage.heard()).callback_query
    await press.answer(url=f"https://t.me/{stage.sandbox.telegram.bot.username}?start=d_7")
    await expect(desk.page.get_by_role("tab", selected=True)).to_have_text(SIGNS[stage.language][3])
    await seen(desk.sales, "/start d_7")
    message = (await stage.heard()).message
    assert (message.text, message.chat.id) == ("/start d_7", stage.world.seller_ids[0])
    assert len(stage.sandbox.telegram.chats[stage.world.seller_ids[0]].messages) == 1, "the other window opens nothing"
    await expect(watcher.page.get_by_role("tab", selected=True)).not_to_have_text(SIGNS[stage.language][3])


@pytest.mark.long
async def test_who_presses_by_keyboard_goes_on_at_the_private_chat(stage, open_desk):
    await stage.card("🔥 128")
    desk = await opened(stage, open_desk)
    await desk.sales.get_by_role("button", name="🙋").focus()
    await desk.page.keyboard.press("Enter")
    press = (await stage.heard()).callback_query
    await press.answer(url=f"https://t.me/{stage.sandbox.telegram.bot.username}?start=d_7")
    await expect(desk.page.get_by_role("tab", name=SIGNS[stage.language][3])).to_be_focused()


async def test_sound_calls_and_replies_are_told_also_on_a_phone_and_no_barrier_stands(stage, open_desk):
    silent, loud, called, _private = SIGNS[stage.language]
    admin, first, _last = stage.names
    card = await stage.card("🔥 128", silent=True)
    ping = f"⏱ {stage.calling(stage.world.seller_ids[0])}: 128"
    await stage.bot.send_message(stage.world.sales_group_id, ping, parse_mode="HTML", reply_to_message_id=card)
    desk = await opened(stage, open_desk, viewport=PHONE, has_touch=True)
    await colleague(desk, first).click()
    of_card, of_ping = desk.sales.locator(".message").first, desk.sales.locator(".message").last
    await expect(of_card.locator(".stamp")).to_contain_text(silent)
    await expect(of_ping.locator(".stamp")).to_contain_text(loud)
    await expect(of_ping.locator(".stamp")).to_contain_text(called)
    await expect(of_ping.locator(".quote")).to_contain_text("🔥 128")
    assert await desk.page.evaluate(CLIPPED) == []
    await colleague(desk, admin).click()
    await expect(of_ping.locator(".stamp")).not_to_contain_text(called)
    await stage.bot.edit_message_text("✅ 128", stage.world.sales_group_id, card)
    await expect(of_card.locator(".words")).to_have_text("✅ 128")
    await stage.bot.send_contact(stage.world.admin_id, "+989121234567", "Sara", disable_notification=True)
    await desk.page.get_by_role("tab").last.click()
    await expect(desk.sales.locator(".message").last.locator(".stamp")).to_contain_text(silent)
    found = await barriers(desk.page, "a private chat of the desk", views=("sales",))
    await desk.page.get_by_role("tab").first.click()
    found += await barriers(desk.page, "the group of the desk", views=("sales",))
    assert found == []
