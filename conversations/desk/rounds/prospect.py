"""What prospects do, and what comes of it for sales: alerts, wishes, words, heat, stop, windows (DESK §1.2, §2, §5)."""

from datetime import datetime
from typing import Literal, assert_never

from msgspec.structs import replace

from conversations.desk.rounds.claiming import quiet_round
from conversations.desk.rounds.clock.starts import by_new_rules, start, start_of_clock
from conversations.desk.rounds.pausing import back
from conversations.desk.rounds.rotation import offer_if_due
from conversations.desk.rounds.values.acts import (
    Alerted,
    BotBlocked,
    BotUnblocked,
    ContactResumed,
    ContactStopped,
    FlagAct,
    Forgotten,
    HeatLost,
    HeatRegained,
    ProspectWrote,
    QuietCardMade,
    TalkWished,
    TrialUsed,
    WindowPicked,
)
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import (
    Moves,
    Notice,
    NoticeKey,
    ProspectKey,
    ProspectNotice,
    ProspectTiming,
    RoundEntry,
    RoundEntryKind,
)
from conversations.qualification.ledger import window_data
from storage.records.round import DECIDED, AskedWindow, Round, RoundKind, RoundState


def alerted(round_: Round, act: Alerted, ctx: DeskContext) -> Moves:
    """Begin a round with an alert; a lead that waits already goes on waiting, and only the wish is told."""
    if round_.state is RoundState.MERGED:
        return Moves(round=round_)
    waits = round_.state is RoundState.NEW and not (round_.is_quiet or round_.cooled or round_.stopped)
    if waits:
        return _spoke(round_, NoticeKey.TALK_WISHED, ctx) if act.why == "talk" else Moves(round=round_)
    return _begun(round_, act.why, act.promised, ctx, new_card=True)


def _begun(
    round_: Round, why: Literal["hot", "talk", "trial"], promised: datetime | None, ctx: DeskContext, *, new_card: bool
) -> Moves:
    """Return the moves that begin a round; `followed` is the open one that it ends."""
    fresh = offer_if_due(_fresh(round_, promised, ctx), ctx)
    waits = new_card and ctx.clock.outside == "hold" and not ctx.is_open
    card = Notice(
        key=NoticeKey.CARD if new_card else NoticeKey.TALK_WISHED,
        person=fresh.owner,
        mentions=_only(fresh.owner),
        sound=ctx.is_open or ctx.clock.outside != "silent",
    )
    fresh = replace(fresh, card_due=ctx.when_open(ctx.now) if waits else None)
    reopened = (RoundEntry(RoundEntryKind.REOPENED, {"why": why}),) if round_.state in DECIDED else ()
    ended = replace(round_, ended=ctx.now, ping=None) if round_.state.is_open else None
    return Moves(round=fresh, followed=ended, entries=reopened, notices=() if waits else (card,))


def _fresh(round_: Round, promised: datetime | None, ctx: DeskContext) -> Round:
    """Return the round of a new alert: the owner keeps the lead if they are on shift when its clock starts."""
    window = round_.window if round_.window is not None and round_.window.end > ctx.now else None
    bare = replace(
        quiet_round(round_, opened=ctx.now),
        kind=RoundKind.ALERT,
        cooled=False,
        window=window,
        promised=window.end if window is not None else promised,
        wrote_after_stop=ctx.now if round_.stopped else None,
    )
    if not round_.state.is_owned or round_.owner is None:
        return start(bare, ctx)
    if ctx.people.is_on_shift(round_.owner, start_of_clock(window, ctx)):
        return start(_kept(bare, round_, ctx), ctx)
    return start(replace(bare, owner_before=round_.owner), ctx)


def _kept(fresh: Round, before: Round, ctx: DeskContext) -> Round:
    """Return the new round of a lead whose owner keeps it, with what was agreed on and what waits."""
    ahead = before.meeting is not None and before.meeting > ctx.now
    return replace(
        fresh,
        state=RoundState.CLAIMED,
        owner=before.owner,
        claimed=ctx.now,
        held_since=ctx.now,
        claimers=() if before.owner is None else (before.owner,),
        meeting=before.meeting if ahead else None,
        near_said=before.near_said,
        waits_since=before.waits_since,
        answer_pings=before.answer_pings,
        last_word=before.last_word,
    )


def quiet_card_made(round_: Round, act: QuietCardMade, ctx: DeskContext) -> Moves:
    """Begin a quiet round; leads that are open or closed get none."""
    if round_.state is not RoundState.NONE:
        return Moves(round=round_)
    fresh = replace(quiet_round(round_, opened=ctx.now), promised=act.promised)
    return Moves(round=fresh, notices=(Notice(key=NoticeKey.CARD, sound=False),))


