"""Reports over many leads: read on a reader, outside the writer, and queued afterwards."""

from datetime import datetime
from typing import get_args

from bot.context.config import BotConfig
from bot.jobs.own_leads import own_leads
from bot.sales import group as sales_group
from bot.sales.members import role_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.roles import is_admin
from conversations.desk.lead_list import write_leads
from conversations.desk.own_leads import Which
from conversations.desk.stats_report import StatsReport, write_stats_report
from conversations.language import catalogue
from conversations.language.folder import Audience
from conversations.language.loaded import known, lingua_franca
from conversations.schedule.periods import bounds
from storage.database import Reader
from storage.messages import Message
from storage.people import leads
from storage.records.record import Json, Language
from storage.records.timer import ReportTimer
from storage.reports import stats

LEADS_SHOWN = 20
_OF_MEMBERS = get_args(Which)
"""Reports for every member of the sales group; the others are for admins."""


async def report(reader: Reader, wanted: ReportTimer, *, config: BotConfig, now: datetime) -> Message:
    """Return the answer to a command; its key makes it go out once, even if it is written several times."""
    named: tuple[int, ...] = ()
    form: dict[str, Json] = {}
    match wanted.what:
        case "stats":
            text = await _stats(reader, wanted, config, now)
        case "leads":
            text, named = await _newest(reader, wanted, config, now)
        case "mine" | "free" as which:
            by, language = wanted.by or 0, _language_of(wanted)
            text, named = await own_leads(reader, which, by=by, language=language, config=config, now=now)
            form = {"parse_mode": "HTML"}
    place = ChatPlace(wanted.chat, wanted.thread, wanted.message_id)
    row = answer_row(wanted.key, place, text, about=None, **form)
    return row.replace(mentions=named, slot=_slot(wanted))


async def _newest(reader: Reader, wanted: ReportTimer, config: BotConfig, now: datetime) -> tuple[str, tuple[int, ...]]:
    """Return the list of /leads, and the numbers of the leads that it names."""
    found = await leads.newest(reader, stage=wanted.stage, limit=LEADS_SHOWN)
    text = write_leads(
        found.leads, stage=wanted.stage, words=config.funnel.words, language=_language_of(wanted), now=now,
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
    if wanted.what in _OF_MEMBERS:
        allowed = wanted.chat < 0 or await role_of(reader, config, by) is not None
    else:
        allowed = (wanted.by is None and wanted.chat < 0) or await is_admin(reader, config, by)
    return allowed and await sales_group.may_read(reader, config, wanted.chat, by=by)


def failed_report(wanted: ReportTimer) -> Message:
    """Return the message to a colleague whose report cannot be made."""
    audience: Audience = "sales" if wanted.what in _OF_MEMBERS else "admin"
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
