"""A desk for tests: calendars, people, and a lead whose timers run."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import DeskAct, TimerFired
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied, Moves, Notice, ProspectNotice
from conversations.desk.rounds.values.people import Actor, DeskMember, DeskPeople, DeskRole
from conversations.desk.rounds.values.rules import DeskRules, WorkingClock
from storage.records.round import Round
from storage.records.timer import DeskTimer

TEHRAN = ZoneInfo("Asia/Tehran")
SARA, REZA, NIMA, MINA, STRANGER = 1, 2, 3, 4, 99
NAMES = {SARA: "Sara", REZA: "Reza", NIMA: "Nima", MINA: "Mina"}


class AlwaysOpen:
    """Working time is all the time."""

    is_known = True

    def is_open(self, moment: datetime) -> bool:
        return True

    def next_opening(self, moment: datetime) -> datetime:
        return moment

    def add(self, moment: datetime, duration: timedelta) -> datetime:
        return moment + duration

    def add_days(self, moment: datetime, days: int) -> datetime:
        return moment + timedelta(days=days)

    def between(self, start: datetime, end: datetime) -> timedelta:
        return max(end - start, timedelta())

    def kept_window(self, start: datetime, end: datetime, length: timedelta) -> tuple[datetime, datetime]:
        return start, end


class NoHours(AlwaysOpen):
    """A company without hours."""

    is_known = False


@dataclass(frozen=True)
class NineToSix:
    """A company of Tehran that works 9-18 on these weekdays (Monday is 0), but not on its holidays."""

    weekdays: frozenset[int] = frozenset({5, 6, 0, 1, 2})
    holidays: frozenset[date] = frozenset()
    closes: time = time(18)
    is_known: bool = True

    def openings(self, moment: datetime):
        day = moment.astimezone(TEHRAN).date()
        for _ in range(60):
            if day.weekday() in self.weekdays and day not in self.holidays:
                yield datetime.combine(day, time(9), TEHRAN), datetime.combine(day, self.closes, TEHRAN)
            day += timedelta(days=1)

    def is_open(self, moment: datetime) -> bool:
        opens, closes = next(self.openings(moment))
        return opens <= moment < closes

    def next_opening(self, moment: datetime) -> datetime:
        return next(opens for opens, _ in self.openings(moment) if opens > moment)

    def add(self, moment: datetime, duration: timedelta) -> datetime:
        for opens, closes in self.openings(moment):
            start = max(opens, moment)
            if start < closes and duration <= closes - start:
                return start + duration
            duration -= max(closes - start, timedelta())
        raise AssertionError("no such moment within 60 days")

    def add_days(self, moment: datetime, days: int) -> datetime:
        clock = moment.astimezone(TEHRAN).time()
        later = [opens for opens, _ in self.openings(moment) if opens.date() > moment.astimezone(TEHRAN).date()]
        return datetime.combine(later[days - 1].date(), clock, TEHRAN)

    def kept_window(self, start: datetime, end: datetime, length: timedelta) -> tuple[datetime, datetime]:
        if self.is_open(start):
            return start, end
        opens = self.next_opening(start)
        return opens, opens + length

    def between(self, start: datetime, end: datetime) -> timedelta:
        worked = timedelta()
        for opens, closes in self.openings(start):
            if opens >= end:
                break
            worked += max(min(closes, end) - max(opens, start), timedelta())
        return worked


def people(hours: WorkingClock | None = None, **changes: dict) -> DeskPeople:
    """Return Sara, Reza and Nima, and Mina, who manages and is offered nothing; changes by name."""
    hours = hours or AlwaysOpen()
    members = [
        DeskMember(id=person, name=name, hours=hours, started=True, weight=0 if person == MINA else 1.0)
        for person, name in NAMES.items()
    ]
    members[-1] = replace(members[-1], manages=True)
    return DeskPeople(tuple(replace(each, **changes.get(each.name.lower(), {})) for each in members))


def member(person: int) -> Actor:
    return Actor(person, DeskRole.MANAGER if person == MINA else DeskRole.MEMBER)


def at(day: int, clock: str, *, month: int = 11) -> datetime:
    """Return a moment of 2026 in Tehran: `at(28, "9:05")`."""
    hour, _, minute = clock.partition(":")
    return datetime(2026, month, day, int(hour), int(minute or 0), tzinfo=TEHRAN)


NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


def context(now: datetime = NOW, *, hours=None, desk: DeskPeople | None = None, rules: DeskRules | None = None):
    hours = hours or AlwaysOpen()
    return DeskContext(now=now, hours=hours, people=desk or people(hours), rules=rules or DeskRules())


def names(those) -> str:
    return "+".join(NAMES.get(each, str(each)) for each in those)


def told(notice: Notice) -> str:
    """Return a notice in short: `R2+MANAGER @Mina`, `P4 > Reza`; (silent) if it has no sound."""
    joined = f"+{notice.joined.name}" if notice.joined else ""
    private = f" > {names([notice.to])}" if notice.to else ""
    mentions = f" @{names(notice.mentions)}" if notice.mentions else ""
    return f"{notice.key}{joined}{private}{mentions}{'' if notice.sound else ' (silent)'}"


def said(notice: ProspectNotice) -> str:
    return f"prospect {notice.key}"


@dataclass
class LeadAtDesk:
    """A lead whose acts come in order of time, and whose timers fire in between."""

    hours: WorkingClock
    desk: DeskPeople
    round: Round = field(default_factory=lambda: Round(lead=128))
    rules: DeskRules = field(default_factory=DeskRules)
    timers: dict[DeskTimer, datetime] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    now: datetime = NOW

    def context(self) -> DeskContext:
        return DeskContext(now=self.now, hours=self.hours, people=self.desk, rules=self.rules)

    def runs_to(self, moment: datetime) -> None:
        """Fire every timer that is due until a moment, each at its time."""
        while self.timers:
            timer, due = min(self.timers.items(), key=lambda each: (each[1], list(DeskTimer).index(each[0])))
            if due > moment:
                break
            self.now = max(due, self.now)
            del self.timers[timer]
            self._does(TimerFired(timer))
        self.now = moment

    def does(self, moment: datetime, act: DeskAct) -> Moves | Denied:
        self.runs_to(moment)
        return self._does(act)

    def _does(self, act: DeskAct) -> Moves | Denied:
        verdict = decide(self.round, act, self.context())
        clock = self.now.astimezone(TEHRAN).strftime("%a %-H:%M")
        if isinstance(verdict, Denied):
            self.log.append(f"{clock} E-{verdict.error}")
            return verdict
        before, self.round = self.round, verdict.round
        if verdict.followed is not None:
            self.timers.clear()
        for timer in verdict.cleared_timers:
            self.timers.pop(timer, None)
        self.timers |= verdict.set_timers
        assert self.timers == timers_of(self.round, self.context())
        happened = [told(each) for each in verdict.notices] + [said(each) for each in verdict.to_prospect]
        happened += ["ping deleted"] if verdict.delete_ping else []
        happened += [self.round.state] if self.round.state is not before.state else []
        self.log.extend(f"{clock} {each}" for each in happened)
        return verdict
