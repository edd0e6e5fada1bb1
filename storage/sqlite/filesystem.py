"""Checks of a database file's location, and private permissions for the files we create.

SQLite's locks and its shared memory cannot be trusted beyond one machine.
"""

import os
from contextlib import suppress
from pathlib import Path

from storage.errors import NetworkDrive
from storage.records.translatable import tr

MOUNTS = Path("/proc/self/mounts")
NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "beegfs", "gfs2", "ocfs2"}
    | {"fuse.sshfs", "fuse.davfs", "fuse.glusterfs", "fuse.s3fs", "fuse.rclone", "fuse.gcsfuse"}
)
"""https://sqlite.org/wal.html: "WAL does not work over a network filesystem"."""
SHARED_KINDS = frozenset({"9p", "drvfs", "virtiofs", "fakeowner", "vboxsf", "prl_fs"} | {"fuse.grpcfuse", "fuse.osxfs"})
"""Shared folders of a container's or virtual machine's host: Docker Desktop, WSL, VirtualBox, Parallels."""


OWNERS_FOLDER, OWNERS_FILE = 0o700, 0o600
"""Set again after creation: the umask can only remove rights, and Python creates parent folders with all rights."""


def real_path(path: Path) -> Path:
    """Return the path of a file with links resolved: SQLite puts its log there, and we put our lock there."""
    return path.resolve()


def make_folder(folder: Path) -> None:
    """Create a folder and its missing parents, only accessible to their owner; existing ones are not changed.

    Raises:
        OSError: it cannot be created.
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
    """Open a file, and create it for its owner only if `flags` say so and there is none; return the descriptor.

    Raises:
        OSError: it cannot be opened.
    """
    made = bool(flags & os.O_CREAT) and not file.exists()
    descriptor = os.open(file, flags | getattr(os, "O_CLOEXEC", 0), OWNERS_FILE)
    if made:
        with suppress(OSError):  # a filesystem without such rights has no one to keep out
            file.chmod(OWNERS_FILE)
    return descriptor


def refuse_network_drive(folder: Path, *, mounts: Path = MOUNTS) -> None:
    """Raise if the folder is on a network drive; systems without /proc are not checked.

    Raises:
        NetworkDrive: with the mount point and its kind.
    """
    if not mounts.exists():
        return
    point, kind = mount_of(folder.resolve(), mounts.read_text("utf-8", "replace"))
    if kind in NETWORK_KINDS:
        said = tr(
            "{folder} lies on the network drive {point} ({kind}): SQLite needs a local disk.",
            folder=folder,
            point=point,
            kind=kind,
        )
        raise NetworkDrive(said)
    if kind in SHARED_KINDS:
        raise NetworkDrive(
            tr(
                "{folder} lies in {point}, a folder of the machine around this one ({kind}): SQLite needs a disk of "
                "its own; in Docker that is a named volume.",
                folder=folder,
                point=point,
                kind=kind,
            )
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
