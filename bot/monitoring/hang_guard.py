"""Work that hangs on the writer ends the process, even if a library hangs without releasing the interpreter.

The timer is faulthandler's, written in C. Setting it starts a thread: measured, a tenth of the CPU of an update when it
was set for each work. So a timer that was set a moment ago serves the next work, too, and a thread cancels it after
there was no work for a while.
"""

import faulthandler
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_FRESH: Final = 1 / 120
"""How old a timer may be when work begins under it, as a part of its time: 0.25 s of 30."""


class HangGuard:
    """Ends the process with a traceback when work takes longer than `hang_s`, within another 120th of it."""

    def __init__(self, hang_s: float) -> None:
        self._fresh_s = hang_s * _FRESH
        self._limit_s = hang_s + self._fresh_s
        self._lock = threading.Lock()
        self._working = 0
        self._stale_at = 0.0
        """By the monotonic clock, like the next: when work must set the timer again."""
        self._idle_since = 0.0
        self._resting = False
        """Whether the thread runs that cancels the timer."""

    @contextmanager
    def working(self) -> Iterator[None]:
        """Guard the work inside; entered on the thread that works.

        Several may be inside where work awaits a server. If one of them keeps the thread busy no other begins, so that
        the time of the last that began is enough.
        """
        with self._lock:
            self._set(time.monotonic())
            self._working += 1
        try:
            yield
        finally:
            with self._lock:
                self._working -= 1
                self._idle_since = time.monotonic()

    def _set(self, now: float) -> None:
        if not self._resting:
            threading.Thread(target=self._rest, name="hang-guard", daemon=True).start()
            self._resting = True
        if now >= self._stale_at:
            faulthandler.dump_traceback_later(self._limit_s, exit=True)
            self._stale_at = now + self._fresh_s

    def _rest(self) -> None:
        """Cancel the timer after there was no work for a while, and end; no closed event loop leaves one behind."""
        while True:
            time.sleep(self._fresh_s)
            with self._lock:
                if not self._working and time.monotonic() - self._idle_since >= self._fresh_s:
                    faulthandler.cancel_dump_traceback_later()
                    self._stale_at = 0.0
                    self._resting = False
                    return
