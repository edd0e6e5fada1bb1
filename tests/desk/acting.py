"""Acts for which there are no buttons yet: done in the running bot as if they had come from Telegram."""

from bot.context.context import Context, by_clock
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import desk_context
from conversations.desk.rounds.values.acts import DeskAct
from storage.people import sessions
from tests.desk.shop import Shop


def acts(shop: Shop, act: DeskAct, lead: int) -> None:
    """Do an act on a lead now, in a transaction of the bot's own."""

    async def work(ctx: Context) -> None:
        session = await sessions.load_number(ctx.tx, lead)
        assert session is not None
        await do(ctx, session, act, await desk_context(ctx.tx, ctx.config, ctx.now))

    app = shop.bot.app
    assert app is not None, "it runs"
    commits, config = app.background.jobs._commits, app.resources.configs.current
    shop.lets(commits.run(by_clock(work, config, shop.now)))
