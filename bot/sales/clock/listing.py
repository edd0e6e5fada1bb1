"""Leads in a list of the desk: read for their lines, and written as rows with Claim buttons."""

from collections.abc import Iterable, Sequence

from bot.bot_api.markup import NO_PREVIEW
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales.rounds.buttons import card_ids, markup_of
from bot.sales.rounds.telling import telling_in
from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.notices.wording import DeskText, calls_somebody
from conversations.desk.rounds.values.context import DeskContext
from storage.database import Reader
from storage.messages import Message, Priority
from storage.people import leads
from storage.records.record import Json
from storage.records.round import Round


async def listed(reader: Reader, rounds: Sequence[Round]) -> tuple[ListedLead, ...]:
    """Return rounds with their leads, in the same order; leads that cannot be read, or are gone, are left out."""
    found = {lead.number: lead for lead in (await leads.of_numbers(reader, [each.lead for each in rounds])).leads}
    return tuple(ListedLead(found[each.lead], each) for each in rounds if each.lead in found)


def listing_of(config: BotConfig, desk: DeskContext, shown: Iterable[ListedLead]) -> Listing:
    """Return what the lines about these leads are made of."""
    telling = telling_in(config, desk, *(each.lead for each in shown))
    return Listing(config.funnel, config.zone, telling, desk)


async def list_rows(ctx: Context, texts: Sequence[DeskText], *, key: str) -> tuple[Message, ...]:
    """Return the messages of a list to the group, in a stream of their own: one that is refused delays nothing else.

    The first has sound, and each that calls somebody.
    """
    return tuple([await _row(ctx, text, f"{key}:{place}", key, silent=place > 0) for place, text in enumerate(texts)])


async def _row(ctx: Context, text: DeskText, key: str, stream: str, *, silent: bool) -> Message:
    rich, plain = await bodies(ctx, text)
    if silent and not calls_somebody(text):
        rich, plain = rich | {"disable_notification": True}, plain | {"disable_notification": True}
    return Message(
        key=key,
        stream=stream,
        priority=Priority.ALERT,
        chat=None,
        method="sendMessage",
        body=rich,
        fallbacks=(("sendMessage", plain),),
    )


async def bodies(ctx: Context, text: DeskText) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return a text with its buttons as the bodies of a message: as HTML, and plain."""
    more: dict[str, Json] = {"link_preview_options": NO_PREVIEW}
    more |= markup_of(text.rows, await card_ids(ctx, text.rows))
    return {"text": text.html, "parse_mode": "HTML"} | more, {"text": text.plain} | more
