"""Answers to questions before an act: a reply in words, or a button under the question (DESK §6)."""

from typing import NamedTuple, assert_never

from msgspec.structs import replace

from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.sales import group as sales_group
from bot.sales.acts import questions
from bot.sales.acts.doing import do
from bot.sales.one_person.merging import MergeAsked, merge
from bot.sales.people.desk_context import actor_of, desk_context, with_colleague
from bot.sales.rounds.acting import Acted, round_of
from bot.sales.rounds.buttons import card_ids, with_buttons
from bot.sales.rounds.telling import telling_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.language import language_for
from bot.updates.incoming import FromProspect, GroupReply, SalesPress
from conversations.desk.amount_questions import amount_error
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.amounts import amount_question, chosen_meaning
from conversations.desk.notices.refusals import refusal
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import (
    AskFirst,
    CorrectDeal,
    DealAmount,
    DeskQuestion,
    Lose,
    Merge,
    PersonsAct,
    Reopen,
    SendBack,
    Win,
    WinAgain,
)
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied, NoticeKey
from conversations.desk.rounds.values.people import Actor
from conversations.desk.typed.end_words import WORDS_UTF16
from conversations.desk.typed.lead_numbers import typed_leads
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.language.numbers import digits
from conversations.reading.amounts.choices import read_choice
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, ReadAmount, ScaleQuestion, UnitQuestion
from storage.outbox.places import subject_of
from storage.people import sessions
from storage.records.lead import Outcome
from storage.records.money import Money
from storage.records.record import Language
from storage.records.round import Round, RoundState
from storage.records.talk import Session, TelegramUser
from storage.records.timer import AskTimer

_IN_WORDS = frozenset({NoticeKey.AMOUNT, NoticeKey.WHY, NoticeKey.WHOM, questions.UNCLEAR})
"""What the keys of questions that a reply answers end with."""
_NO = frozenset({CardAct.UNSOLD, CardAct.SAME})
"""Buttons after which nothing is to be done."""


class OpenAnswer(NamedTuple):
    """An open question, and who answers it."""

    question: AskTimer
    session: Session
    desk: DeskContext
    actor: Actor
    round: Round

    @property
    def is_won(self) -> bool:
        """Whether the lead has bought: then an amount corrects its newest deal."""
        return self.round.state is RoundState.WON

    @property
    def refused(self) -> Denied | None:
        """Why this person may not answer, whatever they say; None if they may."""
        asks = AskFirst(self.actor, DeskQuestion(self.question.question))
        verdict = decide(self.round, asks, self.desk)
        return verdict if isinstance(verdict, Denied) else None


class Replied(NamedTuple):
    """Words that somebody writes in reply to a message of ours."""

    person: TelegramUser
    place: ChatPlace
    """Where they are answered."""
    answers: int
    """The number of our message."""
    text: str
    language: Language
    """In which they are answered: the group's, or the writer's."""


async def take_reply(ctx: Context, reply: GroupReply) -> bool:
    """Take a reply in the group to a question of the desk as its answer; False for a reply to anything else.

    An answer that comes too late changes nothing, and is told so.
    """
    if reply.edited or reply.answers is None or not await sales_group.is_there(ctx.tx, ctx.config, reply.chat):
        return False
    place, language = ChatPlace(reply.chat, reply.thread, reply.message_id), ctx.config.funnel.sales_language
    return await _take(ctx, Replied(reply.person, place, reply.answers, reply.text, language))


async def take_private_reply(ctx: Context, said: FromProspect, text: str) -> bool:
    """Take a reply in private to a question that was asked there, in the same way."""
    if said.replies_to is None:
        return False
    place = ChatPlace(said.person.telegram_id)
    language = await language_for(ctx.tx, ctx.config, said.person)
    return await _take(ctx, Replied(said.person, place, said.replies_to, text, language))


