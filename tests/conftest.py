"""Shared by all tests: Hypothesis without deadlines, because two shared cores are slow at times; quiet logs."""

import gc
import logging
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from functools import cache, partial
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings

from bot.logs.setup import QUIET
from tests.faults.death_points import ALL_TESTS
from tests.funnels_read_once import remember_funnels
from tests.lent_databases import Lend, lent_to
from tests.postgres_server import RUNS, PostgresServer, programs, shared_server, stop_shared, stop_stale
from tests.short_form import SEED, left_to_ci, prepare_draw

ALL = settings(deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("all", ALL)
settings.register_profile("some", ALL, max_examples=ALL.max_examples // 8)
settings.load_profile("some")


@pytest.fixture(autouse=True, scope="session")
def cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what simulations leave for the map of a funnel out of the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True, scope="session")
def funnels_are_read_once() -> Iterator[None]:
    """Read each text of a funnel once, however often a bot starts in this process."""
    with pytest.MonkeyPatch.context() as patch:
        remember_funnels(patch)
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


NO_SERVER = "PostgreSQL's programs are not installed (Debian: postgresql)"


RUN = "SARNAKH_TEST_RUN"
"""Names the folder that all processes of this run share, outside pytest's own, which only root may enter if it runs."""


ON_BOTH = "--all-on-both"
TESTS = Path(__file__).parent
WAITING = tuple(
    map(TESTS.joinpath, ("faults/postgres", "faults/test_replicas.py", "bot/intake/test_replicas.py", "browser"))
)
"""Tests that wait for leases, servers and a browser for most of their time: the other workers fill it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    said = "run every test on both engines and old versions, the long ones, and more trials; a server must be there"
    parser.addoption(ON_BOTH, action="store_true", help=said)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption(ON_BOTH):
        settings.load_profile("all")
        os.environ[ALL_TESTS] = "1"
    # In place of Python's own, asyncio's Runner sets its own, and takes each task's text for nothing: 6 % of a start.
    signal.signal(signal.SIGINT, _interrupt)
    gc.disable()  # nothing is garbage until all tests are collected: to look for it takes each worker 2.4 s of CPU
    if not hasattr(config, "workerinput"):
        temporary = Path(tempfile.gettempdir())
        stop_stale(temporary)
        os.environ[RUN] = str(temporary / f"{RUNS}{os.getpid()}")
        prepare_draw(config)


def _interrupt(*_of_the_signal: object) -> None:
    raise KeyboardInterrupt


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop() -> None:
    """Collect garbage from here on, and never look again through the 13,000 tests and all that they import."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        stop_shared(Path(os.environ.pop(RUN)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if (seed := os.environ.get(SEED)) is not None and not terminalreporter.config.getoption(ON_BOTH):
        terminalreporter.write_line(f"of tests with many cases some were drawn; to draw the same: {SEED}={seed}")


@pytest.fixture(scope="session")
def postgres(pytestconfig: pytest.Config) -> PostgresServer:
    """The server of this run, with fsync off."""
    bin_ = programs()
    if bin_ is None and pytestconfig.getoption(ON_BOTH):
        pytest.fail(NO_SERVER)
    if bin_ is None:
        pytest.skip(NO_SERVER)
    return shared_server(Path(os.environ[RUN]), bin_)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for it on both engines, unless it looks into SQLite's file."""
    if "lend" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("sqlite") is not None
        metafunc.parametrize("engine", ("sqlite",) if marked else ("sqlite", "postgres"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what waits for others; leave out what is left to CI, unless all are asked for."""
    items.sort(key=lambda item: not _waits(item.path))
    if not config.getoption(ON_BOTH):
        left_out = left_to_ci(items)
        config.hook.pytest_deselected(items=list(left_out))
        items[:] = [item for item in items if item not in left_out]


@cache
def _waits(file: Path) -> bool:
    return any(file.is_relative_to(place) for place in WAITING)


@pytest.fixture
def lend(engine: str, request: pytest.FixtureRequest) -> Lend:
    """Lend databases of the engine to folders."""
    return partial(lent_to, server=None if engine == "sqlite" else request.getfixturevalue("postgres"))


@pytest.fixture
async def folder(lend: Lend, tmp_path: Path) -> AsyncIterator[Path]:
    """The folder of the test; bots that are made in it work on a database of the engine."""
    async with lend(tmp_path):
        yield tmp_path
