"""The numbers of the funnel's desk are those that the rules work with."""

from datetime import time, timedelta

from conversations.desk.rounds.values.rules import ClaimRules, ClockRules, DeskRules
from conversations.desk.rounds.values.set_rules import average_day, rules_of
from conversations.funnel.desk.settings import ClaimPlan, ClockPlan, Desk, TalkPlan
from conversations.funnel.typed.set_lengths import SetLength

NINE_TO_SIX = ((time(9), time(18)),)
WEEK = {"sat": NINE_TO_SIX, "sun": NINE_TO_SIX}
HOUR = timedelta(hours=1)
DAYS = SetLength(timedelta(0), 2)


def test_without_a_section_the_rules_are_their_own_defaults() -> None:
    assert rules_of(Desk(), WEEK) == DeskRules()


def test_each_number_of_the_section_reaches_its_rule() -> None:
    lengths = {name: SetLength(timedelta(seconds=place)) for place, name in enumerate(LENGTHS, start=1)}
    plan = ClockPlan.model_construct(**lengths, wait=SetLength(HOUR), pings_an_hour=9, outside="hold")
    claim = ClaimPlan.model_construct(
        rotation="one_first", offer=SetLength(HOUR), max_untouched=1, max_open=4, pql_alert=False
    )
    rules = rules_of(Desk(clock=plan, claim=claim, talk=TalkPlan(relay="desk")), WEEK)
    wanted = {name: each.time for name, each in lengths.items()}
    assert rules.clock == ClockRules(**wanted, wait=0, wait_time=HOUR, pings_an_hour=9, outside="hold")
    assert rules.claim == ClaimRules(rotation="one_first", offer=HOUR, max_untouched=1, max_open=4, pql_alert=False)
    assert rules.relay == "desk"


LENGTHS = ("sla", "backup_after", "manager_after", "again_after", "nudge", "hold", "answer", "step")


def test_a_day_is_as_long_as_an_average_working_day_and_wait_stays_days() -> None:
    plan = ClockPlan.model_construct(**{**ClockPlan().__dict__, "step": DAYS, "wait": DAYS})
    clock = rules_of(Desk(clock=plan), WEEK).clock
    assert (clock.step, clock.wait, clock.wait_time) == (18 * HOUR, 2, timedelta(0))
    assert rules_of(Desk(clock=plan), {}).clock.step == timedelta(days=2)


def test_breaks_are_no_working_time_and_a_night_lasts_until_the_morning() -> None:
    broken, night = ((time(9), time(13)), (time(16), time(20))), ((time(20), time(2)),)
    assert average_day({"sat": broken}) == 8 * HOUR
    assert average_day({"sat": broken, "sun": night, "mon": ()}) == 7 * HOUR
    assert average_day({"fri": ((time(0), time(0)),)}) == 24 * HOUR
