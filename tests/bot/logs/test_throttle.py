"""What fails again and again is said once a minute, and each thing for itself."""

from bot.logs.throttle import EVERY_S, LogThrottle
from tests.bot.fake_clock import FakeClock


def test_each_thing_is_said_at_once_and_then_once_a_minute() -> None:
    clock = FakeClock()
    throttle = LogThrottle(clock)
    assert [throttle.allow(what) for what in ("full", "full", "late", "late")] == [True, False, True, False]
    clock.advance(EVERY_S)
    assert [throttle.allow("full"), throttle.allow("full")] == [True, False]
