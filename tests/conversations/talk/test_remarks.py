"""What people say around a contact: each gets an answer of its own, and nothing is lost."""

from itertools import pairwise

import pytest

from conversations.turn.buttons import Act
from conversations.turn.turn import NewQuietCard, Rewrite, Say
from storage.records.lead import ContactKind, QuietReason
from storage.records.record import Language
from storage.records.talk import Step
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import Talker

HOT = ("sales", "now", "mid", "call")


def at(step: str, language: Language = "en") -> Talker:
    person = Talker(language)
    person.starts()
    if step == "email":
        person.writes("Use my email" if language == "en" else "با ایمیل می‌گیرم")
    elif step == "fallback":
        person.writes("junk@nowhere")
        person.writes("09123")
    elif step == "number":
        person.gives("a@corp.example")
        person.presses(Act.TALK)
    elif step in ("question", "done"):
        person.shares()
        for option in HOT if step == "done" else ():
            person.answers(option)
    assert person.step.value == step
    return person


STEPS = ["exchange", "email", "fallback", "number"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("text", ["ممنون", "thanks!", "خیلی ممنون از شما 🌹", "Thank you so much", "🙏", "دمت گرم"])
def test_thanks_get_you_are_welcome_at_every_contact_step(step: str, text: str) -> None:
    person = at(step)
    person.writes(text)
    assert ("welcome" in person.said) or ("خواهش می‌کنم" in person.said)
    assert "number" not in person.said
    assert person.step.value == step


@pytest.mark.parametrize(("text", "language"), [("ممنون", "fa"), ("thanks!", "en"), ("🙏", "en")])
def test_thanks_for_the_guide_get_you_are_welcome_at_a_question(text: str, language: Language) -> None:
    person = at("question", language)
    asked = person.session.talk.question
    person.writes(text)
    assert person.said in ("You're welcome 🌱", "خواهش می‌کنم 🌱")
    assert person.session.talk.question == asked


def test_a_nod_at_a_question_is_told_what_to_press() -> None:
    person = at("question")
    person.writes("ok")
    assert "tap one of the options" in person.said


@pytest.mark.parametrize(("text", "language"), [("ممنون", "fa"), ("thanks!", "en"), ("ok", "en"), ("🙏", "fa")])
def test_thanks_after_no_get_you_are_welcome(text: str, language: Language) -> None:
    person = at("exchange", language)
    person.writes("no" if language == "en" else "نه")
    person.writes(text)
    assert person.said in ("You're welcome 🌱", "خواهش می‌کنم 🌱")


def test_a_third_unreadable_entry_is_told_what_is_missing_and_keeps_the_way_by_telegram() -> None:
    person = at("fallback")
    person.writes("@gmail.com")
    assert person.said == "Something is missing before the @. For example sara@gmail.com"
    assert person.labels == ["Yes, here is fine", "Try again"]
    person.presses(Act.HERE_IS_FINE)
    assert person.lead.contact is ContactKind.TELEGRAM


@pytest.mark.parametrize("text", ["thanks, and when?", "ممنون، کی تماس می‌گیرید؟", "thanks but I run a shop", "؟", "?!"])
def test_what_only_looks_like_thanks_is_not_answered_as_thanks(text: str) -> None:
    person = at("exchange")
    person.writes(text)
    assert "welcome" not in person.said
    assert "خواهش می‌کنم" not in person.said
    assert person.entries("said")[-1].data["text"] == text


@pytest.mark.parametrize(
    "text",
    [
        "اسکم هستید؟ شماره رو برای چی می‌خواید؟", "چرا باید شماره بدم", "شماره‌ام رو به کسی میدید؟ اعتماد ندارم", "چرا؟",
        "is this a scam?", "Why do you need my number?", "what will you do with my email", "why", "who are you?", "؟",
    ],
)  # fmt: skip
@pytest.mark.parametrize("step", STEPS)
def test_who_asks_why_is_told_and_may_stay_on_telegram(step: str, text: str) -> None:
    person = at(step)
    person.writes(text)
    words = " ".join((person.said, *person.labels))
    assert ("we pass your number to no one" in words) or ("به کسی نمی‌دهیم" in words)
    assert "/privacy" in words
    assert len(person.labels) == 1


def test_here_on_telegram_is_taken_from_the_first_screen() -> None:
    person = at("exchange")
    person.writes("is this a scam?")
    assert person.labels == ["💬 Here on Telegram"]
    person.presses(Act.HERE_IS_FINE)
    assert person.lead.contact is ContactKind.TELEGRAM
    assert person.step is Step.QUESTION


def test_a_funnel_without_telegram_and_email_offers_neither() -> None:
    contact = {"kinds": ["phone"], "first": "phone"}
    person = Talker(funnel=in_languages("fa", "en", contact=contact))
    person.starts()
    person.writes("is this a scam?")
    assert person.labels == []
    assert "Email" not in person.said


@pytest.mark.parametrize("text", ["نه", "نه ممنون", "no", "No, thanks.", "نمی‌خوام"])
def test_a_no_is_taken_as_a_no(text: str) -> None:
    person = at("exchange")
    person.writes(text)
    assert person.step is Step.DECLINED


def test_nobody_reads_the_same_nudge_twice_running() -> None:
    person = at("exchange")
    heard = []
    for text in ("hello there", "I have a shop", "it sells shoes", "and bags"):
        person.writes(text)
        heard.append(person.said)
    assert all(one != another for one, another in pairwise(heard))
    assert [each.data["text"] for each in person.entries("said")][-1] == "and bags"


@pytest.mark.parametrize("step", ["exchange", "question"])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_price_questions_are_not_answered_with_the_same_text(step: str, language: Language) -> None:
    person = at(step, language)
    heard = []
    asked = ("قیمت چنده؟", "خب چقدر میشه؟", "قیمت؟"), ("how much is it?", "and the price?", "what does it cost?")
    for text in (*asked[language == "en"], "price?"):
        person.writes(text)
        heard.append(person.said)
    assert heard[0] not in heard[1:]
    assert all(one != another for one, another in pairwise(heard))
    if step == "exchange":
        contact = "شماره یا ایمیل" if language == "fa" else "number or"
        assert all(contact in each for each in heard[1:3])


def test_a_further_price_question_of_a_hot_lead_is_passed_on() -> None:
    person = at("done")
    person.writes("how much?")
    person.writes("how much is it?")
    assert "passed your question" in person.said
    assert type(person.turn.alerts[-1]).__name__ == "Relayed"


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("card", ["alert", "quiet", "unreachable"])
def test_no_price_question_is_answered_as_the_one_before_and_each_is_passed_on(card: str, language: Language) -> None:
    person = Talker(language)
    if card == "unreachable":
        lead = person.lead.replace(username=None)
        person.session = person.session.replace(lead=lead)
    options = ("sales", "now", "mid", "call") if card == "alert" else ("results", "none", "unknown", "no")
    person.gives("button" if card != "unreachable" else "telegram")
    for option in options:
        person.answers(option)
    heard = []
    for _ in range(5):
        alerts = len(person.alerts())
        person.writes("قیمتش چنده؟" if language == "fa" else "how much is it?")
        assert len(person.alerts()) > alerts
        heard.append(person.said)
    assert all(one != another for one, another in pairwise(heard))
    assert heard[0] not in heard[1:]
    if card == "quiet":
        promise = "تا پایان روز کاری بعد" if language == "fa" else "by the end of the next working day"
        assert all(promise in each for each in heard)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("09123", "isn't complete", id="a few digits"),
        pytest.param("۰۹۱۲ ۱۲", "isn't complete", id="Persian digits"),
        pytest.param("+98 912 12", "digits are missing", id="with its code"),
        pytest.param("junk@nowhere", "missing after the @", id="no ending"),
        pytest.param("@sara", "missing before the @", id="a handle"),
        pytest.param("sara@", "missing after the @", id="nothing after"),
    ],
)
@pytest.mark.parametrize("step", ["exchange", "email"])
def test_what_was_meant_as_a_contact_counts_as_a_try_and_says_what_is_missing(step: str, text: str, says: str) -> None:
    person = at(step)
    person.writes(text)
    assert says in person.said
    assert person.lead.unread_contact == text
    person.writes(text)
    assert person.step is Step.FALLBACK


