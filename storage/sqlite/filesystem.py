"""Where a database file may lie: SQLite's locks and its shared memory cannot be trusted beyond one machine."""

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
