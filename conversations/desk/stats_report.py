"""What /stats says: how many came and how far they got, each count of leads with a measure of their quality."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import get_args
from zoneinfo import ZoneInfo

from conversations.desk.lines.source import campaign_name
from conversations.desk.lines.stage_words import worded
from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import StageWords, Way
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import facing, isolate
from conversations.language.numbers import number, percent
from conversations.schedule.dates import say_ago, say_day, say_period
from conversations.schedule.periods import days_of
from storage.records.figures import AlertTotals, CohortRow, Period, QualityRow, QuietTotals
from storage.records.lead import Stage
from storage.records.record import Language

SMALL_SAMPLE = 20
"""A source with fewer leads than this says little about quality."""
SOURCES_SHOWN = 10
OVERDUE_SHOWN = 3
"""Quiet cards past their promise that are named; the reminder names more."""
NONE = "—"
"""Shown for a share or a median of nothing."""


@dataclass(frozen=True, slots=True)
class StatsReport:
    """Everything /stats shows, before it is written in a language."""

    period: Period
    people: tuple[CohortRow, ...]
    qualities: tuple[QualityRow, ...]
    alerts: AlertTotals
    funnel: Funnel
    zone: ZoneInfo
    now: datetime
    quiet: QuietTotals = field(default_factory=QuietTotals)
    unreadable: int = 0
    """How many people are not counted because their rows cannot be read."""
    counted_percent: int = 100
    """How much of the leads the totals have: below 100 the figures were counted person by person."""


def write_stats_report(stats: StatsReport, language: Language) -> str:
    """Return the whole block, line by line."""
    lines = (
        _title(stats, language),
        *_stage_lines(stats, language),
        *_quality_lines(stats, language),
        *_source_lines(stats, language),
        *_alert_lines(stats, language),
        *_tips_line(stats, language),
        *_unreadable_line(stats, language),
        *_counting_line(stats, language),
    )
    return "\n".join(facing(line, language) for line in lines)


def _tips_line(stats: StatsReport, language: Language) -> tuple[str, ...]:
    """Return how many want tips, where they are offered or somebody wants them."""
    if not (stats.funnel.tips or stats.alerts.tips):
        return ()
    return (catalogue.text("admin", "figures.tips", language, count=stats.alerts.tips),)


def _unreadable_line(stats: StatsReport, language: Language) -> tuple[str, ...]:
    if not stats.unreadable:
        return ()
    return (catalogue.text("admin", "figures.unreadable", language, count=stats.unreadable),)


def _counting_line(stats: StatsReport, language: Language) -> tuple[str, ...]:
    """Return how far the first count of the totals is, while it lasts."""
    if stats.counted_percent == 100:
        return ()
    return (
        catalogue.phrase(
            "admin", "figures.counting", language, ours={"share": percent(stats.counted_percent, language)}
        ),
    )


def reached(people: Iterable[CohortRow], stage: Stage) -> int:
    """Return how many people reached a stage or a later one."""
    return sum(row.people for row in people if row.stage.rank >= stage.rank)


def median_quality(leads: Iterable[QualityRow]) -> int | None:
    """Return the median of fit x interest / 100 over leads; the lower middle one of an even number."""
    ordered = sorted(leads, key=lambda row: row.quality)
    left = (sum(row.people for row in ordered) + 1) // 2
    for row in ordered:
        left -= row.people
        if left <= 0:
            return row.quality
    return None


def share(part: int, whole: int, language: Language) -> str:
    """Return a share in whole per cent: ۳۶٪ or 36%; — of nothing."""
    if not whole:
        return NONE
    return percent(round(100 * part / whole), language)


def _title(stats: StatsReport, language: Language) -> str:
    first, last = days_of(stats.period, zone=stats.zone, now=stats.now)
    days = say_period(first, last, language) if first else say_day(last, language)
    return catalogue.phrase("admin", f"figures.title.{stats.period}", language, ours={"days": days})


def _stage_lines(stats: StatsReport, language: Language) -> tuple[str, ...]:
    people, words = stats.people, stats.funnel.words
    came, leads, mql, sql, customers = (
        reached(people, stage) for stage in (Stage.VISITOR, Stage.LEAD, Stage.MQL, Stage.SQL, Stage.CUSTOMER)
    )

    def line(name: str, count: int, whole: int, **more: str) -> str:
        ours = {"count": number(count, language), "share": share(count, whole, language), **more}
        return catalogue.phrase("admin", worded(f"figures.{name}", words, language), language, ours=ours)

    # Buying does not count as a trial: if no trial was ever used, PQLs are left out.
    pql = reached(people, Stage.PQL)
    tried = line("pql", pql, sql) if stats.alerts.trials else NONE
    return (
        line("visitors", came, came),
        line("leads", leads, came),
        line("mql", mql, leads),
        line("sql", sql, mql),
        line("customers", customers, sql, pql=tried),
    )


def _quality_lines(stats: StatsReport, language: Language) -> tuple[str, ...]:
    people, words = stats.people, stats.funnel.words
    leads = reached(people, Stage.LEAD)
    median = median_quality(stats.qualities)
    quality = {
        "median": NONE if median is None else number(median, language),
        "share": share(reached(_by_way(people, "phone"), Stage.LEAD), leads, language),
    }
    lines = [catalogue.phrase("admin", "figures.quality", language, ours=quality)]
    some = {way: _by_way(people, way) for way in get_args(Way)}
    ways = [_way_part(way, group, words, language) for way, group in some.items() if reached(group, Stage.LEAD)]
    if ways:
        dot = texts(language, "sales")["card.dot"]
        lines.append(catalogue.phrase("admin", "figures.contacts", language, ours={"ways": dot.join(ways)}))
    return tuple(lines)


def _by_way(people: tuple[CohortRow, ...], way: Way) -> tuple[CohortRow, ...]:
    return tuple(row for row in people if row.contact is not None and row.contact.way == way)


def _way_part(way: Way, some: tuple[CohortRow, ...], words: StageWords, language: Language) -> str:
    ours = {
        "way": catalogue.text("admin", f"way.{way}", language),
        "leads": _leads(reached(some, Stage.LEAD), language),
        "mql": number(reached(some, Stage.MQL), language),
        "sql": number(reached(some, Stage.SQL), language),
    }
    return catalogue.phrase("admin", worded("figures.way", words, language), language, ours=ours)


def _leads(count: int, language: Language) -> str:
    key = "figures.one_lead" if count == 1 else "figures.so_many_leads"
    return catalogue.phrase("admin", key, language, ours={"count": number(count, language)})


@dataclass(slots=True)
class _Brought:
    """The people of one name on the list of sources."""

    people: list[CohortRow] = field(default_factory=list)
    qualities: list[QualityRow] = field(default_factory=list)

    @property
    def leads(self) -> int:
        return reached(self.people, Stage.LEAD)

    def add(self, other: "_Brought") -> None:
        self.people += other.people
        self.qualities += other.qualities


def _source_lines(stats: StatsReport, language: Language) -> tuple[str, ...]:
    groups: dict[str, _Brought] = {}
    for row in stats.people:
        groups.setdefault(campaign_name(row.source, stats.funnel, language), _Brought()).people.append(row)
    for quality in stats.qualities:
        groups.setdefault(campaign_name(quality.source, stats.funnel, language), _Brought()).qualities.append(quality)
    others = catalogue.text("admin", "figures.other_sources", language)
    rest = groups.pop(others, _Brought())
    brought = sorted(((name, each) for name, each in groups.items() if each.leads), key=lambda named: -named[1].leads)
    rows = brought[:SOURCES_SHOWN]
    for _, each in brought[SOURCES_SHOWN:]:
        rest.add(each)
    if rest.leads:
        rows.append((others, rest))
    if not rows:
        return ()
    return catalogue.text("admin", "figures.sources", language), *(_source(name, each, language) for name, each in rows)


def _source(name: str, campaign: _Brought, language: Language) -> str:
    leads, median = campaign.leads, median_quality(campaign.qualities)
    ours = {
        "source": name,
        "leads": _leads(leads, language),
        "sql": number(reached(campaign.people, Stage.SQL), language),
        "quality": NONE if median is None else number(median, language),
    }
    key = "figures.source_small" if leads < SMALL_SAMPLE else "figures.source"
    return catalogue.phrase("admin", key, language, ours=ours)


def _alert_lines(stats: StatsReport, language: Language) -> tuple[str, ...]:
    alerts = stats.alerts
    counts = {
        "sent": number(alerts.sent, language),
        "claimed": number(alerts.claimed, language),
        "waiting": number(alerts.waiting, language),
    }
    lines = [catalogue.phrase("admin", "figures.alerts", language, ours=counts), *_quiet_line(stats.quiet, language)]
    lines += _unclaimed_line(stats, language)
    took = {
        "took": NONE if alerts.to_claim is None else say_ago(alerts.to_claim, language),
        "unfinished": number(alerts.unfinished, language),
    }
    return *lines, catalogue.phrase("admin", "figures.claims", language, ours=took)


def _quiet_line(quiet: QuietTotals, language: Language) -> tuple[str, ...]:
    """Return the line of quiet cards; none in a period without any."""
    if quiet == QuietTotals():
        return ()
    counts = {name: number(getattr(quiet, name), language) for name in ("sent", "claimed", "unclaimed")}
    return (catalogue.phrase("admin", "figures.quiet", language, ours=counts),)


def _unclaimed_line(stats: StatsReport, language: Language) -> tuple[str, ...]:
    """Return the warning that names who waits: the oldest alert, and quiet cards past their promise."""
    alerts, late = stats.alerts, stats.quiet.overdue
    named = " ".join(isolate(f"/lead_{each}") for each in late[:OVERDUE_SHOWN])
    overdue = {"count": number(len(late), language), "leads": named}
    if not (alerts.unclaimed and alerts.oldest is not None and alerts.oldest_at is not None):
        return (catalogue.phrase("admin", "figures.overdue_alone", language, ours=overdue),) if late else ()
    ours = {
        "count": number(alerts.unclaimed, language),
        "age": say_ago(stats.now - alerts.oldest_at, language),
    }
    line = catalogue.phrase("admin", "figures.unclaimed", language, ours=ours, command=f"/lead_{alerts.oldest}")
    if not late:
        return (line,)
    more = catalogue.phrase("admin", "figures.overdue", language, ours=overdue)
    return (texts(language, "sales")["card.dot"].join((line, more)),)
