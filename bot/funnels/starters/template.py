"""One source of a funnel in all its languages, from which a file in some of them is made that looks hand-written.

The source is a funnel file with these additions:

- `<< name` on a line of its own: the lines of `parts/name`.
- `fa| …` at the start of a line: a line for files whose first language is this one.
- `  #fa … #en …` at the end of a line: its comment, in the first language.

`fa:` and `en:`, in lines of their own or in `{ fa: …, en: … }`, are kept for the languages of the file, in its order.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from storage.records.record import Language

_INCLUDE = re.compile(r"<< (\w+)")
_ONLY = re.compile(r"([a-z]{2})\| ?(.*)")
_COMMENTS = re.compile(r"\s+(?=#[a-z]{2} )")
_ENTRY = r'[a-z]{2}: (?:"(?:[^"\\]|\\.)*"|[^,{}"]+?)'
_INLINE = re.compile(rf"\{{ ({_ENTRY}(?:, {_ENTRY})*) \}}")
_BLOCK = re.compile(r"( +)([a-z]{2}):(?= |$)")

PartText = Callable[[str], str]
"""The text of a part, by its name."""


def in_languages(source: str, languages: Sequence[Language], part: PartText) -> str:
    """Return the file that a source yields for these languages; the first one is that of its comments."""
    lines = [_inline(line, languages) for line in _of_first(_with_parts(source, part), languages[0])]
    return "\n".join(_blocks(lines, languages)) + "\n"


def languages_of(source: str) -> tuple[Language, ...]:
    """Return the languages that a source is written in: those of its first text."""
    found = _INLINE.search(source)
    return tuple(code for code, _entry in _entries(found[1])) if found else ()


def _with_parts(source: str, part: PartText) -> Iterator[str]:
    for line in source.splitlines():
        included = _INCLUDE.fullmatch(line)
        yield from part(included[1]).splitlines() if included else (line,)


def _of_first(lines: Iterator[str], first: Language) -> Iterator[str]:
    """Yield the lines, with the comments, that stand in files of this first language."""
    for line in lines:
        only = _ONLY.fullmatch(line)
        if only is not None and only[1] != first:
            continue
        words, *comments = _COMMENTS.split(only[2] if only is not None else line)
        own = next((each[4:] for each in comments if each[1:3] == first), None)
        yield words if own is None else f"{words} # {own}"


def _inline(line: str, languages: Sequence[Language]) -> str:
    def kept(found: re.Match[str]) -> str:
        entries = dict(_entries(found[1]))
        return f"{{ {', '.join(entries[code] for code in languages if code in entries)} }}"

    return line if line.lstrip().startswith("#") else _INLINE.sub(kept, line)


def _entries(inside: str) -> Iterator[tuple[Language, str]]:
    return ((entry[:2], entry) for entry in re.findall(_ENTRY + r"(?=, |$)", inside))


def _blocks(lines: Sequence[str], languages: Sequence[Language]) -> Iterator[str]:
    """Yield the lines, with neighbouring blocks of languages chosen and ordered."""
    group: dict[Language, list[str]] = {}
    indent = current = ""
    for line in lines:
        found = _BLOCK.match(line)
        if found is not None and (not group or found[1] == indent):
            indent, current = found[1], found[2]
            group[current] = [line]
        elif group and line.startswith(f"{indent} "):
            group[current].append(line)
        else:
            yield from _chosen(group, languages)
            group = {}
            yield line
    yield from _chosen(group, languages)


def _chosen(group: dict[Language, list[str]], languages: Sequence[Language]) -> Iterator[str]:
    for code in languages:
        yield from group.get(code, ())
