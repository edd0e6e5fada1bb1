"""The entry: return the moves for an act on a round, or why it is refused. Pure: nothing is done.

A caller loads the round, decides, and stores the round with its ledger entries, timers and messages in one
transaction; of two acts at the same time the second sees what the first did.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from conversations.desk.rounds import claiming, ending, merging, pausing, prospect, touching
from conversations.desk.rounds.clock.corrected import as_of_now
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.fired import fired, step_listed
from conversations.desk.rounds.questions import act_after, notices_of
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied, DeskVerdict, Moves
from storage.records.round import Round, RoundState
from storage.records.timer import DeskTimer


def decide(round_: Round, act: acts.DeskAct, ctx: DeskContext) -> DeskVerdict:
    """Return the moves for an act: the round after it, and everything else it leads to.

    Args:
        round_: the newest round of the lead; of one that never came to the desk `Round(lead=…)`.
        act: what happened. An event that has nothing to say in this state gives moves without a change.
        ctx: the moment, the hours, the people and the rules.
    """
    verdict = _verdict(round_, act, ctx)
    if isinstance(verdict, Denied):
        return verdict
    moves = replace(verdict, round=_with_ladder(verdict.round, ctx))
    return _with_timers(round_, moves, ctx, act=act)


def _verdict(round_: Round, act: acts.DeskAct, ctx: DeskContext) -> DeskVerdict:
    if isinstance(act, acts.OwnersAct):
        return _of_owner(round_, act, ctx)
    if isinstance(act, acts.WorkAct):
        return _of_work(round_, act, ctx)
    if isinstance(act, acts.EndingAct):
        return _of_end(round_, act, ctx)
    if isinstance(act, acts.AskFirst):
        return _asked(round_, act, ctx)
    if isinstance(act, acts.DesksAct):
        return _of_desk(round_, act, ctx)
    return _of_prospect(round_, act, ctx)


def _of_owner(round_: Round, act: acts.OwnersAct, ctx: DeskContext) -> DeskVerdict:
    match act:
        case acts.Claim():
            return claiming.claim(round_, act, ctx)
        case acts.Take():
            return claiming.take(round_, act, ctx)
        case acts.GiveBack():
            return claiming.give_back(round_, act, ctx)
        case acts.HandOver():
            return claiming.hand_over(round_, act, ctx)
        case acts.TakeOver():
            return claiming.take_over(round_, act, ctx)
        case _:
            assert_never(act)


def _of_work(round_: Round, act: acts.WorkAct, ctx: DeskContext) -> DeskVerdict:
    match act:
        case acts.Touch():
            return touching.touch(round_, act, ctx)
        case acts.WriteMessage():
            return touching.write_message(round_, act, ctx)
        case acts.NeedNoAnswer():
            return touching.need_no_answer(round_, act, ctx)
        case acts.Meet():
            return touching.meet(round_, act, ctx)
        case acts.EndMeeting():
            return touching.end_meeting(round_, act, ctx)
        case acts.Snooze():
            return pausing.snooze(round_, act, ctx)
        case acts.Wake():
            return pausing.wake(round_, act, ctx)
        case _:
            assert_never(act)


def _of_end(round_: Round, act: acts.EndingAct, ctx: DeskContext) -> DeskVerdict:
    match act:
        case acts.Win():
            return ending.win(round_, act, ctx)
        case acts.WinAgain():
            return ending.win_again(round_, act)
        case acts.CorrectDeal():
            return ending.correct_deal(round_, act)
        case acts.TakeDealBack():
            return ending.take_deal_back(round_, act, ctx)
        case acts.Lose():
            return ending.lose(round_, act, ctx)
        case acts.Merge():
            return merging.merge(round_, act, ctx)
        case acts.TakeApart():
            return merging.take_apart(round_, act, ctx)
        case acts.Reopen():
            return ending.reopen(round_, act, ctx)
        case acts.SendBack():
            return ending.send_back(round_, act, ctx)
        case _:
            assert_never(act)


def _asked(round_: Round, act: acts.AskFirst, ctx: DeskContext) -> DeskVerdict:
    """Ask for what an act needs, if it would not be refused; until the answer the lead stays as it is."""
    later = _verdict(round_, act_after(round_, act), ctx)
    if isinstance(later, Denied):
        return later
    return Moves(round=round_, notices=notices_of(act), asks=act.question)


def _of_desk(round_: Round, act: acts.DesksAct, ctx: DeskContext) -> Moves:
    match act:
        case acts.WentAway(person):
            return claiming.went_away(round_, person, ctx)
        case acts.LeftDesk(person):
            return claiming.left_desk(round_, person, ctx)
        case acts.MessageFailed():
            return touching.message_failed(round_, act)
        case acts.DueSet(due):
            return Moves(round=prospect.spread_to(round_, due))
        case acts.ClockCorrected():
            return Moves(round=as_of_now(round_, ctx))
        case acts.RulesChanged():
            return prospect.rules_changed(round_, ctx)
        case acts.MeetingQuestionLost():
            return Moves(round=replace(round_, held_asked=False))
        case acts.TakeOn():
            return merging.take_on(round_, act, ctx)
        case acts.StepListed(step):
            return step_listed(round_, step, ctx)
        case acts.TimerFired(timer):
            return fired(round_, timer, ctx)
        case _:
            assert_never(act)


def _of_prospect(round_: Round, act: acts.ProspectsAct, ctx: DeskContext) -> Moves:
    match act:
        case acts.Alerted():
            return prospect.alerted(round_, act, ctx)
        case acts.QuietCardMade():
            return prospect.quiet_card_made(round_, act, ctx)
        case acts.TalkWished():
            return prospect.talk_wished(round_, act, ctx)
        case acts.ProspectWrote():
            return prospect.prospect_wrote(round_, act, ctx)
        case acts.TrialUsed():
            return prospect.trial_used(round_, act, ctx)
        case acts.WindowPicked():
            return prospect.window_picked(round_, act, ctx)
        case acts.Rated():
            return ending.rated(round_, act, ctx)
        case acts.HelpWished():
            return ending.help_wished(round_, ctx)
        case acts.Forgotten():
            return prospect.forgotten(round_, act)
        case _:
            return prospect.flagged(round_, act, ctx)


def _with_ladder(round_: Round, ctx: DeskContext) -> Round:
    """Return a hot lead that is nobody's, and whose due a stop made void, with a ladder that counts from now."""
    waits = round_.state is RoundState.NEW and not round_.is_quiet and not round_.is_paused
    has_none = round_.t0 is not None and round_.due is None and round_.free_since is None
    return replace(round_, free_since=ctx.now) if waits and has_none else round_


