"""Consent is recorded with its text, withdrawn with one tap, and asked for again before anything counts."""

import hashlib
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.steps.exchange import CHANNEL
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from conversations.turn.turn import Say
from storage.records.lead import Outcome, RetentionPolicy, Stage
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker

HOT = ("sales", "now", "mid", "call")
SEPARATE = SHIPPED.replace(consent=SHIPPED.consent.replace(mode="separate_step"))


def hot() -> Talker:
    sara = Talker()
    sara.goes_through(*HOT)
    return sara


def kinds(talker: Talker) -> list[str]:
    assert talker.turn is not None
    return [entry.kind.value for entry in talker.turn.entries]


@pytest.mark.parametrize(("funnel", "by"), [(SHIPPED, "contact"), (SEPARATE, "button")], ids=["contact", "button"])
def test_the_record_says_to_which_words_how_when_and_by_which_update(funnel, by: str) -> None:
    sara = Talker(funnel=funnel)
    sara.starts()
    shown = sara.said
    (sara.shares if by == "contact" else lambda: sara.presses(Act.AGREE))()
    (given,) = sara.entries("consented")
    text = str(given.data["text"])
    assert text in shown
    assert given.data["hash"] == hashlib.sha256(text.encode()).hexdigest()
    assert (given.data["version"], given.data["channel"], given.data["by"]) == (2, CHANNEL, by)
    assert (given.at, given.update_id) == (sara.now, sara.update_id)
    assert sara.lead.consent is not None
    assert sara.lead.consent.text_hash == given.data["hash"]


@pytest.mark.parametrize("way", ["command", "privacy", "mydata"])
def test_it_is_taken_back_in_one_step(way: str) -> None:
    sara = hot()
    if way == "command":
        sara.asks(Command.STOP)
    else:
        sara.asks(Command.PRIVACY if way == "privacy" else Command.MY_DATA)
        assert "✋ Withdraw my consent" in sara.labels
        sara.presses(Act.STOP)
    (taken_back,) = sara.entries("withdrawn")
    assert taken_back.update_id == sara.update_id
    assert taken_back.data["hash"] == sara.entries("consented")[0].data["hash"]
    assert (sara.lead.consent, sara.lead.stopped, sara.lead.hot) == (None, True, False)
    assert "you've withdrawn your consent" in sara.said
    assert sara.entries("cooled")[-1].data["reason"] == "withdrawn"


@pytest.mark.parametrize("words", ["stop", "STOP!", "Unsubscribe", "لغو", "لغو ۱۱", "دیگه پیام نده"])
def test_it_is_taken_back_in_plain_words_too(words: str) -> None:
    sara = Talker(language="fa")
    sara.starts()
    sara.shares()
    sara.writes(words)
    if words == "لغو":  # within an open step it is asked about once
        sara.presses(Act.CANCEL_ALL)
    assert (sara.lead.consent, sara.lead.stopped) == (None, True)


def test_words_that_only_hold_a_stop_are_words() -> None:
    sara = hot()
    sara.writes("please stop by our office tomorrow")
    assert not sara.lead.stopped


def test_the_button_is_not_offered_where_there_is_nothing_to_take_back() -> None:
    sara = Talker()
    sara.starts()
    sara.asks(Command.PRIVACY)
    assert sara.labels == []
    sara.shares()
    sara.asks(Command.STOP)
    sara.asks(Command.PRIVACY)
    assert sara.labels == []


def test_tips_that_were_on_are_recorded_as_off() -> None:
    sara = Talker()
    sara.goes_through("results", "none", "unknown", "no")
    sara.presses(Act.TIPS)
    sara.asks(Command.STOP)
    on, off = sara.entries("tips")
    assert (on.data["on"], off.data["on"]) == (True, False)
    assert on.data["hash"] == hashlib.sha256(str(on.data["text"]).encode()).hexdigest()
    assert off.update_id == sara.update_id
    assert not sara.lead.tips


