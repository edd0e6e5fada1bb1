"""What was sent to a lead's owner in private is taken back when they lose the lead (DESK §3.5)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.context.context import Context
from conversations.desk.notices.revealed import no_longer_text, removal_request
from conversations.desk.notices.wording import DeskTelling
from storage.messages import Message, Priority
from storage.outbox import standing
from storage.outbox.standing import CONTACT, DOWN, REVEAL, START, StandingMessage

DELETED_FOR = timedelta(hours=47)
"""A bot may delete its messages for 48 hours (https://core.telegram.org/bots/api#deletemessage); the call may wait."""


async def take_back(ctx: Context, lead: int, telling: DeskTelling, *, had_since: datetime | None) -> None:
    """Take back what stands of a lead's contact: the texts say that it is theirs no longer, contact cards go.

    `had_since`: since when the former owner had the lead. Cards of before were taken back before, however long ago.
    """
    texts = await standing.of_lead(ctx.tx, lead, REVEAL)
    cards = await standing.of_lead(ctx.tx, lead, CONTACT)
    await ctx.send([_no_longer(each, lead, telling) for each in texts if not each.waits])
    gone = [each for each in texts if each.waits] + [each for each in cards if _may_be_deleted(each, ctx.now)]
    await _delete(ctx, lead, gone)
    await ctx.send([*_asked_for(lead, cards, ctx.now, had_since, telling)])
    await take_request_down(ctx, lead)


async def take_request_down(ctx: Context, lead: int) -> None:
    """Delete the request to press Start: it was followed, or the lead is somebody else's."""
    await _delete(ctx, lead, await standing.of_lead(ctx.tx, lead, START))


async def _delete(ctx: Context, lead: int, found: Sequence[StandingMessage]) -> None:
    """Delete messages; what waits is withdrawn, and recalled all the same: it may be under way."""
    await ctx.withdraw([each.id for each in found if each.waits])
    await ctx.send([_down(each, lead, "deleteMessage") for each in found])


def _may_be_deleted(each: StandingMessage, now: datetime) -> bool:
    return each.sent is None or now - each.sent < DELETED_FOR


def _no_longer(each: StandingMessage, lead: int, telling: DeskTelling) -> Message:
    return _down(each, lead, "editMessageText").replace(body={"text": no_longer_text(lead, telling).plain})


def _asked_for(
    lead: int, cards: Sequence[StandingMessage], now: datetime, had_since: datetime | None, telling: DeskTelling
) -> Iterator[Message]:
    """Yield requests to delete contact cards by hand, each in reply to its card."""
    for each in cards:
        is_theirs = had_since is None or (each.sent is not None and each.sent >= had_since)
        if is_theirs and not _may_be_deleted(each, now):
            row = _down(each, lead, "sendMessage").replace(body={"text": removal_request(lead, telling).plain})
            yield row.replace(edits=None, answers=each.key)


def _down(each: StandingMessage, lead: int, method: str) -> Message:
    return Message(
        key=f"{DOWN}{each.key}",
        stream=each.stream,
        priority=Priority.URGENT,
        chat=each.chat,
        method=method,
        body={},
        lead=lead,
        edits=each.key,
    )
