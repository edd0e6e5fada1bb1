import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import AlreadyOpen, NetworkDrive
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.filesystem import mount_of, refuse_network_drive

ANOTHER_PROCESS = """
import asyncio, sys
from pathlib import Path
from storage.errors import AlreadyOpen
from storage.sqlite.database import SqliteDatabase

async def main():
    database = await SqliteDatabase.open(Path(sys.argv[1]))
    print("open", flush=True)
    sys.stdin.read()
    await database.close()

try:
    asyncio.run(main())
except AlreadyOpen as refusal:
    print(refusal)
"""


def another_process(file: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", ANOTHER_PROCESS, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.long
async def test_a_second_process_is_refused_and_told_who_has_the_file(file: Path) -> None:
    with another_process(file) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with another_process(file) as second:
            refusal, _ = second.communicate(timeout=30)
        first.communicate(timeout=30)
    assert f"Process {first.pid} already works on {file}." in refusal
    assert "Stop it first" in refusal


async def test_a_process_that_was_killed_leaves_the_file_free(file: Path) -> None:
    with another_process(file) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        first.kill()
    database = await SqliteDatabase.open(file)
    await database.close()


async def test_the_same_process_cannot_open_a_file_twice(database: SqliteDatabase, file: Path) -> None:
    with pytest.raises(AlreadyOpen):
        await SqliteDatabase.open(file)


MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/shared nfs4 rw 0 0
//nas/x /mnt/shared/my\040files cifs rw 0 0
/dev/sdb1 /mnt/shared-not ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "mount"),
    [
        pytest.param("/var/lib/sarnakh", ("/", "ext4"), id="local disk"),
        pytest.param("/mnt/shared/data", ("/mnt/shared", "nfs4"), id="nfs"),
        pytest.param("/mnt/shared/my files/data", ("/mnt/shared/my files", "cifs"), id="smb within nfs"),
        pytest.param("/mnt/shared-not/data", ("/mnt/shared-not", "ext4"), id="a name that only begins alike"),
    ],
)
def test_the_mount_that_holds_a_folder_is_found(folder: str, mount: tuple[str, str]) -> None:
    assert mount_of(Path(folder), MOUNTS.strip()) == mount


def test_a_database_on_a_network_drive_is_refused(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nnas:/x {tmp_path} nfs rw 0 0\n")
    with pytest.raises(NetworkDrive, match="local disk"):
        refuse_network_drive(tmp_path / "data", mounts=mounts)


def test_a_folder_of_docker_desktop_is_refused_with_what_to_use_instead(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"overlay / overlay rw 0 0\n/run/host_mark/Users {tmp_path} fakeowner rw 0 0\n")
    with pytest.raises(NetworkDrive, match="named volume"):
        refuse_network_drive(tmp_path / "data", mounts=mounts)


def test_systems_that_do_not_tell_their_mounts_are_not_asked(tmp_path: Path) -> None:
    refuse_network_drive(tmp_path, mounts=tmp_path / "none")
