"""Continue a talk where it stopped, and the menu for people who come back."""

from conversations.steps.contact_failed import ask_fallback
from conversations.steps.contact_typed import ask_meant
from conversations.steps.ending import ask_number, talk_button
from conversations.steps.exchange import contact_keyboard, show_exchange
from conversations.steps.questions import ask
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Button, ButtonRows, Say
from storage.records.talk import Step


def resume_talk(draft: Draft) -> None:
    """Repeat what the talk waits for."""
    if draft.talk.suggested_email is not None:
        ask_meant(draft)
        return
    match draft.talk.step:
        case Step.EXCHANGE | Step.CONSENT | Step.DECLINED:
            show_exchange(draft)
        case Step.EMAIL:
            ask_email(draft)
        case Step.FALLBACK:
            ask_fallback(draft)
        case Step.QUESTION:
            ask(draft)
        case Step.NUMBER:
            ask_number(draft)
        case Step.DONE:
            show_menu(draft)


def ask_email(draft: Draft) -> None:
    """Ask for a typed email; the contact keys stay, because a number is accepted too."""
    draft.set_talk(step=Step.EMAIL)
    draft.reply(Say("ask_email", draft.text("ask_email"), keyboard=contact_keyboard(draft)))


def show_menu(draft: Draft) -> None:
    """Show the menu to a person who has finished the talk, or talks with a colleague and is asked nothing meanwhile."""
    draft.reply(Say("menu", draft.greeting("welcome_back"), buttons=menu_rows(draft)))


def menu_rows(draft: Draft) -> ButtonRows:
    """Return what they can do while nothing is asked."""
    return (
        (draft.button("button.guide_again", Act.GUIDE_AGAIN),),
        (_questions_button(draft),),
        (talk_button(draft),),
        (draft.button("button.my_data", Act.MY_DATA),),
    )


def _questions_button(draft: Draft) -> Button:
    """Return the button that begins the questions, or goes on where the talk waits for something."""
    if draft.talk.step is not Step.DONE:
        return draft.button("button.go_on", Act.GO_ON)
    return draft.button("button.change_answers" if draft.lead.answers else "button.answer", Act.CHANGE_ANSWERS)
