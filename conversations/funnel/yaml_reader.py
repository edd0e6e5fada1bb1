"""YAML text to plain data, with the place of every key and value.

Nodes are composed by ruamel.yaml and turned into data here: 25 ms for the shipped funnel, where a round-trip load takes
three times as long. Values on which YAML readers disagree (0912, 09:00, yes, no) stay text or are refused.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from conversations.funnel.problems import Complaint, Places, Spot, ValuePath
from storage.records.translatable import Translatable, tr

PlainData = str | int | float | bool | None | list["PlainData"] | dict[str, "PlainData"]

MAX_CHARACTERS = 500_000
"""The shipped funnel has 17,000; a file larger than this is not a funnel."""
MAX_DEPTH = 20
"""A funnel is 7 deep; Python's stack allows some hundreds."""

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9_]+")
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_PERSIAN_POINT, _MINUS = "\u066b", "\u2212"
_BEGINS: dict[str | None, int] = {None: 0, "'": 1, '"': 1}
"""By the style of a scalar: the quote before its text; a block (| or >) begins on the next line."""
_UNSENDABLE = re.compile(r"[\x00\ud800-\udfff]")

_SYNTAX = (
    ("found character '\\t'", tr("a tab stands where YAML wants spaces; indent with spaces only")),
    ("unknown escape character", tr(r"in double quotes \ begins a sign such as \n or \"; write \\ for the \ itself")),
    ("quoted scalar", tr('this quote is never closed; or one inside the text was not written as \\"')),
    (
        "mapping values are not allowed",
        tr("a colon cannot stand here: check the indentation, and put a text with a colon in quotes"),
    ),
    (
        "sequence entries are not allowed",
        tr("a list begins on a line of its own; put a text that begins with - in quotes"),
    ),
    ("could not find expected ':'", tr("a `:` is missing after this key")),
    ("cannot start any token", tr("a text that begins with this sign must be put in quotes")),
    ("expected <block end>", tr("this does not fit what stands before it: check the indentation and the quotes")),
    (
        "expected ',' or",
        tr("a [, {{ or quote before this is not closed, a comma is missing, or a text with a colon is not in quotes"),
    ),
    ("block scalar", tr("after | or > the line must end; put a text that begins with one in quotes")),
    ("expected the node content", tr("a bracket is not closed, or closes nothing")),
    ("found another document", tr("a second document begins here (---); a funnel file is one")),
    ("undefined alias", tr("a text that begins with * must be put in quotes")),
)
"""ruamel.yaml's message (or its context), and an explanation for the file's author."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's data, the place of everything in it, and what could not be read."""

    data: PlainData = None
    places: Places = field(default_factory=Places)
    complaints: list[Complaint] = field(default_factory=list)
    begins: dict[ValuePath, int] = field(default_factory=dict)
    """For texts that begin on the line of their place: the characters before them, which are their quote, if any."""
    numbers: dict[ValuePath, int | float] = field(default_factory=dict)
    """What texts without quotes are as numbers, if they are made of the digits of another script."""


def read_yaml(text: str) -> Document:
    """Return the data of a YAML text; invalid YAML gives one complaint and no data."""
    if len(text) > MAX_CHARACTERS:
        says = tr("this is longer than a funnel can be ({most:,} characters)", most=MAX_CHARACTERS)
        return _unreadable((1, 1), says)
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except ReaderError as error:
        before = text[: error.position]
        spot = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        says = tr("a character here is not allowed in a text file; delete it and type the line again")
        return _unreadable(spot, says)
    except MarkedYAMLError as error:
        return _unreadable(*_syntax(error))
    except RecursionError:
        return _unreadable((1, 1), tr("brackets are nested too deep to be a funnel"))
    except (YAMLError, ValueError, OverflowError):  # the last two: an invalid escape, \U99999999
        return _unreadable((1, 1), tr("this is no YAML that can be read"))
    document = Document()
    if node is None:
        return _unreadable((1, 1), tr("the file is empty"))
    return replace(document, data=_plain(node, (), document))


def _unreadable(spot: Spot, says: Translatable) -> Document:
    return Document(None, Places(values={(): spot}), [Complaint((), says)])


