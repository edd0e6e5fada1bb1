"""`advance` alone: an event in, a turn out."""

from datetime import timedelta

import pytest

from conversations.turn.buttons import Act, AnswerButton
from conversations.turn.events import BlockedBot, Command, DecayDue, Edited, Pressed, SentMedia, UnblockedBot
from conversations.turn.turn import CardChanged, NewAlert, Relayed, Rewrite, Say, SendMagnet
from storage.records.lead import ContactKind, Outcome, Stage
from storage.records.ledger import EntryKind
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker


def test_the_first_screen_says_what_you_get_what_you_give_and_what_for():
    person = Talker("fa")
    person.starts("ig_story1")
    exchange = person.turn.replies[0]
    assert exchange.text.startswith("سلام ")
    assert exchange.text.endswith("/privacy")
    labels = [key.label for row in exchange.keyboard for key in row]
    assert labels == ["📱 ارسال شماره و دریافت راهنما", "✉️ با ایمیل می‌گیرم", "فعلاً نه", "English"]
    assert exchange.keyboard[0][0].asks_contact


def test_sending_the_contact_is_the_consent_and_brings_the_guide_and_the_first_question():
    person = Talker()
    person.starts()
    person.shares()
    consent = person.lead.consent
    assert (consent.version, consent.update_id, consent.at) == (2, 2, person.now)
    give, question = person.turn.replies
    assert isinstance(give, SendMagnet)
    assert give.keyboard == "remove"
    assert question.text == (
        "Four quick questions, under a minute.\n\nWhat are you after right now? (\u20681\u2069 of \u20684\u2069)"
    ).replace("\u2068", "").replace("\u2069", "")
    assert person.lead.phone == "+989121234567"
    assert person.lead.phone_verified
    assert person.lead.stage is Stage.LEAD


def test_another_persons_card_is_refused_and_is_no_failed_try():
    person = Talker()
    person.starts()
    for _ in range(3):
        person.shares("989350000000", own=False)
    assert "isn't yours" in person.said
    assert person.lead.phone is None
    assert person.session.talk.failures == 0


def test_after_two_unreadable_entries_telegram_itself_will_do():
    person = Talker()
    person.starts()
    person.writes("+98 912 34 56")
    assert "couldn't read" in person.said
    person.writes("+98 912 34 57")
    assert "keep in touch here" in person.said
    assert person.lead.unread_contact == "+98 912 34 57"
    person.presses(Act.HERE_IS_FINE)
    assert person.lead.contact is ContactKind.TELEGRAM
    assert isinstance(person.turn.replies[0], SendMagnet)


def test_a_typo_of_a_common_domain_is_asked_about():
    person = Talker()
    person.starts()
    person.writes("sara@gmial.com")
    assert "sara@gmail.com" in person.said
    person.presses(Act.EMAIL_AS_SUGGESTED)
    assert person.lead.email == "sara@gmail.com"
    assert person.step is Step.QUESTION


def test_outside_persian_a_number_without_plus_is_asked_for_its_country_code():
    person = Talker("en")
    person.starts()
    person.writes("09121234567")
    assert "country code" in person.said
    assert person.lead.phone is None


def test_in_persian_a_local_number_is_read():
    person = Talker("fa")
    person.starts()
    person.writes("شماره‌ام ۰۹۱۲ ۱۲۳ ۴۵ ۶۷ است")
    assert person.lead.phone == "+989121234567"
    assert not person.lead.phone_verified


def test_not_now_lets_go_and_start_comes_back():
    person = Talker()
    person.starts()
    person.writes("Not now")
    assert person.turn.replies[0].keyboard == "remove"
    assert person.step is Step.DECLINED
    person.starts()
    assert person.step is Step.EXCHANGE


def test_a_second_start_resumes_the_open_question():
    person = Talker()
    person.gives("button")
    person.answers("sales")
    person.starts()
    assert "When would you like to start? (2 of 4)" in person.said
    assert len(person.entries("started")) == 1


def test_an_answered_question_is_edited_and_loses_its_buttons():
    person = Talker()
    person.gives("button")
    person.answers("sales")
    rewrite, question = person.turn.replies
    assert isinstance(rewrite, Rewrite)
    assert rewrite.message_id == 1000
    assert "✓" in rewrite.text
    assert question.name == "q1"


