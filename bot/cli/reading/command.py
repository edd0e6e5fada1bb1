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
from conversations.funnel.loader import FunnelError
from conversations.funnel.model import Funnel
from conversations.language.folder import LanguageError
from conversations.language.loaded import facts, languages
from storage.records.language_codes import FIRST_LANGUAGE

STANDARD_INPUT = "-"
DEFAULT_REGION = "IR"


class CannotRead(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """There is nothing to read, or it cannot be read; the text says what to do."""


def execute(given: Namespace) -> int:
    """Show a text, the lines of a file, or the stored contacts to correct; return the exit status.

    Raises:
        CannotRead: not exactly one of them is given, the text is empty, or the file cannot be read.
    """
    _one_of(given)
    if given.mend:
        settings = load_settings()
        region = open_funnel(settings.funnel).funnel.contact.region
        return mend(settings.database, settings.cipher, region=region, sure=given.yes)
    reader = _reader(given.language)
    if given.file is not None:
        lines = tuple(_lines_of(given.file))
        sys.stdout.writelines(f"{line}\n" for line in write_lines(lines, reader))
    else:
        sys.stdout.writelines(f"{line}\n" for line in write_text(given.text, reader))
    return 0


def _one_of(given: Namespace) -> None:
    if [given.text is not None, given.file is not None, given.mend].count(True) != 1:
        raise CannotRead('one of these: sarnakh read "a text", sarnakh read --file FILE, sarnakh read --mend')
    if given.yes and not given.mend:
        raise CannotRead("--yes only goes with --mend")
    if given.text is not None and not given.text.strip():
        raise CannotRead("the text is empty")


def _reader(language: str | None) -> ContactReader:
    """Return how the bot reads in a language; None is the first one of the funnel."""
    funnel = _funnel()
    chosen = language or (funnel.languages[0] if funnel else FIRST_LANGUAGE)
    if chosen not in languages():
        raise CannotRead(f"there is no language {chosen!r}; there are {', '.join(sorted(languages()))}")
    region = funnel.contact.region if funnel else DEFAULT_REGION
    return ContactReader(chosen, region if facts(chosen).local_phones else None)


def _funnel() -> Funnel | None:
    """Return the funnel that the settings name; None if there is an error in one of them: reading needs neither."""
    try:
        return open_funnel(load_settings().funnel).funnel
    except (BotError, FunnelError, LanguageError):
        sys.stderr.write(f"the settings or the funnel cannot be read: {FIRST_LANGUAGE} and {DEFAULT_REGION} are used\n")
        return None


def _lines_of(path: Path) -> Iterator[str]:
    """Yield the lines of a file that are not empty.

    Raises:
        CannotRead: it cannot be read, it is not UTF-8, or it has no such line.
    """
    name = "standard input" if str(path) == STANDARD_INPUT else str(path)
    try:
        raw = sys.stdin.buffer.read() if str(path) == STANDARD_INPUT else path.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise CannotRead(f"{name} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise CannotRead(f"{name} is not in UTF-8: see line {line}") from error
    if "\0" in text:  # as in UTF-16; no message has one
        raise CannotRead(f"{name} is not text in UTF-8: see line {text.partition(chr(0))[0].count(chr(10)) + 1}")
    lines: Sequence[str] = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise CannotRead(f"{name} is empty")
    yield from lines
