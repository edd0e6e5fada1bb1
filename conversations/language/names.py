"""Letters as people type them: folded to be matched, cleaned to be stored, cut and isolated to be shown."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
ELLIPSIS = "…"
NAME_GRAPHEMES = 64
NAME_UTF16 = 256  # sixty-four families of emoji would fill a card

_JOINERS = "\u200c\u200d"
_PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
_ASCII_DIGITS = "0123456789"
# Embeddings, overrides and isolates: what can reorder the text after it.
_BIDI_CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Default-ignorable format characters that keyboards and copied text bring along.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" + _JOINERS + _BIDI_CONTROLS
# Letters that Unicode calls letters or symbols and every font draws as nothing.
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
_TATWEEL = "\u0640"
RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_MARK = "\u200e"


def _points(*ranges: tuple[int, int]) -> str:
    return "".join(chr(point) for first, last in ranges for point in range(first, last + 1))


_VARIATION_SELECTORS = _points((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
# Latin and Arabic marks (harakat, hamza above, madda): people leave them out as often as they type them.
_MARKS = _points(
    (0x0300, 0x036F), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x20D0, 0x20F0)
)

_TO_PERSIAN_DIGITS = str.maketrans(_ASCII_DIGITS, _PERSIAN_DIGITS)
_PLAIN = str.maketrans(_PERSIAN_DIGITS + _ARABIC_DIGITS, _ASCII_DIGITS * 2, _UNSEEN)
_DROP_BIDI = str.maketrans("", "", _BIDI_CONTROLS)
_FOLD = str.maketrans("يىكةەہھ", "ییکهههه", _UNSEEN + _VARIATION_SELECTORS + _MARKS + _TATWEEL) | _PLAIN
_PERSIAN_LETTER = re.compile(
    "[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]"  # presentation forms, as old programs paste them
)
# What ends a paragraph for the bidirectional algorithm, or looks as if it did.
_LINE_BREAK = re.compile("\r\n|[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
# Words of Latin and Persian letters with single spaces: nothing hides in them, and nearly every name is one.
_ORDINARY_NAME = re.compile("[!-~ء-غف-يپچژکگی]+(?: [!-~ء-غف-يپچژکگی]+)*")
# No part of an address, and none that has its mark already.
_COMMAND = re.compile(r"(?<![\w/\u200e])/(?=[a-z])")
_UNWANTED_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


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


def clean(text: str) -> str:
    """Return `text` as it may be stored: raw, but for what a database or UTF-8 refuses.

    Halves of a surrogate pair are joined; one that is alone becomes U+FFFD; controls but line break and tab go.
    """
    if text.isprintable():  # nearly always, and a tenth of the time
        return text
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNWANTED_CONTROLS.sub("", joined)


def visible_name(raw: str) -> str:
    """Return a name on one line with nothing in it that hides or reorders; "" when nothing visible remains."""
    ordinary = raw.strip()
    if len(ordinary) <= NAME_GRAPHEMES and _ORDINARY_NAME.fullmatch(ordinary):
        return ordinary
    letters = "".join(_name_character(character) for character in clean(raw).replace("\n", " "))
    name = " ".join(letters.split())
    start = next((place for place, character in enumerate(name) if _is_visible(character)), len(name))
    if start == len(name):
        return ""
    name = name[start:].rstrip(_JOINERS + " ")
    clusters = tuple(islice(graphemes(name), NAME_GRAPHEMES + 1))
    short = name if len(clusters) <= NAME_GRAPHEMES else "".join(clusters[: NAME_GRAPHEMES - 1]) + ELLIPSIS
    return cut(short, NAME_UTF16)


def _name_character(character: str) -> str:
    if character in _BLANKS or character.isspace():
        return " "
    kept = character in _JOINERS or _is_tag(character) or unicodedata.category(character) not in {"Cf", "Cc"}
    return character if kept and character != "\ufffd" else ""


def _is_visible(character: str) -> bool:
    # Unassigned is taken as visible: this year's emoji are unknown to last year's Python.
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Mc", "Me"}


def utf16_length(text: str) -> int:
    """Return the length of `text` as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit_utf16: int) -> str:
    """Return `text` in at most `limit_utf16` UTF-16 units, cut between graphemes, with "…" where it was longer.

    Isolate after cutting: a cut may lose the closing half of an isolate.
    """
    if utf16_length(text) <= limit_utf16:
        return text
    room = limit_utf16 - len(ELLIPSIS)
    if room < 0:
        return ""
    end = 0
    for cluster in graphemes(text):
        room -= utf16_length(cluster)
        if room < 0:
            break
        end += len(cluster)
    return text[:end].rstrip() + ELLIPSIS


def graphemes(text: str) -> Iterator[str]:
    """Yield what a reader takes for single characters: base and marks, emoji sequences, flags.

    An approximation of UAX #29 without Hangul syllables, prepended marks and Indic conjuncts.
    """
    start, flag_letters = 0, 0
    for place, character in enumerate(text):
        flag_letters = flag_letters + 1 if _is_flag_letter(character) else 0
        second_of_flag = flag_letters > 1 and flag_letters % 2 == 0
        if place and not second_of_flag and not _continues(text[place - 1], character):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _continues(before: str, character: str) -> bool:
    if character < "\u0300":
        return before == "\r" and character == "\n"
    if character in _JOINERS or _is_tag(character) or "\U0001f3fb" <= character <= "\U0001f3ff":
        return not before.isspace()
    if before == "\u200d" and _is_pictograph(character):
        return True
    if "\ud800" <= before <= "\udbff" and "\udc00" <= character <= "\udfff":
        return True
    return unicodedata.category(character)[0] == "M"


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def _is_pictograph(character: str) -> bool:
    return "\u2190" <= character <= "\u2bff" or "\U0001f000" <= character <= "\U0001faff"


def isolate(text: str) -> str:
    """Return each line of `text` between U+2068 and U+2069, so that its direction does not reach its neighbours.

    Controls already inside are removed, for a stray one would close ours; one a line, for an isolate ends with it.
    """
    lines = _LINE_BREAK.split(text.translate(_DROP_BIDI))
    return "\n".join(f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if line else line for line in lines)


def facing(line: str, language: str) -> str:
    """Return a line that reads in its language's direction, even where it begins with a name in other letters."""
    return RIGHT_TO_LEFT_MARK + line if language == "fa" and line else line


def with_whole_commands(text: str, language: str) -> str:
    """Return a text whose /commands read as such: in a right-to-left line a bare slash would stand behind its word."""
    return _COMMAND.sub(f"{LEFT_TO_RIGHT_MARK}/", text) if language == "fa" else text


def digits(text: str, language: str) -> str:
    """Return `text` with the digits of `language`: Persian ones for fa, untouched for any other."""
    return text.translate(_TO_PERSIAN_DIGITS) if language == "fa" else text


def number(n: int, language: str) -> str:
    """Return `n` with its thousands grouped: ۱۲٬۳۴۵ or 12,345."""
    grouped = f"{n:,}"
    return digits(grouped.replace(",", "٬"), language) if language == "fa" else grouped


def has_persian_letters(text: str) -> bool:
    """Tell whether a letter of the Persian or Arabic script was typed; digits and signs alone do not count."""
    return _PERSIAN_LETTER.search(text) is not None
