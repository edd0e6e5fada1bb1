"""What becomes of an act of somebody whom a public group had not shown, once Telegram has said who they are."""

from bot.colleagues import greeting
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.context.effects import Effects, StrangersAct
from bot.intake.dispatching.dispatch import dispatch_update
from bot.jobs.memberships.asking import Membership
from bot.sales import group as sales_group
from bot.sales import members
from bot.sales.commands import for_the_desk
from bot.sales.people import commands, presence
from bot.sales.people.answering import say
from bot.staff.language import language_for
from bot.updates.group_people import people_in
from bot.updates.incoming import AdminPress, ColleaguePress, CommandFrom, GroupGreeting, Incoming, SalesPress
from bot.updates.parse import read_update
from bot.updates.update import Update, update_from
from conversations.language import catalogue
from storage.database import Transaction
from storage.installation import bots

_KNOWN = frozenset({*commands.COMMANDS, *for_the_desk.COMMANDS})
"""Commands of people of the desk; of an admin's nobody else learns in a group."""


async def answer(tx: Transaction, *, act: StrangersAct, membership: Membership, config: BotConfig) -> Effects:
    """Answer a member as if they had acted only now that they are known, at the moment when they did; refuse others."""
    update = update_from(act.raw)
    assert update is not None, "it was read before"
    ctx = Context(tx, config, bots.reference(config.bot_number, update.id), act.at, update.place)
    if not await sales_group.is_there(tx, config, act.chat):
        return ctx.effects
    author = people_in(update).author
    if membership is Membership.INSIDE and author is not None:
        await presence.show(ctx, author)
        return _uncounted(await dispatch_update(tx, update, config=config, now=act.at))
    await ctx.alone()
    await _refuse(ctx, update, "error.out" if membership is Membership.OUTSIDE else "error.unknown_members")
    if membership is Membership.UNKNOWN and update.kind != "callback_query":
        await members.note(ctx, update)  # whose words the group takes is a colleague and no prospect, if no more
    return ctx.effects


def _uncounted(effects: Effects) -> Effects:
    """Return the effects without what was counted when the update came."""
    effects.happened, effects.dates = [], []
    return effects


async def _refuse(ctx: Context, update: Update, key: str) -> None:
    """Tell who pressed or commanded why nothing happened; other words need no answer."""
    match _read(ctx, update):
        case SalesPress() | AdminPress() | ColleaguePress() as pressed:
            language = await language_for(ctx.tx, ctx.config, pressed.person)
            ctx.toast(pressed.callback_id, catalogue.text("desk", key, language), alert=True)
        case CommandFrom() as command if command.command in _KNOWN:
            await say(ctx, command, key, ctx.config.funnel.sales_language)
        case GroupGreeting() as called:
            await greeting.hint_in_group(ctx, called)
        case _:
            pass


def _read(ctx: Context, update: Update) -> Incoming | None:
    """Return what an update means; None where it cannot be read, and so needs no answer."""
    try:
        return read_update(update, bot_username=ctx.config.bot_username, refused=lambda _error: None)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
