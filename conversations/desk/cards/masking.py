"""Phones and emails as a group may see them that must not take them home (`mask: phone`, DESK §3.4)."""

import re
from collections.abc import Iterable, Sequence
from typing import assert_never

from msgspec.structs import replace

from conversations.language import catalogue
from conversations.language.numbers import digits
from conversations.qualification.ledger import given_contacts
from conversations.reading.contacts.around import says_more_than
from conversations.reading.spelling import plain
from conversations.turn.events import Caption
from conversations.turn.turn import Alert, CardChanged, Copied, NewAlert, NewQuietCard, Relayed
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.records.talk import Session

_SHOWN = 2
_BETWEEN = r"[\s()/\\|~.•*:_+\-–—−ـ\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\u20e3]{0,4}"
"""What people write between the digits of a phone; commas group the digits of sums."""
_PHONE = re.compile(rf"[(\[]?[+＋]?[(\[]?\d(?:{_BETWEEN}\d){{6,}}")
_ENDS_A_WORD = r"\s@<>()\[\]«»\"'،,;:"
_EMAIL = re.compile(
    rf"[^{_ENDS_A_WORD}\u200e\u200f\u2066-\u2069][^{_ENDS_A_WORD}]{{0,63}}"
    r"\s{0,2}(?:@|＠|[(\[]\s?(?:at|ات|ادساین)\s?[)\]])\s{0,2}([\w-]+(?:\s?\.\s?[\w-]+)+)",
    re.IGNORECASE,
)
"""A mark of direction before an address is the text's own: it stays, with the one that ends what it began."""
_CURRENCY = re.compile(
    r"\s{0,2}(?:تومان|تومن|ریال|دلار|یورو|هزار|میلیون|میلیارد|toman|rial|usd|eur|irr|irt|[$€﷼])", re.IGNORECASE
)
_DATE = re.compile(r"(?:1[34]|19|20)\d\d([-/.])\d{1,2}\1\d{1,2}")
_IN_A_STORY = {
    EntryKind.UNREAD_CONTACT: "text", EntryKind.CORRECTED: "after", EntryKind.NOTE: "text", EntryKind.WROTE: "text",
    EntryKind.OUTCOME: "reason", EntryKind.STAGE: "reason", EntryKind.REOPENED: "reason",
}  # fmt: skip
"""Where entries hold words that only the story of a lead shows."""


def masked_phone(number: str, language: Language) -> str:
    """Return the last two digits of a number: «••۶۷» or "••67"."""
    shown = "".join(filter(str.isdigit, plain(number)))[-_SHOWN:]
    return catalogue.phrase("desk", "mask.ending", language, ours={"digits": digits(shown, language)})


def masked_email(address: str) -> str:
    """Return an address without what stands before its domain: "••@nordfit.example"."""
    return f"••@{address.rpartition('@')[2]}"


def masked_words(words: str, language: Language) -> str:
    """Return a text in which phones and emails are masked; sums with a currency and dates are left.

    Anything that may be dialled counts as a phone: seven digits or more, in any script, however they are written.
    """
    without = _EMAIL.sub(lambda found: masked_email(f"@{found[1]}"), words)
    return _PHONE.sub(lambda found: _phone_or_sum(found, language), without)


def _phone_or_sum(found: re.Match[str], language: Language) -> str:
    run = plain(found[0])
    is_dialled = run.lstrip("([").startswith(("+", "0"))
    if not is_dialled and (_CURRENCY.match(found.string, found.end()) or _DATE.fullmatch(run.strip())):
        return found[0]
    return masked_phone(run, language)


def masked_session(session: Session, language: Language) -> Session:
    """Return a session whose names, words and unread contact show no phone, email or username.

    Phone and email stay, for the lines that check them: `masked_contacts` masks what those lines show.
    """
    lead = session.lead
    shown = lead.replace(
        name=masked_text(lead.name, lead, language),
        username=None,
        unread_contact=None if lead.unread_contact is None else masked_words(lead.unread_contact, language),
    )
    ledger = tuple(_masked_entry(entry, session, language) for entry in session.ledger)
    return session.replace(lead=shown, ledger=ledger, referrer=masked_words(session.referrer, language))


