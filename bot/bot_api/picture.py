"""The picture of a file that is sent: a JPEG beside it with the same name, which Telegram shows next to the name."""

from pathlib import Path

MOST_BYTES = 200_000
"""Of a thumbnail, which also has sides of 320 pixels at most: https://core.telegram.org/bots/api#senddocument"""


def picture_path(file: Path) -> Path:
    """Return where the picture of a file stands."""
    return file.with_suffix(".jpg")


def picture_of(file: Path) -> bytes | None:
    """Return a file's picture; None where there is none that Telegram would take: the file is sent without it."""
    path = picture_path(file)
    try:
        if path == file or not 0 < path.stat().st_size <= MOST_BYTES:
            return None
        return path.read_bytes()
    except OSError:
        return None
