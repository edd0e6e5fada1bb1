"""Two quick questions after the promise of Talk, for people who asked for a person before they were asked anything.

They are offered once. Sales has had its alert: the answers only change the card.
"""

from conversations.funnel.model import Option, Question
from conversations.funnel.reconciliation import option_of
from conversations.steps.exchange import consent_missing
from conversations.turn.draft import Draft
from storage.records.talk import Step

MOST = 2
"""Questions that fit into the time until a colleague answers."""


def quick_questions(draft: Draft) -> tuple[Question, ...]:
    """Return the questions to offer now: the first ones without an answer.

    None for people who were asked before, or who did not agree to the consent text yet.
    """
    talk = draft.talk
    asked = talk.completed or talk.question is not None or talk.quick_left is not None
    if asked or talk.step is not Step.DONE or consent_missing(draft):
        return ()
    unasked = [each for each in draft.funnel.questions if _is_unanswered(draft, each)]
    return tuple(unasked[:MOST])


def no_quick_questions(draft: Draft) -> None:
    """Offer none any more: the person left the questions, or answers all of them again."""
    draft.set_talk(quick_left=0)


def follows(draft: Draft, question: Question, option: Option) -> Question | None:
    """Return the question that follows this answer; of the quick ones the next without an answer."""
    following = draft.funnel.after(question, option)
    if not draft.talk.quick_left:
        return following
    if draft.talk.quick_left == 1:
        return None
    while following is not None and not _is_unanswered(draft, following):
        given = option_of(draft.funnel, following.id, draft.lead.answers.get(following.id))
        following = draft.funnel.after(following, given or following.options[0])
    return following


def _is_unanswered(draft: Draft, question: Question) -> bool:
    """Tell whether a question may be asked; that they want to talk is known already."""
    return question.id not in draft.lead.answers and question.id not in draft.funnel.sql.wants
