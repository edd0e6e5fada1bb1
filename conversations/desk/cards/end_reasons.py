"""Why rounds end, in words: the reasons of the funnel file, those we ship, and people's own."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from conversations.funnel.desk.reason_labels import reason_label
from conversations.funnel.desk.reasons import OTHER, SHIPPED_IDS, ClosingReason
from conversations.funnel.desk.settings import OutcomePlan
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from storage.records.record import Language

REASON_UTF16 = 80
_OURS = SHIPPED_IDS | {OTHER.id}


class EndReasons(Struct, frozen=True):
    """The reasons that a desk chooses from: labels by id, in their order, without *other*.

    Ids can stand in callback data (`is_an_arg`), labels have at most 20 characters: `check` sees to both.
    """

    lost: Mapping[str, str] = {}
    unfit: Mapping[str, str] = {}

    def in_words(self, reason: str, language: Language) -> str:
        """Return a reason as a card shows it: a label, or a person's words, isolated and cut; "" for none.

        A reason of ours has its label also where the funnel file offers it no more.
        """
        label = self.lost.get(reason) or self.unfit.get(reason)
        if label is not None:
            return label
        if reason in _OURS:
            return catalogue.text("sales", f"reason.{reason}", language)
        return isolate(cut(" ".join(reason.split()), REASON_UTF16)) if reason.strip() else ""


def end_reasons(ends: OutcomePlan, funnel: Funnel, language: Language) -> EndReasons:
    """Return the reasons of the funnel file in a language."""
    return EndReasons(_labels(ends.lost, funnel, language), _labels(ends.unfit, funnel, language))


def _labels(reasons: Iterable[ClosingReason], funnel: Funnel, language: Language) -> dict[str, str]:
    return {each.id: reason_label(funnel, each, language) for each in reasons}