def masked_story(session: Session, language: Language) -> Session:
    """Return a masked session whose entries show no contact either, for the story of a lead."""
    masked = masked_session(session, language)
    ledger = tuple(_masked_deed(entry, session, language) for entry in masked.ledger)
    return masked.replace(ledger=ledger)


def masked_lead(lead: Lead, language: Language) -> Lead:
    """Return a lead as a line of a list shows it: what is left of its contacts is no contact any more."""
    return lead.replace(
        name=masked_text(lead.name, lead, language),
        username=None,
        phone=None if lead.phone is None else masked_phone(lead.phone, language),
        email=None if lead.email is None else masked_email(lead.email),
    )


def masked_text(words: str, lead: Lead, language: Language) -> str:
    """Return a lead's words without phones, emails and their own username."""
    return _without_username(masked_words(words, language), lead.username or "")


def masked_alerts(alerts: Sequence[Alert], lead: Lead, language: Language) -> tuple[Alert, ...]:
    """Return what a turn tells the group without contacts; what was sent with one in its words goes without them."""
    return tuple(_masked_alert(alert, lead, language) for alert in alerts)


def _masked_alert(alert: Alert, lead: Lead, language: Language) -> Alert:
    match alert:
        case Relayed(text):
            return replace(alert, text=masked_text(text, lead, language))
        case CardChanged(told):
            return replace(alert, told=masked_text(told, lead, language))
        case Copied(_, what):
            shown = masked_text(what, lead, language)
            if alert.is_contact or (shown != what and alert.holds_words):
                return Relayed(shown)
            hidden = alert.without_words or shown != what or _links_somewhere(alert.caption)
            return replace(alert, what=shown, without_words=hidden)
        case NewAlert() | NewQuietCard():
            return alert
        case _:
            assert_never(alert)


def _links_somewhere(caption: Caption | None) -> bool:
    """Tell whether words lead to what they do not show: it may be the person's own account."""
    return caption is not None and any(each.get("type") in ("text_link", "text_mention") for each in caption.entities)


def masked_contacts(lines: Iterable[str], session: Session, language: Language) -> tuple[str, ...]:
    """Return the lines of contacts without what can be dialled or written to."""
    lead = session.lead
    known = {lead.phone, lead.email, *(each.value for each in given_contacts(session.ledger))}
    values = sorted(filter(None, known), key=len, reverse=True)
    return tuple(masked_words(_each_masked(line, values, language), language) for line in lines)


def masked_contact(contact: str, language: Language) -> str:
    """Return one contact masked: an email's domain, a phone's last digits."""
    return masked_email(contact) if "@" in contact else masked_phone(contact, language)


def _each_masked(line: str, values: Iterable[str], language: Language) -> str:
    for value in values:
        line = line.replace(value, masked_contact(value, language))
    return line


def _masked_entry(entry: Entry, session: Session, language: Language) -> Entry:
    key = {EntryKind.SAID: "text", EntryKind.CONTACT: "typed"}.get(entry.kind)
    if key is None or not entry.data.get(key):
        return entry
    words = str(entry.data[key])
    alone = key == "typed" and not says_more_than(words, str(entry.data.get("value", "")))
    return entry.replace(data={**entry.data, key: "" if alone else _masked_by_person(words, session, language)})


def _masked_deed(entry: Entry, session: Session, language: Language) -> Entry:
    """Return an entry whose value, note or correction shows no contact."""
    if entry.kind is EntryKind.CONTACT and entry.data.get("value"):
        return entry.replace(data={**entry.data, "value": masked_contact(str(entry.data["value"]), language)})
    key = _IN_A_STORY.get(entry.kind)
    if key is None or not entry.data.get(key):
        return entry
    return entry.replace(data={**entry.data, key: _masked_by_person(str(entry.data[key]), session, language)})


def _masked_by_person(words: str, session: Session, language: Language) -> str:
    """Return words about a person without phones, emails and the usernames of all their accounts."""
    shown = masked_text(words, session.lead, language)
    for username in session.usernames:
        shown = _without_username(shown, username)
    return shown


def _without_username(words: str, username: str) -> str:
    return re.sub(rf"(?:@|t\.me/){re.escape(username)}\b", "@••", words, flags=re.IGNORECASE) if username else words
