"""The languages of this process: those of one folder, read once."""

from pathlib import Path

from conversations.language.facts import Facts
from conversations.language.folder import LanguageFolder, read_languages
from storage.records.record import Language

SHIPPED = Path(__file__).parents[1] / "texts"


class _Loaded(dict[Language, LanguageFolder]):
    """The languages by code; the shipped ones unless others were loaded before the first use."""

    codes: tuple[Language, ...] = ()

    def __missing__(self, language: Language) -> LanguageFolder:
        if self:
            raise KeyError(language)
        load()
        return self[language]


LOADED = _Loaded()


def load(folder: Path = SHIPPED) -> None:
    """Use the languages of this folder from now on; call it before any text is used.

    Raises:
        LanguageError: one of them has problems; lists them file by file. Nothing has changed.
        OSError: an existing file cannot be read.
    """
    read = {each.code: each for each in read_languages(folder)}
    LOADED.clear()
    LOADED.update(read)
    LOADED.codes = tuple(read)


def languages() -> tuple[Language, ...]:
    """Return the codes of all languages in their order, the lingua franca last."""
    if not LOADED.codes:
        load()
    return LOADED.codes


def facts(language: Language) -> Facts:
    """Return the facts of a language.

    Raises:
        KeyError: it has no folder.
    """
    return LOADED[language].facts


def known(language: Language | None) -> Language | None:
    """Return a stored language; None if it has no folder (any more)."""
    return language if language in languages() else None


def language_of_tag(tag: str | None) -> str:
    """Return the language of an IETF tag, as Telegram sends it: fa for fa-IR or FA_ir; empty for an empty tag."""
    return (tag or "").lower().replace("_", "-").partition("-")[0]


def lingua_franca() -> Language:
    """Return the language for people who speak none of the others."""
    return languages()[-1]


def own_name(language: Language) -> str:
    """Return a language's own name; its code if it has no folder."""
    return facts(language).name if known(language) else language
