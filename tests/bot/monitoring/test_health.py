from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.monitoring.health import DISK_BYTES, LOG_BYTES, REFUSALS, Fault, Health
from storage.messages import Priority, QueueDepth
from tests.bot.fake_clock import START, FakeClock

SILENCE = timedelta(seconds=80)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def health(clock: FakeClock) -> Health:
    return Health("1.2.3", clock, longest_silence=SILENCE)


def sees(health: Health, *backlog: QueueDepth, log_bytes: int = 0, disk_bytes: int | None = None) -> None:
    health.looked(backlog=backlog, log_bytes=log_bytes, disk_bytes=disk_bytes)


def waits(priority: Priority, minutes: float = 0) -> QueueDepth:
    return QueueDepth(priority=priority, waiting=2, oldest=START - timedelta(minutes=minutes))


def test_a_fresh_start_is_given_the_time_of_any_other_silence(health: Health, clock: FakeClock) -> None:
    clock.advance(80)
    assert health.faults() == ()
    clock.advance(1)
    assert health.faults() == (Fault.TELEGRAM_SILENT,)


def test_an_answer_makes_it_well_again(health: Health, clock: FakeClock) -> None:
    clock.advance(100)
    assert health.report()["last_heard_s"] is None
    health.heard()
    clock.advance(12)
    assert health.faults() == ()
    assert health.report()["last_heard_s"] == 12


@pytest.mark.parametrize("fault", sorted(REFUSALS - {Fault.OTHER_INSTANCE}))
def test_what_telegram_refuses_is_a_fault_at_once_until_it_answers(
    health: Health, clock: FakeClock, fault: Fault
) -> None:
    health.found(fault)
    clock.advance(100)
    assert health.faults() == (fault,), "a refusal is no silence"
    health.heard()
    assert health.faults() == ()


def test_two_bots_that_are_heard_by_turns_are_a_fault_until_one_is_gone_for_a_minute(
    health: Health, clock: FakeClock
) -> None:
    for _ in range(30):
        health.found(Fault.OTHER_INSTANCE)
        clock.advance(2)
        health.heard()
        assert health.faults() == (Fault.OTHER_INSTANCE,)
    clock.advance(58)
    health.heard()
    assert health.faults() == ()


@pytest.mark.parametrize(
    ("priority", "minutes", "fault"),
    [(Priority.ALERT, 5, Fault.ALERT_WAITS), (Priority.REPLY, 15, Fault.MESSAGE_WAITS)],
)
def test_a_message_may_wait_for_its_time(
    health: Health, clock: FakeClock, priority: Priority, minutes: float, fault: Fault
) -> None:
    health.longest_silence = timedelta(days=1)
    sees(health, waits(priority, minutes))
    assert health.faults() == ()
    clock.advance(1)
    assert health.faults() == (fault,)
    sees(health)
    assert health.faults() == ()


def test_a_broadcast_may_wait_for_ever(health: Health) -> None:
    sees(health, waits(Priority.BROADCAST, 60 * 24))
    assert health.faults() == ()


def test_a_clock_that_was_set_back_makes_nothing_late(health: Health) -> None:
    sees(health, waits(Priority.ALERT, -60))
    assert health.faults() == ()
    assert health.report()["oldest_alert_s"] == 0


def test_an_unbound_sales_chat_is_no_fault_and_a_lost_one_is(health: Health) -> None:
    assert health.faults() == ()
    health.sales_chat = "lost"
    assert health.faults() == (Fault.SALES_LOST,)


SIGHTS: list[tuple[Callable[[Health], None], Fault | None]] = [
    (lambda health: sees(health, disk_bytes=DISK_BYTES), None),
    (lambda health: sees(health, disk_bytes=DISK_BYTES - 1), Fault.DISK_LOW),
    (lambda health: sees(health, log_bytes=LOG_BYTES), None),
    (lambda health: sees(health, log_bytes=LOG_BYTES + 1), Fault.LOG_LARGE),
    (lambda health: health.loop_lag.add(5.0), None),
    (lambda health: health.loop_lag.add(5.1), Fault.LOOP_LATE),
    (lambda health: health.found(Fault.DATABASE_REFUSES), Fault.DATABASE_REFUSES),
]


@pytest.mark.parametrize(("sight", "fault"), SIGHTS)
def test_too_little_room_and_too_long_a_pause_are_faults(
    health: Health, sight: Callable[[Health], None], fault: Fault | None
) -> None:
    sight(health)
    assert health.faults() == ((fault,) if fault else ())


def test_a_watch_that_gets_no_look_at_the_database_is_a_fault(health: Health, clock: FakeClock) -> None:
    health.longest_silence = timedelta(days=1)
    clock.advance(181)
    assert health.faults() == (Fault.DATABASE_SILENT,)
    sees(health)
    assert health.faults() == ()


def test_a_pause_of_the_loop_is_remembered_for_a_minute(health: Health) -> None:
    health.loop_lag.add(6.0)
    for _ in range(119):
        health.loop_lag.add(0.0)
    assert health.faults() == (Fault.LOOP_LATE,)
    health.loop_lag.add(0.0)
    assert health.faults() == ()


def test_the_report_has_the_age_of_the_oldest_message_and_of_the_oldest_alert(health: Health, clock: FakeClock) -> None:
    health.heard()
    sees(health, waits(Priority.ALERT, 1), waits(Priority.REPLY, 3))
    assert health.report() == {
        "status": "ok",
        "faults": (),
        "last_heard_s": 0,
        "waiting": 4,
        "oldest_alert_s": 60,
        "oldest_message_s": 180,
        "database": "writable",
        "sales_chat": "unbound",
        "webhook": None,
        "rows_put_aside": 0,
        "migration": None,
        "machine": None,
        "leads": True,
        "version": "1.2.3",
    }


def test_a_process_that_does_not_lead_is_well_while_the_leader_has_trouble_with_telegram(
    health: Health, clock: FakeClock
) -> None:
    health.stand_down()
    health.found(Fault.TOKEN_REFUSED)
    sees(health, waits(Priority.ALERT, 1))
    clock.advance(3600)
    sees(health, waits(Priority.ALERT, 1))
    assert health.faults() == ()
    assert health.report()["leads"] is False
    health.take_over()
    assert set(health.faults()) == {Fault.TOKEN_REFUSED, Fault.ALERT_WAITS}


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(days=1100), -timedelta(hours=1)])
def test_a_jump_of_the_clock_makes_no_message_older_or_younger(
    health: Health, clock: FakeClock, jump: timedelta
) -> None:
    health.longest_silence = timedelta(days=1)
    waiting = waits(Priority.ALERT)
    sees(health, waiting)
    clock.skew = jump
    for seconds, faults in ((20, ()), (279, ()), (2, (Fault.ALERT_WAITS,))):
        clock.advance(seconds)
        sees(health, waiting)
        assert health.faults() == faults


def test_a_message_dated_by_a_clock_that_was_ahead_is_late_all_the_same(health: Health, clock: FakeClock) -> None:
    health.longest_silence = timedelta(days=1)
    waiting = waits(Priority.ALERT, -1_000_000)
    sees(health, waiting)
    clock.advance(301)
    sees(health, waiting)
    assert health.faults() == (Fault.ALERT_WAITS,)
