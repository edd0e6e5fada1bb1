"""Warnings about the funnel: thresholds that everyone or no one passes, questions that lose people."""

from collections.abc import Iterator

from bot.simulation.tally import Tally
from conversations.funnel.model import Funnel

ALMOST_ALL = 0.8
LOSES = 0.3
FEW_ASKED = 20
"""Fewer people are too few to judge a question."""
SOME_ASKED = 50
"""With fewer people, an option that no one chose may be chance."""
GROUP_PER_MINUTE = 20
"""What Telegram lets a bot write into a group: https://core.telegram.org/bots/faq#broadcasting-to-users"""


def warnings(tally: Tally, funnel: Funnel) -> tuple[str, ...]:
    """Return what is probably not intended, in plain words."""
    return (*_gates(tally, funnel), *_questions(tally), *_alerts(tally))


def _gates(tally: Tally, funnel: Funnel) -> Iterator[str]:
    if not tally.leads:
        yield "nobody left a contact: no threshold was tried"
        return
    by_answers = tally.sql - tally.sql_by_talk
    gates = (("mql", tally.mql, tally.mql, funnel.mql), ("sql", tally.sql, by_answers, funnel.sql))
    for name, through, by_score, gate in gates:
        thresholds = f"{name}.fit is {gate.fit}, {name}.interest is {gate.interest}"
        if through >= ALMOST_ALL * tally.leads:
            share = round(100 * through / tally.leads)
            yield f"{name} lets almost everybody through, {share} % of the leads: it tells nobody apart ({thresholds})"
        elif not by_score:
            yield f"{name} lets no one through by their answers: the thresholds may be too high ({thresholds})"


def _questions(tally: Tally) -> Iterator[str]:
    for question in tally.questions:
        if question.asked >= FEW_ASKED and question.lost > LOSES * question.asked:
            share = round(100 * question.lost / question.asked)
            yield f"the question `{question.id}` loses {share} % of those who see it"
        for option, chosen in question.options.items():
            if not chosen and question.answered >= SOME_ASKED:
                yield f"nobody chose `{option}` of the question `{question.id}`, of {question.answered:,} answers"


def _alerts(tally: Tally) -> Iterator[str]:
    if tally.busiest_minute > GROUP_PER_MINUTE:
        yield (
            f"{tally.busiest_minute} alerts fall into one minute: Telegram lets {GROUP_PER_MINUTE} into a group, "
            "the others wait for the next"
        )
