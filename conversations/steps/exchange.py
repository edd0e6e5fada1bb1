"""The first screen: what you get, what you give, and what it is used for."""

import hashlib
from functools import lru_cache
from typing import Literal

from conversations.funnel.reconciliation import FOR_A_CONTACT
from conversations.language.direction import isolate
from conversations.language.places import fill
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import ButtonRows, Key, Keyboard, Say, in_pairs
from storage.records.lead import Consent
from storage.records.ledger import EntryKind
from storage.records.record import Language
from storage.records.talk import ConsentText, Step

CHANNEL = "telegram"
"""The channel through which consent is given and withdrawn."""


def show_exchange(draft: Draft) -> None:
    """Offer the magnet in return for a contact; with `separate_step` ask for consent before anything else."""
    if consent_missing(draft):
        _ask_consent(draft)
        return
    draft.set_talk(step=Step.EXCHANGE)
    parts = [_offer(draft)]
    if draft.funnel.consent.mode == "with_contact":
        parts.append(show_consent(draft))
    draft.reply(Say("exchange", "\n\n".join(parts), keyboard=contact_keyboard(draft)))


def ask_again(draft: Draft) -> None:
    """Ask for the contact once more, without the whole first screen."""
    draft.set_talk(step=Step.EXCHANGE, failures=0)
    draft.reply(Say("ask_again", draft.text("ask_again"), keyboard=contact_keyboard(draft)))


def decline(draft: Draft) -> None:
    """Accept the refusal kindly; nothing is sent until they come back."""
    draft.note(EntryKind.DECLINED)
    draft.set_talk(step=Step.DECLINED)
    draft.reply(Say("declined", draft.text("declined"), keyboard="remove"))


def agree(draft: Draft) -> None:
    """Ask for the contact of a person who has agreed in a separate step."""
    draft.set_talk(step=Step.EXCHANGE)
    draft.reply(Say("agreed", draft.text("agreed"), keyboard=contact_keyboard(draft)))


def consent_missing(draft: Draft) -> bool:
    """Return whether consent is a separate step and not yet given; until then no contact is taken or kept."""
    return draft.funnel.consent.mode == "separate_step" and draft.lead.consent is None


def may_take_contact(draft: Draft) -> bool:
    """Return whether they have seen what a contact is used for; if not, show it, and the contact is not kept."""
    unread = draft.lead.consent is None and draft.talk.consent_shown is None
    if unread and consent_withdrawn(draft):
        offer_consent(draft)
    elif unread:
        show_exchange(draft)
    elif consent_missing(draft):
        _ask_to_agree_first(draft)
    else:
        return True
    return False


def _ask_to_agree_first(draft: Draft) -> None:
    draft.reply(Say("agree_first", draft.text("agree_first"), buttons=consent_rows(draft, no=Act.NOT_NOW), waits=True))


def consent_withdrawn(draft: Draft) -> bool:
    """Return whether they withdrew consent while we still hold a contact."""
    lead = draft.lead
    given_up = lead.consent is None and lead.contact is not None
    return given_up and any(entry.kind is EntryKind.WITHDRAWN for entry in draft.ledger)


def offer_consent(draft: Draft, *, more: ButtonRows = ()) -> None:
    """Show the consent text again to a person who withdrew consent and has come back; `more` buttons may follow."""
    text = fill(draft.text("consent_again"), {"consent": show_consent(draft)})
    draft.reply(Say("consent_again", text, buttons=((draft.button("button.agree", Act.AGREE),), *more)))


def agree_again(draft: Draft) -> None:
    """Take consent given again, under a text that was shown after the withdrawal."""
    if draft.talk.consent_shown is None:
        offer_consent(draft)
        return
    record_consent(draft, by="button")
    draft.say("agreed_again")


def withdraw_consent(draft: Draft) -> None:
    """Record that consent is withdrawn: earlier consent no longer counts; the text is shown before a new contact."""
    given = draft.lead.consent
    if given is None:
        return
    draft.note(EntryKind.WITHDRAWN, version=given.version, hash=given.text_hash, channel=CHANNEL)
    draft.set_lead(consent=None)
    draft.set_talk(consent_shown=None)
    if consent_missing(draft) and draft.talk.step in (Step.EXCHANGE, Step.EMAIL):
        draft.set_talk(step=Step.CONSENT)


