"""The end of a round and what undoes it: outcomes, deals, reopening, back to lead; and what customers do after a sale.

See DESK §1.2 and §6.
"""

from msgspec.structs import replace

from conversations.desk.rounds.claiming import quiet_round
from conversations.desk.rounds.prospect import words_of
from conversations.desk.rounds.touching import made_theirs, touched
from conversations.desk.rounds.values.acts import (
    CorrectDeal,
    DealAmount,
    Lose,
    Rated,
    Reopen,
    SendBack,
    TakeDealBack,
    Win,
    WinAgain,
)
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import (
    Denial,
    DeskVerdict,
    Moves,
    Notice,
    NoticeKey,
    ProspectKey,
    ProspectNotice,
    ProspectTiming,
    RoundEntry,
    RoundEntryKind,
)
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.who import denied, neither_theirs_nor_free, no_admin, not_theirs
from conversations.funnel.desk.reasons import LATER
from storage.records.lead import Outcome
from storage.records.record import Json
from storage.records.round import DECIDED, Round, RoundState, TouchKind

_WON = frozenset({RoundState.WON})
WITHDRAWN = "withdrawn"
"""The reason of a round whose lead was sent back."""
_STATE_OF = {Outcome.LOST: RoundState.LOST, Outcome.DISQUALIFIED: RoundState.UNFIT}


def win(round_: Round, act: Win, ctx: DeskContext) -> DeskVerdict:
    """Record that the lead bought; one that never came to the desk gets a quiet round."""
    if round_.state is RoundState.NONE:
        if not act.actor.is_at_desk:
            return denied(round_, Denial.OUT)
        return _won(made_theirs(quiet_round(round_, opened=None), act.actor, ctx)[0], act, ctx)
    refused = neither_theirs_nor_free(round_, act.actor, ctx)
    if refused is not None:
        return refused
    mine, entries = made_theirs(round_, act.actor, ctx)
    won = _won(mine, act, ctx)
    return replace(won, entries=(*entries, *won.entries))


def _won(round_: Round, act: Win, ctx: DeskContext) -> Moves:
    closed = _closed(round_, act.actor, ctx)
    after = replace(closed, state=RoundState.WON, outcome=Outcome.WON, deals=round_.deals + 1)
    return Moves(round=after, entries=(_deal_entry(after, act.actor, act.deal),))


def _closed(round_: Round, actor: Actor, ctx: DeskContext) -> Round:
    """Return a round that ends now; without a touch before, its end is one."""
    ended = touched(round_, actor, TouchKind.CLOSING, ctx.now)
    return replace(at_rest(ended), ended=ctx.now, closed_by=actor.id)


def at_rest(round_: Round) -> Round:
    """Return a round in which nothing waits."""
    return replace(
        round_,
        offer=None,
        offer_due=None,
        window=None,
        snoozed=None,
        meeting=None,
        waits_since=None,
        answer_pings=0,
        sending=None,
        seen_at=None,
        free_since=None,
        ping=None,
        privately=False,
        helping=False,
    )


def _deal_entry(round_: Round, actor: Actor, deal: DealAmount | None) -> RoundEntry:
    data: dict[str, Json] = {"outcome": Outcome.WON.value, **_amount(deal)}
    if round_.deals > 1:
        data["deal"] = round_.deals
    return RoundEntry(RoundEntryKind.OUTCOME, data, actor.id)


def _amount(deal: DealAmount | None) -> dict[str, Json]:
    return {} if deal is None else {"amount": deal.amount, "currency": deal.currency}


def win_again(round_: Round, act: WinAgain) -> DeskVerdict:
    """Record another deal."""
    refused = not_theirs(round_, act.actor, _WON)
    after = replace(round_, deals=round_.deals + 1)
    return refused or Moves(round=after, entries=(_deal_entry(after, act.actor, act.deal),))


def correct_deal(round_: Round, act: CorrectDeal) -> DeskVerdict:
    """Correct the newest deal's amount with a new entry, which counts in place of the one before."""
    refused = not_theirs(round_, act.actor, _WON)
    return refused or Moves(round=round_, entries=(_deal_entry(round_, act.actor, act.deal),))


def take_deal_back(round_: Round, act: TakeDealBack, ctx: DeskContext) -> DeskVerdict:
    """Take the newest deal back: without another the lead is open again."""
    refused = not_theirs(round_, act.actor, _WON)
    if refused is not None:
        return refused
    taken = RoundEntry(RoundEntryKind.OUTCOME, {"outcome": Outcome.OPEN.value, "deal": round_.deals}, act.actor.id)
    owner = act.actor.id if round_.owner is None and round_.deals == 1 else round_.owner
    fewer = replace(round_, deals=round_.deals - 1, owner=owner)
    return Moves(round=open_without_deal(fewer, ctx), entries=(taken,))


