"""A real PgBouncer in front of the tests' server, for as long as a test needs it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_address
from tests.postgres_server import PostgresServer, account

IGNORED = (
    "application_name,timezone,idle_in_transaction_session_timeout,statement_timeout,"
    "tcp_keepalives_idle,tcp_keepalives_interval,tcp_keepalives_count,plan_cache_mode,jit"
)
"""The settings that we ask for as a session begins."""


def program() -> str | None:
    """Return the path of PgBouncer, which Debian puts where only root looks; None where it is not installed."""
    return shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")


@contextmanager
def pgbouncer(server: PostgresServer, folder: Path, *, mode: str, ignored: str) -> Iterator[int]:
    """Run it with a pool mode, and settings that it ignores; lend its port."""
    found, port = program(), free_address().port
    assert found is not None, "the caller looked"
    folder.chmod(0o755)  # another account may run it
    (folder / "users").write_text('"sarnakh" ""\n')
    (folder / "ini").write_text(
        f"[databases]\n* = host=127.0.0.1 port={server.port}\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n"
        f"auth_type = trust\nauth_file = {folder / 'users'}\npool_mode = {mode}\n"
        f"ignore_startup_parameters = {ignored}\n"
    )
    for file in folder.iterdir():
        file.chmod(0o644)
    process = subprocess.Popen(
        [found, folder / "ini"], user=account(), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    )
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if "process up" in line:
                break
        yield port
    finally:
        process.terminate()
        process.communicate(timeout=10)
