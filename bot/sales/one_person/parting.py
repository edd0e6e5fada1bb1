"""A merged lead is taken apart again: it is what it was, and so is the survivor, but for what was done since."""

from datetime import datetime
from operator import itemgetter

from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.sales.acts.doing import do, show
from bot.sales.contacts.reveals import follow_owner, keep_own_contact
from bot.sales.lead_card import show_again
from bot.sales.one_person.merging import merge_again
from bot.sales.one_person.survivor_rounds import as_person, follow_own_account, keep, made_by, restore
from bot.sales.one_person.survivors import (
    since_merge,
    with_own_claim,
    with_own_outcome,
    with_own_owner,
    with_own_score,
    with_own_stage,
)
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, round_of
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.merging import without_deals
from conversations.desk.rounds.values.acts import TakeApart, WindowPicked
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.desk.rounds.values.people import Actor, DeskRole
from conversations.desk.rounds.who import denied
from conversations.qualification.ledger import chosen_window
from storage.installation import audit
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.round import Round, RoundState
from storage.records.talk import Session
from storage.sales import deals, rounds
from storage.totals import sources

_RULES = Actor(0, DeskRole.ADMIN)
_ASKS = (EntryKind.SAID, EntryKind.TALK_ASKED, EntryKind.HELP_ASKED)


async def take_apart(ctx: Context, actor: Actor, number: int, desk: DeskContext) -> Acted | Denied:
    """Take a merged lead apart from the one that survived it; of a survivor the one that was merged into it last.

    Later merges into who survived it are undone before and made again: each remembers what it found.
    """
    await ctx.alone()
    merged = await _merged(ctx, number)
    session = None if merged is None else await sessions.load_number(ctx.tx, merged)
    if session is None or session.lead.merged_into is None:
        return denied(await _round(ctx, number, desk), Denial.OLD)
    verdict = decide(await round_of(ctx, session.lead, desk), TakeApart(actor), desk)
    if isinstance(verdict, Denied):
        return verdict
    later = await _later(ctx, session.lead)
    for lead in reversed(later):
        await _part(ctx, lead.number, actor, desk)
    done = await _part(ctx, session.lead.number, actor, desk)
    keeps_time = await _keep_time(ctx, done, desk)
    for lead in later:
        assert lead.merged_into is not None, "it was"
        await merge_again(ctx, lead.number, into=lead.merged_into, actor=actor, desk=desk)
    shown = {session.lead.number} if keeps_time else set[int]()
    for lead in (session.lead, *later) if later else ():
        shown |= {lead.number, lead.merged_into or lead.number}
    for shown_twice in sorted(shown):
        await _show_again(ctx, shown_twice, desk)
    return done


async def _show_again(ctx: Context, number: int, desk: DeskContext) -> None:
    """Show a lead as it is when all is done: it may have changed several times."""
    session = await sessions.load_number(ctx.tx, number)
    if session is None or not session.lead.has_card:
        return
    round_ = await round_of(ctx, session.lead, desk)
    if round_.card_due is None:
        await show_again(ctx, session, card=await card_id(ctx, number), at_desk=AtDesk(round_, desk))


async def _later(ctx: Context, merged: Lead) -> tuple[Lead, ...]:
    """Return the leads that were merged later than this one into those who survived it, in order."""
    above = await _above(ctx, merged)
    since = await ledger.last_merged(ctx.tx, merged.number)
    found = []
    for number in await leads.merged_into(ctx.tx, above[-1]):
        lead, place = await leads.load(ctx.tx, number), await ledger.last_merged(ctx.tx, number)
        if lead is not None and lead.merged_into in above and place > since:
            found.append((place, lead))
    return tuple(lead for _, lead in sorted(found, key=itemgetter(0)))


async def _above(ctx: Context, merged: Lead) -> tuple[int, ...]:
    """Return who survived a merged lead, who survived that one, and so on, to the one that goes on."""
    above: list[int] = []
    lead: Lead | None = merged
    while lead is not None and lead.merged_into is not None:
        above.append(lead.merged_into)
        lead = await leads.load(ctx.tx, lead.merged_into)
    return tuple(above)


async def _part(ctx: Context, number: int, actor: Actor, desk: DeskContext) -> Acted:
    """Undo the last of all merges into those who survived a lead."""
    session = await sessions.load_number(ctx.tx, number)
    assert session is not None, "it is there"
    assert session.lead.merged_into is not None, "it was merged"
    merged, into = await round_of(ctx, session.lead, desk), session.lead.merged_into
    await leads.part(ctx.tx, number)
    taken_back = await _taken_back(ctx, session)
    alone = session.replace(lead=session.lead.replace(merged_into=None))
    asked = _unanswered(alone, (await _round(ctx, into, desk)).waits_since)
    done = await do(ctx, alone, TakeApart(actor, await as_person(ctx, alone.lead), *asked, taken_back), desk)
    assert isinstance(done, Acted), "the rules were asked before"
    if not done.session.lead.has_card:
        await _drop_if_new(ctx, done.round)
    survivor = await leads.load(ctx.tx, into)
    if survivor is not None and survivor.owner != done.session.lead.owner:  # the contact was taken back by the merge
        await follow_owner(ctx, done.session.lead.replace(owner=None), done.session.lead, done.round, desk)
    await _give_back(ctx, into, without_deals(merged, taken_back), actor, desk)
    await audit.add(ctx.tx, actor=actor.id, action="unmerge", detail=f"lead {number} from {into}", at=ctx.now)
    return done


