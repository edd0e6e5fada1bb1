"""What fails again and again is said once a minute, and each thing for itself."""

from bot.logs.throttle import EVERY_S, Sparing
from tests.bot.fake_clock import FakeClock


def test_each_thing_is_said_at_once_and_then_once_a_minute() -> None:
    clock = FakeClock()
    sparing = Sparing(clock)
    assert [sparing.may_say(what) for what in ("full", "full", "late", "late")] == [True, False, True, False]
    clock.advance(EVERY_S)
    assert [sparing.may_say("full"), sparing.may_say("full")] == [True, False]
