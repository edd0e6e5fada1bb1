"""A colleague's message goes to the prospect: into the outbox, with all that is stored of it (DESK §4).

It touches the lead once Telegram has taken it (`fates`); until then the hold does not end.
"""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from bot.context.context import Context
from bot.funnels.versions import current_desk, funnel_for
from bot.sales.acts.doing import do
from bot.sales.relay.carried_rows import ToProspect, has_name_above, joined, rows_of
from bot.sales.rounds.acting import Acted
from bot.updates.content.written_here import GroupContent
from conversations.desk.notices.speaker import name_line, name_to_read
from conversations.desk.rounds.values.acts import WriteMessage
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor
from conversations.funnel.reconciliation import language_in
from conversations.talk import person_talks
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.people import ledger, sessions
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.talk import Session, Talk
from storage.sales import relays
from storage.sales.relays import RelayedMessage

NAMED_FOR = timedelta(hours=24)
"""How long after the line that says who speaks the same person writes without it (DESK §4)."""
LATE = timedelta(seconds=5)
"""The delay from which on a message counts as written earlier than it was read: the bot was down."""


class GroupMessage(NamedTuple):
    """A message of a colleague that is to be carried."""

    chat: int
    message_id: int
    content: GroupContent
    at: datetime
    """When it was written."""
    answers: int | None = None
    """The prospect's own message that it answers, in their chat."""
    album: str = ""


def written_at(ctx: Context) -> datetime:
    """Return when the message of the update was written; Telegram says it in whole seconds."""
    if ctx.written is None:
        return ctx.now
    written = datetime.fromtimestamp(ctx.written, UTC)
    return written if ctx.now - written > LATE else ctx.now


async def send(
    ctx: Context, session: Session, message: GroupMessage, actor: Actor, desk: DeskContext
) -> Acted | Denied:
    """Queue a message for the prospect, and store that it was written; a refused one is neither."""
    done = await do(ctx, session, WriteMessage(actor), desk)
    if isinstance(done, Denied):
        return done
    account = await sessions.used_last(ctx.tx, done.session)
    talk, line = await _speaking(ctx, account, actor, desk)
    to = ToProspect(
        account.lead,
        message.chat,
        message.message_id,
        message.content,
        line,
        await _in_chat_of(ctx, account, message.answers),
        message.album,
    )
    await ctx.send([await _with_waiting_pieces(ctx, row) for row in rows_of(to, now=ctx.now)])
    pair = RelayedMessage(
        lead=to.lead.number,
        key=to.key,
        chat=to.chat,
        message=to.message_id,
        author=actor.id,
        named=has_name_above(to),
        at=message.at,
    )
    await relays.add(ctx.tx, [pair])
    await ledger.add(ctx.tx, to.lead.number, [_entry(ctx, message, actor, _shown_name(ctx, actor, desk))])
    if talk is not None:
        await sessions.save(ctx.tx, lead=to.lead, talk=talk, stored=account.lead, stored_talk=account.talk)
    return done


async def _in_chat_of(ctx: Context, account: Session, theirs: int | None) -> int | None:
    """Return the prospect's message that is answered; None where it was written from another account of theirs."""
    if theirs is None or not (account.survives or account.lead.merged_into is not None):
        return theirs
    return None if await relays.of_theirs(ctx.tx, account.lead.number, theirs) is None else theirs


async def _speaking(ctx: Context, session: Session, actor: Actor, desk: DeskContext) -> tuple[Talk | None, str]:
    """Return the talk after this message, and the line that says who speaks where the prospect does not know."""
    talk, plan = session.talk, current_desk(ctx.config).talk
    line = await line_of(ctx, session, actor, desk)
    if talk is None:
        return None, line
    after = person_talks.speaks(talk, ctx.now, plan.human)
    if talk.speaker == actor.id and talk.spoke_at is not None and timedelta() <= ctx.now - talk.spoke_at < NAMED_FOR:
        return after, ""
    return after.replace(speaker=actor.id, spoke_at=ctx.now), line


async def line_of(ctx: Context, session: Session, actor: Actor, desk: DeskContext) -> str:
    """Return the line that says who speaks, in the prospect's language."""
    return await line_with(ctx, session, _shown_name(ctx, actor, desk))


async def line_with(ctx: Context, session: Session, name: str) -> str:
    """Return the line that says that somebody of this name speaks; "" is a colleague without one."""
    funnel = await funnel_for(ctx, session.talk)
    language = language_in(funnel, session.lead.language)
    return name_line(name, funnel.company.name[language], language)


def _shown_name(ctx: Context, actor: Actor, desk: DeskContext) -> str:
    """Return the name that the prospect reads; "" where the funnel file wishes none, or they show none."""
    signs = current_desk(ctx.config).talk.sign == "first_name"
    return name_to_read(desk.people.name(actor.id), actor.id) if signs else ""


async def _with_waiting_pieces(ctx: Context, row: Message) -> Message:
    """Return the row of an album with the pieces that wait already: together they are one."""
    before = None if row.slot is None else await outbox.waiting_in(ctx.tx, row.stream, slot=row.slot)
    if before is None:
        return row
    await relays.rekey(ctx.tx, before.message.key, row.key)
    return joined(row, before.message)


def _entry(ctx: Context, message: GroupMessage, actor: Actor, name: str) -> Entry:
    data: dict[str, Json] = {
        "text": message.content.text,
        "medium": message.content.medium,
        "name": name,
        "message": message.message_id,
        "chat": message.chat,
    }
    return Entry(kind=EntryKind.WROTE, at=ctx.now, actor=actor.id, update_id=ctx.update_id, data=data)