def test_a_double_tap_is_one_answer():
    person = Talker()
    person.gives("button")
    talk = person.session.talk
    tap = Pressed(AnswerButton(talk.session, 0, 0), 1000)
    person.does(tap)
    person.does(tap)
    assert len(person.entries("answered")) == 1
    assert person.turn.replies == ()
    assert person.turn.toast


def test_an_old_button_says_so_and_changes_nothing():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    before = person.lead.answers
    person.does(Pressed(AnswerButton(person.session.talk.session, 0, 3), 1000))
    assert person.lead.answers == before
    assert "older message" in person.said
    person.does(Pressed(None, 1000))
    assert "older message" in person.said


def test_back_asks_the_question_before_again():
    person = Talker()
    person.gives("button")
    person.answers("sales")
    person.goes_back()
    assert "What are you after" in person.said
    person.answers("learn")
    assert person.lead.answers == {"need": "learn"}


@pytest.mark.parametrize("typed", ["1", "more customers and sales", "More Customers and Sales!", "Option 1"])
def test_a_typed_answer_that_matches_an_option_is_taken(typed):
    person = Talker()
    person.gives("button")
    person.writes(typed)
    assert person.lead.answers == {"need": "sales"}
    assert person.turn.replies[0].key == "u2:q0"


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(SentMedia("voice"), id="voice"),
        pytest.param(SentMedia("sticker"), id="sticker"),
        pytest.param(SentMedia("photo", "our shop"), id="photo"),
        pytest.param(Edited("sales"), id="edit"),
    ],
)
def test_what_is_no_answer_is_kept_and_answers_nothing(event):
    person = Talker()
    person.gives("button")
    person.does(event)
    assert person.lead.answers == {}
    assert person.step is Step.QUESTION
    assert len(person.entries("said")) == 1


def test_price_words_get_the_price_text_and_a_way_on():
    person = Talker()
    person.gives("button")
    person.writes("how much?")
    assert "real estimate" in person.said
    assert len(person.entries("price_asked")) == 1
    person.presses(Act.GO_ON)
    assert "What are you after" in person.said


def test_talk_from_a_visitor_makes_a_lead_and_alerts_at_once():
    person = Talker()
    person.asks(Command.TALK)
    assert person.lead.contact is ContactKind.TELEGRAM
    assert person.lead.stage is Stage.SQL
    assert [type(alert) for alert in person.turn.alerts] == [NewAlert]
    assert person.step is Step.NUMBER
    assert "today before 18:00, Tehran time" in person.said


def test_a_number_given_after_talk_edits_the_card_and_brings_the_guide():
    person = Talker()
    person.asks(Command.TALK)
    person.shares()
    assert [type(alert) for alert in person.turn.alerts] == [CardChanged]
    assert any(isinstance(reply, SendMagnet) for reply in person.turn.replies)
    assert person.lead.phone == "+989121234567"


def test_the_number_can_be_skipped_and_is_not_asked_for_again():
    person = Talker()
    person.gives("a@gmail.com")
    person.asks(Command.TALK)
    person.writes("No, here is fine")
    assert person.step is Step.QUESTION
    person.asks(Command.TALK)
    assert person.step is Step.QUESTION


def test_one_alert_a_cool_down_and_another_after_it():
    person = Talker()
    person.asks(Command.TALK)
    person.waits(timedelta(days=2))
    person.asks(Command.TALK)
    assert person.alerts().count("NewAlert") == 1
    person.waits(timedelta(days=13))
    person.asks(Command.TALK)
    assert person.alerts().count("NewAlert") == 2
    assert person.lead.alerts == 2


def test_a_changed_gate_answer_cools_at_once():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    person.presses(Act.CHANGE_ANSWERS)
    person.answers("learn")
    assert not person.lead.hot
    assert [entry.data["reason"] for entry in person.entries("cooled")] == ["gate"]
    assert [type(alert) for alert in person.turn.alerts] == [CardChanged]


def test_once_a_card_exists_what_they_write_reaches_the_group():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    person.writes("We open in March")
    assert person.turn.alerts == (Relayed("We open in March"),)
    assert "team" in person.said
    person.does(SentMedia("voice"))
    assert person.turn.alerts == (Relayed("[پیام صوتی]"),)


