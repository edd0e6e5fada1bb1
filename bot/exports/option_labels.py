"""The labels of answers, also of questions and options that the funnel no longer has.

The funnels that the bot ran with are in the database: labels come from the newest version that has the option, not
from a file that may be another or have errors.
"""

from collections.abc import Iterable, Iterator, Sequence

from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel, Option
from conversations.funnel.reconciliation import language_in, option_of
from conversations.funnel.text_checks import known_texts
from conversations.language.loaded import lingua_franca
from storage.database import Reader
from storage.installation import funnels
from storage.put_aside import UNREADABLE
from storage.records.record import Language
from storage.reports.remembered import answers_given

VERSIONS_READ = 50
"""Versions that are searched for options which the newest one lacks; reading one takes some 0.1 s."""


class OptionLabels:
    """Labels of answers in the language of an export."""

    def __init__(self, versions: Sequence[Funnel], answers: Iterable[tuple[str, str]], language: Language) -> None:
        self._versions = versions
        self.language = language
        self._known: dict[tuple[str, str, Language], str] = {}
        asked = [question.id for version in versions for question in version.questions]
        self.questions = tuple(dict.fromkeys((*asked[: _count_of(versions)], *_in_order(asked, answers))))
        """The questions of the newest version, then others that leads have answered."""

    def label(self, question: str, option: str, own: Language) -> str:
        """Return the label of an answer, and the one the person read if that was in another language.

        The option's id where no version has it.
        """
        key = question, option, own
        if key not in self._known:
            self._known[key] = self._written(question, option, own)
        return self._known[key]

    def _written(self, question: str, option_id: str, own: Language) -> str:
        for version in self._versions:
            option = option_of(version, question, option_id)
            if option is not None:
                return _both(version, option, self.language, own)
        return option_id


def _both(version: Funnel, option: Option, language: Language, own: Language) -> str:
    label, read = (option.label[language_in(version, each)] for each in (language, own))
    return label if label == read else f"{label} ({read})"


def _count_of(versions: Sequence[Funnel]) -> int:
    return len(versions[0].questions) if versions else 0


def _in_order(asked: Sequence[str], answers: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the questions of these answers, in the order of the funnels; unknown ones last, by name."""
    answered = {question for question, _ in answers}
    yield from (question for question in asked if question in answered)
    yield from sorted(answered.difference(asked))


async def read_labels(reader: Reader, *, fallback: Funnel | None, language: Language | None) -> OptionLabels:
    """Return the labels of every answer that leads have given.

    Args:
        reader: the snapshot that is exported.
        fallback: the funnel of a database that has none yet.
        language: None is the language of the sales group.
    """
    answers = set(await answers_given(reader))
    versions: list[Funnel] = []
    for text in (await funnels.newest(reader, VERSIONS_READ)).values():
        versions += _read(text)
        if versions and all(any(_has(version, *answer) for version in versions) for answer in answers):
            break
    if not versions and fallback is not None:
        versions = [fallback]
    return OptionLabels(versions, answers, language or (versions[0].sales_language if versions else lingua_franca()))


def _read(text: str) -> Iterator[Funnel]:
    """Yield the funnel of a stored text, if this version of the bot can read it."""
    try:
        yield read_funnel(text, file="funnel", known_texts=known_texts())
    except (FunnelError, *UNREADABLE):
        return


def _has(version: Funnel, question: str, option: str) -> bool:
    return option_of(version, question, option) is not None
