"""A person with stored values that the funnel lacks is still answered, recorded, and passed on to sales."""

from datetime import timedelta

import pytest

from conversations.desk.card import write_card
from conversations.desk.lead_page import write_lead_page
from conversations.steps.magnet import without_file
from conversations.turn.buttons import Act
from conversations.turn.events import Command, DecayDue
from conversations.turn.turn import Say, SendMagnet
from storage.records.ledger import EntryKind
from storage.records.talk import Step
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talk.test_laws import SEPARATE, TEHRAN
from tests.conversations.talks import SHIPPED, Talker

HOT = ("sales", "now", "mid", "call")
PERSIAN, ENGLISH = in_languages("fa"), in_languages("en")
FEWER = in_languages(
    "fa", "en",
    questions=[each.model_dump(mode="json", exclude_none=True) for each in SHIPPED.questions[1:]],
    card=[], mql={"fit": 20, "interest": 20}, sql={"fit": 40, "interest": 60, "where": {}, "wants": {}},
)  # fmt: skip
"""A funnel that does not ask what they need."""


def through(*, under=PERSIAN, answers=HOT) -> Talker:
    """A person who talked in English and meets a funnel in Persian only."""
    emma = Talker("en")
    emma.goes_through(*answers)
    emma.funnel = under
    emma.waits(timedelta(days=30))
    return emma


def at_the_first_screen(funnel=SHIPPED, *, under=PERSIAN) -> Talker:
    """A person who has read the first screen and its consent text."""
    emma = Talker("en", funnel=funnel)
    emma.starts()
    emma.funnel = under
    return emma


def is_persian(talker: Talker) -> bool:
    return max(talker.said) > "؀"


@pytest.mark.parametrize(
    "does",
    [
        pytest.param(Talker.starts, id="start"),
        pytest.param(lambda emma: emma.writes("hello?"), id="words"),
        pytest.param(lambda emma: emma.writes("how much?"), id="price"),
        pytest.param(lambda emma: emma.presses(Act.CHANGE_ANSWERS), id="change answers"),
        pytest.param(lambda emma: emma.presses(Act.GUIDE_AGAIN), id="guide"),
        *[pytest.param(lambda emma, each=each: emma.asks(each), id=each.value) for each in Command],
    ],
)
def test_who_is_remembered_in_a_language_that_is_gone_is_answered_in_the_funnels(does) -> None:
    emma = through()
    turn = does(emma)
    assert turn.replies
    assert (turn.language, turn.lead.language) == ("fa", "en")
    assert is_persian(emma)


def test_talk_alerts_sales() -> None:
    emma = through()
    emma.asks(Command.TALK)
    assert emma.alerts().count("NewAlert") == 2
    assert emma.lead.hot


def test_a_language_that_comes_back_is_spoken_again() -> None:
    emma = through()
    emma.starts()
    emma.funnel = SHIPPED
    assert "Welcome back" in (emma.starts(), emma.said)[1]


def test_a_language_chosen_meanwhile_stays() -> None:
    emma = through()
    emma.asks(Command.LANGUAGE)
    assert emma.labels == ["فارسی"]
    emma.presses_language("fa")
    assert emma.lead.language == "fa"
    emma.funnel = SHIPPED
    emma.starts()
    assert emma.turn.language == "fa"


def test_a_button_for_a_language_that_is_gone_offers_what_there_is() -> None:
    emma = through()
    emma.presses_language("en")
    assert emma.labels == ["فارسی"]
    assert emma.lead.language == "en"


@pytest.mark.parametrize(
    ("key", "reply"),
    [
        pytest.param("Not now", "declined", id="not now"),
        pytest.param("✉️ Use my email", "ask_email", id="email"),
        pytest.param("فارسی", "language_set", id="the other language"),
        pytest.param("English", "choose_language", id="a language that is gone"),
        pytest.param("opt out", "stopped", id="stop"),
    ],
)
def test_keys_and_words_of_a_language_that_is_gone_still_work(key: str, reply: str) -> None:
    emma = at_the_first_screen()
    turn = emma.writes(key)
    assert reply in [each.name for each in turn.replies]
    assert not emma.entries("said")


def test_an_answer_that_is_spelt_like_a_language_is_an_answer_where_there_is_one_language() -> None:
    questions = [each.model_dump(mode="json", exclude_none=True) for each in SHIPPED.questions]
    questions[0]["options"][1]["label"]["fa"] = "English"
    sara = Talker("fa", funnel=in_languages("fa", questions=questions))
    sara.gives("button")
    sara.writes("English")
    assert sara.lead.answers == {"need": "results"}


def test_answers_to_questions_that_are_gone_count_for_nothing_and_come_back() -> None:
    emma = through(under=FEWER)
    emma.does(DecayDue())
    assert "need" not in {reason.about for reason in emma.lead.reasons}
    assert emma.lead.answers["need"] == "sales"
    before = emma.lead.fit
    emma.funnel = SHIPPED
    emma.does(DecayDue())
    assert emma.lead.fit == before + 40


