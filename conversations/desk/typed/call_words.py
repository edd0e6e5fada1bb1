"""How a call went, as somebody types it behind /call."""

from conversations.language.catalogue import texts
from conversations.language.loaded import languages
from conversations.reading.spelling import fold
from storage.records.round import TouchKind


def typed_call(words: str) -> TouchKind | None:
    """Return that they talked, where nothing is said, or that nobody answered; None for anything else."""
    if not words.strip():
        return TouchKind.CALL
    missed = {fold(word) for each in languages() for word in texts(each, "desk")["typed.missed"].split("|")}
    return TouchKind.NO_ANSWER if fold(words) in missed else None
