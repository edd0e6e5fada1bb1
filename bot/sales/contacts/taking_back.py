"""What was sent to a lead's owner in private is taken back when they lose the lead (DESK §3.5)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.context.context import Context
from conversations.desk.notices.revealed import no_longer_text, removal_request
from conversations.desk.notices.wording import DeskTelling
from storage.messages import Message, Priority
from storage.outbox import standing
from storage.outbox.standing import CONTACT, DOWN, REVEAL, START, StandingMessage
from storage.records.record import Json

DELETED_FOR = timedelta(hours=47)
"""A bot may delete its messages for 48 hours (https://core.telegram.org/bots/api#deletemessage); the call may wait."""


async def take_back(ctx: Context, lead: int, telling: DeskTelling, *, had_since: datetime | None) -> None:
    """Take back what stands of a lead's contact: the texts say that it is theirs no longer, contact cards go.

    `had_since`: since when the former owner had the lead. Cards of before were taken back before, however long ago.
    """
    gone = no_longer_text(lead, telling).plain
    texts = await standing.of_lead(ctx.tx, lead, REVEAL)
    cards = await standing.of_lead(ctx.tx, lead, CONTACT)
    await ctx.withdraw([each.id for each in (*texts, *cards) if each.waits])
    await ctx.send([_recalled(each, lead, gone) if each.waits else _blanked(each, lead, gone) for each in texts])
    young = [each for each in cards if each.waits or _may_be_deleted(each, ctx.now)]
    await ctx.send([_recalled(each, lead, gone) if each.waits else _deleted(each, lead, gone) for each in young])
    await ctx.send([*_asked_for(lead, cards, ctx.now, had_since, telling)])
    await take_request_down(ctx, lead)


async def take_request_down(ctx: Context, lead: int) -> None:
    """Delete the request to press Start: it was followed, or the lead is somebody else's.

    After 48 hours its button goes.
    """
    found = await standing.of_lead(ctx.tx, lead, START)
    await ctx.withdraw([each.id for each in found if each.waits])
    rows = (_down(each, lead, "deleteMessage", edits=each.key) for each in found)
    await ctx.send([row.replace(fallbacks=(("editMessageReplyMarkup", {}),)) for row in rows])


def _may_be_deleted(each: StandingMessage, now: datetime) -> bool:
    return each.message_id is not None and each.sent is not None and now - each.sent < DELETED_FOR


def _recalled(each: StandingMessage, lead: int, gone: str) -> Message:
    """Return the row that deletes what was withdrawn: it may be under way."""
    row = _down(each, lead, "deleteMessage", edits=each.key)
    return row.replace(fallbacks=(("editMessageText", {"text": gone}),))


def _blanked(each: StandingMessage, lead: int, gone: str) -> Message:
    """Return the row that replaces a text, and copies that a crash left; below another bot's text comes one more."""
    if each.message_id is None:
        return _down(each, lead, "editMessageText", edits=each.key).replace(body={"text": gone})
    here: dict[str, Json] = {"message_id": each.message_id}
    row = _down(each, lead, "editMessageText").replace(
        body={**here, "text": gone}, fallbacks=(("deleteMessage", here),)
    )
    return row.replace(unsure_since=each.unsure_since)


def _deleted(each: StandingMessage, lead: int, gone: str) -> Message:
    """Return the row that deletes a contact card, and copies of it that a crash may have left."""
    here: dict[str, Json] = {"message_id": each.message_id}
    plainer = (("editMessageText", {**here, "text": gone}),)
    row = _down(each, lead, "deleteMessage").replace(body=here, fallbacks=plainer)
    return row.replace(unsure_since=each.unsure_since)


def _asked_for(
    lead: int, cards: Sequence[StandingMessage], now: datetime, had_since: datetime | None, telling: DeskTelling
) -> Iterator[Message]:
    """Yield requests to delete contact cards by hand, each in reply to its card."""
    for each in cards:
        if each.sent is None or _may_be_deleted(each, now) or (had_since is not None and each.sent < had_since):
            continue
        row = _down(each, lead, "sendMessage")
        yield row.replace(body={"text": removal_request(lead, telling).plain}, answers=each.key)


def _down(each: StandingMessage, lead: int, method: str, *, edits: str | None = None) -> Message:
    return Message(
        key=f"{DOWN}{each.key}",
        stream=each.stream,
        priority=Priority.URGENT,
        chat=each.chat,
        method=method,
        body={},
        lead=lead,
        edits=edits,
    )
