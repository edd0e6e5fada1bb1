"""Act on what the reader of contacts says about a typed message; the text itself is read nowhere else."""

import re
from typing import Literal, assert_never

from conversations.language.loaded import facts
from conversations.qualification.ledger import own_phones
from conversations.reading.contacts.around import says_more_than
from conversations.reading.contacts.emails.read import address_as_typed
from conversations.reading.contacts.read import of_form, other_contact, read_contact
from conversations.reading.contacts.reading import Reading, Verdict
from conversations.reading.spelling import plain
from conversations.steps.contact import (
    add_contact_kind,
    kind_of_email,
    take_anonymous,
    take_email,
    take_phone,
)
from conversations.steps.contact_failed import MAX_KEPT, fail
from conversations.steps.exchange import keys_now, may_take_contact, record_consent
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import CardChanged, Say
from storage.records.lead import ContactKind
from storage.records.ledger import EntryKind
from storage.records.talk import Step

_ASKING = (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK, Step.NUMBER, Step.CONSENT)
"""Steps at which a contact is asked for, or the consent for one."""
_CERTAIN = (Verdict.READ, Verdict.ASK, Verdict.DOUBT)
"""What may be taken where no contact is asked for."""
_COUNTRY_CODE = re.compile(r"(?:\+|00)?([1-9][0-9]{0,2})\+?")


def read_typed(draft: Draft, text: str) -> Reading:
    """Return what a message is as a contact; of a phone and an email, the one that they have not given yet."""
    reading = read_contact(text, region=_region(draft))
    other = other_contact(reading)
    if other is None or not contact_stands(draft, reading):
        return reading
    instead = of_form(reading, other.form)
    return reading if contact_stands(draft, instead) else instead


def _region(draft: Draft) -> str | None:
    return draft.funnel.contact.region if facts(draft.language).local_phones else None


def contact_stands(draft: Draft, reading: Reading) -> bool:
    """Return whether we have a contact of this form already."""
    return (draft.lead.email if reading.form == "email" else draft.lead.phone) is not None


def is_certain(reading: Reading) -> bool:
    """Return whether this is a contact even where none is asked for."""
    return reading.verdict in _CERTAIN


def is_new_contact(draft: Draft, text: str) -> bool:
    """Return whether this holds a phone or an email that can be read for certain, and that we do not have."""
    if text == draft.talk.offered_contact:
        return False
    reading = read_typed(draft, text)
    return is_certain(reading) and reading.value not in (draft.lead.email, draft.lead.phone)


def try_contact(draft: Draft, text: str, reading: Reading) -> bool:
    """Take a typed phone or email; return whether the text was meant as one, readable or not."""
    if draft.talk.step in _ASKING and (whole := _with_country_code(draft, text, reading)) is not None:
        text, reading = whole
    if reading.verdict is Verdict.NONE or (reading.verdict is Verdict.UNREADABLE and draft.talk.step not in _ASKING):
        return False
    if may_take_contact(draft):
        _act_on(draft, text, reading)
    return True


def try_at_email(draft: Draft, text: str) -> None:
    """Take any text typed where an email was asked for; a phone is accepted too."""
    reading = read_typed(draft, text)
    if not try_contact(draft, text, reading) and may_take_contact(draft):
        fail(draft, text, form="email", missing="at")


def _with_country_code(draft: Draft, text: str, reading: Reading) -> tuple[str, Reading] | None:
    """Return the number that lacked its country code, together with the code that they send now; None if it is none."""
    before = draft.lead.unread_contact
    if reading.verdict not in (Verdict.NONE, Verdict.UNREADABLE) or not draft.talk.failures or before is None:
        return None
    code = _COUNTRY_CODE.fullmatch(plain(text).strip())
    if code is None or read_contact(before, region=_region(draft)).verdict is not Verdict.NEEDS_COUNTRY_CODE:
        return None
    whole = f"+{code.group(1)} {before}"
    read = read_contact(whole, region=None)
    return (whole, read) if read.verdict is Verdict.READ and read.form == "phone" else None


