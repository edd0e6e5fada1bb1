"""The contact: read in every form people type it, refused kindly when it is another's, kept as one standard form."""

from typing import Literal

from conversations.answers import looks_like_email, looks_like_phone
from conversations.buttons import Act
from conversations.draft import Draft
from conversations.emails import Email, read_email
from conversations.events import SharedContact
from conversations.exchange import contact_keyboard, record_consent
from conversations.gift import give, has_guide
from conversations.phones import Phone, read_phone
from conversations.questions import ask, begin_questions
from conversations.turn import Keyboard, Say
from storage.records import ContactKind, EntryKind, Stage, Step

MAX_FAILURES = 2
"""After so many unreadable entries we offer to keep in touch on Telegram."""
EMAIL_KINDS = {
    "company": ContactKind.COMPANY_EMAIL,
    "free": ContactKind.FREE_EMAIL,
    "disposable": ContactKind.DISPOSABLE_EMAIL,
}


def hear_shared_contact(draft: Draft, event: SharedContact) -> None:
    """Take a contact card: their own counts as verified, another person's is refused and is no failed try."""
    if not event.own:
        draft.note(EntryKind.SAID, text=event.number, medium="other")
        draft.reply(Say("others_card", draft.text("others_card"), keyboard=_keyboard_again(draft)))
        return
    number = "+" + event.number.lstrip("+")
    read = read_phone(number, region=draft.funnel.contact.region, assume_region=False)
    take_phone(draft, read.e164 if isinstance(read, Phone) else number, ContactKind.OWN_PHONE)


def try_contact(draft: Draft, text: str) -> bool:
    """Take a typed phone or email; return whether the text was meant as one, readable or not."""
    if looks_like_email(text):
        _try_email(draft, text)
    elif looks_like_phone(text):
        _try_phone(draft, text)
    else:
        return False
    return True


def try_email_step(draft: Draft, text: str) -> None:
    """Take whatever was typed where an email was asked for; a phone is as welcome."""
    if looks_like_phone(text) and not looks_like_email(text):
        _try_phone(draft, text)
    else:
        _try_email(draft, text)


def take_phone(draft: Draft, number: str, kind: ContactKind) -> None:
    """Store a phone in E.164 form."""
    draft.set_lead(phone=number, phone_verified=kind is ContactKind.OWN_PHONE)
    _take(draft, kind, number)


def take_email(draft: Draft, address: str) -> None:
    """Store an email address as it was read."""
    read = read_email(address)
    draft.set_lead(email=address)
    _take(draft, EMAIL_KINDS[read.kind] if isinstance(read, Email) else ContactKind.FREE_EMAIL, address)


def take_telegram(draft: Draft) -> None:
    """Keep in touch here: Telegram itself is the contact."""
    _take(draft, ContactKind.TELEGRAM, str(draft.lead.telegram_id))


def add_contact_kind(draft: Draft, kind: ContactKind, value: str) -> None:
    """Write a contact into the ledger and keep the best kind on the lead; a visitor is now a lead."""
    draft.note(EntryKind.CONTACT, kind=kind.value, value=value)
    points = draft.funnel.contact_points.points
    best = draft.lead.contact
    if best is None or points.get(kind, 0) > points.get(best, 0):
        draft.set_lead(contact=kind)
    if draft.lead.unread_contact is not None and kind is not ContactKind.TELEGRAM:
        draft.set_lead(unread_contact=None)


def _take(draft: Draft, kind: ContactKind, value: str) -> None:
    """Store a contact given under the consent text, and go on with what it was given for."""
    record_consent(draft)
    add_contact_kind(draft, kind, value)
    draft.set_talk(failures=0, typed_email=None, suggested_email=None)
    match draft.talk.step:
        case Step.NUMBER:
            after_number(draft, key="contact_welcome")
        case Step.QUESTION:
            draft.reply(Say("contact_kept", draft.text("contact_kept"), keyboard="remove"))
            ask(draft)
        case _ if has_guide(draft):
            draft.set_talk(step=Step.DONE)
            draft.reply(Say("contact_kept", draft.text("contact_kept"), keyboard="remove"))
        case _:
            give(draft)
            begin_questions(draft)


def after_number(draft: Draft, *, key: str) -> None:
    """Go back to what /talk interrupted; whoever has no guide yet gets it, and is asked nothing more."""
    interrupted = draft.talk.interrupted
    draft.set_talk(step=Step.DONE, interrupted=None)
    draft.reply(Say(key, draft.text(key), keyboard="remove"))
    if interrupted is Step.QUESTION:
        ask(draft)
    elif not has_guide(draft):
        give(draft, caption_key="guide_too")


def _try_phone(draft: Draft, text: str) -> None:
    region = draft.funnel.contact.region
    read = read_phone(text, region=region, assume_region=draft.language == "fa")
    if isinstance(read, Phone):
        take_phone(draft, read.e164, ContactKind.TYPED_PHONE)
        return
    fail(draft, text, key="bad_phone_code" if read.reason == "needs_country_code" else "bad_phone")


def _try_email(draft: Draft, text: str) -> None:
    read = read_email(text)
    if not isinstance(read, Email):
        fail(draft, text, key="bad_email")
    elif read.suggestion:
        _suggest(draft, typed=read.address, suggestion=read.suggestion)
    else:
        take_email(draft, read.address)


def _suggest(draft: Draft, *, typed: str, suggestion: str) -> None:
    back = draft.talk.interrupted if draft.talk.step is Step.EMAIL_TYPO else draft.talk.step
    draft.set_talk(step=Step.EMAIL_TYPO, typed_email=typed, suggested_email=suggestion, interrupted=back)
    buttons = (
        (draft.button("button.email_yes", Act.EMAIL_AS_SUGGESTED),),
        (draft.button("button.email_as_typed", Act.EMAIL_AS_TYPED),),
    )
    draft.reply(Say("email_typo", draft.text("email_typo", email=suggestion), buttons=buttons, waits=True))


def choose_email(draft: Draft, *, suggested: bool) -> None:
    """Take the address as suggested, or as it was typed."""
    address = draft.talk.suggested_email if suggested else draft.talk.typed_email
    back = draft.talk.interrupted or Step.EXCHANGE
    draft.set_talk(step=back, interrupted=None)
    if address is not None:
        take_email(draft, address)


def fail(draft: Draft, text: str, *, key: str) -> None:
    """Keep an unreadable entry; after the second, offer to stay in touch here."""
    failures = draft.talk.failures + 1
    draft.note(EntryKind.UNREAD_CONTACT, text=text)
    draft.set_lead(unread_contact=text)
    draft.set_talk(failures=failures)
    if failures < MAX_FAILURES or "telegram" not in draft.funnel.contact.kinds:
        draft.say(key)
        return
    draft.set_talk(step=Step.FALLBACK)
    ask_fallback(draft)


def ask_fallback(draft: Draft) -> None:
    """Ask whether Telegram itself will do."""
    buttons = (
        (draft.button("button.here_is_fine", Act.HERE_IS_FINE),),
        (draft.button("button.try_again", Act.TRY_AGAIN),),
    )
    draft.reply(Say("two_failures", draft.text("two_failures"), buttons=buttons, waits=True))


def _keyboard_again(draft: Draft) -> Keyboard | Literal["keep"]:
    return contact_keyboard(draft) if draft.lead.stage is Stage.VISITOR else "keep"
