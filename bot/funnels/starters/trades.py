"""Which starters there are, and how people name them and their languages."""

import difflib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from bot.errors import BotError
from bot.funnels.guides.samples import STARTERS
from bot.funnels.starters.template import in_languages, languages_of
from conversations.funnel.written.spoken_languages import language_called, names_of_languages
from conversations.language.loaded import languages
from conversations.language.normalise import BIDI_CONTROLS, clean
from storage.records.record import Language
from storage.records.translatable import Translatable, listed, tr

PLAIN = "plain"
"""The short one, for no trade in particular."""
TRADES: dict[str, Translatable] = {
    "shop": tr("an online or high-street shop"),
    "dentist": tr("a dental clinic"),
    "school": tr("a language school, or any course"),
    "agency": tr("a marketing agency"),
    "software": tr("software that companies subscribe to"),
}
"""In the order in which they are listed."""
_SOURCE = "funnel.template"
_BETWEEN = re.compile(r"[\s,،;/+&|-]+")
_JOINS = ("and", "و")
_REORDERS = str.maketrans("", "", BIDI_CONTROLS)
"""A name that was copied from a page may hold them; they would reorder the words after it."""


class UnknownStarterError(BotError):
    """There is no such trade, or it is not written in a language; the text says which there are."""


@dataclass(frozen=True, slots=True)
class OwnNames:
    """What a new funnel says of its owner; None leaves what the sample says."""

    company: str | None = None
    contact: str | None = None


NO_NAMES = OwnNames()


@dataclass(frozen=True)
class Starter:
    """A starting funnel."""

    trade: str

    @property
    def folder(self) -> Path:
        """Return the folder of its source and its guides."""
        return STARTERS / self.trade

    @cached_property
    def source(self) -> str:
        """Return the funnel in all its languages."""
        return (self.folder / _SOURCE).read_text("utf-8")

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages that it is written in."""
        return languages_of(self.source)

    def gift(self, language: Language) -> Path:
        """Return the file that it gives in a language, as we ship it."""
        own = self.folder / f"{language}.pdf"
        return own if own.exists() else STARTERS.parent / f"guide-{language}.pdf"

    def text(
        self,
        chosen: Sequence[Language],
        names: OwnNames = NO_NAMES,
        *,
        stands_for: Mapping[str, str] = MappingProxyType({}),
    ) -> str:
        """Return the funnel file in these languages; the first one is that of its comments and of the sales group.

        `stands_for` says what stands in the place of words of the starter's own, before the owner's names come in.
        """
        text = in_languages(self.source, chosen, _part)
        for word, meant in stands_for.items():
            text = text.replace(word, meant)
        text = text.replace("$LANGUAGES", f"[{', '.join(chosen)}]").replace("$FIRST", chosen[0])
        if names.company is not None:
            each = ", ".join(f"{code}: {_quoted(names.company)}" for code in chosen)
            text = _with_value(text, "name", f"{{ {each} }}")
        return text if names.contact is None else _with_value(text, "privacy_contact", _quoted(names.contact))


def starter(trade: str) -> Starter:
    """Return the starter for a trade.

    Raises:
        UnknownStarterError: there is none.
    """
    known = (*TRADES, PLAIN)
    name = trade.strip().casefold()
    if name in known:
        return Starter(name)
    close = difflib.get_close_matches(name, known, n=1)
    if not close:
        says = tr("there is no starter for `{trade}`; there are {listed}", trade=trade, listed=listed(tuple(TRADES)))
        raise UnknownStarterError(says)
    says = tr("there is no starter for `{trade}`; did you mean `{close}`?", trade=trade, close=close[0])
    raise UnknownStarterError(says)


def chosen_languages(written: str, offered: Sequence[Language]) -> tuple[Language, ...]:
    """Return the languages that somebody wrote: `fa,en`, "fa en", «فارسی و انگلیسی»; each once, in their order.

    Raises:
        UnknownStarterError: the starter is not written in one of them, or none is named.
    """
    words = [word for word in _BETWEEN.split(written) if word and word.casefold() not in _JOINS]
    found = tuple(dict.fromkeys(_code(word, offered) for word in words))
    if not found:
        raise UnknownStarterError(tr("name a language, as in `{example}`", example=",".join(offered)))
    return found


def _code(word: str, offered: Sequence[Language]) -> Language:
    code = language_called(word)
    if code is not None and code in offered:
        return code
    names = (*languages(), *names_of_languages())
    close = None if code else next(iter(difflib.get_close_matches(word.casefold(), names, n=1)), None)
    if close is not None and (meant := language_called(close)) in offered:
        raise UnknownStarterError(tr("`{word}` is no language; did you mean `{close}`?", word=word, close=meant))
    says = tr("this starter is not written in `{word}`; there are {listed}", word=word, listed=listed(offered))
    raise UnknownStarterError(says)


def _part(name: str) -> str:
    return (STARTERS / "parts" / name).read_text("utf-8")


def _quoted(text: str) -> str:
    """Return a text in double quotes, on one line as a name is; a JSON string is one in YAML."""
    return json.dumps(" ".join(clean(text).translate(_REORDERS).split()), ensure_ascii=False)


def _with_value(text: str, key: str, value: str) -> str:
    return re.sub(rf'(?m)^(  {key}: )(?:\{{.*?\}}|"[^"]*")', lambda found: found[1] + value, text, count=1)
