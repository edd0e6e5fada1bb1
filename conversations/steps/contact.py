"""The contact: read in any notation, refused kindly if it is someone else's, stored in a standard form."""

from typing import Literal
from zoneinfo import ZoneInfo

from conversations.language.loaded import facts
from conversations.qualification.ledger import own_phones
from conversations.reading.answers import looks_like_email, looks_like_phone
from conversations.reading.around_contact import says_more_than
from conversations.reading.contacts.phones.number import Phone
from conversations.reading.emails import Email, read_email
from conversations.reading.phones import (
    FEWEST_DIGITS,
    PhoneProblem,
    anonymous_number,
    is_incomplete,
    read_own_number,
    read_phone,
)
from conversations.reading.remarks import meant_as_contact
from conversations.reading.spelling import plain
from conversations.schedule.dates import day_of, say_by_day
from conversations.schedule.working_hours import DEFAULT_ZONE
from conversations.steps.ending import promise_by
from conversations.steps.exchange import keys_now, may_take_contact, record_consent
from conversations.steps.magnet import give, has_guide
from conversations.steps.questions import ask, ask_quick_questions, begin_questions
from conversations.steps.quiet_card import is_heard, pass_words_on, way_to_answer
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.events import SharedContact
from conversations.turn.turn import CardChanged, Say
from storage.records.lead import ContactKind
from storage.records.ledger import EntryKind
from storage.records.talk import Step

MAX_FAILURES = 2
"""After this many unreadable entries we offer to keep in touch on Telegram."""
MOST_DIGITS = 15
"""Digits of a number in E.164, and of one with 00 and a country code as people type it."""
_ASKING = (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK, Step.NUMBER, Step.CONSENT)
"""Steps at which a contact is asked for, or the consent for one."""
MAX_TYPED = 300
"""Characters of a typed contact that are kept, readable or not; the longest address has 254."""
EMAIL_KINDS = {
    "company": ContactKind.COMPANY_EMAIL,
    "free": ContactKind.FREE_EMAIL,
    "disposable": ContactKind.DISPOSABLE_EMAIL,
    "doubtful": ContactKind.DOUBTFUL_EMAIL,
}


def hear_shared_contact(draft: Draft, event: SharedContact) -> None:
    """Take a contact card: their own counts as verified; someone else's is refused and is not a failed try."""
    if not may_take_contact(draft):
        return
    if not event.own:
        # Not kept: the number's owner has not consented.
        draft.reply(Say("others_card", draft.text("others_card"), keyboard=keys_now(draft)))
        return
    if _takes_anonymous(draft, event.number, own=True):
        return
    read = read_own_number(event.number, region=draft.funnel.contact.region)
    if isinstance(read, Phone):
        take_phone(draft, read.e164, ContactKind.OWN_PHONE)
    else:
        fail(draft, event.number, key="bad_phone_code" if read.reason == "needs_country_code" else "bad_phone")


def try_contact(draft: Draft, text: str) -> bool:
    """Take a typed phone or email; return whether the text was meant as one, readable or not."""
    if not (looks_like_email(text) or looks_like_phone(text)):
        meant = meant_as_contact(text) if draft.talk.step in _ASKING else None
        return meant is not None and _refuse(draft, text, meant=meant)
    try_typed(draft, text)
    return True


def _refuse(draft: Draft, text: str, *, meant: Literal["phone", "email"]) -> bool:
    """Say what is missing in something that was plainly meant as a contact."""
    if may_take_contact(draft):
        fail(draft, text, key=_bad_phone(draft, text) if meant == "phone" else _bad_email(text))
    return True


def _bad_phone(draft: Draft, text: str) -> str:
    if sum(map(str.isdigit, plain(text))) < FEWEST_DIGITS:
        return "bad_phone_short"
    if is_incomplete(text, region=_region(draft)):
        return "bad_phone_part"
    read = _read_phone(draft, text)
    return "bad_phone_code" if isinstance(read, PhoneProblem) and read.reason == "needs_country_code" else "bad_phone"


def _bad_email(text: str) -> str:
    local, at, domain = plain(text).strip().partition("@")
    if not at or " " in local or " " in domain:
        return "bad_email"
    if not local:
        return "bad_email_name"
    return "bad_email" if "." in domain.strip(".") else "bad_email_domain"


def contact_stands(draft: Draft, text: str) -> bool:
    """Return whether we have a contact already of the kind this text could hold."""
    return (draft.lead.email if looks_like_email(text) else draft.lead.phone) is not None


def whole_contact(draft: Draft, text: str) -> Phone | Email | None:
    """Return the contact if the whole message is one readable contact, and nothing else."""
    if looks_like_email(text):
        email = read_email(text)
        return email if isinstance(email, Email) and len(plain(text).split()) == 1 else None
    if any(map(str.isalpha, text)) or not looks_like_phone(text):
        return None
    phone, digits = _read_phone(draft, text), "".join(filter(str.isdigit, plain(text)))
    whole = isinstance(phone, Phone) and len(digits) <= MOST_DIGITS and digits[-7:] == phone.e164[-7:]
    return phone if isinstance(phone, Phone) and whole else None


