"""What became of a message to a prospect: Telegram took it, which is the touch, or refused it, which its author hears.

The sender tells of it before it settles the row. What a process knew that ended in between is found at the next start,
and every half a minute, by rows that are settled though nothing came of them.
"""

from collections.abc import Sequence

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.funnels.versions import current_desk
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import actor_of, desk_context
from bot.sales.relay.carried_rows import ToProspect, name_row
from bot.sales.relay.person_talk import without_speaker
from bot.sales.relay.sending import line_with
from bot.sales.relay.taking_back import NAME, delete_late, delete_name_alone, name_lines
from bot.sales.relay.telling_author import tell_author
from bot.updates.content.written_here import GroupContent
from conversations.desk.rounds.values.acts import MessageFailed, Touch
from conversations.desk.rounds.values.moves import Denied
from conversations.talk import person_talks
from storage.database import Reader
from storage.messages import CARRIED, CARRIED_EDIT, Message
from storage.outbox import waiting
from storage.people import leads, ledger, sessions
from storage.people.ledger import WrittenMessage
from storage.records.ledger import EntryKind
from storage.records.record import Json
from storage.records.round import TouchKind
from storage.records.talk import Session
from storage.sales import relays
from storage.sales.relays import RelayedMessage

RECEIPT = "👌"
"""One of the emoji that Telegram allows as a reaction: https://core.telegram.org/bots/api#reactiontypeemoji"""
AT_ONCE = 20
LAST_ID = 2**62
"""Above the id of every row."""
_COLLEAGUES = (CARRIED, CARRIED_EDIT, f"{NAME}{CARRIED}")
"""What the keys of rows begin with that bring a prospect what colleagues write."""
_BLOCKED = ("blocked", "deactivated", "user not found", "initiate conversation", "chat not found", "peer_id_invalid")
_VOICE = "voice_messages_forbidden"
_GONE = ("to copy not found", "message_id_invalid", "no messages to copy")


async def taken(ctx: Context, key: str, numbers: Sequence[int]) -> None:
    """Record that Telegram took a message: with these numbers, in the order of its pieces."""
    pairs = await relays.of_row(ctx.tx, key)
    if not pairs:
        await delete_late(ctx, key, numbers)
    if not pairs or any(each.theirs is not None for each in pairs):
        return
    await ctx.alone()
    await relays.taken(ctx.tx, key, numbers or (0,))
    await _touch(ctx, pairs[0])
    if len(numbers) < len(pairs):
        await tell_author(ctx, pairs[0], "error.part", arrived=len(numbers), count=len(pairs))
    else:
        _acknowledge(ctx, pairs[0])


async def refused(ctx: Context, key: str, reason: str) -> None:
    """Record that Telegram refused a message for good, and tell its author alone, once."""
    if key.startswith(CARRIED_EDIT):
        await _edit_refused(ctx, key, reason)
        return
    pairs = await relays.of_row(ctx.tx, key)
    if not pairs or pairs[0].failed or any(each.theirs is not None for each in pairs):
        return
    await ctx.alone()
    await _failed(ctx, pairs, error_of(reason))


async def shut(ctx: Context, lead: int) -> None:
    """Withdraw what waits for somebody who asks for no more messages; what is under way may still arrive."""
    keys = [key for number in await leads.person_of(ctx.tx, lead) for key in await relays.unsent(ctx.tx, number)]
    if keys:
        await ctx.alone()
    for key in keys:
        pairs = await relays.of_row(ctx.tx, key)
        await ctx.withdraw(await relays.waiting_rows(ctx.tx, (key, *await name_lines(ctx, pairs))))
        await _failed(ctx, pairs, "error.stop")


async def _failed(ctx: Context, pairs: Sequence[RelayedMessage], error: str) -> None:
    await relays.refused(ctx.tx, pairs[0].key)
    session = await sessions.load_number(ctx.tx, await leads.survivor_of(ctx.tx, pairs[0].lead))
    if session is None:
        return
    failed = MessageFailed(blocked=error == "error.blocked")
    await do(ctx, session, failed, await desk_context(ctx.tx, ctx.config, ctx.now))
    if failed.blocked or not await _name_next(ctx, pairs):
        await _unsay(ctx, pairs[0])
    if not failed.blocked:
        await delete_name_alone(ctx, pairs)
    await tell_author(ctx, pairs[0], error, number=session.lead.number)


