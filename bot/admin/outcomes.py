"""Decisions of admins about a lead: the buttons that offer them; and one that is stored, shown and audited."""

from dataclasses import dataclass

from telegram import InlineKeyboardButton

from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.sales.lead_card import show_on_card
from bot.updates.callback_data import write_card_button
from conversations.desk.lead_page import can_be_moved
from conversations.desk.lines.losses import loss_words
from conversations.language import catalogue
from conversations.qualification.decisions import Decision, decide
from storage.installation import audit
from storage.messages import Priority
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead, Outcome, Stage
from storage.records.record import Language
from storage.records.talk import Session


def outcome_rows(lead: Lead, card: str, language: Language) -> list[list[InlineKeyboardButton]]:
    """Return the buttons that decide about a lead, row by row: those that would change something."""
    if not can_be_moved(lead):
        return []
    is_open = lead.outcome is Outcome.OPEN
    shown = (
        (
            (Decision.TRIAL, is_open and lead.stage.rank < Stage.PQL.rank),
            (Decision.BOUGHT, lead.outcome is not Outcome.WON),
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
    """Return the session of a lead that staff can decide about; None for a visitor, and for who was erased."""
    session = await sessions.load_number(ctx.tx, number) if number is not None else None
    return session if session is not None and can_be_moved(session.lead) else None


@dataclass(frozen=True, slots=True)
class Decided:
    """An admin's decision about the lead of a card."""

    act: Decision
    by: int
    card: str
    """The id on the buttons of the lead's page."""
    reason: str = ""
    """The id of a loss, or words."""


async def apply(ctx: Context, session: Session, decided: Decided, language: Language) -> str:
    """Move the lead and edit the sales card; return the words that answer."""
    act, by, number = decided.act, decided.by, session.lead.number
    lead, entries = decide(session, act, by=by, reason=decided.reason, now=ctx.now)
    if not entries:  # another admin was first
        return catalogue.text("admin", f"already.{act}", language, number=number)
    entries = tuple(entry.replace(update_id=ctx.update_id) for entry in entries)
    await leads.save(ctx.tx, lead)
    await ledger.add(ctx.tx, number, entries)
    await audit.add(ctx.tx, actor=by, action=f"decided {act}", detail=f"lead {number}", at=ctx.now)
    moved = session.replace(lead=lead, ledger=(*session.ledger, *entries))
    await show_on_card(ctx, moved, card=decided.card, priority=Priority.URGENT)
    ctx.effects.happened += stage_entries(entries)
    if act is Decision.LOST:
        why = {"reason": loss_words(decided.reason, language)}
        return catalogue.phrase("admin", "moved.lost", language, ours=why, number=number)
    return catalogue.text("admin", f"moved.{act}", language, number=number)
