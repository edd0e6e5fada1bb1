"""Clean incoming text for storage. Its meaning is read in `reading`."""

import re

JOINERS = "\u200c\u200d"
# Embeddings, overrides and isolates: they can reorder the text after them.
BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNWANTED_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def clean(text: str) -> str:
    """Return `text` as it may be stored: unchanged except for what a database or UTF-8 refuses.

    Surrogate pairs are joined; a lone surrogate becomes U+FFFD; controls other than line break and tab are removed.
    """
    if text.isprintable():  # nearly always, and a tenth of the time
        return text
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNWANTED_CONTROLS.sub("", joined)
