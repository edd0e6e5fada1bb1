"""Detect the script of a text; a script that not everyone can type identifies the language."""

import re

from conversations.language.facts import Script

EVERYBODYS: Script = "Latn"
"""Every keyboard has it: people also write Persian, Russian and Greek in it when their own letters are missing."""
_LETTERS: dict[Script, re.Pattern[str]] = {
    "Latn": re.compile("[A-Za-zÀ-ÖØ-öø-ɏ]"),
    # Persian too; the last ranges are presentation forms, pasted from old programs.
    "Arab": re.compile(
        "[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
        "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]"
    ),
    "Cyrl": re.compile("[\u0400-\u0481\u048a-\u052f]"),
    "Grek": re.compile("[\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03ff\u1f00-\u1ffe]"),
    "Hebr": re.compile("[\u05d0-\u05ea\u05ef-\u05f2\ufb1d-\ufb4f]"),
}


def has_letters_of(script: Script, text: str) -> bool:
    """Tell whether the text has a letter of this script; digits and signs do not count."""
    return _LETTERS[script].search(text) is not None
