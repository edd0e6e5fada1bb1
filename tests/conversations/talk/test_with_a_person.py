"""While a person of ours talks with them the bot asks nothing, and passes on what they write (DESK §4)."""

from datetime import timedelta

import pytest

from conversations.talk.person_talks import ends, is_on, speaks
from conversations.turn.buttons import Act
from conversations.turn.events import Command, Edited, Event, SentMedia, Wrote
from conversations.turn.turn import CardChanged, Copied, Relayed, Rewrite, Say
from storage.records.ledger import EntryKind
from storage.records.talk import Step
from tests.conversations.talks import Talker

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
RELAYED = {"fa": "به همکارانمان رساندم ✓", "en": "Passed on to our team ✓"}


def a_person_writes(person: Talker) -> None:
    """Let a colleague's message be carried to them."""
    talk = person.session.talk
    assert talk is not None
    person.session = person.session.replace(talk=speaks(talk, person.now, person.funnel.desk.talk.human))


def at_a_question(language: str = "en") -> Talker:
    """Return somebody who asked for a person at the second question, and talks with one."""
    person = Talker(language)
    person.goes_through("sales")
    person.asks(Command.TALK)
    a_person_writes(person)
    return person


def after_the_end(language: str = "en") -> Talker:
    person = Talker(language)
    person.goes_through("sales", "now", "mid", "call")
    a_person_writes(person)
    return person


def relayed(person: Talker) -> list[str]:
    assert person.turn is not None
    return [alert.text for alert in person.turn.alerts if isinstance(alert, Relayed)]


def is_silent(person: Talker) -> bool:
    """Tell whether the bot said nothing: edits of what stands already are no words."""
    assert person.turn is not None
    return not any(isinstance(reply, Say) for reply in person.turn.replies)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("made", [at_a_question, after_the_end])
def test_the_first_message_is_confirmed_in_words_and_later_ones_by_a_reaction(made, language):
    person = made(language)
    person.writes("سلام" if language == "fa" else "hello")
    assert person.said == RELAYED[language]
    assert not person.turn.receipt
    person.writes("هستید؟" if language == "fa" else "are you there?")
    assert is_silent(person)
    assert person.turn.receipt
    assert len(relayed(person)) == 1


ONE_OF_EACH = [
    pytest.param("Within three months", id="the label of an answer"),
    pytest.param("now", id="an answer"),
    pytest.param("how much is it?", id="a question about the price"),
    pytest.param("قیمتش چنده؟", id="the price, in another script"),
    pytest.param("thanks", id="thanks"),
    pytest.param("ok", id="a nod"),
    pytest.param("no", id="a no"),
    pytest.param("cancel", id="a cancelled step"),
    pytest.param("+44 20 7946 0018", id="another number"),
    pytest.param("somebody@nordfit.example", id="an email"),
    pytest.param("فارسی", id="a language"),
    pytest.param("…", id="signs"),
]


@pytest.mark.parametrize("words", ONE_OF_EACH)
@pytest.mark.parametrize("made", [at_a_question, after_the_end])
def test_everything_they_write_is_words_for_the_person(made, words):
    person = made()
    person.writes("hello")
    before, step = person.lead, person.session.talk
    person.writes(words)
    assert is_silent(person)
    assert person.turn.receipt
    assert relayed(person) == [words]
    kept = ("answers", "phone", "email", "language", "outcome", "agrees")
    assert all(getattr(person.lead, name) == getattr(before, name) for name in kept)
    assert (person.step, person.session.talk.question) == (step.step, step.question)


def test_a_question_about_the_price_is_noted_for_the_card():
    person = after_the_end()
    person.writes("how much is it?")
    assert person.entries(EntryKind.PRICE_ASKED)


SENT = [
    pytest.param(SentMedia("sticker"), Relayed, id="a sticker"),
    pytest.param(SentMedia("voice", message_id=7), Copied, id="a voice message"),
    pytest.param(SentMedia("photo", "how much?", message_id=8), Copied, id="a photo that asks for the price"),
    pytest.param(SentMedia("photo", "", pile="9", message_id=9), Copied, id="a piece of an album"),
    pytest.param(SentMedia("other"), Relayed, id="something new to us"),
    pytest.param(Edited("hello, again"), Relayed, id="an edit"),
]


@pytest.mark.parametrize(("event", "goes"), SENT)
def test_everything_they_send_goes_under_the_card(event: Event, goes: type):
    person = after_the_end()
    person.writes("hello")
    person.does(event)
    assert is_silent(person)
    assert person.turn.receipt
    assert [type(alert) for alert in person.turn.alerts if not isinstance(alert, CardChanged)] == [goes]


def test_an_edit_that_changes_nothing_is_nothing():
    person = after_the_end()
    person.writes("hello")
    person.does(Edited("hello"))
    assert (person.turn.replies, person.turn.alerts, person.turn.receipt) == ((), (), False)


@pytest.mark.parametrize("event", [Wrote("hello"), SentMedia("sticker"), Edited("hello")])
def test_each_word_of_theirs_prolongs_the_talk(event: Event):
    person = after_the_end()
    person.waits(DAY - HOUR)
    person.does(event)
    person.waits(DAY - HOUR)
    assert is_on(person.session.talk, person.now)
    person.waits(HOUR)
    assert not is_on(person.session.talk, person.now)


