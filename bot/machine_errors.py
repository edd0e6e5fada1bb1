"""Errors of the machine, told apart from those of an update: no file handle, no memory, a file that cannot be read.

The update is not to blame for them: it is handled once the machine works again.
"""

import errno
from collections.abc import Iterator
from io import UnsupportedOperation

from storage.records.translatable import Translatable, tr

MACHINES = (OSError, MemoryError, ImportError, RecursionError)
"""RecursionError: the stack was used up. The caller, who knows the data, tells apart data that is nested too deep."""
NO_THREAD = ("can't start new thread", "unable to start watchdog thread")
"""The messages of RuntimeErrors of CPython, the second of faulthandler; they have no class of their own."""

_BY_ERRNO = {
    errno.EMFILE: tr("this process has too many files open: raise its limit (ulimit -n, or LimitNOFILE= in its unit)"),
    errno.ENFILE: tr("the whole machine has too many files open: end what holds them"),
    errno.ENOMEM: tr("there is too little memory"),
    errno.ENOSPC: tr("the disk is full: make room"),
    errno.EIO: tr("the disk cannot be read: look at dmesg, and at the disk"),
    errno.EACCES: tr("this user may not read the file"),
    errno.EPERM: tr("this user may not read the file"),
    errno.ENOENT: tr("was it upgraded while it ran? start the bot again"),
}
_BY_KIND: tuple[tuple[type[BaseException], Translatable], ...] = (
    (MemoryError, tr("there is too little memory")),
    (ImportError, tr("was it upgraded while it ran? start the bot again")),
    (RecursionError, tr("calls were nested too deep; start the bot again")),
    (RuntimeError, tr("there are too many threads or processes: ulimit -u, or TasksMax= in its unit")),
)
ELSE = tr("if it lasts, start the bot again")


def machine_error(error: BaseException) -> BaseException | None:
    """Return the machine's error that this error is or was caused by, in any way; None where there is none."""
    return next((each for each in _chain(error) if _is_machines(each)), None)


def said(error: BaseException) -> str:
    """Return an error of the machine as text: its class, the name of its number and the file, never people's words."""
    name = type(error).__name__
    if isinstance(error, OSError):
        number = errno.errorcode.get(error.errno or 0, "")
        told = f"{name} {number}".strip() + (f": {error.strerror}" if error.strerror else "")
        return f"{told}: {error.filename}" if error.filename else told
    if isinstance(error, ImportError):
        return f"{name}: {error.name or error.msg}"
    return f"{name}: {NO_THREAD[0]}" if type(error) is RuntimeError else name


def hint_for(error: BaseException) -> str:
    """Return what an operator can do about it, in English, as logs are."""
    return str(remedy_for(error))


def remedy_for(error: BaseException) -> Translatable:
    """Return what an operator can do about it."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, ELSE)
    return next((hint for kind, hint in _BY_KIND if isinstance(error, kind)), ELSE)


def _is_machines(error: BaseException) -> bool:
    if isinstance(error, UnsupportedOperation):  # an OSError by class alone: a non-file used as a file
        return False
    return isinstance(error, MACHINES) or (type(error) is RuntimeError and str(error).startswith(NO_THREAD))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, its causes and contexts, and the members of exception groups."""
    seen: set[int] = set()
    left = [error]
    while left:
        each = left.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        left += [before for before in (each.__cause__, each.__context__) if before is not None]
        left += each.exceptions if isinstance(each, BaseExceptionGroup) else ()
