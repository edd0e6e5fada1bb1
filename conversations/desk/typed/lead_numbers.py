"""Which lead a command is about: the number behind it, or the lead whose card it answers, or in whose topic it is."""

import re

from msgspec import Struct

from conversations.reading.spelling import plain

_NUMBER = re.compile(r"(?:#|/?lead_?)?(\d{1,9})", re.ASCII)


class MeantLead(Struct, frozen=True):
    """The number of a lead, and the words behind it."""

    number: int
    words: str
    whole: str
    """All words, with the number: in answer to a card it may belong to an amount or a time."""
    instead: "MeantLead | None" = None
    """What is meant if the number is that of another lead than the one whose card is answered."""


def typed_leads(words: str) -> tuple[int, ...]:
    """Return the numbers of leads that words name, one behind the other; none where anything else stands there."""
    found = [_NUMBER.fullmatch(plain(each).lower()) for each in words.split()]
    return tuple(int(each[1]) for each in found if each) if all(found) else ()


def meant_lead(words: str, *, answers: int | None, may_begin_with_number: bool) -> MeantLead | None:
    """Return which lead a command means; None if it names none.

    Args:
        words: what stands behind the command.
        answers: the lead whose card, or other message, the command answers, or in whose topic it was written.
        may_begin_with_number: whether the other words may begin with a number, as an amount does: then in answer to a
            card another number than that lead's belongs to them.
    """
    whole = words.strip()
    first, *others = whole.split(None, 1) or [""]
    rest = others[0] if others else ""
    found = _NUMBER.fullmatch(plain(first).lower())
    typed = None if found is None else int(found[1])
    if answers is not None and (typed is None or (typed != answers and may_begin_with_number)):
        other = MeantLead(typed, rest, whole) if typed is not None and rest else None
        return MeantLead(answers, whole, whole, other)
    return None if typed is None else MeantLead(typed, rest, rest if answers is None else whole)
