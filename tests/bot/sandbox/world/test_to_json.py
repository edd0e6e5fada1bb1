"""Every answer is read by python-telegram-bot as the type it should be."""

import io

import pytest
from telegram import (
    BotCommand,
    BotCommandScopeChat,
    ChatMemberAdministrator,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    MessageOriginUser,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


async def test_a_message_comes_back_as_it_was_sent(bot, world):
    buttons = [
        InlineKeyboardButton("Go", callback_data="1"),
        InlineKeyboardButton("Copy", copy_text=CopyTextButton("x")),
    ]
    asked = await bot.send_message(
        world.sara.id,
        "<b>سلام</b> /help",
        parse_mode="HTML",
        reply_markup=InlineKeyboardMarkup([buttons]),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        protect_content=True,
    )
    assert asked.text_html == "<b>سلام</b> /help"
    assert asked.has_protected_content
    assert asked.reply_markup.inline_keyboard[0][1].copy_text.text == "x"
    answer = await bot.send_message(world.sara.id, "again", reply_to_message_id=asked.id)
    assert answer.reply_to_message.text == "سلام /help"


async def test_a_document_goes_once_as_bytes_and_then_by_its_id(bot, world):
    first = await bot.send_document(
        world.sara.id, io.BytesIO("راهنما".encode()), filename="راهنما.pdf", caption="بفرما"
    )
    second = await bot.send_document(world.sara.id, first.document.file_id)
    assert (first.document.file_name, first.document.mime_type) == ("راهنما.pdf", "application/pdf")
    assert second.document.file_unique_id == first.document.file_unique_id
    assert world.sara.downloads(world.sara.chat.last) == "راهنما".encode()
    fetched = await (await bot.get_file(first.document.file_id)).download_as_bytearray()
    assert fetched.decode() == "راهنما"


async def test_a_document_keeps_the_picture_that_was_sent_with_it(bot, world):
    jpeg = b"\xff\xd8\xff\xe0 picture"
    first = await bot.send_document(world.sara.id, b"%PDF", filename="a.pdf", thumbnail=jpeg)
    second = await bot.send_document(world.sara.id, first.document.file_id)
    assert second.document.thumbnail.file_id == first.document.thumbnail.file_id
    assert await (await bot.get_file(second.document.thumbnail.file_id)).download_as_bytearray() == jpeg
    for wrong in (b"\x89PNG\r\n", jpeg + b"x" * 200_000):
        with pytest.raises(BadRequest, match="A thumbnail is a jpeg of 200 kb at most"):
            await bot.send_document(world.sara.id, b"%PDF", filename="a.pdf", thumbnail=wrong)


async def test_a_photo_is_read_and_its_caption_edited(bot, world):
    sent = await bot.send_photo(world.sara.id, PNG, caption="one")
    edited = await bot.edit_message_caption(chat_id=world.sara.id, message_id=sent.id, caption="two")
    assert edited.photo[0].file_size == len(PNG)
    assert (edited.caption, world.sara.chat.last.edited) == ("two", True)


async def test_chats_and_members_are_read(bot, world):
    world.group.promotes_bot()
    assert (await bot.get_chat(world.sara.id)).username == "sara"
    assert (await bot.get_chat(world.group.id)).title == "Sales"
    assert isinstance(await bot.get_chat_member(world.group.id, world.admin.id), ChatMemberOwner)
    assert isinstance(await bot.get_chat_member(world.group.id, bot.id), ChatMemberAdministrator)
    assert (await bot.get_chat_member(world.group.id, world.sara.id)).status == "left"
    assert [one.user.id for one in await bot.get_chat_administrators(world.group.id)] == [world.admin.id]


async def test_every_kind_of_update_is_read(bot, world, sandbox):
    sara, admin, group = world.sara, world.admin, world.group
    sara.sends("/start x")
    sara.edits(sara.chat.last, "/start y")
    sara.shares_contact()
    sara.forwards_contact(of=admin)
    sara.sends_voice()
    sara.sends_photo("look")
    sara.sends_sticker()
    await bot.send_message(
        group.id, "card", reply_markup=InlineKeyboardMarkup.from_button(InlineKeyboardButton("A", callback_data="a"))
    )
    admin.taps("A", chat=group)
    group.mutes_bot()
    sara.blocks()
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert updates[1].edited_message.text == "/start y"
    assert messages[1].contact.user_id == sara.id
    assert isinstance(messages[2].forward_origin, MessageOriginUser)
    assert messages[3].voice
    assert messages[4].photo
    assert messages[4].caption == "look"
    assert messages[5].sticker.emoji
    assert updates[-3].callback_query.message.text == "card"
    assert isinstance(updates[-2].my_chat_member.new_chat_member, ChatMemberRestricted)
    assert isinstance(updates[-1].my_chat_member.old_chat_member, ChatMemberMember)
    assert len(updates) == 10


async def test_commands_names_and_menu_are_kept_by_scope_and_language(bot, world):
    scope = BotCommandScopeChat(world.sara.id)
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "شروع")], scope=scope, language_code="fa")
    assert [one.description for one in await bot.get_my_commands()] == ["Begin"]
    assert [one.description for one in await bot.get_my_commands(scope=scope, language_code="fa")] == ["شروع"]
    assert await bot.get_my_commands(scope=scope) == ()
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()
    await bot.set_my_name("سرنخ", language_code="fa")
    assert ((await bot.get_my_name("fa")).name, (await bot.get_my_name()).name) == ("سرنخ", "Sarnakh sandbox")
    await bot.set_my_description("d")
    await bot.set_my_short_description("s")
    assert (
        (await bot.get_my_description()).description,
        (await bot.get_my_short_description("fa")).short_description,
    ) == ("d", "s")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert isinstance(await bot.get_chat_menu_button(), MenuButtonCommands)


async def test_a_webhook_is_set_and_taken_away(bot):
    await bot.set_webhook("https://bot.example/hook", allowed_updates=["message"])
    info = await bot.get_webhook_info()
    assert (info.url, info.allowed_updates) == ("https://bot.example/hook", ("message",))
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""


async def test_keys_stand_until_they_are_taken_away(bot, world):
    keys = ReplyKeyboardMarkup([[KeyboardButton("📱 number", request_contact=True)], ["Not now"]])
    await bot.send_message(world.sara.id, "exchange", reply_markup=keys)
    assert world.sara.keyboard == ["📱 number", "Not now"]
    world.sara.taps("📱")
    assert (await bot.get_updates())[-1].message.contact.phone_number == "+989121234567"


async def test_a_group_is_left(bot, world):
    assert await bot.leave_chat(world.group.id)
    assert (await bot.get_updates())[-1].my_chat_member.new_chat_member.status == "left"
