"""Forms with files, as `multipart/form-data` (RFC 7578), for uploads."""

import secrets
from collections.abc import Iterator, Mapping
from typing import IO, NamedTuple


class FormFile(NamedTuple):
    """A file of a form; content that is not in memory is streamed."""

    name: str
    content: bytes | IO[bytes]
    media_type: str | None = None


class MultipartForm(NamedTuple):
    """A form in memory, and its media type, which names the boundary between its parts."""

    body: bytes
    media_type: str


def form_of(texts: Mapping[str, str], files: Mapping[str, FormFile]) -> MultipartForm | None:
    """Return the form of these texts and files by field; None where a file is not in memory."""
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for field, text in texts.items():
        pieces += _piece(boundary, f'name="{field}"', "text/plain; charset=utf-8", text.encode())
    for field, (name, content, media_type) in files.items():
        if not isinstance(content, bytes):
            return None
        quoted = printable(name).replace("\\", "\\\\").replace('"', '\\"')
        told = f'name="{field}"; filename="{quoted}"'  # percent-encoded, a Persian name would be shown as %D8%B1…
        pieces += _piece(boundary, told, media_type or "application/octet-stream", content)
    pieces.append(f"--{boundary}--\r\n".encode())
    return MultipartForm(b"".join(pieces), f"multipart/form-data; boundary={boundary}")


def printable(name: str) -> str:
    """Return a file's name without line breaks, which would end the header that carries it."""
    return "".join(sign if sign.isprintable() or sign == "\u200c" else "_" for sign in name)


def _piece(boundary: str, told: str, media_type: str, content: bytes) -> Iterator[bytes]:
    yield f"--{boundary}\r\nContent-Disposition: form-data; {told}\r\nContent-Type: {media_type}\r\n\r\n".encode()
    yield content
    yield b"\r\n"
