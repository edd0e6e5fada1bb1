"""The answers to /mine, /free and /desk, and the leads of a former group, read outside the writer."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from bot.context.config import BotConfig
from bot.sales import group as sales_group
from bot.sales.card_messages import card_key
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.zone import company_zone
from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.report import DeskReport, write_desk_report
from conversations.desk.figures.standing import leads_without_step
from conversations.desk.figures.values import Colleague
from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.lists.own import free_leads, is_free, left_leads, my_leads
from conversations.desk.notices.wording import DeskTelling, DeskText
from conversations.schedule.dates import day_of
from conversations.schedule.periods import days_of
from storage.database import Reader
from storage.outbox import places
from storage.outbox.places import SUPERGROUPS_BELOW
from storage.people import leads
from storage.people.leads import ReadLeads
from storage.put_aside import ReadRows
from storage.records.figures import Period
from storage.records.lead import Lead
from storage.records.record import Language
from storage.records.round import Round
from storage.sales import deals, desk_people, period_rounds, rounds
from storage.sales.round_rows import KeptRound


class MadeList(NamedTuple):
    """A list in messages, and the numbers of the leads that it names."""

    texts: tuple[DeskText, ...]
    leads: tuple[int, ...]


async def my_list(reader: Reader, person: int, *, language: Language, config: BotConfig, now: datetime) -> MadeList:
    """Return the open leads of somebody in messages."""
    kept = await rounds.open_of(reader, person)
    found = await leads.of_numbers(reader, [each.round.lead for each in kept.good])
    listed = _joined(kept, found)
    listing = await _listing(reader, found, language=language, config=config, now=now)
    return _made(my_leads(listed, listing, unreadable=_unreadable(kept, found)), listed)


async def free_list(reader: Reader, *, language: Language, config: BotConfig, now: datetime) -> MadeList:
    """Return the leads that are nobody's in messages."""
    kept = await rounds.unowned(reader)
    kept = ReadRows(tuple(each for each in kept.good if is_free(each.round)), kept.bad)
    found = await leads.of_numbers(reader, [each.round.lead for each in kept.good])
    listed = _joined(kept, found)
    hot, quiet = ([each for each in listed if each.round.is_quiet is wanted] for wanted in (False, True))
    listing = await _listing(reader, found, language=language, config=config, now=now)
    return _made(free_leads(hot, quiet, listing, unreadable=_unreadable(kept, found)), listed)


async def left_list(reader: Reader, *, language: Language, config: BotConfig, now: datetime) -> MadeList:
    """Return the open leads whose cards stand in another group than the sales group, in messages; none if none do."""
    bound = await sales_group.load(reader, config)
    open_now = {kept.round.lead: kept.round async for page in rounds.all_open(reader) for kept in page.good}
    found = await leads.of_numbers(reader, tuple(open_now))
    listed = [
        ListedLead(lead, open_now[lead.number])
        for lead in found.leads
        if (place := await places.of_row(reader, card_key(lead))) is not None
        and bound is not None
        and place.chat != bound.chat
    ]
    listing = await _listing(reader, found, language=language, config=config, now=now)
    return _made(left_leads(listed, listing), listed)


def _made(texts: tuple[DeskText, ...], listed: Iterable[ListedLead]) -> MadeList:
    return MadeList(texts, tuple(each.lead.number for each in listed))


def _joined(kept: ReadRows[KeptRound], found: ReadLeads) -> list[ListedLead]:
    by_number = {lead.number: lead for lead in found.leads}
    in_order = ((by_number.get(each.round.lead), each.round) for each in kept.good)
    return [ListedLead(lead, round_) for lead, round_ in in_order if lead is not None]


def _unreadable(kept: ReadRows[KeptRound], found: ReadLeads) -> Sequence[int]:
    return sorted({*found.unreadable, *(row.lead for row in kept.bad if row.lead is not None)})


async def _listing(
    reader: Reader, found: ReadLeads, *, language: Language, config: BotConfig, now: datetime
) -> Listing:
    desk, zone = await desk_context(reader, config, now), company_zone(config)
    owners = {lead.owner: lead.owner_name for lead in found.leads if lead.owner is not None and lead.owner_name}
    names = owners | desk.people.names
    telling = DeskTelling(language=language, colleagues=names, zone=zone, today=day_of(now, zone))
    links = await _links(reader, config, found.leads)
    return Listing(funnel=config.funnel, zone=config.zone, telling=telling, ctx=desk, links=links)


async def _links(reader: Reader, config: BotConfig, listed: Iterable[Lead]) -> dict[int, str]:
    """Return the links to cards; only a supergroup has links to its messages."""
    bound = await sales_group.load(reader, config)
    if bound is None or bound.chat > SUPERGROUPS_BELOW:
        return {}
    found = {lead.number: await places.of_row(reader, card_key(lead)) for lead in listed}
    group = SUPERGROUPS_BELOW - bound.chat
    return {
        number: f"https://t.me/c/{group}/{place.message_id}"
        for number, place in found.items()
        if place is not None and place.chat == bound.chat
    }


async def desk_report(
    reader: Reader, period: Period, *, language: Language, config: BotConfig, now: datetime
) -> tuple[str, ...]:
    """Return the figures of a period, in the days of the company, in messages."""
    zone = company_zone(config)
    first, last = days_of(period, zone=zone, now=now)
    counted = await period_rounds.read(reader, first, last, now=now)
    open_rounds = [kept.round async for page in rounds.all_open(reader) for kept in page.good]
    figures = desk_figures(
        counted.good,
        deals=(await deals.sums_by_day(reader, first or date.min, last)).sums,
        colleagues=await _colleagues(reader, open_rounds),
        leads=leads_without_step(open_rounds, await desk_context(reader, config, now)),
    )
    return write_desk_report(DeskReport(period, figures, zone, now), language)


async def _colleagues(reader: Reader, open_rounds: Iterable[Round]) -> tuple[Colleague, ...]:
    owners = [each.owner for each in open_rounds]
    people = (await desk_people.known(reader)).good
    return tuple(Colleague(each.id, each.name, owners.count(each.id), each.gone is not None) for each in people)
