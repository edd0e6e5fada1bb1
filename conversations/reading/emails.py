"""Email addresses as people type them: found, normalised, and classified as company, free or disposable."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from conversations.language.normalise import clean
from conversations.reading.spelling import plain

MAX_LENGTH = 500  # an address has 254 characters at most; longer texts are messages

_FREE_MAIL = """
    gmail.com googlemail.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.com tuta.io
    ymail.com rocketmail.com zoho.com zohomail.com mail.com email.com usa.com fastmail.com fastmail.fm hushmail.com
    hey.com mailbox.org posteo.de web.de t-online.de freenet.de orange.fr laposte.net free.fr wanadoo.fr libero.it
    seznam.cz wp.pl o2.pl mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ya.ru ukr.net abv.bg inbox.lv
    mynet.com qq.com 163.com 126.com naver.com daum.net hanmail.net rediffmail.com comcast.net verizon.net att.net
    chmail.ir mailfa.com mailfa.org mihanmail.ir vatanmail.ir iran.ir
"""
_FREE = frozenset(_FREE_MAIL.split())
# Providers with a domain per country; .co, .cm and .om are left out because they are typos of .com.
_FREE_BY_COUNTRY = re.compile(
    r"(?:yahoo|hotmail|live|outlook|msn|gmx|yandex|aol)\.(?:com|net|(?:com?\.)?(?!co\Z|cm\Z|om\Z)[a-z]{2})"
)
# Domains that typos are compared with, and company domains that only look like typos.
_OFTEN_MEANT = (
    ("gmail", "com"), ("yahoo", "com"), ("hotmail", "com"), ("outlook", "com"), ("icloud", "com"),
    ("protonmail", "com"), ("proton", "me"), ("yandex", "com"), ("chmail", "ir"),
)  # fmt: skip
_ONLY_DOT_COM = frozenset({"gmail", "icloud"})
_REAL = frozenset({"gail.com", "cloud.com", "email.co", "mail.co", "photon.me"})

_ARABIC = "\u0620-\u06ff"
# No mailbox name mixes Latin and Persian letters: where they touch, a sentence joins them.
_BETWEEN = re.compile(
    r"[\s<>()\[\]{}\"«»“”‘’،؛؟!?,;:/\\|]+" rf"|(?<=[{_ARABIC}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{_ARABIC}])"
)
_EDGES = ".'`*•·-–—~=+\ufffd"
_LABELS = re.compile(r"[@.]")
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC"})

EmailKind = Literal["company", "free", "disposable"]


@dataclass(frozen=True, slots=True)
class Email:
    """An address that can exist; `suggestion` is the whole address that was probably meant."""

    address: str
    kind: EmailKind
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class EmailProblem:
    """Why no address could be read; the reason is a key of the texts."""

    reason: Literal["not_an_email", "invalid"]


def load() -> None:
    """Load all tables that reading an address needs, at the bot's start: measured, 60 ms and 5 MB.

    Between them, the addresses below make every library load its tables and codecs.
    """
    for address in ("somebody@company.example", "کسی@شرکت.ایران"):
        read_email(address)


def read_email(text: str) -> Email | EmailProblem:
    """Return the first address in `text`, alone or inside a sentence."""
    written = tuple(_written_addresses(text))
    if not written:
        return EmailProblem("not_an_email")
    addresses = (_normalised(address) for address in written)
    found = next((address for address in addresses if address is not None), None)
    return EmailProblem("invalid") if found is None else _described(*found)


def mixes_scripts(address: str) -> bool:
    """Tell whether one part of an address mixes letters of two scripts, such as Cyrillic а and Latin.

    Such an address may imitate another one: a reason to check it, never to refuse it.
    """
    return any(_is_mixed(label) for label in _LABELS.split(address))


def _written_addresses(text: str) -> Iterator[str]:
    start = plain(clean(text[:MAX_LENGTH])).replace("。", ".")
    words = [word.strip(_EDGES) for word in _BETWEEN.split(start)]
    whole = words if len(text) <= MAX_LENGTH else words[:-1]
    yield from (word for word in whole if word.count("@") == 1 and not word.startswith("@"))
    # "ali @ gmail .com", as keyboards complete it; known domains only, because "me @ali.reza" is not an address.
    local, _, domain = "".join(start.split()).strip(_EDGES).partition("@")
    if local and _is_free(domain.lower()):
        yield f"{local}@{domain}"


def _normalised(written: str) -> tuple[str, str] | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        valid = validate_email(written, check_deliverability=False, strict=True)
    except EmailNotValidError:
        return None
    return valid.local_part, valid.domain


def _described(local: str, domain: str) -> Email:
    address = f"{local}@{domain}"
    meant = _meant_domain(domain)
    return Email(
        address=address,
        kind="free" if meant else _kind(domain),
        suggestion=f"{local}@{meant}" if meant else None,
    )


def _kind(domain: str) -> EmailKind:
    if _is_free(domain):
        return "free"
    return "disposable" if _is_disposable(domain) else "company"


def _is_free(domain: str) -> bool:
    return domain in _FREE or _FREE_BY_COUNTRY.fullmatch(domain) is not None


def _is_disposable(domain: str) -> bool:
    from disposable_email_domains import blocklist

    labels = domain.split(".")
    return any(".".join(labels[place:]) in blocklist for place in range(len(labels) - 1))


def _meant_domain(domain: str) -> str | None:
    if _is_free(domain) or domain in _REAL:
        return None
    name, _, suffix = domain.partition(".")
    if name in _ONLY_DOT_COM and "." not in suffix:
        return f"{name}.com"
    near = (
        (_slips(name, meant) + _slips(suffix, ending), f"{meant}.{ending}")
        for meant, ending in _OFTEN_MEANT
        if _slips(name, meant) <= 1 and _slips(suffix, ending) <= 1
    )
    return min(near, default=(0, None), key=lambda found: found[0])[1]


def _slips(typed: str, meant: str) -> int:
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


def _is_mixed(label: str) -> bool:
    scripts = {unicodedata.name(letter, "").split(" ")[0] for letter in label if letter.isalpha()}
    return len(scripts - _EAST_ASIAN) + bool(scripts & _EAST_ASIAN) > 1
