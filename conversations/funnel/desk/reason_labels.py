"""The words for a reason, on a button and in a list."""

from conversations.funnel.desk.reasons import ClosingReason
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import words_in
from conversations.language.catalogue import text
from storage.records.record import Language


def reason_label(funnel: Funnel, reason: ClosingReason, language: Language) -> str:
    """Return the words for a reason; where the owner wrote none, those that we ship.

    `language` is any that is loaded; a label that lacks it is read in the funnel's first one.
    """
    if reason.label is None:
        return text("sales", f"reason.{reason.id}", language)
    return words_in(funnel, reason.label, language)
