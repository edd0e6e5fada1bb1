"""The card: what sales reads about a lead, in an order that fits a phone's notification.

Pure: plain texts and intents. `bot.sales.card_messages` gives them the shape of Bot API calls.
"""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.lines.contacts import contact_lines, doubt_lines
from conversations.desk.lines.fitting import fitted, quote_lines
from conversations.desk.lines.promise import promise_lines
from conversations.desk.lines.score import score_lines
from conversations.desk.lines.source import person_line, source_line
from conversations.desk.lines.subject import Subject, name_of, shown_number
from conversations.desk.lines.title import name_lines, state_lines, title_lines
from conversations.desk.lines.wishes import want_lines
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from storage.records.lead import Lead, Outcome
from storage.records.record import Language
from storage.records.talk import Session


class Wish(StrEnum):
    """What a button of the card is for."""

    CLAIM = "claim"
    RELEASE = "release"
    COPY = "copy"
    MESSAGE = "message"
    REMOVE = "remove"


class CardButton(Struct, frozen=True):
    """A button of a card, before it is built: its label, and the text that COPY copies."""

    wish: Wish
    label: str
    copies: str = ""


class Card(Struct, frozen=True):
    """A card before it is sent; `bare` is the shortest form, sent when Telegram refuses all others."""

    lines: tuple[str, ...]
    buttons: tuple[CardButton, ...] = ()
    bare: str = ""

    @property
    def text(self) -> str:
        """All lines as one plain text."""
        return "\n".join(self.lines)


def write_card(
    session: Session,
    *,
    funnel: Funnel,
    zone: ZoneInfo,
    now: datetime,
    duplicates: tuple[int, ...] = (),
    no_direct_link: bool = False,
) -> Card:
    """Return the card of a lead in its current state.

    `duplicates` are other leads with the same phone number; `no_direct_link`: only a username links to them.
    """
    about = Subject(session, funnel, funnel.sales_language, zone, now)
    contacts, wants = contact_lines(about), want_lines(about)
    # Contact and wish within the first three lines, for the notification; a second contact can wait.
    before = (*title_lines(about), *state_lines(about), contacts[0], *wants)
    after = (
        *name_lines(about),
        *contacts[1:],
        *doubt_lines(about),
        *score_lines(about),
        source_line(about),
        person_line(about),
        *promise_lines(about),
        *(catalogue.text("sales", "card.twin", about.language, number=number) for number in duplicates),
    )
    lines = (*before, *quote_lines(about, beside=(*before, *after)), *after)
    lead, language = session.lead, about.language
    buttons = card_buttons(lead, language, linked=lead.username is not None or not no_direct_link)
    return Card(fitted(lines), buttons, _bare(lead, language))


def card_buttons(lead: Lead, language: Language, *, linked: bool = True) -> tuple[CardButton, ...]:
    """Return the buttons of the card; Message only where a link can open a chat with the lead.

    A person who asked for no more messages can be claimed and released, and no number is offered. Of a lead that has
    ended there is nothing to claim or release.
    """
    remove = (CardButton(Wish.REMOVE, _label("remove_test", language)),) if lead.is_test else ()
    return (*_buttons_of_lead(lead, language, linked=linked), *remove)


def _buttons_of_lead(lead: Lead, language: Language, *, linked: bool) -> tuple[CardButton, ...]:
    owned = lead.owner is not None
    hand = CardButton(Wish.RELEASE if owned else Wish.CLAIM, _label("release" if owned else "claim", language))
    buttons = [hand] if lead.outcome is Outcome.OPEN else []
    if lead.stopped:
        return tuple(buttons)
    if lead.phone:
        buttons.append(CardButton(Wish.COPY, _label("copy_phone", language), lead.phone))
    elif lead.email:
        buttons.append(CardButton(Wish.COPY, _label("copy_email", language), lead.email))
    if linked:
        buttons.append(CardButton(Wish.MESSAGE, _label("message", language)))
    return tuple(buttons)


def _label(name: str, language: Language) -> str:
    return catalogue.text("sales", f"button.{name}", language)


def contact_of(lead: Lead, language: Language) -> str:
    """Return the one contact that stands for the lead where there is room for one."""
    return lead.phone or lead.email or name_of(lead, language)


def _bare(lead: Lead, language: Language) -> str:
    """Return the shortest form; a test's begins with the line that says what it is."""
    number = shown_number(lead.number)
    if lead.stopped:
        bare = catalogue.text("sales", "card.halted", language, number=number)
    else:
        key = "card.bare_quiet" if lead.is_quiet else "card.bare"
        bare = catalogue.text("sales", key, language, number=number, contact=contact_of(lead, language))
    return f"{catalogue.text('sales', 'card.test', language)}\n{bare}" if lead.is_test else bare
