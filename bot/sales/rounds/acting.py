"""One act on the round of a lead: decided by the rules, and stored with everything that it leads to."""

from datetime import timedelta
from typing import NamedTuple

from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.sales.contacts.reveals import follow_owner
from bot.sales.relay.person_talk import end_talk, end_talks_elsewhere, ends_with_round
from bot.sales.rounds.dealing import DealOf, record_deal
from bot.sales.rounds.ledger_lines import lines_of
from bot.sales.rounds.outcomes import follow_round
from bot.sales.rounds.remembered import remember
from bot.sales.rounds.zone import company_zone
from conversations.desk.cards.view import looks_alike
from conversations.desk.rounds.counted import figures_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values.acts import AskFirst, DeskAct, Take, TakeOn, Win
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denial, Denied, Moves
from conversations.desk.rounds.who import denied
from storage.errors import Collision
from storage.people import leads, ledger
from storage.records.lead import Lead, Stage
from storage.records.round import Round, RoundFigures, RoundState
from storage.records.talk import Session
from storage.sales import round_timers, rounds
from storage.sales.round_rows import KeptRound

SOON = timedelta(seconds=30)
"""Timers are read at least this often, so that only one that is due earlier has to be told of."""
_BRINGS_TO_THE_DESK = Take | Win | AskFirst
"""Acts that people of the desk may do with leads that never came to it; a visitor left no contact, and is no lead."""


class Acted(NamedTuple):
    """An act that was stored."""

    session: Session
    """The lead after it, with its lines of the ledger."""
    lead_before: Lead
    before: Round
    moves: Moves

    @property
    def round(self) -> Round:
        """The round after the act."""
        return self.moves.round

    @property
    def changes_card(self) -> bool:
        """Whether the card shows something else than before."""
        return not looks_alike(self.before, self.moves.round)


async def round_of(ctx: Context, lead: Lead, desk: DeskContext) -> Round:
    """Return the newest round of a lead; of one that an older version wrote, the round that its row tells of."""
    kept = await rounds.current(ctx.tx, lead.number)
    return round_of_before(lead, desk) if kept is None else kept.round


async def perform(
    ctx: Context, session: Session, act: DeskAct, desk: DeskContext, *, came_with: Lead | None = None
) -> Acted | Denied:
    """Decide an act on the newest round of a lead, and store it; a refused one stores nothing.

    The caller holds the lead, or is alone: nobody else changes its round meanwhile. `came_with` is the lead as it was
    before the turn that led to the act, if it was a turn.

    Raises:
        Collision: somebody did nevertheless; the whole work is run again.
    """
    kept = await rounds.current(ctx.tx, session.lead.number)
    before = round_of_before(came_with or session.lead, desk) if kept is None else kept.round
    if session.lead.stage is Stage.VISITOR and isinstance(act, _BRINGS_TO_THE_DESK):
        return denied(before, Denial.OLD)
    verdict = decide(before, act, desk)
    if isinstance(verdict, Denied):
        return verdict
    lead, decided = follow_round(session, act, verdict, now=ctx.now)
    after = _owned(lead, verdict.round, desk)
    row = await _store(ctx, after, verdict, kept, desk)
    if after != session.lead:
        await leads.save(ctx.tx, after, stored=session.lead)
    talked = session.replace(lead=after)
    if ends_with_round(before, verdict.round):
        await end_talks_elsewhere(ctx, talked)
        talked = await end_talk(ctx, talked)
    if row is not None:
        await record_deal(ctx, act, DealOf(after, row, company_zone(ctx.config)))
    lines = lines_of(verdict.entries, decided, at=ctx.now, update_id=ctx.update_id)
    await ledger.add(ctx.tx, after.number, lines)
    ctx.effects.happened += stage_entries(lines)
    await follow_owner(ctx, session.lead, after, verdict.round, desk)
    await _set_timers(ctx, verdict)
    if not isinstance(act, TakeOn):  # who has it had the other one
        await remember(ctx, before, verdict)
    return Acted(talked.replace(ledger=(*session.ledger, *lines)), session.lead, before, verdict)


def _owned(lead: Lead, round_: Round, desk: DeskContext) -> Lead:
    """Return the lead with the owner of its round: cards, lists, exports and /stats read it there."""
    owner = round_.owner
    if owner == lead.owner:
        return lead
    name, since = (None, None) if owner is None else (desk.people.name(owner) or str(owner), desk.now)
    return lead.replace(owner=owner, owner_name=name, claimed_at=since, updated=desk.now)


async def _store(ctx: Context, lead: Lead, moves: Moves, kept: KeptRound | None, desk: DeskContext) -> int | None:
    """Store the round, and return the id of its row; None for a lead that has none."""
    round_ = moves.round
    if kept is not None and moves.followed is not None:
        await _save(ctx, moves.followed, lead, kept, desk)
    if kept is None or round_.n != kept.round.n:
        return None if round_.n == 0 else await rounds.add(ctx.tx, round_, _figures(ctx, round_, lead, desk))
    if round_ != kept.round or not kept.is_whole:
        await _save(ctx, round_, lead, kept, desk)
    return kept.id


async def _save(ctx: Context, round_: Round, lead: Lead, kept: KeptRound, desk: DeskContext) -> None:
    figures = _figures(ctx, round_, lead, desk)
    is_claim = kept.round.state is RoundState.NEW and round_.state.is_owned
    save = rounds.claim if is_claim else rounds.save
    if not await save(ctx.tx, round_, figures, kept=kept):
        raise Collision(f"the round of lead {round_.lead} was changed meanwhile")


def _figures(ctx: Context, round_: Round, lead: Lead, desk: DeskContext) -> RoundFigures:
    return figures_of(round_, hours=desk.hours, zone=company_zone(ctx.config), reasons=lead.quiet)


async def _set_timers(ctx: Context, moves: Moves) -> None:
    """Set and cancel the timers of a round; those of a round that ended are cancelled."""
    round_ = moves.round
    if moves.followed is not None:
        await round_timers.clear_all(ctx.tx, round_.lead)
    await round_timers.clear(ctx.tx, round_.lead, moves.cleared_timers)
    await round_timers.put(ctx.tx, round_.lead, round_.n, moves.set_timers)
    if any(at - ctx.now < SOON for at in moves.set_timers.values()):
        ctx.effects.timers_changed = True
