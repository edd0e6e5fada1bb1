"""`python3 .ci/locked.py NAME`: a package as it is locked, with the hashes of its files, as pip reads it.

The bootstrap has no uv yet that could read `uv.lock`; this needs Python alone.
"""

import sys
import tomllib
from pathlib import Path

LOCK = Path(__file__).parent.parent / "uv.lock"


def locked(name: str, lock: Path = LOCK) -> str:
    """Return one requirement, which pip installs from no file but those that were locked."""
    (found,) = [each for each in tomllib.loads(lock.read_text("utf-8"))["package"] if each["name"] == name]
    files = [*found.get("wheels", []), *([found["sdist"]] if "sdist" in found else [])]
    return " \\\n    ".join((f"{name}=={found['version']}", *(f"--hash={file['hash']}" for file in files)))


if __name__ == "__main__":
    sys.stdout.write(f"{locked(sys.argv[1])}\n")
