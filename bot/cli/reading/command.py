"""`sarnakh read "text" | --file PATH | --mend`: show what the bot would read, without writing or logging anything.

Only `--mend` opens the database, and only after a yes does it write there.
"""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.cli.reading.many_lines import write_lines
from bot.cli.reading.mending import mend
from bot.cli.reading.one_text import ContactReader, write_text
from bot.errors import BotError
from bot.funnels.source import open_funnel
from bot.settings.settings import load_settings
from bot.terminal import Terminal
from conversations.funnel.loader import FunnelError
from conversations.funnel.model import Funnel
from conversations.language.folder import LanguageError
from conversations.language.loaded import facts, languages
from storage.records.language_codes import FIRST_LANGUAGE
from storage.records.system_errors import reason_of
from storage.records.translatable import listed, tr

STANDARD_INPUT = "-"
DEFAULT_REGION = "IR"


class CannotRead(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """There is nothing to read, or it cannot be read; the text says what to do."""


def execute(given: Namespace) -> int:
    """Show a text, the lines of a file, or the stored contacts to correct; return the exit status.

    Raises:
        CannotRead: not exactly one of them is given, the text is empty, or the file cannot be read.
    """
    terminal: Terminal = given.terminal
    _one_of(given)
    if given.mend:
        settings = load_settings()
        region = open_funnel(settings.funnel).funnel.contact.region
        return mend(settings.database, settings.cipher, region=region, sure=given.yes, terminal=terminal)
    reader = _reader(given.language, terminal)
    if given.file is not None:
        lines = tuple(_lines_of(given.file))
        for line in write_lines(lines, reader, terminal):
            terminal.say(line)
    else:
        for line in write_text(given.text, reader, terminal):
            terminal.say(line)
    return 0


def _one_of(given: Namespace) -> None:
    if [given.text is not None, given.file is not None, given.mend].count(True) != 1:
        raise CannotRead(tr('one of these: sarnakh read "a text", sarnakh read --file FILE, sarnakh read --mend'))
    if given.yes and not given.mend:
        raise CannotRead(tr("--yes only goes with --mend"))
    if given.text is not None and not given.text.strip():
        raise CannotRead(tr("the text is empty"))


def _reader(language: str | None, terminal: Terminal) -> ContactReader:
    """Return how the bot reads in a language; None is the first one of the funnel."""
    funnel = _funnel(terminal)
    chosen = language or (funnel.languages[0] if funnel else FIRST_LANGUAGE)
    if chosen not in languages():
        raise CannotRead(
            tr("there is no language {code!r}; there are {known}", code=chosen, known=listed(sorted(languages())))
        )
    region = funnel.contact.region if funnel else DEFAULT_REGION
    return ContactReader(chosen, region if facts(chosen).local_phones else None)


def _funnel(terminal: Terminal) -> Funnel | None:
    """Return the funnel that the settings name; None if there is an error in one of them: reading needs neither."""
    try:
        return open_funnel(load_settings().funnel).funnel
    except (BotError, FunnelError, LanguageError):
        terminal.complain(
            tr(
                "the settings or the funnel cannot be read: {language} and {region} are used",
                language=FIRST_LANGUAGE,
                region=DEFAULT_REGION,
            )
        )
        return None


def _lines_of(path: Path) -> Iterator[str]:
    """Yield the lines of a file that are not empty.

    Raises:
        CannotRead: it cannot be read, it is not UTF-8, or it has no such line.
    """
    name = tr("standard input") if str(path) == STANDARD_INPUT else str(path)
    try:
        raw = sys.stdin.buffer.read() if str(path) == STANDARD_INPUT else path.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise CannotRead(tr("{file} cannot be read: {reason}", file=name, reason=reason_of(error))) from error
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise CannotRead(tr("{file} is not in UTF-8: see line {line}", file=name, line=line)) from error
    if "\0" in text:  # as in UTF-16; no message has one
        line = text.partition("\0")[0].count("\n") + 1
        raise CannotRead(tr("{file} is not text in UTF-8: see line {line}", file=name, line=line))
    lines: Sequence[str] = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise CannotRead(tr("{file} is empty", file=name))
    yield from lines
