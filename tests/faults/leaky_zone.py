"""A time zone as a broken library, or a machine without file handles, would make it."""

import copy
from datetime import datetime
from zoneinfo import ZoneInfo


class LeakyZone(ZoneInfo):
    """Converting a time into it raises what it is told to raise."""

    leaks: BaseException | None = None

    def fromutc(self, at: datetime) -> datetime:
        if self.leaks is not None:
            raise copy.copy(self.leaks)  # one that is raised again keeps every frame it ever passed
        return super().fromutc(at)
