"""Laws of the figures: they are what one counts by hand, and whoever is forgotten moves none of them."""

from datetime import timedelta
from random import Random

import pytest
from msgspec import json

from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.periods import of_period
from conversations.desk.figures.ratios import NEVER
from conversations.desk.figures.report import DeskReport, write_desk_report
from conversations.desk.figures.values import Colleague, DeskFigures, LeadsWithoutStep
from conversations.desk.rounds.counted import CountedRound, counted
from conversations.desk.rounds.values import acts
from storage.records.figures import Period
from storage.records.lead import QuietReason
from storage.records.round import Round
from tests.conversations.desk.figures.rounds import random_round
from tests.conversations.desk.rounds.desks import NAMES, TEHRAN, LeadAtDesk, NineToSix, at, people
from tests.conversations.desk.rounds.test_laws import HOPS, anything, moved_to_now

SEEDS = range(25)
HOURS = NineToSix()
COLLEAGUES = tuple(Colleague(person, name) for person, name in NAMES.items())


def figures(rounds: list[CountedRound]) -> DeskFigures:
    return desk_figures(rounds, deals=(), colleagues=COLLEAGUES, leads=LeadsWithoutStep())


def smallest_that_covers(spans: list[timedelta], tenths: int) -> timedelta | None:
    """Return the smallest span that so many tenths of all of them do not exceed."""
    covers = [each for each in spans if 10 * sum(other <= each for other in spans) >= tenths * len(spans)]
    return min(covers, default=None)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_figures_are_what_one_counts_by_hand(seed: int) -> None:
    chance = Random(seed)
    rounds = [random_round(chance) for _ in range(chance.choice([0, 1, 2, 9, 10, 11, 60]))]
    found, due = figures(rounds), [each for each in rounds if each.due]
    responses = [each.response or timedelta() if each.by else NEVER for each in due]
    claims = [each.to_claim if each.claimers and each.to_claim is not None else NEVER for each in due]
    assert (found.response_median, found.response_ninety, found.to_claim) == (
        smallest_that_covers(responses, 5),
        smallest_that_covers(responses, 9),
        smallest_that_covers(claims, 5),
    ), f"seed {seed}"
    for limits, part in zip(((-1, 5), (5, 30), (30, 60), (60, 10**9)), found.won_by_response, strict=True):
        low, high = (timedelta(minutes=limit) for limit in limits)
        inside = [each.outcome for each, span in zip(due, responses, strict=True) if low < span <= high]
        assert (part.part, part.whole) == (inside.count("won"), inside.count("won") + inside.count("lost"))
    for each in found.colleagues:
        person = each.colleague.id
        assert each.in_time.whole == len([1 for other in due if other.by == person])
        assert each.won == len([1 for other in rounds if other.outcome == "won" and other.closed_by == person])


@pytest.mark.parametrize("seed", SEEDS)
def test_counts_of_disjoint_rounds_add_up(seed: int) -> None:
    chance = Random(seed)
    one, other = ([random_round(chance) for _ in range(chance.randrange(40))] for _ in range(2))
    both, parts = figures(one + other), (figures(one), figures(other))
    for name in ("rounds", "due", "claimed"):
        assert getattr(both, name) == sum(getattr(each, name) for each in parts), f"seed {seed}: {name}"
    for name in ("rounds", "wrote", "asked", "claimed"):
        assert getattr(both.quiet, name) == sum(getattr(each.quiet, name) for each in parts), f"seed {seed}: {name}"
    for name in ("in_time", "won"):
        ratios = [getattr(each, name) for each in (both, *parts)]
        assert ratios[0].part == ratios[1].part + ratios[2].part
        assert ratios[0].whole == ratios[1].whole + ratios[2].whole
    for name in ("claimed", "won", "silent"):
        whole = [sum(getattr(each, name) for each in found.colleagues) for found in (both, *parts)]
        assert whole[0] == whole[1] + whole[2], f"seed {seed}: {name}"
    chance.shuffle(mixed := one + other)
    assert figures(mixed) == both, "their order makes no difference"


def random_lives(chance: Random, count: int) -> list[LeadAtDesk]:
    """Return leads that anything may have happened to until their now, but for being forgotten."""
    leads = []
    for number in range(count):
        lead = LeadAtDesk(HOURS, people(HOURS), Round(lead=number), now=at(28, "8:00") + chance.choice(HOPS))
        lead._does(chance.choice([acts.Alerted(), acts.QuietCardMade(), acts.TalkWished()]))
        for _ in range(chance.randrange(12)):
            lead.runs_to(lead.now + chance.choice(HOPS))
            act = moved_to_now(anything(chance), lead)
            if not isinstance(act, acts.Forgotten):
                lead._does(act)
        leads.append(lead)
    return leads


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.long
def test_whoever_is_forgotten_moves_no_figure(seed: int) -> None:
    chance = Random(seed)
    leads = random_lives(chance, 12)
    now = max(each.now for each in leads)
    for lead in leads:
        lead.runs_to(now)
    named = {each.round.lead: count(each.round, now) for each in leads}
    forgotten = set(chance.sample(sorted(named), k=chance.randrange(1, 13)))
    kept = [stored(each) if number in forgotten else each for number, each in named.items()]
    for period in Period:
        for language in ("fa", "en"):
            reports = [said(rounds, period, language, now) for rounds in (list(named.values()), kept)]
            assert reports[0] == reports[1], f"seed {seed}: {forgotten}"
    later = now + timedelta(days=30)
    for lead in leads:
        if named[lead.round.lead].due or lead.round.due is None:
            assert count(lead.round, later) == named[lead.round.lead], f"seed {seed}: what is due stays as it is"


def count(round_: Round, now) -> CountedRound:
    return counted(round_, now=now, hours=HOURS, zone=TEHRAN, reasons=(QuietReason.WORDS,))


def stored(round_: CountedRound) -> CountedRound:
    """Return a round as it comes back from a column of text."""
    return json.decode(json.encode(round_), type=CountedRound)


def said(rounds: list[CountedRound], period: Period, language: str, now) -> tuple[str, ...]:
    of_it = list(of_period(rounds, period, zone=TEHRAN, now=now))
    return write_desk_report(DeskReport(period, figures(of_it), TEHRAN, now), language)
