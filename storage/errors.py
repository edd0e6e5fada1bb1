"""Errors of the store.

StorageError
├── Unavailable            the database cannot work now: give up the whole batch, acknowledge nothing, try again
│   ├── DatabaseBusy
│   │   └── Collision
│   ├── DatabaseAway
│   ├── MustBeAlone
│   ├── MustAsk
│   ├── LeaseLost
│   ├── DatabaseFull
│   ├── DatabaseBroken
│   │   └── DatabaseDamaged
│   └── TransactionLost
├── BackupRefused          a backup or a restore that must not be done; nothing was changed
├── CopyRefused            a copy into another database that must not be done, or came out different
├── CannotWipe             old copies of what was deleted could not be wiped; they stay due
├── SnapshotTooOld         a reader held on to one moment for too long, which lets the log grow
├── StatementRefused       our fault: this statement or its values; the transaction goes on
│   └── SealBroken
├── ForeignAwait           our fault: work awaited something that is not the transaction
└── CannotOpen             the start stops here, with a sentence for the operator
    ├── AlreadyOpen
    ├── NewerDatabase
    ├── NotWritable
    ├── NetworkDrive
    ├── SealedOtherwise
    └── HalfCopied
"""


class StorageError(Exception):
    """The store could not do what it was asked."""


class Unavailable(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """The database cannot work now; nothing of the transaction was kept."""


class DatabaseBusy(Unavailable):
    """Another process holds the database; it was asked twice."""


class Collision(DatabaseBusy):
    """Another transaction was in the way, so the server gave this one up; the whole work may be run again."""


class DatabaseAway(Unavailable):
    """The server does not answer, or ended the connection; whether a commit under way was kept is not known."""


class MustBeAlone(Unavailable):  # the sentence reads better than a suffix
    """Work that was written beside others touches more than its people: it begins anew, alone. No caller meets it."""


class MustAsk(Unavailable):  # the sentence reads better than a suffix
    """A deferred insert hit a key that exists: the work is retried with immediate inserts. No caller meets it."""


class LeaseLost(Unavailable):  # the sentence reads better than a suffix
    """Another replica leads now: what this one began as the leader is left to it."""


class DatabaseFull(Unavailable):
    """The disk is full, or the database may not grow."""


class DatabaseBroken(Unavailable):
    """The database file is damaged, unreadable or no longer writable."""


class DatabaseDamaged(DatabaseBroken):
    """The database file is damaged: `sarnakh restore FILE` puts a backup in its place, and keeps this one aside."""


class TransactionLost(Unavailable):
    """The engine has rolled the whole transaction back by itself."""


class BackupRefused(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """A backup or a restore that must not be done; nothing was changed."""


class CopyRefused(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """A copy into another database that must not be done, or that came out different."""


class CannotWipe(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """Old copies of what was deleted could not be wiped from the file."""


class SnapshotTooOld(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """A reader was given up: it held on to one moment for too long, and the log grows meanwhile."""


class StatementRefused(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """The database refused a statement or its values; the transaction is still open."""


class SealBroken(StatementRefused):
    """A sealed field was sealed with another key, or was changed since; the transaction is still open."""


class ForeignAwait(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """Work inside a transaction awaited something other than the transaction."""


class CannotOpen(StorageError):  # noqa: N818  # the sentence reads better than a suffix
    """The database cannot be opened."""


class AlreadyOpen(CannotOpen):
    """Another process works on this database."""


class NewerDatabase(CannotOpen):
    """A newer version of Sarnakh has written this database."""


class NotWritable(CannotOpen):
    """The database, or its folder, cannot be written."""


class NetworkDrive(CannotOpen):
    """The database lies on another machine's drive, where its locks cannot be trusted."""


class SealedOtherwise(CannotOpen):
    """The database is sealed with another key than the one that is given."""


class HalfCopied(CannotOpen):
    """A copy into the database has not ended: a part of what it shall hold is missing."""
