"""The terminal of who runs a command: what is said there, in which language, and what is asked."""

import re
import shlex
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conversations.language.operator_texts import ENGLISH, in_language, operator_languages
from storage.records.translatable import Translatable, said_by, tr

if TYPE_CHECKING:
    from storage.records.record import Language

LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order of POSIX; the first one that is set decides: https://pubs.opengroup.org/onlinepubs/9799919799/ §8.2."""


def language_of_locale(environment: Mapping[str, str]) -> "Language":
    """Return the language of a locale such as fa_IR.UTF-8, if we are translated into it, else English."""
    return language_named(environment) or ENGLISH


def language_named(environment: Mapping[str, str]) -> "Language | None":
    """Return the language that a locale names; None for one that we are not translated into, or C, which names none."""
    locale = next((environment[name] for name in LOCALE_VARIABLES if environment.get(name)), "")
    code = locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in operator_languages() else None


PROGRAM = "sarnakh"
COMMAND_TO_TYPE = re.compile(rf"(?<![\w./-]){PROGRAM}(?= [a-z])")
"""Where a sentence names a command: neither `sarnakh: an error` nor `journalctl --unit sarnakh --follow`."""


def typed_as(started_as: str) -> str:
    """Return how a person types the program: by its path, unless their shell finds this very one by its name.

    Args:
        started_as: `sys.argv[0]`; the path of something else, such as `__main__.py`, is left out.
    """
    if Path(started_as).name != PROGRAM:
        return PROGRAM
    found = shutil.which(PROGRAM)
    if found is not None and Path(found).resolve() == Path(started_as).resolve():
        return PROGRAM
    return shlex.quote(started_as)


YES = frozenset({"yes", "y", "بله", "بلی", "آره"})
"""What counts as yes, in any language: who reads Persian may still have Latin letters under their fingers."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Standard output and standard error, spoken to in one language.

    `program` is what a person types to start us, so that each command we name can be copied as it stands.
    """

    language: "Language" = ENGLISH
    program: str = PROGRAM

    def words(self, said: Translatable | str) -> str:
        """Return a sentence in the operator's language, with commands as this operator types them."""
        return COMMAND_TO_TYPE.sub(lambda _: self.program, in_language(said, self.language))

    def say(self, *lines: Translatable | str) -> None:
        """Write lines to standard output at once, also where it is a pipe."""
        sys.stdout.writelines(f"{self.words(line)}\n" for line in lines)
        sys.stdout.flush()

    def complain(self, *lines: Translatable | str) -> None:
        """Write lines to standard error."""
        sys.stderr.writelines(f"{self.words(line)}\n" for line in lines)

    def agrees(self, question: Translatable | str) -> bool:
        """Ask on standard output, and tell whether a line of standard input says yes; its end says no."""
        sys.stdout.write(self.words(tr("{question} yes or no: ", question=question)))
        sys.stdout.flush()
        return sys.stdin.readline().strip().lower() in YES

    def error(self, error: Exception) -> None:
        """Write an error to standard error, with the name of the program before it."""
        self.complain(tr("sarnakh: {error}", error=said_by(error)))


IN_ENGLISH = Terminal()
