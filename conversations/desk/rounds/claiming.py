"""Who has a lead: claim, take, give back, hand over, away and left (DESK §1.2, §3)."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from conversations.desk.rounds.clock.ladder import overdue_step, waited
from conversations.desk.rounds.values.acts import Claim, GiveBack, HandOver, Take, TakeOver
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import (
    Denial,
    DeskVerdict,
    Moves,
    Notice,
    NoticeKey,
    RoundEntry,
    RoundEntryKind,
)
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.values.rules import SEEN_AFTER
from conversations.desk.rounds.who import denied, not_claimable, not_theirs
from storage.records.record import Json
from storage.records.round import (
    ANSWERED,
    OPEN,
    OWNED,
    LadderStep,
    Ping,
    Round,
    RoundKind,
    RoundState,
)


def claim(round_: Round, act: Claim, ctx: DeskContext) -> DeskVerdict:
    """Give a free lead to who claims it."""
    refused = not_claimable(round_, act.actor, ctx)
    return refused or Moves(round=claimed(round_, act.actor, ctx), entries=(claim_entry(round_, act.actor, ctx),))


def take(round_: Round, act: Take, ctx: DeskContext) -> DeskVerdict:
    """Give a lead to who names it; one that never had a card begins a quiet round, and the prospect hears nothing."""
    if round_.state is not RoundState.NONE:
        return claim(round_, Claim(act.actor), ctx)
    if not act.actor.is_at_desk:
        return denied(round_, Denial.OUT)
    fresh = quiet_round(round_, opened=None)
    return Moves(round=owned(fresh, act.actor.id, ctx), entries=(claim_entry(fresh, act.actor, ctx),))


def quiet_round(round_: Round, *, opened: datetime | None) -> Round:
    """Return the quiet round, nobody's, that follows one without a lead at the desk."""
    return Round(
        lead=round_.lead,
        n=round_.n + 1,
        kind=RoundKind.QUIET,
        state=RoundState.NEW,
        opened=opened,
        cooled=round_.cooled,
        stopped=round_.stopped,
        wrote_after_stop=round_.wrote_after_stop,
        blocked=round_.blocked,
        blocked_tried=round_.blocked_tried,
        telegram_alone=round_.telegram_alone,
        trial=round_.trial,
    )


def claimed(round_: Round, actor: Actor, ctx: DeskContext) -> Round:
    """Return a free lead as its claimer's; the prospect hears of it in a minute, once a round, unless touched."""
    seen = round_.is_untouched and not round_.seen_said
    return replace(owned(round_, actor.id, ctx), seen_at=ctx.now + SEEN_AFTER if seen else None)


def owned(round_: Round, person: int, ctx: DeskContext) -> Round:
    """Return the round with a new owner: the hold starts again; the offer and the ladder of a free lead end."""
    if round_.state is RoundState.WON:  # their help, not their sale
        return replace(round_, owner=person, ping=None)
    if round_.state.is_owned and not round_.is_untouched:
        state = round_.state
    else:
        state = RoundState.CLAIMED if round_.is_untouched else RoundState.CONTACTED
    again = person in round_.claimers
    return replace(
        round_,
        state=state,
        owner=person,
        owner_before=None,
        claimed=round_.claimed or ctx.now,
        held_since=ctx.now,
        claimers=round_.claimers if again else (*round_.claimers, person),
        offer=None,
        offer_due=None,
        free_since=None,
        nudged=False,
        ping=None,
        privately=False,
    )


def claim_entry(round_: Round, actor: Actor, ctx: DeskContext) -> RoundEntry:
    """Return the ledger's line of a claim; `after_s` counts from the card."""
    after = max(ctx.now - (round_.opened or ctx.now), timedelta())
    data: dict[str, Json] = {"name": ctx.people.name(actor.id), "after_s": round(after.total_seconds())}
    return RoundEntry(RoundEntryKind.CLAIMED, data, actor.id)


def give_back(round_: Round, act: GiveBack, ctx: DeskContext) -> DeskVerdict:
    """Make an owned lead nobody's, by its owner or a manager."""
    refused = not_theirs(round_, act.actor)
    if refused is not None:
        return refused
    why = "self" if round_.owner == act.actor.id else "manager"
    return released(round_, why, ctx, actor=act.actor.id)


_SAID = {"self": NoticeKey.GIVEN_BACK, "manager": NoticeKey.GIVEN_BACK, "silent": NoticeKey.SILENT}


def released(round_: Round, why: str, ctx: DeskContext, *, actor: int = 0) -> Moves:
    """Return the moves that make an owned lead nobody's; the step of the ladder that is over is said with it."""
    free = freed(round_, ctx)
    rung = overdue_step(free, ctx) if ctx.is_open else None
    step = LadderStep.NOTHING if rung is None else rung[0]
    key, about = _SAID.get(why, NoticeKey.OFF), round_.owner
    notice = Notice(
        key=key,
        person=about,
        by=actor if why == "manager" else None,
        mentions=mentions(step, ctx),
        held=ctx.clock.hold if key is NoticeKey.SILENT else None,
        waited=waited(free, ctx) if step else None,
        joined=step,
        sound=ctx.is_open,
    )
    stands = Ping.LADDER if step else Ping.FREE if key is NoticeKey.SILENT else None
    entry = RoundEntry(RoundEntryKind.RELEASED, {"name": ctx.people.name(about), "why": why}, actor)
    private = private_steps(step, free, ctx)
    after = replace(free, sent=max(free.sent, step), ping=stands, privately=free.privately or bool(private))
    return Moves(round=after, entries=(entry,), notices=(notice, *private))