def consent_rows(draft: Draft, *, no: Act) -> ButtonRows:
    """Return the buttons under a consent text; `no` declines."""
    label = "key.skip" if no is Act.SKIP_NUMBER else "key.not_now"
    return ((draft.button("button.agree", Act.AGREE),), (draft.button(label, no),))


def consent_text(draft: Draft) -> str:
    """Return the consent text as this person reads it."""
    company = draft.said(draft.funnel.company.name)
    return draft.said_with(draft.funnel.consent.text, company=isolate(company))


def show_consent(draft: Draft) -> str:
    """Return the consent text for a message, and remember it: people agree to the text they were shown.

    The language may change, or a newer funnel may be loaded, between the text and the contact.
    """
    text = consent_text(draft)
    draft.set_talk(consent_shown=ConsentText(version=draft.funnel.consent.version, text=text))
    return text


def record_consent(draft: Draft, *, by: Literal["contact", "button", "words"]) -> None:
    """Store which text they agreed to, by version and hash, and how, when and through which update.

    It is stored once, and again only after a newer text was shown.
    """
    shown, given = draft.talk.consent_shown, draft.lead.consent
    if shown is None or (given is not None and given.version >= shown.version):
        return
    end_stop(draft)
    text_hash = hash_of(shown.text)
    consent = Consent(version=shown.version, text_hash=text_hash, at=draft.now, update_id=draft.update_id)
    draft.set_lead(consent=consent)
    draft.note(EntryKind.CONSENTED, version=shown.version, hash=text_hash, text=shown.text, channel=CHANNEL, by=by)


def end_stop(draft: Draft) -> None:
    """End /stop for a person who now does something that asks for an answer."""
    if draft.lead.stopped:
        draft.set_lead(stopped=False)
        draft.note(EntryKind.RESUMED)


@lru_cache(maxsize=64)  # a few consent texts in a few languages
def hash_of(text: str) -> str:
    """Return the SHA-256 of a consent text."""
    return hashlib.sha256(text.encode()).hexdigest()


def contact_keyboard(draft: Draft) -> Keyboard:
    """Return the keys for a contact, the funnel's first way first."""
    kinds = draft.funnel.contact.kinds
    keys = {
        "phone": Key(draft.text("key.phone"), asks_contact=True),
        "email": Key(draft.text("key.email")),
        "telegram": Key(draft.text("key.telegram")),
    }
    ways = [way for way in kinds if way != "telegram" or len(kinds) == 1]
    ways.sort(key=lambda way: way != draft.funnel.contact.first)
    rows = [(keys[way],) for way in ways]
    rows.append((Key(draft.text("key.not_now")),))
    others = [Key(draft.label_of_language(language)) for language in _other_languages(draft)]
    return (*rows, *in_pairs(others))


def number_keyboard(draft: Draft) -> Keyboard:
    """Return the keys for a number after /talk, and the key to go on without one."""
    return ((Key(draft.text("key.my_number"), asks_contact=True),), (Key(draft.text("key.skip")),))


def keys_now(draft: Draft) -> Keyboard | Literal["keep"]:
    """Return the keyboard of this step, to show it again in their language."""
    if draft.talk.step in FOR_A_CONTACT:
        return contact_keyboard(draft)
    return number_keyboard(draft) if draft.talk.step is Step.NUMBER and not consent_missing(draft) else "keep"


def _offer(draft: Draft) -> str:
    source = draft.funnel.sources.get(draft.lead.last_source)
    greeting = source.greeting if source else None
    if greeting is None:
        return draft.greeting("exchange")
    return draft.greet(draft.said(greeting))


def _other_languages(draft: Draft) -> tuple[Language, ...]:
    return tuple(language for language in draft.funnel.languages if language != draft.language)


def _ask_consent(draft: Draft) -> None:
    draft.set_talk(step=Step.CONSENT)
    others = [
        draft.language_button(draft.label_of_language(language), language) for language in _other_languages(draft)
    ]
    other = in_pairs(others)
    text = f"{_offer(draft)}\n\n{show_consent(draft)}"
    draft.reply(Say("consent", text, buttons=(*consent_rows(draft, no=Act.NOT_NOW), *other), waits=True))
