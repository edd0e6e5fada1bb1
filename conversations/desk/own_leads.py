"""The lists of /mine and /free: one line for each lead, with a link to its card where there is one.

The lines are HTML, because a seller has no /lead: a number that opens the card is what they can use.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Literal
from zoneinfo import ZoneInfo

from conversations.desk.lines.raised_hand import quiet_wish
from conversations.desk.lines.subject import Subject, is_hot, name_of
from conversations.desk.lines.wishes import answers_shown
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut
from conversations.language.numbers import number
from conversations.schedule.dates import say_ago
from storage.records.lead import Lead
from storage.records.record import Language
from storage.records.talk import Session

Which = Literal["mine", "free"]
NAME_UTF16, WANTS_UTF16 = 40, 90
"""UTF-16 units in a line: twenty lines with their links stay below a message's limit of 4,096."""


@dataclass(frozen=True, slots=True)
class OwnLeads:
    """What a list is made of."""

    which: Which
    leads: tuple[Lead, ...]
    """Those that are shown."""
    count: int
    """How many there are."""
    unreadable: Sequence[int] = ()
    links: Mapping[int, str] | None = None
    """By number: the links to cards that stand in the sales group."""


def write_own_leads(listed: OwnLeads, *, funnel: Funnel, zone: ZoneInfo, language: Language, now: datetime) -> str:
    """Return the list as HTML, or a line that it is empty."""
    which = listed.which
    lines = [_line(lead, listed, Subject(Session(lead=lead), funnel, language, zone, now)) for lead in listed.leads]
    if listed.unreadable:
        numbers = " ".join(isolate(str(each)) for each in listed.unreadable)
        ours = {"count": number(len(listed.unreadable), language), "leads": numbers}
        lines.append(catalogue.phrase("sales", "own.unreadable", language, ours=ours))
    if not lines:
        return catalogue.text("sales", f"{which}.none", language)
    title = catalogue.text("sales", f"{which}.title", language, count=listed.count)
    left = listed.count - len(listed.leads) - len(listed.unreadable)
    more = [catalogue.text("sales", "own.more", language, count=left)] if left > 0 else []
    return "\n".join(facing(line, language) for line in (title, *lines, *more))


def _line(lead: Lead, listed: OwnLeads, about: Subject) -> str:
    language = about.language
    label = escape(catalogue.text("sales", "own.lead", language, number=lead.number), quote=False)
    link = (listed.links or {}).get(lead.number)
    since = lead.claimed_at if listed.which == "mine" else (lead.alerted_at if lead.alerts else lead.quiet_at)
    ours = {
        "mark": _mark(lead),
        "lead": label if link is None else f'<a href="{escape(link)}">{label}</a>',
        "name": escape(isolate(cut(name_of(lead, language), NAME_UTF16)), quote=False),
        "wants": escape(cut(wish_of(about), WANTS_UTF16), quote=False),
        "ago": say_ago(about.now - (since or about.now), language),
    }
    return catalogue.phrase("sales", f"{listed.which}.line", language, ours=ours)


def _mark(lead: Lead) -> str:
    """Return what a lead is now: stopped, hot, a quiet card, or no longer hot."""
    if lead.stopped:
        return "⛔️"
    if is_hot(lead):
        return "🔥"
    return "🟡" if lead.is_quiet else "❄️"


def wish_of(about: Subject) -> str:
    """Return what a lead wants, in the funnel's words."""
    if about.lead.is_quiet:
        return quiet_wish(about)
    answers = (answers_shown(about.lead, line, about.funnel, about.language) for line in about.funnel.card)
    return next(filter(None, answers), "") or catalogue.text("sales", "list.talk", about.language)
