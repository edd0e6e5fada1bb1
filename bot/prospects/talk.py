"""A person and their talk: loaded, advanced and stored in one transaction."""

from datetime import timedelta

from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.funnels.versions import funnel_for
from bot.prospects import erasure
from bot.prospects.data_file import data_files
from bot.prospects.replies import Recipient, messages, stream_of
from bot.sales import reminders
from bot.sales.acts import turns
from bot.sales.acts.turns import FollowedTurn
from bot.sales.contacts.masking import as_the_group_sees
from bot.sales.contacts.reveals import contact_changed
from bot.sales.lead_card import card_rows, superseded_rows, withdraw_quiet, withdraw_waiting
from bot.sales.relay import group_budget
from bot.sales.rounds.buttons import card_id
from bot.updates.incoming import FromProspect
from conversations.funnel.first_language import first_language
from conversations.funnel.model import Funnel
from conversations.talk.advance import advance
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton
from conversations.turn.events import BlockedBot, Edited, Event, Pressed, Started, UnblockedBot
from conversations.turn.turn import NewAlert, SendData, Turn
from storage.installation import timers
from storage.messages import Message, Priority
from storage.outbox import places
from storage.outbox import queue as outbox
from storage.people import ledger, sessions
from storage.people.erasure import is_erased
from storage.records.talk import Session, TelegramUser
from storage.records.timer import DecayTimer

NEW = timedelta(hours=1)
"""How long a new person's greeting may still wait behind those who are talking already."""
LOOK_AGAIN = timedelta(seconds=30)
"""Timers are read at least this often: another process may set one, and clocks may jump."""


async def handle(ctx: Context, incoming: FromProspect, known: Session | None) -> None:
    """Advance a person's talk by what they did, and store it; `known` is their session as it is stored, if any."""
    session = await _session_of(ctx, incoming, known)
    if session is None:
        return
    session = as_they_are_now(ctx, session, incoming)
    funnel = await funnel_for(ctx, session.talk)
    event = await placed(ctx, session, incoming.event)
    turn = advance(session, event, funnel=funnel, now=ctx.now, update_id=ctx.update_id, keeping=ctx.config.keeping)
    await store(ctx, session, turn, funnel=funnel)
    if incoming.callback_id is not None:
        ctx.toast(incoming.callback_id, turn.toast)


async def placed(ctx: Context, session: Session, event: Event) -> Event:
    """Add to a press where the open question stands; in doubt, something stands below it."""
    key = session.talk.question_key if session.talk is not None else None
    if not isinstance(event, Pressed) or event.message_id is None or key is None:
        return event
    if not isinstance(event.button, AnswerButton | BackButton):
        return event
    said, number = session.last_message, event.message_id
    stands = await places.look(ctx.tx, key, chat=session.lead.telegram_id, message_id=number, known=ctx.ahead.pressed)
    newest = stands == "last" and said is not None and said < number
    return Pressed(event.button, number, newest=newest, elsewhere=stands == "elsewhere")


async def store(ctx: Context, before: Session, turn: Turn, *, funnel: Funnel) -> None:
    """Store a turn: the lead, the talk, the ledger, the timers and the messages to send."""
    if turn.erased:
        await erasure.erase(ctx, before.lead, turn)
        return
    ctx.effects.happened += [("turn", ""), *stage_entries(turn.entries)]
    await sessions.save(ctx.tx, lead=turn.lead, talk=turn.talk, stored=before.stored, stored_talk=before.stored_talk)
    await ledger.add(ctx.tx, turn.lead.number, turn.entries)
    to = Recipient(turn.lead.telegram_id, turn.lead.number, turn.language)
    rows = messages(turn.replies, to, update_id=ctx.update_id, magnets=ctx.config.magnets, funnel=funnel)
    if any(isinstance(reply, SendData) for reply in turn.replies):
        rows += await data_files(ctx, turn)
    if before.talk is None and not turn.alerts:
        rows = [row.replace(priority=Priority.GREETING) for row in rows]
    elif ctx.now - before.lead.created < NEW and _has_only_begun(before):
        ctx.effects.rows.extend(await outbox.hurry(ctx.tx, stream_of(to.chat)))
    followed = await turns.follow(ctx, before, turn)
    await ctx.send([*rows, *await _cards(ctx, before, turn, funnel, followed)])
    if followed is not None:
        await turns.tell_of(ctx, followed)
    await contact_changed(ctx, before.lead, turn.lead if followed is None else followed.session.lead)
    if any(isinstance(alert, NewAlert) for alert in turn.alerts):
        await reminders.alert_waits(ctx)
    await _set_decay(ctx, before, turn)