@pytest.mark.parametrize("come_back", ["start", "resume"])
def test_who_comes_back_reads_the_text_again_and_agrees_by_a_tap(come_back: str) -> None:
    sara = hot()
    sara.asks(Command.STOP)
    sara.waits(timedelta(days=20))
    sara.starts() if come_back == "start" else sara.asks(Command.RESUME)
    assert "without your say-so" in sara.said
    assert (sara.lead.consent, sara.lead.stopped, sara.lead.hot) == (None, False, False)
    sara.presses(Act.AGREE)
    assert sara.lead.agrees
    assert sara.entries("consented")[-1].data["by"] == "button"
    assert len(sara.entries("consented")) == 2


def test_an_old_agree_button_brings_the_text_and_no_consent() -> None:
    sara = Talker(funnel=SEPARATE)
    sara.starts()
    sara.presses(Act.AGREE)
    sara.shares()
    sara.asks(Command.STOP)
    sara.presses(Act.AGREE)
    assert "without your say-so" in sara.said
    assert (sara.lead.consent, sara.lead.stopped) == (None, True)
    sara.presses(Act.AGREE)
    assert sara.lead.agrees


def test_a_new_contact_is_not_taken_before_they_agree_again() -> None:
    sara = hot()
    sara.asks(Command.STOP)
    sara.writes("sara@gmail.com")
    assert (sara.lead.email, sara.lead.consent) == (None, None)
    sara.presses(Act.AGREE)
    sara.writes("sara@gmail.com")
    assert sara.lead.email == "sara@gmail.com"


def test_answers_alone_bring_nobody_to_sales_who_does_not_agree() -> None:
    sara = Talker()
    sara.gives("button")
    sara.asks(Command.STOP)
    sara.starts()
    for option in HOT:
        sara.answers(option)
    assert sara.alerts() == []
    assert not sara.lead.hot
    sara.presses(Act.AGREE)
    assert sara.alerts() == ["NewAlert"]


def test_who_asks_outright_for_a_person_gets_one_whatever_they_took_back() -> None:
    sara = Talker()
    sara.gives("button")
    sara.asks(Command.STOP)
    sara.asks(Command.TALK)
    assert sara.alerts() == ["NewAlert"]
    assert sara.lead.consent is None


def test_a_wish_to_talk_from_before_ends_with_the_consent() -> None:
    sara = hot()
    sara.asks(Command.TALK)
    sara.asks(Command.STOP)
    sara.waits(timedelta(days=1))
    sara.starts()
    assert not sara.lead.hot
    assert "NewAlert" not in sara.alerts()[1:]


def test_who_asks_for_a_person_right_after_stopping_gets_one() -> None:
    sara = Talker()
    sara.asks(Command.TALK)
    sara.asks(Command.STOP)
    assert not sara.lead.hot
    sara.asks(Command.TALK)
    assert sara.lead.hot
    assert "talk_asked" in kinds(sara)


def test_my_data_says_what_was_agreed_to_and_what_was_taken_back() -> None:
    sara = hot()
    sara.asks(Command.MY_DATA)
    assert "Your consent" in sara.said
    sara.asks(Command.STOP)
    sara.asks(Command.MY_DATA)
    assert "Consent withdrawn" in sara.said
    assert "Your consent" not in sara.said


def in_every_state() -> list[tuple[str, Talker]]:
    """Return a person in every state of a talk."""
    at = {step.value: Talker() for step in Step}
    at["email"].starts()
    at["email"].writes("✉️ Use my email")
    at["exchange"].starts()
    at["consent"] = Talker(funnel=SEPARATE)
    at["consent"].starts()
    at["fallback"].starts()
    at["fallback"].writes("+98 912 34 56")
    at["fallback"].writes("+98 912 34 57")
    at["question"].gives("button")
    at["number"].starts()
    at["number"].asks(Command.TALK)
    at["done"].goes_through(*HOT)
    at["declined"].starts()
    at["declined"].writes("Not now")
    for name, talker in at.items():
        assert talker.step.value == name
    at["new"] = Talker()
    at["stopped"] = hot()
    at["stopped"].asks(Command.STOP)
    at["flooded"] = hot()
    for _ in range(100):
        at["flooded"].writes("hello")
    return list(at.items())


