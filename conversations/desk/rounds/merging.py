"""Two leads that are one person: which one survives, what its round is then, and how they come apart (DESK §6)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from conversations.desk.rounds.clock.starts import start
from conversations.desk.rounds.ending import open_without_deal
from conversations.desk.rounds.prospect import shut
from conversations.desk.rounds.values.acts import Merge, TakeApart, TakeOn
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
from conversations.desk.rounds.who import denied, no_admin
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.round import Round, RoundKind, RoundState, TouchKind

_ALIVE = {
    state: rank
    for rank, state in enumerate(
        (
            RoundState.NONE,
            RoundState.UNFIT,
            RoundState.LOST,
            RoundState.WON,
            RoundState.NEW,
            RoundState.CLAIMED,
            RoundState.CONTACTED,
            RoundState.MEETING,
        )
    )
}
"""How alive a lead is: open over won over lost over unfit, and among open ones the further."""
DONE: Final = (
    "n", "state", "owner", "claimed", "touched", "by", "outcome", "reason", "deals", "window", "snoozed", "meeting",
    "last_word",
)  # fmt: skip
"""The fields that change when one of us does something, or a prospect chooses when; the others change by themselves."""
WISHES: Final = frozenset({EntryKind.ALERTED, EntryKind.TALK_ASKED})
"""Lines of the ledger that say that a prospect wants to be contacted."""
_TOUCHES: Final = {
    EntryKind.TOUCHED: None,
    EntryKind.WROTE: TouchKind.MESSAGE,
    EntryKind.MEETING: TouchKind.MEETING,
    EntryKind.OUTCOME: TouchKind.CLOSING,
}
"""Lines of the ledger that say that a colleague touched a prospect, and how; None: the line's data say it."""


def survives(one: Lead, other: Lead) -> Lead:
    """Return which of two leads goes on: the one that is identified better, then the lower number."""
    return min(one, other, key=lambda lead: (-_identified(lead), lead.number))


def _identified(lead: Lead) -> int:
    """Return how well a lead is identified: by phone or email, by Telegram, or not at all, as a visitor."""
    if lead.phone or lead.email:
        return 2
    return int(lead.contact is not None)


def goes_on_from(survivor: Round, other: Round) -> Round:
    """Return the round of the two whose state and owner the survivor has after a merge: the more alive, or its own."""
    return other if _ALIVE[other.state] > _ALIVE[survivor.state] else survivor


def take_on(survivor: Round, act: TakeOn, ctx: DeskContext) -> Moves:
    """Let a survivor go on with what another lead brings; a round that changes by that is another one.

    The round before stays as it was where it had come to its end: it was a stay of its own.
    """
    if RoundState.MERGED in (survivor.state, act.other.state):
        return Moves(round=survivor)
    after = together(survivor, act.other, ctx)
    if after == survivor:
        return Moves(round=survivor)
    own_goes_on = goes_on_from(survivor, act.other) is survivor
    if own_goes_on or survivor.state.is_open:
        return Moves(round=after, followed=merged(survivor, survivor.lead, ctx, carried=own_goes_on))
    return Moves(round=after, followed=survivor if survivor.n else None)


def together(survivor: Round, other: Round, ctx: DeskContext) -> Round:
    """Return the round of a survivor after a merge: the same one, if nothing changes by it.

    It counts the deals of what goes on in it; a stop on either side is one on both.
    """
    base = goes_on_from(survivor, other)
    joined = replace(
        base,
        deals=other.deals + (0 if base is other and survivor.state.is_closed else survivor.deals),
        trial=survivor.trial or other.trial,
        telegram_alone=survivor.telegram_alone and other.telegram_alone,
    )
    if other.stopped != survivor.stopped and not base.stopped:
        joined = shut(joined, ctx)
    if joined == survivor:
        return survivor
    fresh = replace(joined, lead=survivor.lead, n=survivor.n + 1)
    return fresh if base is survivor else replace(fresh, opened=_opened(survivor, other), ping=None, privately=False)


