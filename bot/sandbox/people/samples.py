"""Sample files for pictures, voice notes and stickers that people send."""

import struct
import zlib

VOICE = b"OggS\x00\x02" + b"\x00" * 58  # it is never played
STICKER = b"RIFF\x1a\x00\x00\x00WEBPVP8L" + b"\x00" * 14
FILES = {
    "document": ("brief.txt", "text/plain", VOICE), "video": ("shop.mp4", "video/mp4", VOICE),
    "video_note": ("round.mp4", "video/mp4", VOICE), "audio": ("jingle.mp3", "audio/mpeg", VOICE),
    "animation": ("logo.mp4", "video/mp4", VOICE), "voice": ("voice.ogg", "audio/ogg", VOICE),
    "sticker": ("sticker.webp", "image/webp", STICKER), "photo": ("photo.png", "image/png", b""),
}  # fmt: skip
"""The name, the type and the bytes of each kind of file that people send; `picture` makes those of a photo."""
_GREEN = bytes((0x4C, 0x9A, 0x6A))


def picture(width: int = 160, height: int = 120) -> bytes:
    """Return a plain green PNG."""
    rows = b"".join(b"\x00" + _GREEN * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
