"""Handle typed text: a keyboard key, an answer, a contact, a question about the price, or free text."""

from collections.abc import Sequence
from typing import assert_never

from conversations.funnel.reconciliation import FOR_A_CONTACT
from conversations.language.loaded import facts, languages
from conversations.reading.answers import asks_price, find_option
from conversations.reading.remarks import may_be_email
from conversations.reading.scripts import EVERYBODYS, has_letters_of
from conversations.reading.spelling import fold, fold_ours
from conversations.reading.word_lists import made_of, same_words
from conversations.steps.contact import take_telegram
from conversations.steps.contact_typed import (
    choose_meant,
    contact_stands,
    is_certain,
    read_typed,
    try_at_email,
    try_contact,
)
from conversations.steps.exchange import agree, decline, record_consent
from conversations.steps.questions import type_answer
from conversations.talk import commands
from conversations.talk.handover import skip_number
from conversations.talk.remarks import hear_cancel, hear_choice, hear_other_contact, hear_remark
from conversations.talk.resume import ask_email, resume_talk
from conversations.talk.small_talk import hear_chatter, hear_price, hear_what_should_be_better, keep
from conversations.turn.draft import Draft
from storage.records.record import Language
from storage.records.talk import Step

_OPEN_STEPS = (*FOR_A_CONTACT, Step.CONSENT, Step.QUESTION, Step.NUMBER)
_QUESTION_MARKS = "?؟"
_YES_SIGNS = "👍👌✅✔"
_BESIDE_YES = (
    "لطفا ممنون مرسی همین همینه همین_است همین_جا همینجا خوب است هست اینجا تلگرام در حتما اشکالی_نداره مشکلی_نداره",
    "please thanks thank you here is fine good that thats it telegram on right correct great perfect",
)


def hear_text(draft: Draft, text: str) -> None:
    """Take a typed message as what the talk waits for if it can be that; else store it and answer kindly."""
    if hear_cancel(draft, text):
        return
    if _says_stop(draft, text):
        commands.stop(draft)
        return
    chosen = _language_chosen(draft, text)
    if chosen is not None:
        commands.change_language(draft, chosen)
        return
    if draft.talk.offered_contact is not None and hear_choice(draft, text, yes=_says_yes(draft, text)):
        return
    if draft.talk.asked_better and hear_what_should_be_better(draft, text):
        return
    switched = _switch_by_script(draft, text)
    if _hear_key(draft, text) or hear_remark(draft, text) or _hear_answer(draft, text):
        return
    if asks_price(text):
        hear_price(draft, text)
    elif switched and draft.talk.step in _OPEN_STEPS:
        keep(draft, text, medium="text")
        resume_talk(draft)
    else:
        hear_chatter(draft, text, medium="text")


def _says_stop(draft: Draft, text: str) -> bool:
    """Tell whether the whole message means /stop, because withdrawing consent must not require knowing commands."""
    return same_words(text, draft.spellings("typed_stop"))


def _language_chosen(draft: Draft, text: str) -> Language | None:
    """Return the language chosen by a tap on a language key."""
    return _language_of_key(draft, text, draft.funnel.languages)


def _language_of_key(draft: Draft, text: str, among: Sequence[Language]) -> Language | None:
    """Return the language that a key names, on a keyboard in any other language."""
    folded = fold(text)
    for language in among:
        for other in among:
            if other != language and folded == fold_ours(draft.label_of_language(other, said_in=language)):
                return other
    return None


def _switch_by_script(draft: Draft, text: str) -> bool:
    """Switch to the offered language whose script they write, if it differs from the talk's."""
    for language in draft.funnel.languages:
        script = facts(language).script
        if script not in (EVERYBODYS, facts(draft.language).script) and has_letters_of(script, text):
            commands.set_language(draft, language, key="language_switched")
            return True
    return False


