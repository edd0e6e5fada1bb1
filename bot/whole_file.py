"""Write a file whole or not at all: a reader finds what stood there before or the new content, never half of it."""

import os
import shutil
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Put new content in the place of a file, with the permissions that it had; also after a power cut it is whole.

    Raises:
        OSError: it cannot be written; what stood there before is unchanged.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
