"""Values stored for people that a funnel lacks, reported to its owner with the number of people concerned.

`reconciliation` decides how each is treated; this module only counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import option_of, question_of
from storage.records.figures import Remembered
from storage.records.lead import ContactKind
from storage.records.talk import Step
from storage.records.translatable import Translatable, tr

Versions = Mapping[str, Funnel | None]
"""Versions by hash that talks may be pinned to; None for one that cannot be read any more."""


@dataclass(frozen=True, slots=True)
class MissingValue:
    """A value stored for people that a funnel lacks."""

    what: Literal["language", "question", "option", "source", "contact", "consent", "version", "magnet"]
    value: str
    people: int
    says: Translatable
    """What is stored for them, worded to come after "people are"."""
    instead: Translatable
    """What happens to them under this funnel."""

    @property
    def sentence(self) -> Translatable:
        """All of it, to be said to the funnel's owner."""
        if self.people == 1:
            return tr("1 person is {says}; {instead}", says=self.says, instead=self.instead)
        return tr("{count:,} people are {says}; {instead}", count=self.people, says=self.says, instead=self.instead)

    def __str__(self) -> str:
        return str(self.sentence)


def missing_values(remembered: Remembered, funnel: Funnel, versions: Versions) -> Iterator[MissingValue]:
    """Yield every value stored for people that this funnel lacks."""
    yield from _languages(remembered, funnel)
    yield from _versions(remembered, funnel, versions)
    yield from _answers(remembered, funnel)
    yield from _contacts(remembered, funnel)
    yield from _sources(remembered, funnel)
    yield from _magnets(remembered, funnel, versions)
    yield from _consents(remembered, funnel)


def _languages(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    for language, people in remembered.languages.items():
        if language not in funnel.languages:
            says = tr("remembered in {language}, which this funnel does not have", language=language)
            instead = tr("they are spoken to in {language}", language=funnel.languages[0])
            yield MissingValue("language", language, people, says, instead)


def _versions(remembered: Remembered, funnel: Funnel, versions: Versions) -> Iterator[MissingValue]:
    lost: dict[str, int] = {}
    for talks in remembered.running:
        if talks.version != funnel.hash and versions.get(talks.version) is None:
            lost[talks.version] = lost.get(talks.version, 0) + talks.people
    for version, people in lost.items():
        says = tr(
            "in the middle of a talk whose version of the funnel ({version}) cannot be read any more",
            version=version[:8],
        )
        yield MissingValue("version", version[:8], people, says, tr("they are asked again, by this one"))


def _answers(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    questions: dict[str, int] = {}
    for (question, option), people in remembered.answers.items():
        if question_of(funnel, question) is None:
            questions[question] = questions.get(question, 0) + people
        elif option_of(funnel, question, option) is None:
            says = tr(
                "remembered with the answer `{option}` to `{question}`, which this funnel does not offer",
                option=option,
                question=question,
            )
            yield MissingValue("option", f"{question}:{option}", people, says, tr("it counts for nothing"))
    for question, people in questions.items():
        says = tr("remembered with an answer to `{question}`, which this funnel does not ask", question=question)
        yield MissingValue("question", question, people, says, tr("it counts for nothing"))


def _contacts(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    counted = {kind.value for kind in funnel.contact_points.points} | {ContactKind.DOUBTFUL_EMAIL.value}
    # Someone who asks for a person is reached on Telegram, even if the funnel does not offer that.
    asked = (*funnel.contact.kinds, "telegram")
    for kind, people in remembered.contacts.items():
        if kind not in counted:
            says = tr("remembered with the contact `{kind}`, for which this funnel has no points", kind=kind)
            yield MissingValue("contact", kind, people, says, tr("it counts for nothing, and reaches them still"))
        elif ContactKind(kind).way not in asked:
            says = tr("remembered with the contact `{kind}`, which this funnel does not ask for", kind=kind)
            yield MissingValue("contact", kind, people, says, tr("it counts, and reaches them still"))


def _sources(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    for source, people in remembered.sources.items():
        if source not in funnel.sources:
            says = tr("remembered with the source `{source}`, which this funnel does not name", source=source)
            instead = tr("they get the greeting of everybody and the magnet `{magnet}`", magnet=funnel.magnet)
            yield MissingValue("source", source, people, says, instead)


def _magnets(remembered: Remembered, funnel: Funnel, versions: Versions) -> Iterator[MissingValue]:
    """Yield missing magnets that a running talk still has to give; magnets already given do not count."""
    owed: dict[str, int] = {}
    for talks in remembered.running:
        version = versions.get(talks.version)
        if version is None or talks.step == Step.QUESTION:
            continue
        source = version.sources.get(talks.source)
        magnet = source.magnet if source and source.magnet else version.magnet
        if magnet not in funnel.magnets:
            owed[magnet] = owed.get(magnet, 0) + talks.people
    for magnet, people in owed.items():
        says = tr("to get the magnet `{magnet}` of an earlier version, which this funnel does not have", magnet=magnet)
        yield MissingValue("magnet", magnet, people, says, tr("they get `{magnet}`", magnet=funnel.magnet))


def _consents(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    for version, people in remembered.consents.items():
        if version > funnel.consent.version:
            says = tr(
                "remembered as agreeing to consent version {version}, and this funnel has {own}",
                version=version,
                own=funnel.consent.version,
            )
            yield MissingValue("consent", str(version), people, says, tr("their consent stands"))
