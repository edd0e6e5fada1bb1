"""The magnet a person gets, and the word for it: "guide", "coupon", "checklist"."""

from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import language_in
from conversations.language.catalogue import texts
from conversations.language.direction import isolate
from conversations.language.loaded import facts
from storage.records.lead import Lead
from storage.records.record import Language


def magnet_for(lead: Lead, funnel: Funnel) -> str:
    """Return the name of a lead's magnet: their last campaign's, or the funnel's."""
    source = funnel.sources.get(lead.last_source)
    return source.magnet if source and source.magnet else funnel.magnet


def names_gift(text: str) -> bool:
    """Tell whether a text has a place for the gift's word: most have none."""
    return "{gift" in text


def gift_values(funnel: Funnel, language: Language, *, magnet: str = "") -> dict[str, str]:
    """Return the values of the places {gift} and {gift_of}: the second stands before a word that it belongs to."""
    word = gift_word(funnel, language, magnet=magnet)
    return {"gift": word, "gift_of": before_owner(word, language)}


def before_owner(word: str, language: Language) -> str:
    """Return a word as it is written before one that it belongs to: the ezafe of Persian."""
    ending = facts(language).linked_endings.get(word[-1:])
    return word if ending is None else word[:-1] + ending


def gift_name(funnel: Funnel, language: Language, *, magnet: str = "") -> str:
    """Return the word for the gift to a reader in any language, which the funnel's own word may lack."""
    spoken = language if funnel.gift is None else language_in(funnel, language)
    word = gift_word(funnel, spoken, magnet=magnet)
    return word if spoken == language else isolate(word)


def gift_words(funnel: Funnel) -> tuple[str, ...]:
    """Return every word that the funnel has for its gifts, in each of its languages."""
    return tuple(
        gift_word(funnel, language, magnet=magnet) for language in funnel.languages for magnet in funnel.magnets
    )


def gift_word(funnel: Funnel, language: Language, *, magnet: str = "") -> str:
    """Return the funnel's word for its gift; without one, a word for the form of this magnet (or the default one)."""
    own = (funnel.gift or {}).get(language)
    if own is not None:
        return own.strip()
    given = funnel.magnets.get(magnet) or funnel.magnets.get(funnel.magnet)
    form = "coupon" if given and given.coupon else "link" if given and given.link else "file"
    return texts(language, "prospect")[f"gift_word.{form}"]