def test_persian_letters_in_an_english_talk_switch_it_and_say_so():
    person = Talker("en")
    person.gives("button")
    person.writes("سلام، فروشگاه دارم")
    assert person.lead.language == "fa"
    assert "فارسی" in person.said
    assert "دنبال چه هستید" in person.said


def test_the_first_screen_changes_language_by_one_tap():
    person = Talker("fa")
    person.starts()
    person.writes("English")
    assert person.lead.language == "en"
    assert "Do your ads bring customers" in person.said


def test_a_known_lead_by_another_source_gets_its_magnet_and_is_not_asked_again():
    person = Talker()
    person.goes_through("results", "none", "unknown", "no")
    person.starts("g_ads7")
    assert [type(reply) for reply in person.turn.replies] == [SendMagnet]
    assert (person.lead.first_source, person.lead.last_source) == ("", "g_ads7")
    assert len(person.entries("campaign")) == 1


def test_stop_and_block_are_remembered_and_undone():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    person.asks(Command.STOP)
    assert person.lead.stopped
    person.asks(Command.RESUME)
    assert not person.lead.stopped
    person.does(BlockedBot())
    assert person.lead.blocked
    assert person.turn.replies == ()
    person.does(UnblockedBot())
    assert not person.lead.blocked


def test_back_on_another_day_counts_once_a_day():
    person = Talker()
    person.goes_through("results", "none", "unknown", "no")
    person.waits(timedelta(days=1))
    person.writes("hello")
    person.writes("again")
    assert len(person.entries("returned")) == 1


def test_a_flood_is_stored_and_not_answered():
    person = Talker()
    person.gives("button")
    for place in range(200):
        person.writes(f"word {place}")
    assert len(person.entries("said")) == 200
    assert person.turn.replies == ()


def in_a_flood() -> Talker:
    """A person at the first question who has exceeded the rate limit."""
    person = Talker()
    person.gives("typed")
    for place in range(50):
        person.writes(f"word {place}")
    assert person.turn.replies == ()
    return person


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (Command.TALK, "today before"),
        (Command.FORGET, "for good"),
        (Command.STOP, "/resume"),
        (Command.PRIVACY, "/forget"),
    ],
)
def test_what_matters_is_heard_in_any_flood(command, said):
    person = in_a_flood()
    person.asks(command)
    assert said in person.said
    assert all(reply.yields for reply in person.turn.replies)


def test_who_floods_can_be_forgotten():
    person = in_a_flood()
    person.presses(Act.FORGET_YES)
    assert person.turn.erased


def test_a_wish_to_talk_in_a_flood_alerts():
    person = in_a_flood()
    person.presses(Act.TALK)
    assert person.alerts().count("NewAlert") == 1
    assert [type(alert) for alert in person.turn.alerts] == [NewAlert]


@pytest.mark.parametrize(
    ("typed", "field", "kept"),
    [
        pytest.param("+98 935 111 2233", "phone", "+989351112233", id="phone"),
        pytest.param("sara@corp.example", "email", "sara@corp.example", id="email"),
    ],
)
def test_a_new_contact_is_read_in_any_flood(typed, field, kept):
    person = in_a_flood()
    person.writes(typed)
    if field == "phone":  # one stands: asked about first
        person.writes(typed)
        assert person.turn.replies == ()
        person.presses(Act.NEW_CONTACT_YES)
    assert getattr(person.lead, field) == kept
    person.writes(typed)
    assert person.turn.replies == ()


@pytest.mark.parametrize(
    ("event", "medium"),
    [(SentMedia("photo", "our shop", "album"), "photo"), (SentMedia("voice"), "voice"), (Edited("so"), "edit")],
)
def test_what_they_send_in_a_flood_is_kept_for_what_it_is(event, medium):
    person = in_a_flood()
    person.does(event)
    assert person.turn.replies == ()
    assert person.entries("said")[-1].data["medium"] == medium


