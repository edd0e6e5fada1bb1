"""More than the group bears: one list of the leads that wait in place of pings, edited as it changes (DESK §2.5).

It is a message like a ping, so it counts for one; for an hour later pings too many are edits of it.
"""

import zlib
from collections.abc import Sequence

from bot.context.context import Context
from bot.sales.clock.listing import bodies, listed, listing_of
from bot.sales.rounds import group_pings
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.group_pings import GroupPings, WaitingList
from bot.sales.rounds.telling import is_group_ping, take_list_down, tell
from conversations.desk.lists.waiting import waiting_list
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.clock.ladder import overdue_step
from conversations.desk.rounds.clock.pings import becomes_a_list, is_listed, is_over_the_limit, step_in_list
from conversations.desk.rounds.values.acts import StepListed
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import NoticeKey
from storage.messages import Message, Priority
from storage.outbox import standing
from storage.outbox.standing import PING
from storage.people import sessions
from storage.records.round import LadderStep, Round
from storage.sales import rounds

_SLOT = "waiting_list"
_OF_OWNED = frozenset({NoticeKey.NUDGE, NoticeKey.ANSWER})
"""Pings about leads that somebody has."""


async def step_becomes_list(ctx: Context, round_: Round, desk: DeskContext) -> bool:
    """Say a step of the ladder that is due as a list of all that wait, if it must be one; False if it is a ping."""
    rung = overdue_step(round_, desk)
    if rung is None:
        return False
    step, pings = rung[0], await group_pings.load(ctx.tx)
    over = is_over_the_limit(pings.said, desk.now, desk.clock)
    waiting = [each for each in await _on_list(ctx, desk, pings) if each.owner is None]
    if not becomes_a_list(step, waiting=len(waiting), over_the_limit=over):
        return False
    for each in waiting:
        said = step if each.lead == round_.lead else step_in_list(each, step, desk)
        await _note(ctx, each.lead, said, desk)
    called = desk.people.managers(desk.now) if step >= LadderStep.MANAGER else ()
    await _say(ctx, desk, pings, managers=called, edits=over or step is not LadderStep.MANAGER_AGAIN)
    return True


async def tell_within_limit(ctx: Context, acted: Acted, desk: DeskContext) -> None:
    """Tell what a timer led to; a ping of an owned lead that is too much stands on the list instead."""
    pings = await group_pings.load(ctx.tx)
    too_much = is_over_the_limit(pings.said, desk.now, desk.clock)
    listed_now = {each.key for each in acted.moves.notices if each.key in _OF_OWNED and is_group_ping(each)}
    if not (too_much and listed_now):
        await tell(ctx, acted, desk)
        return
    await tell(ctx, acted, desk, but=listed_now)
    answers = (acted.round.lead,) if NoticeKey.ANSWER in listed_now else ()
    await _say(ctx, desk, pings, answers=answers, edits=True)


async def refresh_list(ctx: Context, desk: DeskContext) -> None:
    """Show on the list what has changed; without any lead it goes. Nothing while none stands."""
    if (await group_pings.load(ctx.tx)).standing is None:
        return
    await ctx.alone()
    pings = await group_pings.load(ctx.tx)
    if pings.standing is None:
        return
    waiting = await _on_list(ctx, desk, pings)
    if waiting:
        await _edit(ctx, pings, pings.standing, await _text(ctx, desk, waiting, pings.standing.managers))
    else:
        await take_list_down(ctx, pings.standing.key)
        await group_pings.put(ctx, pings.replace(standing=None))


async def after_loss(ctx: Context, desk: DeskContext) -> None:
    """Say what waited for a lost group as one list, if it is more than the group bears in an hour."""
    waiting = await standing.waiting(ctx.tx, PING)
    if len(waiting) > desk.clock.pings_an_hour:
        await ctx.withdraw(waiting)
        await _say(ctx, desk, await group_pings.load(ctx.tx), edits=False)


async def _note(ctx: Context, lead: int, step: LadderStep, desk: DeskContext) -> None:
    session = await sessions.load_number(ctx.tx, lead) if step else None
    done = None if session is None else await perform(ctx, session, StepListed(step), desk)
    if isinstance(done, Acted):
        await tell(ctx, done, desk)


async def _on_list(ctx: Context, desk: DeskContext, pings: GroupPings) -> list[Round]:
    """Return the leads that stand on the list, the first due first."""
    overdue = [each.round for each in (await rounds.past_due(ctx.tx, at=desk.now)).good]
    found = [each for each in overdue if is_listed(each, desk)]
    for lead in pings.standing.answers if pings.standing is not None else ():
        kept = await rounds.current(ctx.tx, lead)
        if kept is not None and kept.round.waits_since is not None and kept.round.state.is_owned:
            found.append(kept.round)
    return list({each.lead: each for each in found}.values())


async def _say(
    ctx: Context,
    desk: DeskContext,
    pings: GroupPings,
    *,
    managers: tuple[int, ...] = (),
    answers: tuple[int, ...] = (),
    edits: bool,
) -> None:
    """Send the list, or edit the one of the last hour where it may be edited."""
    stands = pings.standing
    if stands is not None and not (edits and group_pings.is_recent(stands.at, desk.now)):
        await take_list_down(ctx, stands.key)
        stands = None
    if stands is None:
        fresh = WaitingList(key=f"waits:{ctx.update_id}", at=desk.now, managers=managers, answers=answers)
        pings = pings.replace(standing=fresh, said=(*pings.said, desk.now))
        await _send(ctx, desk, pings, fresh)
        return
    more = stands.replace(managers=managers or stands.managers, answers=(*stands.answers, *answers))
    pings = pings.replace(standing=more)
    waiting = await _on_list(ctx, desk, pings)
    await _edit(ctx, pings, more, await _text(ctx, desk, waiting, more.managers))


async def _send(ctx: Context, desk: DeskContext, pings: GroupPings, fresh: WaitingList) -> None:
    text = await _text(ctx, desk, await _on_list(ctx, desk, pings), fresh.managers)
    rich, plain = await bodies(ctx, text)
    row = Message(
        key=fresh.key,
        stream=fresh.key,
        priority=Priority.RELAY,
        chat=None,
        method="sendMessage",
        body=rich,
        fallbacks=(("sendMessage", plain),),
    )
    await ctx.send([row])
    await group_pings.put(ctx, pings.replace(standing=fresh.replace(shown=_checksum(text))))


async def _edit(ctx: Context, pings: GroupPings, stands: WaitingList, text: DeskText) -> None:
    shown = _checksum(text)
    if shown != stands.shown:
        stands = stands.replace(edits=stands.edits + 1, shown=shown)
        rich, plain = await bodies(ctx, text)
        row = Message(
            key=f"{stands.key}:{stands.edits}",
            stream=stands.key,
            chat=None,
            method="editMessageText",
            body=rich,
            edits=stands.key,
            slot=_SLOT,
            fallbacks=(("editMessageText", plain),),
        )
        await ctx.send([row])
    await group_pings.put(ctx, pings.replace(standing=stands))


async def _text(ctx: Context, desk: DeskContext, waiting: Sequence[Round], managers: Sequence[int]) -> DeskText:
    shown = await listed(ctx.tx, waiting)
    return waiting_list(shown, listing_of(ctx.config, desk, shown), managers=managers)


def _checksum(text: DeskText) -> int:
    return zlib.crc32(repr((text.html, text.rows)).encode())
