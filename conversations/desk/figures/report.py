"""What /desk says (DESK §7): the figures of a period, what waits now, and a line for each person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.desk.figures.messages import in_messages
from conversations.desk.figures.ratios import NEVER, Ratio
from conversations.desk.figures.values import RESPONSE_LIMITS, Colleague, ColleagueFigures, DeskFigures
from conversations.language import catalogue
from conversations.language.alphabet import alphabetical
from conversations.language.catalogue import texts
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut
from conversations.language.money import say_sums
from conversations.language.names import visible_name
from conversations.language.numbers import digits, number, percent
from conversations.schedule.dates import MINUTE, SECOND, say_day, say_minutes, say_period
from conversations.schedule.periods import days_of
from storage.records.figures import Period
from storage.records.record import Language

SMALL_SAMPLE = 10
"""A part of the sales with fewer rounds than this says little (DESK §7)."""
LEADS_NAMED = 20
"""Of those that wait, and of those without next step: as many as a morning list has lines (DESK §2.8)."""
NAME_UTF16 = 64
NONE = "—"
"""Shown for a share or a percentile of nothing."""


@dataclass(frozen=True, slots=True)
class DeskReport:
    """Everything /desk shows, before it is written in a language."""

    period: Period
    figures: DeskFigures
    zone: ZoneInfo
    now: datetime


def write_desk_report(report: DeskReport, language: Language) -> tuple[str, ...]:
    """Return the report as messages, nearly always one; people stand in the order of the language's alphabet."""
    figures = report.figures
    lines = (
        _title(report, language),
        _rounds_line(figures, language),
        _response_line(figures, language),
        _phrase("in_time", language, ratio=_ratio(figures.in_time, language)),
        _won_line(figures, language),
        _parts_line(figures.won_by_response, language),
        *_quiet_line(figures, language),
        *_leads_line(figures, language),
        *_colleague_lines(figures.colleagues, language),
    )
    return in_messages(facing(line, language) for line in lines)


def _phrase(key: str, language: Language, **ours: str) -> str:
    return catalogue.phrase("sales", f"figures.{key}", language, ours=ours)


def _joined(pieces: tuple[str, ...], language: Language) -> str:
    return texts(language, "sales")["card.dot"].join(pieces)


def _title(report: DeskReport, language: Language) -> str:
    first, last = days_of(report.period, zone=report.zone, now=report.now)
    days = say_period(first, last, language) if first else say_day(last, language)
    return _phrase(f"title.{report.period}", language, days=days)


def _rounds_line(figures: DeskFigures, language: Language) -> str:
    return _phrase(
        "rounds",
        language,
        count=number(figures.rounds, language),
        due=number(figures.due, language),
        claimed=number(figures.claimed, language),
        median=_span(figures.to_claim, language),
    )


