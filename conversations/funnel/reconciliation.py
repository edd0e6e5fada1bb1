"""What is remembered of a person, reconciled with the funnel that it meets. The one place that does it.

The funnel may be newer, older or another than the one under which it was remembered. Nothing remembered is changed: a
language, an answer or a source that a later funnel has again counts again.

- language: who is remembered in one that the funnel lacks is spoken to in its first.
- question and option: an answer that the funnel does not know counts for nothing and is named by its ids.
- source: one that the funnel does not name is called by its payload; its people get the funnel's greeting and magnet.
- talk: one of a version that cannot be read any more goes on at the step that this funnel has in its place.
"""

from conversations.funnel.model import CONTACT, ENGAGEMENT, Funnel, Option, Question, Said
from conversations.language.direction import isolate
from storage.records.lead import Lead, Reason
from storage.records.record import Language
from storage.records.talk import Step, Talk

CLOSED = (Step.DONE, Step.DECLINED)
"""Where a talk waits for nothing: it goes on under whatever funnel there is."""
FOR_A_CONTACT = (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK)
"""Where a talk waits for a way to reach them."""


def language_in(funnel: Funnel, remembered: Language) -> Language:
    """Return the language in which this funnel speaks to somebody remembered in another: theirs, or its first."""
    return remembered if remembered in funnel.languages else funnel.languages[0]


def words_in(funnel: Funnel, said: Said, language: Language) -> str:
    """Return a text of this funnel for a page in any language; one in another is isolated, for it may turn the line."""
    spoken = language_in(funnel, language)
    return said[spoken] if spoken == language else isolate(said[spoken])


def question_of(funnel: Funnel, question_id: str) -> Question | None:
    """Return a question by its id; None when this funnel does not ask it."""
    place = funnel.places.get(question_id)
    return None if place is None else funnel.questions[place]


def option_of(funnel: Funnel, question_id: str, option_id: str | None) -> Option | None:
    """Return an option by its ids; None when nothing was answered, or this funnel does not have it."""
    question = question_of(funnel, question_id)
    if question is None or option_id is None:
        return None
    return next((option for option in question.options if option.id == option_id), None)


def reason_name(funnel: Funnel, reason: Reason, language: Language) -> str:
    """Return what a part of a score is called: by its answer, its question or its group; by its id when it is gone."""
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
    """Return the talk as this funnel goes on with it."""
    if talk is None:
        return first_talk(funnel)
    lost = talk.question is not None and talk.question not in funnel.places
    if talk.funnel == funnel.hash and not lost:
        return talk
    if talk.step in CLOSED:
        return talk.model_copy(update={"question": None, "path": (), "question_key": None})
    return _begun_again(talk, lead, funnel)


def first_talk(funnel: Funnel) -> Talk:
    """Return the talk of somebody we have never seen."""
    step = Step.CONSENT if funnel.consent.mode == "separate_step" else Step.EXCHANGE
    return Talk(session=1, funnel=funnel.hash, step=step)


def _begun_again(talk: Talk, lead: Lead, funnel: Funnel) -> Talk:
    """Return a running talk whose own version cannot be read any more, in a new session.

    What is pressed or typed for a question of that version may be the answer to another one here.
    """
    step = _step_in_place_of(talk.step, lead, funnel)
    again = {"session": talk.session + 1, "funnel": funnel.hash, "step": step}
    return talk.model_copy(update={**again, "question": None, "path": (), "question_key": None})


def _step_in_place_of(step: Step, lead: Lead, funnel: Funnel) -> Step:
    """Return the step at which this funnel waits for what was waited for."""
    kinds = funnel.contact.kinds
    if step in (*FOR_A_CONTACT, Step.CONSENT) and lead.consent is None and funnel.consent.mode == "separate_step":
        return Step.CONSENT
    gone = (step is Step.EMAIL and "email" not in kinds) or (step is Step.FALLBACK and "telegram" not in kinds)
    return Step.EXCHANGE if gone or step is Step.CONSENT else step
