"""The desk as its rules see it now: who is there and what they hold, the company's hours, the numbers of the funnel."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from msgspec.structs import replace

from bot.context.config import BotConfig
from bot.funnels.versions import current_desk
from bot.staff.roles import all_admins, is_admin
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.people import Actor, DeskMember, DeskPeople, DeskRole
from conversations.desk.rounds.values.set_rules import rules_of
from conversations.funnel.desk.settings import PeoplePlan
from conversations.funnel.parts.openings import OpenWeek
from conversations.funnel.typed.weeks import read_week
from conversations.funnel.written.marks import Unread
from conversations.schedule.company_clock import CompanyClock
from conversations.schedule.openings import hours_of
from storage.database import Reader
from storage.records.desk_person import GIVEN_KEPT, DeskPerson
from storage.sales import desk_people, rounds
from storage.sales.rounds import Holding

_NOTHING = Holding()


async def desk_context(reader: Reader, config: BotConfig, now: datetime) -> DeskContext:
    """Return everything that a decision about a round needs beside the round, as of a moment (aware)."""
    hours, desk = company_clock(config, now), current_desk(config)
    rules = rules_of(desk, hours.hours.week if hours.is_known else {})
    return DeskContext(now, hours, await desk_people_now(reader, config, now), rules)


async def desk_people_now(reader: Reader, config: BotConfig, now: datetime) -> DeskPeople:
    """Return everybody who is in the group, with what they hold, by ascending id; rows that are damaged are left out.

    Managers are those whom /manager or the funnel file names, as far as they are in the group; without any of them
    there, the admins who are.
    """
    known = (await desk_people.known(reader)).good
    people = [each for each in known if each.gone is None]
    plan, held = current_desk(config).who, await rounds.holdings(reader)
    managers = named_managers(people, plan) or await all_admins(reader, config)
    company = company_clock(config, now)
    return DeskPeople(
        tuple(
            DeskMember(
                id=each.id,
                name=each.name,
                hours=clock_of(each, plan, company),
                weight=plan.person(each.id).weight,
                away=each.is_away(now),
                manages=each.id in managers,
                backs_up=each.id in plan.backup,
                started=each.started,
                open_leads=held.get(each.id, _NOTHING).open_leads,
                untouched=held.get(each.id, _NOTHING).untouched,
                given=sum(now - GIVEN_KEPT < at <= now for at in each.given),
                offered=each.offered,
            )
            for each in people
        ),
        {each.id: each.name for each in known if each.gone is not None},
    )


def with_colleague(desk: DeskContext, person: int, name: str) -> DeskContext:
    """Return the desk with somebody who acts there and whom the group has not shown: an admin in private."""
    if desk.people.find(person) is not None:
        return desk
    acts = DeskMember(id=person, name=name, hours=desk.hours, weight=0, manages=True)
    members = tuple(sorted((*desk.people, acts), key=lambda each: each.id))
    return replace(desk, people=replace(desk.people, members=members))


async def actor_of(reader: Reader, config: BotConfig, person: int) -> Actor:
    """Return what an account may do at the desk; an outsider is in the group no more, or never was."""
    if await is_admin(reader, config, person):
        return Actor(person, DeskRole.ADMIN)
    known = await desk_people.find(reader, person)
    if known is None:
        return Actor(person, DeskRole.OUTSIDER)
    manages = person in named_managers((known,), current_desk(config).who)
    return Actor(person, DeskRole.MANAGER if manages else DeskRole.MEMBER)


def company_clock(config: BotConfig, now: datetime) -> CompanyClock:
    """Return the company's working time, as known at a moment."""
    return CompanyClock(hours_of(config.funnel.company), now)


def clock_of(person: DeskPerson, plan: PeoplePlan, company: CompanyClock) -> CompanyClock:
    """Return somebody's working time: the hours of /hours, else the funnel file's, else the company's.

    The company's holidays are theirs, too.
    """
    week = own_week(person, plan)
    return company if week is None else CompanyClock(replace(company.hours, week=week), company.now)


def own_week(person: DeskPerson, plan: PeoplePlan) -> OpenWeek | None:
    """Return the week of somebody who has hours of their own; None for the company's."""
    return kept_week(person.hours) or plan.person(person.id).week


@lru_cache(maxsize=256)
def kept_week(hours: str) -> OpenWeek | None:
    """Return the hours that a row keeps; None for none, or where a newer version has kept what this one cannot read."""
    read = read_week(hours) if hours else None
    return None if isinstance(read, Unread) else read


def named_managers(people: Sequence[DeskPerson], plan: PeoplePlan) -> frozenset[int]:
    """Return who of these people is named as a manager, by /manager or in the funnel file."""
    return frozenset(each.id for each in people if each.manages or each.id in plan.managers)
