"""Each call is checked against the table of PTB's signatures: what is missing, and what is of a wrong type."""

import aiohttp
import pytest

from bot.sandbox.methods.registry import METHODS
from bot.sandbox.values.parameters import ParameterKind, parameters_of, telegrams_methods


@pytest.fixture
async def call(sandbox):
    async with aiohttp.ClientSession() as session:

        async def posted(method, **how):
            async with session.post(f"{sandbox.api_url}{sandbox.token}/{method}", **how) as answer:
                return answer.status, await answer.json()

        yield posted


def test_every_method_of_the_sandbox_is_one_of_telegrams():
    assert {telegrams_methods()[name.lower()] for name in METHODS} == set(METHODS)


def test_the_table_is_read_from_ptbs_signatures():
    table = parameters_of("sendDocument")
    assert {name: table[name].kind for name in ("chat_id", "document", "caption", "caption_entities")} == {
        "chat_id": ParameterKind.CHAT,
        "document": ParameterKind.FILE,
        "caption": ParameterKind.TEXT,
        "caption_entities": ParameterKind.LIST,
    }
    kinds = {name: parameters_of("sendMessage")[name].kind for name in ("protect_content", "link_preview_options")}
    assert kinds == {"protect_content": ParameterKind.FLAG, "link_preview_options": ParameterKind.OBJECT}
    assert [name for name in table if table[name].required] == ["chat_id", "document"]
    assert "read_timeout" not in table
    assert parameters_of("getUpdates")["timeout"].kind is ParameterKind.NUMBER
    assert parameters_of("getFile")["file_id"].kind is ParameterKind.TEXT


@pytest.mark.parametrize(
    ("method", "values", "description"),
    [
        pytest.param("sendMessage", {"text": ["x"]}, 'Field "text" must be of type String', id="a list for a text"),
        pytest.param("sendMessage", {"text": True}, 'Field "text" must be of type String', id="a boolean for a text"),
        pytest.param("sendMessage", {"chat_id": 1.5}, "invalid chat_id specified", id="half a chat"),
        pytest.param("sendMessage", {"chat_id": True}, "invalid chat_id specified", id="a boolean for a chat"),
        pytest.param(
            "sendMessage",
            {"disable_notification": "perhaps"},
            'Field "disable_notification" must be of type Boolean',
            id="neither yes nor no",
        ),
        pytest.param("sendMessage", {"message_thread_id": "x"}, "invalid message_thread_id specified", id="no number"),
        pytest.param("sendMessage", {"message_thread_id": "9" * 20}, "invalid message_thread_id specified", id="huge"),
        pytest.param("sendMessage", {"entities": {"type": "bold"}}, "entities must be an Array", id="no list"),
        pytest.param("sendMessage", {"entities": "["}, "can't parse entities JSON object", id="broken JSON"),
        pytest.param("sendMessage", {"reply_parameters": "7"}, "reply parameters must be an Object", id="no object"),
        pytest.param("sendMessage", {"text": "a\ud800"}, "strings must be encoded in UTF-8", id="a lone surrogate"),
        pytest.param("sendDocument", {"document": 7}, 'Field "document" must be of type a file or a String', id="file"),
        pytest.param("deleteMessage", {"message_id": "seven"}, "invalid message_id specified", id="a word"),
        pytest.param("getChatMember", {}, "invalid user_id specified", id="no user"),
        pytest.param("getFile", {}, "file_id not specified", id="no file id"),
        pytest.param(
            "sendMessage",
            {"reply_markup": {"inline_keyboard": [[{"text": "A", "callback_data": 7}]]}},
            'can\'t parse inline keyboard button: Field "callback_data" must be of type String',
            id="a number in a button",
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": {"inline_keyboard": [["A"]]}},
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
            id="a text for a button",
        ),
    ],
)
async def test_a_value_of_a_wrong_type_is_refused(call, world, method, values, description):
    status, body = await call(method, json={"chat_id": world.sara.id, "text": "x"} | values)
    assert (status, body["description"]) == (400, f"Bad Request: {description}")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\r\n--b--\r\n',
        ),
        ("application/x-www-form-urlencoded", b"text=\xff"),
        ("application/json", b'{"text": "\xff"}'),
    ],
)
async def test_what_is_not_utf_8_is_refused(call, kind, body):
    status, answer = await call("sendMessage", data=body, headers={"Content-Type": kind})
    assert (status, answer["description"]) == (400, "Bad Request: strings must be encoded in UTF-8")


async def test_texts_of_a_form_become_what_they_mean(call, sandbox, world):
    form = {"chat_id": str(world.sara.id), "text": "12", "protect_content": "True", "entities": "[]"}
    status, body = await call("sendMessage", data=form)
    assert (status, body["result"]["text"], body["result"]["has_protected_content"]) == (200, "12", True)
    assert sandbox.calls[-1].params == {
        "chat_id": world.sara.id,
        "text": "12",
        "protect_content": True,
        "entities": [],
    }


async def test_a_parameter_that_no_method_has_is_passed_over(call, world):
    assert (await call("sendMessage", json={"chat_id": world.sara.id, "text": "x", "colour": "green"}))[0] == 200


async def test_no_is_an_answer_to_what_the_sandbox_lacks(call, world):
    values = {"chat_id": world.sara.id, "text": "x", "allow_paid_broadcast": False}
    assert (await call("sendMessage", json=values))[0] == 200
