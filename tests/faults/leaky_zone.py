"""A time zone as a broken library, or a machine without file handles, would make it."""

from datetime import datetime
from zoneinfo import ZoneInfo


class LeakyZone(ZoneInfo):
    """Whoever reckons in it lets something out."""

    leaks: BaseException | None = None

    def fromutc(self, at: datetime) -> datetime:
        if self.leaks is not None:
            raise self.leaks
        return super().fromutc(at)
