"""The language a talk begins in."""

from conversations.funnel.model import Funnel
from conversations.language.loaded import language_of_tag, lingua_franca
from storage.records.record import Language


def first_language(funnel: Funnel, payload: str, language_code: str | None) -> Language:
    """Return the source's language, else Telegram's by its prefix, else the lingua franca, else the funnel's first.

    Args:
        funnel: its `languages` are the choice.
        payload: what the deep link carried.
        language_code: IETF tag of the person's Telegram, such as `fa`, `fa-IR` or `en`. With None the funnel's first
            language is used: the lingua franca would be no better guess.
    """
    source = funnel.sources.get(payload)
    if source and source.language in funnel.languages:
        return source.language
    spoken = language_of_tag(language_code)
    if spoken in funnel.languages:
        return spoken
    return lingua_franca() if spoken and lingua_franca() in funnel.languages else funnel.languages[0]
