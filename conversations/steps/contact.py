"""Take a contact: stored in a standard form, with the consent it is given under, and the talk goes on."""

from zoneinfo import ZoneInfo

from conversations.qualification.ledger import own_phones
from conversations.reading.contacts.around import says_more_than
from conversations.reading.contacts.emails.read import read_emails
from conversations.reading.contacts.phones.own import read_own_number
from conversations.reading.contacts.reading import Verdict
from conversations.schedule.dates import day_of, say_by_day
from conversations.schedule.openings import DEFAULT_ZONE
from conversations.steps.contact_failed import MAX_KEPT, fail
from conversations.steps.ending import promise_by
from conversations.steps.exchange import keys_now, may_take_contact, record_consent
from conversations.steps.magnet import give, has_guide
from conversations.steps.picking import go_on_picking, picks_after_number
from conversations.steps.questions import ask_or_wait, ask_quick_questions, begin_questions
from conversations.steps.quiet_card import is_heard, pass_words_on, reads_all, way_to_answer
from conversations.turn.draft import Draft
from conversations.turn.events import SharedContact
from conversations.turn.turn import Say
from storage.records.lead import ContactKind
from storage.records.ledger import EntryKind
from storage.records.talk import Step

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
    read = read_own_number(event.number, region=draft.funnel.contact.region)
    match read.verdict:
        case Verdict.READ if read.value is not None:
            take_phone(draft, read.value, ContactKind.OWN_PHONE)
        case Verdict.ANONYMOUS if read.value is not None:
            take_anonymous(draft, read.value)
        case _:
            fail(draft, event.number, form="phone", missing=read.missing)


def take_anonymous(draft: Draft, number: str, *, typed: str = "") -> None:
    """Take an anonymous Telegram number as a contact on Telegram, because nobody can call it."""
    _take(draft, ContactKind.TELEGRAM, number, typed=typed)


def take_phone(draft: Draft, number: str, kind: ContactKind, *, typed: str = "") -> None:
    """Store a phone in E.164 form; the newest is the one to call, verified only if Telegram said it is theirs."""
    verified = kind is ContactKind.OWN_PHONE or number in own_phones(draft.ledger)
    draft.set_lead(phone=number, phone_verified=verified)
    _take(draft, kind, number, typed=typed)


def take_email(draft: Draft, address: str, *, typed: str = "") -> None:
    """Store an email address as it was read."""
    draft.set_lead(email=address)
    _take(draft, kind_of_email(address), address, typed=typed)


def kind_of_email(address: str) -> ContactKind:
    """Return what kind of contact an address is."""
    return EMAIL_KINDS.get(read_emails(address).kind, ContactKind.FREE_EMAIL)


def take_telegram(draft: Draft) -> None:
    """Keep in touch here, with Telegram as the contact."""
    if may_take_contact(draft):
        _take(draft, ContactKind.TELEGRAM, str(draft.lead.telegram_id))


def add_contact_kind(draft: Draft, kind: ContactKind, value: str, *, typed: str = "") -> None:
    """Write a contact into the ledger and keep the best kind on the lead; a visitor is now a lead.

    `typed`: the text it was read from, which may hold more than the contact: a second number, when to call.
    """
    more = {"typed": typed[:MAX_KEPT]} if typed and typed != value else {}
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
            ask_or_wait(draft)
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
    if not heard or reads_all(draft.before.lead):
        return ()
    return (draft.text("passed_on", promise=pass_words_on(draft)),)


def after_number(draft: Draft, *, key: str) -> None:
    """Go back to what /talk interrupted; a person without a guide gets it, and who was asked nothing, two questions."""
    interrupted = draft.talk.interrupted
    draft.set_talk(step=Step.DONE, interrupted=None)
    if picks_after_number(draft):
        _pick_after_number(draft, interrupted)
        return
    draft.reply(Say(key, _number_promise(draft) if key == "number_promise" else draft.text(key), keyboard="remove"))
    if interrupted is Step.QUESTION:
        ask_or_wait(draft)
        return
    if not has_guide(draft):
        give(draft, caption_key="guide_too")
    ask_quick_questions(draft)


def _pick_after_number(draft: Draft, interrupted: Step | None) -> None:
    """Go on with the day on which to call, or to write; a question that was open stands above, and waits."""
    key = "number_skipped" if draft.lead.phone is None else "contact_kept"
    draft.reply(Say(key, draft.text(key), keyboard="remove"))
    go_on_picking(draft)
    if interrupted is Step.QUESTION:
        draft.set_talk(step=Step.QUESTION)
    elif not has_guide(draft):
        give(draft, caption_key="guide_too")


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
