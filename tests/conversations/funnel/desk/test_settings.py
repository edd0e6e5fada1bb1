from datetime import time, timedelta
from operator import attrgetter
from typing import Any

import pytest

from conversations.funnel.desk.reasons import OTHER, SHIPPED_LOST, SHIPPED_UNFIT
from conversations.funnel.desk.settings import Desk, PersonPlan
from conversations.funnel.typed.set_lengths import SetLength, read_set_length
from storage.records.money import Currency
from tests.conversations.funnel.desk.sections import PAGE, funnel_with
from tests.conversations.shop import TEXT, read

LENGTHS = {
    "clock.sla": "5m",
    "clock.backup_after": "5m",
    "clock.manager_after": "10m",
    "clock.again_after": "55m",
    "clock.nudge": "5m",
    "clock.hold": "15m",
    "clock.answer": "30m",
    "clock.step": "4h",
    "clock.wait": "2d",
    "claim.offer": "2m",
}
OTHERS: dict[str, Any] = {
    "clock.pings_an_hour": 6,
    "clock.outside": "silent",
    "claim.rotation": "off",
    "claim.max_untouched": 3,
    "claim.max_open": 0,
    "claim.mask": "none",
    "claim.reveals_a_day": 30,
    "claim.pql_alert": True,
    "talk.relay": "owner",
    "talk.sign": "first_name",
    "talk.human": timedelta(hours=24),
    "talk.topics": False,
    "talk.windows": timedelta(hours=2),
    "talk.days_ahead": 14,
    "who.managers": (),
    "who.backup": (),
    "who.people": {},
    "ends.currency": Currency.IRT,
    "ends.after_sale.after": timedelta(days=7),
    "ends.after_sale.high": 5,
    "ends.after_sale.low": 2,
    "ends.lost": SHIPPED_LOST,
    "ends.unfit": SHIPPED_UNFIT,
}
WEEK = ("sat", "sun", "mon", "tue", "wed")
MORNINGS = dict.fromkeys(WEEK, ((time(9), time(14)),))


@pytest.mark.parametrize(("key", "written"), LENGTHS.items())
def test_each_length_has_its_default(key: str, written: str) -> None:
    assert attrgetter(key)(Desk()) == read_set_length(written)


@pytest.mark.parametrize(("key", "value"), OTHERS.items())
def test_each_other_value_has_its_default(key: str, value: object) -> None:
    assert attrgetter(key)(Desk()) == value


def test_no_value_is_without_a_default_that_is_tested() -> None:
    keys = {
        f"{name}.{key}"
        for name in Desk.model_fields
        for key in type(getattr(Desk(), name)).model_fields
        if key != "after_sale"
    }
    assert keys == {key for key in {**LENGTHS, **OTHERS} if not key.startswith("ends.after_sale.")}


@pytest.mark.parametrize(
    "section",
    [
        pytest.param("", id="nothing in it"),
        pytest.param("  clock: {}", id="an empty part"),
        pytest.param("  clock:\n  who:\n    people:", id="parts of which all lines are comments"),
    ],
)
@pytest.mark.long
def test_what_is_left_out_has_the_defaults(section: str) -> None:
    assert funnel_with(section).desk == read(TEXT).desk == Desk()


