"""HTTP/1.1 responses read off bytes: by length, in chunks, or up to the connection's end. Pure."""

import re
from typing import NamedTuple

LONGEST_HEAD = 64 * 1024

_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-5]\d\d)[ \r]")
_HEADERS = re.compile(rb"\r\n(content-length|transfer-encoding|connection):[ \t]*([^\r]*)(?=\r\n)", re.IGNORECASE)
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[^\r]*\r\n")


class Response(NamedTuple):
    """What came back; on a connection that is `kept` another request may go out."""

    status: int
    body: bytes
    kept: bool


def read_response(received: bytes, *, ended: bool) -> Response | None:
    """Read a response off the bytes that came so far; None while more is to come.

    Raises:
        ValueError: this is no HTTP/1 response.
    """
    end = received.find(b"\r\n\r\n")
    if end < 0:
        if len(received) > LONGEST_HEAD:
            raise ValueError("a head without an end")
        return None
    match = _STATUS.match(received)
    if match is None:
        raise ValueError("no status line")
    status = int(match[2])
    if status < 200:  # 1xx: the response proper is still to come
        return read_response(received[end + 4 :], ended=ended)
    headers = {name.lower(): value for name, value in _HEADERS.findall(received, 0, end + 2)}
    framed = _framed(received, end + 4, headers)
    if framed is None:
        whole = ended and not headers.keys() & {b"content-length", b"transfer-encoding"}
        return Response(status, received[end + 4 :], kept=False) if whole else None
    body, after = framed
    asked_to_close = headers.get(b"connection", b"").strip().lower() == b"close"
    return Response(status, body, kept=match[1] == b"1" and not asked_to_close and after == len(received))


def _framed(received: bytes, start: int, headers: dict[bytes, bytes]) -> tuple[bytes, int] | None:
    """Return a whole body and where it ends; None while more is to come, or where only the connection's end ends it."""
    if b"chunked" in headers.get(b"transfer-encoding", b"").lower():
        return _unchunked(received, start)
    length = headers.get(b"content-length")
    if length is None:
        return None
    end = start + int(length)
    return (received[start:end], end) if len(received) >= end >= start else None


def _unchunked(received: bytes, at: int) -> tuple[bytes, int] | None:
    parts: list[bytes] = []
    while match := _CHUNK.match(received, at):
        start, size = match.end(), int(match[1], 16)
        if size == 0:
            # Trailers, if there are any, and an empty line.
            end = received.find(b"\r\n\r\n", start - 2)
            return None if end < 0 else (b"".join(parts), end + 4)
        parts.append(received[start : start + size])
        at = start + size + 2
    return None
