"""The same laws when a session made under one funnel meets another: session and funnel are drawn independently."""

import os
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.desk.card import write_card
from conversations.desk.lead_page import write_lead_page
from conversations.desk.stats_report import StatsReport, write_stats_report
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import CLOSED
from conversations.language.loaded import languages
from conversations.qualification.scoring import score
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton
from conversations.turn.events import Asked, Command, Event, Pressed, SharedContact, Started
from conversations.turn.turn import Turn
from storage.records.figures import AlertTotals, CohortRow, Period
from storage.records.lead import Stage
from storage.records.ledger import EntryKind
from storage.records.talk import Step
from tests.conversations.funnel_variants import funnels
from tests.conversations.talk.test_laws import (
    FROM_A_PERSON,
    LANGUAGES,
    SMALL,
    TALKS,
    TEHRAN,
    assert_telegram_takes,
)
from tests.conversations.talks import Talker
from tests.drawing import trials

CHAPTERS = st.lists(st.tuples(funnels(), TALKS), min_size=2, max_size=4)
"""A funnel, and what people do while it runs."""
EXAMPLES = int(os.environ.get("SOAK_LAWS", "12"))
"""To draw a funnel costs 20 ms."""
LONGER_THAN_ANY_COOL_DOWN = timedelta(days=40)


@dataclass
class World:
    """One person through several funnels; a running talk keeps its version only if that can still be read."""

    person: Talker
    readable: bool
    versions: dict[str, Funnel] = field(default_factory=dict)
    runs: Funnel | None = None

    def loads(self, funnel: Funnel) -> None:
        self.runs = self.versions[funnel.hash] = funnel

    def does(self, event: Event) -> Turn:
        self.person.funnel = self._met()
        return self.person.does(event)

    def answers(self) -> None:
        """Tap the first option of the open question."""
        talk = self.person.session.talk
        self.person.funnel = self._met()
        if talk is not None and talk.step is Step.QUESTION and talk.question in self.person.funnel.places:
            self.person.answers(self.person.funnel.question(talk.question).options[0].id)

    def comes_far(self) -> None:
        """Give a contact and answer every question."""
        self.does(Started())
        talk = self.person.session.talk
        self.does(Pressed(ActButton(talk.session, Act.AGREE), 1))
        self.does(SharedContact("989121234567", own=True))
        for _ in self.runs.questions:
            self.answers()

    def _met(self) -> Funnel:
        talk = self.person.session.talk
        if self.readable and talk is not None and talk.step not in CLOSED:
            return self.versions[talk.funnel]
        return self.runs


def walked(language: str, chapters: list, *, readable: bool, answering: bool) -> World:
    world = World(Talker(language), readable)
    for place, (funnel, talk) in enumerate(chapters):
        world.loads(funnel)
        if answering and not place:
            world.comes_far()
        for event, hop in talk:
            world.does(event)
            world.person.waits(hop)
            if answering:
                world.answers()
    return world


any_talk = given(LANGUAGES, CHAPTERS, st.booleans(), st.booleans())
many, some = trials(2 * EXAMPLES), trials(EXAMPLES)


@many
@any_talk
def test_nothing_raises_and_every_reply_obeys_telegram(language, chapters, readable, answering) -> None:
    for turn in walked(language, chapters, readable=readable, answering=answering).person.turns:
        for reply in turn.replies:
            assert_telegram_takes(reply)


@some
@any_talk
def test_each_is_spoken_to_in_their_language_wherever_the_funnel_has_it(
    language, chapters, readable, answering
) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    remembered = language
    for turn, funnel in zip(person.turns, person.met, strict=True):
        for entry in turn.entries:
            if entry.kind is EntryKind.LANGUAGE:
                remembered = entry.data["language"]
        assert turn.lead.language == remembered, "nothing but their own choice changes what is remembered"
        assert turn.language == (remembered if remembered in funnel.languages else funnel.languages[0])


@some
@any_talk
def test_everybody_who_does_something_hears_of_it(language, chapters, readable, answering) -> None:
    world = World(Talker(language), readable)
    for funnel, talk in chapters:
        world.loads(funnel)
        for event, hop in talk:
            world.person.waits(max(hop, timedelta(minutes=2)))
            turn = world.does(event)
            if isinstance(event, FROM_A_PERSON):
                assert turn.replies or turn.toast, event
            if answering:
                world.answers()