def _syntax(error: MarkedYAMLError) -> tuple[Spot, Translatable]:
    """Return the place of a syntax error, and its message in plain words."""
    told = f"{error.context or ''}; {error.problem or ''}"
    says = next(
        (words for sign, words in _SYNTAX if sign in told), tr("this is no YAML ({error})", error=told.strip("; "))
    )
    unclosed = "quoted scalar; found unexpected end" in told
    mark = (error.context_mark if unclosed else None) or error.problem_mark or error.context_mark
    return ((mark.line + 1, mark.column + 1) if mark else (1, 1)), says


def _spot(node: Node) -> Spot:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _plain(node: Node, path: ValuePath, into: Document) -> PlainData:
    """Return a node's data; add places and complaints to `into`."""
    into.places.values[path] = _spot(node)
    refusal = _refusal(node, path)
    if refusal:
        into.complaints.append(Complaint(path, refusal))
        return _sendable(node, path, into) if isinstance(node, ScalarNode) else None
    if isinstance(node, ScalarNode):
        return _scalar(node, path, into)
    if isinstance(node, SequenceNode):
        return [_plain(each, (*path, place), into) for place, each in enumerate(node.value)]
    assert isinstance(node, MappingNode)
    return _mapping(node, path, into)


def _refusal(node: Node, path: ValuePath) -> Translatable | None:
    """Return why a node is refused, or None."""
    if node.anchor is not None:  # also refuses texts that contain themselves, or that expand a thousandfold
        return tr("what begins with & is a YAML anchor, not read here; put a text that begins so in quotes")
    if not str(node.tag).startswith("tag:yaml.org,2002:"):
        return tr("what begins with ! is a YAML tag, not read here; put a text that begins so in quotes")
    return tr("this is nested too deep to be a funnel") if len(path) > MAX_DEPTH else None


def _mapping(node: MappingNode, path: ValuePath, into: Document) -> dict[str, PlainData]:
    data: dict[str, PlainData] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, ScalarNode) or not key_node.value:
            into.places.keys[*path, ""] = _spot(key_node)
            into.complaints.append(Complaint((*path, ""), tr("a key must be a plain word"), about_key=True))
            continue
        key = _sendable(key_node, (*path, key_node.value), into)
        here = (*path, key)
        first = into.places.keys.get(here)
        into.places.keys[here] = _spot(key_node)
        if first is not None:
            says = tr("`{key}` stands here twice; the first is in line {line}", key=key, line=first[0])
            into.complaints.append(Complaint(here, says, about_key=True))
        data[key] = _plain(value_node, here, into)
        if data[key] is None and not value_node.value:  # YAML puts what is not there behind the lines that follow
            into.places.values[here] = into.places.keys[here]
    return data


def _scalar(node: ScalarNode, path: ValuePath, into: Document) -> PlainData:
    value = _sendable(node, path, into)
    if node.style in _BEGINS and "\n" not in value:
        into.begins[path] = _BEGINS[node.style]
    if node.style is not None:
        return value
    if _LEADING_ZERO.fullmatch(value):
        says = tr('put {value} in quotes ("{value}"): as a number it would lose its first 0', value=value)
        into.complaints.append(Complaint(path, says))
        return value
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    if value.isascii():
        number = _number(value)
        return value if number is None else number
    foreign = _number(_with_ascii_digits(value))
    if foreign is not None:
        into.numbers[path] = foreign
    return value


def _number(written: str) -> int | float | None:
    if _INTEGER.fullmatch(written):
        return int(written)
    return float(written) if _DECIMAL.fullmatch(written) else None


def _with_ascii_digits(text: str) -> str:
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    return digits.replace(_PERSIAN_POINT, ".").replace(_MINUS, "-")


def _sendable(node: ScalarNode, path: ValuePath, into: Document) -> str:
    """Return a scalar's text without what UTF-8 or Telegram cannot carry; only an escape can produce it."""
    text = str(node.value)
    if not _UNSENDABLE.search(text):
        return text
    into.places.values[path] = _spot(node)
    says = tr("a character in this text cannot be sent; write it without \\u, \\x or \\0")
    into.complaints.append(Complaint(path, says))
    return _UNSENDABLE.sub("�", text)
