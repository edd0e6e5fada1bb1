"""The file of everything we hold about a person, which /mydata sends them: both sides of a talk, and the notes."""

from collections.abc import Sequence

import orjson
from msgspec.structs import asdict

from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.prospects.seen_names import (
    NameOf,
    deal_seen,
    entry_seen,
    lead_seen,
    message_seen,
    round_seen,
    talk_seen,
)
from conversations.desk.notices.speaker import name_to_read
from conversations.language import catalogue
from conversations.turn.draft import UPDATE_KEY
from conversations.turn.turn import SendData, Turn
from storage.messages import Message
from storage.people import ledger
from storage.records.ledger import Entry
from storage.records.record import Language
from storage.sales import deals, desk_people, referrals, relays, rounds


async def data_files(ctx: Context, turn: Turn, *, entries: Sequence[Entry] | None = None) -> list[Message]:
    """Return the row that sends the file of all we hold: the lead and every entry of their ledger.

    `entries` are those of a test, which has no rows in the ledger.
    """
    if entries is None:
        entries = await ledger.of(ctx.tx, turn.lead.number)
    name_of = await _names_read_by(ctx, turn.language)
    held: dict[str, object] = {
        "you": lead_seen(turn.lead, name_of),
        "talk": None if turn.talk is None else talk_seen(turn.talk, name_of),
        "events": [entry_seen(entry, name_of) for entry in entries],
    }
    if lost := await ledger.unreadable_of(ctx.tx, turn.lead.number):
        held["events_that_cannot_be_read"] = lost
    held |= await _of_the_desk(ctx, turn.lead.number, name_of)
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


async def _names_read_by(ctx: Context, language: Language) -> NameOf:
    """Return by which name a person reads of each of ours; of those who show none, that of any colleague."""
    nameless = catalogue.text("prospect", "speaker.nameless", language)
    signs = current_desk(ctx.config).talk.sign == "first_name"
    names = {each.id: name_to_read(each.name, each.id) for each in (await desk_people.known(ctx.tx)).good}
    return lambda account: (signs and names.get(account)) or nameless


async def _of_the_desk(ctx: Context, number: int, name_of: NameOf) -> dict[str, object]:
    """Return a lead's rounds, deals and messages of talks, where there are any; of deals also those taken back."""
    kept, bought = await rounds.of_lead(ctx.tx, number), await deals.entries_of(ctx.tx, number)
    known = {
        # It is said that there is another account of theirs, and not which.
        "rounds": [round_seen(each.round.replace(survivor=None), name_of) for each in kept.good],
        "deals": [deal_seen(each, name_of) for each in bought.good],
        "messages": [message_seen(each, name_of) for each in await relays.of_lead(ctx.tx, number)],
    }
    held: dict[str, object] = {name: records for name, records in known.items() if records}
    code = await referrals.code_of(ctx.tx, number)
    return held if code is None else {**held, "your_link": f"?start=r_{code}"}
