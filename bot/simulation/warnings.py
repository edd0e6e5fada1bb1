"""Warnings about the funnel: thresholds that everyone or no one passes, questions that lose people, dead answers."""

from collections.abc import Iterable, Iterator

from bot.simulation.tally import OptionTally, QuestionTally, Tally
from conversations.funnel.model import Funnel
from conversations.funnel.paths.gates import Reach, rules, target
from conversations.funnel.problems import Complaint, Places
from conversations.funnel.yaml_reader import read_yaml
from storage.records.translatable import Translatable, tr

ALMOST_ALL = 0.8
LOSES = 0.3
FEW_ASKED = 20
"""Fewer people are too few to judge a question."""
SOME_ASKED = 50
"""With fewer people, an option that no one chose may be chance."""
EXPECTED = 10
"""Where chance alone would have made so many of an option's people MQL or SQL, none is no chance."""
GROUP_PER_MINUTE = 20
"""What Telegram lets a bot write into a group: https://core.telegram.org/bots/faq#broadcasting-to-users"""


def warnings(tally: Tally, funnel: Funnel) -> tuple[Complaint, ...]:
    """Return what is probably not intended, in plain words; an empty path is about no place in the file."""
    questions = (*_questions(tally, funnel), *_dead_answers(tally, funnel))
    return (*_gates(tally, funnel), *questions, *_alerts(tally))


def with_places(found: Iterable[Complaint], text: str, *, file: str) -> tuple[Translatable | str, ...]:
    """Return the warnings with line and column in the text of the funnel's file."""
    found = tuple(found)
    places = read_yaml(text).places if any(each.path for each in found) else Places()
    return tuple(places.problem(each, file).as_sentence() if each.path else each.says for each in found)


def _gates(tally: Tally, funnel: Funnel) -> Iterator[Complaint]:
    if not tally.leads:
        yield Complaint((), tr("nobody left a contact: no threshold was tried"))
        return
    by_answers = tally.sql - tally.sql_by_talk
    gates = (("mql", tally.mql, tally.mql, funnel.mql), ("sql", tally.sql, by_answers, funnel.sql))
    for name, through, by_score, gate in gates:
        if through >= ALMOST_ALL * tally.leads:
            says = tr(
                "{gate} lets almost everybody through, {share} % of the leads: it tells nobody apart "
                "({gate}.fit is {fit}, {gate}.interest is {interest})",
                gate=name, share=round(100 * through / tally.leads), fit=gate.fit, interest=gate.interest,
            )  # fmt: skip
            yield Complaint((name,), says, about_key=True)
        elif not by_score:
            says = tr(
                "{gate} lets no one through by their answers: the thresholds may be too high "
                "({gate}.fit is {fit}, {gate}.interest is {interest})",
                gate=name, fit=gate.fit, interest=gate.interest,
            )  # fmt: skip
            yield Complaint((name,), says, about_key=True)


def _questions(tally: Tally, funnel: Funnel) -> Iterator[Complaint]:
    for place, question in _places(tally, funnel):
        path = ("questions", place)
        if question.asked >= FEW_ASKED and question.lost > LOSES * question.asked:
            says = tr(
                "the question `{question}` loses {share} % of those who see it",
                question=question.id, share=round(100 * question.lost / question.asked),
            )  # fmt: skip
            yield Complaint((*path, "id"), says)
        for number, (option, counted) in enumerate(question.options.items()):
            if not counted.chosen and question.answered >= SOME_ASKED:
                says = tr(
                    "nobody chose `{option}` of the question `{question}`, of {answered:,} answers",
                    option=option, question=question.id, answered=question.answered,
                )  # fmt: skip
                yield Complaint((*path, "options", number, "id"), says)


def _dead_answers(tally: Tally, funnel: Funnel) -> Iterator[Complaint]:
    """Yield answers whose people never became MQL or SQL by their answers, although the file lets them."""
    if not tally.leads:
        return
    through = {"mql": tally.mql, "sql": tally.sql - tally.sql_by_talk}
    for rule in rules(funnel):
        reach = Reach(funnel, rule)
        for place, number, counted in _answers(tally, funnel):
            option = funnel.questions[place].options[number]
            reached = counted.mql if rule.name == "mql" else counted.by_answers
            expected = counted.chosen * through[rule.name] / tally.leads
            if reached or expected < EXPECTED:
                continue
            if reach.passes_through(place, option, to=target(funnel, place, option)):
                says = tr(
                    "none of the {chosen:,} who chose `{option}` became {stage} by their answers, although the "
                    "file lets them: look at its points, and at those of the answers after it",
                    chosen=counted.chosen, option=option.id, stage=rule.stage,
                )  # fmt: skip
                yield Complaint(("questions", place, "options", number, "id"), says)


def _answers(tally: Tally, funnel: Funnel) -> Iterator[tuple[int, int, OptionTally]]:
    """Yield the counts of each answer, with the places of its question and of its option."""
    for place, question in _places(tally, funnel):
        for number, counted in enumerate(question.options.values()):
            yield place, number, counted


def _places(tally: Tally, funnel: Funnel) -> Iterator[tuple[int, QuestionTally]]:
    return ((funnel.places[each.id], each) for each in tally.questions)


def _alerts(tally: Tally) -> Iterator[Complaint]:
    if tally.busiest_minute > GROUP_PER_MINUTE:
        says = tr(
            "{alerts} alerts fall into one minute: Telegram lets {limit} into a group, the others wait for the next",
            alerts=tally.busiest_minute, limit=GROUP_PER_MINUTE,
        )  # fmt: skip
        yield Complaint((), says)
