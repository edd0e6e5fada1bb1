"""The list at the first opening of a day (DESK §2.8): it is the digest, and names no prospect."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.lists.messages import SHOWN_OF_A_PART, ListLine, messages_of
from conversations.desk.lists.waiting import claimable_line
from conversations.desk.notices.reminders import near
from conversations.desk.notices.wording import DeskText, Named, numbers, sales_text, text_of, worded
from conversations.desk.rounds.values.people import DeskMember
from conversations.language.catalogue import texts
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import day_of, say_clock
from conversations.schedule.short_dates import say_hour, say_short_day, say_window


class YesterdayFigures(Struct, frozen=True):
    """Counts of the day before: rounds that began, and leads that were claimed, touched first, won."""

    rounds: int
    claimed: int
    touched: int
    won: int


class MorningParts(Struct, frozen=True, kw_only=True):
    """What a morning list says; each part in the order in which it is shown."""

    waiting: Sequence[ListedLead] = ()
    """Hot leads that wait, the first due first: those that are nobody's, and untouched ones that somebody has."""
    quiet: Sequence[ListedLead] = ()
    """Quiet leads that are nobody's, the oldest first."""
    today: Sequence[ListedLead] = ()
    """Leads with a window or a meeting today, the earliest first."""
    stepless: Sequence[ListedLead] = ()
    """Leads without a next step."""
    yesterday: YesterdayFigures | None = None
    third: Collection[int] = ()
    """Numbers of the leads that stand in such a list for the third morning or longer."""
    managers: Sequence[int] = ()
    """Who is mentioned for those."""
    returns: Mapping[int, datetime] = {}
    """Until when colleagues who are away said they are."""


def morning_list(parts: MorningParts, listing: Listing) -> tuple[DeskText, ...]:
    """Return the messages of a morning, each of at most 20 lines; none if there is nothing but who is on."""
    body = tuple(_body(parts, listing))
    if not body:
        return ()
    return messages_of((_title(parts, listing), ListLine(_who_is_on(parts, listing)), *body), listing.telling)


def _first_of(leads: Sequence[ListedLead], listing: Listing) -> tuple[Sequence[ListedLead], tuple[ListLine, ...]]:
    """Return the leads of a part that are shown, and the line that says how many more there are."""
    more = len(leads) - SHOWN_OF_A_PART
    if more <= 0:
        return leads, ()
    return leads[:SHOWN_OF_A_PART], (ListLine(sales_text("own.more", listing.telling, count=more)),)


def _body(parts: MorningParts, listing: Listing) -> Iterator[ListLine]:
    for part in (parts.waiting, parts.quiet):
        shown, more = _first_of(part, listing)
        yield from (*(claimable_line(each, listing) for each in shown), *more)
    for each in parts.today:
        yield from _today_lines(each, listing)
    shown, more = _first_of(parts.stepless, listing)
    yield from (*(ListLine(_beside_owner("list.stepless", each, listing)) for each in shown), *more)
    yield from _third_mornings(parts, listing)
    if parts.yesterday is not None:
        yield _yesterday(parts.yesterday, listing)


def _title(parts: MorningParts, listing: Listing) -> ListLine:
    telling, count = listing.telling, len(parts.waiting)
    day = say_short_day(telling.today, telling.language)
    if not count:
        return ListLine(text_of("list.morning", telling, day=day))
    return ListLine(text_of("list.morning_waiting", telling, day=day, count=count))


def _who_is_on(parts: MorningParts, listing: Listing) -> DeskText:
    """Return who takes leads now, and who does not and until when: «امروز: سارا، رضا · نیما تا ۱۳ نیست»."""
    ctx, telling = listing.ctx, listing.telling
    there = tuple(each.id for each in ctx.people.takers(ctx.now))
    on = worded("list.on", telling, {"people": Named(there)}) if there else text_of("list.nobody_on", telling)
    off = (_off(each, parts, listing) for each in ctx.people if each.weight > 0 and each.id not in there)
    dot = texts(telling.language, "sales")["card.dot"]
    pieces = (on, *off)
    return DeskText(dot.join(each.html for each in pieces), dot.join(each.plain for each in pieces))


def _off(each: DeskMember, parts: MorningParts, listing: Listing) -> DeskText:
    telling, named = listing.telling, {"name": Named((each.id,))}
    back = parts.returns.get(each.id) if each.away else each.hours.next_opening(listing.ctx.now)
    if back is None or back <= listing.ctx.now:
        return worded("list.off", telling, named)
    if day_of(back, telling.zone) == telling.today:
        return worded("list.off_until", telling, named, moment=say_hour(back, telling.language, telling.zone))
    if not each.away:
        return worded("list.off", telling, named)
    return worded("list.off_until", telling, named, moment=near(back, telling))


def _today_lines(each: ListedLead, listing: Listing) -> Iterator[ListLine]:
    """Yield a window and a meeting of today, with whose lead it is."""
    telling, round_ = listing.telling, each.round
    language, zone = telling.language, telling.zone
    if round_.window is not None and day_of(round_.window.start, zone) == telling.today:
        asked = CallWindow(telling.today, round_.window.start, round_.window.end)
        yield ListLine(_beside_owner("list.window", each, listing, window=say_window(asked, language, zone)))
    if round_.meeting is not None and day_of(round_.meeting, zone) == telling.today:
        there = round_.meeting.astimezone(zone)
        moment = say_clock(str(there.hour), there.minute, language)
        yield ListLine(_beside_owner("list.meeting", each, listing, moment=moment))


def _beside_owner(key: str, each: ListedLead, listing: Listing, **said: str) -> DeskText:
    """Return a line that ends with who has the lead."""
    telling, owner = listing.telling, each.round.owner
    if owner is None:
        who = text_of("list.with_nobody", telling)
    else:
        who = worded("list.with", telling, {"name": Named((owner,))})
    return text_of(key, telling, number=each.lead.number, who=who.plain, **said)


def _third_mornings(parts: MorningParts, listing: Listing) -> Iterator[ListLine]:
    """Yield which leads stand here for the third morning, with the managers' mention."""
    shown = (each.lead.number for each in (*parts.waiting, *parts.quiet, *parts.stepless))
    leads = [number for number in dict.fromkeys(shown) if number in parts.third]
    if leads and parts.managers:
        telling, people = listing.telling, tuple(parts.managers)
        more = ["…"] if len(leads) > SHOWN_OF_A_PART else []
        said = " ".join([numbers(leads[:SHOWN_OF_A_PART], telling.language), *more])
        yield ListLine(worded("list.third_morning", telling, {"people": Named(people, people)}, leads=said))


def _yesterday(figures: YesterdayFigures, listing: Listing) -> ListLine:
    counts = {"rounds": figures.rounds, "claimed": figures.claimed, "touched": figures.touched, "won": figures.won}
    return ListLine(text_of("list.yesterday", listing.telling, **counts))
