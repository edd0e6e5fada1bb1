"""A real PostgreSQL for the tests: one server a run, and a database of its own for each test.

Its programs are Debian's, or those on the PATH; where there are none, or no account that may run them, tests that need
a server are skipped, with one line that says why. PostgreSQL refuses to run as root: then another account runs it.
"""

import asyncio
import fcntl
import os
import pwd
import shutil
import subprocess
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path

import asyncpg

from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from tests.ports import free_address

RUNS = "sarnakh-tests-"
"""The folders of runs, before the id of their first process."""
TEMPLATE = "sarnakh_template"
GUESTS, TLS_GUESTS = "guests", "tls_guests"
"""Roles whose members must know their password, or must come over TLS."""
ADMISSION = f"""
host    all +{GUESTS}     127.0.0.1/32 scram-sha-256
hostssl all +{TLS_GUESTS} 127.0.0.1/32 scram-sha-256
host    all +{TLS_GUESTS} 127.0.0.1/32 reject
host    all all          127.0.0.1/32 trust
"""
"""https://www.postgresql.org/docs/current/auth-pg-hba-conf.html"""
_numbers = count()
_made: set[str] = set()
_free: list[str] = []
"""Databases of this process that are empty."""
OTHERS_ENDED = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend';
"""
EMPTIED = """
    SET session_replication_role = replica;  -- no triggers, no foreign keys
    DO $$
    DECLARE
        name TEXT;
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' LOOP
            EXECUTE format('DELETE FROM %I', name);
        END LOOP;
        FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
            PERFORM setval(name, 1, false);
        END LOOP;
    END
    $$;
    INSERT INTO totals_state (id, zone, counted) VALUES (1, '', 9223372036854775807);
"""


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, the newest first, or None."""
    debians = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda found: int(found.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    return next(iter(debians), Path(on_path).parent if on_path else None)


def account() -> str | None:
    """Return the account that runs the server: None for our own."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    raise LookupError("PostgreSQL does not run as root, and there is no account `postgres` or `nobody`")


class PostgresServer:
    """A server on loopback with its files in a folder of its own."""

    def __init__(self, folder: Path, bin_: Path, *, fsync: bool = False) -> None:
        self.folder = folder
        self.port = 0
        self._bin = bin_
        self._fsync = fsync

    @property
    def pid(self) -> int:
        """The process of the running server."""
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def init(self) -> None:
        """Make the files."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if (name := account()) is not None:
            shutil.chown(self.folder, name)
        self.folder.chmod(0o755)
        self._run("initdb", "--username=sarnakh", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        (self.folder / "data" / "pg_hba.conf").write_text(ADMISSION)

    def start(self, **settings: str | int) -> None:
        """Start it, and wait until it answers; the port stays the same over restarts."""
        self.port = self.port or free_address().port
        given = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "on" if self._fsync else "off",
            "max_connections": 150,
            "shared_buffers": "32MB",
            "autovacuum_naptime": "20s",
            **settings,
        }
        options = " ".join(f"-c {name}={value}" for name, value in given.items())
        self._run("pg_ctl", "--wait", "--silent", f"--log={self.folder / 'log'}", f"--options={options}", "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it; `immediate` is like a power cut that spares the disk."""
        self._run("pg_ctl", "--wait", "--silent", f"--mode={mode}", "stop")

    def url(self, database: str = "postgres") -> str:
        """Return the address of a database."""
        return f"postgresql://sarnakh@127.0.0.1:{self.port}/{database}"

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(  # our own arguments
            [self._bin / program, f"--pgdata={self.folder / 'data'}", *arguments],
            user=account(),
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, f"{program}: {done.stderr}"


def shared_server(folder: Path, bin_: Path) -> PostgresServer:
    """Return the one server of this run, started by whichever process needs it first; `folder` is the run's."""
    folder.mkdir(mode=0o755, exist_ok=True)
    server = PostgresServer(folder / "postgres", bin_)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        port = folder / "port"
        if port.exists():
            server.port = int(port.read_text())
            return server
        server.init()
        server.start()
        # In a thread, because the test that needs it first may run on an event loop of its own.
        with ThreadPoolExecutor(1) as threads:
            threads.submit(asyncio.run, _make_template(server)).result()
        port.write_text(str(server.port))
    return server


def stop_shared(folder: Path) -> None:
    """Stop the server of this run, if any process started it, and remove its files."""
    if (folder / "port").exists():
        PostgresServer(folder / "postgres", programs() or Path()).stop()
    shutil.rmtree(folder, ignore_errors=True)


def stop_stale(temporary: Path) -> None:
    """Stop the servers of runs that were killed: their folders name processes that are gone."""
    for folder in temporary.glob(f"{RUNS}*"):
        pid = folder.name.removeprefix(RUNS)
        if pid.isdecimal() and not Path(f"/proc/{pid}").exists():
            with suppress(OSError, AssertionError):  # another user's, or its server is gone
                stop_shared(folder)


async def _make_template(server: PostgresServer) -> None:
    await run_on(server.url(), f"CREATE ROLE {GUESTS}", f"CREATE ROLE {TLS_GUESTS}", f"CREATE DATABASE {TEMPLATE}")
    database = await PostgresDatabase.open(ServerAddress(server.url(TEMPLATE)))
    await database.close()
    await run_on(server.url(TEMPLATE), "DELETE FROM state")  # when it was opened: nobody has opened a copy


async def run_on(url: str, *statements: str) -> None:
    """Run statements as the owner of the server."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


@asynccontextmanager
async def a_database(server: PostgresServer) -> AsyncIterator[ServerAddress]:
    """Lend a database with our schema and nothing in it.

    It is emptied and lent again: to make and drop one takes the server a checkpoint each time.
    """
    name = _free.pop() if _free else f"t{os.getpid()}_{next(_numbers)}"
    address = ServerAddress(server.url(name))
    if name not in _made:
        await run_on(server.url(), f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        _made.add(name)
    yield address
    await run_on(address.url, OTHERS_ENDED, EMPTIED)
    _free.append(name)


@asynccontextmanager
async def an_empty_database(server: PostgresServer) -> AsyncIterator[ServerAddress]:
    """Lend a database without our schema."""
    name = f"t{os.getpid()}_{next(_numbers)}"
    await run_on(server.url(), f"CREATE DATABASE {name}")
    yield ServerAddress(server.url(name))
    await run_on(server.url(), f"DROP DATABASE {name} WITH (FORCE)")


@asynccontextmanager
async def a_role(server: PostgresServer, options: str = "", *, password: str) -> AsyncIterator[str]:
    """Make a role that may enter, with options of CREATE ROLE; of another group than `GUESTS` without its password."""
    name = f"r{os.getpid()}_{next(_numbers)}"
    await run_on(server.url(), f"CREATE ROLE {name} LOGIN PASSWORD '{password}' {options}")
    try:
        yield name
    finally:
        await run_on(server.url(), f"DROP ROLE {name}")
