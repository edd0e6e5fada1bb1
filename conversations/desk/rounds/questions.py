"""What a colleague is asked before an act: an amount, or a reason."""

from typing import assert_never

from conversations.desk.rounds.values.acts import (
    AskFirst,
    CorrectDeal,
    DeskQuestion,
    Lose,
    Merge,
    PersonsAct,
    Reopen,
    SendBack,
    Win,
    WinAgain,
)
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from storage.records.lead import Outcome
from storage.records.round import Round, RoundState

_SAID = {
    DeskQuestion.AMOUNT: NoticeKey.AMOUNT,
    DeskQuestion.ANOTHER_DEAL: NoticeKey.ANOTHER_DEAL,
    DeskQuestion.LOST_WHY: NoticeKey.WHY,
    DeskQuestion.UNFIT_WHY: NoticeKey.WHY,
    DeskQuestion.REOPEN_WHY: NoticeKey.WHY,
    DeskQuestion.BACK_WHY: NoticeKey.WHY,
    DeskQuestion.SAME_PERSON: NoticeKey.WHOM,
}


def act_after(round_: Round, asked: AskFirst) -> PersonsAct:
    """Return the act that a question belongs to, without what is asked: it is refused as the act will be."""
    actor = asked.actor
    match asked.question:
        case DeskQuestion.AMOUNT:
            return CorrectDeal(actor, None) if round_.state is RoundState.WON else Win(actor)
        case DeskQuestion.ANOTHER_DEAL:
            return WinAgain(actor)
        case DeskQuestion.LOST_WHY:
            return Lose(actor, Outcome.LOST, "")
        case DeskQuestion.UNFIT_WHY:
            return Lose(actor, Outcome.DISQUALIFIED, "")
        case DeskQuestion.REOPEN_WHY:
            return Reopen(actor, "")
        case DeskQuestion.BACK_WHY:
            return SendBack(actor, "")
        case DeskQuestion.SAME_PERSON:
            return Merge(actor, into=0, into_owner=actor.id)  # they may have the other one
        case _:
            assert_never(asked.question)


def notices_of(asked: AskFirst) -> tuple[Notice, ...]:
    """Return the message that asks."""
    said = Notice(
        key=_SAID[asked.question], person=asked.actor.id, why=asked.question.value, twins=asked.twins
    )  # fmt: skip
    return (said,)
