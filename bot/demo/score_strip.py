"""The strip over an open talk: fit, interest, and each line of the gates, as the bot's database has them now."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.sandbox.values.entities import JsonObject
from conversations.desk.lines.score import reason_words
from conversations.desk.lines.subject import Subject
from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import Axis, Said
from conversations.funnel.reconciliation import option_of, question_of, words_in
from conversations.funnel.text_checks import known_texts
from conversations.qualification.gate_lines import GateLine, mql_lines, sql_lines
from conversations.qualification.scoring import Score, score
from conversations.schedule.openings import DEFAULT_ZONE
from storage.database import Reader
from storage.installation import funnels
from storage.people import sessions
from storage.records.record import Language
from storage.records.talk import Session

T = TypeVar("T")


class OutsideView(Protocol):
    """What answers questions to the bot's database from outside."""

    async def look(self, query: Callable[[Reader], Awaitable[T]]) -> T | None:
        """Return the answer; None where it cannot be read now."""
        ...


class ScoreStrip:
    """Explains the score of a talk, by the version of the funnel that the talk began with."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._versions: dict[str, Funnel] = {}

    async def of(self, database: OutsideView, telegram_id: int, language: Language) -> JsonObject | None:
        """Return the strip of a person in a language; None for people who have not started the bot."""
        found = await database.look(lambda reader: self._read(reader, telegram_id))
        return None if found is None else _strip(*found, language, datetime.fromtimestamp(self._now(), UTC))

    async def _read(self, reader: Reader, telegram_id: int) -> tuple[Session, Funnel] | None:
        session = await sessions.read(reader, telegram_id)
        if session is None or session.talk is None:
            return None
        funnel = await self._version(reader, session.talk.funnel)
        return None if funnel is None else (session, funnel)

    async def _version(self, reader: Reader, version: str) -> Funnel | None:
        if version not in self._versions:
            text = await funnels.text_of(reader, version) or ""
            try:
                self._versions[version] = read_funnel(text, file=version, known_texts=known_texts())
            except FunnelError:
                return None
        return self._versions[version]


def _strip(session: Session, funnel: Funnel, language: Language, now: datetime) -> JsonObject:
    lead, worth = session.lead, score(session.ledger, funnel, now)
    about = Subject(session, funnel, language, ZoneInfo(DEFAULT_ZONE), now)
    return {
        "stage": lead.stage.value,
        "hot": lead.hot,
        "outcome": lead.outcome.value,
        "fit": {"points": round(worth.fit), "parts": _parts(worth, "fit", about)},
        "interest": {"points": round(worth.interest), "parts": _parts(worth, "interest", about)},
        "gates": {
            "mql": _gate(funnel.mql.fit, funnel.mql.interest, mql_lines(lead, worth, funnel), about),
            "sql": _gate(funnel.sql.fit, funnel.sql.interest, sql_lines(lead, worth, funnel), about),
        },
    }


def _parts(worth: Score, axis: Axis, about: Subject) -> list[JsonObject]:
    of_axis = (reason for reason in worth.reasons if reason.axis == axis)
    return [{"about": reason_words(reason, about), "points": round(reason.points)} for reason in of_axis]


def _gate(fit: int, interest: int, lines: tuple[GateLine, ...], about: Subject) -> JsonObject:
    return {"fit": fit, "interest": interest, "lines": [_line(line, about) for line in lines]}


def _line(line: GateLine, about: Subject) -> JsonObject:
    funnel, language = about.funnel, about.language
    question = question_of(funnel, line.question)
    options = (option_of(funnel, line.question, each) for each in line.options)
    answer = option_of(funnel, line.question, about.lead.answers.get(line.question))
    return {
        "kind": line.kind,
        "state": line.state.value,
        "question": "" if question is None else words_in(funnel, question.label, language),
        "options": [words_in(funnel, _named(each.card, each.label), language) for each in options if each is not None],
        "answer": "" if answer is None else words_in(funnel, _named(answer.card, answer.label), language),
        "have": line.have,
        "needs": line.needs,
    }


def _named(card: Said | None, label: Said) -> Said:
    return card or label
