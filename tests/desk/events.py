"""What happens to a lead in the shop without an act in a chat: windows and carried messages, until the bot has them."""

from bot.context.context import Context, by_clock
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted
from conversations.desk.rounds.values.acts import DeskAct
from storage.people import sessions
from tests.desk.shop import Shop


def happens(shop: Shop, lead: int, act: DeskAct) -> None:
    """Let the bot do an act on a lead that is not refused, with all that it leads to."""

    async def does(ctx: Context) -> None:
        session = await sessions.load_number(ctx.tx, lead)
        assert session is not None
        done = await do(ctx, session, act, await desk_context(ctx.tx, ctx.config, ctx.now))
        assert isinstance(done, Acted), done

    app = shop.bot.app
    assert app is not None, "it has started"
    work = by_clock(does, app.config, shop.bot.now)
    shop.runs(app.background.jobs._commits.run(work))
    shop.settles()