def _opened(survivor: Round, other: Round) -> datetime | None:
    """Return when the card of a round that goes on at another lead came: not before that lead's own alert."""
    own = survivor.opened if other.is_quiet else None
    return other.opened if own is None or other.opened is None else max(own, other.opened)


def is_as_made(now: Round, survivor: Round, other: Round, ctx: DeskContext) -> bool:
    """Tell whether nobody has done anything with a survivor since it took a lead on.

    Both are given as before that, but for the other's deals: those that were taken back since are none.
    """
    made = open_without_deal(together(survivor, other, ctx), ctx)
    return all(getattr(now, name) == getattr(made, name) for name in DONE)


def own_part(
    now: Round, own: Round, theirs: Round, since: Sequence[Entry], ctx: DeskContext, *, is_last: bool
) -> Round:
    """Return a round that a survivor took on from another lead without what is that lead's, now that they are apart.

    What was done before the merge is in the other's round, and counted there: the alert and its clock, claims, touches
    and deals. Where the survivor's own round was open, this one goes on with its clock; else a lead is at the desk that
    came without a card, as one that was taken, unless it has wished to talk since. Where no deal is left it is open
    again, unless another round followed. `own` and `theirs` are as of `is_as_made`, `since` is what the survivor's
    ledger says from the merge on.
    """
    part = without_deals(now, theirs.deals)
    if is_last:
        part = open_without_deal(part, ctx)
    if goes_on_from(own, theirs) is own:
        return part
    made = together(own, theirs, ctx)
    base = own if own.state.is_open else _wished(own, since, ctx)
    later = {name for name in ("t0", "claimed", "touched") if getattr(now, name) != getattr(made, name)}
    begun = None if is_as_made(now, own, theirs, ctx) or not since else since[0].at
    part = replace(
        part,
        kind=base.kind,
        opened=base.opened,
        t0=now.t0 if "t0" in later and base.t0 is not None else base.t0,
        due=now.due if "t0" in later or now.due is None else base.due,
        claimed=now.claimed if "claimed" in later else base.claimed or begun,
        claimers=_added(base.claimers, now.claimers, made.claimers),
        silent=base.silent + now.silent[len(made.silent) :],
    )
    if base.t0 is None:
        part = replace(part, due=None)
    return part if "touched" in later else _with_own_touch(part, base, since, ctx)


def _wished(own: Round, since: Iterable[Entry], ctx: DeskContext) -> Round:
    """Return the round that a wish of the survivor's has begun since; without one a quiet one, without a card."""
    wish = next((entry.at for entry in since if entry.kind in WISHES), None)
    if wish is None:
        return Round(lead=own.lead, kind=RoundKind.QUIET)
    t0 = ctx.when_open(wish)
    return Round(lead=own.lead, opened=wish, t0=t0, due=ctx.after(t0, ctx.clock.sla))


def _added(own: tuple[int, ...], now: tuple[int, ...], made: tuple[int, ...]) -> tuple[int, ...]:
    """Return people with those that came to a list since it was made, each once."""
    return tuple(dict.fromkeys((*own, *now[len(made) :])))


def _with_own_touch(part: Round, base: Round, since: Iterable[Entry], ctx: DeskContext) -> Round:
    """Return a round with the survivor's first touch: its own before the merge, or the first one since."""
    if base.touched is not None:
        return replace(part, touched=base.touched, by=base.by, how=base.how)
    first = next((entry for entry in since if entry.kind in _TOUCHES and entry.actor), None)
    if first is not None:
        how = _TOUCHES[first.kind] or TouchKind(str(first.data.get("how")))
        return replace(part, touched=first.at, by=first.actor, how=how)
    untouched = replace(part, touched=None, by=None, how=None)
    if untouched.state is not RoundState.CONTACTED:
        return untouched
    return replace(untouched, state=RoundState.CLAIMED, held_since=ctx.now)


