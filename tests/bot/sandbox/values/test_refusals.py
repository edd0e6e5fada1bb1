"""What Telegram refuses is refused here, with its status and its words."""

import io
import json

import aiohttp
import pytest
from telegram import ReplyKeyboardRemove
from telegram.error import BadRequest, Forbidden

from bot.sandbox.methods import media, receiving
from bot.sandbox.server import Sandbox


async def call(sandbox, method, token=None, **values):
    async with aiohttp.ClientSession() as session:
        url = f"{sandbox.api_url}{token or sandbox.token}/{method}"
        async with session.post(url, json=values) as answer:
            return answer.status, await answer.json()


def markup(**button):
    return {"inline_keyboard": [[{"text": "A", **button}]]}


LONG = "👋" * 2049


@pytest.mark.parametrize(
    ("method", "values", "description"),
    [
        pytest.param("sendMessage", {"chat_id": None}, "chat_id is empty", id="no chat"),
        pytest.param("sendMessage", {"chat_id": 99}, "chat not found", id="unknown chat"),
        pytest.param("sendMessage", {"chat_id": "@nobody"}, "chat not found", id="unknown name"),
        pytest.param("sendMessage", {"text": None}, "message text is empty", id="no text"),
        pytest.param("sendMessage", {"text": " \u202e\n "}, "message text is empty", id="blank text"),
        pytest.param(
            "sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty", id="blank html"
        ),
        pytest.param("sendMessage", {"text": LONG}, "message is too long", id="4098 units"),
        pytest.param(
            "sendDocument",
            {"document": "BQAC", "caption": "x" * 1025},
            "message caption is too long",
            id="long caption",
        ),
        pytest.param("sendDocument", {}, "there is no document in the request", id="no document"),
        pytest.param("sendContact", {"first_name": "x"}, 'parameter "phone_number" is required', id="no number"),
        pytest.param("sendContact", {"phone_number": "+98912"}, 'parameter "first_name" is required', id="no name"),
        pytest.param(
            "sendContact",
            {"phone_number": "+98912", "first_name": "x", "vcard": "س" * 1025},
            "a vCard has 2048 bytes at most (the Sarnakh sandbox does not cut it)",
            id="2050 bytes",
        ),
        pytest.param("sendDocument", {"document": "BQAC"}, "wrong file identifier/HTTP URL specified", id="strange id"),
        pytest.param(
            "sendMessage", {"reply_markup": markup(callback_data="ی" * 33)}, "BUTTON_DATA_INVALID", id="66 bytes"
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": markup(copy_text={"text": "x" * 257})},
            "BUTTON_COPY_TEXT_INVALID",
            id="copy",
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": markup(url="ftp://a.example")},
            "is invalid: Unsupported URL protocol",
            id="ftp",
        ),
        pytest.param(
            "sendMessage", {"reply_markup": markup(url="http://nowhere")}, "is invalid: Wrong HTTP URL", id="no host"
        ),
        pytest.param(
            "sendMessage", {"reply_markup": markup(url="http://[")}, "is invalid: Wrong HTTP URL", id="no URL"
        ),
        pytest.param(
            "sendMessage", {"reply_markup": markup()}, "Text buttons are unallowed in the inline keyboard", id="no act"
        ),
        pytest.param(
            "sendMessage", {"reply_markup": markup(url="tg://user?id=7")}, "BUTTON_USER_INVALID", id="unknown user"
        ),
        pytest.param(
            "sendMessage", {"reply_markup": "{"}, "can't parse reply keyboard markup JSON object", id="bad JSON"
        ),
        pytest.param(
            "sendMessage", {"reply_markup": markup(url="https://a.example:x/")}, "is invalid: Wrong HTTP URL", id="port"
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": markup(url="https://a b.example/")},
            "is invalid: Wrong HTTP URL",
            id="space",
        ),
        pytest.param("sendMessage", {"message_thread_id": 5}, "message thread not found", id="no topic"),
        pytest.param(
            "sendMessage", {"reply_parameters": {"message_id": 77}}, "message to be replied not found", id="no reply"
        ),
        pytest.param("sendChatAction", {"action": "dance"}, "wrong parameter action in request", id="action"),
        pytest.param("editMessageText", {"message_id": 77}, "message to edit not found", id="edit nothing"),
        pytest.param("editMessageText", {}, "message identifier is not specified", id="edit which"),
        pytest.param("deleteMessage", {"message_id": 77}, "message to delete not found", id="delete nothing"),
        pytest.param(
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            "query is too old and response timeout expired or query ID is invalid",
            id="query",
        ),
        pytest.param("sendMediaGroup", {"media": []}, "there are no messages to send", id="no album"),
        pytest.param(
            "editMessageMedia", {"message_id": 77, "media": {"type": "photo"}}, "message to edit not found", id="media"
        ),
        pytest.param("getFile", {"file_id": "x"}, "invalid file_id", id="file"),
        pytest.param(
            "setMyCommands",
            {"commands": [{"command": "Start", "description": "x"}]},
            "BOT_COMMAND_INVALID",
            id="command",
        ),
        pytest.param(
            "setMyCommands",
            {"commands": [], "language_code": "farsi"},
            "invalid language code specified",
            id="language",
        ),
    ],
)
async def test_a_wrong_call_is_refused(sandbox, world, method, values, description):
    status, body = await call(sandbox, method, **{"chat_id": world.sara.id, "text": "x"} | values)
    assert status == body["error_code"] == 400
    assert not body["ok"]
    assert body["description"].startswith("Bad Request: ")
    assert body["description"].endswith(description)
    assert not world.sara.chat.messages


