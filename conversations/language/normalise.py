"""Letters as people bring them: cleaned to be stored. What they mean is read in `reading`."""

import re

JOINERS = "\u200c\u200d"
# Embeddings, overrides and isolates: what can reorder the text after it.
BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNWANTED_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def clean(text: str) -> str:
    """Return `text` as it may be stored: raw, but for what a database or UTF-8 refuses.

    Halves of a surrogate pair are joined; one that is alone becomes U+FFFD; controls but line break and tab go.
    """
    if text.isprintable():  # nearly always, and a tenth of the time
        return text
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNWANTED_CONTROLS.sub("", joined)
