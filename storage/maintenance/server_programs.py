"""PostgreSQL's own programs for backups: where they are, and how they are run; no password is in their arguments."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from storage.errors import BackupRefused
from storage.postgres.address import ServerAddress
from storage.records.translatable import tr

DEBIANS = Path("/usr/lib/postgresql")
"""Debian keeps the programs of each version here, and only some on the PATH."""
LONGEST_LINE = 1 << 30
"""Bytes: a text has no more in PostgreSQL."""
VERSION_S = 10.0


class Program(NamedTuple):
    """A program of PostgreSQL's, and its version."""

    path: Path
    version: int


async def find_program(name: str, *, server: int) -> Program:
    """Return `pg_dump` or `pg_restore`, of the server's version or a newer one.

    Raises:
        BackupRefused: there is none, or it is too old; the text says what to install.
    """
    found = [Program(place, await _version(place)) for place in _places(name)]
    fitting = [each for each in found if each.version >= server]
    if fitting:
        return min(fitting, key=lambda each: each.version)
    if found:
        raise BackupRefused(
            tr(
                "{program} here is of version {ours}, and the server of version {server}, which an older one cannot "
                "read: install its client (on Debian: postgresql-client-{server}).",
                program=name,
                ours=str(max(each.version for each in found)),
                server=str(server),
            )
        )
    raise BackupRefused(
        tr(
            "{program} is not installed here: install the client of PostgreSQL {server} (on Debian: "
            "postgresql-client-{server}), or let your server's own backups do it. FIELD_KEY is in neither: keep it.",
            program=name,
            server=str(server),
        )
    )


def _places(name: str) -> list[Path]:
    on_path = shutil.which(name)
    return [*([Path(on_path)] if on_path else []), *DEBIANS.glob(f"*/bin/{name}")]


async def _version(program: Path) -> int:
    process = await asyncio.create_subprocess_exec(
        program, "--version", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    said, _ = await asyncio.wait_for(process.communicate(), VERSION_S)
    found = re.search(rb"\(PostgreSQL\) (\d+)", said)
    return int(found[1]) if found else 0


def without_password(address: ServerAddress) -> tuple[str, dict[str, str]]:
    """Return the address as arguments may show it, and the environment with the password for the program."""
    parts = urlsplit(address.url)
    user, _, host = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    given = parse_qsl(parts.query, keep_blank_values=True)
    password = unquote(password) or dict(given).get("password", "")
    query = urlencode([pair for pair in given if pair[0] != "password"])
    # urlunsplit would leave the slashes of an empty host out.
    url = f"postgresql://{name}@{host}{parts.path}" if name else f"postgresql://{host}{parts.path}"
    return f"{url}?{query}" if query else url, {**os.environ, **({"PGPASSWORD": password} if password else {})}


@asynccontextmanager
async def running(
    program: Program, *arguments: str, environment: dict[str, str] | None = None
) -> AsyncIterator[asyncio.StreamReader]:
    """Run a program while the block reads what it writes.

    Raises:
        BackupRefused: it failed; the text is the first line of what it said.
    """
    process = await asyncio.create_subprocess_exec(
        program.path,
        *arguments,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=LONGEST_LINE,
        env=environment,
    )
    assert process.stdout is not None, "it is a pipe"
    assert process.stderr is not None, "it is a pipe"
    complaints = asyncio.create_task(process.stderr.read())
    try:
        yield process.stdout
        if await process.wait():
            said = (await complaints).decode(errors="replace").strip().splitlines() or ["?"]
            raise BackupRefused(
                tr("{program} could not do it. It says: {error}", program=program.path.name, error=said[0])
            )
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        await complaints
