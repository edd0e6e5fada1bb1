"""The parser of the command line, which explains itself and complains in the operator's language.

argparse takes its own words from gettext, which needs compiled catalogues on the disk; so this subclass says them.
"""

import argparse
import re
import sys
from argparse import Action
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from bot.terminal import Terminal
from conversations.language.operator_texts import ENGLISH
from storage.records.translatable import Translatable, tr

if TYPE_CHECKING:
    from storage.records.record import Language

WRONG_WORDS = 2
"""The exit status for words that cannot be parsed, as argparse has it."""

_HEADINGS = {"positional arguments": tr("positional arguments"), "options": tr("options")}
_PROBLEMS: tuple[tuple[str, Callable[[dict[str, str]], Translatable]], ...] = (
    (r"the following arguments are required: (?P<names>.+)", lambda it: tr("required: {names}", names=it["names"])),
    (r"unrecognized arguments: (?P<words>.+)", lambda it: tr("unrecognized: {words}", words=it["words"])),
    (r"one of the arguments (?P<names>.+) is required", lambda it: tr("one is required: {names}", names=it["names"])),
    (r"expected one argument", lambda _: tr("expected one argument")),
    (r"expected at (?:least|most) one argument", lambda _: tr("expected one argument")),
    (
        r"invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\).*",
        lambda it: tr("no {value}; choose from {choices}", value=it["value"], choices=it["choices"]),
    ),
    (r"invalid int value: (?P<value>.+)", lambda it: tr("not a whole number: {value}", value=it["value"])),
    (
        r"a number from 1 to (?P<most>[\d,]+), not (?P<value>.+)",
        lambda it: tr(
            "a number from 1 to {most:,}, not {value}", most=int(it["most"].replace(",", "")), value=it["value"]
        ),
    ),
    (r"not allowed with argument (?P<other>.+)", lambda it: tr("not allowed with {other}", other=it["other"])),
    (r"ignored explicit argument (?P<value>.+)", lambda it: tr("takes no value, not {value}", value=it["value"])),
    (
        r"ambiguous option: (?P<option>.+) could match (?P<matches>.+)",
        lambda it: tr("{option} is ambiguous: {matches}", option=it["option"], matches=it["matches"]),
    ),
)
"""How argparse words its errors, from Python 3.11 to 3.14; an error that is not here is shown as argparse words it."""


class CommandParser(argparse.ArgumentParser):
    """A parser whose help and errors are in the language of its class's terminal, and so are its subparsers'."""

    terminal: ClassVar[Terminal] = Terminal()

    def __init__(self, **options: Any) -> None:  # argparse makes subparsers with options of its own
        super().__init__(**options, formatter_class=partial(_HelpFormatter, terminal=self.terminal), add_help=False)
        self.add_argument("-h", "--help", action="help", help=self.words(tr("show this help message and exit")))

    def words(self, said: Translatable | str) -> str:
        """Return a sentence in the language of the terminal."""
        return self.terminal.words(said)

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong with the words, and exit."""
        if self.terminal.language == ENGLISH:
            super().error(message)
        self.print_usage(sys.stderr)
        said = tr("{program}: error: {problem}", program=self.prog, problem=_plain(message))
        self.exit(WRONG_WORDS, f"{self.words(said)}\n")


def parser_in(language: "Language") -> type[CommandParser]:
    """Return a class of parsers that speak a language; argparse makes subparsers of the class of their parser."""

    class SpeakingParser(CommandParser):
        terminal = Terminal(language)

    return SpeakingParser


class _HelpFormatter(argparse.HelpFormatter):
    """Says the headings of argparse's own in the operator's language."""

    def __init__(self, prog: str, *, terminal: Terminal) -> None:
        super().__init__(prog)
        self._terminal = terminal

    def start_section(self, heading: str | None) -> None:
        known = _HEADINGS.get(heading or "")
        super().start_section(heading if known is None else self._terminal.words(known))

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        # An empty prefix is asked for: argparse formats the usage of subparsers with it.
        super().add_usage(usage, actions, groups, self._terminal.words(tr("usage: ")) if prefix is None else prefix)


def _plain(message: str) -> Translatable | str:
    """Return an error of argparse as something that can be said in any language."""
    about = re.fullmatch(r"argument (?P<name>.+?): (?P<problem>.+)", message, re.DOTALL)
    if about is not None:
        return tr("{name}: {problem}", name=about["name"], problem=_plain(about["problem"]))
    for pattern, said in _PROBLEMS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return said(found.groupdict())
    return message