def open_without_deal(round_: Round, ctx: DeskContext) -> Round:
    """Return a round that was won and has no deal left as open again, for its owner; any other as it is."""
    if round_.state is not RoundState.WON or round_.deals > 0 or round_.owner is None:
        return round_
    return _opened(round_, round_.owner, ctx)


def _opened(round_: Round, owner: int, ctx: DeskContext) -> Round:
    return replace(
        round_,
        state=RoundState.CONTACTED,
        owner=owner,
        held_since=ctx.now,
        helping=False,
        ended=None,
        outcome=Outcome.OPEN,
        reason="",
        closed_by=None,
    )


def lose(round_: Round, act: Lose, ctx: DeskContext) -> DeskVerdict:
    """End a round without a deal; who is not a fit is no longer hot, by a person's word."""
    refused = neither_theirs_nor_free(round_, act.actor, ctx)
    if refused is not None:
        return refused
    mine, entries = made_theirs(round_, act.actor, ctx)
    unfit = act.outcome is Outcome.DISQUALIFIED
    after = replace(
        _closed(mine, act.actor, ctx),
        state=_STATE_OF[act.outcome],
        outcome=act.outcome,
        reason=act.reason,
        cooled=round_.cooled or unfit,
    )
    outcome = RoundEntry(RoundEntryKind.OUTCOME, {"outcome": act.outcome.value, "reason": act.reason}, act.actor.id)
    cooled = (RoundEntry(RoundEntryKind.COOLED, {"reason": "person"}, act.actor.id),) if unfit else ()
    asks = is_put_off(after) and not (after.is_shut or after.blocked)
    told = (ProspectNotice(ProspectKey.RETURN, ProspectTiming.BY_DAY),) if asks else ()
    return Moves(round=after, entries=(*entries, outcome, *cooled), to_prospect=told)


def is_put_off(round_: Round) -> bool:
    """Tell whether a lead is lost for now only: they may say when we shall write again."""
    return round_.state is RoundState.LOST and round_.reason == LATER


def reopen(round_: Round, act: Reopen, ctx: DeskContext) -> DeskVerdict:
    """Open a closed lead again, in the same round, for who reopens it; the deals stay."""
    refused = not_theirs(round_, act.actor, DECIDED)
    if refused is not None:
        return refused
    entries = (
        RoundEntry(RoundEntryKind.REOPENED, {"reason": act.reason}, act.actor.id),
        RoundEntry(RoundEntryKind.OUTCOME, {"outcome": Outcome.OPEN.value}, act.actor.id),
    )
    return Moves(round=_opened(round_, act.actor.id, ctx), entries=entries)


def send_back(round_: Round, act: SendBack, ctx: DeskContext) -> DeskVerdict:
    """Make somebody at the desk a lead again: nobody's, and not sales' business.

    The entries of stage and outcome are those of `conversations/qualification/decisions`.
    """
    refused = no_admin(round_, act.actor, frozenset(RoundState))
    if refused is not None:
        return refused
    if round_.state is RoundState.NONE:
        return Moves(round=round_)
    due = round_.due if round_.due is not None and round_.due <= ctx.now else None
    ended = replace(at_rest(round_), ended=round_.ended or ctx.now, reason=WITHDRAWN, due=due)
    back = replace(ended, state=RoundState.NONE, owner=None, outcome=Outcome.OPEN, merged_into=None, merged_from=None)
    return Moves(round=back)


def rated(round_: Round, act: Rated, ctx: DeskContext) -> Moves:
    """Tell the owner and all managers of a low mark at once; of others the card says enough."""
    if not act.low or round_.state is RoundState.MERGED:
        return Moves(round=round_)
    owner = () if ctx.people.find(round_.owner) is None else (round_.owner,)
    managers = (each.id for each in ctx.people if each.manages)
    called = tuple(dict.fromkeys(each for each in (*owner, *managers) if each is not None))
    told = Notice(key=NoticeKey.LOW_MARK, person=round_.owner, mentions=called, mark=act.mark, sound=ctx.is_open)
    return Moves(round=round_, notices=(told,))


def help_wished(round_: Round, ctx: DeskContext) -> Moves:
    """Let the answer clock run, and tell the owner, or all on shift in their place; a clock that runs goes on."""
    if round_.state is not RoundState.WON or round_.waits_since is not None:
        return Moves(round=round_)
    waits = replace(round_, waits_since=ctx.now, answer_pings=0, helping=True)
    told, at_once = words_of(waits, NoticeKey.HELP, ctx, first=True)
    return Moves(round=replace(waits, answer_pings=1 if at_once else 0), notices=(told,))
