"""Which language a talk begins in."""

from conversations.funnel.model import Funnel
from storage.records.record import Language


def first_language(funnel: Funnel, payload: str, language_code: str | None) -> Language:
    """Return the source's language, else Telegram's by its prefix, else the funnel's first.

    Args:
        funnel: offers languages.
        payload: what the deep link carried.
        language_code: IETF tag of the person's Telegram, such as `fa`, `fa-IR` or `en`; may be None.
    """
    source = funnel.sources.get(payload)
    if source and source.language in funnel.languages:
        return source.language
    prefix = (language_code or "").lower().replace("_", "-").partition("-")[0]
    for language in funnel.languages:
        if language == prefix:
            return language
    if prefix and "en" in funnel.languages:
        return "en"
    return funnel.languages[0]
