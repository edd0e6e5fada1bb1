"""Quiet cards: who asks to be contacted below a gate, or writes after the end, is passed on without an alert."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.turn.buttons import Act
from conversations.turn.events import FORWARDS, Command, Edited, SentMedia
from conversations.turn.turn import CardChanged, Copied, NewAlert, NewQuietCard, Relayed
from storage.records.lead import Outcome, QuietReason, Stage
from storage.records.ledger import Entry, EntryKind
from tests.conversations.talks import MONDAY_NOON, SHIPPED, Talker
from tests.direction_marks import INVISIBLE

TEHRAN = ZoneInfo("Asia/Tehran")
READER = ("results", "none", "unknown", "no")
HAND = ("sales", "none", "mid", "call")
TUESDAY_END, THURSDAY_DUE = datetime(2026, 11, 24, 14, 30, tzinfo=UTC), datetime(2026, 11, 28, 14, 30, tzinfo=UTC)
"""18:00 in Tehran. Thursday and Friday are days off: the third working day after a Monday is Saturday."""


def told(person: Talker) -> list[type]:
    assert person.turn is not None
    return [type(alert) for alert in person.turn.alerts]


def after_the_end(*options: str, language: str = "en", funnel=SHIPPED) -> Talker:
    person = Talker(language, funnel=funnel)
    person.goes_through(*(options or READER))
    return person


def card_of(person: Talker, language: str = "en") -> list[str]:
    funnel = person.funnel.replace(sales_language=language)
    card = write_card(person.session, funnel=funnel, zone=TEHRAN, now=person.now)
    return [line.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))) for line in card.lines]


@pytest.mark.parametrize(
    ("language", "hand", "wrote"),
    [
        pytest.param(
            "en",
            "Thank you 🌱 No rush: we'll call you within three working days. Need us sooner? Tap the button.",
            "I've passed it on ✓ You'll have an answer by the end of the next working day.",
            id="en",
        ),
        pytest.param(
            "fa",
            "ممنون 🌱 عجله‌ای نیست؛ تا سه روز کاری دیگر با شما تماس می‌گیریم. اگر زودتر لازم است، دکمه را بزنید.",
            "به همکارانمان رساندم ✓ تا پایان روز کاری بعد جوابتان را می‌دهند.",
            id="fa",
        ),
    ],
)
def test_what_they_are_told_carries_its_promise(language, hand, wrote):
    person = after_the_end(*HAND, language=language)
    assert plain(person.said).endswith(hand)
    assert person.labels == ["💬 همین حالا" if language == "fa" else "💬 Talk now"]
    writer = after_the_end(language=language)
    writer.writes("کسی نیست؟" if language == "fa" else "is anybody there?")
    assert plain(writer.said) == wrote


def plain(text: str) -> str:
    return text.translate(INVISIBLE)


def test_a_raised_hand_is_no_alert_and_changes_nothing_else():
    person = after_the_end(*HAND)
    lead = person.lead
    assert told(person) == [NewQuietCard]
    assert (lead.stage, lead.hot, lead.alerts, lead.alerted_at) == (Stage.MQL, False, 0, None)
    assert (lead.quiet, lead.quiet_at, lead.quiet_due) == ((QuietReason.ASKED,), MONDAY_NOON, THURSDAY_DUE)
    assert [entry.data["reason"] for entry in person.entries("quiet")] == ["asked"]


@pytest.mark.parametrize(
    ("options", "contact", "head", "second", "persian"),
    [
        (HAND, "button", "🟡 Lead 128 · wants a call", "no date yet", "هنوز زمانی ندارد"),
        (("sales", "later", "mid", "chat"), "button", "🟡 Lead 128 · wants a message", "more than three months away",
         "برای بیش از سه ماه دیگر"),
        (("sales", "soon", "low", "chat"), "telegram", "🟡 Lead 128 · wants a message", "fit 54 (needs 55)",
         "تناسب ۵۴ (حد ۵۵)"),
    ],
)  # fmt: skip
def test_the_second_line_of_the_card_is_the_gate_missed(options, contact, head, second, persian):
    person = Talker()
    person.goes_through(*options, contact=contact)
    assert card_of(person)[:2] == [head, second]
    assert card_of(person, "fa")[1] == persian
    assert "👤 Sara" in card_of(person)


def test_interest_is_named_when_all_else_holds():
    person = Talker()
    person.gives("button")
    for option in ("sales", "soon", "mid"):
        person.answers(option)
    person.waits(timedelta(days=60))
    person.answers("chat")
    assert person.lead.interest < 60
    assert card_of(person)[1] == f"interest {person.lead.interest} (needs 60)"


def test_a_card_of_words_is_headed_by_who_wrote_and_quotes_them():
    person = after_the_end()
    person.writes("is anybody there?")
    lines = card_of(person)
    assert lines[0] == "✉️ Lead 128 wrote · Sara"
    assert '✍️ "is anybody there?"' in lines
    assert "We promised: by Tuesday 24 Nov" in lines
    assert not any("hot" in line for line in lines)


def test_what_they_write_next_goes_under_the_card():
    person = after_the_end()
    for words, alerts in (("anybody?", [NewQuietCard]), ("it is urgent", [CardChanged, Relayed])):
        person.writes(words)
        assert set(told(person)) == set(alerts)
    assert [entry.data["reason"] for entry in person.entries("quiet")] == ["words"]
    assert person.lead.quiet_due == TUESDAY_END


def test_a_second_reason_joins_the_one_card_and_the_earlier_promise_stands():
    person = after_the_end(*HAND)
    person.writes("could it be today?")
    assert NewQuietCard not in told(person)
    assert person.lead.quiet == (QuietReason.ASKED, QuietReason.WORDS)
    assert person.lead.quiet_due == TUESDAY_END
    assert card_of(person)[0] == "🟡 Lead 128 · wants a call"


def test_the_alert_that_follows_is_a_new_card_and_the_owner_stays():
    person = after_the_end(*HAND)
    owned = {"owner": 9, "owner_name": "Ali", "claimed_at": person.now}
    person.session = person.session.replace(lead=person.lead.replace(**owned))
    person.waits(timedelta(minutes=5))
    person.presses(Act.TALK)
    assert NewAlert in told(person)
    assert NewQuietCard not in told(person)
    assert (person.lead.owner, person.lead.alerts, person.lead.stage) == (9, 1, Stage.SQL)
    assert card_of(person)[0] == "🔥 Lead 128 · Sara"


def test_tell_later_keeps_the_old_text_and_gives_no_card():
    later = SHIPPED.replace(asked_without_gate="tell_later")
    person = after_the_end(*HAND, funnel=later)
    assert "We won't call yet" in person.said
    assert person.alerts() == []
    person.writes("and when will you?")
    assert told(person) == [NewQuietCard], "their words are passed on all the same"


def test_a_learner_who_says_call_me_gets_no_card_and_one_who_writes_does():
    person = after_the_end("learn", "now", "high", "call")
    assert "We won't call yet" in person.said
    assert person.alerts() == []
    person.writes("do you teach courses?")
    assert told(person) == [NewQuietCard]
    assert card_of(person)[0] == "✉️ Lead 128 wrote · Sara"


@pytest.mark.parametrize("words", ["ممنون", "مرسی از شما 🌹", "thanks!", "thank you so much", "🙏🙏", "ok", "نه ممنون"])
def test_thanks_alone_make_no_card(words):
    person = after_the_end()
    person.writes(words)
    assert person.alerts() == []
    assert person.said.endswith("You're welcome 🌱" if person.lead.language == "en" else "خواهش می‌کنم 🌱")


@pytest.mark.parametrize("words", ["thanks, and when?", "؟", "?", "ممنون، کی زنگ می‌زنید", "سلام", "کسی نیست؟", "۱۲۳۴"])
def test_a_question_is_no_thanks_however_it_begins(words):
    person = after_the_end()
    person.writes(words)
    assert NewQuietCard in told(person) or person.turn.replies[0].name == "bad_phone"


def test_thanks_under_a_quiet_card_go_nowhere():
    person = after_the_end()
    person.writes("is anybody there?")
    person.writes("thanks")
    assert person.said == "You're welcome 🌱"
    assert told(person) == []


@pytest.mark.parametrize("medium", ["photo", "voice", "video", "document", "audio", "location"])
def test_what_they_send_counts_like_words(medium):
    person = after_the_end()
    person.does(SentMedia(medium))
    assert told(person) == [NewQuietCard]


@pytest.mark.parametrize("medium", ["checklist", "poll", "other"])
def test_words_count_wherever_they_stand(medium):
    person = after_the_end()
    person.does(SentMedia(medium, "A shop\nThree branches"))
    assert told(person) == [NewQuietCard]
    assert "I've passed it on ✓" in person.said
    person.does(SentMedia(medium, "And a warehouse"))
    assert told(person) == [Relayed, CardChanged]
    person.does(SentMedia(medium, "thanks"))
    assert told(person) == []


@pytest.mark.parametrize(
    "sent",
    [
        SentMedia("sticker"),
        SentMedia("other"),
        SentMedia("forward", "somebody's words"),
        SentMedia("payment", "words of a program"),
        Edited("x"),
    ],
)
def test_a_sticker_a_forward_and_an_edit_say_nothing_of_their_own(sent):
    person = after_the_end()
    person.does(sent)
    assert person.alerts() == []
    assert person.turn.replies


def test_at_a_question_the_first_message_is_answered_as_before_and_the_second_passed_on():
    person = Talker()
    person.gives("button")
    person.writes("who are you people?")
    assert told(person) == []
    assert "tap one of the options" in person.said
    person.writes("hello, is it a robot?")
    assert told(person) == [NewQuietCard]
    quotes = [line for line in card_of(person) if line.startswith("✍️")]
    assert quotes == ['✍️ "who are you people?"', '✍️ "hello, is it a robot?"']


def test_an_album_at_a_question_is_one_message():
    person = Talker()
    person.gives("button")
    for _ in range(10):
        person.does(SentMedia("photo", "", "album"))
    assert person.alerts() == []
    person.writes("that is our shop")
    assert told(person) == [NewQuietCard]


def test_before_a_contact_nobody_is_passed_on():
    person = Talker()
    person.starts()
    for words in ("what is it?", "who are you?", "is it free?"):
        person.writes(words)
    assert person.alerts() == []


def test_who_withdrew_consent_reads_of_talk_and_gets_no_card():
    person = after_the_end()
    person.asks(Command.STOP)
    person.writes("one more thing, please")
    assert person.alerts() == []
    assert "/talk" in person.said


def test_who_withdrew_after_the_card_is_not_relayed():
    person = after_the_end()
    person.writes("is anybody there?")
    person.asks(Command.STOP)
    person.writes("one more thing, please")
    assert Relayed not in told(person)
    assert "/talk" in person.said


@pytest.mark.parametrize("outcome", [Outcome.DISQUALIFIED, Outcome.LOST])
def test_who_is_lost_or_not_a_fit_gets_no_card(outcome):
    person = after_the_end()
    person.session = person.session.replace(lead=person.lead.replace(outcome=outcome))
    person.writes("is anybody there?")
    assert person.alerts() == []


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST, Outcome.DISQUALIFIED])
@pytest.mark.parametrize("card", [pytest.param(False, id="quiet"), pytest.param(True, id="alert")])
def test_words_after_the_end_of_a_lead_go_under_its_card_and_the_person_is_told_so_once_a_day(card, outcome):
    person = Talker()
    person.goes_through("sales", "now" if card else "none", "mid", "call")
    person.writes("is anybody there?")
    ended = Entry(kind=EntryKind.OUTCOME, at=person.now, data={"after": outcome.value})
    person.session = person.session.replace(
        lead=person.lead.replace(outcome=outcome), ledger=(*person.session.ledger, ended)
    )
    told_of = []
    for hours in (1, 2, 24):
        person.now = MONDAY_NOON + timedelta(hours=hours)
        person.writes("one more thing, please")
        assert Relayed in told(person), hours
        told_of.append([reply.name for reply in person.turn.replies])
    assert told_of == [["relayed"], [], ["relayed"]]


def test_a_price_question_after_the_end_is_answered_and_passed_on():
    person = after_the_end()
    person.writes("how much is it?")
    assert told(person) == [NewQuietCard]
    assert [reply.name for reply in person.turn.replies] == ["passed_on", "price"]


def test_a_raised_hand_of_a_cooled_lead_tells_the_group_under_the_old_card():
    person = Talker()
    person.goes_through("sales", "now", "mid", "call")
    person.presses(Act.CHANGE_ANSWERS)
    for option in HAND:
        person.answers(option)
    (changed,) = person.turn.alerts
    assert changed == CardChanged(told="تماس می‌خواهد، ولی هنوز داغ نیست.", tells_all=True)
    assert not person.lead.is_quiet


def test_what_stood_around_a_contact_is_the_first_quote_of_any_card():
    person = Talker("fa")
    person.starts()
    person.writes("شماره‌ام ۰۹۱۷۱۲۳۴۵۶۷ ساعت ۵ زنگ بزنید")
    for option in ("sales", "now", "mid", "call"):
        person.answers(option)
    person.writes("منتظرم")
    quotes = [line for line in card_of(person, "fa") if line.startswith("✍️")]
    assert quotes == ["✍️ «شماره‌ام ۰۹۱۷۱۲۳۴۵۶۷ ساعت ۵ زنگ بزنید»", "✍️ «منتظرم»"]


@pytest.mark.parametrize("medium", ["checklist", "poll", "other"])
def test_words_in_a_list_a_poll_or_a_message_of_tomorrow_are_words(medium):
    person = after_the_end()
    person.does(SentMedia(medium, "please call me", message_id=5))
    assert told(person) == [NewQuietCard]
    assert any("please call me" in line for line in card_of(person))


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        pytest.param("button", "please write to me at sara@acme.example, not before Monday", id="an email in words"),
        pytest.param("sara@gmail.com", "call me on +44 20 7946 0018, after 5", id="a number in words"),
    ],
)
def test_words_around_another_contact_after_the_end_are_passed_on(contact, words):
    person = Talker()
    person.goes_through("sales", "none", "mid", "no", contact=contact)
    person.writes(words)
    assert told(person) == [NewQuietCard]
    assert "Saved ✅" in person.said
    assert "by the end of the next working day" in person.said
    assert any(words in line for line in card_of(person))


def test_a_contact_alone_after_the_end_is_kept_and_makes_no_card():
    person = after_the_end()
    person.writes("sara@acme.example")
    assert person.alerts() == []
    assert person.said == "Saved ✅ Thank you."


@pytest.mark.parametrize("caption", ["sara@acme.example", "our shop, write to sara@acme.example"])
def test_a_picture_with_a_contact_under_it_is_passed_on_once(caption):
    person = after_the_end()
    person.does(SentMedia("photo", caption, message_id=5))
    assert told(person) == [NewQuietCard, Copied]
    person.does(SentMedia("photo", caption.replace("sara", "sara2"), message_id=6))
    assert person.said.count("passed it on") <= 1


def test_words_around_an_address_that_is_asked_about_are_kept():
    person = after_the_end()
    person.writes("call me after five, or sara@gmial.com")
    assert "Did you mean" in person.said
    person.presses(Act.EMAIL_AS_SUGGESTED)
    assert [entry.data["text"] for entry in person.entries("said")] == ["call me after five, or sara@gmial.com"]


def test_a_forwarded_picture_below_forwarded_words_is_heard():
    person = after_the_end()
    person.does(SentMedia("forward", "their words", FORWARDS))
    assert person.alerts() == []
    person.does(SentMedia("photo", "", FORWARDS, message_id=7))
    assert told(person) == [NewQuietCard, Copied]
    person.does(SentMedia("photo", "", FORWARDS, message_id=8))
    assert person.turn.replies == ()
