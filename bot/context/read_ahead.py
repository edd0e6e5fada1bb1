"""What a slice has read for all its people together, in place of queries for each."""

from dataclasses import dataclass, field

from storage.outbox.places import PressedMessage
from storage.people.sessions import SessionRows


@dataclass
class ReadAhead:
    """What was read for the people of a slice, by account, until something may have changed it."""

    people: SessionRows = field(default_factory=dict)
    pressed: dict[int, PressedMessage] = field(default_factory=dict)
    """The message whose button they pressed, for each person whose first update in the slice is a press."""

    def clear(self) -> None:
        """Forget everything: anybody's rows may be changed now."""
        self.people.clear()
        self.pressed.clear()