@pytest.mark.parametrize(("state", "talker"), in_every_state(), ids=lambda each: each if isinstance(each, str) else "")
def test_privacy_answers_in_every_state(state: str, talker: Talker) -> None:
    step = None if state == "new" else talker.step
    talker.asks(Command.PRIVACY)
    assert talker.turn is not None
    says = [reply for reply in talker.turn.replies if isinstance(reply, Say) and reply.name == "privacy"]
    assert [("/forget" in reply.text, "privacy@example.com" in reply.text) for reply in says] == [(True, True)]
    assert step in (None, talker.step)


@pytest.mark.parametrize(
    ("keeping", "lead", "limit"),
    [
        pytest.param(
            RetentionPolicy(visitors=timedelta(days=180), leads=timedelta(days=730)), {}, "two years", id="both"
        ),
        pytest.param(RetentionPolicy(visitors=timedelta(days=180)), {}, None, id="leads for ever"),
        pytest.param(
            RetentionPolicy(visitors=timedelta(days=9), leads=timedelta(days=9)),
            {"stage": Stage.CUSTOMER},
            None,
            id="customer",
        ),
        pytest.param(
            RetentionPolicy(visitors=timedelta(days=9), leads=timedelta(days=9)),
            {"outcome": Outcome.WON},
            None,
            id="won",
        ),
    ],
)
def test_privacy_says_how_long_at_the_latest(
    keeping: RetentionPolicy, lead: dict[str, object], limit: str | None
) -> None:
    emma = Talker(language="en", keeping=keeping)
    emma.starts()
    emma.session = emma.session.replace(lead=emma.lead.replace(**lead))
    emma.asks(Command.PRIVACY)
    assert (limit or "/forget.") in emma.said
    assert ("at most for" in emma.said) is (limit is not None)


def test_who_gives_a_contact_after_saying_stop_is_in_touch_again_and_can_take_it_back() -> None:
    sara = Talker()
    sara.starts()
    sara.asks(Command.STOP)
    sara.shares()
    assert sara.lead.agrees
    assert "resumed" in kinds(sara)
    sara.asks(Command.STOP)
    assert (sara.lead.consent, sara.lead.stopped) == (None, True)


def test_tips_that_are_turned_on_after_a_stop_are_ended_by_the_next() -> None:
    sara = Talker()
    sara.goes_through("results", "none", "unknown", "no")
    sara.asks(Command.STOP)
    sara.presses(Act.TIPS)
    assert (sara.lead.tips, sara.lead.stopped, sara.lead.consent) == (True, False, None)
    sara.asks(Command.STOP)
    assert (sara.lead.tips, sara.lead.stopped) == (False, True)


def on_the_card(talker: Talker) -> str:
    return write_card(talker.session, funnel=SHIPPED, zone=ZoneInfo("Asia/Tehran"), now=talker.now).text


def test_sales_read_on_the_card_that_consent_is_gone_until_it_is_given_again() -> None:
    sara = hot()
    sara.asks(Command.STOP)
    assert "⛔️ خواسته دیگر برایش ننویسیم" in on_the_card(sara)
    sara.starts()
    assert "رضایتش را پس گرفته" in on_the_card(sara)
    sara.presses(Act.AGREE)
    assert sara.turn is not None
    assert sara.turn.alerts
    assert "رضایتش را پس گرفته" not in on_the_card(sara)


def test_a_card_of_who_asks_for_a_person_does_not_hold_sales_back() -> None:
    sara = hot()
    sara.asks(Command.STOP)
    sara.asks(Command.TALK)
    assert "رضایتش را پس گرفته" not in on_the_card(sara)


def test_start_offers_consent_also_after_resume():
    sara = Talker()
    sara.gives("button")
    for command in (Command.STOP, Command.RESUME):
        sara.asks(command)
    sara.starts()
    assert [reply.name for reply in sara.turn.replies] == ["consent_again"]
    sara.presses(Act.AGREE)
    assert sara.lead.agrees
    assert sara.step is Step.QUESTION
