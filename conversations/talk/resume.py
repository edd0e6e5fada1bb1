"""Going on where a talk stood, and what those who come back are offered."""

from conversations.steps.contact import ask_fallback, ask_typo
from conversations.steps.ending import talk_button
from conversations.steps.exchange import contact_keyboard, show_exchange
from conversations.steps.questions import ask
from conversations.talk.handover import ask_number
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Say
from storage.records.talk import Step


def resume_talk(draft: Draft) -> None:
    """Say again what the talk waits for."""
    if draft.talk.suggested_email is not None:
        ask_typo(draft)
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
    """Ask for a typed email; the contact keys stay, a number is as welcome."""
    draft.set_talk(step=Step.EMAIL)
    draft.reply(Say("ask_email", draft.text("ask_email"), keyboard=contact_keyboard(draft)))


def show_menu(draft: Draft) -> None:
    """Offer what somebody who has been through it may want."""
    buttons = (
        (draft.button("button.guide_again", Act.GUIDE_AGAIN),),
        (draft.button("button.change_answers" if draft.lead.answers else "button.answer", Act.CHANGE_ANSWERS),),
        (talk_button(draft),),
        (draft.button("button.my_data", Act.MY_DATA),),
    )
    draft.reply(Say("menu", draft.text("welcome_back", name=draft.lead.name), buttons=buttons))
