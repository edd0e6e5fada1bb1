"""A time zone that fails, as with a broken library or without file handles."""

from datetime import datetime
from zoneinfo import ZoneInfo


class LeakyZone(ZoneInfo):
    """Converting a time into it raises the given exception."""

    leaks: BaseException | None = None

    def fromutc(self, at: datetime) -> datetime:
        if self.leaks is not None:
            raise self.leaks.with_traceback(None)  # else each time would add its frames to the earlier ones
        return super().fromutc(at)
