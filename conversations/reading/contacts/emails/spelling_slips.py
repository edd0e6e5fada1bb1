"""Rules about addresses that are nearly right: the person is asked whether they meant the right one."""

import re
import unicodedata

from conversations.reading.contacts.emails.addresses import standard
from conversations.reading.contacts.emails.candidates import EDGES, Candidate
from conversations.reading.contacts.emails.domains.endings import is_known
from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.domains.kinds import COMMON_ENDINGS, is_reserved, kind_of
from conversations.reading.contacts.emails.domains.slips import meant_domain, meant_ending, without_dot
from conversations.reading.contacts.emails.fakes import is_made_up
from conversations.reading.contacts.emails.keyboards import typed_in_latin
from conversations.reading.contacts.emails.structure import ARABIC, refused
from conversations.reading.contacts.reading import Judged, Verdict

_PERSIAN_LABELS = {
    "کام": "com", "کم": "com", "کامن": "com", "دات کام": "com", "ایر": "ir", "آیآر": "ir", "ایار": "ir", "نت": "net",
    "ارگ": "org", "اورگ": "org", "جیمیل": "gmail", "جی‌میل": "gmail", "یاهو": "yahoo", "هاتمیل": "hotmail",
    "اوتلوک": "outlook", "آیکلود": "icloud", "ایکلود": "icloud", "آیکلاد": "icloud", "ایکلاد": "icloud",
    "چمیل": "chmail",
}  # fmt: skip
_DOTS = re.compile(r"[.,]{2,}")
_LATIN_NAMES = frozenset(
    {"gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "icloud", "me", "aol"}
)
"""Providers that give out names of ASCII letters alone."""
_LABEL = re.compile(r"(?:e-?mail|gmail)(?=[a-z][a-z0-9.]{2})", re.IGNORECASE)


def asked(candidate: Candidate, rule: str, local: str, domain: str) -> Judged | None:
    """Return the question "did you mean …?"; None if what it would offer is no address."""
    found = standard(local.removeprefix("www.").lstrip(EDGES), domain.removeprefix("www."))
    if found is None or is_reserved(found[1]) or not is_known(found[1].rpartition(".")[2]) or "*" in local:
        return None
    if ARABIC.search(found[0]) and found[1].isascii():
        return None
    kind = "doubtful" if is_made_up(*found) else kind_of(found[1])
    return Judged("email", candidate.written, rule, Verdict.ASK, "@".join(found), kind)


def keyboard_layout(candidate: Candidate) -> Judged | None:
    """Ask about an address typed with a Persian keyboard left on: سشقش@لئشهم.زخئ."""
    ending = candidate.domain.rpartition(".")[2]
    if candidate.domain.isascii() or "." not in candidate.domain.replace("و", "."):
        return None
    if is_known(ending):  # sara@لئشهم.com
        domains = (latin for latin in typed_in_latin(candidate.domain) if is_free(latin))
        meant = next(domains, None)
        return None if meant is None else asked(candidate, "keyboard_layout", candidate.local, meant)
    for latin in typed_in_latin(f"{candidate.local}@{candidate.domain}".replace("و", ".")):
        local, _, domain = latin.partition("@")
        if is_known(domain.rpartition(".")[2]) or meant_domain(domain):
            return asked(candidate, "keyboard_layout", local, meant_domain(domain) or domain)
    return None


def www(candidate: Candidate) -> Judged | None:
    """Ask about an address that begins as a website does: www.sara@yahoo.com, sara@www.company.ir."""
    local, domain = candidate.local, candidate.domain.lower()
    bare = local[4:] if local.lower().startswith("www.") else local
    before, inside, _ = domain.partition("www.")
    site = before if inside and is_known(before.rpartition(".")[2]) else domain.removeprefix("www.")
    return None if (bare, site) == (local, domain) else asked(candidate, "www", bare, meant_domain(site) or site)


def doubled_at(candidate: Candidate) -> Judged | None:
    """Ask about an @ typed twice, or in place of the dot: sara@@gmail.com, sara@gmail@com."""
    if "@" not in candidate.domain:
        return None
    domain = candidate.domain.lower().lstrip("@")
    first, _, again = domain.partition("@")
    if again and (again.startswith(first) or first.startswith(again)):  # gmail@gmail.com, gmail.comsara@gmail.com
        domain = again
    domain = _DOTS.sub(".", domain.replace("@", ".")) if domain.count("@") == 1 and "." not in domain else domain
    good = "@" not in domain and is_known(domain.rpartition(".")[2])
    question = asked(candidate, "doubled_at", candidate.local, meant_domain(domain) or domain) if good else None
    return question or refused(candidate, "doubled_at", "domain")


def turned_round(candidate: Candidate) -> Judged | None:
    """Ask about an address that was typed right to left: gmail.com@sara."""
    if "." in candidate.domain or not is_free(candidate.local.lower()):
        return None
    return asked(candidate, "turned_round", candidate.domain, candidate.local)


def comma_for_dot(candidate: Candidate) -> Judged | None:
    """Ask about a comma, a space or another sign in the place of the dot: sara@gmail,com."""
    if candidate.found != "comma":
        return None
    domain = _in_latin(candidate.domain.lower())
    return asked(candidate, "comma_for_dot", candidate.local, meant_domain(domain) or domain)


def persian_ending(candidate: Candidate) -> Judged | None:
    """Ask about parts of a domain that were written in Persian: sara@gmail.کام."""
    domain = _in_latin(candidate.domain)
    if domain == candidate.domain or not domain.isascii() or not candidate.local.isascii():
        return None
    whole = domain if "." in domain else without_dot(domain) or domain
    return asked(candidate, "persian_ending", candidate.local, meant_domain(whole) or whole)


def _in_latin(domain: str) -> str:
    return ".".join(_PERSIAN_LABELS.get(label, label) for label in domain.split("."))


def missing_dot(candidate: Candidate) -> Judged | None:
    """Ask about a well-known domain without its ending or its dot: sara@gmail, sara@yahoocom."""
    domain = candidate.domain.lower().strip(".")
    if "." in domain:
        return None
    meant = without_dot(domain)
    return None if meant is None else asked(candidate, "missing_dot", candidate.local, meant)


def dots_of_domain(candidate: Candidate) -> Judged | None:
    """Ask about a domain with a dot too many: sara@gmail..com, sara@.company.ir."""
    domain = _DOTS.sub(".", candidate.domain.lower()).strip(".")
    if domain == candidate.domain.lower() or not is_known(domain.rpartition(".")[2]):
        return None
    return asked(candidate, "dots_of_domain", candidate.local, meant_domain(domain) or domain)


def first_half(candidate: Candidate) -> Judged | None:
    """Ask about an address behind a word that may be the first half of its name: sara ahmadi@gmail.com."""
    if candidate.found != "first" or not is_free(candidate.domain.lower()):
        return None
    return asked(candidate, "first_half", candidate.local, candidate.domain.lower())


def label_glued_on(candidate: Candidate) -> Judged | None:
    """Ask about a name that begins with "email" at a domain of free mail: Emailsara@gmail.com."""
    label = _LABEL.match(candidate.local)
    if label is None or not is_free(candidate.domain.lower()):
        return None
    return asked(candidate, "label_glued_on", candidate.local[label.end() :], candidate.domain.lower())


def accented_name(candidate: Candidate) -> Judged | None:
    """Ask about a name with accents where none has any: josé@gmail.com; refuse the letters of other scripts there."""
    domain = candidate.domain.lower()
    if candidate.local.isascii() or not is_free(domain) or domain.partition(".")[0] not in _LATIN_NAMES:
        return None
    letters = unicodedata.normalize("NFKD", candidate.local)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    question = asked(candidate, "accented_name", bare, domain) if bare.isascii() else None
    return question or refused(candidate, "accented_name", "letters")


def domain_slip(candidate: Candidate) -> Judged | None:
    """Ask about a slip in a common domain: sara@gmial.com, sara@yahoo.con."""
    meant = meant_domain(candidate.domain.lower())
    return None if meant is None else asked(candidate, "domain_slip", candidate.local, meant)


def word_behind(candidate: Candidate) -> Judged | None:
    """Ask about a domain with a word behind it, or its ending twice: sara@company.ir.thanks, sara@company.ir.ir."""
    domain = candidate.domain.lower()
    name, _, last = domain.rpartition(".")
    if last in COMMON_ENDINGS and name.endswith(f".{last}"):
        return asked(candidate, "word_behind", candidate.local, name)
    if is_known(last) or not last.isascii() or not last.isalpha() or not name:
        return None
    ending = next((each for each in COMMON_ENDINGS if last.startswith(each) and len(last) > len(each) + 1), None)
    meant = name if is_known(name.rpartition(".")[2]) and "." in name else f"{name}.{ending}" if ending else None
    return None if meant is None else asked(candidate, "word_behind", candidate.local, meant_domain(meant) or meant)


def ending_slip(candidate: Candidate) -> Judged | None:
    """Ask about a slip in the ending of any domain: sara@company.con."""
    meant = meant_ending(candidate.domain.lower())
    return None if meant is None else asked(candidate, "ending_slip", candidate.local, meant)
