"""/bot: a person's talk through the bot ends, and the bot answers again (DESK §4)."""

from bot.sales.commands.on_leads import LeadCommand
from bot.sales.relay.person_talk import end_talk, end_talks_elsewhere
from conversations.desk.rounds.who import not_theirs
from conversations.talk.person_talks import is_on
from storage.records.round import DECIDED, OPEN


async def end(asked: LeadCommand) -> None:
    """End the talk with a person, if one is on; the prospect hears nothing of it."""
    refused = not_theirs(asked.round, asked.actor, OPEN | DECIDED)
    if refused is not None:
        await asked.refuses(refused)
        return
    on = await end_talks_elsewhere(asked.ctx, asked.session) or is_on(asked.session.talk, asked.ctx.now)
    await end_talk(asked.ctx, asked.session)
    await asked.typed.say_silently("command.bot_again" if on else "command.no_talk", number=asked.number)