def freed(round_: Round, ctx: DeskContext) -> Round:
    """Return an owned lead as nobody's; the ladder of a touched one counts from now."""
    touched = not round_.is_untouched
    return replace(
        round_,
        state=RoundState.NEW,
        owner=None,
        held_since=None,
        seen_at=None,
        nudged=False,
        sending=None,
        ping=None,
        free_since=ctx.now if touched else None,
        sent=LadderStep.NOTHING if touched else round_.sent,
    )


def mentions(step: LadderStep, ctx: DeskContext) -> tuple[int, ...]:
    """Return whom a step of the ladder mentions."""
    if step is LadderStep.BACKUP:
        return ctx.people.backup(ctx.now)
    return ctx.people.managers(ctx.now) if step >= LadderStep.MANAGER else ()


def private_steps(step: LadderStep, round_: Round, ctx: DeskContext) -> tuple[Notice, ...]:
    """Return what managers get in private at a step: the first of theirs, and those whom the bot can write to."""
    if step is not LadderStep.MANAGER:
        return ()
    reached = (ctx.people.find(person) for person in ctx.people.managers(ctx.now))
    return tuple(
        Notice(key=NoticeKey.MANAGER, to=each.id, person=each.id, waited=waited(round_, ctx))
        for each in reached
        if each is not None and each.started
    )


def hand_over(round_: Round, act: HandOver, ctx: DeskContext) -> DeskVerdict:
    """Give an open lead to a person of the desk: the owner to who is not away, a manager to anybody."""
    refused = not_theirs(round_, act.actor, OPEN)
    if refused is not None:
        return refused
    to = ctx.people.find(act.to)
    if to is None or (to.away and not act.actor.manages):
        return replace(denied(round_, Denial.PERSON), person=act.to)
    if round_.owner == act.to:
        return denied(round_, Denial.MINE if act.to == act.actor.id else Denial.TAKEN)
    return _assigned(round_, act.actor, act.to, ctx)


def take_over(round_: Round, act: TakeOver, ctx: DeskContext) -> DeskVerdict:
    """Hand a lead to a member, while its prospect waits for an answer and its owner is not on shift.

    A member whose reply was refused, and who heard whose it is, may take it from that owner at any time; of two
    members the first has it.
    """
    waits, was_named = round_.waits_since is not None, act.owner is not None and round_.state in OWNED
    if not act.actor.is_at_desk:
        return denied(round_, Denial.OUT)
    if round_.state not in ANSWERED or not (waits or was_named):
        return denied(round_, Denial.OLD)
    if round_.owner == act.actor.id:
        return denied(round_, Denial.MINE)
    is_left_alone = waits and not ctx.people.is_on_shift(round_.owner, ctx.now)
    is_from_whom_was_named = was_named and act.owner == round_.owner
    if not (is_left_alone or is_from_whom_was_named or act.actor.manages):
        return denied(round_, Denial.NOT_YOURS)
    return _assigned(round_, act.actor, act.actor.id, ctx)


def _assigned(round_: Round, actor: Actor, to: int, ctx: DeskContext) -> Moves:
    data: dict[str, Json] = {"from": round_.owner, "to": to, "name": ctx.people.name(to)}
    entry = RoundEntry(RoundEntryKind.ASSIGNED, data, actor.id)
    told = Notice(key=NoticeKey.HANDED_OVER, person=actor.id, mentions=(to,), sound=ctx.is_open)
    return Moves(round=owned(round_, to, ctx), entries=(entry,), notices=(told,))


def went_away(round_: Round, person: int, ctx: DeskContext) -> Moves:
    """Free the untouched lead of a person who is away; touched ones stay."""
    theirs = round_.state is RoundState.CLAIMED and round_.owner == person
    return released(round_, "away", ctx) if theirs else Moves(round=_not_offered_to(round_, person))


def left_desk(round_: Round, person: int, ctx: DeskContext) -> Moves:
    """Free the lead of a person who is no longer at the desk."""
    theirs = round_.state.is_owned and round_.owner == person
    return released(round_, "left", ctx) if theirs else Moves(round=_not_offered_to(round_, person))


def _not_offered_to(round_: Round, person: int) -> Round:
    """Return a round that is everybody's, if it was offered to a person who is no longer there."""
    ends = round_.offer is not None and round_.offer.to == person
    return replace(round_, offer=None) if ends else round_


def fell_silent(round_: Round, ctx: DeskContext) -> Moves:
    """Free an untouched lead whose hold is over."""
    moves = released(round_, "silent", ctx)
    silent = () if round_.owner is None else (round_.owner,)
    return replace(moves, round=replace(moves.round, silent=(*round_.silent, *silent)))
