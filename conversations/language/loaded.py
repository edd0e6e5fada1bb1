"""The languages that this process speaks: those of one folder, read once."""

from pathlib import Path

from conversations.language.facts import Facts
from conversations.language.folder import LanguageFolder, read_languages
from storage.records.record import Language

SHIPPED = Path(__file__).parents[1] / "texts"


class _Loaded(dict[Language, LanguageFolder]):
    """The languages by their codes; those we ship, where no others were loaded before the first was asked for."""

    codes: tuple[Language, ...] = ()

    def __missing__(self, language: Language) -> LanguageFolder:
        if self:
            raise KeyError(language)
        load()
        return self[language]


LOADED = _Loaded()


def load(folder: Path = SHIPPED) -> None:
    """Speak the languages of this folder from now on; to be done before anything is said.

    Raises:
        LanguageError: something is wrong with one of them; says what, file by file. Nothing has changed.
        OSError: a file that is there cannot be read.
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
    """Return a remembered language; None for one that has no folder, or none any more."""
    return language if language in languages() else None


def language_of_tag(tag: str | None) -> str:
    """Return the language of an IETF tag, as Telegram says it: fa of fa-IR or FA_ir, empty where it says none."""
    return (tag or "").lower().replace("_", "-").partition("-")[0]


def lingua_franca() -> Language:
    """Return the language for people who speak none of the others."""
    return languages()[-1]


def own_name(language: Language) -> str:
    """Return what a language calls itself; its code where it has no folder."""
    return facts(language).name if known(language) else language
