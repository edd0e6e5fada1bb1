"""The section `desk` as data: the clock, who gets a lead, the talk, who is there, and how leads end (DESK §2).

Lengths are working time, and days working days, unless they are said to be wall time.
"""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field

from conversations.funnel.desk.reasons import MOST_REASONS, OTHER, SHIPPED_LOST, SHIPPED_UNFIT, ClosingReason
from conversations.funnel.desk.values import (
    OFF_OR_VALUES,
    Length,
    LengthOrNone,
    OfferShare,
    OnOff,
    PeopleIds,
    PersonHours,
    PersonKey,
    Rotation,
    WallTime,
    WindowTime,
)
from conversations.funnel.parts.basics import FunnelPart
from conversations.funnel.parts.openings import OpenWeek
from conversations.funnel.typed.set_lengths import SetLength
from conversations.funnel.typed.words import HOUR, MINUTE
from storage.records.money import Currency

MOST_LEADS = 1_000
"""Nobody has more at once; 0 is no limit."""
MOST_PINGS, MOST_REVEALS, MOST_DAYS_AHEAD = 100, 10_000, 90
Limit = Annotated[int, Field(ge=0, le=MOST_LEADS)]
"""A number of leads; 0: no limit."""
OneToFive = Annotated[int, Field(ge=1, le=5)]
Reasons = Annotated[tuple[ClosingReason, ...], Field(max_length=MOST_REASONS)]


def _minutes(count: int) -> SetLength:
    return SetLength(count * MINUTE)


class ClockPlan(FunnelPart):
    """When somebody is reminded of a lead, and when it is free again."""

    sla: Length = _minutes(5)
    """From the alert, or the opening after it, to when the lead is due."""
    backup_after: LengthOrNone = _minutes(5)
    """From due to the mention of the back-up, while nobody has the lead."""
    manager_after: LengthOrNone = _minutes(10)
    """From due to the managers' first mention; not before the back-up's."""
    again_after: LengthOrNone = _minutes(55)
    """From due to the managers' second mention; not before the first."""
    nudge: Length = _minutes(5)
    """From a claim, or the alert of a lead that has an owner, to the owner's reminder, while there was no contact."""
    hold: Length = _minutes(15)
    """From then to when the lead is free again, while there was no contact; not before the reminder."""
    answer: Length = _minutes(30)
    """From a prospect's words to the owner's reminder that they wait for an answer."""
    step: Length = SetLength(4 * HOUR)
    """How long a lead may be without a next step before the list says so."""
    wait: Length = SetLength(timedelta(0), 2)
    """How long our last word counts as a step."""
    pings_an_hour: Annotated[int, Field(ge=1, le=MOST_PINGS)] = 6
    """The most pings in the group in any hour; what is more becomes one list."""
    outside: Literal["silent", "loud", "hold"] = "silent"
    """Cards outside the hours: silent or loud at once, or only at the opening (hold)."""


class ClaimPlan(FunnelPart):
    """Who gets a lead."""

    rotation: Rotation = "off"
    """off: whoever claims first. one_first: it is offered to one person first."""
    offer: Length = _minutes(2)
    """How long an offer is one person's alone."""
    max_untouched: Limit = 3
    """Who has so many leads without a contact cannot claim another; 0: no limit."""
    max_open: Limit = 0
    """Who has so many open leads cannot claim another; 0: no limit."""
    mask: Literal["none", "phone"] = "none"
    """phone: the group sees no contact; who claims gets it in private."""
    reveals_a_day: Annotated[int, Field(ge=0, le=MOST_REVEALS)] = 30
    """Above so many contacts a day for one person the managers hear of it; 0: no limit."""
    pql_alert: OnOff = True
    """Whether a used trial alerts the desk."""


class TalkPlan(FunnelPart):
    """What is said through the bot, and when people may ask to be called."""

    relay: Literal["owner", "desk"] = "owner"
    """Who may write to a prospect: the lead's owner, or anybody of the desk."""
    sign: Literal["first_name", "company"] = "first_name"
    """The name that prospects read: the colleague's, or only the company's."""
    human: WallTime = 24 * HOUR
    """Without a word on either side for so long, a talk with a person is over; wall time."""
    topics: OnOff = False
    """Whether each lead has a topic of its own, in a group with topics."""
    windows: WindowTime = 2 * HOUR
    """How long a window for a call is; from 15m to 12h."""
    days_ahead: Annotated[int, Field(ge=1, le=MOST_DAYS_AHEAD)] = 14
    """How many days ahead a window may lie."""


class PersonPlan(FunnelPart):
    """Somebody of the desk."""

    weight: OfferShare = 1
    """Their share of the offered leads, from 0 to 10; 0: never offered."""
    hours: PersonHours = None
    """When they work; left out: the company's hours. What they set with /hours counts more."""

    @property
    def week(self) -> OpenWeek | None:
        """The openings of each day of their week; None: the company's."""
        if self.hours is None:
            return None
        return {day: tuple((each.opens, each.closes) for each in openings) for day, openings in self.hours.items()}


_ANYBODY = PersonPlan()


class PeoplePlan(FunnelPart):
    """Who is at the desk; people are named by the numbers of their Telegram accounts."""

    managers: PeopleIds = ()
    """Who hears of leads that nobody takes; none: the admins."""
    backup: PeopleIds = ()
    """Who is called first for a lead that nobody takes; none: those who are on shift."""
    people: dict[PersonKey, PersonPlan] = Field(default={})
    """Those whose share or hours are their own."""

    def person(self, account: int) -> PersonPlan:
        """Return what is set for a person; the defaults for who is not named."""
        return self.people.get(account, _ANYBODY)


class AfterSalePlan(FunnelPart):
    """The question how it was, after a sale."""

    after: WallTime = 7 * 24 * HOUR
    """From the first sale to the question; wall time."""
    high: OneToFive = 5
    """From this mark on they are asked to tell others."""
    low: OneToFive = 2
    """Up to this mark they are asked what should be better, and the desk hears of it."""


class OutcomePlan(FunnelPart):
    """How leads end."""

    currency: Currency = Currency.IRT
    """What amounts without a unit are in."""
    after_sale: Annotated[AfterSalePlan | None, *OFF_OR_VALUES] = AfterSalePlan()
    """off: nobody is asked how it was."""
    lost: Reasons = SHIPPED_LOST
    """Why a lead is lost; `other` always comes last, and is not written here."""
    unfit: Reasons = SHIPPED_UNFIT
    """Why a lead is no fit; `other` always comes last, and is not written here."""

    @property
    def lost_reasons(self) -> tuple[ClosingReason, ...]:
        """All reasons for which a lead is lost, in their order."""
        return (*self.lost, OTHER)

    @property
    def unfit_reasons(self) -> tuple[ClosingReason, ...]:
        """All reasons for which a lead is no fit, in their order."""
        return (*self.unfit, OTHER)


class Desk(FunnelPart):
    """How the sales desk works; of all versions of a funnel the newest one's counts for every lead."""

    clock: ClockPlan = ClockPlan()
    claim: ClaimPlan = ClaimPlan()
    talk: TalkPlan = TalkPlan()
    who: PeoplePlan = PeoplePlan()
    ends: OutcomePlan = OutcomePlan()
