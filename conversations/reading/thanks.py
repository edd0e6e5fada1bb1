"""Tell thanks and nods from words that want an answer."""

import re
from collections.abc import Iterable

from conversations.reading.word_lists import made_of

MAX_THANKS = 300
"""Characters; people who write more have more to say."""
_WORD = re.compile(r"[^\W_]+")
_QUESTION = re.compile("[?؟？¿]")
_SYMBOLS = frozenset("🙏🌹💐🌷🌸🌺🌻🌼🥀❤♥💚💙💜🧡💛🤍🩷💖💕😍😘🥰😊☺🙂😃😄😁🤗🤩😎👍👌🤝👏🙌💪🫶🫡💯🎉🔥🌱✅✔")
_SMILE = re.compile(r"[:;=]['-]?[)D3*]|<3")


def says_something(text: str) -> bool:
    """Tell whether a message has a word, a number or a question mark: emoji and dots alone say nothing."""
    if _QUESTION.search(text) is not None:
        return True
    return _WORD.search(_SMILE.sub(" ", text)) is not None


def only_thanks(text: str, thanks: Iterable[str], beside: Iterable[str]) -> bool:
    """Tell whether a message is thanks or a nod and nothing else; one with a question mark never is.

    Args:
        text: what they wrote.
        thanks: lists of words and phrases, of which one must be there; see `word_lists`.
        beside: lists of words and phrases that may stand beside them.
    """
    if len(text) > MAX_THANKS or _QUESTION.search(text):
        return False
    rest = _SMILE.sub(" ", text)
    if _WORD.search(rest) is None:
        return rest != text or any(sign in _SYMBOLS for sign in text)
    return made_of(rest, needed=thanks, beside=beside)
