"""The user that the bot should run as: never root, and one who owns the bot's folder."""

import os
import pwd
import shlex
import stat
from collections.abc import Iterable
from pathlib import Path

from bot.errors import BotError
from storage.records.translatable import tr

ROOT = 0


class UnsafeAccount(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The bot would run with rights that it must not have; the text says what to do."""


def account_of(folder: Path, *, asking: int) -> str:
    """Return the name of the user for a unit of the whole machine: who asks, or for root the folder's owner.

    `asking` is the id of the user who runs the command.

    Raises:
        UnsafeAccount: that would be root.
    """
    owner = asking if asking != ROOT else folder.stat().st_uid
    if owner == ROOT:
        raise UnsafeAccount(
            tr(
                "The bot should not run as root, and {folder} belongs to root. Give it a user and a folder of its own, "
                "and run this there:\n"
                "  useradd --system --shell /usr/sbin/nologin --home-dir {new} sarnakh\n"
                "  mv {quoted} {new} && chown -R sarnakh: {new} && cd {new}\n"
                "  make install && chown -R sarnakh: .venv",
                folder=str(folder),
                quoted=shlex.quote(str(folder)),
                new="/srv/sarnakh",
            )
        )
    return name_of(owner)


def name_of(user: int) -> str:
    """Return the name of a user, or the number of one without a name."""
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)


def for_own_manager(asking: int) -> None:
    """Refuse a unit of the user's own manager for root.

    Raises:
        UnsafeAccount: root asks.
    """
    if asking == ROOT:
        raise UnsafeAccount(
            tr("`--user` is for people without root rights, and you are root; run it as yourself, or without `--user`")
        )


def give_away(folder: Path, like: Path) -> None:
    """Give a folder that root just made to the owner of another one."""
    if os.getuid() == ROOT:
        owner = like.stat()
        os.chown(folder, owner.st_uid, owner.st_gid)


def others_files(account: str, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return those of the files that are there and belong to another user."""
    there = (path for path in paths if path.exists())
    return tuple(path for path in there if name_of(path.stat().st_uid) != account)


def closed_to(account: str, folder: Path) -> Path | None:
    """Return the first folder on the way to one that a user may not enter, or None."""
    way = (*reversed(folder.parents), folder)
    return next((each for each in way if each.is_dir() and not _may_enter(account, each.stat())), None)


def _may_enter(account: str, found: os.stat_result) -> bool:
    """Return whether a folder is open to all or belongs to the user; groups are left out, so this is strict."""
    return bool(found.st_mode & stat.S_IXOTH) or name_of(found.st_uid) == account
