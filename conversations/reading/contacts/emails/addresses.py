"""The standard form of an email address."""

import re

_JAPANESE_PHONES = frozenset(
    {"docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "vodafone.ne.jp", "i.softbank.jp", "disney.ne.jp"}
)
"""Until 2009 they gave out names with two dots in a row, or one before the @, against the standard; they still work."""
_DOTS = re.compile(r"\.{2,}|\.$")
_LONGEST = 254
"""Characters: https://www.rfc-editor.org/errata/eid1690"""


def standard(local: str, domain: str) -> tuple[str, str] | None:
    """Return name and domain of an address as they are stored; None if no address can be written so."""
    from email_validator import EmailNotValidError, validate_email

    lower = domain.lower()
    written = _DOTS.sub("_", local) if lower in _JAPANESE_PHONES and _DOTS.search(local) else local
    if len(local) + len(domain) >= _LONGEST:
        return None
    try:
        valid = validate_email(f"{written}@{lower}", check_deliverability=False, strict=True)
    except EmailNotValidError:
        return None
    return (local if written != local else valid.local_part), valid.domain
