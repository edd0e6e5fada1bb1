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

Versions = Mapping[str, Funnel | None]
"""Versions by hash that talks may be pinned to; None for one that cannot be read any more."""


@dataclass(frozen=True, slots=True)
class MissingValue:
    """A value stored for people that a funnel lacks."""

    what: Literal["language", "question", "option", "source", "contact", "consent", "version", "magnet"]
    value: str
    people: int
    says: str
    """What is stored for them, worded to come after "people are"."""
    instead: str
    """What happens to them under this funnel."""

    def __str__(self) -> str:
        people = "1 person is" if self.people == 1 else f"{self.people:,} people are"
        return f"{people} {self.says}; {self.instead}"


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
            says = f"remembered in {language}, which this funnel does not have"
            yield MissingValue("language", language, people, says, f"they are spoken to in {funnel.languages[0]}")


def _versions(remembered: Remembered, funnel: Funnel, versions: Versions) -> Iterator[MissingValue]:
    lost: dict[str, int] = {}
    for talks in remembered.running:
        if talks.version != funnel.hash and versions.get(talks.version) is None:
            lost[talks.version] = lost.get(talks.version, 0) + talks.people
    for version, people in lost.items():
        says = f"in the middle of a talk whose version of the funnel ({version[:8]}) cannot be read any more"
        yield MissingValue("version", version[:8], people, says, "they are asked again, by this one")


def _answers(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    questions: dict[str, int] = {}
    for (question, option), people in remembered.answers.items():
        if question_of(funnel, question) is None:
            questions[question] = questions.get(question, 0) + people
        elif option_of(funnel, question, option) is None:
            says = f"remembered with the answer `{option}` to `{question}`, which this funnel does not offer"
            yield MissingValue("option", f"{question}:{option}", people, says, "it counts for nothing")
    for question, people in questions.items():
        says = f"remembered with an answer to `{question}`, which this funnel does not ask"
        yield MissingValue("question", question, people, says, "it counts for nothing")


def _contacts(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    counted = {kind.value for kind in funnel.contact_points.points} | {ContactKind.DOUBTFUL_EMAIL.value}
    # Someone who asks for a person is reached on Telegram, even if the funnel does not offer that.
    asked = (*funnel.contact.kinds, "telegram")
    for kind, people in remembered.contacts.items():
        if kind not in counted:
            says = f"remembered with the contact `{kind}`, for which this funnel has no points"
            yield MissingValue("contact", kind, people, says, "it counts for nothing, and reaches them still")
        elif ContactKind(kind).way not in asked:
            says = f"remembered with the contact `{kind}`, which this funnel does not ask for"
            yield MissingValue("contact", kind, people, says, "it counts, and reaches them still")


def _sources(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    for source, people in remembered.sources.items():
        if source not in funnel.sources:
            says = f"remembered with the source `{source}`, which this funnel does not name"
            instead = f"they get the greeting of everybody and the magnet `{funnel.magnet}`"
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
        says = f"to get the magnet `{magnet}` of an earlier version, which this funnel does not have"
        yield MissingValue("magnet", magnet, people, says, f"they get `{funnel.magnet}`")


def _consents(remembered: Remembered, funnel: Funnel) -> Iterator[MissingValue]:
    for version, people in remembered.consents.items():
        if version > funnel.consent.version:
            says = f"remembered as agreeing to consent version {version}, and this funnel has {funnel.consent.version}"
            yield MissingValue("consent", str(version), people, says, "their consent stands")
