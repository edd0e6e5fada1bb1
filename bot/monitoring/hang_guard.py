"""Work that hangs on the writer ends the process, even if a library hangs without letting go of the interpreter.

The timer is faulthandler's, written in C. Setting it starts a thread: measured, a tenth of the CPU of an update when it
was set for each work. So a timer that was set a moment ago serves the next work, too, and the event loop cancels it
once there was no work for a while.
"""

import asyncio
import faulthandler
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_FRESH: Final = 1 / 120
"""How old a timer may be when work begins under it, as a part of its time: 0.25 s of 30."""


class HangGuard:
    """Ends the process with a traceback when work takes longer than `hang_s`, by a 120th more at most."""

    def __init__(self, hang_s: float) -> None:
        self._fresh_s = hang_s * _FRESH
        self._limit_s = hang_s + self._fresh_s
        self._lock = threading.Lock()
        self._working = False
        self._stale_at = 0.0
        """By the monotonic clock, like the next: when work must set the timer again."""
        self._idle_since = 0.0
        self._resting: asyncio.TimerHandle | None = None

    @contextmanager
    def working(self) -> Iterator[None]:
        """Guard the work done within; it is entered on the thread that works, and never by two at once."""
        with self._lock:
            now = time.monotonic()
            if now >= self._stale_at:
                faulthandler.dump_traceback_later(self._limit_s, exit=True)
                self._stale_at = now + self._fresh_s
            self._working = True
        try:
            yield
        finally:
            with self._lock:
                self._working = False
                self._idle_since = time.monotonic()

    def rest_soon(self) -> None:
        """Cancel the timer once there was no work for a while; call it on the event loop after work."""
        if self._resting is None:
            self._resting = asyncio.get_running_loop().call_later(self._fresh_s, self._rest)

    def stop(self) -> None:
        """Cancel the timer: there will be no more work."""
        with self._lock:
            self._cancel()
        if self._resting is not None:
            self._resting.cancel()
            self._resting = None

    def _rest(self) -> None:
        self._resting = None
        with self._lock:
            if not self._working and time.monotonic() - self._idle_since >= self._fresh_s:
                self._cancel()
                return
        self.rest_soon()

    def _cancel(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        self._stale_at = 0.0
