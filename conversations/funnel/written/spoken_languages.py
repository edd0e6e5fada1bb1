"""Names of languages as owners write them: fa, fa-IR, Persian, Farsi, فارسی."""

from functools import lru_cache

from conversations.funnel.written.marks import key_of
from conversations.language.loaded import facts, language_of_tag, languages
from storage.records.record import Language


def language_called(name: str) -> Language | None:
    """Return the language that a name or a code means; None if it is none that is loaded."""
    spoken = languages()
    if name in spoken:
        return name
    code = language_of_tag(name.strip())
    return code if code in spoken else _names(spoken).get(key_of(name))


def names_of_languages() -> tuple[str, ...]:
    """Return the names that languages are called by, besides their codes."""
    spoken = languages()
    names = [name for language in spoken for name in _names_of(language, spoken)]
    return tuple(dict.fromkeys(each for name in names for each in (name, name.lower())))


@lru_cache(maxsize=4)
def _names(spoken: tuple[Language, ...]) -> dict[str, Language]:
    return {key_of(name): language for language in spoken for name in _names_of(language, spoken)}


def _names_of(language: Language, spoken: tuple[Language, ...]) -> tuple[str, ...]:
    own = facts(language)
    elsewhere = (facts(other).names.get(language) for other in spoken)
    return (own.name, own.english_name, *own.also_called, *(name for name in elsewhere if name is not None))
