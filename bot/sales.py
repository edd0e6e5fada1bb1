"""What sales do with a card: claim it, release it.

A press counts only in the sales group itself; of two in the same moment one statement in the database lets one win.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import sales_group
from bot.admins import is_admin, language_for
from bot.after import After
from bot.card_buttons import CLAIM, SALES_ACTS
from bot.cards import card_messages
from bot.from_telegram import TELEGRAM_ITSELF
from bot.incoming import CardPressed
from bot.prospects import funnel_for
from bot.world import World
from conversations.card_lines import owner_of
from conversations.speech import say
from conversations.turn import CardChanged
from storage import cards, leads, ledger, outbox, sessions
from storage.database import Transaction
from storage.records import Entry, EntryKind, Json, Language, Lead, Session


@dataclass(frozen=True, slots=True)
class _Press:
    """A press that counts: who pressed what on whose card."""

    pressed: CardPressed
    lead: Lead
    language: Language
    world: World
    update_id: int
    now: datetime

    @property
    def by(self) -> int:
        """Who pressed."""
        return self.pressed.person.telegram_id

    def answered(self, key: str, lead: Lead, *, alert: bool = False) -> After:
        """Return the answer to the press."""
        after = After()
        text = say("sales", key, self.language, number=lead.number, name=owner_of(lead))
        after.toast(self.pressed.callback_id, text, alert=alert)
        return after


async def handle(tx: Transaction, pressed: CardPressed, *, world: World, update_id: int, now: datetime) -> After:
    """Do what a button of a card says, and answer the press."""
    language = await language_for(tx, world, pressed.person)
    number = await cards.lead_of(tx, pressed.card)
    lead = await leads.load(tx, number) if number is not None else None
    if lead is None or pressed.act not in SALES_ACTS or pressed.person.telegram_id in TELEGRAM_ITSELF:
        return _refused(pressed, "press.unknown", language)
    bound = await sales_group.load(tx, world)
    if bound is None or bound.chat != pressed.chat:
        return _refused(pressed, "press.elsewhere", language)
    press = _Press(pressed, lead, language, world, update_id, now)
    return await (_claim if pressed.act == CLAIM else _release)(tx, press)


def _refused(pressed: CardPressed, key: str, language: Language) -> After:
    after = After()
    after.toast(pressed.callback_id, say("sales", key, language), alert=True)
    return after


async def edit_card(
    tx: Transaction, session: Session, *, card: str, world: World, update_id: int, now: datetime
) -> After:
    """Queue an edit by which the card shows the lead as it now stands."""
    lead, after = session.lead, After()
    funnel = funnel_for(session.talk, world)
    twins = await leads.same_phone(tx, lead.phone, but=lead.number) if lead.phone else ()
    messages = card_messages(
        session, (CardChanged(),), card=card, funnel=funnel, zone=world.zone, update_id=update_id, now=now,
        twins=twins, hidden=await cards.was_refused(tx, lead.number),
    )  # fmt: skip
    after.queued(await outbox.add(tx, messages, at=now))
    return after


async def _claim(tx: Transaction, press: _Press) -> After:
    person, lead = press.pressed.person, press.lead
    if not await leads.claim(tx, lead.number, by=press.by, name=person.name, at=press.now):
        owned = await leads.load(tx, lead.number) or lead
        return press.answered("press.mine" if owned.owner == press.by else "press.taken", owned, alert=True)
    took = max(press.now - (lead.alerted_at or press.now), timedelta())
    return await _done(tx, press, EntryKind.CLAIMED, {"name": person.name, "after_s": round(took.total_seconds())})


async def _release(tx: Transaction, press: _Press) -> After:
    lead = press.lead
    by_owner = None if await is_admin(tx, press.world, press.by) else press.by
    if not await leads.release(tx, lead.number, by_owner_or_any=by_owner, at=press.now):
        return press.answered("press.free" if lead.owner is None else "press.not_yours", lead, alert=True)
    return await _done(tx, press, EntryKind.RELEASED, {"name": owner_of(lead)})


async def _done(tx: Transaction, press: _Press, kind: EntryKind, data: dict[str, Json]) -> After:
    """Note what was done, show it on the card, and answer the press."""
    number, now = press.lead.number, press.now
    entry = Entry(kind=kind, at=now, actor=press.by, update_id=press.update_id, data=data)
    await ledger.add(tx, number, (entry,))
    session = await sessions.load_number(tx, number)
    assert session is not None, "the lead was touched in this transaction"
    after = press.answered(f"press.{kind}", session.lead)
    card = press.pressed.card
    after.join(await edit_card(tx, session, card=card, world=press.world, update_id=press.update_id, now=now))
    return after
