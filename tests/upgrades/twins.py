"""A new person does in one talk what another did before and after an upgrade: the scores must be equal."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests.upgrades.going_on import (
    LABELS,
    SAYS,
    OpenTalk,
    Questions,
    answers_all,
    asks_for_questions,
    leaves_quick_questions,
)
from tests.upgrades.old_installation import read

PRICE = {"fa": "قیمتش چنده؟", "en": "how much does it cost?"}
FATE = """
    SELECT stage, outcome, hot, contact, phone_verified, consent_version, answers, fit, interest
    FROM leads WHERE telegram_id = ?
"""
MOVED_OR_OLDER = """
    SELECT number FROM leads WHERE created < ? OR number IN (
        SELECT lead FROM ledger WHERE kind = 'withdrawn' OR (kind IN ('stage', 'outcome') AND actor <> 0)
    )
"""
FIRST_ID = 5_200_000_000


@dataclass(frozen=True)
class Deeds:
    """Everything that a score depends on."""

    language: str
    contact: str
    source: str
    answers: tuple[str, ...]
    consented: bool
    asked_to_talk: bool
    asked_for_prices: bool


def comparable(database: Path, talks: Iterable[OpenTalk], *, since: int) -> list[OpenTalk]:
    """Return the talks whose score comes from one day's deeds of their own: no colleague's act, no decay, no stop."""
    others = {number for (number,) in read(database, MOVED_OR_OLDER, since)}
    return [talk for talk in talks if talk.number not in others]


def deeds_of(database: Path, talk: OpenTalk, questions: Questions) -> Deeds:
    """Return a person's acts so far."""
    ((contact, source, answers),) = read(
        database, "SELECT contact, first_source, answers FROM leads WHERE number = ?", talk.number
    )
    kinds = {kind for (kind,) in read(database, "SELECT kind FROM ledger WHERE lead = ?", talk.number)}
    answered = json.loads(answers)
    in_order = tuple(answered[question["id"]] for question in questions.asked)
    done = [kind in kinds for kind in ("consented", "talk_asked", "price_asked")]
    return Deeds(talk.language, contact, source, in_order, *done)


def fate(database: Path, person: Person) -> tuple[Any, ...]:
    """Return the outcome of a person's talk."""
    (row,) = read(database, FATE, person.id)
    return row


async def does_the_same(sandbox: Sandbox, deeds: Deeds, questions: Questions, *, nth: int) -> Person:
    """Let a new person repeat all acts."""
    language, says = deeds.language, SAYS[deeds.language]
    person = sandbox.person(f"Twin {nth}", language=language, id=FIRST_ID + nth, phone=f"+98935{1_000_000 + nth}")
    person.opens(deeds.source)
    await person.sees(says["first screen"])
    await (_gives(person, deeds.contact, language) if deeds.consented else _gives_nothing(person, language))
    if deeds.asked_for_prices:
        person.sends(PRICE[language])
        await person.sees(says["price"])
    if deeds.asked_to_talk and deeds.consented:
        # Before the answers: afterwards it would write over "no, thanks".
        last = person.chat.last
        person.sends("/talk")
        await person.sees(says["asks to talk"], after=last)
    await answers_all(person, questions.labels(deeds.answers, language), language)
    return person


async def _gives_nothing(person: Person, language: str) -> None:
    """Ask for a person first, and give no number: Telegram itself is the contact, and nothing was agreed to."""
    person.sends("/talk")
    await person.sees(SAYS[language]["asks for a number"])
    person.taps(LABELS[language]["skip"])
    await person.sees(SAYS[language]["skipped"])
    await leaves_quick_questions(person, language)
    await asks_for_questions(person, language)


async def _gives(person: Person, contact: str, language: str) -> None:
    match contact:
        case "own_phone":
            person.shares_contact()
        case "company_email":
            person.sends(f"twin{person.id}@corp.example")
        case "free_email":
            person.sends(f"twin{person.id}@gmail.com")
        case "doubtful_email":
            person.sends("test@test.com")
        case "telegram":
            person.sends("+98 912 12 34")
            person.sends("+98 912 12 35")
            await person.sees(SAYS[language]["fallback"])
            person.taps(LABELS[language]["here"])
        case unknown:
            raise AssertionError(f"no test knows how {unknown} is given")
