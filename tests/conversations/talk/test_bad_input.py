"""What is easily misread: each gets a clear answer in the person's language at every step, and nothing is lost."""

import re
from datetime import timedelta

import pytest

from conversations.turn.buttons import Act, AnswerButton, BackButton
from conversations.turn.events import FORWARDS, Command, Event, Pressed, SentMedia, Wrote
from storage.records.record import Language
from storage.records.talk import Step
from tests.conversations.talks import Talker

HOT, READER, HAND = (
    ("sales", "now", "mid", "call"),
    ("results", "none", "unknown", "no"),
    ("sales", "none", "mid", "call"),
)
STEPS = ("exchange", "declined", "question", "end", "quiet", "hot", "number", "withdrawn")
QUESTIONS: dict[str, dict[Language, Event]] = {
    "thanks, and when?": {"fa": Wrote("ممنون، و کی زنگ می‌زنید؟"), "en": Wrote("thanks, and when?")},
    "thanks and when": {"fa": Wrote("مرسی کی زنگ میزنید"), "en": Wrote("thank you and when")},
    "one sign": {"fa": Wrote("؟"), "en": Wrote("?")},
    "a quote of ours": {"fa": Wrote("یعنی چه؟"), "en": Wrote("what does this mean?")},
}
"""Words that want an answer; what they quote is not in the event (`bot/updates/test_words.py`)."""
SILENT: dict[str, Event] = {
    "a sticker": SentMedia("sticker"),
    "4,096 emoji": Wrote("🌱" * 4096),
    "a forwarded story with a phone in it": SentMedia("story", "", FORWARDS),
    "a forwarded phone": SentMedia("forward", "0912 345 6789", FORWARDS),
}
"""What says nothing of their own."""
OTHERS = (
    SentMedia("forward", "+44 20 7946 0018 sara@gmail.com", FORWARDS),
    SentMedia("photo", "0912 345 6789", FORWARDS),
    SentMedia("shared", "+989123456789"),
)
"""Numbers and addresses that they did not write."""


def at(step: str, language: Language) -> Talker:
    person = Talker(language)
    person.starts()
    match step:
        case "declined":
            person.writes("فعلاً نه" if language == "fa" else "Not now")
        case "number":
            person.asks(Command.TALK)
        case "question":
            person.shares()
        case "end" | "quiet" | "hot" | "withdrawn":
            person.shares()
            for option in {"quiet": HAND, "hot": HOT}.get(step, READER):
                person.answers(option)
    if step == "withdrawn":
        person.asks(Command.STOP)
    return person


def is_in(language: Language, text: str) -> bool:
    plain = re.sub(r"/\w+|\u2068[^\u2069]*\u2069|PDF|Telegram|English|\+?\d[\d ]+", "", text)
    return (re.search("[a-zA-Z]{3}", plain) is None) if language == "fa" else (re.search("[آ-ی]", plain) is None)


def heard(person: Talker, event: Event) -> list[str]:
    """Do it, and check what holds for everything; return the kinds of news to sales."""
    before, said = (person.lead.phone, person.lead.email, person.lead.contact), len(person.entries("said"))
    turn = person.does(event)
    assert [reply for reply in turn.replies if getattr(reply, "text", "")], "it is answered"
    assert (person.lead.phone, person.lead.email, person.lead.contact) == before
    assert len(person.entries("said")) == said + 1, "it is kept"
    words = event.text if isinstance(event, Wrote) else event.caption if isinstance(event, SentMedia) else ""
    assert person.entries("said")[-1].data["text"] == words
    return [type(alert).__name__ for alert in turn.alerts]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("what", QUESTIONS)
def test_a_question_is_answered_and_heard_where_sales_may_hear_of_it(what: str, step: str, language: Language) -> None:
    person = at(step, language)
    alerts = heard(person, QUESTIONS[what][language])
    assert is_in(language, person.said)
    assert "خواهش می‌کنم" not in person.said
    assert "You're welcome" not in person.said
    passed = {"end": {"NewQuietCard"}, "quiet": {"CardChanged", "Relayed"}, "hot": {"Relayed"}, "number": {"Relayed"}}
    assert set(alerts) == passed.get(step, set())


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("what", SILENT)
def test_what_says_nothing_of_theirs_gives_no_contact_and_no_card(what: str, step: str, language: Language) -> None:
    person = at(step, language)
    alerts = heard(person, SILENT[what])
    assert is_in(language, person.said)
    assert "NewQuietCard" not in alerts
    assert "NewAlert" not in alerts
    assert alerts == ([] if step in ("exchange", "declined", "question", "end", "withdrawn", "quiet") else ["Relayed"])


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("what", [*QUESTIONS.values(), *({"fa": each, "en": each} for each in SILENT.values())])
def test_nobody_who_withdrew_is_passed_on_and_each_is_told_how_to_come_back(what, language: Language) -> None:
    person = at("withdrawn", language)
    for _ in "12":
        person.waits(timedelta(minutes=1))
        assert heard(person, what[language]) == []
        assert "/resume" in person.said
        assert "/talk" in person.said


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("sent", OTHERS)
def test_what_they_did_not_write_is_no_contact_of_theirs(sent: SentMedia, step: str) -> None:
    heard(at(step, "en"), sent)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_cancel_at_the_contact_step_is_asked_about_once(language: Language) -> None:
    person = at("exchange", language)
    word = "لغو" if language == "fa" else "cancel"
    person.writes(word)
    assert len(person.labels) == 2
    assert not person.lead.stopped
    person.presses(Act.CANCEL_STEP)
    assert (person.step, person.lead.stopped) == (Step.DECLINED, False)
    person.starts()
    person.writes(word)
    person.writes(word)
    assert person.lead.stopped


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    "button", [AnswerButton(1, 0, 1), BackButton(1, 1), AnswerButton(1, 3, 0), AnswerButton(1, 9, 0)]
)
@pytest.mark.parametrize("message", [1000, None], ids=["a message", "one that is gone"])
def test_a_press_on_what_is_not_open_changes_no_answer(button, message: int | None, language: Language) -> None:
    person = at("question", language)
    person.answers("sales")
    person.answers("now")
    before = (person.lead.answers, person.step, person.session.talk.question if person.session.talk else None)
    person.does(Pressed(button, message))
    assert (person.lead.answers, person.step, person.session.talk.question if person.session.talk else None) == before
    assert person.turn is not None
    assert is_in(language, person.turn.toast)
    assert person.turn.toast


@pytest.mark.parametrize("step", ["exchange", "question", "number"])
def test_a_contact_written_beside_a_picture_is_one(step: str) -> None:
    person = at(step, "en")
    written = "a@corp.example" if step == "question" else "my shop, call me: +44 20 7946 0018"
    person.does(SentMedia("photo", written))
    lead = person.lead
    assert lead.email == "a@corp.example" if step == "question" else lead.phone == "+442079460018"
    assert person.entries("said")[-1].data == {"text": written, "medium": "photo"}
    assert lead.consent is not None
