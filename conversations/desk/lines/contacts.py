"""The ways to reach a lead, and what sales should check about them."""

from collections.abc import Iterator

from conversations.desk.lines.subject import Subject
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.qualification.ledger import anonymous_phone, given_contacts, own_phones
from conversations.reading.contacts.emails.look_alikes import mixes_scripts
from conversations.reading.contacts.phones.own import is_anonymous
from storage.records.lead import ContactKind

UNREAD_UTF16 = 200
EARLIER_SHOWN = 2
"""Contacts of one kind that were replaced by newer ones."""


def contact_lines(about: Subject) -> tuple[str, ...]:
    """Return the ways to reach them, best first; Telegram only when there is no other."""
    lead, language = about.lead, about.language
    lines = [*_phone_lines(about)]
    email = lead.email or _of_other_account(about, "email")
    if email:
        lines.append(catalogue.text("sales", "card.email", language, email=email))
        before = _given_before(about, "email", but=(email,))
        lines += [catalogue.text("sales", "card.email_before", language, email=address) for address in before]
    anonymous = None if lead.phone else anonymous_phone(about.session.ledger)
    if anonymous is not None:
        lines.append(catalogue.text("sales", "card.phone_anonymous", language, phone=anonymous))
    return tuple(lines) or (catalogue.text("sales", "card.telegram", language),)


def _phone_lines(about: Subject) -> Iterator[str]:
    """Yield the newest number; if it was typed after a verified one, yield both, each with a note of which it is."""
    lead, language = about.lead, about.language
    phone = lead.phone or _of_other_account(about, "phone")
    verified = () if lead.phone_verified else own_phones(about.session.ledger)[:1]
    own = tuple(number for number in verified if number != phone)
    if phone and is_anonymous(phone):  # taken by an earlier version
        yield catalogue.text("sales", "card.phone_anonymous", language, phone=phone)
    elif phone:
        yield catalogue.text("sales", "card.phone_typed" if own else "card.phone", language, phone=phone)
    for number in own:
        yield catalogue.text("sales", "card.phone_own", language, phone=number)
    for number in _given_before(about, "phone", but=(phone or "", *own)):
        yield catalogue.text("sales", "card.phone_before", language, phone=number)


def _of_other_account(about: Subject, way: str) -> str | None:
    """Return the newest contact of this kind that somebody gave from another account, where it is one person."""
    if not about.session.survives:
        return None
    return next((each.value for each in given_contacts(about.session.ledger) if each.kind.way == way), None)


def _given_before(about: Subject, way: str, *, but: tuple[str, ...]) -> tuple[str, ...]:
    """Return the last contacts of this kind that newer ones replaced, the newest first."""
    values = (each.value for each in given_contacts(about.session.ledger) if each.kind.way == way)
    return tuple(dict.fromkeys(value for value in values if value not in but))[:EARLIER_SHOWN]


def doubt_lines(about: Subject) -> tuple[str, ...]:
    """Return what sales should check: an address that imitates another or is made up, a contact nobody could read."""
    raw, lines = about.lead.unread_contact, []
    if mixes_scripts(about.lead.email or ""):
        lines.append(catalogue.text("sales", "card.mixed_scripts", about.language))
    if _is_doubtful(about):
        lines.append(catalogue.text("sales", "card.doubtful_email", about.language))
    if raw:
        lines.append(
            catalogue.text("sales", "card.unread", about.language, text=cut(" ".join(raw.split()), UNREAD_UTF16))
        )
    return tuple(lines)


def _is_doubtful(about: Subject) -> bool:
    """Tell whether the email was taken as one that is probably made up."""
    if about.lead.email is None:
        return False
    given = given_contacts(about.session.ledger)
    kind = next((each.kind for each in given if each.value == about.lead.email), None)
    return kind is ContactKind.DOUBTFUL_EMAIL
