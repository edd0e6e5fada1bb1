"""Buttons of a card: claim and release.

A press counts only in the sales group itself; of two simultaneous presses, one SQL statement lets only one win.
"""

from datetime import timedelta

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales import reminders
from bot.sales.lead_card import retire_pages, show_on_card
from bot.staff.language import language_for
from bot.staff.roles import is_admin
from bot.updates.callback_data import SalesAct
from bot.updates.incoming import SalesPress
from bot.updates.senders import TELEGRAM_ITSELF
from conversations.desk.lines.subject import owner_of
from conversations.language import catalogue
from storage.messages import Place, Priority
from storage.outbox import cards
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json


async def handle(ctx: Context, pressed: SalesPress) -> None:
    """Apply a button of a card, and answer the press."""
    number = await cards.lead_of(ctx.tx, pressed.button.card)
    lead = await leads.load(ctx.tx, number) if number is not None else None
    if lead is None or pressed.person.telegram_id in TELEGRAM_ITSELF:
        await _answer(ctx, pressed, "press.unknown")
    elif not await sales_group.is_there(ctx.tx, ctx.config, pressed.chat):
        await _answer(ctx, pressed, "press.elsewhere")
    else:
        await claim_or_release(ctx, pressed, lead)


async def claim_or_release(ctx: Context, pressed: SalesPress, lead: Lead) -> None:
    """Do what the button says, and answer the press; the caller has checked that the person may."""
    await (_claim if pressed.button.act is SalesAct.CLAIM else _release)(ctx, pressed, lead)


async def _answer(ctx: Context, pressed: SalesPress, key: str, lead: Lead | None = None, *, alert: bool = True) -> None:
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    values: dict[str, str | int] = {} if lead is None else {"number": lead.number, "name": owner_of(lead)}
    ctx.toast(pressed.callback_id, catalogue.text("sales", key, language, **values), alert=alert)


async def _claim(ctx: Context, pressed: SalesPress, lead: Lead) -> None:
    person = pressed.person
    if lead.stopped and lead.owner is None:
        await _answer(ctx, pressed, "press.stopped", lead)
        return
    if not await leads.claim(ctx.tx, lead.number, by=person.telegram_id, name=person.name, at=ctx.now):
        owned = await leads.load(ctx.tx, lead.number) or lead
        await _answer(ctx, pressed, "press.mine" if owned.owner == person.telegram_id else "press.taken", owned)
        return
    took = max(ctx.now - (lead.alerted_at or lead.quiet_at or ctx.now), timedelta())
    await _done(ctx, pressed, lead, EntryKind.CLAIMED, name=person.name, after_s=round(took.total_seconds()))


async def _release(ctx: Context, pressed: SalesPress, lead: Lead) -> None:
    by = pressed.person.telegram_id
    by_owner = None if await is_admin(ctx.tx, ctx.config, by) else by
    if not await leads.release(ctx.tx, lead.number, by_owner_or_any=by_owner, at=ctx.now):
        await _answer(ctx, pressed, "press.free" if lead.owner is None else "press.not_yours", lead)
        return
    await _done(ctx, pressed, lead, EntryKind.RELEASED, name=owner_of(lead))
    if lead.quiet_due is not None:
        await reminders.quiet_card_waits(ctx)


async def _done(ctx: Context, pressed: SalesPress, lead: Lead, kind: EntryKind, **data: Json) -> None:
    """Record what was done, show it on the card, and answer the press."""
    entry = Entry(kind=kind, at=ctx.now, actor=pressed.person.telegram_id, update_id=ctx.update_id, data=data)
    await ledger.add(ctx.tx, lead.number, (entry,))
    session = await sessions.load_number(ctx.tx, lead.number)
    assert session is not None, "the lead was touched in this transaction"
    await show_on_card(ctx, session, card=pressed.button.card, priority=Priority.URGENT)
    here = Place(chat=pressed.chat, message_id=pressed.message_id) if pressed.message_id is not None else None
    await retire_pages(ctx, lead.number, but=here)
    await _answer(ctx, pressed, f"press.{kind}", session.lead, alert=False)