@pytest.mark.parametrize("text", ["we are 3 people", "ساعت ۵", "I run a shop since 1403"])
def test_words_with_a_number_in_them_are_words(text: str) -> None:
    person = at("exchange")
    person.writes(text)
    assert person.lead.unread_contact is None


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("step", [*STEPS, "question"])
def test_cancel_within_a_step_is_asked_about_once(step: str, language: Language) -> None:
    person = at(step, language)
    consent = person.lead.consent
    person.writes("لغو")
    assert len(person.labels) == 2
    assert person.lead.consent == consent
    assert not person.lead.stopped
    person.writes("لغو")
    assert person.lead.stopped


@pytest.mark.parametrize("step", [*STEPS, "question"])
def test_just_this_step_leaves_consent_and_all_messages_withdraws_it(step: str) -> None:
    person, other = at(step), at(step)
    for each in (person, other):
        each.writes("لغو")
    consent = person.lead.consent
    person.presses(Act.CANCEL_STEP)
    assert (person.lead.stopped, person.lead.consent) == (False, consent)
    assert person.step in ((Step.QUESTION,) if step == "number" else (Step.DECLINED, Step.DONE))
    other.presses(Act.CANCEL_ALL)
    assert (other.lead.stopped, other.lead.consent) == (True, None)


