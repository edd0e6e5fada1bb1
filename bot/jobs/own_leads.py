"""The answers to /mine and /free, read outside the writer."""

from collections.abc import Sequence
from datetime import datetime

from bot.context.config import BotConfig
from bot.sales import group as sales_group
from bot.sales.card_messages import card_key
from conversations.desk.own_leads import OwnLeads, Which, write_own_leads
from storage.database import Reader
from storage.outbox import places
from storage.outbox.places import SUPERGROUPS_BELOW
from storage.people import leads
from storage.records.lead import Lead
from storage.records.record import Language

SHOWN = 20


async def own_leads(
    reader: Reader, which: Which, *, by: int, language: Language, config: BotConfig, now: datetime
) -> tuple[str, tuple[int, ...]]:
    """Return the list as HTML, and the numbers of the leads that it names."""
    owner = by if which == "mine" else None
    found = await leads.open_of(reader, owner, limit=SHOWN)
    listed = OwnLeads(
        which,
        found.leads,
        count=await leads.count_open_of(reader, owner),
        unreadable=found.unreadable,
        links=await _links(reader, config, found.leads),
    )
    text = write_own_leads(listed, funnel=config.funnel, zone=config.zone, language=language, now=now)
    return text, tuple(lead.number for lead in found.leads)


async def _links(reader: Reader, config: BotConfig, listed: Sequence[Lead]) -> dict[int, str]:
    """Return the links to cards; only a supergroup has links to its messages."""
    bound = await sales_group.load(reader, config)
    if bound is None or bound.chat > SUPERGROUPS_BELOW:
        return {}
    found = {lead.number: await places.of_row(reader, card_key(lead)) for lead in listed}
    group = SUPERGROUPS_BELOW - bound.chat
    return {
        number: f"https://t.me/c/{group}/{place.message_id}"
        for number, place in found.items()
        if place is not None and place.chat == bound.chat
    }
