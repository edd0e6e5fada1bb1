"""The file of everything we hold about a person, which /mydata sends them."""

from collections.abc import Sequence

import orjson
from msgspec import to_builtins
from msgspec.structs import asdict

from bot.context.context import Context
from conversations.turn.draft import UPDATE_KEY
from conversations.turn.turn import SendData, Turn
from storage.messages import Message
from storage.people import ledger
from storage.records.ledger import Entry
from storage.sales import deals, rounds


async def data_files(ctx: Context, turn: Turn, *, entries: Sequence[Entry] | None = None) -> list[Message]:
    """Return the row that sends the file of all we hold: the lead and every entry of their ledger.

    `entries` are those of a test, which has no rows in the ledger.
    """
    if entries is None:
        entries = await ledger.of(ctx.tx, turn.lead.number)
    held: dict[str, object] = {
        "you": turn.lead,
        "talk": turn.talk,
        "events": entries,
    }
    if lost := await ledger.unreadable_of(ctx.tx, turn.lead.number):
        held["events_that_cannot_be_read"] = lost
    held |= await _of_the_desk(ctx, turn.lead.number)
    content = orjson.dumps(held, default=asdict, option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z).decode()
    return [
        Message(
            key=UPDATE_KEY.format(update_id=ctx.update_id, name=reply.name),
            stream=f"file:{ctx.update_id}",
            chat=turn.lead.telegram_id,
            method="sendDocument",
            body={"caption": reply.caption, "document": {"file_name": "my-data.json", "content": content}},
            lead=turn.lead.number,
        )
        for reply in turn.replies
        if isinstance(reply, SendData)
    ]


async def _of_the_desk(ctx: Context, number: int) -> dict[str, object]:
    """Return a lead's rounds and deals, where there are any; of deals every entry, those taken back too."""
    known = {
        "rounds": [each.round for each in (await rounds.of_lead(ctx.tx, number)).good],
        "deals": (await deals.entries_of(ctx.tx, number)).good,
    }
    return {name: to_builtins(records) for name, records in known.items() if records}
