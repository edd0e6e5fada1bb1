"""The first screen: what you get, what you give, and what it is used for."""

import hashlib

from conversations.buttons import Act
from conversations.draft import Draft
from conversations.letters import isolate
from conversations.speech import fill
from conversations.turn import Key, Keyboard, Say
from storage.records import Consent, EntryKind, Step


def show_exchange(draft: Draft) -> None:
    """Offer the magnet in return for a contact; with `separate_step` ask for consent before anything else."""
    if draft.funnel.consent.mode == "separate_step" and draft.lead.consent is None:
        _ask_consent(draft)
        return
    draft.set_talk(step=Step.EXCHANGE)
    parts = [_offer(draft)]
    if draft.funnel.consent.mode == "with_contact":
        parts.append(consent_text(draft))
    draft.reply(Say("exchange", "\n\n".join(parts), keyboard=contact_keyboard(draft)))


def decline(draft: Draft) -> None:
    """Let go, kindly; nothing is sent until they come back."""
    draft.note(EntryKind.DECLINED)
    draft.set_talk(step=Step.DECLINED)
    draft.reply(Say("declined", draft.text("declined"), keyboard="remove"))


def agree(draft: Draft) -> None:
    """Store the consent of a separate step, and ask for the contact."""
    record_consent(draft)
    draft.set_talk(step=Step.EXCHANGE)
    draft.reply(Say("agreed", draft.text("agreed"), keyboard=contact_keyboard(draft)))


def consent_text(draft: Draft) -> str:
    """Return the consent text as this person reads it."""
    company = draft.said(draft.funnel.company.name)
    return fill(draft.said(draft.funnel.consent.text), {"company": isolate(company)})


def record_consent(draft: Draft) -> None:
    """Store to what text they agreed, by version and hash, when and through which update; the first time only."""
    plan = draft.funnel.consent
    if draft.lead.consent is not None and draft.lead.consent.version >= plan.version:
        return
    text = consent_text(draft)
    text_hash = hashlib.sha256(text.encode()).hexdigest()
    consent = Consent(version=plan.version, text_hash=text_hash, at=draft.now, update_id=draft.update_id)
    draft.set_lead(consent=consent)
    draft.note(EntryKind.CONSENTED, version=plan.version, hash=text_hash, text=text)


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
    if len(draft.funnel.languages) > 1:
        rows.append((Key(draft.text("key.other_language")),))
    return tuple(rows)


def _offer(draft: Draft) -> str:
    source = draft.funnel.sources.get(draft.lead.last_source)
    greeting = source.greeting if source else None
    if greeting is None:
        return draft.text("exchange", name=draft.lead.name)
    return fill(draft.said(greeting), {"name": isolate(draft.lead.name)})


def _ask_consent(draft: Draft) -> None:
    draft.set_talk(step=Step.CONSENT)
    buttons = ((draft.button("button.agree", Act.AGREE),), (draft.button("key.not_now", Act.NOT_NOW),))
    draft.reply(Say("consent", f"{_offer(draft)}\n\n{consent_text(draft)}", buttons=buttons, waits=True))
