"""Why a lead was lost, or is no fit: the reasons that a desk chooses from (DESK §2)."""

from typing import Annotated

from pydantic import Field

from conversations.funnel.parts.basics import FunnelPart, Said

MOST_REASONS = 8
"""In each list, besides `other`."""
ReasonId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,16}$")]
"""What a button's `callback_data` has room for."""


class ClosingReason(FunnelPart):
    """A reason that a lead is closed with."""

    id: ReasonId
    label: Said | None = None
    """On the button, up to 20 characters; may be left out where the id is one that we ship."""


def _shipped(*ids: str) -> tuple[ClosingReason, ...]:
    return tuple(ClosingReason(id=each) for each in ids)


SHIPPED_LOST = _shipped("price", "competitor", "no_answer", "later", "no_need")
SHIPPED_UNFIT = _shipped("wrong_person", "too_small", "student", "spam")
SHIPPED_IDS = frozenset(each.id for each in (*SHIPPED_LOST, *SHIPPED_UNFIT))
"""Reasons that have words of ours: the texts `reason.*` of the sales group."""
LATER = "later"
"""The reason with which people are asked when to be reminded (DESK §5)."""
OTHER = ClosingReason(id="other")
"""Always there, and last: it asks for words."""
