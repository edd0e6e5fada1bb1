"""Words of a `rich_message` (Bot API 10.1), which has blocks instead of a text: lists, tables, pasted formatting.

Blocks and pieces are read by the fields that hold words, not by their type: a type of tomorrow is read, too. Shapes
that we do not know have no words.
https://core.telegram.org/bots/api#richmessage
"""

from collections.abc import Iterator

from bot.updates.content.links import says_address, without_scheme
from storage.records.record import Json

_TEXTS = ("summary", "text", "expression", "alternative_text")
"""Fields of a block that hold a text, in the order of reading."""
_MEDIA = {
    "photo": "photo",
    "video": "video",
    "voice_note": "voice",
    "animation": "document",
    "audio": "audio",
    "map": "location",
}
"""Types of blocks that show a medium, with our word for it."""
_ADDRESSES = ("url", "email_address", "phone_number")
"""Fields of a link that hold where it leads."""
_DIGITS_OF_A_PHONE = 7


def rich_words(message: Json) -> str:
    """Return the words of a rich message, one line for each paragraph, item of a list and row of a table."""
    return "\n".join(line for line in _lines(message) if line.strip()).strip()


def rich_medium(message: Json) -> str | None:
    """Return the first medium that a rich message shows, such as `photo` or `voice`; None if it shows none."""
    if isinstance(message, dict):
        kind = message.get("type")
        if isinstance(kind, str) and kind in _MEDIA:
            return _MEDIA[kind]
        inner: list[Json] = [message.get("blocks"), message.get("items")]
    else:
        inner = message if isinstance(message, list) else []
    return next((medium for each in inner if (medium := rich_medium(each)) is not None), None)


def _lines(block: Json) -> Iterator[str]:
    """Yield the lines of a block, of a list of blocks, or of a text."""
    if isinstance(block, str):
        yield block
    elif isinstance(block, list):
        for each in block:
            yield from _lines(each)
    elif isinstance(block, dict):
        for name in _TEXTS:
            yield from _text(block.get(name)).split("\n")
        for item in _each(block.get("items")):
            yield from _item(item)
        for row in _each(block.get("cells")):
            yield " | ".join(cell for each in _each(row) if (cell := " ".join(_lines(each)).strip()))
        yield from _lines(block.get("blocks"))
        for name in ("caption", "credit"):
            beside = block.get(name)
            # A caption is a text, or a block with a text and a credit; the pieces of a text are one line.
            yield from _text(beside).split("\n") if isinstance(beside, list) else _lines(beside)


def _item(item: Json) -> Iterator[str]:
    """Yield the lines of an item of a list: the first with its mark, the others indented."""
    lines = [line for line in _lines(item) if line.strip()]
    mark = _mark(item) if isinstance(item, dict) else ""
    for place, line in enumerate(lines):
        yield f"  {line}" if place else f"{mark} {line}".strip()


def _mark(item: dict[str, Json]) -> str:
    if item.get("has_checkbox"):
        return "☑" if item.get("is_checked") else "☐"
    label = item.get("label")
    return label if isinstance(label, str) else ""


def _text(text: Json) -> str:
    """Return a text: a string, pieces in a row, or a piece with a format around another text."""
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(map(_text, text))
    if not isinstance(text, dict):
        return ""
    return _with_address("".join(_text(text.get(name)) for name in _TEXTS), text)


def _with_address(words: str, link: dict[str, Json]) -> str:
    """Return the words of a link with its address, where they do not say it: "our site (https://…)"."""
    for name in _ADDRESSES:
        address = link.get(name)
        if isinstance(address, str) and address and not _says(words, address, name):
            return f"{words} ({without_scheme(address)})"
    return words


def _says(words: str, address: str, name: str) -> bool:
    if name == "phone_number":
        return sum(letter.isdigit() for letter in words) >= _DIGITS_OF_A_PHONE
    return says_address(words, address)


def _each(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