def _response_line(figures: DeskFigures, language: Language) -> str:
    """Return the line of first responses; a unit that both percentiles have stands behind the second alone."""
    median, ninety = figures.response_median, figures.response_ninety
    said = {"median": _span(median, language), "ninety": _span(ninety, language)}
    if median is None or ninety is None or ninety == NEVER:
        return _phrase("response_open", language, **said)
    if _unit(median) == _unit(ninety):
        said["median"] = digits(str(median // _unit(median)), language)
    return _phrase("response", language, **said)


def _unit(span: timedelta) -> timedelta:
    """Return the unit that a span is said in (DESK §10.17)."""
    return MINUTE if span >= MINUTE else SECOND


def _span(span: timedelta | None, language: Language) -> str:
    if span is None:
        return NONE
    return catalogue.text("sales", "figures.not_yet", language) if span == NEVER else say_minutes(span, language)


def _ratio(ratio: Ratio, language: Language) -> str:
    """Return "6 of 11 (55%)"; "0 of 0 (—)" of nothing."""
    part, whole = number(ratio.part, language), number(ratio.whole, language)
    return _phrase("ratio", language, part=part, whole=whole, share=_share(ratio, language))


def _share(ratio: Ratio, language: Language) -> str:
    return NONE if ratio.percent is None else percent(ratio.percent, language)


def _won_line(figures: DeskFigures, language: Language) -> str:
    line = _phrase("won", language, ratio=_ratio(figures.won, language))
    sums = say_sums(figures.deals, language)
    return _joined((line, sums), language) if sums else line


def _parts_line(parts: tuple[Ratio, ...], language: Language) -> str:
    """Return the sales by F, marked if any part of them is small."""
    keys = ("within_first", *("within" for _ in RESPONSE_LIMITS[1:]), "later")
    limits = (*(number(limit // MINUTE, language) for limit in RESPONSE_LIMITS), "")
    said = tuple(
        _phrase(key, language, minutes=limit, share=_share(part, language), count=number(part.whole, language))
        for key, limit, part in zip(keys, limits, parts, strict=True)
    )
    line = _joined(said, language)
    is_small = any(0 < part.whole < SMALL_SAMPLE for part in parts)
    return _phrase("small_sample", language, line=line) if is_small else line


def _quiet_line(figures: DeskFigures, language: Language) -> tuple[str, ...]:
    """Return the line of quiet rounds (DESK §10.21); none in a period without any."""
    quiet = figures.quiet
    if not quiet.rounds:
        return ()
    reasons = _joined_reasons({"wrote": quiet.wrote, "asked": quiet.asked}, language)
    ours = {"count": number(quiet.rounds, language), "claimed": number(quiet.claimed, language)}
    key = "quiet" if reasons else "quiet_alone"
    return (_phrase(key, language, reasons=reasons, **ours),)


def _joined_reasons(counts: dict[str, int], language: Language) -> str:
    said = (
        _phrase(f"quiet.{reason}.{'one' if count == 1 else 'more'}", language, count=number(count, language))
        for reason, count in counts.items()
        if count
    )
    return texts(language, "sales")["figures.comma"].join(said)


def _leads_line(figures: DeskFigures, language: Language) -> tuple[str, ...]:
    """Return the warning that names the leads that somebody must look at; none if there are none."""
    waiting, stepless = figures.leads.waiting, figures.leads.stepless
    leads = {"waiting": waiting, "stepless" if waiting else "stepless_alone": stepless}
    said = tuple(_named(key, numbers, language) for key, numbers in leads.items() if numbers)
    return (_phrase("warning", language, leads=_joined(said, language)),) if said else ()


def _named(key: str, numbers: tuple[int, ...], language: Language) -> str:
    named = [isolate(f"/lead_{each}") for each in numbers[:LEADS_NAMED]]
    more = ["…"] if len(numbers) > LEADS_NAMED else []
    return _phrase(key, language, count=number(len(numbers), language), leads=" ".join(named + more))


def _colleague_lines(colleagues: tuple[ColleagueFigures, ...], language: Language) -> tuple[str, ...]:
    named = [(_name(each.colleague, language), each) for each in colleagues]
    named.sort(key=lambda pair: (alphabetical(pair[0], language), pair[1].colleague.id))
    return tuple(_colleague_line(name, each, language) for name, each in named)


def _name(colleague: Colleague, language: Language) -> str:
    return visible_name(colleague.name) or catalogue.text("sales", "figures.no_name", language)


def _colleague_line(name: str, figures: ColleagueFigures, language: Language) -> str:
    """Return a person's line; sales and silence only if there are any."""
    counts = {
        "open": number(figures.colleague.open_leads, language),
        "claimed": number(figures.claimed, language),
        "in_time": number(figures.in_time.part, language),
        "touched": number(figures.in_time.whole, language),
    }
    seldom = {"colleague_won": figures.won, "colleague_silent": figures.silent}
    pieces = (
        _phrase("colleague", language, name=isolate(cut(name, NAME_UTF16)), **counts),
        *(_phrase(key, language, count=number(count, language)) for key, count in seldom.items() if count),
    )
    return _joined(pieces, language)
