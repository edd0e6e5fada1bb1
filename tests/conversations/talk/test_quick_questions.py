"""After Talk, people who were asked nothing before answer two quick questions; sales had its alert already."""

from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from conversations.turn.turn import Say, SendMagnet
from storage.records.lead import Stage
from storage.records.talk import Step
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import SHIPPED, Talker

TEHRAN = ZoneInfo("Asia/Tehran")
INTRO = {"fa": "تا آن موقع دو سؤال کوتاه:", "en": "Until then, two quick questions:"}
NO_PHONE = SHIPPED.replace(contact=SHIPPED.contact.replace(kinds=("email", "telegram"), first="email"))


def asks_to_talk(language="en", *, funnel=SHIPPED) -> Talker:
    person = Talker(language, funnel=funnel)
    person.starts()
    person.asks(Command.TALK)
    return person


def kinds(person: Talker) -> list[str]:
    assert person.turn is not None
    return [reply.name for reply in person.turn.replies if isinstance(reply, Say | SendMagnet)]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("how", ["a number", "skipped"])
def test_they_follow_what_is_asked_first(language, how):
    person = asks_to_talk(language)
    assert INTRO[language] not in person.said, "first the number"
    if how == "a number":
        person.shares()
    else:
        person.writes("نه، همین‌جا خوب است" if language == "fa" else "No, here is fine")
    assert INTRO[language] in person.said
    assert kinds(person)[1:] == ["guide", "q0"], "under the promise, after the gift"
    assert person.alerts() == ["NewAlert", *(["CardChanged"] if how == "a number" else [])]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_they_stand_under_the_promise_where_no_number_is_asked_for(language):
    person = asks_to_talk(language, funnel=NO_PHONE)
    assert kinds(person) == ["talk", "guide", "q0"]
    assert INTRO[language] in person.said
    assert person.alerts() == ["NewAlert"]


def test_two_answers_end_them_and_change_the_card_alone():
    person = asks_to_talk()
    person.shares()
    promises = len(person.entries("promised"))
    person.answers("sales")
    assert "(2 of 2)" in person.said
    person.answers("soon")
    assert person.said.endswith("Thank you ✅ I've passed it on to my colleague.")
    assert (person.step, person.lead.answers) == (Step.DONE, {"need": "sales", "timing": "soon"})
    assert (person.lead.stage, person.lead.alerts) == (Stage.SQL, 1)
    assert person.alerts() == ["NewAlert", "CardChanged", "CardChanged", "CardChanged"]
    assert len(person.entries("promised")) == promises, "the promise is neither moved nor repeated"
    assert person.entries("completed") == [], "the questions of the funnel were not all answered"
    card = write_card(person.session, funnel=person.funnel, zone=TEHRAN, now=person.now)
    assert "هنوز نپرسیده‌ایم" not in card.text


def test_they_are_offered_once():
    person = asks_to_talk()
    person.shares()
    for _ in "12":
        person.asks(Command.TALK)
        assert "two quick" not in person.said
    person.answers("sales")
    person.answers("now")
    person.asks(Command.TALK)
    assert person.step is Step.DONE
    person.presses(Act.CHANGE_ANSWERS)
    assert "(1 of 4)" in person.said, "who wants to answers all of them"


def test_back_asks_the_first_again_and_two_still_end_them():
    person = asks_to_talk()
    person.shares()
    person.answers("sales")
    person.goes_back()
    assert "(1 of 2)" in person.said
    person.answers("build")
    person.answers("now")
    assert (person.step, person.lead.answers) == (Step.DONE, {"need": "build", "timing": "now"})


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(lambda person: person.goes_through("results", "none", "unknown", "no"), id="all answered"),
        pytest.param(lambda person: person.gives("button"), id="a question is open"),
        pytest.param(lambda person: person.goes_through("sales", "now", contact="a@corp.example"), id="half answered"),
    ],
)
def test_who_was_asked_already_is_not_asked_so(before):
    person = Talker()
    before(person)
    person.asks(Command.TALK)
    assert "two quick" not in person.said
    if person.step is Step.NUMBER:
        person.shares()
        assert "two quick" not in person.said


def test_who_has_no_username_is_asked_like_everybody():
    person = Talker()
    lead = person.lead.replace(username=None)
    person.session = person.session.replace(lead=lead)
    person.starts()
    person.asks(Command.TALK)
    person.writes("No, here is fine")
    assert (person.step, "two quick" in person.said) == (Step.QUESTION, True)


@pytest.mark.parametrize("where", ["at the number", "at a question"])
def test_just_this_step_leaves_them_out(where):
    person = asks_to_talk()
    if where == "at a question":
        person.shares()
    person.writes("cancel")
    person.presses(Act.CANCEL_STEP)
    assert person.step is Step.DONE
    person.asks(Command.TALK)
    assert person.step is Step.DONE


def test_who_did_not_agree_to_anything_is_not_asked():
    consent = SHIPPED.consent.replace(mode="separate_step")
    person = asks_to_talk(funnel=SHIPPED.replace(consent=consent))
    person.presses(Act.SKIP_NUMBER)
    assert (person.step, "two quick" in person.said) == (Step.DONE, False)


def test_a_funnel_of_other_questions_asks_its_own_first_ones():
    budget, talk = (each.model_dump(mode="json", exclude_none=True) for each in SHIPPED.questions[2:])
    rules = {"card": [], "mql": {"fit": 20, "interest": 20}}
    sql = {"fit": 40, "interest": 60, "where": {}, "wants": {"talk": ["call"]}}
    person = asks_to_talk(funnel=in_languages("en", questions=[talk, budget], sql=sql, **rules))
    person.shares()
    assert "Until then, one quick question:" in person.said
    assert "(1 of 1)" in person.said
    person.answers("mid")
    assert (person.step, person.lead.answers) == (Step.DONE, {"budget": "mid"})


def test_they_are_words_and_commands_as_at_any_question():
    person = asks_to_talk()
    person.shares()
    person.writes("we sell shoes in Leeds")
    assert "Passed on" in person.said
    person.starts()
    assert "(1 of 2)" in person.said
    person.writes("more customers and sales")
    assert person.lead.answers == {"need": "sales"}
