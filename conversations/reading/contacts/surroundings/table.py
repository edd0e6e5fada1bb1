"""The table of the rules, in their order, and the text without what they hold."""

import re
from collections.abc import Callable

from msgspec import Struct

from conversations.reading.contacts.surroundings.amounts import amount, extension, money, thousands
from conversations.reading.contacts.surroundings.codes import (
    book_number,
    card_number,
    iban,
    identifier,
    national_code,
    order_number,
    postal_code,
)
from conversations.reading.contacts.surroundings.links import email_address, link_id
from conversations.reading.contacts.surroundings.places_and_times import (
    coordinates,
    date,
    ip_address,
    time_of_day,
    version,
)
from conversations.reading.contacts.surroundings.spans import Spans

TAKEN = "\ufffc"
"""The sign that stands for each character that a rule has taken; no number goes on across it."""


class SurroundingRule(Struct, frozen=True):
    """A rule, and what a text must have so that it is worth a look."""

    hold: Callable[[str], Spans]
    signs: str | None = None
    """Without letters it holds something only beside one of these signs; None: it needs letters."""
    fewest_digits: int = 0
    loose: bool = False
    """Behind other digits it may also be the end of a number, as in "0912 345 67 89 تا …": it is not taken there."""

    def may_hold(self, signs: frozenset[str], *, letters: bool, digits: int) -> bool:
        """Tell cheaply whether the rule can hold something in a text of these signs."""
        if digits < self.fewest_digits:
            return False
        return letters or (self.signs is not None and not signs.isdisjoint(self.signs))


RULES = (
    SurroundingRule(link_id),
    SurroundingRule(email_address),
    SurroundingRule(iban, fewest_digits=15),
    SurroundingRule(identifier),
    SurroundingRule(version, "."),
    SurroundingRule(extension, ";#,"),
    SurroundingRule(coordinates, ".٫°", fewest_digits=6),
    SurroundingRule(ip_address, "."),
    SurroundingRule(date, "-/."),
    SurroundingRule(time_of_day, ":-–—/", loose=True),
    SurroundingRule(card_number, "23456789", fewest_digits=15),
    SurroundingRule(book_number, "-", fewest_digits=8),
    SurroundingRule(postal_code, "-"),
    SurroundingRule(national_code, fewest_digits=8),
    SurroundingRule(money),
    SurroundingRule(thousands, "0, .٫٬،"),
    SurroundingRule(order_number, "#"),
    SurroundingRule(amount, loose=True),
)
_BEHIND_DIGITS = re.compile(r"[0-9][^\w\n]{1,4}$")
_TIGHT_BEHIND = re.compile(r"[0-9][.)_*•-]$")
_FOUR_DIGITS = re.compile(r"[0-9]{4}(?![0-9])")
_NEAR = 5
_LETTER = re.compile(r"[^\W0-9_]|[%$€£¥₺﷼]")


class Around(Struct, frozen=True):
    """A span of a text that a rule holds: no phone."""

    start: int
    end: int
    rule: str


class Rest(Struct, frozen=True):
    """A prepared text with `TAKEN` in place of what the rules hold."""

    text: str
    held: tuple[Around, ...]
    loose: tuple[Around, ...]
    """Spans that are still in the text, because they may be the end of a number."""


def without_surroundings(text: str) -> Rest:
    """Apply the rules to a prepared text."""
    held: list[Around] = []
    loose: list[Around] = []
    signs = frozenset(text)
    letters, digits = _LETTER.search(text) is not None, sum(map(str.isdigit, text))
    for rule in RULES:
        if not rule.may_hold(signs, letters=letters, digits=digits):
            continue
        spans = [Around(start, end, rule.hold.__name__) for start, end in _apart(rule.hold(text))]
        if rule.loose:
            spans = [span for span in spans if not _ends_a_number(text, span)]
            loose += [span for span in spans if _is_behind_digits(text, span)]
            spans = [span for span in spans if not _is_behind_digits(text, span)]
        held += spans
        text = _without(text, spans)
    return Rest(text, tuple(held), tuple(loose))


def _apart(spans: Spans) -> Spans:
    """Yield the spans in their order, without those within another."""
    last = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > last:
            yield start, end
            last = end


def _is_behind_digits(text: str, span: Around) -> bool:
    return _BEHIND_DIGITS.search(text[max(0, span.start - _NEAR) : span.start]) is not None


def _ends_a_number(text: str, span: Around) -> bool:
    """Tell whether the digits of a span are rather the last of a number, as in "021 8877 6655 ساعت ۹"."""
    before = text[max(0, span.start - _NEAR) : span.start]
    return _TIGHT_BEHIND.search(before) is not None or (
        _BEHIND_DIGITS.search(before) is not None and _FOUR_DIGITS.match(text, span.start) is not None
    )


def _without(text: str, spans: list[Around]) -> str:
    if not spans:
        return text
    signs = list(text)
    for span in spans:
        signs[span.start : span.end] = TAKEN * (span.end - span.start)
    return "".join(signs)