def merge(round_: Round, act: Merge, ctx: DeskContext) -> DeskVerdict:
    """Make a lead the same person as another, which survives."""
    if not act.actor.is_at_desk:
        return denied(round_, Denial.OUT)
    if round_.state is RoundState.MERGED or act.into == round_.lead:
        return not_mergeable(round_, "twice" if round_.state is RoundState.MERGED else "itself")
    if not act.actor.manages and act.actor.id not in (round_.owner, act.into_owner):
        return denied(round_, Denial.OLD if round_.owner is None else Denial.NOT_YOURS)
    after = replace(
        merged(round_, act.into, ctx, carried=act.before is not None and act.carries),
        n=max(round_.n, 1),
        survivor=act.before,
    )
    heir = act.into_owner if act.heir is None else act.heir
    told = () if heir is None or heir == act.actor.id else (heir,)
    notices = (Notice(key=NoticeKey.MERGED, mentions=told, sound=False),) if told else ()
    return Moves(
        round=after, entries=(RoundEntry(RoundEntryKind.MERGED, {"into": act.into}, act.actor.id),), notices=notices
    )


def not_mergeable(round_: Round, why: str) -> DeskVerdict:
    """Return E-merge; `why` is the key of the reason."""
    return replace(denied(round_, Denial.MERGE), why=why)


def merged(round_: Round, into: int, ctx: DeskContext, *, carried: bool) -> Round:
    """Return a round that another one goes on for, of the survivor or, where that took one on, of the same lead."""
    return replace(
        round_,
        state=RoundState.MERGED,
        merged_into=into,
        merged_from=round_.state,
        carried=carried,
        ended=round_.ended or ctx.now,
        offer=None,
        offer_due=None,
        ping=None,
        privately=False,
    )


def take_apart(round_: Round, act: TakeApart, ctx: DeskContext) -> DeskVerdict:
    """Undo a merge: the lead is what it was, but for what its own account did meanwhile, and deals taken back."""
    refused = no_admin(round_, act.actor, {RoundState.MERGED})
    if refused is not None:
        return refused
    entry = RoundEntry(RoundEntryKind.UNMERGED, {"from": round_.merged_into}, act.actor.id)
    was = open_without_deal(apart(without_deals(round_, act.taken_back)), ctx)
    own = was if act.account is None else with_own_flags(was, act.account, ctx)
    helped = act.helping and own.state is RoundState.WON
    if act.waits_since is not None and (own.state.is_owned or helped):
        own = replace(own, waits_since=act.waits_since, answer_pings=0, helping=helped)
    return Moves(round=own, entries=(entry,))


def with_own_flags(round_: Round, account: Lead, ctx: DeskContext) -> Round:
    """Return the round of a lead that stands for one account again: a stop or a block of another is not its own."""
    own = replace(round_, blocked=account.blocked, blocked_tried=round_.blocked_tried and account.blocked)
    if account.stopped and not own.stopped:
        return replace(shut(own, ctx), cooled=own.cooled or not account.hot)
    if not own.stopped or account.stopped:
        return own
    free = replace(own, stopped=False, wrote_after_stop=None, cooled=own.cooled and not account.hot)
    has_void_due = free.state.is_open and free.is_untouched and free.t0 is not None and free.due is None
    return start(free, ctx) if has_void_due else free


def without_deals(round_: Round, deals: int) -> Round:
    """Return a round with so many deals fewer."""
    return replace(round_, deals=max(0, round_.deals - deals))


def apart(round_: Round) -> Round:
    """Return a merged round as it was before."""
    was = round_.merged_from or RoundState.NONE
    return replace(
        round_,
        state=was,
        ended=None if was.is_open else round_.ended,
        merged_into=None,
        merged_from=None,
        carried=False,
        survivor=None,
    )
