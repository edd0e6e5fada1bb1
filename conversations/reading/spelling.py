"""Letters and digits as people type them: made plain to be read, folded to be matched."""

import re
import unicodedata

from conversations.language.normalise import ASCII_DIGITS, BIDI_CONTROLS, JOINERS, PERSIAN_DIGITS

_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
# Default-ignorable format characters that keyboards and copied text bring along.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" + JOINERS + BIDI_CONTROLS
_TATWEEL = "\u0640"


def _points(*ranges: tuple[int, int]) -> str:
    return "".join(chr(point) for first, last in ranges for point in range(first, last + 1))


_VARIATION_SELECTORS = _points((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
# Latin and Arabic marks (harakat, hamza above, madda): people leave them out as often as they type them.
_MARKS = _points(
    (0x0300, 0x036F), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x20D0, 0x20F0)
)
_PLAIN = str.maketrans(PERSIAN_DIGITS + _ARABIC_DIGITS, ASCII_DIGITS * 2, _UNSEEN)
_FOLD = str.maketrans("يىكةەہھ", "ییکهههه", _UNSEEN + _VARIATION_SELECTORS + _MARKS + _TATWEEL) | _PLAIN
_PERSIAN_LETTER = re.compile(
    "[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]"  # presentation forms, as old programs paste them
)


def plain(text: str) -> str:
    """Return `text` with compatibility forms resolved, ASCII digits and nothing invisible; letters stay as typed."""
    return unicodedata.normalize("NFKC", text).translate(_PLAIN)


def fold(text: str) -> str:
    """Return the form in which two spellings of the same words are equal; for matching only, never to be shown."""
    # Decomposed first: İ, آ, ؤ and é lose their marks alike. Composed last: folding twice changes nothing.
    bare = unicodedata.normalize("NFKD", text).translate(_FOLD).casefold()
    return _core(unicodedata.normalize("NFC", " ".join(bare.split())))


def _core(text: str) -> str:
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] not in "LN":
        start += 1
    while end > start and unicodedata.category(text[end - 1])[0] not in "LNM":
        end -= 1
    return text[start:end]


def has_persian_letters(text: str) -> bool:
    """Tell whether a letter of the Persian or Arabic script was typed; digits and signs alone do not count."""
    return _PERSIAN_LETTER.search(text) is not None
