"""The card of a lead at the desk: computed from the state at each edit, never patched. Pure: plain lines, intents."""

from msgspec import Struct
from msgspec.structs import replace

from conversations.desk.card import contact_of
from conversations.desk.cards.buttons import DeskRows
from conversations.desk.cards.card_rows import card_rows
from conversations.desk.cards.masking import masked_contact, masked_contacts, masked_session, masked_text
from conversations.desk.cards.menus import OpenMenu, menu_rows
from conversations.desk.cards.state_lines import clock_lines, flag_lines
from conversations.desk.cards.titles import head_lines, name_lines
from conversations.desk.cards.view import DeskView
from conversations.desk.lines.contacts import contact_lines, doubt_lines
from conversations.desk.lines.fitting import fitted, quote_lines
from conversations.desk.lines.promise import promise_lines
from conversations.desk.lines.quotes import mark_lines
from conversations.desk.lines.score import score_lines
from conversations.desk.lines.source import person_line, source_line
from conversations.desk.lines.subject import shown_number
from conversations.desk.lines.wishes import want_lines
from conversations.language import catalogue
from conversations.language.catalogue import texts

_MASKED_IN_ONE = 2
"""Phone and email of a masked card, which fit one line."""


class DeskCard(Struct, frozen=True):
    """A card before it is sent: at most 4,000 UTF-16 units; `bare` is the shortest form, sent when all is refused."""

    lines: tuple[str, ...]
    rows: DeskRows = ()
    bare: str = ""

    @property
    def text(self) -> str:
        """All lines as one plain text."""
        return "\n".join(self.lines)


def write_desk_card(view: DeskView, menu: OpenMenu | None = None) -> DeskCard:
    """Return the card of a lead; a menu that stands on it takes the place of its buttons."""
    seen = _seen(view)
    rows = card_rows(view) if menu is None or view.superseded else menu_rows(menu, view)
    return DeskCard(_lines(seen, _contacts(view)), rows, _bare(view))


def _seen(view: DeskView) -> DeskView:
    """Return what the group may see of a lead."""
    if not view.masked:
        return view
    reason = masked_text(view.round.reason, view.session.lead, view.language)
    round_ = replace(view.round, reason=reason)
    return replace(view, session=masked_session(view.session, view.language), round=round_)


def _lines(view: DeskView, contacts: tuple[str, ...]) -> tuple[str, ...]:
    about = view.subject
    # Contact and wish within the first three lines, for the notification; a second contact can wait.
    before = (*head_lines(view), *flag_lines(view), contacts[0], *want_lines(about))
    after = (
        *name_lines(view),
        *mark_lines(about),
        *contacts[1:],
        *doubt_lines(about),
        *score_lines(about),
        source_line(about),
        person_line(about),
        *promise_lines(about),
        *(catalogue.text("sales", "card.twin", view.language, number=number) for number in view.duplicates),
    )
    last = (*clock_lines(view), *_newer(view))
    quotes = quote_lines(about, beside=(*before, *after, *last))
    return fitted((*before, *quotes, *after, *last))


def _contacts(view: DeskView) -> tuple[str, ...]:
    """Return the ways to reach the lead; of a masked one phone and email in one line."""
    lines = contact_lines(view.subject)
    if not view.masked:
        return lines
    hidden = masked_contacts(lines, view.session, view.language)
    if not (view.session.lead.phone and view.session.lead.email):
        return hidden
    in_one = texts(view.language, "sales")["card.dot"].join(hidden[:_MASKED_IN_ONE])
    return in_one, *hidden[_MASKED_IN_ONE:]


def _newer(view: DeskView) -> tuple[str, ...]:
    return (catalogue.text("desk", "line.newer", view.language),) if view.superseded else ()


def _bare(view: DeskView) -> str:
    """Return the shortest form, without a contact of who wants no more messages; a test's says what it is."""
    lead, language, number = view.session.lead, view.language, shown_number(view.number)
    contact = contact_of(lead, language)
    has_contact = lead.phone is not None or lead.email is not None
    shown = masked_contact(contact, language) if view.masked and has_contact else contact
    if view.round.stopped:
        bare = catalogue.text("sales", "card.halted", language, number=number)
    else:
        key = "card.bare_quiet" if view.round.is_quiet else "card.bare"
        bare = catalogue.text("sales", key, language, number=number, contact=shown)
    return f"{catalogue.text('sales', 'card.test', language)}\n{bare}" if lead.is_test else bare
