"""The figures as text, for a terminal 80 columns wide."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.simulation.tally import BINS, Tally
from bot.simulation.walk import Plan
from bot.simulation.warnings import GROUP_PER_MINUTE, warnings
from conversations.desk.lines.stage_words import stage_name
from conversations.language.loaded import lingua_franca
from storage.records.lead import Stage

BAR = 30
BLOCK = "█"


def write_table(tally: Tally, plan: Plan, *, file: str) -> str:
    """Return all figures and warnings, one block per question that a reader may have."""
    begins = plan.people.week.begins
    head = f"{plan.count:,} people (seed {plan.seed}) through {file}, in the week from {begins:%Y-%m-%d}"
    words = plan.funnel.words
    names = {stage: stage_name(stage, words, lingua_franca()) for stage in Stage}
    blocks = (
        ("Funnel", _funnel(tally, names)),
        ("Highest stage reached", _counts({names[stage]: count for stage, count in tally.stages.items() if count})),
        ("Scores of the leads", _scores(tally)),
        ("Questions", _questions(tally)),
        ("How they can be reached", _counts({kind.value: count for kind, count in tally.contacts.items()})),
        ("Who they were", _kinds(tally, names[Stage.SQL])),
        ("Alerts to sales", _alerts(tally)),
        ("Warnings", _warnings(tally, plan)),
    )
    lines = [head]
    for title, content in blocks:
        lines += ["", title, *(f"  {line}".rstrip() for line in content)]
    return "\n".join(lines) + "\n"


def _funnel(tally: Tally, names: Mapping[Stage, str]) -> Iterator[str]:
    mql, sql = names[Stage.MQL], names[Stage.SQL]
    width = max(len(each) for each in ("visitors", mql, sql)) + 1
    yield f"{'visitors':<{width}}{tally.visitors:>7,}"
    yield f"{'leads':<{width}}{tally.leads:>7,}  {_share(tally.leads, tally.visitors)} of visitors"
    yield f"{mql:<{width}}{tally.mql:>7,}  {_share(tally.mql, tally.leads)} of leads"
    by_answers = tally.sql - tally.sql_by_talk
    how = f"{by_answers:,} by answers, {tally.sql_by_talk:,} asked for a person"
    yield f"{sql:<{width}}{tally.sql:>7,}  {_share(tally.sql, tally.mql)} of {mql}; {how}"
    since = f"raised their hand below a gate, {tally.heated:,} became {sql} since"
    yield f"{'quiet':<{width}}{tally.raised_hands:>7,}  {since}"
    yield f"{'':<{width}}{tally.wrote:>7,}  wrote, and were passed on without an alert"


def _counts(counts: Mapping[str, int]) -> Iterator[str]:
    most = max(counts.values(), default=0)
    for name, count in counts.items():
        yield f"{name:<17}{count:>7,}  {_share(count, sum(counts.values())):>5}  {bar(count, most)}"


def _scores(tally: Tally) -> Iterator[str]:
    yield f"{'':<8}{'fit':>7}{'interest':>10}{'quality':>9}"
    most = max(tally.quality)
    for place, (fit, interest, quality) in enumerate(zip(tally.fit, tally.interest, tally.quality, strict=True)):
        last = 100 if place == BINS - 1 else place * BINS + BINS - 1
        yield f"{f'{place * BINS}–{last}':<8}{fit:>7,}{interest:>10,}{quality:>9,}  {bar(quality, most)}"
    middle = "—" if tally.quality_median is None else tally.quality_median
    yield f"quality is fit × interest ÷ 100; its median is {middle}"


def _questions(tally: Tally) -> Iterator[str]:
    width = max(len(each.id) for each in tally.questions)
    yield f"{'':<{width}}{'asked':>8}{'answered':>10}{'lost':>7}"
    for each in tally.questions:
        lost = f"{each.lost:>7,}  {_share(each.lost, each.asked)}"
        yield f"{each.id:<{width}}{each.asked:>8,}{each.answered:>10,}{lost}"
    for each in tally.questions:
        chosen = (f"{option} {_share(count, each.answered)}" for option, count in each.options.items())
        yield f"{each.id}: {' · '.join(chosen)}"


def _kinds(tally: Tally, sql: str) -> Iterator[str]:
    width = max(len(each.name) for each in tally.kinds)
    yield f"{'':<{width}}{'people':>8}{'leads':>8}{sql:>6}"
    for each in tally.kinds:
        yield f"{each.name:<{width}}{each.people:>8,}{each.leads:>8,}{each.sql:>6,}  {_share(each.sql, each.people)}"


def _alerts(tally: Tally) -> Iterator[str]:
    total = sum(tally.hours.values())
    limit = f"the busiest minute brought {tally.busiest_minute}, the group takes {GROUP_PER_MINUTE}"
    yield f"{total:,} in the week; {limit}"
    if not total:
        return
    busiest, count = max(tally.hours.items(), key=lambda each: (each[1], -each[0].timestamp()))
    yield f"busiest hour: {busiest:%Y-%m-%d %H}:00, {count} alerts; all week by the hour of the day:"
    by_hour = _by_hour(tally.hours.items())
    for hour, alerts in by_hour.items():
        yield f"{hour:02}:00 {alerts:>6,}  {bar(alerts, max(by_hour.values()))}"


def _by_hour(hours: Iterable[tuple[datetime, int]]) -> dict[int, int]:
    """Return the number of alerts by hour of the day, for hours that had any."""
    counted: dict[int, int] = {}
    for at, count in sorted(hours):
        counted[at.hour] = counted.get(at.hour, 0) + count
    return dict(sorted(counted.items()))


def _warnings(tally: Tally, plan: Plan) -> tuple[str, ...]:
    return warnings(tally, plan.funnel) or ("none",)


def _share(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %" if whole else "—"


def bar(count: int, most: int) -> str:
    """Return a bar whose length is to the full bar as `count` is to `most`."""
    return BLOCK * round(BAR * count / most) if most else ""
