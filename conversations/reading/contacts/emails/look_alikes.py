"""Letters of two scripts in one part of an address, which may imitate another address."""

import re
import unicodedata

_LABELS = re.compile(r"[@.]")
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC"})


def mixes_scripts(address: str) -> bool:
    """Tell whether one part of an address mixes letters of two scripts, such as Cyrillic а and Latin.

    Such an address may imitate another one: a reason to check it, never to refuse it.
    """
    return any(_is_mixed(label) for label in _LABELS.split(address))


def _is_mixed(label: str) -> bool:
    scripts = {unicodedata.name(letter, "").split(" ")[0] for letter in label if letter.isalpha()}
    return len(scripts - _EAST_ASIAN) + bool(scripts & _EAST_ASIAN) > 1