def take_offered(draft: Draft) -> bool:
    """Make the typed contact their first one; the one before stays in the ledger and on the card.

    False if it no longer reads as a contact, because the funnel has changed.
    """
    text = draft.talk.offered_contact
    found = None if text is None else whole_contact(draft, text)
    draft.set_talk(offered_contact=None)
    if found is None:
        return False
    if not may_take_contact(draft):
        return True
    record_consent(draft, by="contact")
    if isinstance(found, Phone):
        verified = found.e164 in own_phones(draft.ledger)
        draft.set_lead(phone=found.e164, phone_verified=verified)
        add_contact_kind(draft, ContactKind.TYPED_PHONE, found.e164)
    else:
        draft.set_lead(email=found.address)
        add_contact_kind(draft, EMAIL_KINDS[found.kind], found.address)
    draft.say("new_kept")
    return True


def is_readable(draft: Draft, text: str) -> bool:
    """Return whether this holds a phone or an email that can be read for certain."""
    if looks_like_email(text):
        return isinstance(read_email(text), Email)
    return looks_like_phone(text) and isinstance(_read_phone(draft, text), Phone)


def is_new_contact(draft: Draft, text: str) -> bool:
    """Return whether this holds a phone or an email that can be read for certain, and that we do not have."""
    if text == draft.talk.offered_contact:
        return False
    if looks_like_email(text):
        email = read_email(text)
        return isinstance(email, Email) and email.address != draft.lead.email
    if not looks_like_phone(text):
        return False
    phone = _read_phone(draft, text)
    return isinstance(phone, Phone) and phone.e164 != draft.lead.phone


def try_typed(draft: Draft, text: str) -> None:
    """Take any text typed where an email was asked for; a phone is accepted too."""
    if not may_take_contact(draft):
        return
    if looks_like_phone(text) and not looks_like_email(text):
        _try_phone(draft, text)
    else:
        _try_email(draft, text)


def take_phone(draft: Draft, number: str, kind: ContactKind, *, typed: str = "") -> None:
    """Store a phone in E.164 form; the newest is the one to call, verified only if Telegram said it is theirs."""
    verified = kind is ContactKind.OWN_PHONE or number in own_phones(draft.ledger)
    draft.set_lead(phone=number, phone_verified=verified)
    _take(draft, kind, number, typed=typed)


def take_email(draft: Draft, address: str, *, typed: str = "") -> None:
    """Store an email address as it was read."""
    read = read_email(address)
    draft.set_lead(email=address)
    _take(draft, EMAIL_KINDS[read.kind] if isinstance(read, Email) else ContactKind.FREE_EMAIL, address, typed=typed)


def take_telegram(draft: Draft) -> None:
    """Keep in touch here, with Telegram as the contact."""
    if may_take_contact(draft):
        _take(draft, ContactKind.TELEGRAM, str(draft.lead.telegram_id))


def add_contact_kind(draft: Draft, kind: ContactKind, value: str, *, typed: str = "") -> None:
    """Write a contact into the ledger and keep the best kind on the lead; a visitor is now a lead.

    `typed`: the text it was read from, which may hold more than the contact: a second number, when to call.
    """
    more = {"typed": typed[:MAX_TYPED]} if typed and typed != value else {}
    draft.note(EntryKind.CONTACT, kind=kind.value, value=value, **more)
    points = draft.funnel.contact_points.points
    best = draft.lead.contact
    if best is None or points.get(kind, 0) > points.get(best, 0):
        draft.set_lead(contact=kind)
    if draft.lead.unread_contact is not None and kind is not ContactKind.TELEGRAM:
        draft.set_lead(unread_contact=None)


def _take(draft: Draft, kind: ContactKind, value: str, *, typed: str = "") -> None:
    """Store a contact given under the consent text, and continue the talk."""
    record_consent(draft, by="contact")
    add_contact_kind(draft, kind, value, typed=typed)
    draft.set_talk(failures=0, typed_email=None, suggested_email=None)
    match draft.talk.step:
        case Step.NUMBER:
            after_number(draft, key="number_promise")
        case Step.QUESTION:
            draft.reply(Say("contact_kept", draft.text("contact_kept"), keyboard="remove"))
            ask(draft)
        case _ if has_guide(draft):
            draft.set_talk(step=Step.DONE)
            passed_on = _pass_on_the_rest(draft, typed, value)
            words = "\n".join((draft.text("contact_kept"), *passed_on))
            draft.reply(Say("contact_kept", words, keyboard="remove"))
        case _:
            give(draft)
            begin_questions(draft)


def _pass_on_the_rest(draft: Draft, typed: str, value: str) -> tuple[str, ...]:
    """Pass on what they wrote around a contact after the end; return what they are told of it."""
    heard = bool(typed) and says_more_than(typed, value) and is_heard(draft, typed, medium="text")
    if not heard or draft.before.lead.alerts or way_to_answer(draft) == "number":
        return ()
    return (draft.text("passed_on", promise=pass_words_on(draft)),)


