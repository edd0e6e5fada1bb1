"""The reasons of the operating system for refusing a file, a folder or an address, to be said in any language."""

import errno
import os

from storage.records.translatable import Translatable, tr

_REASONS = {
    errno.EPERM: tr("Operation not permitted"),
    errno.ENOENT: tr("No such file or directory"),
    errno.EIO: tr("Input/output error"),
    errno.ENOMEM: tr("Cannot allocate memory"),
    errno.EACCES: tr("Permission denied"),
    errno.EBUSY: tr("Device or resource busy"),
    errno.EEXIST: tr("File exists"),
    errno.ENOTDIR: tr("Not a directory"),
    errno.EISDIR: tr("Is a directory"),
    errno.EINVAL: tr("Invalid argument"),
    errno.ENFILE: tr("Too many open files in system"),
    errno.EMFILE: tr("Too many open files"),
    errno.EFBIG: tr("File too large"),
    errno.ENOSPC: tr("No space left on device"),
    errno.EROFS: tr("Read-only file system"),
    errno.ENAMETOOLONG: tr("File name too long"),
    errno.ELOOP: tr("Too many levels of symbolic links"),
    errno.EDQUOT: tr("Disk quota exceeded"),
    errno.EADDRINUSE: tr("Address already in use"),
    errno.EADDRNOTAVAIL: tr("Cannot assign requested address"),
}
"""In the words of the GNU C library; another system's own words are shown as they are."""


def reason_of(error: OSError) -> Translatable | str:
    """Return why the system refused, without the name of the file."""
    return _said(error.errno or 0, error.strerror or str(error))


def reason_of_listening(error: OSError) -> Translatable | str:
    """Return why an address cannot be listened on: asyncio words the error itself, and the system's reason is shorter.

    A name that cannot be resolved has a negative number, and no reason of the system's.
    """
    number = error.errno or 0
    return _said(number, os.strerror(number)) if number > 0 else str(error)


def _said(number: int, told: str) -> Translatable | str:
    known = _REASONS.get(number)
    return known if known is not None and str(known) == told else told
