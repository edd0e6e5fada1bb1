"""Whose mail a domain is: a company's, free for everybody, disposable, or nobody's."""

import re
from typing import Literal

from conversations.reading.contacts.emails.domains.free_mail import is_free

EmailKind = Literal["company", "free", "disposable"]

COMMON_ENDINGS = ("com", "ir", "net", "org")
"""The endings that most addresses of our readers have; slips are compared with them."""
_DISPOSABLE_NAMES = re.compile(
    r"(?:^|[.-])(?:(?:10|20|30|ten)-?minutes?-?mail|temp-?mail|temp-?e?mail(?:s|er|box|o|ed|or)?|tmp-?mail|"
    r"guerrilla-?mail(?:block)?|mailinator|yopmail|trash-?mail|throw-?away-?(?:e?mail)?|fake-?(?:e?mail|inbox)|"
    r"disposable-?(?:e?mail)?|drop-?mail|minute-?mail|burner-?mail|discard-?e?mail|spam(?:gourmet|4)|mohmal|"
    r"temp-?inbox|one-?time-?mail|mail-?temp|get-?nada|sharklasers|maildrop)(?=[.-])"
)
_RESERVED = frozenset({"test", "invalid", "localhost", "local", "lan", "onion", "arpa", "internal", "localdomain"})
"""Endings that no public domain has: https://www.rfc-editor.org/rfc/rfc2606 (test, invalid, localhost),
rfc6762 (local), rfc7686 (onion), and those of private networks.
`.example` is for documents: what we ship shows addresses with it."""


def kind_of(domain: str) -> EmailKind:
    """Return whose mail a domain in lower case is."""
    if is_free(domain):
        return "free"
    return "disposable" if _is_disposable(domain) else "company"


def is_reserved(domain: str) -> bool:
    """Tell whether a domain is reserved, so that no mail reaches it."""
    return domain.rpartition(".")[2] in _RESERVED


def _is_disposable(domain: str) -> bool:
    from disposable_email_domains import blocklist

    labels = domain.split(".")
    listed = any(".".join(labels[place:]) in blocklist for place in range(len(labels) - 1))
    return listed or _DISPOSABLE_NAMES.search(domain) is not None
