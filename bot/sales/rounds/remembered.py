"""What the rotation remembers of people: who claimed or was given leads, who was offered one, who let it pass."""

from bot.context.context import Context
from conversations.desk.rounds.values.moves import Moves
from storage.records.round import Round
from storage.sales import desk_people


async def remember(ctx: Context, before: Round, moves: Moves) -> None:
    """Note with each person what an act on a round means for the next offers."""
    after = moves.round
    gets_it = after.owner if after.state.is_owned and after.owner != before.owner else None
    offered = after.offer.to if after.offer is not None and after.offer != before.offer else None
    if gets_it is not None and (person := await desk_people.load(ctx.tx, gets_it)) is not None:
        await desk_people.put(ctx.tx, person.takes(ctx.now).replace(passed=0))
    if offered is not None and (person := await desk_people.load(ctx.tx, offered)) is not None:
        await desk_people.put(ctx.tx, person.replace(offered=ctx.now))
    passed = moves.offer_passed
    if passed is not None and (person := await desk_people.load(ctx.tx, passed)) is not None:
        await desk_people.put(ctx.tx, person.replace(passed=person.passed + 1))
