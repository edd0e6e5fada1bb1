"""The answer of the reader of contacts, as data: which contact a text contains, how sure it is, and why."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

ContactForm = Literal["phone", "email"]
Kind = Literal["mobile", "landline", "other", "company", "free", "disposable", "doubtful", ""]
"""Of a phone: the first three. Of an email: the next four. Empty where nothing was read."""
Missing = Literal[
    "short", "part", "long", "country_code", "number", "several", "name", "at", "domain", "dot", "letters"
]  # fmt: skip
"""What an unreadable contact lacks; a key of the texts.

- short: fewer digits than any number has · part: fewer than its country's numbers have · long: more than they have
- country_code: neither + nor 00 · number: digits that no country uses · several: numbers written into each other
- name: nothing before the @ · at: no @ · dot: no domain, or one without a dot · domain: one that gets no mail
- letters: signs or letters that no address has
"""


class Verdict(StrEnum):
    """What a text is, where a contact is asked for."""

    READ = "read"
    """A contact, certain."""
    ASK = "ask"
    """Probably the value; the person is asked "did you mean …?"."""
    DOUBT = "doubt"
    """An address that can exist and is probably made up: kept, worth nothing, and marked."""
    UNREADABLE = "unreadable"
    """Meant as a contact, and none: counts as a try, and the person is told what is missing."""
    NEEDS_COUNTRY_CODE = "needs_country_code"
    """A number whose country is not known."""
    ANONYMOUS = "anonymous"
    """An anonymous number of Telegram (+888), which nobody can call."""
    NONE = "none"
    """No contact: words."""


class Judged(Struct, frozen=True):
    """One candidate of a text, and the rule that decided about it."""

    form: ContactForm
    written: str
    """As it stands in the text."""
    rule: str
    """The name of the rule's function, for example "postal_code"."""
    verdict: Verdict
    value: str | None = None
    """E.164 or an address; None unless the verdict names one."""
    kind: Kind = ""
    missing: Missing | None = None


class Reading(Struct, frozen=True):
    """The answer about a whole text: that of the candidate that counts, and all candidates as they were judged."""

    verdict: Verdict
    form: ContactForm | None = None
    value: str | None = None
    kind: Kind = ""
    rule: str = "words"
    missing: Missing | None = None
    judged: tuple[Judged, ...] = ()


WORDS = Reading(Verdict.NONE)
"""The answer about a text without any candidate."""
