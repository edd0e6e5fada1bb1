"""What each rule of the reader of contacts does, and what verdicts mean, in plain words."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from conversations.reading.contacts.emails.rules import RULES as EMAIL_RULES
from conversations.reading.contacts.phones.rules import ASKED_BY, READ_BY
from conversations.reading.contacts.reading import ContactForm, Kind, Missing, Verdict
from conversations.reading.contacts.surroundings.table import RULES as SURROUNDINGS
from storage.records.translatable import Translatable, tr

VERDICTS: Mapping[Verdict, Translatable] = {
    Verdict.READ: tr("read"),
    Verdict.ASK: tr("ask"),
    Verdict.DOUBT: tr("doubt"),
    Verdict.UNREADABLE: tr("unreadable"),
    Verdict.NEEDS_COUNTRY_CODE: tr("needs country code"),
    Verdict.ANONYMOUS: tr("anonymous"),
    Verdict.NONE: tr("none"),
}
FORMS: Mapping[ContactForm | None, Translatable | str] = {"phone": tr("phone"), "email": tr("email"), None: ""}
MEANINGS: Mapping[Verdict, Translatable] = {
    Verdict.READ: tr("it is read"),
    Verdict.ASK: tr("it is asked about, and taken only after a yes"),
    Verdict.DOUBT: tr("it is kept, gives no points, and is marked as perhaps made up"),
    Verdict.UNREADABLE: tr("it was meant as a contact and cannot be read: they are asked again"),
    Verdict.NEEDS_COUNTRY_CODE: tr("its country is not known: they are asked for the country code"),
    Verdict.ANONYMOUS: tr("an anonymous number of Telegram, which nobody can call: kept as a contact on Telegram"),
    Verdict.NONE: tr("no contact: these are words"),
}
KINDS: Mapping[Kind, Translatable | str] = {
    "mobile": tr("mobile"),
    "landline": tr("landline"),
    "other": tr("another kind of number"),
    "company": tr("company email"),
    "free": tr("free email"),
    "disposable": tr("disposable email"),
    "doubtful": tr("perhaps made up"),
    "": "",
}
LACKS: Mapping[Missing, Translatable] = {
    "short": tr("it has fewer digits than any number"),
    "part": tr("it has fewer digits than the numbers of its country"),
    "long": tr("it has more digits than the numbers of its country"),
    "country_code": tr("the country code"),
    "number": tr("no country has this number"),
    "several": tr("several numbers are written into each other"),
    "name": tr("something before the @"),
    "at": tr("the @"),
    "domain": tr("a domain that gets mail"),
    "dot": tr("a domain with a dot after the @"),
    "letters": tr("it has letters or signs that no address has"),
}
_WORDS = {
    "words": tr("there is nothing in it that looks like a contact"),
    "phone_link": tr("a link that holds a phone, such as wa.me or tel:"),
    "anonymous_number": tr("an anonymous number of Telegram (+888)"),
    "withdrawn_number": tr("a number that the message itself calls wrong or old, beside another one"),
    "not_their_number": tr("a number that seems to be ours, one they dialled, or one they had before"),
    "other_digits": tr("digits that nothing marks as a phone"),
    "too_short": tr("fewer digits than any number has"),
    "incomplete": tr("fewer digits than the numbers of its country have"),
    "too_long": tr("more digits than the numbers of its country have"),
    "several_numbers": tr("several numbers written into each other"),
    "no_country_code": tr("a number without a country code, in a language that does not tell the country"),
    "no_such_number": tr("digits that no country uses as a number"),
    "spoken_out": tr("an address written in words, such as sara at gmail dot com"),
    "no_at": tr("an address whose @ is missing, such as sara#gmail.com"),
}
"""Of rules that are not functions of their own."""


def what_it_does(rule: str) -> Translatable | str:
    """Return what a rule does, in the words of its docstring, as a part of a line."""
    return _WORDS[rule] if rule in _WORDS else dict(said_of_functions()).get(rule, "")


def rules() -> frozenset[str]:
    """Return the names of all rules, which `sarnakh read` shows as they are."""
    return frozenset(_WORDS) | {rule for rule, _ in said_of_functions()}


def said_of_functions() -> Iterator[tuple[str, Translatable]]:
    """Yield each rule that is a function, and its docstring as a part of a line.

    These sentences are translatable though no literal of theirs stands in the code.
    """
    functions: Sequence[Callable[..., object]] = (*READ_BY, *ASKED_BY, *EMAIL_RULES)
    for rule in functions:
        said = _docstring(rule)
        yield rule.__name__, Translatable(said[:1].lower() + said[1:])
    for each in SURROUNDINGS:
        yield each.hold.__name__, Translatable(f"no phone but {_docstring(each.hold).removeprefix('Hold ')}")


def _docstring(rule: Callable[..., object]) -> str:
    return " ".join((rule.__doc__ or "").split()).rstrip(".")