def _with_timers(before: Round, moves: Moves, ctx: DeskContext, *, act: acts.DeskAct) -> Moves:
    """Return moves with the timers that change, and with what no longer stands in the group."""
    after = moves.round
    old, new = _timers_that_run(before, moves, ctx, act=act), timers_of(after, ctx)
    return replace(
        moves,
        set_timers={timer: at for timer, at in new.items() if old.get(timer) != at},
        cleared_timers=frozenset(old) - frozenset(new),
        delete_ping=before.ping is not None and after.ping is not before.ping,
        delete_private=before.privately and not after.privately,
        leaves_lists=_is_listed(before) and not _is_listed(after),
    )


def _timers_that_run(
    before: Round, moves: Moves, ctx: DeskContext, *, act: acts.DeskAct
) -> Mapping[DeskTimer, datetime | None]:
    """Return the timers that are set now, with their moments; None for one whose moment is not known.

    The timers of a round that another follows are cancelled: none of them runs on, not even one of the same moment.
    """
    if moves.followed is not None:
        return {}
    if isinstance(act, acts.RulesChanged):
        return dict.fromkeys(DeskTimer)
    spent = act.timer if isinstance(act, acts.TimerFired) else None
    return {timer: at for timer, at in timers_of(before, ctx).items() if timer is not spent}


def _is_listed(round_: Round) -> bool:
    """Tell whether a lead stands in the lists of those that are nobody's."""
    return round_.state is RoundState.NEW and not round_.is_shut and not round_.cooled
