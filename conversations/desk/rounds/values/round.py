"""A round, as it is stored."""

from storage.records.round import (
    CLOSED,
    DECIDED,
    OPEN,
    OWNED,
    AskedWindow,
    LadderStep,
    Offer,
    Ping,
    Round,
    RoundKind,
    RoundState,
    TouchKind,
)

__all__ = [
    "CLOSED",
    "DECIDED",
    "OPEN",
    "OWNED",
    "AskedWindow",
    "LadderStep",
    "Offer",
    "Ping",
    "Round",
    "RoundKind",
    "RoundState",
    "TouchKind",
]
