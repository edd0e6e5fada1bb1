"""The numbers of the desk as the section `desk` of a funnel sets them."""

from datetime import date, datetime, time, timedelta

from conversations.desk.rounds.values.rules import ClaimRules, ClockRules, DeskRules
from conversations.funnel.desk.settings import ClaimPlan, ClockPlan, Desk
from conversations.funnel.parts.openings import OpenWeek
from conversations.funnel.typed.set_lengths import SetLength

_DAY = timedelta(days=1)
_NONE = timedelta(0)


def rules_of(desk: Desk, week: OpenWeek) -> DeskRules:
    """Return the numbers that the rules of rounds need.

    Args:
        desk: the section.
        week: the company's hours; empty where wall time counts. Where a length is set in days, each is as long as an
            average working day. `wait` alone is counted by the calendar.
    """
    day = average_day(week)
    return DeskRules(_clock(desk.clock, day), _claim(desk.claim, day), desk.talk.relay, desk.talk.windows)


def average_day(week: OpenWeek) -> timedelta:
    """Return the working time of an average working day; 24 hours without hours, where wall time counts."""
    days = [openings for openings in week.values() if openings]
    total = sum((_span(opens, closes) for openings in days for opens, closes in openings), _NONE)
    return total / len(days) if days else _DAY


def _span(opens: time, closes: time) -> timedelta:
    """Return how long an opening is; a closing that is not later is on the next day."""
    first, last = (datetime.combine(date.min, each) for each in (opens, closes))
    return last - first if first < last else last + _DAY - first


def _working_time(length: SetLength, day: timedelta) -> timedelta:
    return length.time + length.days * day


def _clock(plan: ClockPlan, day: timedelta) -> ClockRules:
    return ClockRules(
        sla=_working_time(plan.sla, day),
        backup_after=_working_time(plan.backup_after, day),
        manager_after=_working_time(plan.manager_after, day),
        again_after=_working_time(plan.again_after, day),
        nudge=_working_time(plan.nudge, day),
        hold=_working_time(plan.hold, day),
        answer=_working_time(plan.answer, day),
        step=_working_time(plan.step, day),
        wait=plan.wait.days,
        wait_time=plan.wait.time,
        pings_an_hour=plan.pings_an_hour,
        outside=plan.outside,
    )


def _claim(plan: ClaimPlan, day: timedelta) -> ClaimRules:
    return ClaimRules(
        rotation=plan.rotation,
        offer=_working_time(plan.offer, day),
        max_untouched=plan.max_untouched,
        max_open=plan.max_open,
        pql_alert=plan.pql_alert,
    )