def after_number(draft: Draft, *, key: str) -> None:
    """Go back to what /talk interrupted; a person without a guide gets it, and who was asked nothing, two questions."""
    interrupted = draft.talk.interrupted
    draft.set_talk(step=Step.DONE, interrupted=None)
    draft.reply(Say(key, _number_promise(draft) if key == "number_promise" else draft.text(key), keyboard="remove"))
    if interrupted is Step.QUESTION:
        ask(draft)
        return
    if not has_guide(draft):
        give(draft, caption_key="guide_too")
    ask_quick_questions(draft)


def _number_promise(draft: Draft) -> str:
    """Return the promise that holds now that there is a number: that of a quiet card stays the one it was."""
    due = draft.lead.quiet_due
    if draft.lead.is_quiet and due is not None and not draft.evaluation().lead.hot:
        zone = ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
        ours = {
            "doer": draft.text(f"end.asked.{way_to_answer(draft)}"),
            "promise": say_by_day(day_of(due, zone), draft.language),
        }
        return draft.text("number_promise_quiet", **ours)
    return promise_by("number_promise", draft)


def _read_phone(draft: Draft, text: str) -> Phone | PhoneProblem:
    return read_phone(text, region=_region(draft))


def _region(draft: Draft) -> str | None:
    return draft.funnel.contact.region if facts(draft.language).local_phones else None


def _takes_anonymous(draft: Draft, text: str, *, own: bool) -> bool:
    """Take an anonymous Telegram number as a contact on Telegram, because nobody can call it."""
    number = anonymous_number(text, own=own)
    if number is not None:
        _take(draft, ContactKind.TELEGRAM, number, typed="" if own else text)
    return number is not None


def _try_phone(draft: Draft, text: str) -> None:
    if _takes_anonymous(draft, text, own=False):
        return
    read = _read_phone(draft, text)
    if isinstance(read, Phone):
        take_phone(draft, read.e164, ContactKind.TYPED_PHONE, typed=text)
        return
    fail(draft, text, key=_bad_phone(draft, text))


def _try_email(draft: Draft, text: str) -> None:
    read = read_email(text)
    if not isinstance(read, Email):
        meant = meant_as_contact(text)
        fail(draft, text, key=_bad_phone(draft, text) if meant == "phone" else _bad_email(text))
    elif read.suggestion:
        if says_more_than(text, read.address):  # the address is taken alone when a button is pressed
            draft.note(EntryKind.SAID, text=text[:MAX_TYPED], medium="text")
            draft.alerts += [CardChanged()] if draft.has_card else []
        _suggest(draft, typed=read.address, suggestion=read.suggestion)
    else:
        take_email(draft, read.address, typed=text)


def _suggest(draft: Draft, *, typed: str, suggestion: str) -> None:
    draft.set_talk(typed_email=typed, suggested_email=suggestion)
    ask_typo(draft)


def ask_typo(draft: Draft) -> None:
    """Ask whether the suggested address is the one they meant; the current step stays open meanwhile."""
    buttons = (
        (draft.button("button.email_yes", Act.EMAIL_AS_SUGGESTED),),
        (draft.button("button.email_as_typed", Act.EMAIL_AS_TYPED),),
    )
    text = draft.text("email_typo", email=draft.talk.suggested_email or "")
    draft.reply(Say("email_typo", text, buttons=buttons, waits=True))


def choose_email(draft: Draft, *, suggested: bool) -> None:
    """Take the address as suggested, or as it was typed."""
    address = draft.talk.suggested_email if suggested else draft.talk.typed_email
    if address is None:  # a talk of an earlier version that remembers no typed address
        draft.set_talk(suggested_email=None)
        draft.reply(Say("ask_email", draft.text("ask_email"), keyboard=keys_now(draft)))
    elif may_take_contact(draft):
        take_email(draft, address)


def fail(draft: Draft, text: str, *, key: str) -> None:
    """Store an unreadable entry; after the second, offer to stay in touch here, unless there is a contact already."""
    failures, text = draft.talk.failures + 1, text[:MAX_TYPED]
    draft.note(EntryKind.UNREAD_CONTACT, text=text)
    draft.set_lead(unread_contact=text)
    draft.set_talk(failures=failures)
    if failures < MAX_FAILURES or draft.lead.contact is not None or "telegram" not in draft.funnel.contact.kinds:
        draft.reply(Say(key, draft.text(key), keyboard=keys_now(draft)))
        return
    offered = draft.talk.step is Step.FALLBACK
    draft.set_talk(step=Step.FALLBACK)
    ask_fallback(draft, key=key if offered else "two_failures")


def ask_fallback(draft: Draft, *, key: str = "two_failures") -> None:
    """Ask whether Telegram is enough as a contact; who was asked just now is told what is missing, by `key`."""
    buttons = (
        (draft.button("button.here_is_fine", Act.HERE_IS_FINE),),
        (draft.button("button.try_again", Act.TRY_AGAIN),),
    )
    draft.reply(Say("two_failures", draft.text(key), buttons=buttons, waits=True))