def _has_only_begun(before: Session) -> bool:
    """Tell whether all that is known of them comes from one update: their greeting may still wait."""
    return not before.ledger or before.ledger[0].update_id == before.ledger[-1].update_id


async def _session_of(ctx: Context, incoming: FromProspect, session: Session | None) -> Session | None:
    """Return a person's talk, with their current name, or a new one; None when the person is not to be stored."""
    person, event = incoming.person, incoming.event
    if session is not None:
        return await sessions.not_ahead(ctx.tx, session, now=ctx.now)
    if await is_erased(ctx.tx, person.telegram_id, update_id=ctx.update_id):
        return None
    # An old button or an edit creates no lead: the person may just have been erased.
    if isinstance(event, BlockedBot | UnblockedBot | Edited):
        return None
    if isinstance(event, Pressed) and not _asks_for_a_person(event):
        await erasure.say_old(ctx, incoming)
        return None
    return await _begin(ctx, person, event.payload if isinstance(event, Started) else "")


def _asks_for_a_person(event: Pressed) -> bool:
    return isinstance(event.button, ActButton) and event.button.act is Act.TALK


async def _begin(ctx: Context, person: TelegramUser, payload: str) -> Session:
    funnel = ctx.config.funnel
    language = first_language(funnel, payload, person.language_code)
    return await sessions.begin(ctx.tx, person, language=language, source=payload, at=ctx.now, declared=funnel.sources)


def as_they_are_now(ctx: Context, session: Session, incoming: FromProspect) -> Session:
    """Return the session with their current name, and the topic they write in: what they get unasked goes there."""
    lead, person, event = session.lead, incoming.person, incoming.event
    is_written = not isinstance(event, Pressed | Edited | BlockedBot | UnblockedBot)
    topic = ctx.place.topic if is_written and ctx.place is not None else lead.topic
    if (person.name, person.username, topic) != (lead.name, lead.username, lead.topic):
        lead = lead.replace(name=person.name, username=person.username, topic=topic)
    return session.replace(lead=lead, first_name=person.first_name)


async def _cards(
    ctx: Context, before: Session, turn: Turn, funnel: Funnel, followed: FollowedTurn | None
) -> tuple[Message, ...]:
    after = Session(lead=turn.lead, talk=turn.talk, ledger=(*before.ledger, *turn.entries))
    alerts, at_desk = turn.alerts, None
    if followed is not None:
        after, alerts, at_desk = followed.session, followed.alerts, followed.at_desk
    if not alerts:
        return ()
    number = turn.lead.number
    alerts = as_the_group_sees(ctx.config, await group_budget.within_budget(ctx.tx, number, alerts), after.lead)
    card = await card_id(ctx, number)
    rows = await card_rows(ctx, after, alerts, card=card, funnel=funnel, at_desk=at_desk)
    rows = await turns.as_told(ctx, rows, followed, after)
    if followed is not None:
        there = followed.at_desk._replace(round=followed.acted[0].before)
        rows += await superseded_rows(ctx, before, alerts, funnel=funnel, at_desk=there)
    if before.lead.is_quiet and not turn.lead.is_quiet:
        # It may be under way: the row that takes its buttons is needed all the same.
        await withdraw_quiet(ctx, number)
    if turn.lead.stopped and not before.lead.stopped:
        await withdraw_waiting(ctx, turn.lead)
    return await group_budget.joined(ctx.tx, rows, alerts, language=funnel.sales_language)


async def _set_decay(ctx: Context, before: Session, turn: Turn) -> None:
    key = f"decay:{turn.lead.number}"
    if turn.decay_at is not None:
        await timers.set(ctx.tx, DecayTimer(key=key, due=turn.decay_at, lead=turn.lead.number))
        # Jobs read the timers every 30 s anyway, and almost every decay is weeks away.
        ctx.effects.timers_changed |= turn.decay_at - ctx.now < LOOK_AGAIN
    elif before.lead.hot:
        await timers.cancel(ctx.tx, key)