@many
@any_talk
@pytest.mark.long
def test_who_asks_for_a_person_is_brought_to_sales_under_any_funnel(language, chapters, readable, answering) -> None:
    world = walked(language, chapters, readable=readable, answering=answering)
    world.person.waits(LONGER_THAN_ANY_COOL_DOWN)
    turn = world.does(Asked(Command.TALK))
    assert "NewAlert" in [type(alert).__name__ for alert in turn.alerts]
    assert turn.lead.hot


@some
@any_talk
def test_our_own_people_can_read_of_everybody_in_either_language(language, chapters, readable, answering) -> None:
    world = walked(language, chapters, readable=readable, answering=answering)
    now, session = world.person.now, world.person.session
    people = (CohortRow(source=session.lead.first_source, stage=Stage.LEAD, contact=None, people=1),)
    for funnel in world.versions.values():
        assert write_card(session, funnel=funnel, zone=TEHRAN, now=now).text
        for read in languages():
            assert write_lead_page(session, funnel=funnel, zone=TEHRAN, language=read, now=now)
            report = StatsReport(Period.WEEK, people, (), AlertTotals(), funnel, TEHRAN, now)
            assert write_stats_report(report, read)


@some
@any_talk
def test_a_score_is_the_ledgers_under_the_funnel_of_the_last_turn(language, chapters, readable, answering) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    for turn in person.turns:
        assert 0 <= turn.lead.fit <= 100
        assert 0 <= turn.lead.interest <= 100
    if person.met:
        worth = score(person.session.ledger, person.met[-1], person.lead.scored_at)
        assert (person.lead.fit, person.lead.interest) == (round(worth.fit), round(worth.interest))


@some
@any_talk
def test_the_stage_never_goes_back_and_answers_are_never_lost(language, chapters, readable, answering) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    ranks = [turn.lead.stage.rank for turn in person.turns]
    assert ranks == sorted(ranks)
    answered = [set(turn.lead.answers) for turn in person.turns]
    assert all(early <= late for early, late in pairwise(answered))


@some
@any_talk
def test_consent_precedes_every_phone_and_email(language, chapters, readable, answering) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    agreed = False
    for turn, funnel in zip(person.turns, person.met, strict=True):
        for entry in turn.entries:
            agreed = entry.kind is EntryKind.CONSENTED or (agreed and entry.kind is not EntryKind.WITHDRAWN)
            typed = entry.kind is EntryKind.UNREAD_CONTACT and funnel.consent.mode == "separate_step"
            given_ = entry.kind is EntryKind.CONTACT and entry.data["kind"] != "telegram"
            assert agreed or not (typed or given_)
    assert (person.lead.consent is not None) is agreed


@some
@any_talk
def test_at_most_one_alert_a_cool_down(language, chapters, readable, answering) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    alerted = [
        (entry.at, funnel.sql.cooldown)
        for turn, funnel in zip(person.turns, person.met, strict=True)
        for entry in turn.entries
        if entry.kind is EntryKind.ALERTED
    ]
    assert all(late[0] - early[0] >= late[1] for early, late in pairwise(alerted))
    assert person.alerts().count("NewAlert") == len(alerted) == person.lead.alerts


@some
@any_talk
def test_an_open_step_has_what_it_waits_for(language, chapters, readable, answering) -> None:
    person = walked(language, chapters, readable=readable, answering=answering).person
    for turn, funnel in zip(person.turns, person.met, strict=True):
        talk = turn.talk
        assert talk is not None
        assert talk.funnel == funnel.hash
        assert talk.question in (None, *funnel.places)
        assert set(talk.path) <= set(funnel.places)
        if talk.step in (Step.QUESTION, Step.NUMBER, Step.DONE):
            assert turn.lead.contact is not None
        if talk.step is Step.CONSENT:
            assert funnel.consent.mode == "separate_step"
        if talk.step in (Step.EXCHANGE, Step.EMAIL) and funnel.consent.mode == "separate_step":
            assert turn.lead.consent is not None


@some
@given(LANGUAGES, funnels(), TALKS, funnels(), SMALL, SMALL)
def test_a_button_of_a_lost_version_changes_nothing(language, before, talk, after, question, option) -> None:
    world = World(Talker(language), readable=False)
    world.loads(before)
    for event, hop in talk:
        world.does(event)
        world.person.waits(hop)
        world.answers()
    session = world.person.session
    if session.talk is None or session.talk.funnel == after.hash:
        return
    world.loads(after)
    for button in (AnswerButton(session.talk.session, question, option), BackButton(session.talk.session, question)):
        turn = world.does(Pressed(button, 1))
        assert turn.lead.answers == session.lead.answers
