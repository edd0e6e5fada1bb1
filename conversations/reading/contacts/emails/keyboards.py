"""Keyboard layouts: the Latin text that was typed while a Persian or Arabic keyboard was on."""

# The same keys, in the order of a Latin keyboard; the m is ئ on older layouts and پ on those of ISIRI 9147: https://learn.microsoft.com/globalization/keyboards/kbdfa
_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_LAYOUTS = {
    "Windows and macOS, Persian": "ضصثقفغعهخحشسیبلاتنمظطزرذدئ",
    "Windows, Arabic (101)": "ضصثقفغعهخحشسيبلاتنمئءؤر\u0000ىة",
    # Phones have eleven keys a row where a Latin keyboard has ten: those over and under each other.
    "Phone, Persian": "ضصقفغعهخحجشسیبلاتنمظطژزرذد",
}
_OTHER_LETTERS = {"ي": "d", "پ": "m", "ئ": "m"}
_SIGNS = {"٬": "@", "٫": "#", "÷": "`", "ـ": "_", "و": ",", "×": "^"}
"""Of ISIRI 9147: the @ is typed as ٬ (Shift 2)."""
_TABLES = tuple(
    str.maketrans({**_OTHER_LETTERS, **_SIGNS, **dict(zip(layout, _LATIN, strict=True))})
    for layout in _LAYOUTS.values()
)


def typed_in_latin(word: str) -> tuple[str, ...]:
    """Return what was typed, by each layout under which every letter of a word has a Latin one; the likeliest first."""
    read = (word.translate(table) for table in _TABLES)
    return tuple(dict.fromkeys(latin for latin in read if latin.isascii() and latin != word))
