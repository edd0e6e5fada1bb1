"""A person and their talk: loaded, advanced and stored in one transaction."""

from datetime import timedelta

from msgspec.structs import replace

from bot.context.context import Context
from bot.context.effects import Ephemeral, stage_entries
from bot.funnels.versions import funnel_for
from bot.prospects import erasure
from bot.prospects.data_file import data_files
from bot.prospects.replies import Recipient, messages, stream_of
from bot.sales import reminders
from bot.sales.acts import turns
from bot.sales.acts.notes import RECEIPT
from bot.sales.acts.turns import FollowedTurn, TurnOfAccount
from bot.sales.after_sale import referrals
from bot.sales.after_sale.asking import sale_facts
from bot.sales.contacts.masking import as_the_group_sees
from bot.sales.contacts.reveals import ChangedAccount, contact_changed
from bot.sales.lead_card import card_rows, superseded_rows, withdraw_quiet, withdraw_waiting
from bot.sales.one_person.accounts import Accounts, accounts_of, survivor_after
from bot.sales.relay import fates, group_budget
from bot.sales.relay.prospect_pairs import ProspectMessage, newest_words, numbered, paired
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import look
from bot.sales.topics.card_topics import opened_by_words
from bot.updates.incoming import FromProspect
from conversations.funnel.first_language import first_language
from conversations.funnel.model import Funnel
from conversations.qualification.returns import CHANGES, asked_back
from conversations.schedule.call_windows import window_plan
from conversations.schedule.daytime import return_moment
from conversations.schedule.openings import hours_of
from conversations.talk.advance import advance
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton, MarkButton, WindowButton
from conversations.turn.events import BlockedBot, Edited, Event, Pressed, Started, UnblockedBot, WindowsOffered
from conversations.turn.turn import NewAlert, SendData, Turn
from storage.installation import timers
from storage.messages import Message, Priority
from storage.outbox import places
from storage.outbox import queue as outbox
from storage.people import ledger, sessions
from storage.people.erasure import is_erased
from storage.records.record import Json
from storage.records.talk import Session, TelegramUser
from storage.records.timer import DecayTimer, ReturnTimer

NEW = timedelta(hours=1)
"""How long a new person's greeting may still wait behind those who are talking already."""
LOOK_AGAIN = timedelta(seconds=30)
"""Timers are read at least this often: another process may set one, and clocks may jump."""


async def handle(ctx: Context, incoming: FromProspect, known: Session | None) -> None:
    """Advance a person's talk by what they did, and store it; `known` is their session as it is stored, if any."""
    came = await referrals.understood(ctx, incoming.event, known)
    incoming = replace(incoming, event=came.event)
    session = await _session_of(ctx, incoming, known)
    if session is None:
        return
    await referrals.note(ctx, session.lead, came)
    session = as_they_are_now(ctx, session, incoming)
    event = await placed(ctx, session, incoming.event)
    if isinstance(event, Edited) and incoming.message_id is not None:
        reworded = await newest_words(ctx, session, event, incoming.message_id)
        if reworded is None:
            return
        session, event = reworded
    turn = await advance_by(ctx, session, event, written=_written(incoming))
    if incoming.callback_id is not None:
        ctx.toast(incoming.callback_id, turn.toast)
    if turn.receipt and incoming.message_id is not None:
        ctx.effects.ephemeral.append(_receipt(turn.lead.telegram_id, incoming.message_id))


def _receipt(chat: int, message_id: int) -> Ephemeral:
    """Return the reaction that says that their message was passed on; refused, it leaves no trace."""
    reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
    return Ephemeral("setMessageReaction", {"chat_id": chat, "message_id": message_id, "reaction": reaction})


def _written(incoming: FromProspect) -> ProspectMessage | None:
    if incoming.message_id is None:
        return None
    edited = isinstance(incoming.event, Edited)
    return ProspectMessage(incoming.message_id, incoming.replies_to, incoming.quote, edited)


