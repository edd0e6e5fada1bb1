"""/won, /lost, /unfit and /reopen: how a lead ends, and that it did not."""

from collections.abc import Sequence
from typing import Literal, assert_never

from bot.funnels.versions import current_desk
from bot.sales.acts import questions
from bot.sales.commands.on_leads import LeadCommand
from bot.sales.rounds.buttons import card_ids, with_buttons
from bot.staff.command_context import answer_row, place_of
from conversations.desk.amount_questions import amount_error
from conversations.desk.notices.amounts import amount_question
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import AskFirst, DealAmount, DeskQuestion, Lose, Reopen, Win
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.typed.end_words import WORDS_UTF16, typed_reason
from conversations.funnel.desk.reasons import ClosingReason
from conversations.language.graphemes import cut
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, ReadAmount, ScaleQuestion, UnitQuestion
from storage.records.lead import Outcome
from storage.records.money import Money
from storage.records.round import RoundState


async def won(asked: LeadCommand) -> None:
    """Note that a lead bought: an amount that is missing is asked for, and whether one that bought before did again."""
    bought = asked.round.state is RoundState.WON
    first = AskFirst(asked.actor, DeskQuestion.ANOTHER_DEAL if bought else DeskQuestion.AMOUNT)
    if isinstance(denied := decide(asked.round, first, asked.desk), Denied):
        await asked.refuses(denied)
    elif not asked.words:
        await asked.asks(first.question)
    else:
        await _won_for(asked, first)


async def _won_for(asked: LeadCommand, first: AskFirst) -> None:
    words, read = _typed_amount(asked)
    match read:
        case AmountError() if asked.instead is not None and _is_amount(asked, asked.instead.words):
            await asked.says_other_lead(asked.instead)
        case AmountError():
            await asked.typed.answer(amount_error(read, asked.typed.language))
        case Money() | UnitQuestion() | ScaleQuestion() if first.question is DeskQuestion.ANOTHER_DEAL:
            await asked.asks(first.question)
            await questions.keep_typed(asked.ctx, asked.number, words)
        case Money():
            await asked.does(Win(asked.actor, DealAmount(read.amount, read.currency)))
        case UnitQuestion() | ScaleQuestion():
            await _ask_what_is_meant(asked, first, read)
            await questions.keep_typed(asked.ctx, asked.number, words)
        case _:
            assert_never(read)


def _typed_amount(asked: LeadCommand) -> tuple[str, ReadAmount]:
    """Return the words of an amount, and what they are; in answer to a card the lead's number may belong to them."""
    currency = current_desk(asked.ctx.config).ends.currency
    read = read_amount(asked.words, currency)
    if isinstance(read, AmountError) and asked.whole != asked.words:
        whole = read_amount(asked.whole, currency)
        if not isinstance(whole, AmountError):
            return asked.whole, whole
    return asked.words, read


def _is_amount(asked: LeadCommand, words: str) -> bool:
    return not isinstance(read_amount(words, current_desk(asked.ctx.config).ends.currency), AmountError)


async def _ask_what_is_meant(asked: LeadCommand, first: AskFirst, unclear: UnitQuestion | ScaleQuestion) -> None:
    """Ask what an unclear amount means, in place of the question for one: buttons and a reply both answer."""
    ctx = asked.ctx
    key = await questions.ask(ctx, asked.number, first)
    text = amount_question(unclear, asked.number, asked.telling)
    row = answer_row(key, place_of(asked.typed.command), text.plain, about=asked.number)
    await ctx.send([with_buttons(row, text.rows, await card_ids(ctx, text.rows))])


async def lost(asked: LeadCommand) -> None:
    """End a round without a deal."""
    await _lose(asked, Outcome.LOST, DeskQuestion.LOST_WHY, current_desk(asked.ctx.config).ends.lost)


async def unfit(asked: LeadCommand) -> None:
    """End the round of somebody who is not a fit."""
    await _lose(asked, Outcome.DISQUALIFIED, DeskQuestion.UNFIT_WHY, current_desk(asked.ctx.config).ends.unfit)


async def _lose(
    asked: LeadCommand,
    outcome: Literal[Outcome.LOST, Outcome.DISQUALIFIED],
    question: DeskQuestion,
    reasons: Sequence[ClosingReason],
) -> None:
    reason = typed_reason(asked.words, reasons, asked.ctx.config.funnel)
    if reason:
        await asked.does(Lose(asked.actor, outcome, reason))
    else:
        await asked.asks(question)


async def reopen(asked: LeadCommand) -> None:
    """Open a closed lead again; without a reason it is asked for."""
    reason = cut(" ".join(asked.words.split()), WORDS_UTF16)
    if reason:
        await asked.does(Reopen(asked.actor, reason))
    else:
        await asked.asks(DeskQuestion.REOPEN_WHY)
