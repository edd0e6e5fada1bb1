"""The list of /leads: one line per lead, with the number that opens it."""

from collections.abc import Sequence
from datetime import datetime

from conversations.desk.card import contact_of
from conversations.desk.lines.score import quality_of
from conversations.desk.lines.stage_words import stage_name
from conversations.desk.lines.subject import is_hot, name_of
from conversations.funnel.parts.basics import StageWords
from conversations.language import catalogue
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut
from conversations.language.numbers import number
from conversations.schedule.dates import say_ago
from storage.records.lead import Lead, Stage
from storage.records.record import Language

NAME_UTF16, CONTACT_UTF16 = 60, 60


def write_leads(
    leads: Sequence[Lead],
    *,
    stage: Stage | None,
    words: StageWords,
    language: Language,
    now: datetime,
    unreadable: Sequence[int] = (),
) -> str:
    """Return the list, newest first, or a line that it is empty; also the numbers of leads that cannot be read."""
    of = stage_name(stage, words, language) if stage else catalogue.text("admin", "leads.all", language)
    lost = _lost(unreadable, language)
    if not leads:
        none = catalogue.phrase("admin", "leads.none", language, ours={"stage": of})
        return "\n".join(facing(line, language) for line in lost) if lost else none
    title = catalogue.phrase(
        "admin", "leads.title", language, ours={"stage": of, "count": number(len(leads), language)}
    )
    lines = (title, *(_line(lead, words, language, now) for lead in leads), *lost)
    return "\n".join(facing(line, language) for line in lines)


def _lost(numbers: Sequence[int], language: Language) -> tuple[str, ...]:
    """Name the leads that cannot be read; /lead shows the readable part of each."""
    if not numbers:
        return ()
    ours = {"leads": " ".join(isolate(f"/lead_{each}") for each in numbers), "count": number(len(numbers), language)}
    return (catalogue.phrase("admin", "leads.unreadable", language, ours=ours),)


def _line(lead: Lead, words: StageWords, language: Language, now: datetime) -> str:
    ours = {
        "stage": stage_name(lead.stage, words, language),
        "hot": " ⛔️" if lead.stopped else " 🔥" if is_hot(lead) else "",
        "quality": quality_of(lead, language),
        "contact": isolate(cut(contact_of(lead, language), CONTACT_UTF16)) if lead.phone or lead.email else "",
        "ago": say_ago(now - lead.created, language),
    }
    key = "leads.line" if ours["contact"] else "leads.line_bare"
    name = cut(name_of(lead, language), NAME_UTF16)
    return catalogue.phrase("admin", key, language, ours=ours, command=f"/lead_{lead.number}", name=name)
