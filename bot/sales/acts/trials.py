"""A prospect used the product: the desk sees it on the card, or gets an alert of somebody who never came there."""

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales import reminders
from bot.sales.acts.doing import ActPlace, do, show
from bot.sales.lead_card import card_rows, retire_pages, superseded_rows
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, perform, round_of
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.sounds import sounded, sounds_of
from bot.sales.rounds.telling import OF_TURNS, tell
from conversations.desk.rounds.values.acts import TrialUsed
from conversations.desk.rounds.values.context import DeskContext
from conversations.funnel.model import Funnel
from conversations.qualification.stages import alerted_by_trial
from conversations.turn.turn import NewAlert
from storage.people import leads, ledger
from storage.records.round import RoundState
from storage.records.talk import Session


async def trial_used(ctx: Context, session: Session, *, where: ActPlace) -> None:
    """Tell the desk of a used trial: by an alert if the funnel, the prospect's consent and the cool-down allow it."""
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    funnel = await funnel_for(ctx, session.talk)
    round_ = await round_of(ctx, session.lead, desk)
    alert = alerted_by_trial(session.lead, funnel, ctx.now)
    if round_.state is not RoundState.NONE or alert is None or not desk.rules.claim.pql_alert:
        done = await do(ctx, session, TrialUsed(may_alert=False), desk, where=where)
        if isinstance(done, Acted) and not done.changes_card:  # a round of before shows what its lead is now
            await show(ctx, done.session, done.round, desk, page=where.page)
        return
    lead, entry = alert
    entry = entry.replace(update_id=ctx.update_id)
    await leads.save(ctx.tx, lead, stored=session.lead)
    await ledger.add(ctx.tx, lead.number, (entry,))
    alerted = session.replace(lead=lead, ledger=(*session.ledger, entry))
    done = await perform(ctx, alerted, TrialUsed(), desk, came_with=session.lead)
    assert isinstance(done, Acted), "nothing refuses an alert"
    await _show(ctx, session, done, funnel, desk)
    await retire_pages(ctx, lead.number, but=where.page)
    await tell(ctx, done, desk, but=OF_TURNS)
    await reminders.alert_waits(ctx)


async def _show(ctx: Context, before: Session, done: Acted, funnel: Funnel, desk: DeskContext) -> None:
    alerts, card = (NewAlert(),), await card_id(ctx, done.session.lead.number)
    rows = await card_rows(ctx, done.session, alerts, card=card, funnel=funnel, at_desk=AtDesk(done.round, desk))
    former = await superseded_rows(ctx, before, alerts, funnel=funnel, at_desk=AtDesk(done.before, desk))
    waits = done.round.card_due is not None
    now = () if waits else sounded(rows, sounds_of(done.moves.notices, desk), done.session.lead)
    await ctx.send([*now, *former])
