"""The results of a simulation, counted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median_low

from bot.simulation.last_result import SimulatedOption, SimulatedQuestion, SimulationResult
from bot.simulation.walk import Plan, Walked
from storage.records.lead import ContactKind, Lead, QuietReason, Stage

BINS = 10
"""The bins of a score: 0-9, 10-19, … 90-100."""


@dataclass(frozen=True, slots=True)
class OptionTally:
    """The people who chose an option."""

    chosen: int
    mql: int = 0
    """How many of them became at least MQL."""
    sql: int = 0
    by_answers: int = 0
    """The SQLs who did not press Talk for it."""


@dataclass(frozen=True, slots=True)
class QuestionTally:
    """The counts of one question."""

    id: str
    asked: int
    answered: int
    options: Mapping[str, OptionTally]

    @property
    def lost(self) -> int:
        """How many saw it and never answered."""
        return self.asked - self.answered


@dataclass(frozen=True, slots=True)
class KindTally:
    """The counts of one kind of people."""

    name: str
    people: int
    leads: int
    sql: int


@dataclass(frozen=True, slots=True)
class Tally:
    """All figures of a simulation."""

    visitors: int
    leads: int
    mql: int
    sql: int
    sql_by_talk: int
    """The SQLs who pressed Talk to ask for a person."""
    raised_hands: int
    """The leads who asked to be contacted and missed a line of the SQL gate: sales got a quiet card of each."""
    heated: int
    """Those of them who became SQL since."""
    wrote: int
    """The leads whose words reached sales by a quiet card."""
    stages: Mapping[Stage, int]
    """By the highest stage reached."""
    fit: Sequence[int]
    interest: Sequence[int]
    quality: Sequence[int]
    """Leads by tens of their score."""
    quality_median: int | None
    questions: Sequence[QuestionTally]
    contacts: Mapping[ContactKind, int]
    kinds: Sequence[KindTally]
    hours: Mapping[datetime, int]
    """Alerts by the hour, in the company's time zone."""
    busiest_minute: int
    """The most alerts in one minute."""


def tally(walked: Walked) -> Tally:
    """Count the results of a simulation."""
    leads = [lead for lead in walked.leads if lead.stage is not Stage.VISITOR]
    local = [at.astimezone(walked.plan.zone) for at in walked.alerts]
    minutes = Counter(at.replace(second=0, microsecond=0) for at in local)
    return Tally(
        visitors=len(walked.leads),
        leads=len(leads),
        mql=_reached(leads, Stage.MQL),
        sql=_reached(leads, Stage.SQL),
        sql_by_talk=len(walked.asked_for_a_person),
        raised_hands=sum(QuietReason.ASKED in lead.quiet for lead in leads),
        heated=sum(QuietReason.ASKED in lead.quiet and not lead.is_quiet for lead in leads),
        wrote=sum(QuietReason.WORDS in lead.quiet for lead in leads),
        stages={stage: sum(lead.stage is stage for lead in walked.leads) for stage in Stage},
        fit=_bins([lead.fit for lead in leads]),
        interest=_bins([lead.interest for lead in leads]),
        quality=_bins([lead.quality for lead in leads]),
        quality_median=median_low([lead.quality for lead in leads]) if leads else None,
        questions=_questions(walked),
        contacts={kind: sum(lead.contact is kind for lead in leads) for kind in ContactKind},
        kinds=_kinds(walked),
        hours=Counter(at.replace(minute=0, second=0, microsecond=0) for at in local),
        busiest_minute=max(minutes.values(), default=0),
    )


def result_of(counted: Tally, plan: Plan) -> SimulationResult:
    """Return the counts that are kept for the funnel's map."""
    questions = {
        each.id: SimulatedQuestion(
            asked=each.asked,
            answered=each.answered,
            options={
                name: SimulatedOption(chosen=option.chosen, mql=option.mql, sql=option.sql)
                for name, option in each.options.items()
            },
        )
        for each in counted.questions
    }
    return SimulationResult(funnel=plan.funnel.hash, prospects=plan.count, seed=plan.seed, questions=questions)


def _reached(leads: Sequence[Lead], stage: Stage) -> int:
    return sum(lead.stage.rank >= stage.rank for lead in leads)


def _bins(scores: Sequence[int]) -> list[int]:
    counted = Counter(min(BINS - 1, score // BINS) for score in scores)
    return [counted[place] for place in range(BINS)]


def _questions(walked: Walked) -> list[QuestionTally]:
    tallies = []
    for question in walked.plan.funnel.questions:
        answered = [lead for lead in walked.leads if question.id in lead.answers]
        options = {
            option.id: _option([lead for lead in answered if lead.answers[question.id] == option.id], walked)
            for option in question.options
        }
        tallies.append(QuestionTally(question.id, walked.asked[question.id], len(answered), options))
    return tallies


def _option(chose: Sequence[Lead], walked: Walked) -> OptionTally:
    sql = [lead for lead in chose if lead.stage.rank >= Stage.SQL.rank]
    by_answers = sum(lead.number not in walked.asked_for_a_person for lead in sql)
    return OptionTally(len(chose), _reached(chose, Stage.MQL), len(sql), by_answers)


def _kinds(walked: Walked) -> list[KindTally]:
    tallies = []
    for name in walked.plan.people.kinds:
        of_kind = [lead for lead in walked.leads if walked.kinds.get(lead.telegram_id) == name]
        reached = [_reached(of_kind, stage) for stage in (Stage.LEAD, Stage.SQL)]
        tallies.append(KindTally(name, len(of_kind), *reached))
    return tallies
