"""An independent reader of SQLite's file format, slow and strict: finds unused bytes of a file, and their content.

It shares no code with the wiper: each used byte is marked with its owner, and the rest is dead.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Dead(NamedTuple):
    """Unused bytes that are not zero."""

    page: int
    kind: str
    data: bytes


class File:
    """A whole database file; its log must be empty."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        size = int.from_bytes(self.data[16:18], "big")
        self.size = 65536 if size == 1 else size
        self.usable = self.size - self.data[20]
        self.live = bytearray(len(self.data))
        self.kinds: dict[int, str] = {}
        self.spaces: dict[int, int] = {}
        """Start and end of free space on b-tree pages; other dead bytes are scraps of a few bytes."""
        connection = sqlite3.connect(path)
        try:
            query = "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"
            self.roots = [root for (root,) in connection.execute(query)]
        finally:
            connection.close()

        self._own(0, 100)
        for root in (1, *self.roots):
            self._tree(root)
        self._free_list()
        pages = len(self.data) // self.size
        assert self.kinds.keys() == set(range(1, pages + 1)), "every page has its use"

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield start and end of each run of unused bytes within a page."""
        for start in range(0, len(self.data), self.size):
            at = self.live.find(0, start, start + self.size)
            while at >= 0:
                end = self.live.find(1, at, start + self.size)
                end = start + self.size if end < 0 else end
                yield at, end
                at = self.live.find(0, end, start + self.size)

    def spaces_or_pages(self) -> Iterator[tuple[int, int]]:
        """Yield the same without the scraps."""
        for at, end in self.runs():
            in_tree = self.kinds[at // self.size + 1].startswith("b-tree")
            until = self.spaces.get(at, at) if in_tree else end
            yield at, min(end, until)

    def dead(self) -> list[Dead]:
        """Return every run of dead bytes that holds anything."""
        found = ((at // self.size + 1, self.data[at:end].strip(b"\0")) for at, end in self.runs())
        return [Dead(page, self.kinds[page], data) for page, data in found if data]

    def _own(self, start: int, end: int) -> None:
        self.live[start:end] = b"\1" * (end - start)

    def _number(self, at: int, length: int = 4) -> int:
        return int.from_bytes(self.data[at : at + length], "big")

    def _varint(self, at: int) -> tuple[int, int]:
        value = 0
        for place in range(9):
            byte = self.data[at + place]
            if place == 8:
                return value << 8 | byte, at + 9
            value = value << 7 | byte & 0x7F
            if not byte & 0x80:
                return value, at + place + 1
        raise AssertionError

    def _tree(self, page: int) -> None:
        start = (page - 1) * self.size
        header = start + (100 if page == 1 else 0)
        kind, cells = self.data[header], self._number(header + 3, 2)
        assert kind in (2, 5, 10, 13)
        self.kinds[page] = f"b-tree {kind}"
        pointers = header + (12 if kind in (2, 5) else 8)
        self._own(header, pointers + 2 * cells)
        self.spaces[pointers + 2 * cells] = start + (self._number(header + 5, 2) or 65536)
        block = self._number(header + 1, 2)
        while block:
            self._own(start + block, start + block + 4)
            self.spaces[start + block + 4] = start + block + self._number(start + block + 2, 2)
            block = self._number(start + block, 2)
        if kind in (2, 5):
            self._tree(self._number(header + 8))
        for cell in range(cells):
            self._cell(start + self._number(pointers + 2 * cell, 2), kind)

    def _cell(self, start: int, kind: int) -> None:
        at = start
        if kind in (2, 5):
            self._tree(self._number(at))
            at += 4
        if kind == 5:
            _, at = self._varint(at)
        else:
            at = self._payload(at, kind)
        self._own(start, max(at, start + 4))

    def _payload(self, at: int, kind: int) -> int:
        length, at = self._varint(at)
        if kind == 13:
            _, at = self._varint(at)
        most = self.usable - 35 if kind == 13 else (self.usable - 12) * 64 // 255 - 23
        if length <= most:
            return at + length
        least = (self.usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.usable - 4)
        here = here if here <= most else least
        self._chain(self._number(at + here), length - here)
        return at + here + 4

    def _chain(self, page: int, left: int) -> None:
        while page:
            start = (page - 1) * self.size
            self.kinds[page] = "overflow"
            here = min(left, self.usable - 4)
            self._own(start, start + 4 + here)
            page, left = self._number(start), left - here
        assert left == 0

    def _free_list(self) -> None:
        trunk = self._number(32)
        while trunk:
            start = (trunk - 1) * self.size
            self.kinds[trunk] = "free list"
            count = self._number(start + 4)
            self._own(start, start + 8 + 4 * count)
            self.kinds |= {self._number(start + 8 + 4 * nth): "free" for nth in range(count)}
            trunk = self._number(start)


def fill_dead_bytes(path: Path, word: bytes) -> int:
    """Fill all unused bytes with a word, as years of use might; return the number of bytes."""
    file = File(path)
    data = bytearray(file.data)
    for at, end in file.spaces_or_pages():
        data[at:end] = (word * (1 + (end - at) // len(word)))[: end - at]
    with path.open("r+b") as disk:
        disk.write(data)
    return sum(mine != before for mine, before in zip(data, file.data, strict=True))


def dead_bytes(path: Path) -> list[Dead]:
    """Return the content of unused bytes of a database file."""
    return File(path).dead()
