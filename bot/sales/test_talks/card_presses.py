"""Buttons of a test's card: Claim and Release show what they would do and count nowhere, Remove ends the test."""

from datetime import timedelta

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.lead_card import show_on_card
from bot.sales.test_talks.ending import end
from bot.staff.language import language_for
from bot.staff.roles import is_admin
from bot.updates.incoming import SalesPress
from conversations.desk.cards.presses import CardAct
from conversations.desk.lines.subject import owner_of, shown_number
from conversations.language import catalogue
from storage.messages import Priority
from storage.people import test_talks
from storage.people.test_talks import TestTalk
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.talk import Session


async def handle(ctx: Context, pressed: SalesPress) -> bool:
    """Answer a button of a test's card; False when the card is not a test's."""
    test = await test_talks.of_card(ctx.tx, pressed.button.card)
    if test is None:
        if pressed.button.act is CardAct.REMOVE:
            await _answer(ctx, pressed, "test.over")
        return pressed.button.act is CardAct.REMOVE
    if pressed.button.act is CardAct.REMOVE and pressed.chat == test.telegram_id == pressed.person.telegram_id:
        await _remove(ctx, pressed, test)
    elif not await sales_group.is_there(ctx.tx, ctx.config, pressed.chat):
        await _answer(ctx, pressed, "press.elsewhere")
    elif pressed.button.act is CardAct.REMOVE:
        await _remove(ctx, pressed, test)
    elif test.session is None:
        await _answer(ctx, pressed, "press.unknown")
    else:
        await _claim_or_release(ctx, pressed, test, test.session)
    return True


async def _remove(ctx: Context, pressed: SalesPress, test: TestTalk) -> None:
    await end(ctx, test, told="test.removed")
    await _answer(ctx, pressed, "test.removed", alert=False)


async def _claim_or_release(ctx: Context, pressed: SalesPress, test: TestTalk, session: Session) -> None:
    """Do with a test's lead what the same press does with a real one."""
    lead, by = session.lead, pressed.person
    if pressed.button.act is CardAct.CLAIM:
        if lead.owner is not None:
            await _answer(ctx, pressed, "press.mine" if lead.owner == by.telegram_id else "press.taken", lead)
            return
        claimed = lead.replace(owner=by.telegram_id, owner_name=by.name, claimed_at=ctx.now, updated=ctx.now)
        took = max(ctx.now - (lead.alerted_at or ctx.now), timedelta())
        entry = _entry(ctx, pressed, EntryKind.CLAIMED, name=by.name, after_s=round(took.total_seconds()))
        await _done(ctx, pressed, test, _after(session, claimed, entry))
        return
    if lead.owner is None or not (lead.owner == by.telegram_id or await is_admin(ctx.tx, ctx.config, by.telegram_id)):
        await _answer(ctx, pressed, "press.free" if lead.owner is None else "press.not_yours", lead)
        return
    free = lead.replace(owner=None, owner_name=None, claimed_at=None, updated=ctx.now)
    await _done(
        ctx, pressed, test, _after(session, free, _entry(ctx, pressed, EntryKind.RELEASED, name=owner_of(lead)))
    )


def _entry(ctx: Context, pressed: SalesPress, kind: EntryKind, **data: Json) -> Entry:
    return Entry(kind=kind, at=ctx.now, actor=pressed.person.telegram_id, update_id=ctx.update_id, data=data)


def _after(session: Session, lead: Lead, entry: Entry) -> Session:
    return session.replace(lead=lead, ledger=(*session.ledger, entry))


async def _done(ctx: Context, pressed: SalesPress, test: TestTalk, session: Session) -> None:
    await test_talks.save(ctx.tx, test, session)
    await show_on_card(ctx, session, card=test.card, priority=Priority.URGENT)
    await _answer(ctx, pressed, f"press.{session.ledger[-1].kind}", session.lead, alert=False)


async def _answer(ctx: Context, pressed: SalesPress, key: str, lead: Lead | None = None, *, alert: bool = True) -> None:
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    values = {} if lead is None else {"number": shown_number(lead.number), "name": owner_of(lead)}
    ctx.toast(pressed.callback_id, catalogue.text("sales", key, language, **values), alert=alert)
