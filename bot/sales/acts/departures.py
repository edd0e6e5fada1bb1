"""Leads of somebody who is away or has left: they are free, and one message says which (DESK §3.6, §3.7)."""

from collections.abc import Sequence
from typing import Literal

from bot.bot_api.markup import NO_PREVIEW
from bot.context.context import Context
from bot.sales.acts import open_menus
from bot.sales.acts.doing import show
from bot.sales.clock.pings import refresh_list
from bot.sales.people.desk_context import desk_context
from bot.sales.relay import first_replies
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.telling import tell, telling_of
from conversations.desk.notices.group_notices import off_text, put_away_text
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.values.acts import LeftDesk, WentAway
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from storage.messages import Message, Priority
from storage.people import sessions
from storage.records.lead import Lead
from storage.records.record import Json
from storage.sales import rounds

WhyOff = Literal["away", "left", "passed"]
"""They said so, or left the group, or let so many offers pass that they are put away."""


async def free_leads_of(ctx: Context, person: int, why: WhyOff) -> None:
    """Free the leads of a person: the untouched ones of who is away, all of who has left; and say so once.

    Who was put away is named even without leads: they, and all others, must know.
    """
    if why == "left":
        await first_replies.drop_of(ctx, person)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    act = LeftDesk(person) if why == "left" else WentAway(person)
    freed: list[tuple[Lead, Notice]] = []
    for kept in (await rounds.concerning(ctx.tx, person)).good:
        offer = kept.round.offer
        theirs = kept.round.owner == person or (offer is not None and offer.to == person)
        session = await sessions.load_number(ctx.tx, kept.round.lead) if theirs else None
        if session is None:
            continue
        done = await perform(ctx, session, act, desk)
        if isinstance(done, Acted) and done.changes_card:
            await open_menus.close(ctx, done.session.lead.number)
            await show(ctx, done.session, done.round, desk)
            await tell(ctx, done, desk, but={NoticeKey.OFF})
            told = [notice for notice in done.moves.notices if notice.key is NoticeKey.OFF]
            freed += [(done.lead_before, notice) for notice in told]
    if freed or why == "passed":
        telling = telling_of(ctx, desk, *(lead for lead, _ in freed))
        notices = [(lead.number, notice) for lead, notice in freed]
        by_act = why == "passed"
        text = off_text(notices, telling, returns_by_act=by_act) if freed else put_away_text(person, telling)
        await ctx.send([_row(ctx, person, text, [lead.number for lead, _ in freed], desk)])
    await refresh_list(ctx, desk)


def _row(ctx: Context, person: int, text: DeskText, freed: Sequence[int], desk: DeskContext) -> Message:
    more: dict[str, Json] = {"link_preview_options": NO_PREVIEW}
    if not desk.is_open:
        more["disable_notification"] = True
    return Message(
        key=f"off:{person}:{ctx.update_id}",
        stream=f"off:{person}",
        priority=Priority.RELAY,
        chat=None,
        method="sendMessage",
        body={"text": text.html, "parse_mode": "HTML", **more},
        fallbacks=(("sendMessage", {"text": text.plain, **more}),),
        mentions=tuple(freed),
    )
