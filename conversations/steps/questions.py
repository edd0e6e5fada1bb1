"""Ask, answer, go back; each answer is stored at once.

A press on the newest message of the chat replaces its question by the next one, below the answers: one call. Everywhere
else the next question is a new message, and the old one loses its buttons.
"""

from functools import lru_cache

from conversations.funnel.model import Option, Question
from conversations.funnel.reconciliation import option_of, question_of
from conversations.reading.answers import find_option
from conversations.steps.ending import end
from conversations.steps.quick_questions import follows, no_quick_questions, quick_questions
from conversations.turn.buttons import AnswerButton, BackButton, write_button
from conversations.turn.draft import Draft
from conversations.turn.events import Pressed
from conversations.turn.turn import Button, ButtonRows, Rewrite, Say
from storage.records.ledger import EntryKind
from storage.records.talk import Step


def begin_questions(draft: Draft) -> None:
    """Ask the first question, and say how few there are."""
    draft.set_talk(path=(), question=draft.funnel.questions[0].id, completed=False)
    ask_or_wait(draft, intro=draft.text("before_questions"))


def begin_again(draft: Draft) -> None:
    """Ask from the first question in a new session; buttons of the old one no longer count."""
    intro = draft.text("change_answers" if draft.lead.answers else "before_questions")
    draft.set_talk(session=draft.talk.session + 1, path=(), question=draft.funnel.questions[0].id, completed=False)
    no_quick_questions(draft)
    ask(draft, intro=intro)


def ask_quick_questions(draft: Draft) -> None:
    """Ask the quick questions after the promise of Talk, if there are any to ask."""
    questions = quick_questions(draft)
    if questions and not draft.with_person:
        draft.set_talk(path=(), question=questions[0].id, quick_left=len(questions))
        ask(draft, intro=draft.text("before_quick.1" if len(questions) == 1 else "before_quick.2"))


def ask(draft: Draft, *, intro: str = "", replacing: bool = False) -> None:
    """Ask the current question: in a new message, or in that of the question before."""
    question = current(draft)
    name = f"q{draft.funnel.places[question.id]}"
    replaced = draft.talk.question_key if replacing else None
    if replaced is None and draft.talk.question_key is not None:
        shown = _shown(draft, draft.place(question))
        draft.reply(Rewrite("left", shown, key=draft.talk.question_key, keeps_text=True))
    shown_before = draft.talk.shown_before if replaced else len(draft.talk.path)
    key = draft.key_of(name)
    draft.set_talk(step=Step.QUESTION, question_key=key, question_waits=False, shown_before=shown_before)
    text = f"{intro}\n\n{draft.place(question)}" if intro else _shown(draft, draft.place(question))
    draft.reply(Say(name, text, buttons=_rows(draft, question), waits=True, replaces=replaced))


def ask_or_wait(draft: Draft, *, intro: str = "") -> None:
    """Ask the current question; while a person talks with them it stays open, or waits to be asked."""
    if draft.with_person:
        draft.set_talk(step=Step.QUESTION, question_waits=draft.talk.question_key is None)
    else:
        ask(draft, intro=intro)


def press_answer(draft: Draft, button: AnswerButton, press: Pressed) -> None:
    """Take a tapped answer; a double tap is one answer, an old button changes nothing."""
    question = _asked_by(draft, button)
    if question is None or button.option >= len(question.options):
        old_button(draft)
        return
    option = question.options[button.option]
    if _waits_for(draft, question):
        _leave_number(draft)
        _take(draft, question, option, press)
    elif draft.lead.answers.get(question.id) == option.id and question.id in draft.talk.path:
        draft.toast = draft.text("already_answered")
    else:
        old_button(draft)


def type_answer(draft: Draft, text: str) -> bool:
    """Take a typed answer when it matches an option; return whether it did."""
    if draft.talk.question is None or draft.talk.question_waits:
        return False
    question = current(draft)
    found = find_option(text, [_spellings(option) for option in question.options])
    if found is None:
        return False
    _take(draft, question, question.options[found])
    return True


def ask_if_owed(draft: Draft) -> None:
    """Ask a person who is at the questions and has none open: it waited for a talk, or its version was lost."""
    talk = draft.talk
    owed = talk.step is Step.QUESTION and (talk.question is None or talk.question_waits)
    if owed and not (draft.lead.stopped or draft.erased or draft.with_person):
        ask(draft)


def go_back(draft: Draft, button: BackButton, press: Pressed) -> None:
    """Ask the question before the current one again."""
    question = _asked_by(draft, button)
    if question is None or not _waits_for(draft, question) or not draft.talk.path:
        old_button(draft)
        return
    _leave_number(draft)
    replacing, path = _is_newest(draft, press), draft.talk.path[:-1]
    draft.set_talk(question=draft.talk.path[-1], path=path, shown_before=min(draft.talk.shown_before, len(path)))
    if not replacing:  # the question is edited away, with the answer that is asked for again
        _close(draft, "back", _shown(draft, draft.text("button.back")), press)
    if draft.talk.quick_left:
        draft.set_talk(quick_left=draft.talk.quick_left + 1)
    ask(draft, replacing=replacing)


def old_button(draft: Draft) -> None:
    """Say that this button is old."""
    draft.toast = draft.text("old_button")
    draft.say("old_button")


def current(draft: Draft) -> Question:
    """Return the open question; the first one if the funnel no longer has it."""
    question = question_of(draft.funnel, draft.talk.question or "")
    if question is not None:
        return question
    draft.set_talk(question=draft.funnel.questions[0].id, path=())
    return draft.funnel.questions[0]


