"""The table of rules that decide about a candidate: the first one that answers has decided."""

import re
from collections.abc import Callable

from conversations.reading.contacts.emails.addresses import standard
from conversations.reading.contacts.emails.candidates import Candidate
from conversations.reading.contacts.emails.domains.endings import is_known
from conversations.reading.contacts.emails.domains.kinds import kind_of
from conversations.reading.contacts.emails.fakes import is_made_up, is_nobodys
from conversations.reading.contacts.emails.spelling_slips import (
    accented_name,
    comma_for_dot,
    domain_slip,
    dots_of_domain,
    doubled_at,
    ending_slip,
    first_half,
    keyboard_layout,
    label_glued_on,
    missing_dot,
    persian_ending,
    turned_round,
    word_behind,
    www,
)
from conversations.reading.contacts.emails.structure import (
    file_name,
    ip_domain,
    link_id,
    login,
    masked,
    no_domain,
    no_name,
    persian_name,
    quoted_name,
    refused,
    reserved_domain,
    version,
)
from conversations.reading.contacts.reading import Judged, Verdict

Rule = Callable[[Candidate], Judged | None]

_GLUED_DIGITS = re.compile(r"((?:[a-z0-9-]+\.)+)([a-z]{2,})[-_+]?[0-9]{3,}[0-9-]*")
_PERSIAN = re.compile("[\u0620-\u06ff]+")
_LATIN_ENDING = re.compile(r"[a-z]{2,}")


def number_glued_on(candidate: Candidate) -> Judged | None:
    """Read an address into which a number runs: sara@gmail.com09123456789."""
    run = _GLUED_DIGITS.fullmatch(candidate.domain.lower())
    if run is None or not is_known(run[2]):
        return None
    return _read(candidate, "number_glued_on", run[1] + run[2])


def impossible(candidate: Candidate) -> Judged:
    """Refuse what the standard of addresses does not allow: sara..ahmadi@gmail.com, sara@company."""
    if "." not in candidate.domain.strip("."):
        meant = candidate.domain.isascii() or candidate.words == 1
        return (
            refused(candidate, "impossible", "dot")
            if meant
            else Judged("email", candidate.written, "impossible", Verdict.NONE)
        )
    good_name = standard(candidate.local, "company.example") is not None
    return refused(candidate, "impossible", "domain" if good_name else "letters")


def unknown_ending(candidate: Candidate) -> Judged | None:
    """Doubt a domain with an ending that is not in the internet's list, if it could be: sara@company.abcd."""
    ending = candidate.domain.lower().rpartition(".")[2]
    if is_known(ending) or "." not in candidate.domain:
        return None
    if _LATIN_ENDING.fullmatch(ending) is None:
        return refused(candidate, "unknown_ending", "domain")
    return _read(candidate, "unknown_ending", candidate.domain, doubtful=ending != "example")


def made_up(candidate: Candidate) -> Judged | None:
    """Doubt an address that people make up: test@test.com, asdf@gmail.com."""
    if not is_made_up(candidate.local, candidate.domain.lower()):
        return None
    return _read(candidate, "made_up", candidate.domain, doubtful=True)


def nobodys(candidate: Candidate) -> Judged | None:
    """Doubt an address that nobody reads: noreply@company.ir."""
    return _read(candidate, "nobodys", candidate.domain, doubtful=True) if is_nobodys(candidate.local) else None


def words_behind(candidate: Candidate) -> Judged | None:
    """Read an address without the Persian word behind a dot: sara@company.ir.ممنون."""
    domain, _, last = candidate.domain.lower().rpartition(".")
    joined = (
        _PERSIAN.fullmatch(last) and not is_known(last) and domain.isascii() and is_known(domain.rpartition(".")[2])
    )
    return _read(candidate, "words_behind", domain) if joined and "." in domain else None


def words_joined(candidate: Candidate) -> Judged | None:
    """Read an address without the words that are joined to it: ایمیل_من_sara@company.ir."""
    return _read(candidate, "words_joined", candidate.domain) if candidate.found == "joined" else None


def written_apart(candidate: Candidate) -> Judged | None:
    """Read an address with spaces in it: sara @ company .ir."""
    return _read(candidate, "written_apart", candidate.domain) if candidate.found == "apart" else None


def address(candidate: Candidate) -> Judged | None:
    """Read any other address, such as sara@company.ir."""
    return _read(candidate, "address", candidate.domain)


def _read(candidate: Candidate, rule: str, domain: str, *, doubtful: bool = False) -> Judged | None:
    found = standard(candidate.local, domain)
    if found is None:
        return None
    verdict = Verdict.DOUBT if doubtful else Verdict.READ
    return Judged(
        "email", candidate.written, rule, verdict, "@".join(found), "doubtful" if doubtful else kind_of(found[1])
    )


RULES: tuple[Rule, ...] = (
    # No address at all.
    link_id, login, quoted_name, turned_round, no_name, no_domain, ip_domain, version, file_name, masked,
    # Nearly right.
    keyboard_layout, doubled_at, www, comma_for_dot, persian_ending, missing_dot, dots_of_domain, words_behind,
    number_glued_on,
    # Nobody's, or another slip.
    persian_name, reserved_domain, domain_slip, ending_slip, word_behind, unknown_ending, accented_name,
    # Possible, or none.
    made_up, nobodys, first_half, label_glued_on, words_joined, written_apart, address, impossible,
)  # fmt: skip


def judge(candidate: Candidate) -> Judged:
    """Return what the first rule says that has something to say; the last one always has."""
    judged = (rule(candidate) for rule in RULES)
    return next(each for each in judged if each is not None)
