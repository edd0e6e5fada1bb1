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

EDIT = "edit"
"""The medium of words that took the place of others."""
COPIED = NO_WORDS_NEEDED | {"sticker", "poll", "contact"}
"""What is copied under the card that sales has, with words or without."""
_HOLDS_WORDS = frozenset({"poll", "location"})


def under_the_card(draft: Draft, text: str, *, medium: str, sent: SentMedia | None = None) -> Relayed | Copied:
    """Return what sales gets under the card: their words, or a copy of what they sent."""
    language = draft.funnel.sales_language
    if medium == EDIT:
        return Relayed(text, edited=True)
    kind = "uncopied" if sent is not None and sent.uncopied else medium
    named = "" if medium == "text" else f"[{catalogue.text('sales', f'medium.{kind}', language)}]"
    what = " ".join(part for part in (named, text) if part)
    if sent is None or sent.message_id is None or sent.uncopied or medium not in COPIED:
        return Relayed(what)
    if sent.protected:
        return Relayed(f"{what} ({catalogue.text('sales', 'not_copied.protected', language)})")
    return Copied(
        sent.message_id,
        what,
        sent.pile,
        caption=sent.shown,
        holds_words=medium in _HOLDS_WORDS,
        is_contact=medium == "contact",
    )


def beside_a_new_card(draft: Draft, sent: SentMedia) -> list[Relayed | Copied]:
    """Return what goes under the card that this message makes: its words are on the card already."""
    beside = under_the_card(draft, sent.caption, medium=sent.medium, sent=sent)
    is_shown = isinstance(beside, Copied) and sent.medium in NO_WORDS_NEEDED
    return [beside] if is_shown or sent.protected else []


def cannot_be_passed_on(draft: Draft, medium: str) -> bool:
    """Tell whether they sent something that only a copy would show, though there is no card to put it under."""
    return medium in NO_WORDS_NEEDED and not (draft.lead.stopped or consent_withdrawn(draft))


def say_what_cannot_be_passed_on(draft: Draft, medium: str) -> None:
    """Say that this medium does not reach a person yet, and what does."""
    text = fill(draft.text("not_passed_on"), {"medium": draft.text(f"not_passed_on.{medium}")})
    draft.reply(Say("not_passed_on", text))
