"""Reconcile stored data of a person with the funnel that runs now. This is the only place that does so.

The funnel may be newer or older than the one under which the data was stored. Stored data is not changed: a language,
an answer or a source that a later funnel has again counts again.

- language: if the funnel lacks a person's language, they are addressed in its first one.
- question and option: an unknown answer gives no points and is shown by its ids.
- source: an undeclared source is shown by its payload; its people get the funnel's default greeting and magnet.
- talk: if its funnel version can no longer be read, it continues at the equivalent step of this funnel.
"""

from conversations.funnel.model import Funnel, Option, Question
from conversations.funnel.parts.basics import CONTACT, ENGAGEMENT, Said
from conversations.language.direction import isolate
from storage.records.lead import Lead, Reason
from storage.records.record import Language
from storage.records.talk import Step, Talk

CLOSED = (Step.DONE, Step.DECLINED)
"""Steps at which a talk waits for nothing: it continues under any funnel."""
TEST_SESSIONS, SESSIONS_OF_A_TEST, TESTS_APART = 500_000_000, 1_000, 400_000
"""Session numbers of test talks: a button of a test must never answer a question of the tester's own talk."""
FOR_A_CONTACT = (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK)
"""Steps at which a talk waits for a contact."""


def language_in(funnel: Funnel, remembered: Language) -> Language:
    """Return the language in which this funnel addresses a person: theirs if it has it, else its first."""
    return remembered if remembered in funnel.languages else funnel.languages[0]


def words_in(funnel: Funnel, said: Said, language: Language) -> str:
    """Return a text of this funnel for a page in any language; a text in another language is isolated (bidi)."""
    spoken = language_in(funnel, language)
    return said[spoken] if spoken == language else isolate(said[spoken])


def question_of(funnel: Funnel, question_id: str) -> Question | None:
    """Return a question by its id; None when this funnel does not ask it."""
    place = funnel.places.get(question_id)
    return None if place is None else funnel.questions[place]


def option_of(funnel: Funnel, question_id: str, option_id: str | None) -> Option | None:
    """Return an option by its ids; None when nothing was answered, or this funnel lacks it."""
    question = question_of(funnel, question_id)
    if question is None or option_id is None:
        return None
    return question.by_id.get(option_id)


def reason_name(funnel: Funnel, reason: Reason, language: Language) -> str:
    """Return the name of a part of a score: its answer, question or group; its id if the funnel no longer has it."""
    if reason.about == CONTACT:
        return words_in(funnel, funnel.contact_points.label, language)
    if reason.about == ENGAGEMENT:
        return words_in(funnel, funnel.engagement.label, language)
    question = question_of(funnel, reason.about)
    if question is None:
        return isolate(reason.about)
    option = option_of(funnel, reason.about, reason.option)
    return words_in(funnel, (option.reason if option is not None else None) or question.label, language)


def talk_under(talk: Talk | None, lead: Lead, funnel: Funnel) -> Talk:
    """Return the talk as this funnel continues it."""
    if talk is None:
        return first_talk(funnel, session=1 if lead.number > 0 else first_session_of_test(-lead.number))
    lost = talk.question is not None and talk.question not in funnel.places
    if talk.funnel == funnel.hash and not lost:
        return talk
    if talk.step in CLOSED:
        return talk.replace(question=None, path=(), question_key=None)
    return _begun_again(talk, lead, funnel)


def first_session_of_test(number: int) -> int:
    """Return the session number with which the n-th test talk begins; no talk of a lead comes near it."""
    return TEST_SESSIONS + SESSIONS_OF_A_TEST * (number % TESTS_APART)


def first_talk(funnel: Funnel, *, session: int = 1) -> Talk:
    """Return the talk of a person seen for the first time."""
    step = Step.CONSENT if funnel.consent.mode == "separate_step" else Step.EXCHANGE
    return Talk(session=session, funnel=funnel.hash, step=step)


def _begun_again(talk: Talk, lead: Lead, funnel: Funnel) -> Talk:
    """Return a running talk in a new session, because its own funnel version can no longer be read.

    Buttons or words meant for a question of that version could otherwise answer a different one here.
    """
    step = _step_in_place_of(talk.step, lead, funnel)
    again = {"session": talk.session + 1, "funnel": funnel.hash, "step": step}
    return talk.replace(**again, question=None, path=(), question_key=None)


def _step_in_place_of(step: Step, lead: Lead, funnel: Funnel) -> Step:
    """Return the step of this funnel that is equivalent to the step of the old one."""
    kinds = funnel.contact.kinds
    if step in (*FOR_A_CONTACT, Step.CONSENT) and lead.consent is None and funnel.consent.mode == "separate_step":
        return Step.CONSENT
    gone = (step is Step.EMAIL and "email" not in kinds) or (step is Step.FALLBACK and "telegram" not in kinds)
    return Step.EXCHANGE if gone or step is Step.CONSENT else step
