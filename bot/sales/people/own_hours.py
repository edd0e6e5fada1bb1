"""/hours: somebody's own working hours; without any they work the company's."""

from bot.funnels.versions import current_desk
from bot.sales.people.answering import PersonCommand, say
from bot.sales.people.desk_context import company_clock, own_week
from conversations.funnel.typed.weeks import read_week
from conversations.funnel.written.marks import Unread
from conversations.language.catalogue import texts
from conversations.language.loaded import languages
from conversations.reading.spelling import fold
from conversations.schedule.typed.weeks import say_week, week_in_short
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people

_MOST_CHARACTERS = 500
"""Nobody needs more for a week."""


async def hours(asked: PersonCommand) -> None:
    """Set the hours that were typed, or forget them; without words say which there are."""
    words, person = asked.about.words, asked.person
    if not words:
        await _say(asked, person)
        return
    kept = "" if _is_company(words) else _read(words)
    if kept is None:
        await say(asked.ctx, asked.command, "people.hours_unread", asked.language)
        return
    person = person.replace(hours=kept)
    await desk_people.put(asked.ctx.tx, person)
    await asked.note(f"hours {kept or 'of the company'} of")
    await _say(asked, person)


def _is_company(words: str) -> bool:
    return fold(words) in {fold(texts(language, "desk")["people.company_word"]) for language in languages()}


def _read(words: str) -> str | None:
    """Return the hours that a text names as they are kept; None if it names none."""
    week = read_week(words) if len(words) <= _MOST_CHARACTERS else None
    return None if week is None or isinstance(week, Unread) else week_in_short(week)


async def _say(asked: PersonCommand, person: DeskPerson) -> None:
    config = asked.ctx.config
    own, company = own_week(person, current_desk(config).who), company_clock(config, asked.ctx.now).hours.week
    if own is not None:
        await asked.say("people.hours", week=say_week(own, asked.language))
    elif any(company.values()):
        await asked.say("people.company_hours", week=say_week(company, asked.language))
    else:
        await asked.say("people.no_hours")
