"""What a prospect writes, as it stands in the group: paired with their own message, and under the one that it answers.

A reply of theirs to what a colleague wrote answers that message in the group, which notifies its author. What they edit
is edited there, too; where a colleague has written since, the newer text comes as a reply.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales.card_messages import COPIED
from conversations.desk.notices.speaker import CAPTION_UTF16
from conversations.language.graphemes import cut
from conversations.steps.contact_failed import MAX_KEPT
from conversations.turn.events import Edited
from storage.messages import Message
from storage.outbox import places
from storage.outbox import queue as outbox
from storage.people import ledger
from storage.people.ledger import WrittenMessage
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.talk import Session
from storage.sales import relays
from storage.sales.relays import RelayedMessage

_SAID = "said:"


class ProspectMessage(NamedTuple):
    """The message of a prospect that an update is about."""

    message_id: int
    replies_to: int | None = None
    """The number of the message that it answers."""
    quote: str = ""
    """The words of that message which they chose to quote."""
    edited: bool = False
    """Whether they changed it now."""


def numbered(entries: Sequence[Entry], written: ProspectMessage | None) -> tuple[Entry, ...]:
    """Return the entries of a turn; words have the number of their message, so that an edit finds them."""
    if written is None:
        return tuple(entries)
    number: dict[str, Json] = {"message": written.message_id}
    return tuple(
        each.replace(data={**each.data, **number}) if each.kind is EntryKind.SAID else each for each in entries
    )


async def newest_words(ctx: Context, session: Session, event: Edited, message_id: int) -> tuple[Session, Edited] | None:
    """Let the newest words of an edited message take the place of the former ones, which are not kept.

    None where no word has changed: Telegram reports such edits, too.
    """
    text = event.text[:MAX_KEPT]
    written = WrittenMessage(EntryKind.SAID, message_id, update_id=ctx.update_id)
    changed = await ledger.reword(ctx.tx, session.lead.number, written, text=text)
    if changed is False:
        return None
    if changed is None:
        return session, event
    entries = tuple(
        each.replace(data={**each.data, "text": text}) if written.is_of(each) else each for each in session.ledger
    )
    return session.replace(ledger=entries), replace(event, replaces=True)


async def paired(
    ctx: Context, rows: Sequence[Message], lead: Lead, written: ProspectMessage | None
) -> tuple[Message, ...]:
    """Return the rows of a turn under what the prospect answers; their message is paired with each that shows it."""
    shown = [row for row in rows if row.key.startswith((_SAID, f"{COPIED}:"))]
    if written is None or not shown:
        return tuple(rows)
    former = await relays.of_theirs(ctx.tx, lead.number, written.message_id) if written.edited else None
    if former is not None and former.author is None:
        edit = await _edited(ctx, former, shown[0]) if len(shown) == 1 else shown[0].replace(answers=former.key)
        return tuple(edit if row is shown[0] else row for row in rows)
    for row in shown:
        before = None if row.slot is None else await outbox.waiting_in(ctx.tx, row.stream, slot=row.slot)
        if before is not None:  # its words go in this row
            await relays.rekey(ctx.tx, before.message.key, row.key)
    first = shown[0]
    pair = RelayedMessage(lead=lead.number, key=first.key, theirs=written.message_id, at=ctx.now)
    await relays.add(ctx.tx, [pair])
    answered = None
    if written.replies_to is not None:
        answered = await relays.of_theirs(ctx.tx, lead.number, written.replies_to)
    if answered is None or answered.author is None:
        return tuple(rows)
    return tuple(_under(row, answered, written.quote) if row in shown else row for row in rows)


async def _edited(ctx: Context, pair: RelayedMessage, row: Message) -> Message:
    """Return the row that shows the newest words: an edit of what shows the former ones, or words below that.

    It is words below where that waits or shows more than this message, and where a colleague has written since.
    """
    waits = row.slot is not None and await outbox.waiting_in(ctx.tx, row.stream, slot=row.slot) is not None
    alone = len(await relays.of_row(ctx.tx, pair.key)) == 1 and await places.of_row(ctx.tx, pair.key) is not None
    if waits or not alone or await relays.wrote_since(ctx.tx, pair):
        return row.replace(answers=await _shown_by(ctx, pair))
    method, text = "editMessageText", str(row.body.get("text", ""))
    body = row.body
    if pair.key.startswith(f"{COPIED}:"):
        method, body = "editMessageCaption", {"caption": cut(text, CAPTION_UTF16)}
    return row.replace(
        key=f"edited:{row.key}", method=method, body=body, edits=pair.key, slot=f"edited:{pair.theirs}", fallbacks=()
    )


async def _shown_by(ctx: Context, pair: RelayedMessage) -> str:
    """Return the key of the message that shows a prospect's: of the pieces of an album each has a copy of its own.

    Where fewer arrived than were sent nobody knows which is which: then it is the first.
    """
    pieces = await relays.of_row(ctx.tx, pair.key)
    nth = next((place for place, each in enumerate(pieces, start=1) if each.theirs == pair.theirs), 1)
    if nth == 1 or not pair.key.startswith(f"{COPIED}:"):
        return pair.key
    whole = await places.of_row(ctx.tx, f"{pair.key}#{len(pieces)}") is not None
    return f"{pair.key}#{nth}" if whole else pair.key


def _under(row: Message, answered: RelayedMessage, quote: str) -> Message:
    """Return a row that answers a colleague's message; without the quote where Telegram refuses that."""
    replies: dict[str, Json] = {
        "chat_id": answered.chat,
        "message_id": answered.message,
        "allow_sending_without_reply": True,
    }
    plain: dict[str, Json] = {**row.body, "reply_parameters": replies}
    if not quote or row.key.startswith(COPIED):
        return row.replace(answers=None, body=plain)
    quotes: dict[str, Json] = {**row.body, "reply_parameters": {**replies, "quote": quote}}
    return row.replace(answers=None, body=quotes, fallbacks=((row.method, plain), *row.fallbacks))