def test_no_minute_hears_twice_as_much():
    person = Talker()
    person.gives("button")
    person.waits(timedelta(seconds=59))
    answered = 0
    for place in range(100):
        person.writes(f"word {place}")
        answered += bool(person.turn.replies)
    assert answered <= 40
    person.waits(timedelta(seconds=3))
    person.writes("and now")
    assert person.turn.replies, "a token comes back every second and a half"


def test_a_clock_that_is_set_back_silences_nobody():
    person = in_a_flood()
    person.waits(timedelta(hours=-1))
    person.writes("still here")
    assert person.turn.replies


def test_colleagues_hear_the_first_words_one_by_one_and_then_see_the_card():
    person = Talker()
    person.asks(Command.TALK)
    heard = []
    for place in range(60):
        person.writes(f"word {place}")
        heard.append([type(alert).__name__ for alert in person.turn.alerts])
    assert heard[:10] == [["Relayed"]] * 10
    assert heard[30] == ["CardChanged"]
    assert heard[50:] == [[]] * 10
    assert sum(alerts == ["Relayed"] for alerts in heard) < 20


def test_an_answer_tapped_in_a_flood_changes_nothing_and_can_be_tapped_again():
    person = in_a_flood()
    person.answers("sales")
    assert person.lead.answers == {}
    person.waits(timedelta(minutes=1))
    person.answers("sales")
    assert person.lead.answers == {"need": "sales"}


OTHERS_FIRST = SHIPPED.replace(questions=SHIPPED.questions[::-1], hash="of another file")
"""The questions in another order: the numbers in old buttons mean other questions here."""


def under_another_funnel(*answers: str, contact: str = "button") -> Talker:
    """A person in the middle of the questions of a funnel version that can no longer be read."""
    person = Talker()
    person.goes_through(*answers, contact=contact)
    person.funnel = OTHERS_FIRST
    return person


def test_a_button_of_a_lost_funnel_is_old_and_the_first_question_of_this_one_follows():
    person = under_another_funnel("sales")
    person.does(Pressed(AnswerButton(1, 1, 0), message_id=1001))
    assert person.lead.answers == {"need": "sales"}
    assert "older message" in person.said
    assert "(1 of 4)" in person.said
    assert (person.session.talk.session, person.session.talk.funnel) == (2, "of another file")
    person.answers("call")
    assert person.lead.answers == {"need": "sales", "talk": "call"}


@pytest.mark.parametrize("words", ["1", "hello"])
def test_words_for_a_lost_question_answer_none_of_this_funnel(words):
    person = under_another_funnel("sales")
    person.writes(words)
    assert person.lead.answers == {"need": "sales"}
    assert person.entries("said")[-1].data["text"] == words
    assert "(1 of 4)" in person.said


def test_a_decay_in_between_does_not_make_old_buttons_new():
    person = under_another_funnel("sales")
    person.does(DecayDue())
    person.does(Pressed(AnswerButton(1, 1, 0), message_id=1001))
    assert person.lead.answers == {"need": "sales"}
    assert "(1 of 4)" in person.said


def test_who_stopped_is_not_asked_anew():
    person = under_another_funnel("sales")
    person.asks(Command.STOP)
    assert "1 of 4" not in person.said


def test_a_number_given_after_talk_leads_to_the_first_question_of_this_funnel():
    person = under_another_funnel("sales", contact="sara@gmail.com")
    person.asks(Command.TALK)
    assert person.step is Step.NUMBER
    person.shares()
    assert "(1 of 4)" in person.said


def test_who_is_through_keeps_the_lead_under_any_funnel():
    person = under_another_funnel("sales", "now", "mid", "call")
    person.starts()
    assert person.lead.hot
    assert person.session.talk.session == 1


def test_forgetting_is_asked_once():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    person.asks(Command.FORGET)
    assert not person.turn.erased
    person.presses(Act.FORGET_YES)
    assert person.turn.erased
    assert "Erased" in person.said


def test_whom_sales_set_aside_is_not_hot_by_changed_answers():
    person = Talker()
    person.goes_through("sales", "none", "mid", "call")
    lead = person.lead.replace(outcome=Outcome.DISQUALIFIED)
    person.session = person.session.replace(lead=lead)
    person.presses(Act.CHANGE_ANSWERS)
    for option in ("sales", "now", "mid", "call"):
        person.answers(option)
    assert not person.lead.hot
    assert "NewAlert" not in person.alerts()


