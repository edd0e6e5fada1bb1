"""What is asked about an amount whose unit or scale is unclear, with a button for each meaning (DESK §6)."""

from html import escape

from conversations.desk.amount_questions import ask_amount, choice_label
from conversations.desk.cards.buttons import named_button, two_a_row
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.wording import DeskTelling, DeskText
from conversations.reading.amounts.results import Meaning, ScaleQuestion, UnitQuestion


def amount_question(question: UnitQuestion | ScaleQuestion, lead: int, telling: DeskTelling) -> DeskText:
    """Return the question; the arg of each button is a `Meaning`."""
    text, language = ask_amount(question, telling.language), telling.language
    buttons = (
        named_button(choice_label(choice, language), CardAct.CHOSEN, lead, choice.meaning.value)
        for choice in question.choices
    )
    return DeskText(escape(text, quote=False), text, two_a_row(buttons))


def chosen_meaning(arg: str) -> Meaning | None:
    """Return the meaning that a pressed button names; None for an arg that we never wrote."""
    return next((meaning for meaning in Meaning if meaning == arg), None)