def talk_wished(round_: Round, act: TalkWished, ctx: DeskContext) -> Moves:
    """Tell sales of a wish within the cool-down; it begins a round where none with an alert is open."""
    if round_.state is RoundState.MERGED:
        return Moves(round=round_)
    if round_.is_quiet:
        return _begun(round_, "talk", act.promised, ctx, new_card=round_.state.is_open)
    if not round_.state.is_open:
        return _begun(round_, "talk", act.promised, ctx, new_card=False)
    heard = _spoke(round_, NoticeKey.TALK_WISHED, ctx)
    if round_.state.is_owned or not (round_.cooled or round_.stopped):
        return heard
    return replace(heard, round=offer_if_due(start(replace(heard.round, cooled=False), ctx), ctx))


def prospect_wrote(round_: Round, act: ProspectWrote, ctx: DeskContext) -> Moves:
    """Tell sales what the prospect wrote; on an open lead that somebody has, the answer clock runs.

    Who was sent back and writes is at the desk again, without a clock: on their card somebody can claim them.
    """
    match round_.state:
        case RoundState.NONE:
            fresh = replace(quiet_round(round_, opened=ctx.now), promised=act.promised)
            return Moves(round=_heard(fresh, ctx), notices=(Notice(key=NoticeKey.WORDS, sound=False),))
        case RoundState.MERGED:
            return Moves(round=round_)
        case state if state in DECIDED and not round_.helping:
            owner = round_.owner
            called = _only(owner) if ctx.people.find(owner) is not None else ()
            told = Notice(key=NoticeKey.WORDS_AFTER_END, person=owner, mentions=called, sound=False)
            return Moves(round=_heard(round_, ctx), notices=(told,))
        case _:
            return _spoke(_promised(round_, act.promised), NoticeKey.WORDS, ctx)


def _promised(round_: Round, until: datetime | None) -> Round:
    """Return a round that has a new promise to keep; an alert's own stands."""
    return replace(round_, promised=until) if round_.is_quiet and until is not None else round_


def _spoke(round_: Round, key: NoticeKey, ctx: DeskContext) -> Moves:
    """Return the moves of words of an open lead or a customer who is helped: a rest ends, the answer clock runs."""
    heard = _unpaused(round_, _heard(round_, ctx), ctx)
    moves = Moves(round=heard) if heard.snoozed is None else back(heard, "wrote", ctx)
    runs = (moves.round.state.is_owned or moves.round.helping) and moves.round.waits_since is None
    after = replace(moves.round, waits_since=ctx.now, answer_pings=0) if runs else moves.round
    first = runs or (heard.snoozed is not None and after.state.is_owned) or key is NoticeKey.TALK_WISHED
    told, at_once = words_of(after, key, ctx, first=first)
    after = replace(after, answer_pings=1) if at_once else after
    return replace(moves, round=after, notices=(*moves.notices, told))


def words_of(round_: Round, key: NoticeKey, ctx: DeskContext, *, first: bool) -> tuple[Notice, bool]:
    """Return the notice of a prospect's words, and whether it asks all on shift to answer in the owner's place.

    Only the first words of an answer clock come with sound: in working time, and outside it where cards do, too. Where
    the owner is not there, the first after which nobody was called do, because they call all on shift at once.
    """
    sound, owner = first and (ctx.is_open or ctx.clock.outside == "loud"), round_.owner
    if owner is None or ctx.people.is_on_shift(owner, ctx.now):
        return Notice(key=key, person=owner, mentions=_only(owner) if first else (), sound=sound), False
    uncalled = first or (round_.waits_since is not None and not round_.answer_pings)
    others = ctx.people.on_shift(ctx.now) if uncalled and ctx.is_open else ()
    asks = bool(others)
    return Notice(key=key, person=owner, mentions=others, take_over=asks, sound=sound or asks), asks


def _heard(round_: Round, ctx: DeskContext) -> Round:
    return replace(round_, wrote_after_stop=ctx.now) if round_.stopped else round_


def _only(person: int | None) -> tuple[int, ...]:
    return () if person is None else (person,)


def flagged(round_: Round, act: FlagAct, ctx: DeskContext) -> Moves:
    """Set or take a flag; it never changes who has the lead."""
    match act:
        case HeatLost():
            return _flagged(round_, replace(round_, cooled=True), NoticeKey.COOLED, ctx)
        case HeatRegained():
            return _flagged(round_, replace(round_, cooled=False), NoticeKey.HEATED, ctx)
        case ContactStopped():
            return _flagged(round_, shut(round_, ctx), NoticeKey.STOPPED, ctx)
        case ContactResumed():
            resumed = replace(round_, stopped=False, wrote_after_stop=None)
            return _flagged(round_, resumed, NoticeKey.RESUMED, ctx)
        case BotBlocked():
            return _flagged(round_, replace(round_, blocked=True), NoticeKey.BLOCKED, ctx)
        case BotUnblocked():
            return _flagged(round_, replace(round_, blocked=False, blocked_tried=False), NoticeKey.UNBLOCKED, ctx)
        case _:
            assert_never(act)