def test_the_page_s_block_says_the_defaults_but_for_its_examples() -> None:
    desk, plain = funnel_with(PAGE).desk, Desk()
    assert (desk.clock, desk.claim, desk.talk) == (plain.clock, plain.claim, plain.talk)
    assert desk.who.replace(people={}) == plain.who
    assert desk.ends.replace(lost=SHIPPED_LOST, unfit=SHIPPED_UNFIT) == plain.ends
    assert (desk.who.person(7001).weight, desk.who.person(7001).week) == (0.5, MORNINGS)
    assert [reason.label for reason in desk.ends.lost_reasons] == [{"fa": "قیمت", "en": "price"}, None]
    assert desk.who.person(7002) == PersonPlan()
    assert desk.who.person(7002).week is None


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        pytest.param("  clock: { sla: 7s }", "clock.sla", SetLength(timedelta(seconds=7)), id="seconds"),
        pytest.param("  clock: { sla: ۹۰ ثانیه }", "clock.sla", SetLength(timedelta(seconds=90)), id="Persian"),
        pytest.param("  clock: { sla: 1d }", "clock.sla", SetLength(timedelta(0), 1), id="working days"),
        pytest.param("  clock: { sla: 24h }", "clock.sla", SetLength(timedelta(hours=24)), id="hours are no day"),
        pytest.param("  clock: { backup_after: 0s }", "clock.backup_after", SetLength(timedelta(0)), id="at once"),
        pytest.param("  clock: { outside: hold }", "clock.outside", "hold", id="outside"),
        pytest.param("  claim: { rotation: false }", "claim.rotation", "off", id="off as YAML 1.1 reads it"),
        pytest.param("  claim: { rotation: one_first }", "claim.rotation", "one_first", id="one first"),
        pytest.param("  claim: { mask: phone }", "claim.mask", "phone", id="mask"),
        pytest.param("  claim: { pql_alert: off }", "claim.pql_alert", False, id="off"),
        pytest.param("  claim: { pql_alert: No }", "claim.pql_alert", False, id="no"),
        pytest.param("  claim: { max_open: ۱۲ }", "claim.max_open", 12, id="Persian digits"),
        pytest.param("  talk: { topics: on }", "talk.topics", True, id="on"),
        pytest.param("  talk: { topics: true }", "talk.topics", True, id="on as YAML 1.1 reads it"),
        pytest.param("  talk: { human: 2d }", "talk.human", timedelta(hours=48), id="days of wall time"),
        pytest.param("  talk: { windows: 90m }", "talk.windows", timedelta(minutes=90), id="windows"),
        pytest.param("  who: { managers: [7001, ۷۰۰۲] }", "who.managers", (7001, 7002), id="people"),
        pytest.param("  who: { backup: 7001 }", "who.backup", (7001,), id="one person without brackets"),
        pytest.param('  who: { backup: ["7001"] }', "who.backup", (7001,), id="a number in quotes"),
        pytest.param("  ends: { currency: EUR }", "ends.currency", Currency.EUR, id="currency"),
        pytest.param("  ends: { after_sale: false }", "ends.after_sale", None, id="nobody is asked"),
        pytest.param("  ends: { after_sale: off }", "ends.after_sale", None, id="off by word"),
        pytest.param("  ends: { after_sale: on }", "ends.after_sale", Desk().ends.after_sale, id="on"),
        pytest.param("  ends: { lost: [] }", "ends.lost_reasons", (OTHER,), id="no reason but the other one"),
    ],
)
@pytest.mark.long
def test_a_value_is_read_as_it_is_written(section: str, key: str, value: object) -> None:
    assert attrgetter(key)(funnel_with(section).desk) == value


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param('"sat-wed 9-14"', id="DESK's"),
        pytest.param("شنبه تا چهارشنبه ۹ تا ۱۴", id="Persian"),
        pytest.param("{ sat-wed: 9-14 }", id="by day"),
        pytest.param("{ sat-tue: 9-14, wed: [{ opens: 9, closes: 14 }], thu: closed }", id="as the company's"),
    ],
)
@pytest.mark.long
def test_somebody_s_hours_are_written_in_one_text_or_by_day(hours: str) -> None:
    desk = funnel_with(f"  who: {{ people: {{ ۷۰۰۱: {{ hours: {hours} }} }} }}").desk
    assert desk.who.person(7001).week == MORNINGS


@pytest.mark.parametrize("section", ["", PAGE, "  ends: { after_sale: off }", "  talk: { human: 36h }"])
@pytest.mark.long
def test_a_section_is_the_same_after_it_was_written_as_json(section: str) -> None:
    desk = funnel_with(section).desk
    assert Desk.model_validate_json(desk.model_dump_json(), strict=True) == desk


def test_other_is_the_last_reason_of_both_lists() -> None:
    ends = Desk().ends
    assert [each.id for each in ends.lost_reasons] == ["price", "competitor", "no_answer", "later", "no_need", "other"]
    assert [each.id for each in ends.unfit_reasons] == ["wrong_person", "too_small", "student", "spam", "other"]
