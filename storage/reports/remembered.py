"""Count stored values of people: each count reads every lead, so it runs only on a reader."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from pydantic import TypeAdapter, ValidationError

from storage.database import Reader
from storage.put_aside import as_text
from storage.records.figures import Remembered, RunningTalks

_ANSWERS: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])
_LANGUAGES = "SELECT language, count(*) FROM leads GROUP BY language"
_CONTACTS = "SELECT contact, count(*) FROM leads WHERE contact IS NOT NULL GROUP BY contact"
_CONSENTS = "SELECT consent_version, count(*) FROM leads WHERE consent_version IS NOT NULL GROUP BY consent_version"


async def has_people(reader: Reader) -> bool:
    """Return whether anybody has ever talked to the bot and is still stored."""
    return await reader.one("SELECT 1 FROM leads LIMIT 1") is not None


async def count(reader: Reader, *, sources: Collection[str]) -> Remembered:
    """Count stored values of people; only the given sources, because anyone can invent a source."""
    return Remembered(
        languages=dict(await _counted(reader, _LANGUAGES)),
        contacts=dict(await _counted(reader, _CONTACTS)),
        consents=dict(await _counted(reader, _CONSENTS)),
        sources=await _sources(reader, sources),
        answers=await answers_given(reader),
        running=await _running(reader, sources),
    )


async def _counted(reader: Reader, sql: str) -> list[tuple[Any, int]]:
    """Return values with their counts; the table is STRICT, so the types are certain."""
    return [(as_text(value), people) for value, people in await reader.all(sql)]


async def _sources(reader: Reader, wanted: Collection[str]) -> dict[str, int]:
    if not wanted:
        return {}
    counts: dict[str, int] = {}
    async for page in reader.pages("SELECT last_source, count(*) FROM leads GROUP BY last_source"):
        counts.update({source: people for source, people in page if source in wanted})
    return counts


async def answers_given(reader: Reader) -> dict[tuple[str, str], int]:
    """Return how many people have given each answer, by question and option."""
    counts: Counter[tuple[str, str]] = Counter()
    async for page in reader.pages("SELECT answers, count(*) FROM leads WHERE answers <> '{}' GROUP BY answers"):
        for answers, people in page:
            for question, option in _read(answers).items():
                counts[question, option] += people
    return dict(counts)


def _read(answers: str) -> dict[str, str]:
    """Return answers by question; none for an unreadable row, which is reported elsewhere."""
    try:
        return _ANSWERS.validate_json(answers)
    except ValidationError:
        return {}


async def _running(reader: Reader, sources: Collection[str]) -> tuple[RunningTalks, ...]:
    counts: Counter[tuple[str, str, str]] = Counter()
    async for page in reader.pages(
        """
        SELECT s.funnel, s.step, l.last_source, count(*) FROM sessions AS s JOIN leads AS l ON l.number = s.lead
        WHERE s.step NOT IN ('done', 'declined') GROUP BY s.funnel, s.step, l.last_source
        """
    ):
        for version, step, source, people in page:
            counts[as_text(version), as_text(step), source if source in sources else ""] += people
    return tuple(
        RunningTalks(version=version, step=step, source=source, people=people)
        for (version, step, source), people in sorted(counts.items())
    )
