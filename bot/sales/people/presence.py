"""Who comes to the desk and leaves it, and who is away: each change is stored and in the audit (DESK §3.6 to §3.8)."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.context.context import Context
from bot.sales.acts.departures import WhyOff, free_leads_of
from bot.staff import menus
from bot.staff.roles import owners
from bot.updates.group_people import ShownPerson
from storage.installation import audit
from storage.people import sessions
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people

CERTAIN_FOR = timedelta(hours=12)
"""How long it is certain that somebody who wrote or pressed is in the group: not each message is a write."""
MOST_PASSED = 3
"""After so many offers in a row that they let pass, somebody is put away (DESK §3.2)."""


async def is_there(ctx: Context, person: int) -> bool:
    """Tell whether the group has shown this account, and it did not leave since."""
    found = await desk_people.load(ctx.tx, person)
    return found is not None and found.gone is None


async def show(ctx: Context, person: ShownPerson) -> None:
    """Keep somebody who wrote or pressed in the group: they are new there, return, or have another name."""
    known = await desk_people.load(ctx.tx, person.id)
    if known is not None and known.gone is None and _was_put_away(known, ctx.now):
        await back_by_press(ctx, person.id)
        known = await desk_people.load(ctx.tx, person.id)
    if known is not None and known.gone is None and _as_shown(known, person, ctx.now) == known:
        return
    await ctx.alone()
    known = await desk_people.load(ctx.tx, person.id)
    if known is None or known.gone is not None:
        await desk_people.put(ctx.tx, _as_shown(await _newcomer(ctx, person, known), person, ctx.now))
        return
    await desk_people.put(ctx.tx, _as_shown(known, person, ctx.now))


async def confirm(ctx: Context, person: int) -> None:
    """Note that somebody of the desk is in the group still."""
    known = await desk_people.load(ctx.tx, person)
    if known is not None and known.gone is None:
        await desk_people.put(ctx.tx, known.replace(confirmed=ctx.now))


async def leave(ctx: Context, person: int) -> None:
    """Let go of somebody who is in the group no more; nothing for who never was at the desk, or left before."""
    known = await desk_people.load(ctx.tx, person)
    if known is None or known.gone is not None:
        return
    await ctx.alone()
    away = known.away_since or ctx.now
    await desk_people.put(ctx.tx, known.replace(gone=ctx.now, away_since=away, away_until=None, manages=False))
    await person_is_off(ctx, person, "left")


async def keep_only(ctx: Context, members: Collection[int]) -> None:
    """Let go of everybody but these: another group is the sales group. Their leads stay theirs, until they show up.

    They come as lists to the new group (DESK §8), where most of their owners will be.
    """
    for each in (await desk_people.everyone(ctx.tx)).good:
        if each.id not in members:
            await desk_people.put(ctx.tx, each.replace(gone=ctx.now, manages=False))


async def go_away(ctx: Context, person: DeskPerson, until: datetime | None, *, by: int) -> None:
    """Note that somebody is away until a moment; None: until they come back by themselves."""
    since = person.away_since if person.is_away(ctx.now) else ctx.now
    await desk_people.put(ctx.tx, person.replace(away_since=since, away_until=until))
    await person_is_off(ctx, person.id, "away", by=by)


async def come_back(ctx: Context, person: DeskPerson, *, by: int) -> None:
    """End an absence, also one that is over by its time."""
    await desk_people.put(ctx.tx, person.replace(away_since=None, away_until=None, passed=0))
    await _note(ctx, person.id, "back", by=by)


async def back_by_press(ctx: Context, person: int) -> None:
    """End the absence of somebody who pressed a button: they are at work."""
    known = await desk_people.load(ctx.tx, person)
    if known is not None and known.gone is None and known.away_since is not None:
        await ctx.alone()
        await come_back(ctx, known, by=person)


async def offer_passed(ctx: Context, person: int) -> None:
    """Put somebody away who let several offers in a row pass, where all can see it; any act brings them back."""
    known = await desk_people.load(ctx.tx, person)
    if known is None or known.gone is not None or known.passed < MOST_PASSED or known.is_away(ctx.now):
        return
    await desk_people.put(ctx.tx, known.replace(away_since=ctx.now, away_until=None))
    await person_is_off(ctx, person, "passed", by=0)


def _was_put_away(known: DeskPerson, now: datetime) -> bool:
    return known.passed >= MOST_PASSED and known.is_away(now)


async def has_started(ctx: Context, person: int) -> None:
    """Note that somebody of the desk wrote to the bot in private, so that it can write to them."""
    await _set_started(ctx, person, started=True)


async def has_blocked(ctx: Context, person: int) -> None:
    """Note that the bot cannot write to somebody of the desk any more."""
    await _set_started(ctx, person, started=False)


async def person_is_off(ctx: Context, person: int, why: WhyOff, *, by: int | None = None) -> None:
    """Note in the audit that somebody is away or has left, as their row says; `by`: who said so, None: they did."""
    await _note(ctx, person, why, by=person if by is None else by)
    await free_leads_of(ctx, person, why)


async def _set_started(ctx: Context, person: int, *, started: bool) -> None:
    known = await desk_people.load(ctx.tx, person)
    if known is None or known.started == started:
        return
    await ctx.alone()
    known = await desk_people.load(ctx.tx, person)
    if known is not None:
        await desk_people.put(ctx.tx, known.replace(started=started))


async def _newcomer(ctx: Context, person: ShownPerson, before: DeskPerson | None) -> DeskPerson:
    """Return somebody as the desk begins with them; who returns has their own name and hours still, and no more."""
    new = DeskPerson(id=person.id, name=person.name, joined=ctx.now, started=await _could_be_written_to(ctx, person.id))
    if before is None:
        return new
    name = before.name if before.named else person.name
    return new.replace(name=name, named=before.named, hours=before.hours, started=new.started or before.started)


async def _could_be_written_to(ctx: Context, person: int) -> bool:
    """Tell whether somebody pressed Start before the group showed them, as far as it was stored."""
    if person in await owners(ctx.tx) or person in (await menus.given(ctx.tx)) - ctx.config.admins:
        return True
    session = (await sessions.look_up(ctx.tx, person, {})).session
    return session is not None and not session.lead.blocked


def _as_shown(known: DeskPerson, person: ShownPerson, now: datetime) -> DeskPerson:
    """Return a person with what an update shows of them."""
    name = known.name if known.named else person.name
    is_certain = known.confirmed is not None and now - known.confirmed < CERTAIN_FOR
    return known.replace(name=name, username=person.username, confirmed=known.confirmed if is_certain else now)


async def _note(ctx: Context, person: int, what: str, *, by: int) -> None:
    await audit.add(ctx.tx, actor=by, action="desk", detail=f"{what} {person}", at=ctx.now)