@pytest.mark.parametrize(
    ("step", "text"), [("done", "لغو"), ("question", "لغو ۱۱"), ("exchange", "stop"), ("question", "unsubscribe")]
)
def test_elsewhere_and_in_other_words_it_stays_instant(step: str, text: str) -> None:
    person = at(step)
    person.writes(text)
    assert person.lead.stopped


@pytest.mark.parametrize(
    "text",
    [
        "Please call on 2026-12-01 10:30",
        "order 123456789012",
        "1234567890123",
        "0912",
        "my order: 09121112233, size 42",
    ],
)
@pytest.mark.parametrize("step", ["done", "question"])
def test_where_a_contact_stands_digits_are_words(step: str, text: str) -> None:
    person = at(step)
    phone = person.lead.phone
    person.writes(text)
    assert (person.lead.phone, person.lead.unread_contact) == (phone, None)
    assert person.entries("said")[-1].data["text"] == text
    if step == "done":
        assert type(person.turn.alerts[-1]).__name__ == "Relayed"
        assert "Passed on" in person.said


@pytest.mark.parametrize(
    ("text", "key", "field", "value"),
    [
        pytest.param("+44 20 7946 0018", "new_phone", "phone", "+442079460018", id="a phone"),
        pytest.param("emma@corp.example", "new_email", "email", "emma@corp.example", id="an email"),
    ],
)
@pytest.mark.parametrize("step", ["done", "question"])
def test_another_contact_alone_is_asked_about(step: str, text: str, key: str, field: str, value: str) -> None:
    person = at(step)
    person.writes("sara@corp.example")
    before = person.lead
    assert before.email == "sara@corp.example", "no email stood: it is taken"
    person.writes(text)
    assert [each.name for each in person.turn.replies if isinstance(each, Say)] == [key]
    assert person.labels == ["Yes", "No, just saying"]
    assert getattr(person.lead, field) == getattr(before, field)
    assert person.entries("said")[-1].data["text"] == text
    person.presses(Act.NEW_CONTACT_YES)
    assert getattr(person.lead, field) == value
    assert any(entry.data["value"] == before.phone for entry in person.entries("contact"))
    person.presses(Act.NEW_CONTACT_YES)
    assert "older message" in person.said


def test_until_it_is_called_new_another_contact_is_words_that_reach_sales() -> None:
    person = Talker()
    person.goes_through("results", "none", "unknown", "no")
    person.writes("+44 20 7946 0018")
    assert person.labels == ["Yes", "No, just saying"]
    assert [type(each) for each in person.turn.alerts] == [NewQuietCard]
    assert person.lead.quiet == (QuietReason.WORDS,)


def test_no_just_saying_leaves_the_contact() -> None:
    person = at("done")
    before = person.lead.phone
    person.writes("+44 20 7946 0018")
    person.presses(Act.NEW_CONTACT_NO)
    assert person.lead.phone == before


def test_the_same_contact_again_is_not_asked_about() -> None:
    person = at("done")
    person.writes("+98 912 123 4567")
    assert person.labels == []
    assert "already" in person.said


def test_words_of_a_person_who_withdrew_consent_are_kept_and_say_where_a_person_is() -> None:
    person = Talker()
    person.goes_through("results", "none", "unknown", "no")
    person.writes("لغو ۱۱")
    person.writes("is anybody there?")
    assert "/talk" in person.said
    assert person.entries("said")[-1].data["text"] == "is anybody there?"
    assert person.alerts() == []


