"""Read the phones of a text: links that hold one, then runs of digits that nothing around them explains."""

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from conversations.reading.contacts.phones.links import phone_links
from conversations.reading.contacts.phones.missing import lack_of
from conversations.reading.contacts.phones.number import FEWEST_DIGITS
from conversations.reading.contacts.phones.rules import Groups, NumberFound, found_in
from conversations.reading.contacts.phones.runs import DigitGroup, Run, runs_of
from conversations.reading.contacts.phones.withdrawn import without_withdrawn
from conversations.reading.contacts.reading import WORDS, Judged, Reading, Verdict
from conversations.reading.contacts.spelling import MAX_LENGTH, prepared, with_digits_for_letters
from conversations.reading.contacts.surroundings.table import TAKEN, without_surroundings

FEWEST_MEANT = 3
"""Digits alone that count as a phone, though an incomplete one."""
_MOST_TRIED = 60
"""Groups of a text that are tried as the begin of a number, and its ends; a message has a few."""
_MOST_DIGITS = 19
"""Of a number with 00, a country code and a stray 0."""
_LONGEST_CODE = 3
_LONGEST_DECIMAL, _WITHIN_DECIMALS = 3, (".", ",", "٬", "،", "٫", ":")
"""Digits before the sign within a decimal or a time, and those signs."""
_LONGEST_LIST_NUMBER = 2
_FEWEST_AMONG_WORDS, _FEWEST_SIGNED, _FEWEST_NAMED = 10, 9, 5
"""Digits among words that were meant as a phone: alone, after a +, beside a word such as "phone"."""
_PHONE_WORD = re.compile(
    r"شمار|تلفن|موبایل|همراه|تماس|زنگ|واتس|فکس|تلفکس|phone|mobile|\bcell|\btel\b|\bcall\b|number|whatsapp|contact|\bring\b|\bfax\b",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[^\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f]")
_DIGIT = re.compile(r"\d")
_ANONYMOUS = re.compile(r"888[0-9]{4,8}")
"""Those of Fragment have 4 or 8 digits after the 888, which is no country's code."""
_LIST_MARK = re.compile(r"[-–.):]{1,2}\s")
_ORDER = (Verdict.READ, Verdict.ANONYMOUS, Verdict.ASK, Verdict.NEEDS_COUNTRY_CODE, Verdict.UNREADABLE)


class _Text(Struct, frozen=True):
    """A prepared text without what the rules hold, and what is known about the whole of it."""

    written: str
    region: str | None
    zero: str
    only_digits: bool
    names_phone: bool


def read_phones(text: str, *, region: str | None) -> Reading:
    """Return the answer about the phones of a text: the first number that can be read, or why none can.

    A number without + or 00 belongs to `region`, as in "IR"; if that is None, the answer asks for a country code.
    """
    if not _may_hold_phone(text):
        return WORDS
    placed = sorted(_judged(text, region), key=lambda each: each[0])
    judged = without_withdrawn(prepared(text), placed) if placed else ()
    for verdict in _ORDER:
        for each in judged:
            if each.verdict is verdict:
                return Reading(verdict, "phone", each.value, each.kind, each.rule, each.missing, judged)
    return replace(WORDS, rule=judged[0].rule if judged else WORDS.rule, judged=judged)


def _may_hold_phone(text: str) -> bool:
    """Tell cheaply whether a text has digits enough; most messages have not."""
    digits = len(_DIGIT.findall(text, 0, MAX_LENGTH))
    if digits >= _FEWEST_NAMED:
        return True
    if not (digits >= FEWEST_MEANT or (digits and "+" in text)):
        return False
    return 2 * digits > len(_SIGN.findall(text)) - text.count("\u20e3")


def _judged(text: str, region: str | None) -> Iterator[tuple[int, Judged]]:
    written = prepared(text)
    spelled = with_digits_for_letters(written)
    for link in phone_links(written):
        if link.phone is not None:
            yield link.start, _read(written[link.start : link.end], NumberFound(link.phone, "phone_link"))
        end = link.digits_at if link.phone is None else link.end
        spelled = spelled[: link.start] + TAKEN * (end - link.start) + spelled[end:]
    rest = without_surroundings(spelled)
    for span in rest.held:
        yield span.start, Judged("phone", written[span.start : span.end].strip(), span.rule, Verdict.NONE)
    names_phone = _PHONE_WORD.search(written) is not None
    whole = _Text(rest.text, region, _zero_of(text), _is_only_digits(rest.text), names_phone)
    for run in runs_of(rest.text, apart=frozenset(span.start for span in rest.loose)):
        yield from ((run[0].start, each) for each in _judge_run(whole, run))


def _read(written: str, found: NumberFound) -> Judged:
    return Judged("phone", written, found.rule, found.verdict, found.phone.e164, found.phone.kind)


def _judge_run(text: _Text, run: Run) -> Iterator[Judged]:
    """Yield the numbers of a run, or the one reason why there is none."""
    place, read = 0, False
    enough = sum(len(group.digits) for group in run) >= FEWEST_DIGITS
    while enough and (found := _next_number(text, run, place)) is not None:
        number, first, last = found
        yield _read(text.written[run[first].start : run[last].end], number)
        place, read = last + 1, True
    if read:
        return
    written = text.written[run[0].start : run[-1].end]
    if run[0].signed and (anonymous := _ANONYMOUS.fullmatch("".join(group.digits for group in run))):
        yield Judged("phone", f"+{written}", "anonymous_number", Verdict.ANONYMOUS, f"+{anonymous.group()}")
    elif _is_meant(text, run):
        lack = lack_of(run, region=text.region)
        yield Judged("phone", written, lack.rule, lack.verdict, missing=lack.missing)
    else:
        yield Judged("phone", written, "other_digits", Verdict.NONE)


def _next_number(text: _Text, run: Run, place: int) -> tuple[NumberFound, int, int] | None:
    """Return the first number from `place` on, with its first and last group."""
    for first in range(place, min(len(run), place + _MOST_TRIED)):
        if not _may_start(run, first, place):
            continue
        for last in _ends(run, first):
            groups = run[first : last + 1]
            digits = "".join(group.digits for group in groups)
            ends = last + 1 == len(run) or _begins_another(run[last + 1])
            if len(digits) < FEWEST_DIGITS or _is_bound_to_next(run, last):
                continue
            apart = ends or len(groups) == 1 or _stands_apart(run, last + 1) or _is_bound_to_next(run, last + 1)
            meant = text.only_digits or text.names_phone
            begins = first == place or _is_separate_from_previous(run, first, last)
            found = found_in(Groups(groups, digits, text.region, begins, ends, apart, text.zero, meant))
            if found is not None:
                return found, first, last
    return None


def _ends(run: Run, first: int) -> Iterator[int]:
    """Yield the last groups to try: those before a sign that may separate two numbers come first, the longest first."""
    tried, length = first, 0
    for last in range(first, min(len(run), first + _MOST_DIGITS)):
        length += len(run[last].digits)
        if length > _MOST_DIGITS:
            yield from range(last - 1, tried - 1, -1)
            return
        if last + 1 == len(run) or run[last + 1].breaks:
            yield from range(last, tried - 1, -1)
            tried = last + 1


def _stands_apart(run: Run, place: int) -> bool:
    """Tell whether a group stands behind another sign than those before it, or numbers a line of a list."""
    group = run[place]
    if group.breaks or group.gap != run[place - 1].gap:
        return True
    following = run[place + 1] if place + 1 < len(run) else None
    marks = len(group.digits) <= _LONGEST_LIST_NUMBER and following is not None and _LIST_MARK.match(following.gap)
    return bool(marks) and following is not None and following.signed


def _is_separate_from_previous(run: Run, first: int, last: int) -> bool:
    """Tell whether a group goes on from nothing before it: 021 in "2 021-84000", but not in "901 021 20 00"."""
    group = run[first]
    if group.breaks or group.signed or _LIST_MARK.match(group.gap) is not None:
        return True
    return first < last and group.gap.isspace() and not run[first + 1].gap.isspace()


def _is_bound_to_next(run: Run, last: int) -> bool:
    """Tell whether a group is the begin of something else, as the 1 of 1.5 or the 10 of 10:30 behind a number."""
    if last + 1 == len(run):
        return False
    group, behind = run[last], run[last + 1]
    apart = group.gap.isspace() and len(group.digits) <= _LONGEST_DECIMAL
    return apart and behind.gap in _WITHIN_DECIMALS


def _begins_another(group: DigitGroup) -> bool:
    """Tell whether a group is the first of another number, or no number at all."""
    whole = group.signed or group.loose or group.digits.startswith("0") or len(group.digits) >= FEWEST_DIGITS
    return group.breaks and whole


def _may_start(run: Run, place: int, begin: int) -> bool:
    """Tell whether a number may begin at a group: never within one that begins with a country code."""
    group = run[place]
    if place in (0, begin) or group.signed:
        return True
    if not group.breaks and any(before.signed or before.digits.startswith("00") for before in _part(run, place)):
        return False
    if group.digits.startswith("0"):
        return True
    previous = run[place - 1].digits
    if len(previous) <= _LONGEST_CODE:  # it may be a country code, unless it numbers a line
        return "\n" in group.gap or (place == 1 and _LIST_MARK.match(group.gap) is not None)
    return group.breaks or not previous.startswith("0")


def _part(run: Run, place: int) -> Run:
    begin = next((index for index in range(place, -1, -1) if run[index].breaks), 0)
    return run[begin:place]


def _is_only_digits(bare: str) -> bool:
    """Tell whether a text was plainly meant as a number: most of its signs are digits, apart from what rules hold."""
    signs = [sign for sign in bare if not sign.isspace() and sign != TAKEN]
    digits = sum(map(str.isdigit, signs))
    enough = digits >= FEWEST_MEANT or (signs[:1] == ["+"] and digits > 0)
    return enough and 2 * digits > len(signs)


def _is_meant(text: _Text, run: Run) -> bool:
    """Tell whether a run was meant as a phone, though none can be read in it."""
    digits = "".join(group.digits for group in run)
    if text.only_digits or (text.names_phone and len(digits) >= _FEWEST_NAMED):
        return True
    if run[0].signed:
        return len(digits) >= _FEWEST_SIGNED
    begins = text.region is None or digits.startswith(("0", "9"))
    return begins and len(digits) >= _FEWEST_AMONG_WORDS


def _zero_of(text: str) -> str:
    """Return the 0 of the script that all digits of a text are written in; "" if they are of several."""
    if text.isascii():
        return "0"
    zeros = {chr(ord(sign) - unicodedata.decimal(sign)) for sign in text[:200] if sign.isdecimal()}
    return zeros.pop() if len(zeros) == 1 else ""
