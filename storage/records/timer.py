"""What is due, as data."""

from datetime import datetime
from typing import Literal, get_args

from pydantic import Field

from storage.records.record import Json, Record

TimerKind = Literal["decay", "report", "remind", "again", "former", "copies"]
KINDS: tuple[TimerKind, ...] = get_args(TimerKind)
"""The kinds that this version knows; others wait for a version that knows them."""


class Timer(Record):
    """Something due: when the time comes it becomes an event and goes down the same road."""

    key: str
    due: datetime
    kind: TimerKind
    lead: int | None = None
    data: dict[str, Json] = Field(default_factory=dict)
