"""Addresses behind linked words: formatting that is lost when a text is kept as words alone.

https://core.telegram.org/bots/api#messageentity
"""

from collections.abc import Iterator
from dataclasses import dataclass

from storage.records.record import Json

_SCHEMES = ("mailto:", "tel:")
"""Schemes that are left out, because the rest of the address says what it is."""
_UNIT = 2
"""Bytes of a UTF-16 code unit, in which entities are counted."""


@dataclass(frozen=True, slots=True)
class _LinkedWords:
    start: int
    end: int
    address: str


def with_addresses(text: str, entities: Json) -> str:
    """Return a text with the address after the words that link to it: "our shop (https://…)".

    An address is written once, and not where the words say it. Entities that are not as documented add nothing.
    """
    links = list(_joined(_links(entities)))
    if not links:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    parts, done, written = [], 0, set[str]()
    for link in links:
        words = _decoded(units[link.start * _UNIT : link.end * _UNIT]).rstrip()
        end = link.start * _UNIT + len(words.encode("utf-16-le", "surrogatepass"))
        if not words or end < done or link.address in written or says_address(words, link.address):
            continue
        parts += [_decoded(units[done:end]), f" ({without_scheme(link.address)})"]
        written.add(link.address)
        done = end
    return "".join([*parts, _decoded(units[done:])])


def without_scheme(address: str) -> str:
    """Return an address as people write it: without `mailto:` or `tel:`."""
    return address.removeprefix(next((scheme for scheme in _SCHEMES if address.startswith(scheme)), ""))


def says_address(words: str, address: str) -> bool:
    """Tell whether words name an address themselves."""
    named = without_scheme(address).rsplit("://", maxsplit=1)[-1].strip("/").lower()
    return named in words.lower()


def _links(entities: Json) -> Iterator[_LinkedWords]:
    for each in entities if isinstance(entities, list) else ():
        if not isinstance(each, dict) or each.get("type") != "text_link":
            continue
        start, length, address = each.get("offset"), each.get("length"), each.get("url")
        if type(start) is int and type(length) is int and start >= 0 and length > 0 and isinstance(address, str):
            yield _LinkedWords(start, start + length, address.strip())


def _joined(links: Iterator[_LinkedWords]) -> Iterator[_LinkedWords]:
    """Yield links in order of place; one that was cut by another format is whole again."""
    last: _LinkedWords | None = None
    for link in sorted(links, key=lambda each: each.start):
        if last is not None and last.address == link.address and link.start <= last.end:
            last = _LinkedWords(last.start, max(last.end, link.end), last.address)
            continue
        if last is not None:
            yield last
        last = link
    if last is not None:
        yield last


def _decoded(units: bytes) -> str:
    return units[: len(units) // _UNIT * _UNIT].decode("utf-16-le", "surrogatepass")
