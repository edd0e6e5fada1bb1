"""A disk that can fail: a thin layer under SQLite, in the same library that Python's `sqlite3` speaks to.

SQLite reaches files through a VFS, a table of C functions. Ours is a copy of the default one with `xOpen` replaced, and
each file that it opens gets a copy of its own table with the writing functions replaced: they count, fail on request,
and remember unsynced data. Everything else (reading, locks, shared memory) goes straight to SQLite's own code.
See https://sqlite.org/vfs.html.
"""

import ctypes
import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

MAPS = Path("/proc/self/maps")
SECTOR = 512
"""The size that a disk writes atomically."""
OK, IOERR = 0, 10
CODES: Mapping[str, Mapping[str, int]] = {
    "full": {"write": 13, "sync": 13, "truncate": 13},
    "read-only": {"write": 8, "sync": 8, "truncate": 8},
    "broken": {"write": IOERR | 3 << 8, "sync": IOERR | 4 << 8, "truncate": IOERR | 6 << 8},
}
"""The result codes given to SQLite: https://sqlite.org/rescode.html"""
Act = Literal["write", "sync", "truncate"]
Ill = Literal["full", "read-only", "broken"]

CLOSE = CFUNCTYPE(c_int, c_void_p)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)


class Methods(Structure):
    """`sqlite3_io_methods`: the operations on an open file."""

    _fields_ = (
        ("iVersion", c_int), ("xClose", CLOSE), ("xRead", c_void_p), ("xWrite", WRITE), ("xTruncate", TRUNCATE),
        ("xSync", SYNC), *((name, c_void_p) for name in (
            "xFileSize", "xLock", "xUnlock", "xCheckReservedLock", "xFileControl", "xSectorSize",
            "xDeviceCharacteristics", "xShmMap", "xShmLock", "xShmBarrier", "xShmUnmap", "xFetch", "xUnfetch",
        )),
    )  # fmt: skip


class Handle(Structure):
    """`sqlite3_file`: an open file begins with the address of its functions."""

    _fields_ = (("methods", POINTER(Methods)),)


class Vfs(Structure):
    """`sqlite3_vfs`: a way to reach files."""

    _fields_ = (
        ("iVersion", c_int), ("szOsFile", c_int), ("mxPathname", c_int), ("pNext", c_void_p), ("zName", c_char_p),
        ("pAppData", c_void_p), ("xOpen", OPEN), ("xDelete", DELETE), *((name, c_void_p) for name in (
            "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym", "xDlClose", "xRandomness", "xSleep",
            "xCurrentTime", "xGetLastError", "xCurrentTimeInt64", "xSetSystemCall", "xGetSystemCall", "xNextSystemCall",
        )),
    )  # fmt: skip


