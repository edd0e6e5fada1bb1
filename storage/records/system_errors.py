"""The reasons of the operating system for refusing a file, a folder or an address, to be said in any language."""

import errno

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
    told = error.strerror or str(error)
    known = _REASONS.get(error.errno or 0)
    return known if known is not None and str(known) == told else told