def _hear_key(draft: Draft, text: str) -> bool:
    """Handle a tap on the reply keyboard, which Telegram sends as text, or a typed label of a button."""
    match draft.talk.step:
        case Step.NUMBER:
            return _hear_number_key(draft, text)
        case Step.CONSENT:
            return _hear_consent_key(draft, text)
        case Step.EXCHANGE | Step.EMAIL | Step.FALLBACK:
            return _hear_yes(draft, text) or _hear_contact_key(draft, text) or _hear_old_language_key(draft, text)
        case _:
            return False


def _hear_number_key(draft: Draft, text: str) -> bool:
    if draft.is_key(text, "key.skip") or draft.is_key(text, "key.skip_number"):
        skip_number(draft)
    elif draft.is_key(text, "key.my_number"):
        draft.say("ask_phone_too")
    else:
        return False
    return True


def _hear_consent_key(draft: Draft, text: str) -> bool:
    if draft.talk.consent_shown is None:  # people cannot answer a text they have not read
        return False
    labels = [draft.spellings("button.agree"), draft.spellings("key.not_now")]
    match find_option(text, labels):
        case 0:
            record_consent(draft, by="words")
            agree(draft)
        case 1:
            decline(draft)
        case _:
            return False
    return True


def _hear_contact_key(draft: Draft, text: str) -> bool:
    kinds = draft.funnel.contact.kinds
    if draft.is_key(text, "key.not_now"):
        decline(draft)
    elif draft.is_key(text, "key.email") and "email" in kinds:
        ask_email(draft)
    elif draft.is_key(text, "key.phone") and "phone" in kinds:
        draft.say("ask_phone_too")
    elif draft.is_key(text, "key.telegram") and kinds == ("telegram",):
        take_telegram(draft)
    else:
        return False
    return True


def _hear_old_language_key(draft: Draft, text: str) -> bool:
    """Handle a tap on a language key from the keyboard of a funnel that had more languages."""
    chosen = _language_of_key(draft, text, languages())
    if chosen is None:
        return False
    commands.change_language(draft, chosen)
    return True


def _hear_yes(draft: Draft, text: str) -> bool:
    """Treat a typed yes to "did you mean" or "shall we keep in touch here" as a press of that button."""
    yes = _says_yes(draft, text)
    if yes and draft.talk.suggested_email is not None:
        choose_meant(draft, suggested=True)
    elif draft.talk.step is Step.FALLBACK and (yes or draft.is_key(text, "button.here_is_fine")):
        take_telegram(draft)
    else:
        return False
    return True


def _says_yes(draft: Draft, text: str) -> bool:
    if not any(map(str.isalnum, text)):
        return any(sign in _YES_SIGNS for sign in text)
    asked = any(mark in text for mark in _QUESTION_MARKS)
    return not asked and made_of(text, needed=draft.spellings("typed_yes"), beside=_BESIDE_YES)


def _hear_answer(draft: Draft, text: str) -> bool:
    """Take words as the answer the talk waits for, if they can be one."""
    match draft.talk.step:
        case Step.QUESTION:
            # A number that is not a phone is more likely a free answer than a mistyped contact.
            return type_answer(draft, text) or _hear_contact(draft, text)
        case Step.EMAIL if may_be_email(text) and not asks_price(text):
            try_at_email(draft, text)
            return True
        case Step.DONE:
            return _hear_contact(draft, text)
        case Step.EMAIL | Step.EXCHANGE | Step.CONSENT | Step.FALLBACK | Step.NUMBER | Step.DECLINED:
            reading = read_typed(draft, text)
            if contact_stands(draft, reading):
                return hear_other_contact(draft, text, reading)
            return try_contact(draft, text, reading)
        case _:
            assert_never(draft.talk.step)


def _hear_contact(draft: Draft, text: str) -> bool:
    """Take a contact where none is asked for: only one that is certain; where one stands, digits are words."""
    reading = read_typed(draft, text)
    if contact_stands(draft, reading):
        return is_certain(reading) and hear_other_contact(draft, text, reading)
    return is_certain(reading) and try_contact(draft, text, reading)