async def advance_by(ctx: Context, session: Session, event: Event, *, written: ProspectMessage | None = None) -> Turn:
    """Advance a person's talk by an event, and store it; a person with several accounts is one at the desk.

    `written` is the message of theirs that it is about, if it is one.
    """
    accounts = await accounts_of(ctx, session)
    before = session if accounts is None else accounts.as_seen
    funnel = await funnel_for(ctx, session.talk)
    turn = advance(before, event, funnel=funnel, now=ctx.now, update_id=ctx.update_id, keeping=ctx.config.keeping)
    await store(ctx, before, turn, funnel=funnel, accounts=accounts, written=written)
    return turn


async def placed(ctx: Context, session: Session, event: Event) -> Event:
    """Add to a press what its button needs: what may be chosen from, the deal of a mark, or where the question stands.

    If that is not known, something stands below the question.
    """
    if isinstance(event, Pressed) and _picks_time(event):
        return replace(event, offered=await _windows_offered(ctx, session))
    if isinstance(event, Pressed) and isinstance(event.button, MarkButton):
        return replace(event, sale=await sale_facts(ctx, session.lead, event.button))
    key = session.talk.question_key if session.talk is not None else None
    if not isinstance(event, Pressed) or event.message_id is None or key is None:
        return event
    if not isinstance(event.button, AnswerButton | BackButton):
        return event
    said, number = session.last_message, event.message_id
    stands = await places.look(ctx.tx, key, chat=session.lead.telegram_id, message_id=number, known=ctx.ahead.pressed)
    newest = stands == "last" and said is not None and said < number
    return Pressed(event.button, number, newest=newest, elsewhere=stands == "elsewhere")


def _picks_time(event: Pressed) -> bool:
    match event.button:
        case WindowButton() | ActButton(_, Act.PICK_TIME | Act.KEEP_TIME):
            return True
        case _:
            return False


async def _windows_offered(ctx: Context, session: Session) -> WindowsOffered:
    """Return when they may be called by the hours of now, and what sales has of them; of a merged lead the survivor."""
    accounts = await accounts_of(ctx, session)
    there = await look(ctx, session if accounts is None else accounts.survivor)
    return WindowsOffered(window_plan(ctx.config.funnel), there.round.state.is_open, there.round.window)


async def store(
    ctx: Context,
    before: Session,
    turn: Turn,
    *,
    funnel: Funnel,
    accounts: Accounts | None = None,
    written: ProspectMessage | None = None,
) -> None:
    """Store a turn: the lead, the talk, the ledger, the timers and the messages to send.

    `accounts` are those of a person who has several. `written` is the message of theirs that led to it, if it was one.
    """
    if turn.erased:
        await erasure.erase(ctx, before.lead if accounts is None else accounts.account.lead, turn)
        return
    of = None
    if accounts is not None:
        turn = replace(turn, entries=(*turn.entries, *accounts.withdrawal(turn)))
    own = turn if accounts is None else replace(turn, lead=accounts.own(turn))
    ctx.effects.happened += [("turn", ""), *stage_entries(turn.entries)]
    await sessions.save(ctx.tx, lead=own.lead, talk=turn.talk, stored=before.stored, stored_talk=before.stored_talk)
    await ledger.add(ctx.tx, turn.lead.number, numbered(turn.entries, written))
    if accounts is not None:
        of = TurnOfAccount(accounts, await survivor_after(ctx, accounts, turn, own.lead, funnel))
    rows = await _replies(ctx, before, own, funnel)
    followed = await turns.follow(ctx, before, turn, of=of)
    cards = await _cards(ctx, before, turn, funnel, followed, of)
    await ctx.send([*rows, *await paired(ctx, cards, turn.lead, written)])
    if followed is not None:
        await turns.tell_of(ctx, followed)
    if of is None:
        await contact_changed(ctx, before.lead, turn.lead if followed is None else followed.session.lead)
    else:
        account = ChangedAccount(of.accounts.account.lead, own.lead)
        await contact_changed(ctx, of.accounts.survivor.lead, of.after.lead, account=account)
    if turn.lead.stopped and not before.lead.stopped:
        await fates.shut(ctx, turn.lead.number)
    if any(isinstance(alert, NewAlert) for alert in turn.alerts):
        await reminders.alert_waits(ctx)
    await _set_decay(ctx, before, turn)
    await _set_return(ctx, before, turn)


