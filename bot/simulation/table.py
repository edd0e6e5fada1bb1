"""The figures as text, for a terminal 80 columns wide.

Labels in the reader's script stand last in their line: a terminal that turns Persian around leaves the figures alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.simulation.aligned import Figures, cut, left, right, width
from bot.simulation.tally import BINS, Tally
from bot.simulation.walk import Plan
from bot.simulation.warnings import GROUP_PER_MINUTE
from conversations.desk.lines.stage_words import stage_name
from conversations.funnel.model import Question
from conversations.funnel.reconciliation import language_in
from conversations.language.normalise import BIDI_CONTROLS
from conversations.schedule.dates import say_day
from storage.records.lead import Stage
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

BAR = 30
BLOCK = "█"
COLUMNS = 80
INDENT = 2
LONGEST_ID = 16
"""A longer id is cut in the table of answers."""
GAP, LEAST = 2, 8
"""Columns between a label and its left neighbour, and of a share."""

NO_ISOLATES = str.maketrans("", "", BIDI_CONTROLS)

StageNames = Mapping[Stage, str]


def write_table(
    tally: Tally, plan: Plan, *, file: str, language: Language, warned: Sequence[Translatable | str] = ()
) -> str:
    """Return all figures and warnings, one block per question that a reader may have."""
    at = Figures(language)
    # Without the isolates of chats: terminals show them, or count them as columns.
    names = {stage: stage_name(stage, plan.funnel.words, language).translate(NO_ISOLATES) for stage in Stage}
    head = tr(
        "{people:,} people (seed {seed}) through {file}, in the week from {day}",
        people=plan.count, seed=plan.seed, file=file, day=say_day(plan.people.week.begins, language),
    )  # fmt: skip
    stages = {names[stage]: count for stage, count in tally.stages.items() if count}
    contacts = {kind.value: count for kind, count in tally.contacts.items()}
    blocks = (
        (tr("Funnel"), _funnel(tally, names, at)),
        (tr("Highest stage reached"), _counts(stages, at)),
        (tr("Scores of the leads"), _scores(tally, at)),
        (tr("Questions"), _questions(tally, plan, names, at)),
        (tr("How they can be reached"), _counts(contacts, at)),
        (tr("Who they were"), _kinds(tally, names, at)),
        (tr("Alerts to sales"), _alerts(tally, at)),
        (tr("Warnings"), map(at.say, warned or (tr("none"),))),
    )
    lines = [at.say(head)]
    for title, content in blocks:
        lines += ["", at.say(title), *(f"{' ' * INDENT}{line}".rstrip() for line in content)]
    return "\n".join(lines) + "\n"


def _funnel(tally: Tally, names: StageNames, at: Figures) -> Iterator[str]:
    mql, sql = names[Stage.MQL], names[Stage.SQL]
    visitors, quiet = at.say(tr("visitors")), at.say(tr("quiet"))
    size = max(map(width, (visitors, mql, sql))) + 1
    of_leads = tr("{share} of leads", share=at.share(tally.mql, tally.leads))
    by_answers = tr(
        "{share} of {mql}; {answers:,} by answers, {talk:,} asked for a person",
        share=at.share(tally.sql, tally.mql), mql=mql, answers=tally.sql - tally.sql_by_talk, talk=tally.sql_by_talk,
    )  # fmt: skip
    since = tr("raised their hand below a gate, {heated:,} became {sql} since", heated=tally.heated, sql=sql)
    rows: tuple[tuple[str, int, Translatable | str], ...] = (
        (visitors, tally.visitors, ""),
        (at.say(tr("leads")), tally.leads, tr("{share} of visitors", share=at.share(tally.leads, tally.visitors))),
        (mql, tally.mql, of_leads),
        (sql, tally.sql, by_answers),
        (quiet, tally.raised_hands, since),
        ("", tally.wrote, tr("wrote, and were passed on without an alert")),
    )
    for name, count, says in rows:
        yield f"{left(name, size)}{at.number(count, 7)}  {at.say(says)}"


def _counts(counts: Mapping[str, int], at: Figures) -> Iterator[str]:
    most, total = max(counts.values(), default=0), sum(counts.values())
    for name, count in counts.items():
        yield f"{left(name, 17)}{at.number(count, 7)}  {at.share(count, total, 5)}  {bar(count, most)}"


def _scores(tally: Tally, at: Figures) -> Iterator[str]:
    headings = at.heading("fit", 7) + at.heading("interest", 10) + at.heading(tr("quality"), 9)
    yield f"{'':<8}{headings}"
    most = max(tally.quality)
    for place, (fit, interest, quality) in enumerate(zip(tally.fit, tally.interest, tally.quality, strict=True)):
        last = 100 if place == BINS - 1 else place * BINS + BINS - 1
        name = left(f"{at.number(place * BINS)}–{at.number(last)}", 8)
        yield f"{name}{at.number(fit, 7)}{at.number(interest, 10)}{at.number(quality, 9)}  {bar(quality, most)}"
    middle = "—" if tally.quality_median is None else at.number(tally.quality_median)
    yield at.say(tr("quality is fit × interest ÷ 100; its median is {middle}", middle=middle))


def _questions(tally: Tally, plan: Plan, names: StageNames, at: Figures) -> Iterator[str]:
    size = max(width(each.id) for each in tally.questions)
    headings = at.heading(tr("asked"), 8) + at.heading(tr("answered"), 10) + at.heading(tr("lost"), 7)
    yield f"{'':<{size}}{headings}"
    for each in tally.questions:
        counts = at.number(each.asked, 8) + at.number(each.answered, 10) + at.number(each.lost, 7)
        yield f"{each.id:<{size}}{counts}  {at.share(each.lost, each.asked)}"
    yield ""
    yield from _answers(tally, plan, names, at)


def _answers(tally: Tally, plan: Plan, names: StageNames, at: Figures) -> Iterator[str]:
    """Yield who chose each answer, and the share of them who became MQL and SQL."""
    size = min(LONGEST_ID, max(len(option) for each in tally.questions for option in each.options)) + INDENT
    stages = [names[stage] for stage in (Stage.MQL, Stage.SQL)]
    sizes = tuple(max(LEAST, width(each) + GAP) for each in stages)
    headings = at.heading(tr("chosen"), 8) + " " * 7 + "".join(map(right, stages, sizes))
    yield f"{'':<{size}}{headings}"
    for each in tally.questions:
        question = plan.funnel.question(each.id) if each.id in plan.funnel.places else None
        yield each.id
        labels = _labels(question, plan, at.language)
        for option, counted in each.options.items():
            begun = left(f"{' ' * INDENT}{cut(option, size - INDENT)}", size)
            begun += at.number(counted.chosen, 8) + at.share(counted.chosen, each.answered, 7)
            for reached, columns in zip((counted.mql, counted.sql), sizes, strict=True):
                begun += at.share(reached, counted.chosen, columns)
            yield f"{begun}  {cut(labels.get(option, ''), COLUMNS - INDENT - width(begun) - GAP)}"


def _labels(question: Question | None, plan: Plan, language: Language) -> dict[str, str]:
    spoken = language_in(plan.funnel, language)
    return {} if question is None else {option.id: option.label[spoken] for option in question.options}


def _kinds(tally: Tally, names: StageNames, at: Figures) -> Iterator[str]:
    size = max(width(each.name) for each in tally.kinds)
    headings = at.heading(tr("people"), 8) + at.heading(tr("leads"), 8) + right(names[Stage.SQL], 6)
    yield f"{'':<{size}}{headings}"
    for each in tally.kinds:
        counts = at.number(each.people, 8) + at.number(each.leads, 8) + at.number(each.sql, 6)
        yield f"{left(each.name, size)}{counts}  {at.share(each.sql, each.people)}"


def _alerts(tally: Tally, at: Figures) -> Iterator[str]:
    total = sum(tally.hours.values())
    in_all = tr(
        "{total:,} in the week; the busiest minute brought {busiest}, the group takes {limit}",
        total=total, busiest=tally.busiest_minute, limit=GROUP_PER_MINUTE,
    )  # fmt: skip
    yield at.say(in_all)
    if not total:
        return
    busiest, count = max(tally.hours.items(), key=lambda each: (each[1], -each[0].timestamp()))
    peak = tr(
        "busiest hour: {hour}, {count} alerts; all week by the hour of the day:",
        hour=f"{say_day(busiest.date(), at.language)} {at.digits(f'{busiest:%H}:00')}", count=count,
    )  # fmt: skip
    yield at.say(peak)
    by_hour = _by_hour(tally.hours.items())
    for hour, alerts in by_hour.items():
        yield f"{at.digits(f'{hour:02}:00')} {at.number(alerts, 6)}  {bar(alerts, max(by_hour.values()))}"


def _by_hour(hours: Iterable[tuple[datetime, int]]) -> dict[int, int]:
    """Return the number of alerts by hour of the day, for hours that had any."""
    counted: dict[int, int] = {}
    for at, count in sorted(hours):
        counted[at.hour] = counted.get(at.hour, 0) + count
    return dict(sorted(counted.items()))


def bar(count: int, most: int) -> str:
    """Return a bar whose length is to the full bar as `count` is to `most`."""
    return BLOCK * round(BAR * count / most) if most else ""
