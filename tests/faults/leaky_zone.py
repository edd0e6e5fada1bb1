"""A time zone as a broken library, or a machine without file handles, would make it."""

from datetime import datetime
from zoneinfo import ZoneInfo


class LeakyZone(ZoneInfo):
    """Converting a time into it raises what it is told to raise."""

    leaks: BaseException | None = None

    def fromutc(self, at: datetime) -> datetime:
        if self.leaks is not None:
            raise self.leaks.with_traceback(None)  # else each time would add its frames to those of before
        return super().fromutc(at)
