"""Decisions of admins about a lead: the buttons that offer them; and one that is stored, shown and audited."""

from dataclasses import dataclass
from typing import assert_never

from msgspec.structs import replace
from telegram import InlineKeyboardButton

from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.sales.acts.doing import ActPlace, do
from bot.sales.acts.trials import trial_used
from bot.sales.lead_card import show_on_card
from bot.sales.people.desk_context import desk_context, with_colleague
from bot.sales.rounds.acting import Acted, perform, round_of
from bot.sales.rounds.telling import AskedIn, telling_of
from bot.staff.language import language_for
from bot.updates.callback_data import write_card_button
from conversations.desk.lead_page import can_be_moved
from conversations.desk.lines.losses import loss_words
from conversations.desk.notices.refusals import refusal
from conversations.desk.rounds.values.acts import (
    AskFirst,
    DeskQuestion,
    Lose,
    PersonsAct,
    Reopen,
    SendBack,
    Win,
)
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor, DeskRole
from conversations.language import catalogue
from conversations.qualification.decisions import Decision, changes_nothing, decide
from storage.installation import audit
from storage.messages import Place, Priority
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead, Outcome, Stage
from storage.records.record import Language
from storage.records.round import DECIDED, Round, RoundState
from storage.records.talk import Session, TelegramUser


def outcome_rows(lead: Lead, card: str, language: Language) -> list[list[InlineKeyboardButton]]:
    """Return the buttons that decide about a lead, row by row: those that would change something."""
    if not can_be_moved(lead) or lead.merged_into is not None:
        return []
    is_open = lead.outcome is Outcome.OPEN
    shown = (
        (
            (Decision.TRIAL, is_open and lead.stage.rank < Stage.PQL.rank),
            (Decision.BOUGHT, is_open),
        ),
        (
            (Decision.UNFIT, lead.outcome is not Outcome.DISQUALIFIED),
            (Decision.LOST, lead.outcome is not Outcome.LOST),
        ),
        ((Decision.REOPEN, not is_open), (Decision.BACK, not is_open or lead.stage is not Stage.LEAD)),
    )
    rows = [[_button(card, act, language) for act, stands in row if stands] for row in shown]
    return [row for row in rows if row]


def _button(card: str, act: Decision, language: Language) -> InlineKeyboardButton:
    label = catalogue.text("admin", f"button.{act}", language)
    return InlineKeyboardButton(label, callback_data=write_card_button(card, act))


async def movable(ctx: Context, number: int | None) -> Session | None:
    """Return the session of a lead that staff can decide about; None for visitors, the merged and the erased."""
    session = await sessions.load_number(ctx.tx, number) if number is not None else None
    if session is None or not can_be_moved(session.lead) or session.lead.merged_into is not None:
        return None
    return session


@dataclass(frozen=True, slots=True)
class Decided:
    """An admin's decision about the lead of a card."""

    act: Decision
    by: TelegramUser
    card: str
    """The id on the buttons of the lead's page."""
    reason: str = ""
    """The id of a loss, or words."""
    page: Place | None = None
    """The page that is written again: its buttons stay."""


async def ask_amount(ctx: Context, session: Session, by: TelegramUser, *, page: Place | None) -> str:
    """Ask where the page is how much a lead bought: the answer makes it a customer. Return a refusal, or ""."""
    desk = with_colleague(await desk_context(ctx.tx, ctx.config, ctx.now), by.telegram_id, by.name)
    language = await language_for(ctx.tx, ctx.config, by)
    privately = AskedIn(page.chat, language) if page is not None and page.chat > 0 else None
    first = AskFirst(Actor(by.telegram_id, DeskRole.ADMIN), DeskQuestion.AMOUNT)
    done = await do(ctx, session, first, desk, where=ActPlace(privately, page))
    telling = replace(telling_of(ctx, desk, session.lead), language=language)
    return refusal(done, telling) if isinstance(done, Denied) else ""


async def apply(ctx: Context, session: Session, decided: Decided, language: Language) -> str:
    """Move the lead and edit the sales card; return the words that answer."""
    act, by, number = decided.act, decided.by.telegram_id, session.lead.number
    if changes_nothing(session, act):  # another admin was first
        return catalogue.text("admin", f"already.{act}", language, number=number)
    desk = with_colleague(await desk_context(ctx.tx, ctx.config, ctx.now), by, decided.by.name)
    acts = _acts_at_desk(decided, await round_of(ctx, session.lead, desk))
    for at_desk in acts[:-1]:  # the card shows the last one alone
        done = await perform(ctx, session, at_desk, desk)
        assert isinstance(done, Acted), "an admin may do it, in this state"
        session = done.session
    for at_desk in acts[-1:]:
        done = await do(ctx, session, at_desk, desk, where=ActPlace(page=decided.page))
        assert isinstance(done, Acted), "an admin may do it, in this state"
    if not acts:
        await _apply_alone(ctx, session, decided)
    await audit.add(ctx.tx, actor=by, action=f"decided {act}", detail=f"lead {number}", at=ctx.now)
    if act is Decision.LOST:
        why = {"reason": loss_words(decided.reason, language)}
        return catalogue.phrase("admin", "moved.lost", language, ours=why, number=number)
    return catalogue.text("admin", f"moved.{act}", language, number=number)


def _acts_at_desk(decided: Decided, round_: Round) -> tuple[PersonsAct, ...]:
    """Return what a decision does to the lead's round, nothing for one that has nothing to do with the desk.

    A lead that has ended is opened before it ends in another way.
    """
    actor, state = Actor(decided.by.telegram_id, DeskRole.ADMIN), round_.state
    act = _act_at_desk(decided, actor)
    if act is None or state is RoundState.MERGED or (state is RoundState.NONE and not isinstance(act, Win)):
        return ()
    if state not in DECIDED or not isinstance(act, Win | Lose):
        return (act,)
    outcome = act.outcome if isinstance(act, Lose) else Outcome.WON
    return Reopen(actor, outcome), act


def _act_at_desk(decided: Decided, actor: Actor) -> PersonsAct | None:
    match decided.act:
        case Decision.BOUGHT:
            return Win(actor)
        case Decision.LOST:
            return Lose(actor, Outcome.LOST, decided.reason)
        case Decision.UNFIT:
            return Lose(actor, Outcome.DISQUALIFIED, "")
        case Decision.REOPEN:
            return Reopen(actor, decided.reason)
        case Decision.BACK:
            return SendBack(actor, decided.reason)
        case Decision.TRIAL:
            return None
        case _:
            assert_never(decided.act)


async def _apply_alone(ctx: Context, session: Session, decided: Decided) -> None:
    """Move a lead that is not at the desk, or whose round stays as it is."""
    by, number = decided.by.telegram_id, session.lead.number
    lead, entries = decide(session, decided.act, by=by, reason=decided.reason, now=ctx.now)
    entries = tuple(entry.replace(update_id=ctx.update_id) for entry in entries)
    await leads.save(ctx.tx, lead)
    await ledger.add(ctx.tx, number, entries)
    ctx.effects.happened += stage_entries(entries)
    moved = session.replace(lead=lead, ledger=(*session.ledger, *entries))
    if decided.act is Decision.TRIAL:
        await trial_used(ctx, moved, where=ActPlace(page=decided.page))
    else:
        await show_on_card(ctx, moved, card=decided.card, priority=Priority.URGENT)
