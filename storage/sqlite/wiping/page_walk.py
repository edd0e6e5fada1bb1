"""Walk over all pages of a database file, which must not change meanwhile, and wipe their dead bytes.

It begins at the roots of the tables and indices and follows the references in the pages, so that no page is mistaken
for another kind. Results are kept across rounds; pages that may have changed since are walked again.
"""

from array import array
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from storage.errors import CannotWipe
from storage.sqlite.wiping.btree_page import FILE_HEADER, Overflow, read_btree_page
from storage.sqlite.wiping.page_file import MISSING, PageFile

FREE_LIST = 32
"""Offset of the first free-list page's number in the file header."""
UNKNOWN, CLEAN, CLEAN_LEAF = 0, 1, 2
"""States of a page: not wiped; wiped; and wiped without references to others, so that it need not be read again."""
CIRCLE = "Pages of the database lead back to themselves: run `sarnakh doctor`."


class PageWalk:
    """Keeps track of clean pages."""

    def __init__(self, file: PageFile) -> None:
        self._file = file
        self._states = bytearray()
        self._parents = array("I")
        self._wiped: dict[int, int] = {}
        """Pages wiped in this round, with the state of each if it did not change meanwhile."""
        self._left = 0
        self.hot: set[int] = set()
        """Pages wiped in a round in which they changed."""

    @property
    def wiped(self) -> int:
        """The number of pages wiped in this round so far."""
        return len(self._wiped)

    def begin(self) -> None:
        """Begin a round; the file may have grown since the last one."""
        more = self._file.count() + 1 - len(self._states)
        self._states.extend(bytes(max(0, more)))
        self._parents.extend([0] * max(0, more))
        self._wiped.clear()

    def all_pages(self, roots: Sequence[int]) -> Iterator[None]:
        """Wipe every page that is not clean, one by one; its children and the free list come after it."""
        self._left = 2 * len(self._states)
        yield from self._trees(roots, None)
        yield from self._free_list()

    def hot_pages(self, roots: Sequence[int], *, at_most: int) -> None:
        """Wipe some pages that changed in the last round; no one may write until this returns."""
        wanted, self._left = set(islice(self.hot, at_most)), 2 * len(self._states)
        for number in tuple(wanted):
            while number := self._parents[number]:
                wanted.add(number)
        for _ in self._trees(roots, wanted):
            pass
        self.end(changed=())

    def end(self, changed: Collection[int]) -> None:
        """End a round: wiped pages are clean, except those that changed meanwhile, which may come back unwiped."""
        self.hot = self._wiped.keys() & changed
        for number, state in self._wiped.items():
            if number not in self.hot:
                self._states[number] = state
        for number in changed:
            if number < len(self._states) and self._states[number] == CLEAN_LEAF:
                self._states[number] = CLEAN
        self._wiped.clear()

    def forget_leaves(self) -> None:
        """Read every page again, because some may have changed unnoticed; clean pages stay clean."""
        self._states = self._states.replace(bytes([CLEAN_LEAF]), bytes([CLEAN]))

    def _trees(self, roots: Sequence[int], wanted: Collection[int] | None) -> Iterator[None]:
        stack = [(root, 0) for root in roots if wanted is None or root in wanted]
        while stack:
            number, parent = stack.pop()
            if self._is_to_read(number, parent):
                children = self._btree_page(number)
                stack += [(child, number) for child in children if wanted is None or child in wanted]
                yield

    def _is_to_read(self, number: int, parent: int) -> bool:
        if not 0 < number < len(self._states):
            raise CannotWipe(MISSING)
        self._left -= 1
        if self._left < 0:
            raise CannotWipe(CIRCLE)
        self._parents[number] = parent
        return self._states[number] != CLEAN_LEAF

    def _btree_page(self, number: int) -> Sequence[int]:
        data = self._file.page(number)
        page = read_btree_page(data, self._file.layout, at=FILE_HEADER if number == 1 else 0)
        leads_on = page.children or page.overflows
        self._wipe(number, data, page.dead, CLEAN if leads_on else CLEAN_LEAF)
        for overflow in page.overflows:
            self._chain(overflow, number)
        return page.children

    def _chain(self, overflow: Overflow, owner: int) -> None:
        number, left = overflow.first, overflow.length
        while number and self._is_to_read(number, owner):
            if left <= 0:
                raise CannotWipe(CIRCLE)
            data = self._file.page(number)
            here = min(left, self._file.layout.size - 4)
            self._wipe(number, data, ((4 + here, self._file.layout.size),), CLEAN)
            number, left = int.from_bytes(data[:4], "big"), left - here

    def _free_list(self) -> Iterator[None]:
        number = int.from_bytes(self._file.header()[FREE_LIST : FREE_LIST + 4], "big")
        while number and self._is_to_read(number, 0):
            data = self._file.page(number)
            end = 8 + 4 * int.from_bytes(data[4:8], "big")
            if end > self._file.layout.size:
                raise CannotWipe(CIRCLE)
            self._wipe(number, data, ((end, self._file.layout.size),), CLEAN)
            yield
            for at in range(8, min(end, self._file.layout.size), 4):
                free = int.from_bytes(data[at : at + 4], "big")
                if self._is_to_read(free, 0) and self._states[free] == UNKNOWN:
                    self._wipe(free, self._file.page(free), ((0, self._file.layout.size),), CLEAN)
                    yield
            number = int.from_bytes(data[:4], "big")

    def _wipe(self, number: int, data: bytes, dead: Sequence[tuple[int, int]], state: int) -> None:
        if self._states[number] != UNKNOWN:
            self._states[number] = state
            return
        if number in self._wiped:  # two pages refer to it: bytes that are dead for one are alive for the other
            raise CannotWipe(CIRCLE)
        for begin, end in dead:
            self._file.wipe(number, data, begin, end)
        self._wiped[number] = state