async def test_the_longest_text_is_taken(bot, world):
    await bot.send_message(world.sara.id, f"<b>{'👋' * 2048}</b>", parse_mode="HTML")
    assert len(world.sara.chat.last.text) == 2048


@pytest.mark.parametrize(
    ("token", "method", "status", "description"),
    [
        ("4242:WRONG", "getMe", 401, "Unauthorized"),
        ("nonsense", "getMe", 404, "Not Found"),
        (None, "sendGreetings", 404, "Not Found: method not found"),
        (None, "SENDINVOICE", 501, "Not Implemented: the Sarnakh sandbox has no method sendInvoice"),
    ],
)
async def test_a_wrong_token_or_method_is_refused(sandbox, token, method, status, description):
    assert await call(sandbox, method, token) == (
        status,
        {"ok": False, "error_code": status, "description": description},
    )


@pytest.mark.parametrize(
    "values",
    [
        {"parse_mode": "MarkdownV2"},
        {"reply_markup": {"inline_keyboard": [[{"text": "A", "pay": True}]]}},
        {"reply_markup": {"keyboard": [[{"text": "A", "request_location": True}]]}},
        {"reply_parameters": {"message_id": 1, "chat_id": 7}},
        {"message_effect_id": "5104841245755180586"},
        {"allow_paid_broadcast": True},
    ],
)
async def test_what_the_sandbox_lacks_is_refused_loudly(sandbox, world, values):
    status, body = await call(sandbox, "sendMessage", chat_id=world.sara.id, text="x", **values)
    assert status == 501
    assert "Sarnakh sandbox" in body["description"]


async def test_names_of_methods_are_read_in_any_case(sandbox):
    assert (await call(sandbox, "GETME"))[0] == 200
    assert sandbox.calls[-1].method == "getMe"


async def test_a_form_and_json_mean_the_same(sandbox, world):
    form = {"chat_id": str(world.sara.id), "text": "hi", "reply_markup": json.dumps(markup(callback_data="1"))}
    async with aiohttp.ClientSession() as session:
        await (await session.post(f"{sandbox.api_url}{sandbox.token}/sendMessage", data=form)).read()
        await (await session.get(f"{sandbox.api_url}{sandbox.token}/sendMessage", params=form)).read()
    await call(sandbox, "sendMessage", chat_id=world.sara.id, text="hi", reply_markup=markup(callback_data="1"))
    first, second, third = sandbox.called("sendMessage")
    assert first.params == second.params == third.params
    assert first.ok
    assert world.sara.chat.last.labels == ["A"]


