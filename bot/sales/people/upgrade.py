"""The people of the desk at the first start with a desk: those whom the version before had seen."""

from bot.context.context import Context
from bot.sales import group as sales_group
from storage.installation import state
from storage.people import group_members, sessions
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people

KEY = "desk_people"
"""Set once those of before are kept."""


async def keep_those_of_before(ctx: Context) -> None:
    """Keep, once, the people of the sales group and the owners of leads whose names are known.

    Who owns a lead and was not seen in this group since it is known who is in it stands there by name alone, until the
    group shows them. Names that are not known come with the person's next message or press.
    """
    if await state.load(ctx.tx, KEY, str) is not None:
        return
    bound = await sales_group.load(ctx.tx, ctx.config)
    members = () if bound is None else await group_members.all_of(ctx.tx, bound.chat)
    names = await desk_people.owners_of_before(ctx.tx)
    for each in members:
        await _keep(ctx, each, names.pop(each, None) or await _own_name(ctx, each))
    for each, name in names.items():
        await _keep(ctx, each, name, is_there=False)
    await state.put(ctx.tx, KEY, "kept")


async def _keep(ctx: Context, person: int, name: str | None, *, is_there: bool = True) -> None:
    if name and await desk_people.load(ctx.tx, person) is None:
        gone = None if is_there else ctx.now
        await desk_people.put(ctx.tx, DeskPerson(id=person, name=name, joined=ctx.now, gone=gone))


async def _own_name(ctx: Context, person: int) -> str | None:
    """Return the name of somebody who has a talk with the bot of their own."""
    session = (await sessions.look_up(ctx.tx, person, {})).session
    return None if session is None else session.lead.name
