"""Edits of messages in the group: of what was carried, the prospect's copy is edited; a note becomes the newer one.

The newest text goes: where the message still waits, its edit waits behind it. An edit that begins with // takes the
message back and keeps a note; one that takes the // away sends nothing.
"""

from bot.context.context import Context
from bot.sales.acts import notes
from bot.sales.people.desk_context import actor_of, desk_context, with_colleague
from bot.sales.relay import first_replies
from bot.sales.relay.carried_rows import ToProspect, edit_row, is_too_long
from bot.sales.relay.sending import line_of
from bot.sales.relay.taking_back import take_back
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.telling import telling_of
from bot.updates.incoming import GroupReply
from bot.updates.senders import is_command
from conversations.desk.notices.refusals import refusal
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import WriteMessage
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.desk.rounds.who import denied
from conversations.language import catalogue
from storage.outbox.places import CardSubject
from storage.people import leads, ledger, sessions
from storage.people.ledger import WrittenMessage
from storage.records.ledger import EntryKind
from storage.records.talk import Session
from storage.sales import relays
from storage.sales.relays import RelayedMessage


async def handle(ctx: Context, reply: GroupReply, about: CardSubject | None) -> None:
    """Let an edit of a carried message, or of a note, have its effect; other edits change nothing."""
    pair = await relays.of_message(ctx.tx, chat=reply.chat, message=reply.message_id)
    carried = pair if pair is not None and not pair.failed else None
    if notes.is_note(reply.text) or (carried is not None and await notes.calls_a_colleague(ctx, reply.content)):
        if await _stays(ctx, reply, about, pair):
            await _say(ctx, reply, "error.undo")
        await first_replies.drop(ctx, reply)
        await notes.take(ctx, reply, about if carried is None else CardSubject(carried.lead, carried.key))
    elif carried is not None and is_command(reply.text):
        await notes.hint(ctx, reply, CardSubject(carried.lead, carried.key))  # never carried; what was written stays
    elif carried is not None:
        await _edit(ctx, reply, carried)
    elif await first_replies.reword(ctx, reply):
        return  # it waits for its author to say where it goes
    elif about is not None and about.lead > 0 and await _was_carried(ctx, reply, about.lead):
        await _say_too_late(ctx, reply, about.lead)
    elif about is not None:
        await notes.answer_edit(ctx, reply, about)


async def _stays(ctx: Context, reply: GroupReply, about: CardSubject | None, pair: RelayedMessage | None) -> bool:
    """Take back a message that became a note; True if the prospect keeps it, because it is too old."""
    if pair is None:
        return about is not None and about.lead > 0 and await _was_carried(ctx, reply, about.lead)
    return not (pair.failed or await take_back(ctx, pair))


async def _was_carried(ctx: Context, reply: GroupReply, lead: int) -> bool:
    """Tell whether a message went to a lead, however long ago: its pair is not kept as long as its words."""
    written = WrittenMessage(EntryKind.WROTE, reply.message_id, reply.chat)
    return await ledger.of_message(ctx.tx, lead, written) is not None


async def _edit(ctx: Context, reply: GroupReply, pair: RelayedMessage) -> None:
    """Edit the prospect's copy, and keep the newest text alone; an author who may not write to them hears why."""
    session = await sessions.load_number(ctx.tx, pair.lead)
    if session is None:
        return
    pieces = await relays.of_row(ctx.tx, pair.key)
    if pair.theirs and sum(each.theirs == pair.theirs for each in pieces) > 1:
        await _say_too_late(ctx, reply, pair.lead)  # of an album that arrived in part nobody knows which piece is which
        return
    actor = await actor_of(ctx.tx, ctx.config, reply.person.telegram_id)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, reply.person.name)
    goes_on = await leads.load(ctx.tx, await leads.survivor_of(ctx.tx, pair.lead)) or session.lead
    verdict = decide(await round_of(ctx, goes_on, desk), WriteMessage(actor), desk)
    if isinstance(verdict, Denied):
        await notes.say(ctx, reply, refusal(verdict, telling_of(ctx, desk, goes_on)), slot="why")
        return
    await ctx.alone()
    line = await line_of(ctx, session, actor, desk) if pair.named else ""
    to = ToProspect(session.lead, reply.chat, reply.message_id, reply.content, line)
    if is_too_long(to):
        await _say(ctx, reply, "error.edit_long")
        return
    row = edit_row(to, pair, update_id=ctx.update_id) if pair.theirs or len(pieces) == 1 else None
    await ctx.send([] if row is None else [row])  # pieces of an album that wait are copied as they are then
    content = reply.content
    written = WrittenMessage(EntryKind.WROTE, reply.message_id, reply.chat)
    await ledger.reword(ctx.tx, pair.lead, written, text=content.text, medium=content.medium)


async def _say_too_late(ctx: Context, reply: GroupReply, lead: int) -> None:
    """Say that a message cannot be edited: which one it is in the prospect's chat nobody knows, or not any more."""
    session: Session | None = await sessions.load_number(ctx.tx, lead)
    if session is None:
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    round_ = await round_of(ctx, session.lead, desk)
    await notes.say(ctx, reply, refusal(denied(round_, Denial.OLD), telling_of(ctx, desk, session.lead)), slot="old")


async def _say(ctx: Context, reply: GroupReply, key: str) -> None:
    await notes.say(ctx, reply, catalogue.text("desk", key, ctx.config.funnel.sales_language), slot=key)
