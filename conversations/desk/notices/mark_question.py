"""T8: the question how it was, with the five marks, and help (DESK §1.4)."""

from msgspec import Struct

from conversations.language import catalogue
from conversations.language.numbers import digits
from conversations.turn.buttons import MARKS, Act, ActButton, MarkButton, write_button
from conversations.turn.turn import Button, ButtonRows
from storage.records.record import Language


class MarkQuestion(Struct, frozen=True):
    """The text and its buttons."""

    text: str
    buttons: ButtonRows


def mark_question(deal: int, *, talk: int, language: Language) -> MarkQuestion:
    """Return the question about a lead's deal; `talk` is the number of their talk's session."""
    marks = tuple(Button(digits(str(mark), language), press=write_button(MarkButton(deal, mark))) for mark in MARKS)
    label = catalogue.text("prospect", "sale.help", language)
    helps = Button(label, press=write_button(ActButton(talk, Act.HELP)))
    return MarkQuestion(catalogue.text("prospect", "sale.ask", language), (marks, (helps,)))