async def _replies(ctx: Context, before: Session, turn: Turn, funnel: Funnel) -> list[Message]:
    """Return the messages that they get; greetings of new people go behind running talks."""
    to = Recipient(turn.lead.telegram_id, turn.lead.number, turn.language)
    rows = messages(turn.replies, to, update_id=ctx.update_id, magnets=ctx.config.magnets, funnel=funnel)
    if any(isinstance(reply, SendData) for reply in turn.replies):
        rows += await data_files(ctx, turn)
    if before.talk is None and not turn.alerts:
        return [row.replace(priority=Priority.GREETING) for row in rows]
    if ctx.now - before.lead.created < NEW and _has_only_begun(before):
        ctx.effects.rows.extend(await outbox.hurry(ctx.tx, stream_of(to.chat)))
    return rows


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
    ctx: Context,
    before: Session,
    turn: Turn,
    funnel: Funnel,
    followed: FollowedTurn | None,
    of: TurnOfAccount | None,
) -> tuple[Message, ...]:
    after = Session(lead=turn.lead, talk=turn.talk, ledger=(*before.ledger, *turn.entries))
    if of is not None:
        before, after = of.accounts.survivor, of.after
    alerts, at_desk, number = turn.alerts, None, after.lead.number
    if followed is not None:
        after, alerts, at_desk = followed.session, followed.alerts, followed.at_desk
    if not alerts:
        return ()
    said = alerts = alerts if of is None else of.accounts.told(alerts)
    alerts = as_the_group_sees(ctx.config, await group_budget.within_budget(ctx.tx, number, alerts), after.lead)
    if of is not None:
        alerts = as_the_group_sees(ctx.config, alerts, turn.lead)
    card = await card_id(ctx, number)
    rows = await card_rows(ctx, after, alerts, card=card, funnel=funnel, at_desk=at_desk)
    rows = await turns.as_told(ctx, rows, followed, after)
    if followed is not None:
        there = followed.at_desk._replace(round=followed.acted[0].before)
        rows += await superseded_rows(ctx, before, alerts, funnel=funnel, at_desk=there)
    if before.lead.is_quiet and not after.lead.is_quiet:
        # It may be under way: the row that takes its buttons is needed all the same.
        await withdraw_quiet(ctx, number)
    if turn.lead.stopped and not before.lead.stopped:
        await withdraw_waiting(ctx, after.lead)
    rows += await opened_by_words(ctx, number, said)
    rows = rows if of is None else of.accounts.rows(rows)
    return await group_budget.joined(ctx.tx, rows, alerts, language=funnel.sales_language)


async def _set_decay(ctx: Context, before: Session, turn: Turn) -> None:
    key = f"decay:{turn.lead.number}"
    if turn.decay_at is not None:
        await timers.set(ctx.tx, DecayTimer(key=key, due=turn.decay_at, lead=turn.lead.number))
        # Jobs read the timers every 30 s anyway, and almost every decay is weeks away.
        ctx.effects.timers_changed |= turn.decay_at - ctx.now < LOOK_AGAIN
    elif before.lead.hot:
        await timers.cancel(ctx.tx, key)


async def _set_return(ctx: Context, before: Session, turn: Turn) -> None:
    """Set the timer by which we write again to a person who asked for it, or cancel it where that no longer holds."""
    if not any(entry.kind in CHANGES for entry in turn.entries):
        return
    was, is_now = asked_back(before.ledger), asked_back((*before.ledger, *turn.entries))
    key = f"return:{turn.lead.number}"
    if is_now is not None and is_now != was:
        due = return_moment(is_now, hours_of(ctx.config.funnel.company))
        await timers.set(ctx.tx, ReturnTimer(key=key, due=due, lead=turn.lead.number))
    elif is_now is None and was is not None:
        await timers.cancel(ctx.tx, key)
