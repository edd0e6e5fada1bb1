"""What `pg_restore` writes of a backup: statements, and between them the rows of one table after another."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

END_OF_ROWS = b"\\.\n"
_COPY = re.compile(rb"COPY (\w+)\.(\w+) \((.*)\) FROM stdin;\n")


class Lines(Protocol):
    """A stream of lines."""

    async def readline(self) -> bytes:
        """Return the next line with its end; nothing at the end."""
        ...


@dataclass(frozen=True, slots=True)
class DumpedRows:
    """The rows of a table; they must be read before what comes behind them."""

    schema: str
    table: str
    columns: tuple[str, ...]
    lines: AsyncIterator[bytes]


async def parts(stream: Lines) -> AsyncIterator[str | DumpedRows]:
    """Yield the statements up to the rows of a table, these rows, the statements behind them, and so on."""
    script: list[bytes] = []
    while line := await stream.readline():
        found = _COPY.fullmatch(line)
        if found is not None:
            yield b"".join(script).decode()
            script.clear()
            columns = tuple(each.strip('" ') for each in found[3].decode().split(","))
            yield DumpedRows(found[1].decode(), found[2].decode(), columns, _rows(stream))
        elif not line.startswith(b"\\"):  # for psql alone: \restrict and \unrestrict
            script.append(line)
    yield b"".join(script).decode()


async def _rows(stream: Lines) -> AsyncIterator[bytes]:
    while (line := await stream.readline()) and line != END_OF_ROWS:
        yield line