def test_a_press_is_enough_for_a_talk_of_a_wrong_clock_to_end_in_time():
    person = at_a_question()
    ahead = person.now + 365 * DAY
    person.session = person.session.replace(talk=person.session.talk.replace(person_until=ahead))
    person.answers("now")
    person.waits(DAY)
    assert not is_on(person.session.talk, person.now)


def test_a_press_is_no_word():
    person = at_a_question()
    person.waits(DAY - HOUR)
    person.answers("now")
    person.waits(HOUR)
    assert not is_on(person.session.talk, person.now)


@pytest.mark.parametrize("words", ["stop", "unsubscribe", "لغو ۱۱", "لغو"])
@pytest.mark.parametrize("made", [at_a_question, after_the_end])
def test_words_that_mean_stop_stop(made, words):
    person = made()
    person.writes(words)
    assert person.lead.stopped


def test_what_they_write_after_a_stop_still_reaches_the_person():
    person = after_the_end()
    person.writes("stop")
    person.writes("but tell me one thing")
    assert relayed(person) == ["but tell me one thing"]


def test_a_button_of_the_open_question_counts_and_the_next_one_waits():
    person = at_a_question()
    person.answers("now")
    assert person.lead.answers["timing"] == "now"
    assert is_silent(person)
    assert [type(reply) for reply in person.turn.replies] == [Rewrite], "the answer stands in the message"
    assert any(isinstance(alert, CardChanged) for alert in person.turn.alerts)
    person.writes("hello")
    assert "Within three months" not in person.said
    assert person.labels == []


@pytest.mark.parametrize("ended", ["by us", "by time"])
def test_the_question_that_waited_is_asked_when_they_write_after_the_talk(ended):
    person = at_a_question()
    person.answers("now")
    if ended == "by us":
        person.session = person.session.replace(talk=ends(person.session.talk))
    else:
        person.waits(DAY)
    person.writes("$500–2,000")
    assert "budget" not in person.lead.answers, "nobody answers a question that was not asked"
    assert "(3 of 4)" in person.said
    person.answers("mid")
    assert person.lead.answers["budget"] == "mid"


def test_the_question_that_waited_is_asked_when_they_press_after_the_talk():
    person = at_a_question()
    person.answers("now")
    person.waits(DAY)
    person.presses(Act.MY_DATA)
    assert "(3 of 4)" in person.said


def test_the_last_answer_says_nothing_more():
    person = at_a_question()
    for option in ("now", "mid", "call"):
        person.answers(option)
    assert is_silent(person)
    assert person.step is Step.DONE
    assert person.entries(EntryKind.COMPLETED)
    person.waits(DAY)
    person.writes("hello")
    assert person.said == RELAYED["en"], "there is nothing left to ask"


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (Command.HELP, "/talk"),
        (Command.PRIVACY, "@"),
        (Command.MY_DATA, "Sara"),
        (Command.LANGUAGE, "language"),
        (Command.STOP, "/resume"),
        (Command.TALK, "A colleague will"),
        (Command.FORGET, "?"),
    ],
)
def test_commands_work(command, says):
    person = at_a_question()
    person.asks(command)
    assert says in person.said
    assert "(2 of 4)" not in person.said


def test_start_shows_the_menu_and_a_button_to_go_on():
    person = at_a_question()
    person.starts()
    assert "Go on" in person.labels
    assert "(2 of 4)" not in person.said
    person.presses(Act.GO_ON)
    assert "(2 of 4)" in person.said, "they asked for it"


def test_resume_repeats_no_question():
    person = at_a_question()
    person.asks(Command.STOP)
    person.asks(Command.RESUME)
    person.presses(Act.AGREE)
    assert "(2 of 4)" not in person.said


def test_another_language_repeats_no_question():
    person = at_a_question()
    person.presses_language("fa")
    assert person.lead.language == "fa"
    assert person.labels == []


def test_talk_asks_for_no_number_and_nothing_else():
    person = Talker()
    person.gives("somebody@nordfit.example")
    for option in ("sales", "now", "mid", "chat"):
        person.answers(option)
    a_person_writes(person)
    person.asks(Command.TALK)
    assert person.step is Step.DONE
    assert person.said.count("\n---\n") == 0


def test_a_shared_number_is_taken():
    person = Talker()
    person.gives("somebody@nordfit.example")
    person.answers("sales")
    person.asks(Command.TALK)
    assert person.step is Step.NUMBER
    a_person_writes(person)
    person.shares()
    assert person.lead.phone == "+989121234567"
    assert person.step is Step.QUESTION
    assert person.labels == [], "the question stands above already"
    person.answers("now")
    assert person.lead.answers["timing"] == "now"


@pytest.mark.parametrize(("language", "key"), [("fa", "نه، همین‌جا خوب است"), ("en", "No, here is fine")])
def test_the_key_that_skips_the_number_counts_and_the_person_reads_it(language, key):
    person = Talker(language)
    person.starts()
    person.asks(Command.TALK)
    a_person_writes(person)
    person.writes(key)
    assert (person.step, relayed(person)) == (Step.DONE, [key])
    assert person.said.startswith("باشد، همین‌جا" if language == "fa" else "Fine, we'll write")
    assert "(1 " not in person.said, "no quick questions"


def test_without_a_card_nobody_could_read_them_so_the_bot_answers():
    person = Talker()
    person.goes_through("sales")
    a_person_writes(person)
    person.writes("Within three months")
    assert person.lead.answers["timing"] == "soon"
