"""Why a lead was lost, or is no fit, as somebody types it: a reason's id or label, or their own words."""

from collections.abc import Sequence

from conversations.funnel.desk.reason_labels import reason_label
from conversations.funnel.desk.reasons import OTHER, ClosingReason
from conversations.funnel.model import Funnel
from conversations.language.graphemes import cut
from conversations.language.loaded import languages
from conversations.reading.spelling import fold

WORDS_UTF16 = 200
"""What is kept of a reason in words (DESK §2)."""


def typed_reason(words: str, reasons: Sequence[ClosingReason], funnel: Funnel) -> str:
    """Return the id of the reason that is named in any language, else the words; "" where they must be asked for."""
    named = {name: each.id for each in (*reasons, OTHER) for name in _names(each, funnel)}
    found = named.get(fold(words))
    if found is None:
        return cut(" ".join(words.split()), WORDS_UTF16)
    return "" if found == OTHER.id else found


def _names(reason: ClosingReason, funnel: Funnel) -> set[str]:
    return {fold(name) for name in (reason.id, *(reason_label(funnel, reason, each) for each in languages()))}
