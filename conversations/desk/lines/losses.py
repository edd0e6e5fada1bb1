"""Why a lead was lost, in words: the ledger stores the id of a reason that we offer, or a person's own words."""

from collections.abc import Sequence

from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.qualification.decisions import LossReason
from storage.records.lead import Outcome
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language

WORDS_UTF16 = 80
_IDS = frozenset(reason.value for reason in LossReason)


def loss_words(reason: str, language: Language) -> str:
    """Return the label of a reason, or the person's own words, isolated and cut to a line; "" for none."""
    if reason in _IDS:
        return catalogue.text("sales", f"lost.{reason}", language)
    return isolate(cut(" ".join(reason.split()), WORDS_UTF16)) if reason.strip() else ""


def reason_words(reason: str, language: Language) -> str:
    """Return why a person moved a lead, as an entry of the ledger has it: an outcome, a reason of ours, or words."""
    outcome = next((each for each in Outcome if each == reason), None)
    return loss_words(reason, language) if outcome is None else catalogue.text("admin", f"outcome.{outcome}", language)


def loss_of(ledger: Sequence[Entry], language: Language) -> str:
    """Return why the newest outcome of a ledger is a loss, in words; "" if it is none, or nobody said."""
    newest = next((entry for entry in reversed(ledger) if entry.kind is EntryKind.OUTCOME), None)
    if newest is None or newest.data.get("after") != Outcome.LOST:
        return ""
    return loss_words(str(newest.data.get("reason", "")), language)
