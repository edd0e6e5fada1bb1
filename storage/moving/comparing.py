"""Compare two databases table by table: how many rows there are, and the checksum of them all."""

import hashlib
from typing import NamedTuple

import orjson

from storage.database import Reader
from storage.moving.side import Table

PAGE = 5_000


class Checksum(NamedTuple):
    """The rows of a table."""

    rows: int
    sha256: str
    """Of each row as JSON, with a line end after it, in the order of the keys: the same from either engine."""


async def checksum(reader: Reader, table: Table) -> Checksum:
    """Read every row."""
    rows, digest = 0, hashlib.sha256()
    async for page in reader.pages(table.ordered, size=PAGE):
        rows += len(page)
        digest.update(b"".join(orjson.dumps(tuple(row), option=orjson.OPT_APPEND_NEWLINE) for row in page))
    return Checksum(rows, digest.hexdigest())
