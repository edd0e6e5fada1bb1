"""Formatted text as Telegram stores it: plain text, and entities with offsets in UTF-16 units."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape

JsonObject = dict[str, object]

# What clean_input_string of TDLib, the server's library, removes from every text: line and paragraph
# separators, embeddings and overrides.
_DROPPED = re.compile("[\r\u2028-\u202e]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]")

_DETECTED = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)»])"
    r"|(?<![\w/@])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w/>@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{3,31})?)(?![\w/])"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)"
)
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_CODE = frozenset({"code", "pre"})
_STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
_UNTOUCHED = _CODE | {"text_link", "text_mention"}


@dataclass(frozen=True)
class Entity:
    """One formatted range of a text."""

    type: str
    offset: int
    length: int
    url: str = ""
    user_id: int | None = None
    language: str = ""
    custom_emoji_id: str = ""
    user: JsonObject | None = None
    """Who is mentioned, as the Bot API writes a user."""

    @property
    def end(self) -> int:
        """Return the first unit after the range."""
        return self.offset + self.length


@dataclass(frozen=True)
class Words:
    """A text with its entities."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    @property
    def html(self) -> str:
        """Return the text as HTML for Telegram's parse mode."""
        return to_html(self)


def units(text: str) -> int:
    """Count the UTF-16 units of a text, as Telegram's limits and offsets do."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cleaned(text: str) -> str:
    """Replace characters that Telegram never stores; lengths change, so this precedes the counting of entities."""
    return _CONTROLS.sub(" ", _DROPPED.sub("", text))


def trimmed(text: str, entities: Iterable[Entity]) -> Words:
    """Cut the white space around a text, and the entities with it."""
    kept = text.strip()
    start = units(text[: len(text) - len(text.lstrip())])
    end = start + units(kept)
    inside = []
    for entity in entities:
        first, last = max(entity.offset, start), min(entity.end, end)
        if last > first:
            inside.append(replace(entity, offset=first - start, length=last - first))
    return Words(kept, _in_order(_beside_code(inside)))


def _in_order(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def _beside_code(entities: Iterable[Entity]) -> Iterator[Entity]:
    """Remove styles inside code, as https://core.telegram.org/bots/api#formatting-options says."""
    entities = _in_order(entities)
    code = [entity for entity in entities if entity.type in _CODE]
    for entity in entities:
        at = entity.offset
        for hole in code if entity.type in _STYLES else ():
            if at < hole.end and hole.offset < entity.end:
                if at < hole.offset:
                    yield replace(entity, offset=at, length=hole.offset - at)
                at = hole.end
        if at < entity.end:
            yield replace(entity, offset=at, length=entity.end - at)


def with_plain_emoji(words: Words) -> Words:
    """Return the words as a bot writes them whose owner has no Premium: with plain emoji in the place of custom ones.

    https://core.telegram.org/bots/api-changelog, Bot API 9.4
    """
    return Words(words.text, tuple(entity for entity in words.entities if entity.type != "custom_emoji"))


def with_detected(words: Words) -> Words:
    """Add entities that Telegram detects: commands, links, addresses, mentions and hashtags."""
    blocked = [entity for entity in words.entities if entity.type in _UNTOUCHED]
    found = [entity for entity in _detected(words.text) if not any(_overlap(entity, other) for other in blocked)]
    return Words(words.text, _in_order((*words.entities, *found)))


def _detected(text: str) -> Iterable[Entity]:
    for match in _DETECTED.finditer(text):
        kind = match.lastgroup
        if kind is not None:
            yield Entity(kind, units(text[: match.start()]), units(match.group()))


def _overlap(one: Entity, other: Entity) -> bool:
    return one.offset < other.end and other.offset < one.end


def to_html(words: Words) -> str:
    """Write formatted text as HTML: opening tags outermost first, closing tags innermost first."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for entity in words.entities:
        tags = _tags(entity)
        if tags is None:
            continue
        opening.setdefault(entity.offset, []).append(tags[0])
        closing.setdefault(entity.end, []).insert(0, tags[1])
    written, at = [], 0
    for letter in words.text:
        written += [*closing.get(at, ()), *opening.get(at, ()), escape(letter, quote=False)]
        at += units(letter)
    return "".join([*written, *closing.get(at, ())])


def _tags(entity: Entity) -> tuple[str, str] | None:
    if entity.type in {"text_link", "text_mention"}:
        target = entity.url or f"tg://user?id={entity.user_id}"
        return f'<a href="{escape(target)}">', "</a>"
    tag = _TAGS.get(entity.type)
    if tag is None:
        return None
    expandable = " expandable" if entity.type == "expandable_blockquote" else ""
    return f"<{tag}{expandable}>", f"</{tag}>"
