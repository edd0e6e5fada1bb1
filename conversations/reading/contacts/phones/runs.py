"""Runs of digits: groups with the signs between them, as people write a number in pieces."""

import re

from msgspec import Struct
from msgspec.structs import replace

_GAP = r"(?:[^\w\ufffc@?%$€£¥₺﷼]|_)"
"""One sign that people write between the digits of a number; letters and the signs named here end it."""
_RUN = re.compile(rf"[0-9]+(?:{_GAP}{{1,6}}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_PLUS_BEFORE = re.compile(r"\+[\s(\[]{0,2}$")
_PLUS_AFTER = re.compile(r"\+|[\s)\]]{1,2}\+(?![\s(]{0,2}[0-9])")
_BREAK = re.compile(r"[\n/\\,،|~]|\.{2}|\s[-–—]{1,2}\s|[-–—.:]\s")
"""Signs between two numbers, which may also stand within one."""
_TIGHT = "/\\|~"
"""Signs that break a run, and yet stand within one number without a space."""
_MOST = 16
"""Digits of one number, with a stray 0."""
_BEFORE = 4
"""Signs before a run that may hold its +, as in "(+ 98"."""


class DigitGroup(Struct, frozen=True):
    """Digits without a sign between them."""

    digits: str
    start: int
    end: int
    signed: bool
    """A + stands before it."""
    signed_after: bool
    """A + stands after it and belongs to no other number."""
    breaks: bool
    """What stands before it may separate two numbers; true for the first of a run."""
    loose: bool
    """It may be something else: a time or a count behind a number."""
    gap: str
    """What stands before it within the run."""


Run = tuple[DigitGroup, ...]


def runs_of(text: str, *, apart: frozenset[int] = frozenset()) -> list[Run]:
    """Return the runs of digits of a prepared text, in order; groups that begin at `apart` may belong to none."""
    return [_groups(text, found.start(), found.end(), apart) for found in _RUN.finditer(text)]


def _groups(text: str, start: int, end: int, apart: frozenset[int]) -> Run:
    groups: list[DigitGroup] = []
    last = start
    for found in _GROUP.finditer(text, start, end):
        before = text[max(0, start - _BEFORE) : start] if found.start() == start else text[last : found.start()]
        after = text[found.end() : found.end() + _BEFORE]
        first = not groups
        group = DigitGroup(
            digits=found.group(),
            start=found.start(),
            end=found.end(),
            signed=_PLUS_BEFORE.search(before) is not None and (first or not before.startswith("+")),
            signed_after=_PLUS_AFTER.match(after) is not None,
            loose=found.start() in apart,
            breaks=first or found.start() in apart or _BREAK.search(before) is not None,
            gap="" if first else before,
        )
        groups.append(group)
        last = found.end()
    if not any(group.breaks for group in groups[1:]):
        return tuple(groups)
    if _is_one_number(groups):
        return tuple(_joined(groups))
    return tuple(_with_chains_joined(groups))


def _with_chains_joined(groups: list[DigitGroup]) -> list[DigitGroup]:
    """Join the groups of each number within a longer run that one sign separates, as +49/30/123456/78 in a list."""
    joined: list[DigitGroup] = []
    chain: list[DigitGroup] = []
    for group in groups:
        tight = len(group.gap) == 1 and group.gap in _TIGHT and not group.signed and not group.loose
        if chain and not (tight and (len(chain) == 1 or group.gap == chain[-1].gap)):
            joined += _joined(chain) if _is_one_number(chain) else chain
            chain = []
        chain.append(group)
    joined += _joined(chain) if _is_one_number(chain) else chain
    return joined


def _is_one_number(groups: list[DigitGroup]) -> bool:
    """Tell whether one sign stands between all groups, as in +49/30/123456/78: it separates no numbers."""
    signs = {group.gap for group in groups[1:] if ")" not in group.gap}
    return len(groups) > len(("021", "88776655")) and len(signs) == 1 and sum(len(g.digits) for g in groups) <= _MOST


def _joined(groups: list[DigitGroup]) -> list[DigitGroup]:
    return [groups[0], *(replace(group, breaks=group.signed or group.loose) for group in groups[1:])]