def _act_on(draft: Draft, text: str, reading: Reading) -> None:
    value, form = reading.value or "", reading.form or "phone"
    match reading.verdict:
        case Verdict.READ | Verdict.DOUBT:
            _keep_other(draft, reading)
            _take(draft, text, reading)
        case Verdict.ANONYMOUS:
            take_anonymous(draft, value, typed=text)
        case Verdict.ASK:
            _ask_about(draft, text, reading)
        case Verdict.UNREADABLE | Verdict.NEEDS_COUNTRY_CODE:
            fail(draft, text, form=form, missing=reading.missing)
        case Verdict.NONE:
            pass
        case _:
            assert_never(reading.verdict)


def _take(draft: Draft, text: str, reading: Reading) -> None:
    if reading.form == "email":
        take_email(draft, reading.value or "", typed=text)
    else:
        take_phone(draft, reading.value or "", ContactKind.TYPED_PHONE, typed=text)


def _keep_other(draft: Draft, reading: Reading) -> None:
    """Keep the email beside a phone, or the phone beside an email, if there is none yet."""
    other = other_contact(reading)
    if other is None or other.value is None or contact_stands(draft, of_form(reading, other.form)):
        return
    record_consent(draft, by="contact")
    _add(draft, other.form, other.value)


def _add(draft: Draft, form: Literal["phone", "email"], value: str) -> None:
    if form == "email":
        draft.set_lead(email=value)
        add_contact_kind(draft, kind_of_email(value), value)
    else:
        draft.set_lead(phone=value, phone_verified=value in own_phones(draft.ledger))
        add_contact_kind(draft, ContactKind.TYPED_PHONE, value)


def whole_contact(text: str, reading: Reading) -> Reading | None:
    """Return what was read if the whole message is one readable contact, and nothing else."""
    if reading.verdict is not Verdict.READ or len(reading.judged) != 1:
        return None
    written = plain(text)
    if reading.form == "email":
        return reading if len(written.split()) == 1 else None
    digits = "".join(filter(str.isdigit, written))
    alone = digits == "".join(filter(str.isdigit, reading.judged[0].written)) and not any(map(str.isalpha, written))
    return reading if (alone or reading.rule == "phone_link") else None


def take_offered(draft: Draft) -> bool:
    """Make the typed contact their first one; the one before stays in the ledger and on the card.

    False if it no longer reads as a contact, because the funnel has changed.
    """
    text = draft.talk.offered_contact
    found = None if text is None else whole_contact(text, read_typed(draft, text))
    draft.set_talk(offered_contact=None)
    if found is None or found.form is None:
        return False
    if may_take_contact(draft):
        record_consent(draft, by="contact")
        _add(draft, found.form, found.value or "")
        draft.say("new_kept")
    return True


def _ask_about(draft: Draft, text: str, reading: Reading) -> None:
    """Ask whether the reading is what they meant; a button takes it without the words around it, which are kept."""
    written = next(each.written for each in reading.judged if each.value == reading.value)
    typed = address_as_typed(written) if reading.form == "email" else None
    if says_more_than(text, typed or written):
        draft.note(EntryKind.SAID, text=text[:MAX_KEPT], medium="text")
        draft.alerts += [CardChanged()] if draft.has_card else []
    draft.set_talk(typed_email=None if typed == reading.value else typed, suggested_email=reading.value)
    ask_meant(draft)


def ask_meant(draft: Draft) -> None:
    """Ask whether the suggested contact is the one they meant; the current step stays open meanwhile."""
    no = "button.meant_no" if draft.talk.typed_email is None else "button.as_typed"
    buttons = (
        (draft.button("button.meant_yes", Act.EMAIL_AS_SUGGESTED),),
        (draft.button(no, Act.EMAIL_AS_TYPED),),
    )
    text = draft.text("did_you_mean", contact=draft.talk.suggested_email or "")
    draft.reply(Say("email_typo", text, buttons=buttons, waits=True))


def choose_meant(draft: Draft, *, suggested: bool) -> None:
    """Take the contact as suggested, or the address as it was typed; without either, ask for it again."""
    is_phone = (draft.talk.suggested_email or "").startswith("+")
    value = draft.talk.suggested_email if suggested else draft.talk.typed_email
    if value is None:
        draft.set_talk(suggested_email=None)
        key = "ask_phone_too" if is_phone else "ask_email"
        draft.reply(Say(key, draft.text(key), keyboard=keys_now(draft)))
    elif may_take_contact(draft):
        if is_phone:
            take_phone(draft, value, ContactKind.TYPED_PHONE)
        else:
            take_email(draft, value)
