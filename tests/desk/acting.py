"""Acts for which there are no buttons yet: done in the running bot as if they had come from Telegram."""

from collections.abc import Awaitable, Callable

from bot.context.context import Context, by_clock
from bot.funnels.versions import current_desk
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import desk_context
from conversations.desk.rounds.values.acts import DeskAct
from conversations.talk.person_talks import speaks
from storage.people import sessions
from tests.desk.shop import Shop


def acts(shop: Shop, act: DeskAct, lead: int) -> None:
    """Do an act on a lead now, in a transaction of the bot's own."""

    async def work(ctx: Context) -> None:
        session = await sessions.load_number(ctx.tx, lead)
        assert session is not None
        await do(ctx, session, act, await desk_context(ctx.tx, ctx.config, ctx.now))

    _lets(shop, work)


def a_person_writes(shop: Shop, lead: int) -> None:
    """Begin a talk with a person of ours without a touch: one that a new round finds going on."""

    async def work(ctx: Context) -> None:
        session = await sessions.load_number(ctx.tx, lead)
        assert session is not None
        assert session.talk is not None
        talk = speaks(session.talk, ctx.now, current_desk(ctx.config).talk.human)
        await sessions.save(ctx.tx, lead=session.lead, talk=talk, stored=session.lead, stored_talk=session.talk)

    _lets(shop, work)


def _lets(shop: Shop, work: Callable[[Context], Awaitable[None]]) -> None:
    app = shop.bot.app
    assert app is not None, "it runs"
    commits, config = app.background.jobs._commits, app.resources.configs.current
    shop.lets(commits.run(by_clock(work, config, shop.now)))
