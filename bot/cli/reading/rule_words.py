"""What each rule of the reader of contacts does, and what verdicts mean, in plain words."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from conversations.reading.contacts.emails.rules import RULES as EMAIL_RULES
from conversations.reading.contacts.phones.rules import ASKED_BY, READ_BY
from conversations.reading.contacts.reading import Kind, Missing, Verdict
from conversations.reading.contacts.surroundings.table import RULES as SURROUNDINGS

MEANINGS: Mapping[Verdict, str] = {
    Verdict.READ: "it is read",
    Verdict.ASK: "it is asked about, and taken only after a yes",
    Verdict.DOUBT: "it is kept, gives no points, and is marked as perhaps made up",
    Verdict.UNREADABLE: "it was meant as a contact and cannot be read: they are asked again",
    Verdict.NEEDS_COUNTRY_CODE: "its country is not known: they are asked for the country code",
    Verdict.ANONYMOUS: "an anonymous number of Telegram, which nobody can call: kept as a contact on Telegram",
    Verdict.NONE: "no contact: these are words",
}
KINDS: Mapping[Kind, str] = {
    "mobile": "mobile", "landline": "landline", "other": "another kind of number", "company": "company email",
    "free": "free email", "disposable": "disposable email", "doubtful": "perhaps made up", "": "",
}  # fmt: skip
LACKS: Mapping[Missing, str] = {
    "short": "it has fewer digits than any number",
    "part": "it has fewer digits than the numbers of its country",
    "long": "it has more digits than the numbers of its country",
    "country_code": "the country code",
    "number": "no country has this number",
    "several": "several numbers are written into each other",
    "name": "something before the @",
    "at": "the @",
    "domain": "a domain that gets mail",
    "dot": "a domain with a dot after the @",
    "letters": "it has letters or signs that no address has",
}
_WORDS = {
    "words": "there is nothing in it that looks like a contact",
    "phone_link": "a link that holds a phone, such as wa.me or tel:",
    "anonymous_number": "an anonymous number of Telegram (+888)",
    "withdrawn_number": "a number that the message itself calls wrong or old, beside another one",
    "not_their_number": "a number that seems to be ours, one they dialled, or one they had before",
    "other_digits": "digits that nothing marks as a phone",
    "too_short": "fewer digits than any number has",
    "incomplete": "fewer digits than the numbers of its country have",
    "too_long": "more digits than the numbers of its country have",
    "several_numbers": "several numbers written into each other",
    "no_country_code": "a number without a country code, in a language that does not tell the country",
    "no_such_number": "digits that no country uses as a number",
    "spoken_out": "an address written in words, such as sara at gmail dot com",
    "no_at": "an address whose @ is missing, such as sara#gmail.com",
}
"""Of rules that are not functions of their own."""


def what_it_does(rule: str) -> str:
    """Return what a rule does, in the words of its docstring, as a part of a line."""
    return (_WORDS.get(rule) or dict(_said_of_functions()).get(rule, "")).rstrip(".")


def _said_of_functions() -> Iterator[tuple[str, str]]:
    """Yield each rule that is a function, and its docstring as a part of a line."""
    functions: Sequence[Callable[..., object]] = (*READ_BY, *ASKED_BY, *EMAIL_RULES)
    for rule in functions:
        said = " ".join((rule.__doc__ or "").split())
        yield rule.__name__, said[:1].lower() + said[1:]
    for each in SURROUNDINGS:
        said = " ".join((each.hold.__doc__ or "").split())
        yield each.hold.__name__, f"no phone but {said.removeprefix('Hold ')}"
