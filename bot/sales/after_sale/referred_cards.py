"""Cards that name who referred a lead: once that person is erased they no longer do."""

from collections.abc import Sequence

from bot.context.context import Context
from bot.sales.acts.doing import show
from bot.sales.lead_card import withdraw_waiting
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import round_of
from storage.people import sessions


async def show_without_referrer(ctx: Context, leads: Sequence[int]) -> None:
    """Show leads on their cards again, now that nobody knows who referred them; their pages lose their buttons.

    A card that names them and still waits does not go: its edit is sent in its place.
    """
    if not leads:
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    for number in leads:
        session = await sessions.load_number(ctx.tx, number)
        if session is not None and session.lead.has_card:
            await withdraw_waiting(ctx, session.lead)
            await show(ctx, session, await round_of(ctx, session.lead, desk), desk)