@pytest.mark.parametrize("step", [*STEPS, "question", "done"])
def test_a_second_press_of_just_this_step_changes_nothing(step: str) -> None:
    person = at(step)
    person.writes("لغو")
    person.presses(Act.CANCEL_STEP)
    if person.step is Step.QUESTION:  # the number was left out, the question it had interrupted is open again
        person.presses(Act.CANCEL_STEP)
    before = (person.step, person.lead)
    person.presses(Act.CANCEL_STEP)
    assert (person.step, person.lead) == before
    assert "older message" in person.said or "قدیمی" in person.said


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("yes", "+442079460018"),
        ("Yes please", "+442079460018"),
        ("no", "+989121234567"),
        ("No, just saying", "+989121234567"),
    ],
)
def test_a_typed_yes_or_no_is_a_press_of_the_buttons_just_above(typed, phone):
    person = Talker()
    person.goes_through("sales", "none", "mid", "no")
    person.writes("+44 20 7946 0018")
    person.writes(typed)
    assert person.lead.phone == phone
    assert person.session.talk.offered_contact is None


def test_a_yes_further_below_is_words():
    person = Talker()
    person.goes_through("sales", "none", "mid", "no")
    person.writes("+44 20 7946 0018")
    person.writes("do you have a showroom?")
    person.writes("yes")
    assert person.lead.phone == "+989121234567"


@pytest.mark.parametrize(("label", "stopped"), [("Just this step", False), ("all messages", True)])
def test_a_typed_label_says_what_to_cancel(label, stopped):
    person = Talker()
    person.gives("button")
    person.writes("cancel")
    person.writes(label)
    assert person.lead.stopped is stopped
    assert person.lead.agrees is not stopped


@pytest.mark.parametrize(
    ("words", "said"),
    [("thanks", "You're welcome"), ("no", "No problem"), ("is this a scam?", "Fair question")],
)
def test_remarks_after_not_now_are_answered_like_those_before(words, said):
    person = Talker()
    person.starts()
    person.writes("Not now")
    person.writes(words)
    assert said in person.said


def test_here_on_telegram_works_after_not_now():
    person = Talker()
    person.starts()
    person.writes("is this a scam?")
    person.writes("Not now")
    person.presses(Act.HERE_IS_FINE)
    assert person.lead.contact is not None
    assert person.step is Step.QUESTION


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        pytest.param(("junk@nowhere", "09123"), Act.HERE_IS_FINE, id="here is fine"),
        pytest.param(("junk@nowhere", "09123"), Act.TRY_AGAIN, id="try again"),
        pytest.param(("sara@gmial.com",), Act.EMAIL_AS_SUGGESTED, id="as suggested"),
        pytest.param(("sara@gmial.com",), Act.EMAIL_AS_TYPED, id="as typed"),
        pytest.param(("cancel",), Act.CANCEL_STEP, id="just this step"),
        pytest.param(("cancel",), Act.CANCEL_ALL, id="all messages"),
    ],
)
def test_what_was_asked_once_loses_its_buttons_with_the_press(typed: tuple[str, ...], act: Act) -> None:
    person = at("exchange")
    for text in typed:
        person.writes(text)
    turn = person.presses(act)
    (gone,) = [reply for reply in turn.replies if isinstance(reply, Rewrite)]
    assert (gone.message_id, gone.keeps_text) == (2000, True)


@pytest.mark.parametrize("words", ["I run a small shop for shoes and bags", "سلام من فروشگاه پوشاک دارم در شیراز"])
def test_a_sentence_where_an_email_is_asked_for_is_words(words):
    person = Talker("en" if words.isascii() else "fa")
    person.starts()
    person.writes("✉️ Use my email")
    person.writes(words)
    assert person.entries("unread_contact") == []
    assert [entry.data["text"] for entry in person.entries("said")] == [words]


@pytest.mark.parametrize(
    "typed", ["sara", "sara gmail com", "my mail is sara at gmail dot com", "it is sara.gmail.com"]
)
def test_what_may_be_an_email_is_an_unreadable_one(typed):
    person = Talker()
    person.starts()
    person.writes("✉️ Use my email")
    person.writes(typed)
    assert "I couldn't read that email" in person.said
