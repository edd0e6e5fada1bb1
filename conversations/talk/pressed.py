"""Handle a pressed button: an answer, a step back, or one of the acts."""

from typing import assert_never

from conversations.funnel.reconciliation import FOR_A_CONTACT
from conversations.steps.contact_typed import choose_meant
from conversations.steps.ending import ask_number, say_after_price
from conversations.steps.exchange import (
    agree,
    agree_again,
    ask_again,
    consent_missing,
    consent_withdrawn,
    decline,
    record_consent,
    show_exchange,
)
from conversations.steps.magnet import give
from conversations.steps.picking import hear_choice, keep_time, open_picker
from conversations.steps.questions import begin_again, go_back, old_button, press_answer
from conversations.steps.returns import ask_when, refuse_to_return, take_answer
from conversations.talk import commands
from conversations.talk.after_sale import ask_for_help, hear_mark
from conversations.talk.handover import ask_for_a_person, skip_number
from conversations.talk.remarks import BEFORE_A_CONTACT, cancel_step, choose_contact, press_here
from conversations.talk.resume import resume_talk
from conversations.turn.buttons import (
    Act,
    ActButton,
    AnswerButton,
    BackButton,
    LanguageButton,
    MarkButton,
    WindowButton,
)
from conversations.turn.draft import Draft
from conversations.turn.events import Pressed
from conversations.turn.return_choices import LABELS
from conversations.turn.turn import Rewrite
from storage.records.lead import Stage
from storage.records.talk import Step

_ASKED_ONCE = frozenset(
    {Act.HERE_IS_FINE, Act.TRY_AGAIN, Act.EMAIL_AS_SUGGESTED, Act.EMAIL_AS_TYPED, Act.CANCEL_ALL, Act.CANCEL_STEP}
    | {Act.NEW_CONTACT_YES, Act.NEW_CONTACT_NO, Act.FORGET_NO}
)
"""Answers to what was asked once: their buttons go with the press, or stand open beside the next question."""


def hear_press(draft: Draft, press: Pressed) -> None:
    """Handle a button; if it no longer fits the talk, say so and change nothing."""
    button = press.button
    match button:
        case None:
            old_button(draft)
        case AnswerButton():
            press_answer(draft, button, press)
        case BackButton():
            go_back(draft, button, press)
        case LanguageButton(_, language):
            commands.change_language(draft, language)
        case WindowButton():
            hear_choice(draft, press, button)
        case ActButton(_, Act.PICK_TIME):
            open_picker(draft, press)
        case ActButton(_, Act.KEEP_TIME):
            keep_time(draft, press)
        case ActButton(_, act) if act in LABELS:
            take_answer(draft, press, act)
        case ActButton(_, Act.RETURN_REFUSED):
            refuse_to_return(draft, press)
        case MarkButton():
            hear_mark(draft, button, press.sale)
        case ActButton(_, act):
            if not (_hear_always(draft, act) or _hear_consent(draft, act) or _hear_in_step(draft, act)):
                old_button(draft)
            if act in _ASKED_ONCE and press.message_id is not None:
                draft.reply(
                    Rewrite("chosen", draft.text("already_answered"), message_id=press.message_id, keeps_text=True)
                )
        case _:
            assert_never(button)


def _hear_always(draft: Draft, act: Act) -> bool:
    """Handle a button that works at any time; return whether it was one."""
    match act:
        case Act.TALK:
            ask_for_a_person(draft)
        case Act.HELP:
            ask_for_help(draft)
        case Act.STOP | Act.CANCEL_ALL:
            commands.stop(draft)
        case Act.TIPS:
            commands.tips_on(draft)
        case Act.MY_DATA:
            commands.say_my_data(draft)
        case Act.MY_DATA_FILE:
            commands.send_data_file(draft)
        case Act.FORGET_YES:
            commands.forget(draft)
        case Act.FORGET_NO:
            draft.say("forget_kept")
        case Act.REMIND_LATER:
            ask_when(draft)
        case Act.WRITE_HERE:
            draft.say("write_here")
        case _:
            return False
    return True


def _hear_consent(draft: Draft, act: Act) -> bool:
    """Handle yes or no under a consent text."""
    step = draft.talk.step
    # Consent was a separate step when these buttons were shown, and no longer is.
    agreeing = step in FOR_A_CONTACT and draft.lead.consent is None
    match act:
        case Act.AGREE if consent_withdrawn(draft):
            agree_again(draft)
            if draft.lead.consent is not None and step is not Step.DONE and not draft.with_person:
                resume_talk(draft)
        case Act.AGREE if consent_missing(draft) or agreeing:
            _agree(draft)
        case Act.NOT_NOW if step is Step.CONSENT or agreeing:
            decline(draft)
        case Act.NOT_NOW | Act.SKIP_NUMBER if step is Step.NUMBER:
            skip_number(draft)
        case _:
            return False
    return True


def _agree(draft: Draft) -> None:
    if draft.talk.consent_shown is None:  # the consent above an old button was withdrawn
        show_exchange(draft)
        return
    record_consent(draft, by="button")
    (ask_number if draft.talk.step is Step.NUMBER else agree)(draft)


def _hear_in_step(draft: Draft, act: Act) -> bool:
    """Handle a button that works only at its own step."""
    step = draft.talk.step
    match act:
        case Act.GUIDE_AGAIN if draft.lead.stage is not Stage.VISITOR:
            give(draft)
        case Act.CHANGE_ANSWERS if step is Step.DONE:
            begin_again(draft)
        case Act.GO_ON if step is not Step.DONE:
            draft.set_talk(price_open=False)
            resume_talk(draft)
        case Act.PRICE_NOT_NOW | Act.GO_ON if draft.talk.price_open:
            say_after_price(draft)
        case Act.HERE_IS_FINE if step in BEFORE_A_CONTACT:
            press_here(draft)
        case Act.CANCEL_STEP:
            return cancel_step(draft)
        case Act.NEW_CONTACT_YES | Act.NEW_CONTACT_NO:
            return choose_contact(draft, new=act is Act.NEW_CONTACT_YES)
        case Act.TRY_AGAIN if step is Step.FALLBACK:
            ask_again(draft)
        case Act.EMAIL_AS_SUGGESTED | Act.EMAIL_AS_TYPED if draft.talk.suggested_email is not None:
            choose_meant(draft, suggested=act is Act.EMAIL_AS_SUGGESTED)
        case _:
            return False
    return True
