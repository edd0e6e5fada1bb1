"""A request that is not a call is refused in JSON, as a client of the Bot API can read it."""

import io
import json

import aiohttp
import pytest

from bot.sandbox.api.call_reader import MAX_BODY_BYTES

FORM = "application/x-www-form-urlencoded"
DEEP = b"[" * 100_000


@pytest.fixture
async def post(sandbox):
    async with aiohttp.ClientSession() as session:

        async def posted(path, body=b"", **headers):
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            async with session.post(f"{sandbox.api_url}{path}", data=io.BytesIO(body), headers=names) as answer:
                return answer.status, await answer.json()

        yield posted


@pytest.mark.parametrize("path", ["", "/", "/get-me", "/getMe/extra"])
async def test_a_path_that_is_no_method_is_not_found(post, sandbox, path):
    status, answer = await post(f"{sandbox.token}{path}")
    assert (status, answer["ok"], answer["error_code"]) == (404, False, 404)


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        pytest.param(b"x", "multipart/form-data", "can't parse multipart form", id="no boundary"),
        pytest.param(b"x", "multipart/form-data; boundary=b", "can't parse multipart form", id="no part"),
        pytest.param(
            b"--b\r\nContent-Dis", "multipart/form-data; boundary=b", "can't parse multipart form", id="cut off"
        ),
        pytest.param(DEEP, "application/json", "can't parse JSON object in request body", id="deep JSON"),
        pytest.param(
            b"chat_id=1&text=x&reply_markup=" + DEEP,
            FORM,
            "can't parse reply keyboard markup JSON object",
            id="deep form",
        ),
        pytest.param(b"text=x", f"{FORM}; charset=none", "can't read the request body", id="unknown charset"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused(post, sandbox, body, kind, reason):
    status, answer = await post(f"{sandbox.token}/sendMessage", body, content_type=kind)
    assert (status, answer["description"]) == (400, f"Bad Request: {reason}")


async def test_a_body_that_is_not_packed_as_it_says_is_refused(post, sandbox):
    how = {"content_type": "application/json", "content_encoding": "gzip"}
    status, answer = await post(f"{sandbox.token}/sendMessage", b"{}", **how)
    assert (status, answer["description"]) == (400, "Bad Request: can't read the request body")


@pytest.mark.parametrize("kind", ["application/json", FORM])
async def test_a_body_above_the_limit_is_too_large(post, sandbox, kind):
    status, answer = await post(f"{sandbox.token}/sendMessage", b" " * (MAX_BODY_BYTES + 1), content_type=kind)
    assert (status, answer["description"]) == (413, "Request Entity Too Large")


async def test_a_lone_surrogate_is_refused_wherever_it_stands(post, sandbox, world):
    button = {"text": "a\ud800", "callback_data": "x"}
    call = {"chat_id": world.sara.id, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}}
    status, answer = await post(
        f"{sandbox.token}/sendMessage", json.dumps(call).encode(), content_type="application/json"
    )
    assert (status, answer["description"]) == (400, "Bad Request: strings must be encoded in UTF-8")
