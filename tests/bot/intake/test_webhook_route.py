"""The webhook's door: who comes in, what is taken, and what everybody else is told."""

import asyncio
import contextlib
import gzip
from io import BytesIO
from pathlib import Path

import orjson
import pytest
from aiohttp import web

from bot.settings.values import Listen
from bot.web.server import serve
from tests.bot.front_desk import JSON, PATH, PREVIOUS, SECRET, Desk, front_desk, says

MIB = 1024 * 1024


@pytest.fixture
async def desk(folder: Path):
    async with front_desk(folder) as opened:
        # The first number of all is waited for; the others follow it.
        first = asyncio.create_task(opened.posts(says(1, "/start", person=1)))
        await opened.until_waiting(1)
        await asyncio.sleep(0)
        opened.clock.advance(1)
        assert await first == 200
        yield opened


async def people(desk: Desk) -> int:
    ((number,),) = await desk.rows("SELECT count(*) FROM leads WHERE telegram_id != 1")
    return number


@pytest.mark.long
async def test_an_update_is_stored_when_it_is_answered(desk: Desk) -> None:
    assert await desk.posts(says(2, "/start")) == 200
    assert await people(desk) == 1


async def test_an_update_that_comes_twice_has_one_effect(desk: Desk) -> None:
    assert [await desk.posts(says(2, "/start")) for _ in range(2)] == [200, 200]
    assert await desk.rows("SELECT count(*) FROM outbox WHERE stream LIKE '%7000000001%'") == [(1,)]
    assert [await desk.posts(says(3, "hello")) for _ in range(2)] == [200, 200]
    assert await desk.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(1,)]


async def test_both_secrets_are_accepted_while_one_is_changed(desk: Desk) -> None:
    assert [await desk.posts(says(2, "/start"), secret=secret) for secret in (SECRET, PREVIOUS)] == [200, 200]


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "x", SECRET.swapcase(), "é" * 8])
async def test_whoever_does_not_know_the_secret_is_refused_in_silence(desk: Desk, secret: str | None, capsys) -> None:
    assert [await desk.posts(says(2, "/start"), secret=secret) for _ in range(3)] == [403] * 3
    assert await people(desk) == 0
    assert desk.counters.registry.get_sample_value("sarnakh_posts_turned_away_total", {"status": "403"}) == 3
    assert desk.counters.posts_turned_away == 3, "and no others"
    printed = capsys.readouterr().out
    assert printed.count("posts_turned_away") == 1, "once a minute"
    assert SECRET[:-1] not in printed


@pytest.mark.parametrize(
    ("type_", "status"),
    [
        (JSON, 200),
        ("application/json; charset=utf-8", 200),
        ('APPLICATION/JSON;charset="UTF-8"', 200),
        ("text/plain", 415),
        ("text/plain; application/json", 415),
        ("application/jsonp", 415),
        ("application/x-www-form-urlencoded", 415),
        (None, 415),
    ],
)
async def test_the_media_type_is_read_properly(desk: Desk, type_: str | None, status: int) -> None:
    assert await desk.posts(says(2, "/start"), type_=type_) == status
    assert await people(desk) == (status == 200)


