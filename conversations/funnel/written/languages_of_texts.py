"""The languages of all texts of a file: what is missing in one is read in another, what nobody can read is left out.

Texts of ours that the file words differently, and the word for the gift, have our own words to fall back on.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from conversations.funnel.gift import before_owner
from conversations.funnel.problems import Complaint, Places, ValuePath
from conversations.funnel.written.schema_nodes import Node, below, nodes_at
from conversations.funnel.written.spoken_languages import language_called
from conversations.funnel.yaml_reader import Document, PlainData
from conversations.language.loaded import languages
from storage.records.record import Language
from storage.records.translatable import Translatable, listed, tr

LANGUAGES = "languages"
GIFT = "gift"
OURS_INSTEAD = ("texts", GIFT)
"""Top-level keys below which a missing text is said in our own words."""
MOST_NAMED = 3
"""Missing texts that a warning names."""


@dataclass(frozen=True, slots=True)
class TextsByLanguage:
    """What a file lacks and has too much of, by language, in its order."""

    missing: dict[Language, list[ValuePath]] = field(default_factory=dict)
    unread: dict[Language, list[ValuePath]] = field(default_factory=dict)
    """Texts in languages that are not offered."""
    filled: set[ValuePath] = field(default_factory=set)
    """Paths of texts, each with its language, in place of which another language's stands."""


def read_languages_of_texts(document: Document, schema: Node) -> TextsByLanguage:
    """Name all languages by their codes and complete the texts, in the document's data; return what was done."""
    done = TextsByLanguage()
    data = document.data
    if not isinstance(data, dict):
        return done
    texts = list(_named(document, data, nodes_at(schema, ()), (), schema))
    offered = data.get(LANGUAGES)
    if not isinstance(offered, list) or not offered or not all(each in languages() for each in offered):
        return done
    gift = data.get(GIFT)
    for path, said in texts:
        _complete(said, path, [str(each) for each in offered], done)
        if path != (GIFT,) and isinstance(gift, dict):
            _say_gift_alike(said, path, gift, done)
    return done


def language_warnings(done: TextsByLanguage, document: Document) -> Iterator[Complaint]:
    """Yield one warning for each language in which texts are missing, or that nobody is offered."""
    for language, paths in done.missing.items():
        says = tr(
            "{count} texts have no `{language}` ({which}): they are read in another language of the file, or in our "
            "own words; write them, or take `{language}` out of `languages`",
            count=len(paths),
            language=language,
            which=_some(paths, document),
        )
        if len(paths) == 1:
            says = tr(
                "one text has no `{language}` ({which}): it is read in another language of the file, or in our own "
                "words; write it, or take `{language}` out of `languages`",
                language=language,
                which=_some(paths, document),
            )
        yield Complaint((LANGUAGES,), says)
    for language, paths in done.unread.items():
        says = tr(
            "nobody reads what stands in `{language}` ({which}): it is not one of the `languages` offered",
            language=language,
            which=_some(paths, document),
        )
        yield Complaint((LANGUAGES,), says)


def _named(
    document: Document, data: PlainData, nodes: tuple[Node, ...], path: ValuePath, schema: Node
) -> Iterator[tuple[ValuePath, dict[str, PlainData]]]:
    """Put codes in place of names of languages; yield every text, by language, with its path."""
    if isinstance(data, dict):
        if any(_is_said(node) for node in nodes) and all(isinstance(each, str) for each in data.values()):
            _rename(data, path, document)
            yield path, data
            return
        for key, value in data.items():
            data[key] = _coded(value, here := below(nodes, key, schema))
            yield from _named(document, value, here, (*path, key), schema)
    elif isinstance(data, list):
        for place, value in enumerate(data):
            data[place] = _coded(value, here := below(nodes, place, schema))
            yield from _named(document, value, here, (*path, place), schema)


def _is_said(node: Node) -> bool:
    return bool(node.get("propertyNames", {}).get("enum") == list(languages()))


def _coded(value: PlainData, nodes: tuple[Node, ...]) -> PlainData:
    """Return a language's code in place of its name, where a language is wanted."""
    if isinstance(value, str) and any(node.get("enum") == list(languages()) for node in nodes):
        return language_called(value) or value
    return value


def _rename(said: dict[str, PlainData], path: ValuePath, document: Document) -> None:
    """Put codes in place of the names of languages that are the keys of a text."""
    for name in list(said):
        code = language_called(name)
        if code is None or code == name:
            continue
        if code in said:
            says = tr("`{name}` stands here twice", name=code)
            document.complaints.append(Complaint((*path, name), says, about_key=True))
            continue
        said[code] = said.pop(name)
        _move(document.places, (*path, name), (*path, code))


def _move(places: Places, old: ValuePath, new: ValuePath) -> None:
    for spots in (places.keys, places.values):
        if old in spots:
            spots[new] = spots[old]


def _complete(said: dict[str, PlainData], path: ValuePath, offered: list[Language], done: TextsByLanguage) -> None:
    """Leave out the languages that are not offered, and fill in those that are missing."""
    for language in [each for each in said if each in languages() and each not in offered]:
        done.unread.setdefault(language, []).append((*path, language))
        del said[language]
    first = next((language for language in offered if language in said), None)
    if first is None:
        return
    for language in [each for each in offered if each not in said]:
        done.missing.setdefault(language, []).append(path)
        if path[0] not in OURS_INSTEAD:
            said[language] = said[first]
            done.filled.add((*path, language))


def _say_gift_alike(
    said: dict[str, PlainData], path: ValuePath, gift: dict[str, PlainData], done: TextsByLanguage
) -> None:
    """Fill the owner's word for the gift into a text that stands in for another, in the language of that text."""
    for language in [each for each in said if (*path, each) in done.filled]:
        source = next((each for each in said if (*path, each) not in done.filled), None)
        word, text = gift.get(source or ""), said[language]
        if source is not None and isinstance(word, str) and isinstance(text, str):
            linked = before_owner(word.strip(), source)
            said[language] = text.replace("{gift_of}", linked).replace("{gift}", word.strip())


def _some(paths: list[ValuePath], document: Document) -> Hashable:
    """Return the first few paths, with their lines."""
    some = listed([_named_with_line(path, document) for path in paths[:MOST_NAMED]])
    return tr("{some} and others", some=some) if len(paths) > MOST_NAMED else some


def _named_with_line(path: ValuePath, document: Document) -> Translatable:
    line = document.places.problem(Complaint(path, "", about_key=True), "").line
    return tr("`{name}` in line {line}", name=".".join(_steps(path, document.data)), line=line)


def _steps(path: ValuePath, data: PlainData) -> Iterator[str]:
    """Yield the names on the way to a value: keys, and of lists the ids, or else the numbers."""
    for step in path:
        if isinstance(step, str):
            data = data.get(step) if isinstance(data, dict) else None
            yield step
        else:
            data = data[step] if isinstance(data, list) else None
            named = data.get("id") if isinstance(data, dict) else None
            yield named if isinstance(named, str) else str(step + 1)
