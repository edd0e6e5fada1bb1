"""Numbers that the message itself calls wrong or old: the other one is meant."""

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.reading.contacts.reading import Judged, Verdict

_WRONG_BEFORE = re.compile(
    r"(?:قبلی|قدیمی|سابق|اشتباه|غلط|\bold|\bprevious|\bformer|\bwrong|\bnot)[^.\n]{0,20}$", re.IGNORECASE
)
_WRONG_AFTER = re.compile(
    r"^[^.\n]{0,20}(?:اشتباه|غلط|قدیمی|خاموش|عوض شد|کار نمی|(?:نه|نیست)(?![^\W_])|is not|isn't"
    r"|\bwrong|\bold\b|no longer|\bmistake|\btypo)",
    re.IGNORECASE,
)
_REACH = 40
"""Characters around a number in which it is called so."""


def without_withdrawn(text: str, placed: Sequence[tuple[int, Judged]]) -> tuple[Judged, ...]:
    """Return the candidates of a text in their order; one that is called wrong counts only if there is no other."""
    read = [place for place, each in placed if each.verdict is Verdict.READ]
    wrong = {place for place in read if _is_called_wrong(text, place, read)}
    if len(wrong) in (0, len(read)):
        return tuple(each for _, each in placed)
    return tuple(_withdrawn(each) if place in wrong else each for place, each in placed)


def _is_called_wrong(text: str, place: int, read: Sequence[int]) -> bool:
    behind = next((other for other in read if other > place), len(text))
    end = place + len(_digits_from(text, place))
    if _WRONG_AFTER.search(text[end : min(behind, end + _REACH)]):
        return True
    # What stands between two numbers is said about the first.
    return place == read[0] and _WRONG_BEFORE.search(text[max(0, place - _REACH) : place]) is not None


def _digits_from(text: str, place: int) -> str:
    found = re.match(r"[0-9]+(?:[^\w,،/\n]{1,3}[0-9]+)*", text[place:])
    return found.group() if found else ""


def _withdrawn(judged: Judged) -> Judged:
    return replace(judged, verdict=Verdict.NONE, rule="withdrawn_number", value=None, kind="")
