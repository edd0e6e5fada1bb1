"""Paths as systemd reads them: systemd.syntax(7), systemd.unit(5) on `%`, systemd.service(5) on command lines."""

from pathlib import Path

from bot.errors import BotError
from storage.records.translatable import tr


class UnwritablePath(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """A path cannot stand in a unit; the text names it."""


def whole_line(path: Path) -> str:
    """Return a path for a setting that is one path to the end of the line, such as WorkingDirectory.

    Raises:
        UnwritablePath: systemd cannot read it back.
    """
    text = str(path)
    # A backslash at the end joins the next line; blanks at the end are cut off.
    if not text.isprintable() or text != text.strip() or text.endswith("\\"):
        raise _unwritable(path)
    return text.replace("%", "%%")


def one_word(path: Path) -> str:
    """Return a path for a setting that is a list of words, such as ReadWritePaths.

    Raises:
        UnwritablePath: systemd cannot read it back.
    """
    escaped = whole_line(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if set(escaped) & set(" \\\"'") else escaped


def program(path: Path) -> str:
    """Return a path as the first word of ExecStart; `:` keeps a dollar sign from naming a variable.

    Raises:
        UnwritablePath: systemd cannot read it back; it allows no quotes and backslashes in a program's path.
    """
    if set(str(path)) & set("\\\"'"):
        raise _unwritable(path)
    return (":" if "$" in str(path) else "") + one_word(path)


def _unwritable(path: Path) -> UnwritablePath:
    return UnwritablePath(
        tr(
            "{path} has characters that systemd cannot read in a path; rename the folder, for example to /srv/sarnakh",
            path=repr(str(path)),
        )
    )
