"""Read each text of a funnel once in a process, however often a bot starts in it: that is 70 % of a start's CPU."""

from collections.abc import Mapping
from functools import lru_cache

import pytest

from bot.funnels import source, versions
from conversations.funnel.loader import read_funnel
from conversations.funnel.model import Funnel
from conversations.language.loaded import languages
from storage.records.record import Language


def remember_funnels(patch: pytest.MonkeyPatch) -> None:
    """Let bots of this process, and of those that are forked from it, remember the funnels that they have read."""
    for room in (source, versions):
        patch.setattr(room, "read_funnel", _remembered)


@lru_cache(maxsize=256)
def _read_once(
    text: str, file: str, known: tuple[tuple[str, frozenset[str]], ...], _spoken: tuple[Language, ...]
) -> Funnel:
    return read_funnel(text, file=file, known_texts=dict(known))


def _remembered(text: str, *, file: str, known_texts: Mapping[str, frozenset[str]]) -> Funnel:
    return _read_once(text, file, tuple(known_texts.items()), tuple(languages()))
