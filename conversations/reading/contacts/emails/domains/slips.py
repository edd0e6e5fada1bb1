"""The domain that was probably meant by one that nobody has: gmial.com, yahoo.con, gmail.comgmail.com."""

from itertools import groupby, takewhile

from conversations.reading.contacts.emails.domains.endings import is_known
from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.domains.kinds import COMMON_ENDINGS

_OFTEN_MEANT = {
    "gmail": "com", "yahoo": "com", "hotmail": "com", "outlook": "com", "icloud": "com", "protonmail": "com",
    "googlemail": "com", "rocketmail": "com", "yandex": "com", "proton": "me", "chmail": "ir", "windowslive": "com",
    "live": "com", "msn": "com", "aol": "com", "ymail": "com",
}  # fmt: skip
_TOO_SHORT = frozenset({"live", "msn", "aol", "ymail"})
"""Names that are compared whole: one letter away there are other words."""
_ONLY_DOT_COM = frozenset({"gmail", "icloud", "yahoo", "hotmail", "outlook"})
"""Names that belong to their company under every ending; the endings that it uses itself are in `free_mail`."""
_LONGEST_ENDING = 4
_BY_EAR = {
    "gmail": "jimail jimeil gimeil jimel gmayl jemail geemail jeemail jmeil gimel gmel",
    "yahoo": "yahu yaho yahooo yaahou yaho0",
    "hotmail": "hotmel hatmeil hotmale hutmail",
    "outlook": "outluk outluck otlook autlook outlouk",
}
_HEARD = {word: name for name, words in _BY_EAR.items() for word in words.split()}
# Domains of others that look like slips.
_REAL = frozenset(
    {
        "gail.com", "grail.com", "cloud.com", "email.co", "mail.co", "photon.me", "proton.com", "outlook.ir",
        "gmall.com", "yandex.net", "fmail.co.uk", "tahoo.com", "protons.me",
    }
)  # fmt: skip
_REAL_NAMES = frozenset({"mail", "email", "gail", "grail", "cloud"})


def meant_domain(domain: str) -> str | None:
    """Return the common domain that was meant; None if the domain is one of itself, or nothing is near it."""
    if is_free(domain) or domain in _REAL:
        return None
    name, _, ending = domain.partition(".")
    return _written_apart(domain) or _with_more_after_it(domain) or _nearest(name, ending)


def meant_ending(domain: str) -> str | None:
    """Return a domain with the ending that was meant: company.con → company.com; None if it has a real ending."""
    name, _, ending = domain.rpartition(".")
    if not name or len(ending) == 1 or is_known(ending) or not ending.isascii():
        return None
    near = next((meant for meant in COMMON_ENDINGS if slips(ending, meant) == 1), None)
    return None if near is None else f"{name}.{near}"


def without_dot(name: str) -> str | None:
    """Return the domain that was meant by a word without a dot: gmail, gmailcom, companycom."""
    for ending in COMMON_ENDINGS:
        start = name.removesuffix(ending)
        if start != name and start in _OFTEN_MEANT:
            return f"{start}.{_OFTEN_MEANT[start]}"
    return _nearest(name, _OFTEN_MEANT.get(name, "com"))


def _written_apart(domain: str) -> str | None:
    """Find a dot or a dash in the wrong place: g.mail.com, gmailc.om."""
    letters = domain.replace(".", "").replace("-", "")
    parted = (f"{name}.{ending}" for name, ending in _OFTEN_MEANT.items() if letters in (name + ending, name))
    return next(parted, None)


def _with_more_after_it(domain: str) -> str | None:
    """Find a domain that is written twice, or into the next word: gmail.comgmail.com, gmail.comand."""
    for name, ending in _OFTEN_MEANT.items():
        common = f"{name}.{ending}"
        rest = domain.removeprefix(common)
        if rest == domain or not rest:
            continue
        if rest.strip(".") in (common, ending, name) or (rest[0].isalpha() and not is_known(domain.rpartition(".")[2])):
            return common
        if rest[0].isalpha() and common in rest:
            return common
    return None


def _nearest(name: str, ending: str) -> str | None:
    if name in _ONLY_DOT_COM and _is_an_ending(ending):
        return f"{name}.com"
    near = [
        (_name_slips(name, meant) + slips(ending, its), f"{meant}.{its}")
        for meant, its in _OFTEN_MEANT.items()
        if _name_slips(name, meant) <= 1 and slips(ending, its) <= 1
    ]
    return min(near, default=(0, None), key=lambda found: found[0])[1]


def _is_an_ending(ending: str) -> bool:
    labels = ending.split(".")
    return len(labels) <= 2 and all(0 < len(label) <= _LONGEST_ENDING for label in labels)


def _name_slips(typed: str, meant: str) -> int:
    if typed == meant:
        return 0
    if typed in _REAL_NAMES or meant in _TOO_SHORT:
        return 2
    if _HEARD.get(typed) == meant or _once(typed) == _once(meant) or typed == meant * 2:
        return 1
    if typed[:1] == meant[:1] and sorted(typed) == sorted(meant):
        return 1
    return slips(typed, meant)


def _once(word: str) -> str:
    """Return a word with every doubled letter once: yahhooo → yaho."""
    return "".join(letter for letter, _ in groupby(word))


def slips(typed: str, meant: str) -> int:
    """Return 0 for equal words, 1 where one letter is added, lost, changed or swapped with the next, else 2."""
    if typed == meant:
        return 0
    start = _common(typed, meant)
    end = _common(typed[start:][::-1], meant[start:][::-1])
    here, there = typed[start : len(typed) - end], meant[start : len(meant) - end]
    swapped = len(here) == 2 and here == there[::-1]
    return 1 if swapped or max(len(here), len(there)) == 1 else 2


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
