"""Typical people of the shipped funnel, and the stage each must reach."""

from datetime import timedelta

import pytest

from conversations.qualification.stages import mql_holds
from conversations.turn.buttons import Act
from conversations.turn.events import DecayDue
from storage.records.lead import Stage
from tests.conversations.talks import Talker

PEOPLE = [
    pytest.param(("sales", "now", "mid", "call"), "button", 90, 90, Stage.SQL, 81, "end.sql", id="hot buyer"),
    pytest.param(("sales", "now", "low", "call"), "button", 70, 90, Stage.SQL, 63, "end.sql", id="shop owner"),
    pytest.param(("build", "soon", "high", "chat"), "a@corp.example", 92, 75, Stage.SQL, 69, "end.sql", id="b2b"),
    pytest.param(("sales", "soon", "unknown", "price"), "typed", 71, 70, Stage.MQL, 50, "price", id="price asker"),
    pytest.param(("results", "none", "unknown", "no"), "a@gmail.com", 61, 20, Stage.MQL, 12, "end.mql", id="reader"),
    pytest.param(("learn", "none", "unknown", "no"), "button", 10, 20, Stage.LEAD, 2, "end.lead", id="student"),
    pytest.param(("learn", "later", "high", "no"), "button", 35, 30, Stage.LEAD, 10, "end.lead", id="competitor"),
    pytest.param(("sales",), "button", 60, 10, Stage.LEAD, 6, "q1", id="left after the first question"),
    pytest.param(("sales", "none", "mid", "call"), "button", 90, 55, Stage.MQL, 50, "end.later", id="call, no date"),
    pytest.param(("sales", "soon", "low", "chat"), "a@gmail.com", 56, 75, Stage.SQL, 42, "end.sql", id="edge, email"),
    pytest.param(("sales", "soon", "low", "chat"), "telegram", 54, 75, Stage.MQL, 40, "end.later", id="edge, telegram"),
]


@pytest.mark.parametrize(("options", "contact", "fit", "interest", "stage", "quality", "last"), PEOPLE)
def test_everyone_lands_where_the_funnel_says(options, contact, fit, interest, stage, quality, last):
    person = Talker()
    person.goes_through(*options, contact=contact)
    lead = person.lead
    assert (lead.fit, lead.interest, lead.stage, lead.quality) == (fit, interest, stage, quality)
    assert person.turn.replies[-1].name == last
    quietly = ["NewQuietCard"] if last == "end.later" else []
    assert person.alerts() == (["NewAlert"] if stage is Stage.SQL else quietly)
    assert lead.hot is (stage is Stage.SQL)


def test_the_price_asker_who_taps_talk_is_sales_qualified():
    person = Talker()
    person.goes_through("sales", "soon", "unknown", "price", contact="typed")
    person.presses(Act.TALK)
    lead = person.lead
    assert (lead.fit, lead.interest, lead.stage, lead.quality) == (71, 85, Stage.SQL, 60)
    assert lead.answers["talk"] == "chat"
    assert person.alerts() == ["NewAlert"]


def test_no_tapping_makes_a_learner_marketing_qualified():
    person = Talker()
    person.goes_through("learn", "now", "high", "call")
    assert person.lead.fit <= 35
    assert person.lead.stage is Stage.LEAD


@pytest.mark.parametrize(
    ("options", "contact", "days"),
    [
        pytest.param(("sales", "now", "mid", "call"), "button", 35, id="hot buyer"),
        pytest.param(("build", "soon", "high", "chat"), "a@corp.example", 24, id="b2b"),
    ],
)
def test_a_silent_hot_lead_cools_on_the_day_the_funnel_says(options, contact, days):
    person = Talker()
    person.goes_through(*options, contact=contact)
    due = person.turn.decay_at
    assert timedelta(days=days - 1) < due - person.now <= timedelta(days=days)
    person.now = due - timedelta(minutes=2)
    person.does(DecayDue())
    assert person.lead.hot
    person.now = due
    person.does(DecayDue())
    assert not person.lead.hot
    assert person.lead.stage is Stage.SQL, "the stage is the highest reached"
    assert [entry.data["reason"] for entry in person.entries("cooled")] == ["decay"]
    assert person.turn.replies == ()


def test_the_mql_rule_is_about_what_holds_now():
    person = Talker()
    person.goes_through("results", "none", "unknown", "no", contact="a@gmail.com")
    lead, funnel = person.lead, person.funnel
    assert mql_holds(lead, fit=40, interest=20, funnel=funnel)
    assert not mql_holds(lead, fit=39, interest=20, funnel=funnel)
    assert not mql_holds(lead, fit=40, interest=19, funnel=funnel)


def test_a_reader_who_takes_their_time_is_marketing_qualified_all_the_same():
    person = Talker()
    person.starts()
    person.writes("a@gmail.com")
    for option in ("results", "none", "unknown", "no"):
        person.now += timedelta(seconds=20)
        person.answers(option)
    assert (person.lead.interest, person.lead.stage) == (20, Stage.MQL)