async def _take(ctx: Context, reply: Replied) -> bool:
    about = await subject_of(ctx.tx, chat=reply.place.chat, message_id=reply.answers)
    if about is None or not about.key.startswith("desk:") or about.key.rpartition(":")[2] not in _IN_WORDS:
        return False
    await ctx.alone()
    session = await sessions.load_number(ctx.tx, about.lead)
    question = await questions.answered_by(ctx, about.lead, about.key)
    if session is None or question is None:
        await _reply(ctx, reply, catalogue.text("desk", "error.late", reply.language))
        return True
    answering = await _answering(ctx, question, session, reply.person)
    denied = answering.refused
    act = None if denied is not None else await _act_of_words(ctx, reply, answering)
    if act is not None:
        done = await _answered(ctx, answering, act)
        denied = done if isinstance(done, Denied) else None
    if denied is not None:
        await _reply(ctx, reply, refusal(denied, _telling(ctx, answering, reply.language)))
    return True


def _telling(ctx: Context, answering: OpenAnswer, language: Language) -> DeskTelling:
    return replace(telling_of(ctx, answering.desk, answering.session.lead), language=language)


async def answer_by_button(ctx: Context, pressed: SalesPress, session: Session) -> None:
    """Take a button under a question as its answer; one whose question is no longer open is told so."""
    question = await questions.open_of(ctx.tx, session.lead.number)
    if question is None:
        await _toast(ctx, pressed, "error.late")
        return
    answering = await _answering(ctx, question, session, pressed.person)
    act = _act_of_button(ctx, pressed, answering)
    if act is None and pressed.button.act not in _NO:
        await _toast(ctx, pressed, "error.late")
        return
    denied = answering.refused
    if act is None and denied is None:
        await questions.drop(ctx, session.lead.number)
    elif act is not None:
        done = await _answered(ctx, answering, act)
        denied = done if isinstance(done, Denied) else None
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    text = "" if denied is None else refusal(denied, _telling(ctx, answering, language))
    ctx.toast(pressed.callback_id, text, alert=denied is not None)


async def another_deal(ctx: Context, lead: int, actor: Actor) -> WinAgain:
    """Return the act of a yes to another deal, with the amount that was typed before it was asked."""
    question = await questions.open_of(ctx.tx, lead)
    read = None if question is None else read_amount(question.typed, current_desk(ctx.config).ends.currency)
    return WinAgain(actor, DealAmount(read.amount, read.currency) if isinstance(read, Money) else None)


async def _answering(ctx: Context, question: AskTimer, session: Session, person: TelegramUser) -> OpenAnswer:
    actor, desk = (
        await actor_of(ctx.tx, ctx.config, person.telegram_id),
        await desk_context(ctx.tx, ctx.config, ctx.now),
    )
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, person.name)
    return OpenAnswer(question, session, desk, actor, await round_of(ctx, session.lead, desk))


async def _answered(ctx: Context, answering: OpenAnswer, act: PersonsAct) -> Acted | Denied:
    if isinstance(act, Merge):
        done = await merge(ctx, MergeAsked(act.actor, answering.session.lead.number, act.into), answering.desk)
    else:
        done = await do(ctx, answering.session, act, answering.desk)
    if isinstance(done, Acted):
        await questions.drop(ctx, answering.session.lead.number)
    return done


async def _act_of_words(ctx: Context, reply: Replied, answering: OpenAnswer) -> PersonsAct | None:
    """Return the act that words answer with; None where they are no answer yet, which is said."""
    asked, actor = DeskQuestion(answering.question.question), answering.actor
    if asked is DeskQuestion.AMOUNT or asked is DeskQuestion.ANOTHER_DEAL:
        return await _act_of_amount(ctx, reply, answering)
    if asked is DeskQuestion.SAME_PERSON:
        return await _act_of_number(ctx, reply, answering)
    reason = cut(" ".join(reply.text.split()), WORDS_UTF16)
    if not reason:
        await _reply(ctx, reply, catalogue.text("desk", "error.words", reply.language))
        return None
    match asked:
        case DeskQuestion.LOST_WHY:
            return Lose(actor, Outcome.LOST, reason)
        case DeskQuestion.UNFIT_WHY:
            return Lose(actor, Outcome.DISQUALIFIED, reason)
        case DeskQuestion.REOPEN_WHY:
            return Reopen(actor, reason)
        case DeskQuestion.BACK_WHY:
            return SendBack(actor, reason)
        case _:
            assert_never(asked)


