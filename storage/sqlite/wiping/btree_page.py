"""One b-tree page of a database file: the pages it refers to, and its dead bytes.

The format is documented and does not change: https://sqlite.org/fileformat2.html
"""

import struct
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Self

from storage.errors import CannotWipe

FILE_HEADER = 100
"""The first page begins with the file header; the page's own header comes after it."""
INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE = 2, 5, 10, 13
INTERIOR = frozenset({INTERIOR_INDEX, INTERIOR_TABLE})
KINDS = INTERIOR | {LEAF_INDEX, LEAF_TABLE}
ONE_BYTE = 0x7F
"""The largest varint of one byte."""
ENDS_TAKEN = (
    "Another program keeps something at the end of every page, so nothing is wiped in steps: run `sarnakh compact`."
)
NOT_WHAT_IT_SAYS = "A page of the database is not what the file says it is: run `sarnakh doctor`."
_HEADER = struct.Struct(">BHHH")
"""Kind, first free block, number of cells, start of the cell contents."""
_BLOCK = struct.Struct(">HH")
"""In a free block: the offset of the next one, and its own size."""
_NUMBER = struct.Struct(">I")


class PageLayout(NamedTuple):
    """The page layout of a file."""

    size: int
    """The size of a page in bytes."""

    @classmethod
    def of(cls, header: bytes) -> Self:
        """Read the layout from the first bytes of a file.

        Raises:
            CannotWipe: an extension also writes into the pages, for example checksums.
        """
        if header[20]:
            raise CannotWipe(ENDS_TAKEN)
        size = int.from_bytes(header[16:18], "big")
        size = 65536 if size == 1 else size
        return cls(size)

    def most(self, kind: int) -> int:
        """Return the most bytes of a cell that are kept on its own page; a longer one overflows."""
        return self.size - 35 if kind == LEAF_TABLE else (self.size - 12) * 64 // 255 - 23

    def here(self, payload: int, kind: int) -> int:
        """Return how many bytes of a payload that overflows stay on its own page."""
        least = (self.size - 12) * 32 // 255 - 23
        wanted = least + (payload - least) % (self.size - 4)
        return wanted if wanted <= self.most(kind) else least


class Overflow(NamedTuple):
    """A chain of overflow pages with the rest of one cell."""

    first: int
    length: int
    """In bytes, over all pages of the chain."""


class BtreePage(NamedTuple):
    """The content of a page."""

    children: Sequence[int]
    overflows: Sequence[Overflow]
    dead: Sequence[tuple[int, int]]
    """Start and end of unused bytes: between pointers and cells, and in free blocks."""


def read_btree_page(data: bytes, layout: PageLayout, *, at: int = 0) -> BtreePage:
    """Read a page whose header is at offset `at`.

    Raises:
        CannotWipe: it is not a b-tree page.
    """
    try:
        return _read(data, layout, at)
    except (struct.error, IndexError) as error:
        raise CannotWipe(NOT_WHAT_IT_SAYS) from error


def _read(data: bytes, layout: PageLayout, at: int) -> BtreePage:
    kind, block, cells, content = _HEADER.unpack_from(data, at)
    content = content or 65536
    pointers_at = at + (12 if kind in INTERIOR else 8)
    pointers_end = pointers_at + 2 * cells
    if kind not in KINDS or not pointers_end <= content <= layout.size:
        raise CannotWipe(NOT_WHAT_IT_SAYS)
    pointers = _pointers(cells).unpack_from(data, pointers_at)
    if cells and not (content <= min(pointers) and max(pointers) <= layout.size - 4):
        raise CannotWipe(NOT_WHAT_IT_SAYS)
    blocks = _free_blocks(data, block, content) if block else []
    if any(begin - 4 <= pointer < end for begin, end in blocks for pointer in pointers):
        raise CannotWipe(NOT_WHAT_IT_SAYS)
    children: list[int] = []
    if kind in INTERIOR:
        children = [_NUMBER.unpack_from(data, pointer)[0] for pointer in pointers]
        children.append(_NUMBER.unpack_from(data, at + 8)[0])
    dead = ((pointers_end, content), *blocks)
    overflows = () if kind == INTERIOR_TABLE else _overflows(data, pointers, kind, layout)
    return BtreePage(children, overflows, dead)


@cache
def _pointers(cells: int) -> struct.Struct:
    return struct.Struct(f">{cells}H")


def _free_blocks(data: bytes, block: int, least: int) -> list[tuple[int, int]]:
    """Return the bytes of each free block after its four header bytes."""
    found = []
    while block:
        following, size = _BLOCK.unpack_from(data, block)
        if block < least or size < 4 or block + size > len(data):
            raise CannotWipe(NOT_WHAT_IT_SAYS)
        found.append((block + 4, block + size))
        least, block = block + size, following
    return found


def _overflows(data: bytes, pointers: Sequence[int], kind: int, layout: PageLayout) -> Sequence[Overflow]:
    most, skip = layout.most(kind), 4 if kind == INTERIOR_INDEX else 0
    # For most cells the first bytes suffice: a two-byte length that begins lower than this fits on the page.
    first = 0x80 | (most + 1) >> 7 if most >= ONE_BYTE else 0
    long = [
        pointer + skip
        for pointer in pointers
        if (byte := data[pointer + skip]) >= first or (byte > ONE_BYTE and data[pointer + skip + 1] > ONE_BYTE)
    ]
    return [found for at in long if (found := _overflow(data, at, kind, layout)) is not None]


def _overflow(data: bytes, at: int, kind: int, layout: PageLayout) -> Overflow | None:
    payload, at = _varint(data, at)
    if payload <= layout.most(kind):
        return None
    if kind == LEAF_TABLE:
        _, at = _varint(data, at)
    here = layout.here(payload, kind)
    return Overflow(_NUMBER.unpack_from(data, at + here)[0], payload - here)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a varint of one to nine bytes, and its end."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte <= ONE_BYTE:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9
