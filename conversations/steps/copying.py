"""Photos, voices and files: what they are copied under, and what is said before there is a card.

Nothing of the medium is stored: sales gets a copy of the message itself, which only Telegram holds.
"""

from conversations.language import catalogue
from conversations.language.places import fill
from conversations.steps.exchange import consent_withdrawn
from conversations.steps.quiet_card import NO_WORDS_NEEDED
from conversations.turn.draft import Draft
from conversations.turn.events import SentMedia
from conversations.turn.turn import Copied, Relayed, Say


def under_the_card(draft: Draft, text: str, *, medium: str, sent: SentMedia | None = None) -> Relayed | Copied:
    """Return what sales gets under the card: their words, or a copy of what they sent."""
    language = draft.funnel.sales_language
    named = "" if medium == "text" else f"[{catalogue.text('sales', f'medium.{medium}', language)}]"
    what = " ".join(part for part in (named, text) if part)
    if sent is None or sent.message_id is None or medium not in NO_WORDS_NEEDED:
        return Relayed(what)
    if sent.protected:
        return Relayed(f"{what} ({catalogue.text('sales', 'not_copied.protected', language)})")
    return Copied(sent.message_id, what, sent.pile)


def beside_a_new_card(draft: Draft, sent: SentMedia) -> list[Relayed | Copied]:
    """Return what goes under the card that this message makes: its words are on the card already."""
    beside = under_the_card(draft, sent.caption, medium=sent.medium, sent=sent)
    return [beside] if isinstance(beside, Copied) or sent.protected else []


def cannot_be_passed_on(draft: Draft, medium: str) -> bool:
    """Tell whether they sent something that only a copy would show, though there is no card to put it under."""
    return medium in NO_WORDS_NEEDED and not (draft.lead.stopped or consent_withdrawn(draft))


def say_what_cannot_be_passed_on(draft: Draft, medium: str) -> None:
    """Say that this medium does not reach a person yet, and what does."""
    text = fill(draft.text("not_passed_on"), {"medium": draft.text(f"not_passed_on.{medium}")})
    draft.reply(Say("not_passed_on", text))
