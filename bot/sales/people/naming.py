"""/name: the name that colleagues and prospects see."""

from bot.sales.people.answering import PersonCommand
from conversations.language.names import visible_name
from storage.sales import desk_people


async def name(asked: PersonCommand) -> None:
    """Set the name that was typed; without one that can be seen, say which there is."""
    chosen = visible_name(asked.about.words)
    if not chosen:
        await asked.say("people.name")
        return
    person = asked.person.replace(name=chosen, named=True)
    await desk_people.put(asked.ctx.tx, person)
    await asked.note("name of")
    await asked.say("people.named", person=person)
