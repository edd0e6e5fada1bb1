"""Which time zone data is used: the machine's or the package's, whichever is newer.

Python reads the machine's first, and an old one has Tehran an hour off in summer: Iran has had no summer time since
2022. https://docs.python.org/3/library/zoneinfo.html#data-sources
"""

import re
import zoneinfo
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import tzdata  # type: ignore[import-untyped]  # it has no types, and one constant that we read

from storage.records.translatable import Translatable, tr

PACKAGE: str = tzdata.IANA_VERSION
"""The version of the package's data."""
_VERSION = re.compile(r"(?:# version )?([0-9]{4}[a-z]+)\b")
_VERSION_FILES = ("tzdata.zi", "+VERSION")
"""Files in which Linux and macOS say which version it is."""


class MachineZones(NamedTuple):
    """The machine's time zone data."""

    folder: Path
    version: str
    """Like 2025b; "" if it does not say."""


def use_newest_zones() -> None:
    """Let this process read the package's data, unless the machine's is as new; call it before any zone is used."""
    machine = machine_zones(zoneinfo.TZPATH)
    if machine is not None and machine.version < PACKAGE:
        zoneinfo.reset_tzpath(to=())


def say_zones() -> Translatable:
    """Return which data this process uses, and which it does not."""
    package = tr("the package tzdata, version {version}", version=PACKAGE)
    machine = machine_zones(zoneinfo.TZPATH or _standard_path())
    if machine is None:
        return tr("{package}; this machine has none", package=package)
    shown = tr("{folder}, of an unknown version", folder=machine.folder)
    if machine.version:
        shown = tr("{folder}, version {version}", folder=machine.folder, version=machine.version)
    used, other = (shown, package) if zoneinfo.TZPATH else (package, shown)
    return tr("{used}; not {other}", used=used, other=other)


def machine_zones(path: Sequence[str]) -> MachineZones | None:
    """Return the first folder of `path` that has zones."""
    folder = next((each for each in map(Path, path) if (each / "Asia" / "Tehran").is_file()), None)
    return None if folder is None else MachineZones(folder, _version_in(folder))


def _version_in(folder: Path) -> str:
    for name in _VERSION_FILES:
        try:
            with (folder / name).open(encoding="utf-8", errors="replace") as file:
                found = _VERSION.match(file.readline())
        except OSError:
            continue
        if found is not None:
            return found[1]
    return ""


def _standard_path() -> Sequence[str]:
    """Return where Python would look on this machine."""
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath()
    standard = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=before)
    return standard
