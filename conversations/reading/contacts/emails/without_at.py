"""What was meant as an email address and has no @: spoken out, typed with a Persian keyboard, or the @ forgotten."""

import re

from conversations.reading.contacts.emails.candidates import MOST_WORDS_ALONE, Candidate
from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.spelling_slips import keyboard_layout
from conversations.reading.contacts.reading import Judged, Verdict

_PERSIAN_AT = "٬"
"""What Shift and 2 type on the Persian keyboard of ISIRI 9147, where a Latin one has the @."""
MOST_WORDS_OF_A_NAME = 2
"""As in "sara gmail.com"."""
_SPOKEN = re.compile(
    r"\b(?:ات|اَت|ات ?ساین|ادساین)\b.*\b(?:دات|نقطه|dot)\b"
    r"|\b(?:جیمیل|جی ?میل|یاهو|هاتمیل|اوت ?لوک|چمیل)\b.{0,3}\b(?:دات|نقطه) ?\w+"
    r"|(?:^|[\s_-])at[\s_-]{1,3}[\w-]+?[\s_-]{1,3}dot[\s_-]"
    r"|^\S+ (?:ات|اَت|ات ?ساین|at-sign) [\w-]+\.[a-z]{2,}$|^[\w.-]+ at [\w-]+\.(?:com|ir|net|org)$"
    r"|\bat (?:gmail|yahoo|hotmail|outlook|icloud)\b|\b(?:gmail|yahoo|hotmail|outlook|icloud) (?:dot )?com\b",
    re.IGNORECASE,
)
_HINT = re.compile(r"دات|نقطه|dot[ _-]|gmail|yahoo|hotmail|outlook|icloud|mail\.|\.(?:com|ir|net|org)\b", re.IGNORECASE)
_SIGN_FOR_AT = re.compile(r"\w(?:#|%40|&|\$)[\w-]+\.[a-z]{2,}")
_PROVIDERS = ("gmail", "yahoo", "hotmail", "outlook", "icloud", "ymail", "chmail")


def find_without_at(read: str) -> tuple[Judged, ...]:
    """Return what was meant as an address in a text without an @."""
    if _PERSIAN_AT in read:
        for word in read.split():
            local, at, domain = word.partition(_PERSIAN_AT)
            judged = keyboard_layout(Candidate(word, local, domain)) if at and local and domain else None
            if judged is not None:
                return (judged,)
    if _HINT.search(read) is None:
        return ()
    if _SPOKEN.search(read) is not None and "؟" not in read and "?" not in read:
        return (_refused(read, "spoken_out"),)
    words = read.split()
    if len(words) > MOST_WORDS_ALONE:
        return ()
    if len(words) == MOST_WORDS_OF_A_NAME and words[0].isascii() and is_free(words[1].lower()):
        return (_refused(read, "no_at"),)
    meant = next((word for word in words if _has_a_forgotten_at(word)), None)
    return () if meant is None else (_refused(meant, "no_at"),)


def _has_a_forgotten_at(word: str) -> bool:
    """Tell whether a name stands right before a domain of free mail: sara#gmail.com, sara.gmail.com, saragmail.com."""
    bare = word.strip(".,،؛").lower()
    if "/" in bare or "." not in bare:
        return False
    name, _, ending = bare.rpartition(".")
    if ending in _PROVIDERS:  # sara.gmail
        return True
    ended = any(name.endswith(provider) and name != provider for provider in _PROVIDERS) and not is_free(bare)
    return ended or _SIGN_FOR_AT.search(bare) is not None


def _refused(written: str, rule: str) -> Judged:
    return Judged("email", written, rule, Verdict.UNREADABLE, missing="at")