@pytest.mark.parametrize("verb", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_nothing_but_post_is_allowed(desk: Desk, verb: str) -> None:
    async with desk.session.request(verb, desk.url + PATH) as answer:
        assert (answer.status, answer.headers["Allow"], await answer.read()) == (405, "POST", b"")
        assert "aiohttp" not in answer.headers["Server"]


@pytest.mark.parametrize("path", ["/", "/telegram/", "/telegram/x", "/Telegram", "/%74elegram/.."])
async def test_no_other_path_says_anything(desk: Desk, path: str) -> None:
    async with desk.session.post(desk.url + path, json={}) as answer:
        assert (answer.status, await answer.read()) == (404, b"")


async def test_the_old_http_is_spoken_too(desk: Desk) -> None:
    body = orjson.dumps(says(2, "/start"))
    head = f"POST {PATH} HTTP/1.0\r\nContent-Type: {JSON}\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
    answer = await raw(desk, f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    assert answer.startswith(b"HTTP/1.0 200 ")
    assert await people(desk) == 1


async def test_what_is_no_http_learns_nothing(desk: Desk) -> None:
    for nonsense in (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"POST\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
    ):
        answer = await raw(desk, nonsense)
        assert answer.split(b"\r\n\r\n")[1:] == [b""], "no body"
        assert answer.count(b"Server: sarnakh\r\n") == 1


async def test_an_error_of_our_own_is_logged_and_not_shown(desk: Desk, capsys) -> None:
    async def breaks(_request: web.Request) -> web.Response:
        raise RuntimeError("what only we may know")

    runner = await serve(Listen("127.0.0.1", 0), [web.get("/", breaks)])
    async with desk.session.get(f"http://127.0.0.1:{runner.addresses[0][1]}/") as answer:
        assert (answer.status, await answer.read(), answer.headers["Server"]) == (500, b"", "sarnakh")
    await runner.cleanup()
    assert "page_failed" in capsys.readouterr().out


async def raw(desk: Desk, sent: bytes, *, gone: bool = False) -> bytes:
    """Send bytes, and return all that comes until the connection is closed; or be gone yourself."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(desk.url.rpartition(":")[2]))
    writer.write(sent)
    if gone:
        writer.write_eof()
    async with asyncio.timeout(10):
        answer = await reader.read()
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()
    return answer


async def test_the_largest_update_is_taken_and_a_larger_one_is_not(desk: Desk) -> None:
    small = len(orjson.dumps(says(2, "/start", padding="")))
    assert await desk.posts(says(2, "/start", padding="x" * (MIB - small))) == 200
    assert await desk.posts(says(3, "/start", padding="x" * (MIB - small + 1))) == 413


@pytest.mark.parametrize("chunked", [False, True])
async def test_ten_megabytes_are_refused(desk: Desk, chunked: bool) -> None:
    async def in_pieces():
        for _ in range(160):
            yield b" " * 65536

    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": JSON}
    data = in_pieces() if chunked else BytesIO(b" " * (10 * MIB))
    with contextlib.suppress(ConnectionError):
        async with desk.session.post(desk.url + PATH, data=data, headers=headers) as answer:
            assert answer.status == 413
    assert await desk.posts(says(2, "/start")) == 200


async def test_a_body_that_swells_is_refused(desk: Desk) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": JSON, "Content-Encoding": "gzip"}
    packed = gzip.compress(b" " * (50 * MIB))
    with contextlib.suppress(ConnectionError):
        async with desk.session.post(desk.url + PATH, data=packed, headers=headers) as answer:
            assert answer.status == 413
    assert await desk.posts(says(2, "/start")) == 200


BROKEN = {
    "no gzip": ("Content-Encoding: gzip\r\nContent-Length: 9", b"not gzip!"),
    "no chunks": ("Transfer-Encoding: chunked", b"zz\r\nnot a chunk\r\n"),
    "two lengths": ("Content-Length: 2\r\nContent-Length: 3", b"{}{"),
    "half, and gone": ("Content-Length: 500", b'{"update_id": 2'),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_a_body_that_breaks_off_is_nobodys_error(desk: Desk, name: str, caplog) -> None:
    length, body = BROKEN[name]
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
    answer = await raw(desk, f"{head}{length}\r\n\r\n".encode() + body, gone=name.endswith("gone"))
    assert answer == b"" or answer.split(b" ")[1] == b"400"
    assert await desk.posts(says(2, "/start")) == 200
    assert caplog.records == []
    assert await desk.rows("SELECT * FROM dead_letters") == []


DEEP = b'{"update_id": 9, "message": ' + b'{"x":' * 500 + b"1" + b"}" * 501
MANY_KEYS = b"{" + b",".join(b'"%x":0' % number for number in range(110_000)) + b"}"
NO_UPDATES = [
    pytest.param(b"", id="nothing"),
    pytest.param(b"no JSON", id="words"),
    pytest.param(b'{"update_id": 2, "message": {', id="half"),
    pytest.param(b"null", id="null"),
    pytest.param(b"[]", id="a list"),
    pytest.param(b"{}", id="no number"),
    pytest.param(b'{"update_id": "2"}', id="a word for a number"),
    pytest.param(b'{"update_id": -2}', id="a negative number"),
    pytest.param(b'{"update_id": 9223372036854775808}', id="a number that fits no column"),
    pytest.param(b"[" * 100_000, id="nested without end"),
    pytest.param(DEEP, id="nested too deep"),
    pytest.param(b'{"a":' * 1000 + b"1" + b"}" * 1000, id="nested as deep as a parser goes"),
    pytest.param(MANY_KEYS, id="a hundred thousand keys"),
    pytest.param(b"\xff\xfe\x00nonsense", id="no text"),
]


@pytest.mark.parametrize("body", NO_UPDATES)
async def test_what_is_no_update_is_set_aside_and_does_not_come_again(desk: Desk, body: bytes) -> None:
    assert await desk.sends(body) == 200
    ((raw_, error, number),) = await desk.rows("SELECT raw, error, update_id FROM dead_letters")
    assert (raw_, number) == (body.decode(errors="replace").replace("\0", "\ufffd"), None)
    assert error.startswith("posted, but no ")
    assert desk.followed[-1].happened == [("set_aside", "")], "counted"
    assert await desk.posts(says(2, "/start")) == 200, "and everybody else is heard"


@pytest.mark.long
async def test_a_million_keys_are_too_large(desk: Desk) -> None:
    assert await desk.sends(b"{" + b",".join(b'"%d":0' % number for number in range(1_000_000)) + b"}") == 413
    assert await desk.posts(says(2, "/start")) == 200


async def test_an_update_that_breaks_the_handling_is_set_aside_and_answered(desk: Desk) -> None:
    assert await desk.posts({"update_id": 2, "message": {"text": 5}}) == 200
    assert await desk.rows("SELECT update_id FROM dead_letters") == [(2,)]
    assert await desk.posts({"update_id": 2, "message": {"text": 5}}) == 200
    assert await desk.rows("SELECT count(*) FROM dead_letters") == [(1,)]


async def test_a_kind_of_the_future_is_taken_in(desk: Desk) -> None:
    assert await desk.posts({"update_id": 2, "dream": {"of": "sheep"}}) == 200
    assert await desk.rows("SELECT count(*) FROM dead_letters") == [(0,)]


async def test_whoever_sends_slowly_is_left_and_holds_up_nobody(folder: Path) -> None:
    async with front_desk(folder, read_s=0.2) as desk:
        head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nContent-Length: 1000\r\n"
        slow = [
            asyncio.create_task(raw(desk, f"{head}X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n\r\n{{".encode()))
            for _ in range(50)
        ]
        assert await desk.sends(b"{}") == 200
        assert {(await each).split(b" ")[1] for each in slow} == {b"408"}


def head(*lines: str, path: str = PATH, length: int = 2) -> bytes:
    written = (
        f"POST {path} HTTP/1.1",
        "Host: x",
        f"Content-Type: {JSON}",
        f"Content-Length: {length}",
        "Connection: close",
        *lines,
    )
    return "\r\n".join((*written, "", "")).encode()


EXPECTATIONS = ["100-continue", "100-Continue", "200-ok", "words of a stranger", "100-continue, more", "\u00e9"]
KNOWN = f"X-Telegram-Bot-Api-Secret-Token: {SECRET}"


@pytest.mark.parametrize("expected", EXPECTATIONS)
@pytest.mark.parametrize(
    ("path", "lines", "status"),
    [
        pytest.param(PATH, (), b"403", id="no secret"),
        pytest.param(PATH, (KNOWN[:-1],), b"403", id="a wrong one"),
        pytest.param("/elsewhere", (), b"404", id="no such path"),
        pytest.param("/elsewhere", (KNOWN,), b"404", id="no such path, with the secret"),
    ],
)
async def test_nobody_is_told_to_go_on_before_the_secret_is_known(
    desk: Desk, expected: str, path: str, lines: tuple[str, ...], status: bytes
) -> None:
    answer = await raw(desk, head(f"Expect: {expected}", *lines, path=path) + b"{}")
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert answer.count(b"HTTP/1.1") == 1, "no word before the last"
    assert answer.endswith(b"\r\n\r\n"), "and none in it"
    assert b"words" not in answer


async def test_whoever_knows_the_secret_is_told_to_go_on_and_then_answered(desk: Desk) -> None:
    body = orjson.dumps(says(2, "/start"))
    reader, writer = await asyncio.open_connection("127.0.0.1", int(desk.url.rpartition(":")[2]))
    writer.write(head("Expect: 100-continue", KNOWN, length=len(body)))
    async with asyncio.timeout(10):
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(body)
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 OK\r\n")
    writer.close()
    assert await people(desk) == 1


@pytest.mark.parametrize("expected", EXPECTATIONS[2:])
async def test_what_nobody_can_expect_is_refused_without_a_word(desk: Desk, expected: str) -> None:
    answer = await raw(desk, head(f"Expect: {expected}", KNOWN) + b"{}")
    assert answer.startswith(b"HTTP/1.1 417 ")
    assert answer.endswith(b"\r\n\r\n")
    assert await people(desk) == 0


async def test_a_body_that_is_too_large_is_refused_before_anybody_is_told_to_send_it(desk: Desk) -> None:
    answer = await raw(desk, head("Expect: 100-continue", KNOWN, length=2 * MIB))
    assert (answer.split(b" ")[1], answer.count(b"HTTP/1.1")) == (b"413", 1)


async def test_the_old_http_knows_no_expectations(desk: Desk) -> None:
    body = orjson.dumps(says(2, "/start"))
    lines = head("Expect: 100-continue", KNOWN, length=len(body)).replace(b"HTTP/1.1", b"HTTP/1.0")
    answer = await raw(desk, lines + body)
    assert answer.startswith(b"HTTP/1.0 200 ")
