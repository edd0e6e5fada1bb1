"""Numbers that the message itself calls wrong, old or somebody else's: the other one is meant, or they are asked."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from conversations.reading.contacts.reading import Judged, Verdict

_WRONG_BEFORE = re.compile(
    r"(?:قبلی|قدیمی|سابق|اشتباه|غلط|\bold|\bprevious|\bformer|\bwrong|\bnot)[^.\n]{0,20}$", re.IGNORECASE
)
_WRONG_AFTER = re.compile(
    r"^[^.\n]{0,20}(?:اشتباه|غلط|قدیمی|خاموش|عوض شد|کار نمی|(?:نه|نیست)(?![^\W_])|is not|isn't"
    r"|\bwrong|\bold\b|no longer|\bmistake|\btypo)",
    re.IGNORECASE,
)
_OURS_BEFORE = re.compile(
    r"(?:شماره|تلفن|خط) ?ی? ?(?:شما|تون|تان) {1,2}$|\byour (?:phone |office |mobile )?(?:number|phone|line) (?:is )?$",
    re.IGNORECASE,
)
"""Without a colon, with which people fill in a form."""
_MORE_SAID = re.compile(r"^[^\n]{0,40}(?:[?؟]|[^\W\d_]{3})")
_DIALLED_BEFORE = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:just )?(?:called|phoned|rang|dialled|dialed|tried)(?: calling)?"
    r"(?: (?:you|at|on)){0,2} $"
    r"|\bmy (?:old|previous|former) (?:phone |mobile )?(?:number|phone)(?: is| was)? $"
    r"|شماره ?ی? ?(?:قبلی|قدیمی|سابق)(?:م|ام| من)? $",
    re.IGNORECASE,
)
_DIALLED_AFTER = re.compile(r"^ (?:شما |هم |رو |را ){0,2}(?:زنگ زد|تماس گرفت)(?:م|یم)(?![^\W_])")
_REACH = 40
"""Characters around a number in which it is called so."""
_LONGEST = 60
"""Characters of a number with the signs within it."""


def without_withdrawn(text: str, placed: Sequence[tuple[int, Judged]]) -> tuple[Judged, ...]:
    """Return the candidates of a text in their order; one that is called wrong counts only if there is no other."""
    placed = [(place, _asked(text, place, each)) for place, each in placed]
    read = [place for place, each in placed if each.verdict in (Verdict.READ, Verdict.ASK)]
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


def _asked(text: str, place: int, each: Judged) -> Judged:
    """Return a candidate as one to ask about, if it seems to be our number, one they dialled, or their old one."""
    if each.verdict is not Verdict.READ or each.rule == "phone_link":
        return each
    begin = place - 1 if text[place - 1 : place] == "+" else place
    before = text[max(0, begin - _REACH) : begin]
    end = place + len(_digits_from(text, place))
    after = text[end : end + _REACH]
    ours = _OURS_BEFORE.search(before) is not None and _MORE_SAID.match(after) is not None
    if ours or _DIALLED_BEFORE.search(before) is not None or _DIALLED_AFTER.match(after) is not None:
        return replace(each, verdict=Verdict.ASK, rule="not_their_number")
    return each


def _digits_from(text: str, place: int) -> str:
    found = re.match(r"[0-9]+(?:[^\w,،/\n]{1,3}[0-9]+)*", text[place : place + _LONGEST])
    return found.group() if found else ""


def _withdrawn(judged: Judged) -> Judged:
    return replace(judged, verdict=Verdict.NONE, rule="withdrawn_number", value=None, kind="")
