"""People continue their talks, answer the remaining questions, and reach the end."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.sandbox.people.person import Person
from tests.upgrades.old_installation import read, unsealed
from tests.upgrades.telegram_record import World

OPEN = """
    SELECT l.number, l.telegram_id, l.language, s.step, s.question, s.talk FROM leads AS l
    JOIN sessions AS s ON s.lead = l.number WHERE NOT l.blocked ORDER BY l.number
"""
LABELS = {
    "fa": {
        "agree": "✅ موافقم",
        "here": "بله، همین‌جا خوب است",
        "yes": "بله، همین است",
        "skip": "نه، همین‌جا خوب است|شماره نمی‌دهم",
        "questions": "جواب می‌دهم|جواب‌هایم را عوض",
        "step": "فقط همین مرحله",
        "place": "({} از {})",
    },
    "en": {
        "agree": "✅ I agree",
        "here": "Yes, here is fine",
        "yes": "Yes, that's it",
        "skip": "No, here is fine|I.d rather not",
        "questions": "Answer a few|Change my answers",
        "step": "Just this step",
        "place": "({} of {})",
    },
}
SAYS = {
    "fa": {
        "agreed": "حالا شماره یا ایمیلتان",
        "first screen": "/privacy",
        "menu": "خوش برگشتید|رضایتتان را پس گرفته‌اید",
        "skipped": "همین‌جا می‌نویسیم",
        "cancel": "یا فقط همین مرحله",
        "cancelled": "همین‌جا تمامش کردیم",
        "asks to talk": "همکاران",
        "asks for a number": "راحت‌ترید تلفنی",
        "fallback": "در تماس باشیم",
        "price": "برآورد دقیق",
        "end": "همه‌چیز آماده است|همین‌جاییم|تماس نمی‌گیریم|امیدواریم راهنما",
    },
    "en": {
        "agreed": "Now send your number or email",
        "first screen": "/privacy",
        "menu": "Welcome back|You.ve withdrawn your consent",
        "skipped": "we'll write to you here",
        "cancel": "or just this step",
        "cancelled": "that's it for now",
        "asks to talk": "A colleague will|they.ll call you",
        "asks for a number": "rather talk by phone",
        "fallback": "Shall we keep in touch here",
        "price": "gets you a real estimate",
        "end": "All set|Thank you for your time|We won't call yet|We hope the guide",
    },
}
LAST_ANSWERS = {"fa": ("sales", "now", "mid", "call"), "en": ("build", "soon", "high", "no")}
"""What they answer to each question that is still open."""


@dataclass(frozen=True)
class Questions:
    """What a funnel asks, read from its text."""

    asked: Sequence[dict[str, Any]]

    @classmethod
    def of(cls, funnel: Path) -> "Questions":
        return cls(YAML(typ="safe").load(funnel.read_text("utf-8"))["questions"])

    def labels(self, answers: Sequence[str], language: str) -> list[str]:
        """Return the buttons of one answer to each question."""
        options = [{option["id"]: option for option in question["options"]} for question in self.asked]
        return [of[answer]["label"][language] for of, answer in zip(options, answers, strict=True)]

    def place(self, question: str | None) -> int:
        """Return the place of a question, from 0; the first one where it is None."""
        return [each["id"] for each in self.asked].index(question or self.asked[0]["id"])


@dataclass(frozen=True)
class OpenTalk:
    """One person, and the state of their talk when the old version ended."""

    number: int
    person: Person
    language: str
    step: str
    question: str | None
    talk: dict[str, Any]


def open_talks(database: Path, world: World) -> list[OpenTalk]:
    """Return every talk of a person who can still be written to, but for those with a colleague: they are quiet."""
    by_id = {person.id: person for person in world.people.values()}
    talks = [
        OpenTalk(number, by_id[who], language, step, question, json.loads(unsealed(talk, "sessions.talk", number)))
        for number, who, language, step, question, talk in read(database, OPEN)
    ]
    return [talk for talk in talks if "person_until" not in talk.talk]


async def goes_on(talk: OpenTalk, questions: Questions) -> None:
    """Do what the step waits for, then answer every question that is left, and see the end."""
    person, language = talk.person, talk.language
    await _leaves_step(talk)
    first = questions.place(talk.question if talk.step in ("question", "number") else None)
    await answers_all(person, questions.labels(LAST_ANSWERS[language], language)[first:], language, first=first)


async def _leaves_step(talk: OpenTalk) -> None:
    """Do what the step waits for; afterwards a question is asked."""
    person, language = talk.person, talk.language
    labels, says = LABELS[language], SAYS[language]
    if "suggested_email" in talk.talk:
        person.taps(labels["yes"])
        return
    match talk.step:
        case "question":
            pass
        case "exchange" if "consent_shown" in talk.talk:
            await _gives_contact(person, language)
        case "consent":
            person.taps(labels["agree"])
            await person.sees(says["agreed"])
            await _gives_contact(person, language)
        case "email":
            person.sends(f"late{person.id}@corp.example")
        case "fallback":
            person.taps(labels["here"])
        case "exchange" | "declined":
            last = person.chat.last
            person.sends("/start")
            await person.sees(says["first screen"], after=last)
            await _gives_contact(person, language)
        case "number":
            person.taps(labels["skip"])
            await person.sees(says["skipped"])
            if talk.question is None:
                await leaves_quick_questions(person, language)
                await asks_for_questions(person, language)
        case "done":
            await asks_for_questions(person, language)
        case unknown:
            raise AssertionError(f"no test knows how people go on from {unknown}")


async def _gives_contact(person: Person, language: str) -> None:
    if language == "fa":
        person.shares_contact()
    else:
        person.sends(f"late{person.id}@corp.example")


async def leaves_quick_questions(person: Person, language: str) -> None:
    """Answer none of the two questions that follow where a person was asked for before any."""
    await person.sees(LABELS[language]["place"].format(_digits(1, language), _digits(2, language)))
    person.sends("لغو" if language == "fa" else "cancel")
    await person.sees(SAYS[language]["cancel"])
    person.taps(LABELS[language]["step"])
    await person.sees(SAYS[language]["cancelled"])


async def asks_for_questions(person: Person, language: str) -> None:
    """Come back, and ask to answer the questions."""
    last = person.chat.last
    person.sends("/start")
    await person.sees(SAYS[language]["menu"], after=last)
    person.taps(LABELS[language]["questions"])


async def answers_all(person: Person, labels: Sequence[str], language: str, *, first: int = 0) -> None:
    """Tap an answer to each question as it comes, until the end is said; `first` were answered before."""
    of = first + len(labels)
    for n, label in enumerate(labels, start=first + 1):
        words = LABELS[language]["place"].format(_digits(n, language), _digits(of, language))
        await person.sees(f"{re.escape(words)}$")
        last = person.chat.last
        person.taps(label)
    await person.sees(SAYS[language]["end"], after=last)


def _digits(n: int, language: str) -> str:
    return str(n).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) if language == "fa" else str(n)
