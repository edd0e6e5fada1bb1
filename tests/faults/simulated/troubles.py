"""One bot in virtual time, and all failures that Hypothesis may cause: the base of a state machine with people."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from structlog.testing import capture_logs

from bot.sandbox.api.faults import Garbled, Hangs, InjectedFault, Refuses, ResetAfter, ResetBefore, TooManyRequests
from tests.faults.simulated.bot import MEMORY, Bot, Store
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.life import Fate, lives_on

FAULTS: tuple[InjectedFault, ...] = (
    TooManyRequests(3),
    TooManyRequests(None),
    Refuses(500, "Internal Server Error"),
    Refuses(502, "Bad Gateway"),
    ResetBefore(),
    ResetAfter(),
    Garbled("<html>"),
    Hangs(),
)


class Troubles(RuleBasedStateMachine):
    """The process dies, Telegram and the disk fail, the group moves, mutes the bot or throws it out; time passes."""

    store: ClassVar[Callable[[], Store | None]] = staticmethod(lambda: None)
    """Returns an empty database for each world; None: an SQLite file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="sarnakh-machine-", dir=MEMORY))
        self.runner = Runner()
        self.capture = capture_logs()
        self.logs = self.capture.__enter__()
        self.bot = Bot(self.folder, loop=self.runner.loop, basic=True, store=self.store())
        self.dying = 0
        self.is_down = False

    @initialize()
    def the_bot_starts(self) -> None:
        self.bot.starts()
        self._let(self.bot.settles())

    # Failures

    @precondition(lambda self: not self.is_down)
    @rule(after=st.integers(0, 25))
    def the_process_will_die(self, after: int) -> None:
        """Make it die at one of the next commits or calls."""
        self.dying = after + 1

    @precondition(lambda self: not self.is_down)
    @rule()
    def the_process_is_gone(self) -> None:
        self._let(self.bot.dies())
        self.is_down = True

    @precondition(lambda self: self.is_down)
    @rule()
    def the_process_comes_back(self) -> None:
        self.bot.starts()
        self.is_down = False
        self._wait(0.3)

    @rule(fault=st.sampled_from(FAULTS), times=st.integers(1, 4))
    def telegram_is_troubled(self, fault: InjectedFault, times: int) -> None:
        self.bot.sandbox.weather.next(fault, times)

    @rule(fault=st.sampled_from((Refuses(502, "Bad Gateway"), ResetAfter(), Garbled("{}"))))
    def a_poll_fails(self, fault: InjectedFault) -> None:
        self.bot.sandbox.weather.next(fault, method="getUpdates")

    @rule()
    def the_group_throws_the_bot_out(self) -> None:
        if self.bot.group.chat.bot_standing in ("member", "restricted"):
            self.bot.group.kicks_bot()

    @rule()
    def the_group_takes_the_bot_back(self) -> None:
        if self.bot.group.chat.bot_standing == "kicked":
            self.bot.group.readds_bot()

    @rule(told=st.booleans())
    def the_group_forbids_the_bot_to_write(self, told: bool) -> None:
        if self.bot.group.chat.bot_standing != "member":
            return
        if told:
            self.bot.group.mutes_bot()
        else:
            self.bot.group.chat.bot_standing = "restricted"

    @rule(told=st.booleans())
    def the_group_allows_the_bot_to_write(self, told: bool) -> None:
        if self.bot.group.chat.bot_standing != "restricted":
            return
        if told:
            self.bot.group.adds_bot()
        else:
            self.bot.group.chat.bot_standing = "member"

    @precondition(lambda self: self.bot.group.chat.kind == "group")
    @rule()
    def the_group_becomes_a_supergroup(self) -> None:
        if self.bot.group.chat.bot_standing == "member":
            self.bot.group.upgrade()

    @rule(full=st.booleans())
    def the_disk_fills_or_empties(self, full: bool) -> None:
        self.bot.disk.is_full = lambda: full

    @precondition(lambda self: not self.is_down and not self.dying)
    @rule(years=st.sampled_from((-30, -3, 3, 300)), seconds=st.sampled_from((0.3, 10.0)))
    def the_clock_is_years_off_for_a_moment(self, years: int, seconds: float) -> None:
        """Nothing that happens meanwhile may erase anyone, and all data must be as with a correct clock."""
        self.bot.clock_error = timedelta(days=366 * years)
        self._wait(seconds)
        self.bot.clock_error = timedelta()

    @rule(seconds=st.sampled_from((0.01, 0.1, 1.0, 5.0, 40.0)))
    def time_passes(self, seconds: float) -> None:
        self._wait(seconds)

    def _ends_all_trouble(self) -> None:
        self.bot.sandbox.weather.clear()
        self.bot.disk.is_full = lambda: False
        self.dying = 0
        self.the_group_takes_the_bot_back()
        self.the_group_allows_the_bot_to_write(told=True)
        if self.is_down:
            self.the_process_comes_back()
        self._let(self.bot.settles())

    def _closes(self) -> None:
        self.capture.__exit__(None, None, None)
        self._let(self.bot.ends())
        self.runner.close()
        shutil.rmtree(self.folder)

    def _let(self, coroutine) -> None:
        self.bot.fate = lambda: self._fate
        self.runner.run(coroutine)

    @property
    def _fate(self) -> Fate:
        return self._dies_now if self.dying else lives_on

    def _dies_now(self, _point: str) -> bool:
        self.dying = max(0, self.dying - 1)
        return self.dying == 1

    def _wait(self, seconds: float) -> None:
        if self.is_down or not seconds:
            return
        self._let(self.bot.passes(seconds))
