"""Reports over many leads: read on a reader, outside the writer, and queued afterwards."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, assert_never, get_args

from bot.context.config import BotConfig
from bot.jobs.desk_reports import MadeList, desk_report, free_list, left_list, my_list
from bot.sales import group as sales_group
from bot.sales.contacts.masking import hides_in
from bot.sales.people.desk_context import actor_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.roles import is_admin
from conversations.desk.cards.buttons import DeskRows
from conversations.desk.cards.masking import masked_lead
from conversations.desk.lead_list import write_leads
from conversations.desk.notices.wording import DeskText
from conversations.desk.stats_report import StatsReport, write_stats_report
from conversations.language import catalogue
from conversations.language.folder import Audience
from conversations.language.loaded import known, lingua_franca
from conversations.schedule.periods import bounds
from storage.database import Reader
from storage.messages import Message
from storage.people import leads
from storage.records.record import Json, Language
from storage.records.timer import DeskList, ReportTimer
from storage.reports import stats

LEADS_SHOWN = 20
_OF_DESK = get_args(DeskList)
"""The others are for admins."""


class MadeReport(NamedTuple):
    """A report as it is sent, and the buttons under each of its messages, which name cards."""

    rows: tuple[Message, ...]
    buttons: tuple[DeskRows, ...]

    @property
    def mentions(self) -> tuple[int, ...]:
        """The numbers of the leads that it names."""
        return tuple(dict.fromkeys(lead for row in self.rows for lead in row.mentions))


async def report(reader: Reader, wanted: ReportTimer, *, config: BotConfig, now: datetime) -> MadeReport:
    """Return the answer to a command; its keys make it go out once, even if it is written several times."""
    match wanted.what:
        case "stats":
            return _plain(wanted, (await _stats(reader, wanted, config, now),))
        case "leads":
            text, named = await _newest(reader, wanted, config, now)
            return _plain(wanted, (text,), named)
        case "desk":
            language = _language_of(wanted)
            return _plain(wanted, await desk_report(reader, wanted.period, language=language, config=config, now=now))
        case "mine":
            language = _language_of(wanted)
            return _rich(wanted, await my_list(reader, wanted.by or 0, language=language, config=config, now=now))
        case "free":
            return _rich(wanted, await free_list(reader, language=_language_of(wanted), config=config, now=now))
        case "left":
            return _rich(wanted, await left_list(reader, language=_language_of(wanted), config=config, now=now))
        case _:
            assert_never(wanted.what)


def _plain(wanted: ReportTimer, texts: Sequence[str], named: tuple[int, ...] = ()) -> MadeReport:
    rows = tuple(_row(wanted, place, text).replace(mentions=named) for place, text in enumerate(texts))
    return MadeReport(rows, ((),) * len(rows))


def _rich(wanted: ReportTimer, made: MadeList) -> MadeReport:
    rows = (_list_row(wanted, place, text) for place, text in enumerate(made.texts))
    return MadeReport(tuple(row.replace(mentions=made.leads) for row in rows), tuple(text.rows for text in made.texts))


def _list_row(wanted: ReportTimer, place: int, text: DeskText) -> Message:
    row, plain = _row(wanted, place, text.html, parse_mode="HTML"), _row(wanted, place, text.plain)
    return row.replace(fallbacks=((row.method, plain.body),))


def _row(wanted: ReportTimer, place: int, text: str, **form: Json) -> Message:
    """Return one message of a report; the first has the key and the slot that it has always had."""
    key, slot, more = wanted.key, _slot(wanted), f":{place}" if place else ""
    row = answer_row(f"{key}{more}", ChatPlace(wanted.chat, wanted.thread, wanted.message_id), text, about=None, **form)
    return row.replace(slot=None if slot is None else f"{slot}{more}")


async def _newest(reader: Reader, wanted: ReportTimer, config: BotConfig, now: datetime) -> tuple[str, tuple[int, ...]]:
    """Return the list of /leads, and the numbers of the leads that it names."""
    found = await leads.newest(reader, stage=wanted.stage, limit=LEADS_SHOWN)
    language, shown = _language_of(wanted), found.leads
    if hides_in(config, wanted.chat):
        shown = tuple(masked_lead(lead, language) for lead in shown)
    text = write_leads(
        shown, stage=wanted.stage, words=config.funnel.words, language=language, now=now,
        unreadable=found.unreadable,
    )  # fmt: skip
    return text, tuple(lead.number for lead in found.leads)


def _slot(wanted: ReportTimer) -> str | None:
    """Return the slot of a report: of those that one person asked for several times only the newest waits."""
    return None if wanted.by is None else f"report:{wanted.by}:{wanted.what}:{wanted.period}:{wanted.stage}"


async def may_have(reader: Reader, wanted: ReportTimer, *, config: BotConfig) -> bool:
    """Tell whether the person who asked may still read the report, and whether it may be sent to that chat."""
    # A timer of an earlier version for a group does not say who asked: then only the group is checked.
    by = abs(wanted.chat) if wanted.by is None else wanted.by
    if wanted.what in _OF_DESK:
        allowed = wanted.chat < 0 or await _is_for(reader, wanted, by, config)
    else:
        allowed = (wanted.by is None and wanted.chat < 0) or await is_admin(reader, config, by)
    return allowed and await sales_group.may_read(reader, config, wanted.chat, by=by)


async def _is_for(reader: Reader, wanted: ReportTimer, person: int, config: BotConfig) -> bool:
    """Tell whether somebody may have a report of the desk in private: figures are for managers alone."""
    actor = await actor_of(reader, config, person)
    return actor.manages if wanted.what == "desk" else actor.is_at_desk


def failed_report(wanted: ReportTimer) -> Message:
    """Return the message to a colleague whose report cannot be made."""
    audience: Audience = "sales" if wanted.what in _OF_DESK else "admin"
    text = catalogue.text(audience, "report.failed", _language_of(wanted))
    return answer_row(f"{wanted.key}:failed", ChatPlace(wanted.chat, wanted.thread, wanted.message_id), text)


async def _stats(reader: Reader, wanted: ReportTimer, config: BotConfig, now: datetime) -> str:
    since, until = bounds(wanted.period, zone=config.zone, now=now)
    found = await stats.figures(reader, since=since, until=until, zone=config.zone, now=now)
    figures = StatsReport(
        period=wanted.period,
        people=found.people.alike,
        qualities=found.people.qualities,
        unreadable=found.people.unreadable,
        counted_percent=found.counted_percent,
        alerts=found.alerts,
        quiet=found.quiet,
        funnel=config.funnel,
        zone=config.zone,
        now=now,
    )
    return write_stats_report(figures, _language_of(wanted))


def _language_of(wanted: ReportTimer) -> Language:
    """Return the language of the request, or the lingua franca where that language has no texts any more."""
    return known(wanted.language) or lingua_franca()
