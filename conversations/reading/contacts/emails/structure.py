"""Rules about what is no address at all: links, logins, versions, an @ with nothing on one side."""

import re

from conversations.reading.contacts.emails.candidates import Candidate
from conversations.reading.contacts.emails.domains.endings import is_known
from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.domains.kinds import is_reserved
from conversations.reading.contacts.reading import Judged, Missing, Verdict

_IP_DOMAIN = re.compile(r"\[?[0-9]{1,3}(?:\.[0-9]{1,3}){3}\]?|\[?ipv6:.*", re.IGNORECASE)
_VERSION = re.compile(
    r"[v^~]?[0-9]+(?:\.[0-9x*]+)*(?:[.+-]?(?:rc|alpha|beta|a|b|dev|post|next)[.0-9]*)?", re.IGNORECASE
)
_TAGS = frozenset({"latest", "next", "beta", "stable", "master", "main", "head", "lts"})
_ENDINGS_OF_FILES = """
    png jpg jpeg gif webp svg pdf doc docx xls xlsx ppt pptx txt csv mp3 mp4 mpeg exe js json py
"""
_FILES = frozenset(_ENDINGS_OF_FILES.split())
_LIKE_A_DOMAIN = re.compile(r"[^\W\d_][\w-]*\.[^\W\d_]")
"""Behind the @ of a link: .../@user.name, unlike .../@user and .../@35.72,51.33."""
ARABIC = re.compile("[\u0620-\u06ff]")


def refused(candidate: Candidate, rule: str, missing: Missing | None = None, *, meant: bool = True) -> Judged:
    """Return that a candidate is no address; `meant`: it was plainly meant as one, or nothing else was said."""
    verdict = Verdict.UNREADABLE if meant or candidate.alone else Verdict.NONE
    return Judged("email", candidate.written, rule, verdict, missing=missing if verdict is Verdict.UNREADABLE else None)


def link_id(candidate: Candidate) -> Judged | None:
    """Refuse the @ of a link, which names a page, a person or a place there: https://medium.com/@user.name."""
    if candidate.found != "link":
        return None
    if _LIKE_A_DOMAIN.match(candidate.domain):
        return refused(candidate, "link_id", meant=False)
    return Judged("email", candidate.written, "link_id", Verdict.NONE)


def login(candidate: Candidate) -> Judged | None:
    """Refuse a name and a password before a server: user:pass@host.ir."""
    return refused(candidate, "login", meant=False) if candidate.found == "login" else None


def quoted_name(candidate: Candidate) -> Judged | None:
    """Refuse a name in quotes, which the standard allows and no provider gives out: "sara"@company.ir."""
    return refused(candidate, "quoted_name", "letters") if candidate.found == "quoted" else None


def no_name(candidate: Candidate) -> Judged | None:
    """Refuse an @ with nothing before it; alone it was meant as a contact, among words it is somebody's name."""
    if candidate.local:
        return None
    alone = candidate.words == 1 or is_free(candidate.domain.lower())
    verdict = Verdict.UNREADABLE if alone else Verdict.NONE
    return Judged("email", candidate.written, "no_name", verdict, missing="name" if alone else None)


def no_domain(candidate: Candidate) -> Judged | None:
    """Refuse an @ with nothing after it: sara@."""
    return None if candidate.domain.strip(".") else refused(candidate, "no_domain", "dot", meant=False)


def ip_domain(candidate: Candidate) -> Judged | None:
    """Refuse an address of a machine in place of a domain: sara@192.168.1.1."""
    return refused(candidate, "ip_domain", "domain", meant=False) if _IP_DOMAIN.fullmatch(candidate.domain) else None


def version(candidate: Candidate) -> Judged | None:
    """Refuse the version of a package, and a number after an @: pkg@1.2.3, 3@5000."""
    domain = candidate.domain.lower()
    if not (_VERSION.fullmatch(domain) or domain in _TAGS):
        return None
    return refused(candidate, "version", meant=False)


def file_name(candidate: Candidate) -> Judged | None:
    """Refuse the name of a file: logo@2x.png."""
    ending = candidate.domain.lower().rpartition(".")[2]
    is_file = ending in _FILES and not is_known(ending)
    return refused(candidate, "file_name", meant=False) if is_file else None


def masked(candidate: Candidate) -> Judged | None:
    """Refuse an address of which letters are hidden: s***@gmail.com."""
    return refused(candidate, "masked", "letters") if "*" in candidate.local + candidate.domain else None


def reserved_domain(candidate: Candidate) -> Judged | None:
    """Refuse a domain that is reserved for tests and local networks: sara@company.test."""
    return refused(candidate, "reserved_domain", "domain") if is_reserved(candidate.domain.lower()) else None


def persian_name(candidate: Candidate) -> Judged | None:
    """Refuse a name in Persian or Arabic letters at a Latin domain, where no provider has any: سارا@yahoo.com."""
    arabic = ARABIC.search(candidate.local) is not None
    return refused(candidate, "persian_name", "letters") if arabic and candidate.domain.isascii() else None