async def _taken_back(ctx: Context, merged: Session) -> int:
    """Return how many deals of a person that leaves another were taken back while they were one."""
    number, into = merged.lead.number, merged.lead.merged_into
    merges = (entry for entry in reversed(merged.ledger) if entry.kind is EntryKind.MERGED)
    since = next((entry.at for entry in merges if entry.data.get("into") == into), ctx.now)
    person = (number, *await leads.merged_into(ctx.tx, number))
    return sum([await deals.count_taken_back(ctx.tx, each, since=since) for each in person])


def _unanswered(merged: Session, since: datetime | None) -> tuple[datetime | None, bool]:
    """Return since when an account waits for an answer, if the survivor's clock runs, and whether it asked for help."""
    asked = [entry for entry in merged.ledger if entry.kind in _ASKS and since is not None and entry.at >= since]
    return (asked[0].at if asked else None), any(entry.kind is EntryKind.HELP_ASKED for entry in asked)


async def _keep_time(ctx: Context, done: Acted, desk: DeskContext) -> bool:
    """Let a lead be called when its own account chose while it was merged; False if it chose no time."""
    window = chosen_window(done.session.ledger, ctx.now)
    if window is None or window == done.round.window or not done.round.state.is_open:
        return False
    await do(ctx, done.session, WindowPicked(window.start, window.end, window.way), desk)
    return True


async def leave(ctx: Context, number: int) -> bool:
    """Take a lead that is about to be erased apart from everybody that it is one person with; False if it was alone."""
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    parted = False
    while not isinstance(await take_apart(ctx, _RULES, number, desk), Denied):
        parted = True
    return parted


async def _merged(ctx: Context, number: int) -> int | None:
    lead = await leads.load(ctx.tx, number)
    if lead is not None and lead.merged_into is not None:
        return number
    others = [(await rounds.current(ctx.tx, each), each) for each in await leads.merged_into(ctx.tx, number)]
    own = [(kept.id, each) for kept, each in others if kept is not None and kept.round.merged_into == number]
    lines = await ledger.of(ctx.tx, number)
    order = [entry.data.get("from") for entry in lines if entry.kind is EntryKind.MERGED]
    newest = {of: place for place, of in enumerate(order)}
    return max((each for _, each in own), key=lambda each: newest.get(each, -1), default=None)


async def _round(ctx: Context, number: int, desk: DeskContext) -> Round:
    lead = await leads.load(ctx.tx, number)
    return Round(lead=number) if lead is None else await round_of(ctx, lead, desk)


async def _drop_if_new(ctx: Context, round_: Round) -> None:
    """Drop the round of a lead that never came to the desk: it was there only to say that it was merged."""
    never = round_.opened is None and round_.claimed is None and round_.t0 is None
    kept = await rounds.current(ctx.tx, round_.lead)
    if round_.state is RoundState.NONE and round_.n == 1 and never and kept is not None:
        await rounds.drop(ctx.tx, kept)


async def _give_back(ctx: Context, number: int, theirs: Round, actor: Actor, desk: DeskContext) -> None:
    """Give a survivor back what it was before the merge with a lead, and show it; what was done since then stays."""
    session, before = await sessions.load_number(ctx.tx, number), theirs.survivor
    if session is None or before is None:  # somebody changed the rows by hand
        return
    own, lines = session.lead, await ledger.of(ctx.tx, number)
    ends: tuple[Entry, ...] = ()
    since = since_merge(lines, theirs.lead)
    back = await with_own_score(ctx, session, before, lines, since)
    made, parted = await made_by(ctx, number, theirs), await leads.load(ctx.tx, theirs.lead)
    if made is None:
        back = with_own_stage(back, before, since)
    elif made.is_untouched(theirs, since, desk):
        await restore(ctx, own, made, desk)
        back = with_own_owner(with_own_stage(back, before, since), before, lines, desk)
    else:
        await keep(ctx, own, made, theirs, since=since, desk=desk)
        back = with_own_claim(back, before, parted, since)
        back, ends = with_own_outcome(session.replace(lead=back), await round_of(ctx, back, desk), now=ctx.now)
    await sources.count_under(ctx.tx, number, back.first_source, by_name=not before.counts_as_other)
    await leads.save(ctx.tx, back, stored=own.replace(first_source=back.first_source))
    line = Entry(
        kind=EntryKind.UNMERGED, at=ctx.now, data={"from": theirs.lead}, actor=actor.id, update_id=ctx.update_id
    )
    entries = (line, *(entry.replace(update_id=ctx.update_id) for entry in ends))
    await ledger.add(ctx.tx, number, entries)
    ctx.effects.happened += stage_entries(entries)
    await follow_own_account(ctx, back, desk)
    after, round_ = session.replace(lead=back, ledger=(*session.ledger, *entries)), await round_of(ctx, back, desk)
    await show(ctx, after, round_, desk)
    await follow_owner(ctx, own, back, round_, desk)
    if own.owner == back.owner and parted is not None:
        await keep_own_contact(ctx, back, parted, desk)