async def _act_of_number(ctx: Context, reply: Replied, answering: OpenAnswer) -> PersonsAct | None:
    number, *more = typed_leads(reply.text) or (None,)
    if number is not None and not more:
        return Merge(answering.actor, into=number)
    example = digits(f"/merge {answering.session.lead.number} 97", reply.language)
    await _reply(ctx, reply, catalogue.text("desk", "command.merge", reply.language, example=example))
    return None


async def _act_of_amount(ctx: Context, reply: Replied, answering: OpenAnswer) -> PersonsAct | None:
    match _read_reply(ctx, reply.text, answering.question):
        case Money() as money:
            return _sale(money, answering)
        case AmountError() as error:
            await _reply(ctx, reply, amount_error(error, reply.language))
        case UnitQuestion() | ScaleQuestion() as unclear:
            await _ask_again(ctx, reply, unclear, answering)
    return None


def _read_reply(ctx: Context, text: str, question: AskTimer) -> ReadAmount:
    """Return the amount that words say; where one typed before is unclear, "rial" or "million" says what it means."""
    currency = current_desk(ctx.config).ends.currency
    before = read_amount(question.typed, currency) if question.typed else None
    if isinstance(before, UnitQuestion | ScaleQuestion):
        return read_choice(text, before, currency)
    return read_amount(text, currency)


async def _ask_again(
    ctx: Context, reply: Replied, unclear: UnitQuestion | ScaleQuestion, answering: OpenAnswer
) -> None:
    """Ask what an unclear amount means; the buttons and another reply both answer."""
    text = amount_question(unclear, answering.session.lead.number, _telling(ctx, answering, reply.language))
    lead = answering.session.lead.number
    await questions.keep_typed(ctx, lead, reply.text)
    row = answer_row(questions.unclear_key(ctx, lead), reply.place, text.plain, about=lead)
    await ctx.send([with_buttons(row, text.rows, await card_ids(ctx, text.rows))])


def _sale(money: Money, answering: OpenAnswer) -> PersonsAct:
    deal = DealAmount(money.amount, money.currency)
    if DeskQuestion(answering.question.question) is DeskQuestion.ANOTHER_DEAL:
        return WinAgain(answering.actor, deal)
    return CorrectDeal(answering.actor, deal) if answering.is_won else Win(answering.actor, deal)


def _act_of_button(ctx: Context, pressed: SalesPress, answering: OpenAnswer) -> PersonsAct | None:
    """Return the act that a button answers with; None for one that says no."""
    button, actor = pressed.button, answering.actor
    if button.act is CardAct.UNPRICED:
        return CorrectDeal(actor, None) if answering.is_won else Win(actor)
    if button.act is not CardAct.CHOSEN:
        return None
    unclear = read_amount(answering.question.typed, current_desk(ctx.config).ends.currency)
    choices = unclear.choices if isinstance(unclear, UnitQuestion | ScaleQuestion) else ()
    meant = chosen_meaning(button.arg)
    money = next((choice.money for choice in choices if choice.meaning is meant), None)
    return None if money is None else _sale(money, answering)


async def _reply(ctx: Context, reply: Replied, text: str) -> None:
    await ctx.send([answer_row(f"u{ctx.update_id}:reply", reply.place, text)])


async def _toast(ctx: Context, pressed: SalesPress, key: str) -> None:
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    ctx.toast(pressed.callback_id, catalogue.text("desk", key, language), alert=True)