async def _name_next(ctx: Context, refused: Sequence[RelayedMessage]) -> bool:
    """Let the line go before what waits, if it stood above the refused words; False where nothing of the author waits.

    Colleagues' words that wait go once more behind it, in their order: a row cannot go before others. Only as long as
    the refused one is being settled is it sure that none of them is under way.
    """
    session = await sessions.load_number(ctx.tx, refused[0].lead)
    if session is None or not any(each.named for each in refused):
        return False
    if not await relays.waiting_rows(ctx.tx, (refused[0].key,)):
        return False
    stream = f"chat:{session.lead.telegram_id}"
    every = (await waiting.of_streams(ctx.tx, (stream,), through=LAST_ID)).good
    behind = [row for row in every if row.message.key.startswith(_COLLEAGUES) and row.message.key != refused[0].key]
    nexts = [row.message.key for row in behind if row.message.key.startswith(CARRIED)]
    pairs = await relays.of_row(ctx.tx, nexts[0]) if nexts else ()
    if not pairs or pairs[0].author != refused[0].author:
        return False
    line = await _line_of(ctx, session, pairs[0])
    await ctx.withdraw([row.id for row in behind])
    await ctx.send([line, *[await _again(ctx, row.message, nexts) for row in behind]])
    return True


async def _line_of(ctx: Context, session: Session, pair: RelayedMessage) -> Message:
    """Return the line that names the author of a message, as it was to be read above their words."""
    assert pair.chat is not None, "a colleague wrote it in a group"
    assert pair.message is not None, "a colleague wrote it in a group"
    wrote = await ledger.of_message(ctx.tx, pair.lead, WrittenMessage(EntryKind.WROTE, pair.message, pair.chat))
    line = await line_with(ctx, session, "" if wrote is None else str(wrote.data.get("name", "")))
    return name_row(ToProspect(session.lead, pair.chat, pair.message, GroupContent(), line))


async def _again(ctx: Context, message: Message, carried: Sequence[str]) -> Message:
    """Return a row that waited, under another key; edits follow the row that they change."""
    if message.key.startswith(CARRIED_EDIT):
        before = message.edits
        edits = f"{before}:{ctx.update_id}" if before in carried else before
        return message.replace(key=f"{message.key.rpartition(':')[0]}:{ctx.update_id}", edits=edits)
    key = f"{message.key}:{ctx.update_id}"
    await relays.rekey(ctx.tx, message.key, key)
    return message.replace(key=key)


async def _unsay(ctx: Context, pair: RelayedMessage) -> None:
    """Let the next message name who speaks: the prospect has not read it. If none arrived, nobody talks with them."""
    session = await sessions.load_number(ctx.tx, pair.lead)
    if session is None or session.talk is None:
        return
    talk, human = without_speaker(session.talk, pair.author), current_desk(ctx.config).talk.human
    if not await relays.has_arrived(ctx.tx, pair.lead, since=ctx.now - human):
        talk = person_talks.ends(talk)
    await sessions.save(ctx.tx, lead=session.lead, talk=talk, stored=session.lead, stored_talk=session.talk)


async def _edit_refused(ctx: Context, key: str, reason: str) -> None:
    """Tell the author that their edit did not arrive; what they wrote before stands."""
    chat, message, _ = key.removeprefix(CARRIED_EDIT).split(":")
    pair = await relays.of_message(ctx.tx, chat=int(chat), message=int(message))
    if pair is not None:
        await tell_author(ctx, pair, error_of(reason), number=pair.lead)


async def are_any_untold(reader: Reader) -> bool:
    """Tell whether there are settled rows whose consequences are missing."""
    return bool(await relays.waiting(reader, limit=1))


async def catch_up(ctx: Context) -> None:
    """Do what a process left undone that ended between Telegram's answer and its consequences."""
    for key in await relays.waiting(ctx.tx, limit=AT_ONCE):
        fate = await relays.fate(ctx.tx, key)
        if fate.numbers:
            await taken(ctx, key, fate.numbers)
        else:
            await refused(ctx, key, fate.error)


def error_of(reason: str) -> str:
    """Return the key of what the author hears, by Telegram's words."""
    said = reason.lower()
    if _VOICE in said:
        return "error.voice"
    if any(part in said for part in _GONE):
        return "error.gone"
    return "error.blocked" if any(part in said for part in _BLOCKED) else "error.kind"


async def _touch(ctx: Context, pair: RelayedMessage) -> None:
    """Touch the lead at the moment the message was written; somebody who has left the desk since touches nothing."""
    session = await sessions.load_number(ctx.tx, await leads.survivor_of(ctx.tx, pair.lead))
    if session is None or pair.author is None:
        return
    desk, actor = (
        await desk_context(ctx.tx, ctx.config, ctx.now),
        await actor_of(ctx.tx, ctx.config, pair.author),
    )
    if isinstance(await do(ctx, session, Touch(actor, TouchKind.MESSAGE, pair.at), desk), Denied):
        await do(ctx, session, MessageFailed(), desk)


def _acknowledge(ctx: Context, pair: RelayedMessage) -> None:
    """React to the author's message; where the group allows no reactions, nothing is said."""
    reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
    body: dict[str, Json] = {"chat_id": pair.chat, "message_id": pair.message, "reaction": reaction}
    ctx.effects.ephemeral.append(Ephemeral("setMessageReaction", body))
