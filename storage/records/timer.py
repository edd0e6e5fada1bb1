"""What is due, as data."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from storage.records.record import Json, Record


class Timer(Record):
    """Something due: when the time comes it becomes an event and goes down the same road."""

    key: str
    due: datetime
    kind: Literal["decay", "report", "remind", "again", "former", "copies"]
    lead: int | None = None
    data: dict[str, Json] = Field(default_factory=dict)
