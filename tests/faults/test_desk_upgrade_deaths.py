"""The process dies while leads get their rounds or new hours, or while a reminder in private comes and goes."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.shop import funnel_of, open_shop
from tests.desk.test_older_database import an_older_version_left_it
from tests.faults.death_points import Deaths, every, sweep
from tests.faults.simulated import laws
from tests.faults.simulated.story import HOT

EVERY = every(12)
MORNING = "Sat 28 Nov 2026 10:00"
ROUNDS = "SELECT lead, n, state, owner, touched IS NULL, due IS NULL FROM rounds ORDER BY lead"
TIMERS = "SELECT key FROM timers WHERE kind IN ('desk', 'opening') ORDER BY key"


def upgraded(deaths: Deaths) -> tuple[object, ...]:
    """Start with a database of before, and let ten minutes pass."""
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا", "لاله"):
            shop.prospect(name, *HOT)
        told(shop, shop.sara, "/take 2")
        told(shop, shop.sara, "/call 2")
        shop.runs(shop.bot.dies())
        an_older_version_left_it(shop, more=0)
        shop.record.fresh(shop.group)
        shop.bot.fate = deaths.fate
        shop.is_down_until("10:01")
        shop.until("10:12")
        pings = {line.head for line in shop.record.fresh(shop.group) if line.sign == "🔔"}
        return shop.bot.witness.rows(ROUNDS), shop.bot.witness.rows(TIMERS), pings


def test_a_death_at_any_point_of_an_upgrade_gives_each_lead_its_round_and_its_timers_once() -> None:
    sweep(upgraded, EVERY)


def given_new_hours(deaths: Deaths) -> tuple[object, ...]:
    """Three came in the night, and the company opens an hour earlier than it did."""
    with open_shop("Fri 27 Nov 2026 22:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا", "لاله"):
            shop.prospect(name, *HOT)
        shop.record.fresh(shop.group)
        shop.bot.fate = deaths.fate
        shop.starts_again_with(funnel_of(opens="08:00", desk=f"{{{DESK}}}"))
        shop.until("Sat 8:12")
        pings = {line.head for line in shop.record.fresh(shop.group) if line.sign == "🔔"}
        return shop.bot.witness.rows(ROUNDS), shop.bot.witness.rows(TIMERS), pings


@pytest.mark.long
def test_a_death_at_any_point_of_new_hours_gives_each_lead_its_start_and_its_timers_once() -> None:
    sweep(given_new_hours, EVERY)


def reminded(deaths: Deaths) -> tuple[object, ...]:
    """Sara has a lead and is reminded in private, loses it, Mina is told in private, and Reza calls."""
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.does(lambda: shop.sara.sends("/start"), lambda: shop.mina.sends("/start"))
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        shop.bot.fate = deaths.fate
        shop.runs(shop.bot.restarts())
        shop.until("10:20")
        shop.does(lambda: shop.reza.sends("/call 1", chat=shop.group))
        shop.passes(minutes=2)
        shop.settles()
        laws.all_hold(shop.bot)
        lines = [line for line in shop.record.lines if line.head[:1] in "⏱🚨🔓"]
        came = {(line.chat_id, line.message_id): line.head for line in lines if line.sign == "🔔"}
        gone = {(line.chat_id, line.message_id) for line in lines if line.sign == "🗑"}
        for (chat, number), head in came.items():
            # What was under way when the process died comes twice, and the number of the first is not known.
            again = any(came[it] == head and it[0] == chat and it[1] > number for it in gone)
            assert (chat, number) in gone or again, f"{head}: {shop.story()}"
        return tuple(sorted({(chat, head) for (chat, _), head in came.items()}))


def test_a_death_at_any_point_of_a_reminder_in_private_takes_it_back_once_somebody_called() -> None:
    sweep(reminded, EVERY)
