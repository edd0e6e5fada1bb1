"""Where a database file may lie, and who may see what we make there.

SQLite's locks and its shared memory cannot be trusted beyond one machine.
"""

import os
from contextlib import suppress
from pathlib import Path

from storage.errors import NetworkDrive

MOUNTS = Path("/proc/self/mounts")
NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "beegfs", "gfs2", "ocfs2"}
    | {"fuse.sshfs", "fuse.davfs", "fuse.glusterfs", "fuse.s3fs", "fuse.rclone", "fuse.gcsfuse"}
)
"""https://sqlite.org/wal.html: "WAL does not work over a network filesystem"."""
SHARED_KINDS = frozenset({"9p", "drvfs", "virtiofs", "fakeowner", "vboxsf", "prl_fs"} | {"fuse.grpcfuse", "fuse.osxfs"})
"""Folders of the machine around a container or a virtual one: Docker Desktop, WSL, VirtualBox, Parallels."""


OWNERS_FOLDER, OWNERS_FILE = 0o700, 0o600
"""Given once more after the making: the umask only takes away, and of a folder's parents Python asks for all rights."""


def real_path(path: Path) -> Path:
    """Return where a file lies that links may lead to: SQLite keeps its log there, and we our lock."""
    return path.resolve()


def make_folder(folder: Path) -> None:
    """Make a folder and whichever are missing above it, for their owner alone; what is there stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    missing = []
    for each in (folder, *folder.parents):
        if each.exists():
            break
        missing.append(each)
    for each in reversed(missing):
        each.mkdir(mode=OWNERS_FOLDER)
        each.chmod(OWNERS_FOLDER)


def open_file(file: Path, flags: int) -> int:
    """Open a file, and make it for its owner alone where `flags` say so and there is none; return the descriptor.

    Raises:
        OSError: it cannot be opened.
    """
    made = bool(flags & os.O_CREAT) and not file.exists()
    descriptor = os.open(file, flags | getattr(os, "O_CLOEXEC", 0), OWNERS_FILE)
    if made:
        with suppress(OSError):  # where there are no such rights there is nobody to keep out
            file.chmod(OWNERS_FILE)
    return descriptor


def refuse_network_drive(folder: Path, *, mounts: Path = MOUNTS) -> None:
    """Raise where the folder lies on a drive that another machine holds; systems without /proc are not asked.

    Raises:
        NetworkDrive: with the mount point and its kind.
    """
    if not mounts.exists():
        return
    point, kind = mount_of(folder.resolve(), mounts.read_text("utf-8", "replace"))
    if kind in NETWORK_KINDS:
        raise NetworkDrive(f"{folder} lies on the network drive {point} ({kind}): SQLite needs a local disk.")
    if kind in SHARED_KINDS:
        raise NetworkDrive(
            f"{folder} lies in {point}, a folder of the machine around this one ({kind}): SQLite needs a disk of its "
            "own; in Docker that is a named volume."
        )


def mount_of(folder: Path, mounts: str) -> tuple[str, str]:
    """Return the mount point that holds a folder, and its kind."""
    found = ("/", "")
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        point = point.replace(r"\040", " ")
        if folder.is_relative_to(point) and len(point) >= len(found[0]):
            found = (point, kind)
    return found
