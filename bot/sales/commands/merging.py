"""/merge and /unmerge: two leads are one person, or are not (DESK §6)."""

from bot.sales.commands.on_leads import LeadCommand
from bot.sales.one_person.merging import MergeAsked
from bot.sales.one_person.merging import merge as merge_leads
from bot.sales.one_person.parting import take_apart
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.typed.lead_numbers import typed_leads

_PAIR = 2


async def merge(asked: LeadCommand) -> None:
    """Merge the lead with the one whose number follows; in answer to a card that number is enough."""
    named = typed_leads(asked.whole) or typed_leads(asked.words)
    if not named:
        await asked.typed.say_with_example("command.merge", f"/merge {asked.number} 97")
        return
    lead, number = named[:_PAIR] if len(named) >= _PAIR else (asked.number, named[0])
    done = await merge_leads(asked.ctx, MergeAsked(asked.actor, lead, number), asked.desk)
    if isinstance(done, Denied):
        await asked.refuses(done)
    else:
        asked.acknowledges()


async def unmerge(asked: LeadCommand) -> None:
    """Take two leads apart; either number says which. Only admins do."""
    if not asked.actor.is_admin:
        await asked.typed.say("own.admins_only", audience="sales")
        return
    done = await take_apart(asked.ctx, asked.actor, asked.number, asked.desk)
    if isinstance(done, Denied):
        await asked.refuses(done)
    else:
        asked.acknowledges()
