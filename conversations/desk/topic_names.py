"""The name of a lead's topic in a forum: an emoji for the state, the number, and who it is (DESK §4).

The emoji is that of the card's title. A name has at most 128 characters:
https://core.telegram.org/bots/api#createforumtopic
"""

from conversations.desk.cards.masking import masked_text
from conversations.desk.lines.subject import name_of, shown_number
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut
from storage.records.lead import Lead, QuietReason
from storage.records.record import Language
from storage.records.round import Round, RoundState

TOPIC_NAME_UTF16 = 100
"""Length of the person's name in it: with the longest number and the isolates the whole stays below 128 characters."""
FREE, FREE_AGAIN, ASKED, WROTE, STOPPED, SNOOZED, ERASED = "🔥", "🔓", "🟡", "✉️", "⛔️", "💤", "🗑"
_SIGNS = {
    RoundState.NONE: "↩️",
    RoundState.NEW: FREE,
    RoundState.CLAIMED: "✅",
    RoundState.CONTACTED: "💬",
    RoundState.MEETING: "📅",
    RoundState.WON: "🏆",
    RoundState.LOST: "✖️",
    RoundState.UNFIT: "✖️",
    RoundState.MERGED: "🔗",
}


def topic_sign(lead: Lead, round_: Round) -> str:
    """Return the emoji for the state of a round."""
    if round_.state.is_closed:
        return _SIGNS[round_.state]
    if round_.stopped:
        return STOPPED
    if round_.snoozed is not None and round_.state.is_open:
        return SNOOZED
    return _sign_of_new(lead, round_) if round_.state is RoundState.NEW else _SIGNS[round_.state]


def _sign_of_new(lead: Lead, round_: Round) -> str:
    """Return the emoji of a lead that nobody has: free again, quiet, or hot."""
    if round_.claimed is not None:
        return FREE_AGAIN
    if round_.is_quiet and lead.is_quiet and lead.quiet:
        return ASKED if QuietReason.ASKED in lead.quiet else WROTE
    return FREE_AGAIN if round_.is_quiet else FREE


def topic_name(lead: Lead, round_: Round, language: Language, *, masked: bool) -> str:
    """Return the name of a lead's topic; `masked`: the group sees no contacts, also where one stands in a name."""
    shown = name_of(lead, language)
    name = cut(masked_text(shown, lead, language) if masked else shown, TOPIC_NAME_UTF16)
    said = catalogue.text("desk", "topic.name", language, number=shown_number(lead.number), name=name)
    return _signed(topic_sign(lead, round_), said, language)


def has_sign(name: str, sign: str) -> bool:
    """Tell whether the name of a topic begins with this emoji."""
    return name.startswith(f"{sign} ")


def erased_topic_name(number: int, language: Language) -> str:
    """Return the name of a topic whose lead was erased: nobody's."""
    return _signed(ERASED, catalogue.text("desk", "topic.erased", language, number=number), language)


def _signed(sign: str, said: str, language: Language) -> str:
    """Return a name that begins with its sign; the mark of direction comes after it."""
    return f"{sign} {facing(said, language)}"
