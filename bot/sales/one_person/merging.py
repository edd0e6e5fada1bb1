"""Two leads are the same person: one survives, and goes on with the more alive round of the two."""

from typing import NamedTuple

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales.acts import questions
from bot.sales.acts.doing import do, show
from bot.sales.contacts.reveals import follow_owner
from bot.sales.one_person.survivors import Joined, before_of, joined_lead
from bot.sales.rounds.acting import Acted, round_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.merging import not_mergeable, survives, together
from conversations.desk.rounds.values.acts import Merge, TakeOn
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied, DeskVerdict
from conversations.desk.rounds.values.people import Actor
from storage.installation import audit
from storage.people import leads, ledger, sessions
from storage.records.lead import Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.round import Round
from storage.records.talk import Session
from storage.totals import sources


class MergeAsked(NamedTuple):
    """Who wants two leads merged, and which: the one that they speak of, and the number that they gave."""

    actor: Actor
    lead: int
    number: int


async def merge(ctx: Context, asked: MergeAsked, desk: DeskContext) -> Acted | Denied:
    """Merge two leads, edit both cards and tell the survivor's owner; a refused merge changes nothing."""
    await ctx.alone()
    pair = await _pair(ctx, asked, desk)
    if isinstance(pair, Denied):
        return pair
    act = await _act(ctx, pair, asked.actor, desk)
    verdict = decide(pair.theirs, act, desk)
    if isinstance(verdict, Denied):
        return verdict
    return await _join(ctx, pair, act, desk)


async def merge_again(ctx: Context, number: int, *, into: int, actor: Actor, desk: DeskContext) -> None:
    """Merge a lead that was taken apart only while an earlier merge was undone; nobody is told."""
    survivor, other = [await sessions.load_number(ctx.tx, each) for each in (into, number)]
    assert survivor is not None, "it is there"
    assert other is not None, "it is there"
    own, theirs = await round_of(ctx, survivor.lead, desk), await round_of(ctx, other.lead, desk)
    pair = Joined(survivor, other, own, theirs)
    act = await _act(ctx, pair, actor, desk)
    await _join(ctx, pair, replace(act, heir=actor.id), desk)


async def _join(ctx: Context, pair: Joined, act: Merge, desk: DeskContext) -> Acted | Denied:
    """Merge a pair that may be merged."""
    other = pair.other.lead
    await leads.join(ctx.tx, other.number, into=act.into)
    await _go_on(ctx, pair, act.actor, desk)
    await questions.drop(ctx, other.number)
    detail = f"lead {other.number} into {act.into}"
    await audit.add(ctx.tx, actor=act.actor.id, action="merge", detail=detail, at=ctx.now)
    return await do(ctx, pair.other.replace(lead=other.replace(merged_into=act.into)), act, desk)


async def _pair(ctx: Context, asked: MergeAsked, desk: DeskContext) -> Joined | Denied:
    """Return both leads with their rounds, or why they cannot be merged."""
    one, other = [await sessions.load_number(ctx.tx, number) for number in (asked.lead, asked.number)]
    if one is None or other is None:
        return _refused(Round(lead=asked.lead), "test" if asked.number < 0 else "unknown")
    of_one, of_other = await round_of(ctx, one.lead, desk), await round_of(ctx, other.lead, desk)
    if one.lead.number == other.lead.number:
        return _refused(of_one, "itself")
    if one.lead.merged_into is not None or other.lead.merged_into is not None:
        return _refused(of_one, "twice")
    if one.lead.stage is other.lead.stage is Stage.VISITOR:
        return _refused(of_one, "visitors")
    if survives(one.lead, other.lead) is one.lead:
        return Joined(one, other, of_one, of_other)
    return Joined(other, one, of_other, of_one)


def _refused(round_: Round, why: str) -> Denied:
    verdict: DeskVerdict = not_mergeable(round_, why)
    assert isinstance(verdict, Denied), "it says why"
    return verdict


async def _act(ctx: Context, pair: Joined, actor: Actor, desk: DeskContext) -> Merge:
    return Merge(
        actor,
        into=pair.survivor.lead.number,
        into_owner=pair.own.owner,
        heir=together(pair.own, pair.theirs, desk).owner,
        before=await before_of(ctx, pair),
        carries=pair.carries,
    )


async def _go_on(ctx: Context, pair: Joined, actor: Actor, desk: DeskContext) -> None:
    """Let the survivor go on with both, and show it."""
    before, number = pair.survivor.lead, pair.survivor.lead.number
    whole = await sessions.load_number(ctx.tx, number)
    assert whole is not None, "it was there"
    lead = await joined_lead(ctx, pair, whole, desk)
    if lead.first_source != before.first_source:
        by_name = await sources.counts_by_name(ctx.tx, pair.other.lead.number)
        await sources.count_under(ctx.tx, number, lead.first_source, by_name=by_name)
    await leads.save(ctx.tx, lead, stored=before.replace(first_source=lead.first_source))
    line = Entry(
        kind=EntryKind.MERGED, at=ctx.now, data={"from": pair.other.lead.number}, actor=actor.id,
        update_id=ctx.update_id,
    )  # fmt: skip
    await ledger.add(ctx.tx, number, (line,))
    session = whole.replace(lead=lead, ledger=(*whole.ledger, line))
    done = await do(ctx, session, TakeOn(pair.theirs), desk)
    assert isinstance(done, Acted), "the rules were asked before"
    if not done.changes_card:
        await show(ctx, done.session, done.round, desk)
    await follow_owner(ctx, before, done.session.lead, done.round, desk)
    await _let_go_of(ctx, pair, done.session, done.round, desk)


async def _let_go_of(ctx: Context, pair: Joined, survivor: Session, round_: Round, desk: DeskContext) -> None:
    """Take the other lead's contact back from its owner, where the survivor has another one."""
    other = pair.other.lead
    if other.owner is not None and other.owner != survivor.lead.owner:
        await follow_owner(ctx, other, other.replace(owner=None), round_, desk)
