"""Shared by all tests: Hypothesis without deadlines, because two shared cores are slow at times; quiet logs."""

import logging
import sys
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

from bot.logs.setup import QUIET

settings.register_profile("sarnakh", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sarnakh")


@pytest.fixture(autouse=True, scope="session")
def cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what simulations leave for the map of a funnel out of the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def logging_as_it_was() -> Iterator[None]:
    """Restore logging after a test, or a command it runs in this process, has configured it."""
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    # basicConfig(force=True) would close pytest's own handlers.
    root.handlers[:] = []
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)
    sys.excepthook = hook
    structlog.reset_defaults()
