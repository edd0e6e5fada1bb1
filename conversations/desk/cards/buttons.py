"""A button of the desk before it is built, and its labels."""

from collections.abc import Iterable

from msgspec import Struct

from conversations.desk.cards.presses import CardAct
from conversations.language import catalogue
from conversations.language.graphemes import cut, utf16_length
from storage.records.record import Language

LABEL_UTF16 = 20
"""What fits two a row on a phone (DESK §1.3)."""


class DeskButton(Struct, frozen=True):
    """A button; exactly one of `act`, `copies`, `opens_chat` and `opens` says what it does.

    `lead` is whose card id stands in its callback data: lists have buttons of several leads.
    """

    label: str
    lead: int
    act: CardAct | None = None
    arg: str = ""
    copies: str = ""
    """The text that it copies."""
    opens_chat: bool = False
    """Whether it opens a chat with the lead."""
    opens: str = ""
    """The address that it opens."""


DeskRows = tuple[tuple[DeskButton, ...], ...]
_OF_TODAY = {
    CardAct.CLAIM: "button.claim",
    CardAct.RELEASE: "button.release",
    CardAct.REMOVE: "button.remove_test",
}
"""Labels that stand among the texts of sales."""


def two_a_row(buttons: Iterable[DeskButton]) -> DeskRows:
    """Return buttons in rows of two."""
    each = tuple(buttons)
    return tuple(each[place : place + 2] for place in range(0, len(each), 2))


def act_button(act: CardAct, lead: int, language: Language, arg: str = "") -> DeskButton:
    """Return the button of an act with its own label."""
    return DeskButton(_label(act, language), lead, act, arg)


def _label(act: CardAct, language: Language) -> str:
    if act in _OF_TODAY:
        return catalogue.text("sales", _OF_TODAY[act], language)
    return catalogue.text("desk", f"button.{act.name.lower()}", language)


def named_button(label: str, act: CardAct, lead: int, arg: str) -> DeskButton:
    """Return the button of one choice of a menu; a long label is cut."""
    return DeskButton(cut(label, LABEL_UTF16), lead, act, arg)


def claim_button(lead: int, language: Language) -> DeskButton:
    """Return the Claim button of a lead in a list: it names the lead."""
    label = catalogue.text("sales", "button.claim_line", language, number=lead)
    if utf16_length(label) > LABEL_UTF16:
        label = catalogue.text("desk", "button.claim_short", language, number=lead)
    return DeskButton(label, lead, CardAct.CLAIM)