def _asked_by(draft: Draft, button: AnswerButton | BackButton) -> Question | None:
    questions = draft.funnel.questions
    return questions[button.question] if _is_current(draft, button) and button.question < len(questions) else None


def _waits_for(draft: Draft, question: Question) -> bool:
    """Return whether this question is open; it stays open while a number is asked for after /talk."""
    step, interrupted = draft.talk.step, draft.talk.interrupted
    open_ = step is Step.QUESTION or (step is Step.NUMBER and interrupted is Step.QUESTION)
    return open_ and draft.talk.question == question.id


def _leave_number(draft: Draft) -> None:
    """Leave the step that asks for a number, because a question was answered instead; remove its keyboard."""
    if draft.talk.step is Step.NUMBER:
        draft.set_talk(step=Step.QUESTION, interrupted=None)
        draft.reply(Say("number_skipped", draft.text("number_skipped"), keyboard="remove"))


def _is_current(draft: Draft, button: AnswerButton | BackButton) -> bool:
    return button.session == draft.talk.session


def _take(draft: Draft, question: Question, option: Option, press: Pressed | None = None) -> None:
    record_answer(draft, question, option)
    following, quick = follows(draft, question, option), draft.talk.quick_left
    replacing = following is not None and not draft.with_person and _is_newest(draft, press)
    if not replacing:
        _close(draft, f"a{len(draft.talk.path)}", _answered(draft, question, option), press)
    draft.set_talk(path=(*draft.talk.path, question.id), question=following.id if following else None)
    if quick:
        draft.set_talk(quick_left=quick - 1 if following else 0)
    if following and not replacing:
        ask_or_wait(draft)
    elif following:
        ask(draft, replacing=True)
    elif quick:
        _end_quick_questions(draft, option)
    else:
        _end_questions(draft, option)


def _end_quick_questions(draft: Draft, option: Option) -> None:
    """Thank them, with the price if they asked for it; what was promised stands, and sales has the answers."""
    draft.set_talk(step=Step.DONE)
    if draft.with_person:
        return
    if option.price:
        draft.reply(Say("price", draft.said(draft.funnel.price_text)))
    draft.say("quick_kept")


def _end_questions(draft: Draft, option: Option) -> None:
    if not draft.talk.completed:
        draft.note(EntryKind.COMPLETED)
    draft.set_talk(step=Step.DONE, completed=True)
    if not draft.with_person:
        end(draft, asked_price=option.price)


def _is_newest(draft: Draft, press: Pressed | None) -> bool:
    """Return whether the next question can replace the pressed one: nothing stands below, and nothing is said now."""
    return press is not None and press.newest and not draft.replies and draft.talk.question_key is not None


def _close(draft: Draft, name: str, text: str, press: Pressed | None = None) -> None:
    """Take the buttons away from the open question, and from the message that was pressed if it is another one."""
    pressed = press.message_id if press is not None else None
    if pressed is not None:
        draft.reply(Rewrite(name, text, message_id=pressed))
    if draft.talk.question_key is not None and (pressed is None or (press is not None and press.elsewhere)):
        draft.reply(Rewrite(name, text, key=draft.talk.question_key))
    draft.set_talk(question_key=None)


def _answered(draft: Draft, question: Question, option: Option) -> str:
    """Return what stays of an answered question in its message."""
    lines, answer = _answer_lines(draft), draft.said(option.label)
    if not lines:
        return draft.text_of_funnel("answered", question=draft.said(question.text), answer=answer)
    return "\n".join([*lines, draft.text_of_funnel("answer_line", answer=answer)])


def _shown(draft: Draft, question: str) -> str:
    """Return a question below the answers that were given in its message."""
    lines = "\n".join(_answer_lines(draft))
    return f"{lines}\n\n{question}" if lines else question


def _answer_lines(draft: Draft) -> list[str]:
    path = draft.talk.path[draft.talk.shown_before :]
    given = (option_of(draft.funnel, name, draft.lead.answers.get(name)) for name in path)
    return [
        draft.text_of_funnel("answer_line", answer=draft.said(option.label)) for option in given if option is not None
    ]


def record_answer(draft: Draft, question: Question, option: Option) -> None:
    """Store an answer; a newer one to the same question replaces it."""
    given = {"question": question.id, "option": option.id, "language": draft.language}
    draft.note(EntryKind.ANSWERED, **given, funnel=draft.funnel.hash)
    draft.set_lead(answers={**draft.lead.answers, question.id: option.id})
    if option.price:
        draft.note(EntryKind.PRICE_ASKED)


def _spellings(option: Option) -> list[str]:
    return [*option.label.values(), *(option.card or {}).values()]


def _rows(draft: Draft, question: Question) -> ButtonRows:
    session, place = draft.talk.session, draft.funnel.places[question.id]
    labels = tuple(draft.said(option.label) for option in question.options)
    return _answer_rows(labels, draft.text("button.back") if draft.talk.path else "", session, place)


@lru_cache(maxsize=256)  # most talks are in their first session
def _answer_rows(labels: tuple[str, ...], back: str, session: int, place: int) -> ButtonRows:
    """Return a button for each answer, and one to go back where it has a label."""
    rows = [
        (Button(label, press=write_button(AnswerButton(session, place, number))),)
        for number, label in enumerate(labels)
    ]
    if back:
        rows.append((Button(back, press=write_button(BackButton(session, place))),))
    return tuple(rows)
