"""Former admins and sales groups: messages that wait for them are withdrawn, and their menus removed.

The people of a former group are nobody's colleagues any more.

A person stops being an admin by `sarnakh owners remove` or by ADMIN_IDS, and a group stops being the sales group by
/bind or by SALES_CHAT_ID. Everything else checks the right when it is used; the right to a queued message was checked
when it was requested.
"""

from collections.abc import Iterable

import structlog

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.members import role_of
from bot.sales.people import presence
from bot.sales.test_talks.ending import end_what_is_over
from bot.staff import menus
from bot.staff.menus import FOR_SELLERS
from bot.staff.roles import all_admins
from storage.outbox import staff_rows
from storage.outbox.standing import CONTACT, NUDGE, REVEAL
from storage.people import group_members

TIMER = "former"
"""Key and kind of the timer by which the command line makes a running bot check."""

OWN = "own:"
"""What the keys of answers begin with that every member of the sales group may read: /mine and /free."""
_FOR_MEMBERS = (OWN, f"{NUDGE}:", f"{REVEAL}:", f"{CONTACT}:")
"""Likewise, with what is told of a lead to its owner alone."""

log = structlog.get_logger(__name__)


async def let_go(ctx: Context) -> None:
    """Withdraw messages that wait for chats that are neither an admin's nor the sales group now; remove their menus."""
    bound = await sales_group.load(ctx.tx, ctx.config)
    allowed = await all_admins(ctx.tx, ctx.config) | ({bound.chat} if bound is not None else set())
    await group_members.keep_only(ctx.tx, None if bound is None else bound.chat)
    members = frozenset(await group_members.all_of(ctx.tx, bound.chat)) if bound is not None else frozenset()
    await presence.keep_only(ctx, members)
    gone = [
        row.id
        for row in await staff_rows.waiting(ctx.tx)
        if row.chat not in allowed and not (row.key.startswith(_FOR_MEMBERS) and row.chat in members)
    ]
    await ctx.withdraw(gone)
    if gone:
        log.warning("withdrawn_from_former_staff", rows=len(gone))
    await end_what_is_over(ctx)
    sellers = (await menus.given(ctx.tx) & members) - allowed
    await menus.take_back_elsewhere(ctx, allowed | sellers)
    # An admin of before may be a seller now.
    await ctx.send([row for each in sorted(sellers) for row in await menus.give(ctx, each, FOR_SELLERS)])


async def have_left(ctx: Context, people: Iterable[int]) -> None:
    """End the tests of people who left a group, and remove their menus, unless they are colleagues still."""
    await end_what_is_over(ctx)
    for telegram_id in people:
        if await role_of(ctx.tx, ctx.config, telegram_id) is None:
            await menus.take_back(ctx, telegram_id)