def shut(round_: Round, ctx: DeskContext) -> Round:
    """Return a round whose prospect stopped us: what we would write is cancelled, and a due ahead is void."""
    ahead = round_.due is not None and round_.due > ctx.now
    return replace(
        round_,
        stopped=True,
        wrote_after_stop=None,
        window=None,
        promised=None,
        seen_at=None,
        near_said=True,
        offer=None,
        offer_due=None,
        due=None if ahead and round_.is_untouched else round_.due,
    )


def _flagged(before: Round, after: Round, key: NoticeKey, ctx: DeskContext) -> Moves:
    """Return the moves of a flag: the owner of an open lead is told once, and a paused lead has no ping."""
    hears = after.state.is_owned or (key is NoticeKey.TRIAL and after.owner is not None)
    told = Notice(key=key, person=after.owner, mentions=_only(after.owner), sound=ctx.is_open)
    marked = replace(after, ping=None) if after.is_paused else _unpaused(before, after, ctx)
    return Moves(round=marked, notices=(told,) if hears and after != before else ())


def _unpaused(before: Round, after: Round, ctx: DeskContext) -> Round:
    """Return a round whose hold counts from now, if it stood still before."""
    resumes = before.is_paused and not after.is_paused and after.state is RoundState.CLAIMED
    return replace(after, held_since=ctx.now, nudged=False) if resumes else after


def trial_used(round_: Round, act: TrialUsed, ctx: DeskContext) -> Moves:
    """Mark a trial; one who never came to the desk is alerted, if the funnel and the prospect allow it."""
    tried = replace(round_, trial=True)
    if round_.state is RoundState.NONE and act.may_alert and ctx.rules.claim.pql_alert:
        return _begun(tried, "trial", act.promised, ctx, new_card=True)
    return _flagged(round_, tried, NoticeKey.TRIAL, ctx)


def window_picked(round_: Round, act: WindowPicked, ctx: DeskContext) -> Moves:
    """Note when the prospect wants to be contacted: while untouched it moves the clock, later it is a step.

    It ends a rest, and who cooled is looked after again. Of a meeting they wish another time: its owner hears of that.
    """
    window = AskedWindow(act.start, act.end, act.way)
    if not round_.state.is_open or window == round_.window:
        return Moves(round=round_)
    moves = Moves(round=round_) if round_.snoozed is None else back(round_, "wrote", ctx)
    awake = _unpaused(round_, replace(moves.round, cooled=False, waits_since=round_.waits_since), ctx)
    picked = replace(awake, window=window, window_said=False, promised=act.end)
    if picked.is_untouched:
        return replace(moves, round=replace(picked if picked.is_quiet else start(picked, ctx), ping=None, nudged=False))
    if picked.meeting is None or picked.meeting <= ctx.now:
        return replace(moves, round=picked)
    told = Notice(key=NoticeKey.OTHER_TIME, person=picked.owner, mentions=_only(picked.owner), sound=ctx.is_open)
    return replace(moves, round=replace(picked, near_said=True), notices=(*moves.notices, told))


def rules_changed(round_: Round, ctx: DeskContext) -> Moves:
    """Follow other hours: a clock that has not begun starts by them, and a window ahead moves into an opening.

    The prospect and the owner hear of a window that begins at another time; one that only ends sooner is still kept.
    """
    window = round_.window
    if not round_.state.is_open or window is None or window.start <= ctx.now:
        return Moves(round=by_new_rules(round_, ctx))
    start_at, end_at = ctx.hours.kept_window(window.start, window.end, ctx.rules.windows)
    kept = AskedWindow(start_at, end_at, window.way)
    if kept == window:
        return Moves(round=round_)
    promised = end_at if round_.promised == window.end else round_.promised
    moved = replace(round_, window=kept, window_said=False, promised=promised)
    if moved.is_untouched and not moved.is_quiet and moved.due is not None:
        moved = start(moved, ctx)
    if start_at == window.start:
        return Moves(round=moved)
    told = Notice(key=NoticeKey.WINDOW_MOVED, person=moved.owner, mentions=_only(moved.owner), sound=ctx.is_open)
    heard = ProspectNotice(ProspectKey.WINDOW_MOVED, ProspectTiming.BY_DAY, start_at)
    promise = RoundEntry(RoundEntryKind.PROMISED, window_data(kept))
    to_prospect = () if moved.blocked else (heard,)
    return Moves(round=moved, entries=(promise,), notices=(told,), to_prospect=to_prospect)


def forgotten(round_: Round, act: Forgotten) -> Moves:
    """Erase a lead from the desk; what figures need of the round is kept without a name, by the caller."""
    key = NoticeKey.ERASED if act.why == "forget" else NoticeKey.EXPIRED
    has_card = round_.opened is not None or round_.state is not RoundState.NONE
    notices = (Notice(key=key, person=round_.owner, sound=False),) if has_card else ()
    return Moves(round=Round(lead=round_.lead), notices=notices, erased=True)


def spread_to(round_: Round, due: datetime) -> Round:
    """Return a round with the due that the morning spread gave it; touched ones, and those without, keep theirs."""
    waits = round_.state.is_open and round_.is_untouched and round_.due is not None
    return replace(round_, due=due) if waits else round_
