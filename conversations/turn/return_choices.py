"""When somebody may ask us to write again (T7 of DESK §1.4): the buttons, and how far away the day is."""

from collections.abc import Mapping
from datetime import timedelta

from conversations.turn.buttons import Act

LABELS: Mapping[Act, str] = {
    Act.RETURN_WEEK: "return.week",
    Act.RETURN_MONTH: "return.month",
    Act.RETURN_QUARTER: "return.quarter",
    Act.RETURN_NEVER: "return.never",
}
"""The keys of the labels, in their order."""
AHEAD: Mapping[Act, timedelta] = {
    Act.RETURN_WEEK: timedelta(days=7),
    Act.RETURN_MONTH: timedelta(days=30),
    Act.RETURN_QUARTER: timedelta(days=90),
}
