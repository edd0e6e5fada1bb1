"""The command line: `sarnakh run` and the other commands, which `sarnakh --help` lists; also as `python -m bot`.

The exit status is 0 for success, 1 when a check finds something, 2 for a wrong setting or command, 130 for Ctrl-C.
"""

import gc
import io
import os
import sys
from argparse import SUPPRESS, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

from bot.cli.commands import COMMANDS
from bot.cli.parsing.asked_language import asked_language, with_language_first
from bot.cli.parsing.command_parser import CommandParser, parser_in
from bot.errors import BotError
from bot.terminal import Terminal, language_of_locale, typed_as
from bot.zone_data import use_newest_zones
from conversations.errors import ConversationsError
from conversations.language.operator_texts import operator_languages
from storage.errors import StorageError
from storage.records.translatable import tr

if TYPE_CHECKING:
    from storage.records.record import Language

FOUND, WRONG = 1, 2
GC_THRESHOLDS = (50_000, 50, 100)
"""Collect garbage less often. Measured: it took a sixth of the time of an update. Cycles are rare here, so memory stays
level."""
INTERRUPTED = 130
"""128 + SIGINT, as in shells."""
READER_GONE = 141
"""128 + SIGPIPE: `sarnakh export | head`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its status."""
    gc.set_threshold(*GC_THRESHOLDS)
    _let_any_terminal_read()
    use_newest_zones()
    words = with_language_first(sys.argv[1:] if argv is None else argv)
    language = asked_language(words) or language_of_locale(os.environ)
    terminal = Terminal(language, program=typed_as(sys.argv[0]))
    given = _parser(terminal.language).parse_args(words, Namespace(terminal=terminal))
    try:
        with _without_passport():
            command = import_module(given.module)
        status: int = command.execute(given)
        sys.stdout.flush()
    except ConversationsError as error:
        terminal.complain(*error.sentences)
        return FOUND
    except (BotError, StorageError) as error:
        terminal.error(error)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more when it exits, and would report an error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    return status


@contextmanager
def _without_passport() -> Iterator[None]:
    """Hide `cryptography` while python-telegram-bot is imported, which wants it for Telegram Passport alone.

    To the library this is an installation without its extra `passport`. Measured: 8 MB, and 35 ms of each start. Where
    FIELD_KEY is set, we import it later.
    """
    if "cryptography" in sys.modules:
        yield
        return
    sys.modules["cryptography"] = None  # type: ignore[assignment]  # how Python marks a module that must not be imported
    try:
        yield
    finally:
        del sys.modules["cryptography"]


def _let_any_terminal_read() -> None:
    """Write a question mark for a character that the terminal lacks, so that an arrow does not end a report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser(language: "Language") -> CommandParser:
    parser = parser_in(language)(prog="sarnakh")
    words = parser.words
    parser.description = words(tr("A Telegram bot that turns visitors into leads."))
    told = words(tr("show program's version number and exit"))
    parser.add_argument("--version", action="version", version=f"sarnakh {version('sarnakh')}", help=told)
    _add_language(parser)
    commands = parser.add_subparsers(title=words(tr("commands")), required=True, metavar="COMMAND")
    for command in COMMANDS:
        added = commands.add_parser(command.name, help=words(command.help))
        command.add_arguments(added)
        added.set_defaults(module=command.module)
        if command.has_language:
            added.epilog = words(tr("What we speak with you is said before the command, or by LANG."))
        else:
            _add_language(added)
    return parser


def _add_language(parser: CommandParser) -> None:
    told = parser.words(tr("what we speak with you; default: that of LANG, if we speak it, else en"))
    # Only what was given is stored, so that a command does not undo what stands before it.
    parser.add_argument(
        "--language", default=SUPPRESS, dest="operator_language", choices=operator_languages(), help=told
    )


if __name__ == "__main__":
    sys.exit(main())
