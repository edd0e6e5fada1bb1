"""What was sent to a prospect is taken back: by /undo, by an edit that adds //, or because its album is a note.

What waits is withdrawn, and recalled all the same, because it may be under way. Telegram lets bots delete for 48 hours.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.context.context import Context
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import desk_context
from bot.sales.relay import first_replies
from bot.sales.relay.person_talk import without_speaker
from bot.sales.rounds.telling import deletion_of
from bot.updates.incoming import GroupReply
from conversations.desk.rounds.values.acts import MessageFailed
from storage.messages import CARRIED, Message, Priority
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.people.ledger import WrittenMessage
from storage.records.ledger import EntryKind
from storage.sales import relays
from storage.sales.relays import RelayedMessage

DELETED_FOR = timedelta(hours=48)
"""https://core.telegram.org/bots/api#deletemessage"""
NAME = "name:"
"""What the key of the line that names the speaker begins with; that of the message follows."""


async def take_back(ctx: Context, pair: RelayedMessage) -> bool:
    """Delete what a prospect got of a message, an album whole; False where it is too old, and nothing is changed."""
    pairs = await relays.of_row(ctx.tx, pair.key)
    there = await _numbers(ctx, pairs)
    if there and ctx.now - min(each.at for each in pairs) > DELETED_FOR:
        return False
    session = await sessions.load_number(ctx.tx, pair.lead)
    if session is None:
        return True
    await ctx.alone()
    # More of the author's words may stand below the line that names them.
    lines = [] if await relays.is_followed(ctx.tx, pair) else await name_lines(ctx, pairs)
    await ctx.withdraw(await relays.waiting_rows(ctx.tx, (pair.key, *lines)))
    person = session.lead.telegram_id
    gone = [_deletion(pair.key, number, pair.lead, person) for number in there]
    recalled = lines if there else [pair.key, *lines]
    await ctx.send([*gone, *(deletion_of(key, chat=person) for key in recalled)])
    await relays.withdrawn(ctx.tx, pair.key)
    if lines or any(each.named for each in pairs):
        await _name_again(ctx, pair)
    written = [WrittenMessage(EntryKind.WROTE, each.message, each.chat) for each in pairs if each.message is not None]
    await ledger.unwrite(ctx.tx, pair.lead, written)
    survivor = None if there else await sessions.load_number(ctx.tx, await leads.survivor_of(ctx.tx, pair.lead))
    if survivor is not None:
        await do(ctx, survivor, MessageFailed(), await desk_context(ctx.tx, ctx.config, ctx.now))
    return True


async def take_album_back(ctx: Context, reply: GroupReply, lead: int) -> None:
    """Take back the pieces of an album that wait, or that its author is asked about: a later one says it is a note."""
    await first_replies.drop(ctx, reply)
    about = await leads.load(ctx.tx, await leads.account_of(ctx.tx, lead)) if reply.album and lead > 0 else None
    if about is None:
        return
    slot = f"album:{reply.chat}:{reply.album}"
    waits = await outbox.waiting_in(ctx.tx, f"chat:{about.telegram_id}", slot=slot)
    pairs = () if waits is None else await relays.of_row(ctx.tx, waits.message.key)
    if pairs:
        await take_back(ctx, pairs[0])


async def _name_again(ctx: Context, pair: RelayedMessage) -> None:
    """Let the author's next message name them: the prospect has lost the one that did."""
    session = await sessions.load_number(ctx.tx, pair.lead)
    if session is not None and session.talk is not None:
        talk = without_speaker(session.talk, pair.author)
        await sessions.save(ctx.tx, lead=session.lead, talk=talk, stored=session.lead, stored_talk=session.talk)


async def delete_name_alone(ctx: Context, pairs: Sequence[RelayedMessage]) -> None:
    """Delete the line that named the speaker of a message that was refused, unless more of theirs stands below it."""
    session = await sessions.load_number(ctx.tx, pairs[0].lead)
    if session is None or await relays.is_followed(ctx.tx, pairs[0]):
        return
    chat = session.lead.telegram_id
    await ctx.send([deletion_of(key, chat=chat) for key in await name_lines(ctx, pairs)])


async def delete_late(ctx: Context, key: str, numbers: Sequence[int]) -> None:
    """Delete what Telegram took just as it was taken back; the pieces of an album that wait for more go once."""
    person = await relays.withdrawn_from(ctx.tx, key)
    if person is not None:
        await ctx.send([_deletion(key, number, None, person) for number in numbers])


async def _numbers(ctx: Context, pairs: Sequence[RelayedMessage]) -> tuple[int, ...]:
    """Return the numbers of all that arrived of a message: of an album in part, more than its pairs know."""
    fate = await relays.fate(ctx.tx, pairs[0].key)
    return tuple(sorted({*fate.numbers, *(each.theirs for each in pairs if each.theirs)}))


async def name_lines(ctx: Context, pairs: Sequence[RelayedMessage]) -> list[str]:
    """Return the key of the line that named the speaker, if one went before: an album's has that of its first piece."""
    keys = [f"{NAME}{CARRIED}{each.chat}:{each.message}" for each in pairs]
    return [key for key in keys if await outbox.stream_of(ctx.tx, key) is not None]


def _deletion(key: str, number: int, lead: int | None, person: int) -> Message:
    """Return the row that deletes a message; what Telegram deletes no more is not the admins' to delete by hand."""
    return Message(
        key=f"undo:{key}:{number}",
        stream=f"chat:{person}",
        priority=Priority.URGENT,
        chat=person,
        method="deleteMessage",
        body={"message_id": number},
        lead=lead,
        fallbacks=(("editMessageReplyMarkup", {"message_id": number}),),
    )
