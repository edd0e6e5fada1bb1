"""/manager: an admin makes somebody of the desk a manager, or takes that back."""

from bot.funnels.versions import current_desk
from bot.sales.people.answering import PersonCommand, name_of, say
from bot.sales.people.desk_context import desk_people_now
from conversations.desk.notices.wording import listed
from conversations.language.direction import isolate
from conversations.reading.spelling import fold
from storage.sales import desk_people

_OFF = "off"


async def manager(asked: PersonCommand) -> None:
    """Do what an admin says of a person; without one, say who manages."""
    words = fold(asked.about.words)
    if not asked.about.is_named or words not in ("", _OFF):
        await _say_who(asked)
        return
    manages = words != _OFF
    person = asked.person.replace(manages=manages)
    if person != asked.person:
        await desk_people.put(asked.ctx.tx, person)
        await asked.note("manager" if manages else "no manager any more")
    if not manages and person.id in current_desk(asked.ctx.config).who.managers:
        await asked.say("people.manager_of_file")
    else:
        await asked.say("people.manager" if manages else "people.no_manager")


async def _say_who(asked: PersonCommand) -> None:
    ctx = asked.ctx
    managers = {each.id for each in await desk_people_now(ctx.tx, ctx.config, ctx.now) if each.manages}
    names = [isolate(name_of(each)) for each in asked.people if each.id in managers]
    await say(ctx, asked.command, "people.managers", asked.language, names=listed(names, asked.language) or "—")
