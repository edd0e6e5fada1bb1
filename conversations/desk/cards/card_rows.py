"""The buttons of a card, by the state of its round (DESK §1.3): two a row."""

from collections.abc import Iterator

from conversations.desk.cards.buttons import DeskButton, DeskRows, act_button, two_a_row
from conversations.desk.cards.presses import CardAct
from conversations.desk.cards.view import DeskView
from conversations.language import catalogue
from storage.records.round import RoundState

_WITHOUT = frozenset({RoundState.NONE, RoundState.MERGED})


def card_rows(view: DeskView) -> DeskRows:
    """Return the buttons of a card; one with a newer card after it has none, a test's ends with Remove."""
    remove = ((_button(CardAct.REMOVE, view),),) if view.session.lead.is_test else ()
    return () if view.superseded else (*two_a_row(_buttons(view)), *remove)


def _buttons(view: DeskView) -> Iterator[DeskButton]:
    state = view.round.state
    if state in _WITHOUT:
        return
    if state is RoundState.NEW:
        yield _button(CardAct.CLAIM, view)
        yield from reaching_buttons(view)
        yield _button(CardAct.MORE, view)
    elif state.is_owned:
        yield from _owners_buttons(view)
    else:
        if state is RoundState.WON:
            yield _button(CardAct.AMOUNT, view)
        yield _button(CardAct.REOPEN, view)


def _owners_buttons(view: DeskView) -> Iterator[DeskButton]:
    """Yield what an owner may do; nobody is asked to call a person who wants no more messages."""
    if view.round.is_shut:
        yield _button(CardAct.RESULT, view)
    else:
        yield _button(CardAct.CALLED, view)
        yield from _reaching_in_one(view)
        yield _button(CardAct.MEET, view)
        yield _button(CardAct.RESULT, view)
    yield _button(CardAct.RELEASE, view)
    yield _button(CardAct.MORE, view)


def _reaching_in_one(view: DeskView) -> Iterator[DeskButton]:
    """Yield Copy, or what stands in its place: the masked number, or Message where Telegram is the only contact."""
    if view.masked and _has_hidden_contact(view):
        yield _button(CardAct.NUMBER, view)
    else:
        yield from tuple(reaching_buttons(view))[:1]


def reaching_buttons(view: DeskView) -> Iterator[DeskButton]:
    """Yield Copy and Message: none of a masked card or of a person who wants no more messages.

    Message stands only where a link can open a chat with the lead.
    """
    if view.masked or view.round.is_shut:
        return
    lead, language = view.session.lead, view.language
    if lead.phone or lead.email:
        key = "button.copy_phone" if lead.phone else "button.copy_email"
        label = catalogue.text("sales", key, language)
        yield DeskButton(label, view.number, copies=lead.phone or lead.email or "")
    if lead.username is not None or not view.no_direct_link:
        yield DeskButton(catalogue.text("sales", "button.message", language), view.number, opens_chat=True)


def _has_hidden_contact(view: DeskView) -> bool:
    lead = view.session.lead
    return bool(lead.phone or lead.email or lead.username)


def _button(act: CardAct, view: DeskView) -> DeskButton:
    return act_button(act, view.number, view.language)
