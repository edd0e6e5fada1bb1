"""The lines of a card that say what a lead waits for, and what decides whether to write to them at all."""

from datetime import datetime

from conversations.desk.cards.view import DeskView
from conversations.desk.lines.title import is_withdrawn
from conversations.desk.rounds.clock.next_steps import is_without_step
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import day_of
from conversations.schedule.short_dates import say_near_moment, say_short_moment, say_window_of_day
from storage.records.lead import Stage
from storage.records.round import RoundState

_WAITING = frozenset({RoundState.NEW, RoundState.CLAIMED})


def flag_lines(view: DeskView) -> tuple[str, ...]:
    """Return the lines below the title, what keeps from writing first."""
    round_, lead = view.round, view.session.lead
    cooled = round_.cooled and round_.state.is_open and not round_.is_quiet and not round_.stopped
    flags = (
        (round_.stopped, "card.stopped"),
        (not round_.stopped and is_withdrawn(view.subject), "card.withdrawn"),
        (round_.blocked, "card.blocked"),
        (round_.trial or lead.stage is Stage.PQL, "card.pql"),
        (cooled, "card.cooled"),
    )
    said = tuple(catalogue.text("sales", key, view.language) for holds, key in flags if holds)
    return *said, *_turn_lines(view), *_time_lines(view), *_step_lines(view)


def _turn_lines(view: DeskView) -> tuple[str, ...]:
    """Return whose turn it is, and who had the lead before."""
    round_ = view.round
    if round_.state is not RoundState.NEW:
        return ()
    lines = []
    if round_.offer is not None and round_.offer.until > view.ctx.now:
        ours = {"moment": _near(view, round_.offer.until), "name": isolate(view.name(round_.offer.to))}
        lines.append(catalogue.phrase("desk", "line.offered", view.language, ours=ours))
    if round_.owner_before is not None:
        lines.append(catalogue.text("desk", "line.before", view.language, name=view.name(round_.owner_before)))
    return tuple(lines)


def _time_lines(view: DeskView) -> tuple[str, ...]:
    """Return the window they asked for, and a meeting that the title does not hold."""
    round_, now, zone = view.round, view.ctx.now, view.subject.company_zone
    if not round_.state.is_open:
        return ()
    lines = []
    if round_.window is not None and round_.window.end > now:
        window = CallWindow(day_of(round_.window.start, zone), round_.window.start, round_.window.end)
        ours = {"window": say_window_of_day(window, view.language, zone)}
        writes = round_.window.way == "write" and view.session.lead.phone is not None
        key = "line.window_write" if writes else "line.window"
        lines.append(catalogue.phrase("desk", key, view.language, ours=ours))
    in_title = round_.state is RoundState.MEETING and round_.snoozed is None
    if round_.meeting is not None and round_.meeting > now and not in_title:
        ours = {"moment": say_short_moment(round_.meeting, view.language, zone)}
        lines.append(catalogue.phrase("desk", "line.meeting", view.language, ours=ours))
    return tuple(lines)


def _step_lines(view: DeskView) -> tuple[str, ...]:
    stepless = not view.superseded and is_without_step(view.round, view.ctx)
    return (catalogue.text("desk", "line.no_step", view.language),) if stepless else ()


def clock_lines(view: DeskView) -> tuple[str, ...]:
    """Return from when, or by when, the prospect must be touched; none once they were, or while the clock rests."""
    round_, now = view.round, view.ctx.now
    runs = round_.state in _WAITING and round_.is_untouched and not round_.is_paused and not view.superseded
    if not runs or round_.t0 is None or round_.due is None:
        return ()
    key, moment = ("line.starts", round_.t0) if now < round_.t0 else ("line.due", round_.due)
    return (catalogue.phrase("desk", key, view.language, ours={"moment": _near(view, moment)}),)


def _near(view: DeskView, moment: datetime) -> str:
    zone = view.subject.company_zone
    return say_near_moment(moment, view.language, zone=zone, today=day_of(view.ctx.now, zone))