def test_tips_are_off_until_the_button_is_pressed():
    person = Talker(funnel=SHIPPED.replace(tips=True))
    person.goes_through("results", "none", "unknown", "no")
    assert not person.lead.tips
    assert "📬 Send me a short tip now and then" in person.labels
    person.presses(Act.TIPS)
    assert person.lead.tips
    assert person.entries("tips")[0].data["on"] is True


@pytest.mark.parametrize(
    ("options", "labels"),
    [
        pytest.param(
            ("results", "none", "unknown", "no"),
            ["💬 Talk to a person", "🕐 Remind me later"],
            id="marketing-qualified",
        ),
        pytest.param(("learn", "none", "unknown", "no"), [], id="a lead"),
    ],
)
def test_tips_that_nothing_sends_are_not_offered_and_the_button_of_an_earlier_message_works(options, labels):
    person = Talker()
    person.goes_through(*options)
    assert person.labels == labels
    person.presses(Act.TIPS)
    assert person.said.startswith("Gladly 🌱")
    assert person.lead.tips


def test_consent_as_a_step_of_its_own_comes_before_any_contact():
    consent = SHIPPED.consent.replace(mode="separate_step")
    person = Talker(funnel=SHIPPED.replace(consent=consent))
    person.starts()
    assert person.step is Step.CONSENT
    person.shares()
    assert person.lead.phone is None
    person.presses(Act.AGREE)
    assert person.lead.consent is not None
    person.shares()
    assert person.lead.phone == "+989121234567"


@pytest.mark.parametrize("command", list(Command))
def test_every_command_works_before_anything_else(command):
    person = Talker()
    person.asks(command)
    assert any(isinstance(reply, Say) for reply in person.turn.replies)


@pytest.mark.parametrize(("dated", "same"), [
    pytest.param(timedelta(minutes=-30), True, id="half an hour ago"),
    pytest.param(timedelta(minutes=30), True, id="by a clock that was set back since"),
    pytest.param(timedelta(days=1100), False, id="by a clock that was years ahead"),
])  # fmt: skip
def test_a_wish_dated_by_a_clock_that_was_ahead_is_not_the_same_wish_for_years(dated: timedelta, same: bool) -> None:
    person = Talker()
    person.starts()
    person.shares()
    person.asks(Command.TALK)
    ledger = tuple(
        entry.replace(at=person.now + dated) if entry.kind is EntryKind.TALK_ASKED else entry
        for entry in person.session.ledger
    )
    person.session = person.session.replace(ledger=ledger)
    person.asks(Command.TALK)
    assert ("Your request is with us" in person.said) is same


@pytest.mark.parametrize(("dated", "answered"), [(timedelta(seconds=-1), False), (timedelta(days=1100), True)])
def test_a_pile_dated_by_a_clock_that_was_ahead_leaves_no_later_one_unanswered(
    dated: timedelta, answered: bool
) -> None:
    person = Talker()
    person.starts()
    person.does(SentMedia("forward", "", pile="forwards"))
    ledger = tuple(
        entry.replace(at=person.now + dated) if entry.kind is EntryKind.SAID else entry
        for entry in person.session.ledger
    )
    person.session = person.session.replace(ledger=ledger)
    person.does(SentMedia("forward", "", pile="forwards"))
    assert bool(person.said) is answered


@pytest.mark.parametrize("event", [SentMedia("other"), SentMedia("other", pile="album")])
def test_what_is_new_to_us_is_kept_and_never_promised_as_passed_on(event):
    person = Talker()
    person.asks(Command.TALK)
    person.does(event)
    assert person.entries("said")[-1].data["medium"] == "other"
    assert [reply.name for reply in person.turn.replies] == ["nudge_unknown"]
    assert person.turn.alerts == ()


@pytest.mark.parametrize("event", [SentMedia("photo", "قیمت؟", "forwards"), SentMedia("web_app", "price?")])
def test_words_of_others_are_no_question_about_the_price(event):
    person = Talker()
    person.asks(Command.TALK)
    person.does(event)
    assert [reply.name for reply in person.turn.replies] == ["relayed"]
    assert person.entries("price_asked") == []
