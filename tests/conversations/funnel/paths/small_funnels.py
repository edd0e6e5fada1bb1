"""Small funnels with any jumps, points and gates, and every path through them, one by one."""

from collections.abc import Iterator, Mapping

from hypothesis import strategies as st

from conversations.funnel.model import ContactPoints, EngagementPoints, Funnel, Option, Question
from conversations.funnel.parts.gates import MqlGate, SqlGate
from tests.conversations.talks import SHIPPED

SAID = {"fa": "متن", "en": "text"}
Given = tuple[tuple[int, Option], ...]
"""The answers of one path: place of the question, and the option."""


def small(
    questions: tuple[Question, ...], *, sql: SqlGate | None = None, mql: MqlGate | None = None, besides: int = 0
) -> Funnel:
    """Return a funnel with these questions; contact and engagement add `besides` at most."""
    label = SHIPPED.contact_points.label
    # Not a copy: that would keep the places of the shipped questions.
    return Funnel.model_construct(
        **dict(SHIPPED)
        | {
            "questions": questions,
            "sql": sql or SqlGate(fit=0, interest=0, where={}, wants={}),
            "mql": mql or MqlGate(fit=0, interest=0),
            "contact_points": ContactPoints(cap=besides, label=label, points={"own_phone": besides}),
            "engagement": EngagementPoints(cap=besides, label=label),
        }
    )


def ask(question_id: str, *options: Option, axis: str = "fit", cap: int = 100) -> Question:
    return Question(id=question_id, text=SAID, label=SAID, axis=axis, cap=cap, options=options)


def answer(option_id: str, points: int = 0, *, next: str | None = None) -> Option:  # noqa: A002  # as in the file
    return Option(id=option_id, label=SAID, points=points, next=next)


@st.composite
def small_funnels(draw: st.DrawFn, *, jumps: bool = True) -> Funnel:
    """Draw one to five questions of two or three answers each, and gates that name some of them."""
    ids = [f"q{place}" for place in range(draw(st.integers(1, 5)))]
    questions = []
    for place, question_id in enumerate(ids):
        further = [*ids[place + 1 :], "end", None, None]
        options = (
            answer(name, draw(st.integers(-2, 4)) * 10, next=draw(st.sampled_from(further)) if jumps else None)
            for name in ("a", "b", "c")[: draw(st.integers(2, 3))]
        )
        axis, cap = draw(st.sampled_from(["fit", "interest"])), draw(st.sampled_from([0, 20, 100]))
        questions.append(ask(question_id, *options, axis=axis, cap=cap))
    thresholds = {name: draw(st.sampled_from([0, 10, 30, 60])) for name in ("fit", "interest")}
    some = st.lists(st.sampled_from(ids), unique=True, max_size=2)
    picked = st.sampled_from([("a",), ("a", "b"), ("b", "c")])
    where = {
        each: draw(picked | st.builds(lambda options: {"options": options, "required": True}, picked))
        for each in draw(some)
    }
    unless = dict.fromkeys(draw(some), ("c",))
    sql = SqlGate(**thresholds, where=where, unless=unless, wants={})
    return small(
        tuple(questions), sql=sql, mql=MqlGate(**thresholds, unless=unless), besides=draw(st.sampled_from([0, 20]))
    )


def paths(funnel: Funnel, place: int = 0) -> Iterator[Given]:
    """Yield every path from a question to the end."""
    if place >= len(funnel.questions):
        yield ()
        return
    question = funnel.questions[place]
    for option in question.options:
        follows = funnel.after(question, option)
        to = len(funnel.questions) if follows is None else funnel.places[follows.id]
        for rest in paths(funnel, to):
            yield ((place, option), *rest)


def answers_of(funnel: Funnel, given: Given) -> Mapping[str, str]:
    return {funnel.questions[place].id: option.id for place, option in given}
