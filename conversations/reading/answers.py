"""Match a typed message: an option of the question, or a question about the price.

A wrong match is worse than none: a message that is not clearly an option is kept as the person's own words.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from conversations.reading.spelling import fold

MAX_ANSWER = 120  # a label has 35 characters; a longer text is a message of its own
MAX_PRICE_TALK = 1000
_FEWEST_LETTERS = 4
_FEW_WORDS = 12


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


_GROUPING = re.compile(r"(?<=\d)[,٬](?=\d{3})")
_WORD = re.compile(r"\d+[.٫]\d+|[^\W_]+")
_POLITE = _folded("لطفا ممنون مرسی متشکرم سپاس سلام please pls plz thanks thank you hi hello")
_AGREEING = _folded("بله آره باشه خب حتما همون yes ok okay yeah")
# Words that choose nothing on their own, though a label may contain them.
_EMPTY = _folded(
    "برای دیگر دیگه الان همین هنوز this that more with from what tell about like than would just when date"
)
# A part of a label without its "not" or "under" may mean the opposite of the whole.
_TURNS = re.compile(
    r"\b(?:نه|نیست\w*|ندار\w*|نمی\w*|نباش\w*|بدون|هیچ|غیر|کمتر|بیش|بیشتر از"
    r"|no|not|none|never|without|don|doesn|won|isn|under|over|below|above|less|more than)\b"
)
_NAMING = _folded("گزینه گزینه‌ی ی شماره شماره‌ی مورد option number choice answer the")
_COUNTING = (
    "1 یک one", "2 دو two", "3 سه three", "4 چهار four", "5 پنج five", "6 شش six", "7 هفت seven", "8 هشت eight",
)  # fmt: skip
_ORDERING = (
    "اول اولی اولین first", "دوم دومی دومین second", "سوم سومی سومین third", "چهارم چهارمی چهارمین fourth",
    "پنجم پنجمی پنجمین fifth", "ششم ششمی ششمین sixth", "هفتم هفتمی هفتمین seventh", "هشتم هشتمی هشتمین eighth",
)  # fmt: skip
# Cardinals and ordinals are separate: "first" in a label makes the word "first" ambiguous, not the digit 1.
_PLACES = {
    word: (kind, place)
    for kind, rows in (("counting", _COUNTING), ("ordering", _ORDERING))
    for place, row in enumerate(rows)
    for word in _folded(row)
}

# "What time is it" and "which number" do not ask for a price.
_CLOCK = re.compile(r"\b(?:ساعت|شماره|تاریخ|هر)\w* ?(?:کاری\w* )?(?:تا )?چند\w*")
_PARTED = re.compile(r"\b(می|چه(?= قدر?\b)) ")  # «می شه» and «چه قدر», as phones without a half-space write them
_ASKED = re.compile(
    r"\bچند(?:ه| ?میش\w+| ?میگیر\w+| ?درم\w+| توم[نا]\w*| پول\w*| است| هست)\b|\bچند$"
    r"|\bچند? ?(?:تومن|تومان)\w*|\bپول ?می ?گیر\w*|\bchand ?mi?sh\w*"
    r"|\bچه?قدر?(?: برام| براش| برای \w+| باید)?(?:ه| میش\w+| میگیر\w+| درم\w+| پول\w*| هزینه\w*| قیمت\w*| خرج\w*"
    r"| پرداخت\w*| بد[مه]\w*| بدیم| تموم| تمام| توم[نا]\w*)\b|^چه?قدر?$"
    r"|\bhow ?much\b(?! (?:time|longer|traffic|experience|space|work|effort|data)\b)|\bdo you charge\b|\bchande\b"
)
_PRICE = re.compile(
    r"\b(?:(?:قیمت|هزینه|تعرفه|مبلغ)\w*|prices?|pricing|costs?(?! per\b)|fees?|quotes?|quotation"
    r"|(?:gh|q)(?:ei|ey|e|i)mat\w*|haz[ie]+ne\w*|tarefe\w*)\b"
)
_PRICE_IF_ASKED = re.compile(
    r"\b(?:گرون|گران|ارزون|ارزان|نرختون|نرختان)\w*|\b(?:expensive|cheap|pricey|ballpark|estimate|rates|tariffs?)\b"
)
"""Words that ask for a price only in a question: "our rates went up" and «نرخ تبدیل» do not."""
_ALWAYS_ASKED = re.compile(
    r"^(?:is it|how) (?:expensive|cheap|pricey)\b|^(?:what are )?your rates?\b|^نرخ(?:تون|تان|هاتون|هاتان)?$"
)
_QUESTION = re.compile("[?؟？]")


class _Spelling(Struct, frozen=True):
    words: tuple[str, ...]
    letters: str
    borders: frozenset[int]
    turns: bool


def find_option(text: str, labels: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the one option that `text` names, given all spellings of each; None when in doubt.

    An option is named by its words, by its number ("۲", "option 2"), or by whole words of it that no other option has.
    """
    if len(text) > MAX_ANSWER or not (words := _words(text)):
        return None
    options = [[_spelling(label) for label in spellings] for spellings in labels]
    for said in _tellings(words):
        if same := _places_where(options, "".join(said), _is_whole):
            return _only(same)
    place = _named_place(words, options)
    return place if place is not None else _place_of_part(text, words, options)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_GROUPING.sub("", fold(text))))


