"""A person and their talk: load, advance, store, in one transaction. What follows is left for after the commit."""

from datetime import datetime, timedelta

from bot.context.config import BotConfig
from bot.context.effects import Effects, stage_entries
from bot.funnels.versions import funnel_for
from bot.prospects import erasure
from bot.prospects.data_file import data_files
from bot.prospects.replies import messages, stream_of
from bot.sales import group_budget, reminders
from bot.sales.card_ids import card_id
from bot.sales.card_messages import card_messages
from bot.updates.incoming import FromProspect
from conversations.funnel.first_language import first_language
from conversations.funnel.model import Funnel
from conversations.talk.advance import advance
from conversations.turn.buttons import Act, ActButton
from conversations.turn.events import BlockedBot, Edited, Pressed, Started, UnblockedBot
from conversations.turn.turn import NewAlert, SendData, Turn
from storage.database import Transaction
from storage.installation import timers
from storage.messages import Message, Priority
from storage.outbox import cards
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.people.erasure import is_erased
from storage.records.talk import Session, TelegramUser
from storage.records.timer import Timer

NEW = timedelta(hours=1)
"""Within it somebody's greeting may still wait, behind all who are talking already."""
LOOK_AGAIN = timedelta(seconds=30)
"""The clock is looked at least this often: timers may be set by another process, and clocks may jump."""


async def handle(
    tx: Transaction, incoming: FromProspect, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Do all that follows from what a person did."""
    person, event = incoming.person, incoming.event
    await tx.hold(person.telegram_id)
    session = await sessions.load(tx, person.telegram_id)
    if session is None:
        if await is_erased(tx, person.telegram_id, update_id=update_id):
            return Effects()
        # Nobody is remembered anew for an old button or an edit: they may just have been forgotten.
        if isinstance(event, BlockedBot | UnblockedBot | Edited):
            return Effects()
        if isinstance(event, Pressed) and not _asks_for_a_person(event):
            return await erasure.say_old(tx, incoming, config=config, update_id=update_id, now=now)
        payload = event.payload if isinstance(event, Started) else ""
        session = await _begin(tx, person, payload, config=config, now=now)
    else:
        session = _as_named_now(await sessions.not_ahead(tx, session, now=now), person)
    funnel = funnel_for(session.talk, config)
    turn = advance(session, event, funnel=funnel, now=now, update_id=update_id, keeping=config.keeping)
    effects = await store(tx, session, turn, funnel=funnel, config=config, update_id=update_id, now=now)
    if incoming.callback_id is not None:
        effects.toast(incoming.callback_id, turn.toast)
    return effects


async def store(
    tx: Transaction, before: Session, turn: Turn, *, funnel: Funnel, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Write a turn: the lead, the talk, the ledger, the timers, and what is to be sent."""
    if turn.erased:
        return await erasure.erase(tx, before.lead, turn, config=config, update_id=update_id, now=now)
    effects = Effects(happened=[("turn", ""), *stage_entries(turn.entries)])
    await sessions.save(tx, lead=turn.lead, talk=turn.talk)
    await ledger.add(tx, turn.lead.number, turn.entries)
    rows = messages(
        turn.replies,
        chat=turn.lead.telegram_id,
        lead=turn.lead.number,
        language=turn.language,
        update_id=update_id,
        magnets=config.magnets,
        funnel=config.funnel,
    )
    if any(isinstance(reply, SendData) for reply in turn.replies):
        rows += await data_files(tx, turn, update_id)
    if before.talk is None and not turn.alerts:
        rows = [row.model_copy(update={"priority": Priority.GREETING}) for row in rows]
    elif now - before.lead.created < NEW:
        effects.rows.extend(await outbox.hurry(tx, stream_of(turn.lead.telegram_id)))
    rows += await _cards(tx, before, turn, funnel=funnel, config=config, update_id=update_id, now=now)
    effects.queued(await outbox.add(tx, rows, at=now))
    if any(isinstance(alert, NewAlert) for alert in turn.alerts):
        effects.join(await reminders.alert_waits(tx, config=config, now=now))
    await _set_decay(tx, before, turn, effects, now)
    return effects


def _asks_for_a_person(event: Pressed) -> bool:
    return isinstance(event.button, ActButton) and event.button.act is Act.TALK


async def _begin(tx: Transaction, person: TelegramUser, payload: str, *, config: BotConfig, now: datetime) -> Session:
    language = first_language(config.funnel, payload, person.language_code)
    return await sessions.begin(tx, person, language=language, source=payload, at=now)


def _as_named_now(session: Session, person: TelegramUser) -> Session:
    lead = session.lead
    if (lead.name, lead.username) == (person.name, person.username):
        return session
    named = lead.model_copy(update={"name": person.name, "username": person.username})
    return session.model_copy(update={"lead": named})


async def _cards(
    tx: Transaction,
    before: Session,
    turn: Turn,
    *,
    funnel: Funnel,
    config: BotConfig,
    update_id: int,
    now: datetime,
) -> tuple[Message, ...]:
    if not turn.alerts:
        return ()
    lead = turn.lead
    alerts = await group_budget.within_budget(tx, lead.number, turn.alerts)
    rows = card_messages(
        Session(lead=lead, talk=turn.talk, ledger=(*before.ledger, *turn.entries)),
        alerts,
        card=await card_id(tx, lead.number, now=now),
        funnel=funnel,
        zone=config.zone,
        update_id=update_id,
        now=now,
        duplicates=await leads.same_phone(tx, lead.phone, but=lead.number) if lead.phone else (),
        no_direct_link=lead.username is None and await cards.was_refused(tx, lead.number),
    )
    return await group_budget.joined(tx, rows, alerts, language=funnel.sales_language)


async def _set_decay(tx: Transaction, before: Session, turn: Turn, effects: Effects, now: datetime) -> None:
    key = f"decay:{turn.lead.number}"
    if turn.decay_at is not None:
        await timers.set(tx, Timer(key=key, due=turn.decay_at, kind="decay", lead=turn.lead.number))
        # Jobs look at the clock every 30 s anyway: almost every decay is weeks away.
        effects.timers_changed |= turn.decay_at - now < LOOK_AGAIN
    elif before.lead.hot:
        await timers.cancel(tx, key)
