"""What people say around a contact: thanks, a no, "why do you want it?", «لغو», and digits where a contact stands."""

from conversations.funnel.reconciliation import FOR_A_CONTACT
from conversations.language.direction import isolate
from conversations.language.places import fill
from conversations.reading.contacts.reading import Reading
from conversations.reading.remarks import asks_why, is_no
from conversations.reading.word_lists import same_words
from conversations.steps.contact import take_telegram
from conversations.steps.contact_typed import choose_meant, take_offered, whole_contact
from conversations.steps.exchange import ask_again, decline, may_take_contact
from conversations.steps.quick_questions import no_quick_questions
from conversations.steps.quiet_card import is_heard, is_nod, is_thanks, pass_words_on, reads_all
from conversations.talk import commands
from conversations.talk.handover import skip_number
from conversations.talk.small_talk import keep
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import ButtonRows, Say
from storage.records.ledger import EntryKind
from storage.records.talk import Step

AT_THE_CONTACT = (*FOR_A_CONTACT, Step.CONSENT, Step.NUMBER)
"""Steps at which a contact is asked for, or the consent for one."""
BEFORE_A_CONTACT = (*AT_THE_CONTACT, Step.DECLINED)
"""Steps of people who may still give a contact, those who said "not now" among them."""
OPEN = (*AT_THE_CONTACT, Step.QUESTION)
"""Steps at which a talk waits for something, which can be cancelled alone."""


def hear_remark(draft: Draft, text: str) -> bool:
    """Answer a remark at the contact step; return whether it was one."""
    if draft.talk.step not in BEFORE_A_CONTACT or draft.lead.stopped:
        return False
    if is_no(text):
        keep(draft, text, medium="text")
        _hear_no(draft)
    elif is_thanks(draft, text) and not is_nod(draft, text):
        keep(draft, text, medium="text")
        draft.say("welcome")
    elif asks_why(text):
        keep(draft, text, medium="text")
        say_why(draft)
    else:
        return False
    draft.set_talk(nudged=False)
    return True


def _hear_no(draft: Draft) -> None:
    if draft.talk.suggested_email is not None:
        choose_meant(draft, suggested=False)
    elif draft.talk.step is Step.NUMBER:
        skip_number(draft)
    elif draft.talk.step is Step.FALLBACK:
        ask_again(draft)
    else:
        decline(draft)


def say_why(draft: Draft) -> None:
    """Say what a contact is for, and which other ways there are."""
    kinds = draft.funnel.contact.kinds
    others = [way for way in ("email", "telegram") if way in kinds]
    ways = draft.text("fair_question." + ("both" if len(others) > 1 else others[0])) + " " if others else ""
    company = isolate(draft.said(draft.funnel.company.name))
    text = fill(draft.text("fair_question"), {"ways": ways, "company": company})
    here: ButtonRows = ((draft.button("key.telegram", Act.HERE_IS_FINE),),) if "telegram" in kinds else ()
    draft.reply(Say("fair_question", text, buttons=here))


def press_here(draft: Draft) -> None:
    """Keep in touch here on Telegram, from any step that asks for a contact."""
    if draft.talk.step is Step.NUMBER:
        skip_number(draft)
    else:
        take_telegram(draft)


def hear_cancel(draft: Draft, text: str) -> bool:
    """Ask once what «لغو» means within an open step; return whether this was asked or the whole was cancelled."""
    if draft.talk.cancel_asked and _hear_which_cancel(draft, text):
        return True
    if not same_words(text, draft.spellings("typed_cancel")):
        draft.set_talk(cancel_asked=False)
        return False
    if draft.talk.step not in OPEN or draft.lead.stopped:
        return False
    if draft.talk.cancel_asked:
        draft.set_talk(cancel_asked=False)
        commands.stop(draft)
        return True
    draft.set_talk(cancel_asked=True)
    buttons = (
        (draft.button("button.cancel_all", Act.CANCEL_ALL),),
        (draft.button("button.cancel_step", Act.CANCEL_STEP),),
    )
    draft.reply(Say("cancel_what", draft.text("cancel_what"), buttons=buttons))
    return True


def _hear_which_cancel(draft: Draft, text: str) -> bool:
    """Take a typed label as a press of it."""
    if draft.is_key(text, "button.cancel_step"):
        return cancel_step(draft)
    if not draft.is_key(text, "button.cancel_all"):
        return False
    draft.set_talk(cancel_asked=False)
    commands.stop(draft)
    return True


def cancel_step(draft: Draft) -> bool:
    """Leave the step the talk waits at; consents stay as they are. Return whether it waited for anything."""
    draft.set_talk(cancel_asked=False)
    match draft.talk.step:
        case Step.NUMBER:
            no_quick_questions(draft)
            skip_number(draft)
        case Step.DONE | Step.DECLINED:
            return False
        case Step.QUESTION:
            no_quick_questions(draft)
            draft.set_talk(step=Step.DONE, question=None, question_key=None, interrupted=None)
            draft.say("step_cancelled")
        case _:
            draft.set_talk(suggested_email=None, typed_email=None)
            decline(draft)
    return True


def hear_other_contact(draft: Draft, text: str, reading: Reading) -> bool:
    """Ask about a contact that differs from the one that stands; until a button is pressed it is words."""
    found = whole_contact(text, reading)
    if found is None:
        return False
    if found.value in (draft.lead.email, draft.lead.phone):
        keep(draft, text, medium="text")
        draft.say("contact_known")
        return True
    if not may_take_contact(draft):
        return True
    keep(draft, text, medium="text")
    if not reads_all(draft.before.lead) and is_heard(draft, text, medium="text"):
        pass_words_on(draft)
    draft.set_talk(offered_contact=text)
    buttons = (
        (draft.button("button.new_yes", Act.NEW_CONTACT_YES),),
        (draft.button("button.new_no", Act.NEW_CONTACT_NO),),
    )
    key = "new_email" if found.form == "email" else "new_phone"
    draft.reply(Say(key, draft.text(key), buttons=buttons))
    return True


def choose_contact(draft: Draft, *, new: bool) -> bool:
    """Take the typed contact, or leave it words; return whether one was asked about."""
    if draft.talk.offered_contact is None:
        return False
    if new:
        return take_offered(draft)
    draft.set_talk(offered_contact=None)
    draft.say("new_not")
    return True


def hear_choice(draft: Draft, text: str, *, yes: bool) -> bool:
    """Take a typed yes or no, or a typed label, as a press of the buttons that stand just above; return whether it is.

    Further below it is words: a contact stays offered until its button is pressed.
    """
    said = [entry for entry in draft.before.ledger if entry.kind is EntryKind.SAID]
    offered = draft.talk.offered_contact
    if offered is None or not said or said[-1].data.get("text") != offered:
        return False
    if yes or draft.is_key(text, "button.new_yes"):
        return choose_contact(draft, new=True)
    return (is_no(text) or draft.is_key(text, "button.new_no")) and choose_contact(draft, new=False)