class Written(NamedTuple):
    """Bytes that were written, or, without bytes, the size that a file was truncated to."""

    at: int
    data: bytes | None

    def apply(self, image: bytearray) -> None:
        if self.data is None:
            del image[self.at :]
            return
        image.extend(bytes(max(0, self.at - len(image))))
        image[self.at : self.at + len(self.data)] = self.data

    def sectors(self) -> Iterator["Written"]:
        """Yield the parts that reach the disk independently."""
        if self.data is None:
            yield self
            return
        start = 0
        while start < len(self.data):
            end = min(len(self.data), (self.at + start) // SECTOR * SECTOR + SECTOR - self.at)
            yield Written(self.at + start, self.data[start:end])
            start = end


class Contents:
    """The synced and the unsynced content of one file."""

    def __init__(self, path: Path) -> None:
        self.durable = bytearray(path.read_bytes() if path.exists() else b"")
        self.unsynced: list[Written] = []

    def synced(self) -> None:
        for written in self.unsynced:
            written.apply(self.durable)
        self.unsynced.clear()

    def after_power_cut(self, rng: random.Random | None) -> bytes:
        """Return the content after a power cut: the synced part, with `rng` also some of the unsynced sectors."""
        image = bytearray(self.durable)
        if rng is not None:
            for written in self.unsynced:
                for sector in written.sectors():
                    if rng.random() < 0.5:
                        sector.apply(image)
        return bytes(image)


class Disk:
    """Counts operations on the files below a folder, and fails on request."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.acts = 0
        """Writes, syncs and truncations so far, including failed ones."""
        self.failures = 0
        self.watch: Callable[[], None] = lambda: None
        """Called before each operation."""
        self.shares_memory = True
        """Whether newly opened files can be mapped into memory, which SQLite's log needs."""
        self._ill: Ill | None = None
        self._from = 0
        self._files: dict[Path, Contents] = {}

    def falls_ill(self, how: Ill, *, after: int = 0) -> None:
        """Fail all operations after the next `after` ones."""
        self._ill, self._from = how, self.acts + after

    def heals(self) -> None:
        """Stop failing."""
        self._ill = None

    def loses_power(self, into: Path, *, rng: random.Random | None = None) -> None:
        """Write the files as found after a power cut into a folder; without `rng` all unsynced data is lost."""
        into.mkdir()
        for path, contents in self._files.items():
            (into / path.name).write_bytes(contents.after_power_cut(rng))

    def opened(self, path: Path) -> None:
        """Begin to track a file; its content at that time counts as synced."""
        self._files.setdefault(path, Contents(path))

    def deleted(self, path: Path) -> None:
        """Stop tracking a file: names change at once here, only contents wait for a sync."""
        self._files.pop(path, None)

    def refusal(self, act: Act) -> int:
        """Count an operation and return its result code for SQLite."""
        self.watch()
        self.acts += 1
        if self._ill is None or self.acts <= self._from:
            return OK
        self.failures += 1
        return CODES[self._ill][act]

    def wrote(self, path: Path, written: Written) -> None:
        self._files[path].unsynced.append(written)

    def synced(self, path: Path) -> None:
        self._files[path].synced()


class Layer:
    """The VFS itself; keeps everything alive whose address SQLite holds."""

    def __init__(self, real: "ctypes._Pointer[Vfs]", disk: Disk) -> None:
        self._real = real.contents
        self._address = ctypes.cast(real, c_void_p)
        self._disk = disk
        self._open_files: dict[int, tuple[Path, Methods, Methods]] = {}
        self.vfs = Vfs.from_buffer_copy(self._real)
        self.vfs.zName = b"failing-disk"
        self.vfs.xOpen, self.vfs.xDelete = OPEN(self._open), DELETE(self._delete)
        self._ours = {
            "xWrite": WRITE(self._write), "xTruncate": TRUNCATE(self._truncate),
            "xSync": SYNC(self._sync), "xClose": CLOSE(self._close),
        }  # fmt: skip

    def _open(self, _: int, name: int | None, handle: int, flags: int, out: object) -> int:
        result: int = self._real.xOpen(self._address, name, handle, flags, out)
        path = Path(ctypes.string_at(name).decode()) if name else Path()
        if result == OK and path.is_relative_to(self._disk.folder):
            opened = Handle.from_address(handle)
            original = Methods.from_buffer_copy(opened.methods.contents)
            ours = Methods.from_buffer_copy(original)
            for name_of, function in self._ours.items():
                setattr(ours, name_of, function)
            if not self._disk.shares_memory:
                ours.iVersion = 1
            self._open_files[handle] = (path, original, ours)
            self._disk.opened(path)
            opened.methods = ctypes.pointer(ours)
        return result

    def _delete(self, _: int, name: bytes, sync_folder: int) -> int:
        result: int = self._real.xDelete(self._address, name, sync_folder)
        if result == OK:
            self._disk.deleted(Path(name.decode()))
        return result

    def _write(self, handle: int, buffer: int, size: int, at: int) -> int:
        path, original, _ = self._open_files[handle]
        result: int = self._disk.refusal("write") or original.xWrite(handle, buffer, size, at)
        if result == OK:
            self._disk.wrote(path, Written(at, ctypes.string_at(buffer, size)))
        return result

    def _truncate(self, handle: int, size: int) -> int:
        path, original, _ = self._open_files[handle]
        result: int = self._disk.refusal("truncate") or original.xTruncate(handle, size)
        if result == OK:
            self._disk.wrote(path, Written(size, None))
        return result

    def _sync(self, handle: int, _flags: int) -> int:
        """Record the sync without syncing the real disk, whose power is not cut."""
        path, _, _ = self._open_files[handle]
        result = self._disk.refusal("sync")
        if result == OK:
            self._disk.synced(path)
        return result

    def _close(self, handle: int) -> int:
        _, original, _ = self._open_files.pop(handle)
        result: int = original.xClose(handle)
        return result


@cache
def sqlite_library() -> ctypes.CDLL | None:
    """Return the library that `sqlite3` uses; None if it is built into Python."""
    lines = MAPS.read_text("utf-8").splitlines() if MAPS.exists() else []
    paths = [line.split(maxsplit=5)[5] for line in lines if "libsqlite3.so" in line]
    if not paths:
        return None
    library = ctypes.CDLL(paths[0])
    library.sqlite3_libversion.restype = c_char_p
    library.sqlite3_vfs_find.restype = POINTER(Vfs)
    library.sqlite3_vfs_register.argtypes = [POINTER(Vfs), c_int]
    library.sqlite3_vfs_unregister.argtypes = [POINTER(Vfs)]
    return library if library.sqlite3_libversion().decode() == sqlite3.sqlite_version else None


needs_a_disk = pytest.mark.skipif(sqlite_library() is None, reason="SQLite is built into this Python: no layer fits in")
_kept: list[Layer] = []
"""Kept because a connection that was not closed still calls these."""


@contextmanager
def failing_disk(folder: Path) -> Iterator[Disk]:
    """Put the layer under every database opened inside the block; all must be closed before it ends."""
    library = sqlite_library()
    assert library is not None, "see needs_a_disk"
    real = library.sqlite3_vfs_find(None)
    disk = Disk(folder)
    layer = Layer(real, disk)
    _kept.append(layer)
    library.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield disk
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))
        library.sqlite3_vfs_register(real, 1)
