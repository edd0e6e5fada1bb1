"""A process without free file handles."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_handles() -> Iterator[None]:
    """Prevent this process from opening files; open ones stay open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    lowest = os.dup(0)
    os.close(lowest)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
