"""Remarks around a contact: a no, a question why we ask, and what was meant as a contact but is none."""

import re
from typing import Literal

from conversations.reading.spelling import fold, plain

MAX_REMARK = 400
"""Characters of a remark; a longer text is a message of its own."""
FEWEST_DIGITS = 3


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", fold(words))


_NO = frozenset(
    _letters(words)
    for words in (
        "نه", "خیر", "نخیر", "نه ممنون", "نه مرسی", "ممنون نه", "نه فعلا", "فعلا نه", "نمی‌خوام", "نمی‌خواهم",
        "نه نمی‌خوام", "نمیدم", "نه نمیدم", "نمی‌دهم", "لازم ندارم", "لازم نیست", "نیازی نیست", "نیاز ندارم",
        "علاقه ندارم",
        "بی‌خیال", "ولش کن", "no", "nope", "nah", "no thanks", "no thank you", "no thx", "not now", "not interested",
        "i don't want", "i don't want to", "don't want", "i'd rather not", "rather not", "never mind", "nevermind",
    )
)  # fmt: skip
_DISTRUST = re.compile(
    r"\bاسکم\w*|کلاه ?بردار\w*|\bفیشینگ|\bاسپم|\bقلابی|\bسر ?کاری\w*|\bمطم[ئی]ن\w* (?:باشم|هستید|هستین)|\bاعتماد\w*"
    r"|\bسو ?استفاده|\b(?:شما|تو) (?:کی|چه کسی) ?هست\w*|\bکی هستی[دن]?\b|\bکجا میره|\bمزاحم\w*"
    r"|\bscam\w*|\bspam\w*|\bfraud\w*|\bphishing|\blegit\w*|\btrust\b|\b(?:it|this|that) safe\b|\bwho are you\b"
    r"|\bsell my\b|\bprivacy\b"
)
_WHY = re.compile(
    r"\b(?:چرا|برا(?:ی)? ?چی\w*|واسه ?چی\w*|به چه درد\w*|چه ?کار\w*|چی ?کار\w*|که چی|why|what for"
    r"|what do you (?:need|want)|what will you do|what are you going to do|what happens)\b"
)
_ABOUT_CONTACT = re.compile(
    r"شماره\w*|ایمیل\w*|تلفن\w*|موبایل\w*|اطلاعات\w*|تماس\w*|بد[مه]\w*|بفرستم|می ?خوا\w*|میخوا\w*|لازم\w*"
    r"|number|phone|email|e-mail|mail|data|contact|details|\bit\b|need|give|send"
)
_ONLY_MARKS = re.compile(r"[?؟？!\s]*[?؟？][?؟？!\s]*")


def is_no(text: str) -> bool:
    """Tell whether the whole message is a no."""
    return _letters(text) in _NO


def asks_why(text: str) -> bool:
    """Tell whether a message asks why we want a contact, who we are, or whether to trust us; "؟" alone does, too."""
    if len(text) > MAX_REMARK:
        return False
    if _ONLY_MARKS.fullmatch(plain(text)):
        return True
    folded = fold(text)
    if _DISTRUST.search(folded):
        return True
    why = _WHY.search(folded)
    return why is not None and (why.group() == folded or _ABOUT_CONTACT.search(folded) is not None)


def meant_as_contact(text: str) -> Literal["phone", "email"] | None:
    """Tell what a message was plainly meant as: mostly digits, or one @ in one word; None for words."""
    written = plain(text).strip()
    if written.count("@") == 1 and len(written.split()) == 1 and "/" not in written:
        return "email"
    signs = [sign for sign in written if not sign.isspace()]
    digits = sum(map(str.isdigit, signs))
    enough = digits >= FEWEST_DIGITS or (written.startswith("+") and digits > 0)
    return "phone" if enough and 2 * digits > len(signs) else None
