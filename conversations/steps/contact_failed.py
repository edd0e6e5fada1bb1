"""What could not be read as a contact: kept, and the person is told what is missing."""

from conversations.reading.contacts.reading import ContactForm, Missing
from conversations.steps.exchange import keys_now
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Say
from storage.records.ledger import EntryKind
from storage.records.talk import Step

MAX_FAILURES = 2
"""After this many unreadable entries we offer to keep in touch on Telegram."""
MAX_KEPT = 100_000
"""Characters of one message that are kept: far more than the longest rich message and the addresses of its links have
(a text has 4,096 characters). The database takes more; the limit is for what no client of Telegram writes."""
MAX_TYPED = 300
"""Characters of an unreadable contact on the lead's own row; the longest address has 254. The ledger has all of it."""
_TOLD: dict[Missing | None, str] = {
    "short": "bad_phone_short",
    "part": "bad_phone_part",
    "long": "bad_phone_long",
    "several": "bad_phone_several",
    "country_code": "bad_phone_code",
    "name": "bad_email_name",
    "at": "bad_email_at",
    "dot": "bad_email_domain",
    "domain": "bad_email_unknown",
    "letters": "bad_email_letters",
}
"""The text for what is missing; of all else we say only that we could not read it."""


def told_of(form: ContactForm, missing: Missing | None) -> str:
    """Return the key of the text that says what is missing."""
    return _TOLD.get(missing, "bad_phone" if form == "phone" else "bad_email")


def fail(draft: Draft, text: str, *, form: ContactForm, missing: Missing | None) -> None:
    """Store an unreadable entry; after the second, offer to stay in touch here, unless there is a contact already."""
    key = told_of(form, missing)
    failures = draft.talk.failures + 1
    draft.note(EntryKind.UNREAD_CONTACT, text=text[:MAX_KEPT])
    draft.set_lead(unread_contact=text[:MAX_TYPED])
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