async def test_a_person_who_hides_makes_the_whole_message_fail(sandbox, bot, world):
    hidden = sandbox.person("رضا")
    hidden.user.private_forwards = True
    with pytest.raises(BadRequest, match="Button_user_privacy_restricted"):
        await bot.send_message(world.group.id, "card", reply_markup=markup(url=f"tg://user?id={hidden.id}"))
    await bot.send_message(world.group.id, "card", reply_markup=markup(url=f"tg://user?id={world.sara.id}"))
    assert len(world.group.messages) == 1


async def test_the_same_edit_again_is_not_modified(bot, world):
    sent = await bot.send_message(world.sara.id, "one")
    edit = {"chat_id": world.sara.id, "message_id": sent.id, "text": "two"}
    await bot.edit_message_text(**edit)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text(**edit)


async def test_what_is_not_the_bots_or_carries_keys_cannot_be_edited(bot, world):
    world.sara.sends("mine")
    keys = await bot.send_message(world.sara.id, "keys", reply_markup=ReplyKeyboardRemove())
    for message_id in (world.sara.chat.messages[0].id, keys.id):
        with pytest.raises(BadRequest, match="Message can't be edited"):
            await bot.edit_message_text("x", world.sara.id, message_id)


async def test_a_text_has_no_caption_and_a_document_no_text(bot, world):
    text = await bot.send_message(world.sara.id, "text")
    document = await bot.send_document(world.sara.id, b"x", filename="a.txt")
    with pytest.raises(BadRequest, match="no caption"):
        await bot.edit_message_caption(world.sara.id, text.id, caption="x")
    with pytest.raises(BadRequest, match="no text"):
        await bot.edit_message_text("x", world.sara.id, document.id)


async def test_only_who_started_the_bot_and_has_not_blocked_it_is_reached(sandbox, bot, world):
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(world.admin.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(sandbox.person("Nobody").id, "x")
    world.sara.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(world.sara.id, "x")
    world.sara.unblocks()
    await bot.send_message(world.sara.id, "x")
    world.sara.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(world.sara.id, "x")


async def test_a_file_id_means_nothing_in_another_sandbox(bot, world):
    sent = await bot.send_document(world.sara.id, b"x", filename="a.txt")
    async with Sandbox(seed=7) as other:
        sara = other.person("Sara")
        sara.has_started()
        status, _ = await call(other, "sendDocument", chat_id=sara.id, document=sent.document.file_id)
    assert status == 400


async def test_a_picture_is_no_document_and_a_document_no_picture(bot, world):
    png = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
    picture = await bot.send_photo(world.sara.id, png)
    document = await bot.send_document(world.sara.id, png)
    with pytest.raises(BadRequest, match="Type of file mismatch"):
        await bot.send_document(world.sara.id, picture.photo[0].file_id)
    with pytest.raises(BadRequest, match="Type of file mismatch"):
        await bot.send_photo(world.sara.id, document.document.file_id)


async def test_a_file_above_the_limit_is_too_large(sandbox, world):
    form = aiohttp.FormData({"chat_id": str(world.sara.id)})
    form.add_field("document", io.BytesIO(bytes(media.MAX_UPLOAD_BYTES + 1)), filename="big.bin")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{sandbox.api_url}{sandbox.token}/sendDocument", data=form) as answer,
    ):
        assert (answer.status, (await answer.json())["description"]) == (413, "Request Entity Too Large")


async def test_a_file_above_20_mb_is_sent_but_not_fetched(bot, world):
    sent = await bot.send_document(world.sara.id, bytes(receiving.MAX_DOWNLOAD_BYTES + 1), filename="big.bin")
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(sent.document.file_id)


async def test_a_press_can_be_answered_for_a_while(bot, world, clock):
    await bot.send_message(world.sara.id, "q", reply_markup=markup(callback_data="1"))
    world.sara.taps("A")
    (update,) = await bot.get_updates()
    clock.seconds += 31
    with pytest.raises(BadRequest, match="Query is too old"):
        await update.callback_query.answer("late")


async def test_old_messages_stay(bot, world, clock):
    sent = await bot.send_message(world.sara.id, "q")
    clock.seconds += 48 * 3600 + 1
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(world.sara.id, sent.id)


async def test_a_reply_to_nothing_may_be_allowed(bot, world):
    sent = await bot.send_message(world.sara.id, "x", reply_to_message_id=77, allow_sending_without_reply=True)
    assert sent.reply_to_message is None
