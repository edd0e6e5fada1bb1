"""`parse_mode=HTML`: tags become entities, and what Telegram cannot parse is refused in its own words."""

import re
from dataclasses import dataclass, field, replace
from html import unescape

from bot.sandbox.values.entities import Entity, units
from bot.sandbox.values.links import split_url, user_of_link
from bot.sandbox.values.refusals import RefusedError, bad_request

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
# Telegram reads these named entities and numeric ones; any other stays in the text as it is.
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_NAME = re.compile(r"</?([^\s>]*)")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[^\s>]*)(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>")
_ATTRIBUTE = re.compile(
    r"\s*(?P<name>[^\s=]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[\w.-]+)))?"
)


@dataclass(frozen=True)
class _Open:
    """A start tag that is not closed yet."""

    tag: str
    attributes: dict[str, str]
    offset: int
    at: int


@dataclass
class _Parse:
    """The state of one parse."""

    source: str
    text: str = ""
    offset: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def add(self, raw: str) -> None:
        plain = _REFERENCE.sub(lambda match: unescape(match.group()), raw)
        self.text += plain
        self.offset += units(plain)

    def starts(self, match: re.Match[str]) -> None:
        tag = match["name"].lower()
        attributes = self._attributes(tag, match)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(match.start())}')
        self.open.append(_Open(tag, attributes, self.offset, len(self.text)))

    def _attributes(self, tag: str, match: re.Match[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        rest = match["attributes"].strip()
        while rest:
            attribute = _ATTRIBUTE.match(rest)
            if attribute is None:
                at = self._byte(match.start())
                raise _cannot(f'Empty attribute name in the tag "{tag}" at byte offset {at}')
            value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
            found[attribute["name"].lower()] = _REFERENCE.sub(lambda reference: unescape(reference.group()), value)
            rest = rest[attribute.end() :].strip()
        return found

    def ends(self, match: re.Match[str]) -> None:
        at = self._byte(match.start())
        tag = match["name"].lower()
        if not self.open:
            raise _cannot(f"Unexpected end tag at byte offset {at}")
        start = self.open.pop()
        if tag and tag != start.tag:
            raise _cannot(f'Unmatched end tag at byte offset {at}, expected "</{start.tag}>", found "</{tag}>"')
        entity = self._entity(start)
        if entity is not None and entity.length:
            self.entities.append(entity)

    def _entity(self, start: _Open) -> Entity | None:
        length = self.offset - start.offset
        match start.tag:
            case "a":
                return _link(start, length, self.text[start.at :])
            case "blockquote" if "expandable" in start.attributes:
                return Entity("expandable_blockquote", start.offset, length)
            case "tg-emoji":
                emoji = start.attributes.get("emoji-id", "")
                return Entity("custom_emoji", start.offset, length, custom_emoji_id=emoji)
            case "code" if self.open and self.open[-1].tag == "pre" and "class" in start.attributes:
                language = start.attributes["class"].removeprefix("language-")
                self.open[-1] = replace(self.open[-1], attributes={"language": language})
                return None
            case "pre":
                return Entity("pre", start.offset, length, language=start.attributes.get("language", ""))
            case _:
                return Entity(_TYPES[start.tag], start.offset, length)

    def tag_at(self, bracket: int) -> re.Match[str]:
        """Return the whole tag that begins here; the order of complaints is Telegram's."""
        is_end = self.source.startswith("</", bracket)
        name = _NAME.match(self.source, bracket)
        if name is None or name.end() == len(self.source):
            raise _cannot(f"Unclosed {'end' if is_end else 'start'} tag at byte offset {self._byte(bracket)}")
        if not is_end and name[1].lower() not in _TYPES:
            raise _cannot(f'Unsupported start tag "{name[1].lower()}" at byte offset {self._byte(bracket)}')
        tag = _TAG.match(self.source, bracket)
        if tag is None:
            raise _cannot(f"Unclosed {'end' if is_end else 'start'} tag at byte offset {self._byte(bracket)}")
        return tag

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode(errors="surrogatepass"))


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Return the plain text and the entities; raise Telegram's refusal when the markup is broken."""
    parse, at = _Parse(source), 0
    while (bracket := source.find("<", at)) >= 0:
        parse.add(source[at:bracket])
        tag = parse.tag_at(bracket)
        if tag["end"]:
            parse.ends(tag)
        else:
            parse.starts(tag)
        at = tag.end()
    parse.add(source[at:])
    if parse.open:
        raise _cannot(f'Can\'t find end tag corresponding to start tag "{parse.open[-1].tag}"')
    return parse.text, parse.entities


def _link(start: _Open, length: int, text: str) -> Entity | None:
    url = start.attributes.get("href") or text
    user_id = user_of_link(url)
    if user_id is not None:
        return Entity("text_mention", start.offset, length, user_id=user_id)
    parts = split_url(url)
    if parts is None or parts.scheme not in {"http", "https", "tg", "mailto", "tel", "ton"}:
        return None  # Telegram drops a link it does not understand and keeps its text
    return Entity("text_link", start.offset, length, url=url)


def _cannot(reason: str) -> RefusedError:
    return bad_request(f"can't parse entities: {reason}")
