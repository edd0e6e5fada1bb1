"""/undo: a message that went to a prospect is taken back, by a reply to it (DESK §4, §8)."""

from datetime import UTC, datetime

from bot.sales.commands.asked import DeskCommand
from bot.sales.relay.taking_back import DELETED_FOR, take_back
from storage.people import leads
from storage.sales import relays
from storage.sales.relays import RelayedMessage


async def undo(asked: DeskCommand) -> None:
    """Delete what the prospect got of the message that the command answers, or say why not."""
    pair = await _carried(asked)
    if pair is None and _is_old(asked):
        await asked.say("error.undo")
    elif pair is None:
        await asked.say_with_example("command.undo", "/undo")
    elif not await _may_undo(asked, pair):
        await asked.say("command.undo_theirs")
    elif await take_back(asked.ctx, pair):
        asked.acknowledges()
    else:
        await asked.say("error.undo")


async def _carried(asked: DeskCommand) -> RelayedMessage | None:
    """Return the message that is meant; None where it is none that went to a prospect, or is about to."""
    command = asked.command
    if command.private or command.replies_to is None:
        return None
    pair = await relays.of_message(asked.ctx.tx, chat=command.chat, message=command.replies_to)
    return None if pair is None or pair.failed else pair


def _is_old(asked: DeskCommand) -> bool:
    """Tell whether the command answers a person's message that is too old to be taken back.

    After 30 days the bot no longer knows which messages went to prospects.
    """
    written = asked.command.replied_at if asked.command.answered is not None else None
    return written is not None and asked.ctx.now - datetime.fromtimestamp(written, UTC) > DELETED_FOR


async def _may_undo(asked: DeskCommand, pair: RelayedMessage) -> bool:
    """Tell whether they wrote it, have the lead, or manage."""
    if pair.author == asked.by or asked.actor.manages:
        return True
    lead = await leads.load(asked.ctx.tx, await leads.survivor_of(asked.ctx.tx, pair.lead))
    return lead is not None and lead.owner == asked.by