def test_a_part_of_the_score_is_named_by_its_id_when_its_question_is_gone() -> None:
    emma = through(under=FEWER)
    card = write_card(emma.session, funnel=FEWER, zone=TEHRAN, now=emma.now).text
    page = write_lead_page(emma.session, funnel=FEWER, zone=TEHRAN, language="en", now=emma.now)
    assert "\u2068need\u2069" in card
    assert "Fit: \u2068need\u2069 40" in page
    assert "\u2068need\u2069: \u2068sales\u2069" in page


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_admin_reads_of_everybody_in_a_language_the_funnel_lacks(language: str) -> None:
    emma = through()
    for funnel in (PERSIAN, ENGLISH):
        page = write_lead_page(emma.session, funnel=funnel, zone=TEHRAN, language=language, now=emma.now)
        assert ("Lead" if language == "en" else "سرنخ") in page
        assert ("need" if funnel is ENGLISH else "نیاز") in page


def test_a_promise_without_words_in_a_language_is_told_by_its_deadline() -> None:
    emma = through()
    emma.asks(Command.TALK)
    ledger = [
        entry.replace(data={"deadline": entry.data["deadline"]}) if entry.kind is EntryKind.PROMISED else entry
        for entry in emma.session.ledger
    ]
    session = emma.session.replace(ledger=tuple(ledger))
    card = write_card(session, funnel=PERSIAN, zone=TEHRAN, now=emma.now).text
    assert "قول ما" in card


def test_a_coupon_is_given_in_the_language_of_a_talk_that_the_newer_funnel_lacks() -> None:
    texts = {"gift.coupon": {"fa": "کد شما {coupon}"}, "button.copy_code": {"fa": "کپی"}}
    magnets = {"guide": {"coupon": "SPRING-20"}}
    current = in_languages("fa", texts=texts, magnets=magnets)
    given, code = without_file(SendMagnet("guide", "old", "Here you are"), funnel=current, language="en")
    assert given.text == "Here you are"
    assert "SPRING-20" in code.text


# A running talk whose version can no longer be read


def test_who_was_asked_for_consent_first_may_agree_where_that_is_no_step_any_more() -> None:
    emma = at_the_first_screen(SEPARATE, under=in_languages("en"))
    emma.presses(Act.AGREE)
    assert (emma.step, emma.lead.consent is not None) == (Step.EXCHANGE, True)
    assert emma.turn.replies[0].keyboard


def test_who_was_asked_for_consent_first_may_decline_where_that_is_no_step_any_more() -> None:
    emma = at_the_first_screen(SEPARATE, under=in_languages("en"))
    emma.presses(Act.NOT_NOW)
    assert emma.step is Step.DECLINED


def test_who_was_not_asked_for_consent_first_is_asked_where_that_is_a_step_now() -> None:
    separate = in_languages("en", consent=SEPARATE.consent.model_dump(mode="json"))
    emma = at_the_first_screen(under=separate)
    emma.writes("+44 20 7946 0018")
    assert (emma.step, emma.lead.phone) == (Step.CONSENT, None)
    emma.presses(Act.AGREE)
    emma.writes("+44 20 7946 0018")
    assert emma.lead.phone == "+442079460018"


@pytest.mark.parametrize(
    ("step", "kinds"),
    [
        pytest.param(Step.EMAIL, ["phone", "telegram"], id="email"),
        pytest.param(Step.FALLBACK, ["phone", "email"], id="telegram"),
    ],
)
def test_a_way_to_be_reached_that_is_gone_is_not_waited_for(step: Step, kinds: list[str]) -> None:
    emma = at_the_first_screen(under=in_languages("en", contact={"kinds": kinds, "first": "phone"}))
    emma.session = emma.session.replace(talk=emma.session.talk.replace(step=step))
    emma.starts()
    assert emma.step is Step.EXCHANGE
    (screen,) = emma.turn.replies
    assert isinstance(screen, Say)
    assert screen.name == "exchange"


def test_an_open_question_that_is_gone_is_not_answered_even_in_its_own_version() -> None:
    emma = Talker("en")
    emma.goes_through("sales")
    talk = emma.session.talk.replace(question="gone", path=("gone_too",))
    emma.session = emma.session.replace(talk=talk)
    emma.writes("2")
    assert emma.lead.answers == {"need": "sales"}
    assert "(1 of 4)" in emma.said


def test_who_takes_their_consent_back_before_the_contact_is_asked_for_it_first() -> None:
    emma = Talker("en", funnel=SEPARATE)
    emma.starts()
    emma.presses(Act.AGREE)
    emma.asks(Command.STOP)
    assert emma.step is Step.CONSENT