@lru_cache(maxsize=2048)  # the labels of a funnel, a few hundred
def _spelling(label: str) -> _Spelling:
    words = _words(label)
    borders = accumulate((len(word) for word in words), initial=0)
    return _Spelling(words, "".join(words), frozenset(borders), _TURNS.search(" ".join(words)) is not None)


def _tellings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the message unchanged, then without courtesies, then without a "yes"."""
    civil = tuple(word for word in words if word not in _POLITE)
    yield from (words, civil, tuple(word for word in civil if word not in _AGREEING))


def _places_where(
    options: Sequence[Sequence[_Spelling]], letters: str, fits: Callable[[_Spelling, str], bool]
) -> list[int]:
    if not letters:
        return []
    return [place for place, option in enumerate(options) if any(fits(spelling, letters) for spelling in option)]


def _only(places: Sequence[int]) -> int | None:
    return places[0] if len(places) == 1 else None


def _is_whole(spelling: _Spelling, letters: str) -> bool:
    return spelling.letters == letters


def _named_place(words: tuple[str, ...], options: Sequence[Sequence[_Spelling]]) -> int | None:
    """Return the place that a number or an ordinal names; None if a label contains the same number."""
    told = [word for word in words if word not in _POLITE and word not in _NAMING]
    if len(told) == 2 and told[1] == "one":
        told.pop()
    if len(told) != 1 or (meant := _PLACES.get(told[0])) is None or meant[1] >= len(options):
        return None
    bare = len(told) == len(words)
    in_a_label = any(_PLACES.get(word) == meant for option in options for spelling in option for word in spelling.words)
    return None if bare and in_a_label else meant[1]


def _place_of_part(text: str, words: tuple[str, ...], options: Sequence[Sequence[_Spelling]]) -> int | None:
    said = tuple(_tellings(words))[-1]
    letters = "".join(said)
    tells_nothing = len(letters) < _FEWEST_LETTERS or all(word in _EMPTY or word in _PLACES for word in said)
    if tells_nothing or any(map(str.isdigit, letters)) or _QUESTION.search(text) or asks_price(text):
        return None
    place = _only(_places_where(options, letters, _has))
    if place is None:
        return None
    turns = _TURNS.search(" ".join(said)) is not None
    return place if any(_has(spelling, letters) and spelling.turns == turns for spelling in options[place]) else None


def _has(spelling: _Spelling, letters: str) -> bool:
    """Tell whether the letters match whole words of a spelling; half-spaces and spaces count alike."""
    return any(
        start + len(letters) in spelling.borders and spelling.letters.startswith(letters, start)
        for start in spelling.borders
    )


def asks_price(text: str) -> bool:
    """Tell whether a message asks what it costs, in Persian, in English or in Persian with Latin letters."""
    folded = _CLOCK.sub(" ", _PARTED.sub(r"\1", fold(text[:MAX_PRICE_TALK])))
    if _ASKED.search(folded):
        return True
    if _ALWAYS_ASKED.search(folded) or (_QUESTION.search(text) and _PRICE_IF_ASKED.search(folded)):
        return True
    # In a long text "our costs rose" is not a question; in a short one, or with a question mark, it is.
    short = len(folded.split()) <= _FEW_WORDS or _QUESTION.search(text) is not None
    return short and _PRICE.search(folded) is not None
