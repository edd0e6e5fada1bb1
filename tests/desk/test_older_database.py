"""The start with a database of a version without rounds, and 500 open leads in it (DESK §8, §10.1)."""

import sqlite3
from contextlib import closing
from time import perf_counter

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import button_of, toast, told
from tests.desk.record import Line
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

MANY = 500
FEW_S = 2.0
OF_ROUNDS = ("rounds", "deals", "desk_people")


def an_older_version_left_it(shop: Shop, *, more: int) -> None:
    """Take away what came with rounds, and add nobody's open leads, alerted more than four days before.

    What remains is what migration 0022 finds and notes; the rows are those of a lead that the bot itself wrote.
    """
    file = str(shop.bot.settings.database_url).removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as rows, rows:
        for table in OF_ROUNDS:
            rows.execute(f"DELETE FROM {table}")
        rows.execute("DELETE FROM timers WHERE kind IN ('desk', 'menu', 'ask', 'say', 'opening')")
        rows.execute("DELETE FROM state WHERE key = 'desk_people'")
        for number in range(1, more + 1):
            _adds_one(rows, number, round((shop.now.timestamp() - (96 + number) * 3600) * 1_000_000))
        rows.execute(
            "INSERT INTO changed_leads SELECT number FROM leads WHERE alerts > 0 OR quiet_at IS NOT NULL"
            " ON CONFLICT DO NOTHING"
        )


def _adds_one(rows: sqlite3.Connection, number: int, alerted_at: int) -> None:
    own = {"number", "telegram_id", "phone", "alerted_at"}
    columns = [name for (_, name, *_) in rows.execute("PRAGMA table_info(leads)") if name not in own]
    listed = ", ".join(columns)
    lead = rows.execute(
        f"INSERT INTO leads (telegram_id, alerted_at, {listed}) SELECT ?, ?, {listed} FROM leads WHERE number = 1",
        (9_000_000_000 + number, alerted_at),
    ).lastrowid
    talk = [name for (_, name, *_) in rows.execute("PRAGMA table_info(sessions)") if name != "lead"]
    rows.execute(
        f"INSERT INTO sessions (lead, {', '.join(talk)}) SELECT ?, {', '.join(talk)} FROM sessions WHERE lead = 1",
        (lead,),
    )


def ours(shop: Shop) -> list[Line]:
    """What the group got that is no edit."""
    return [line for line in shop.record.fresh(shop.group) if line.sign in {"🔔", "🔕"}]


@pytest.mark.long
def test_five_hundred_open_leads_start_at_once_and_flood_nobody() -> None:
    with open_shop("Sat 21 Nov 2026 10:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا"):
            shop.prospect(name, *HOT)
        told(shop, shop.sara, "/take 2")
        told(shop, shop.sara, "/call 2")
        shop.until("Sat 28 Nov 2026 9:30")
        shop.prospect("لاله", *HOT)
        shop.until("9:31")
        shop.runs(shop.bot.dies())
        an_older_version_left_it(shop, more=MANY)
        shop.record.fresh(shop.group)
        began = perf_counter()
        shop.is_down_until("9:32")
        assert perf_counter() - began < FEW_S
        assert ours(shop) == [], "nothing is told at the start"
        states = dict(shop.bot.witness.rows("SELECT state, count(*) FROM rounds GROUP BY state"))
        assert states == {"new": MANY + 2, "contacted": 1}

        shop.until("9:59")
        pings = [f"{line.when} {line.head}" for line in ours(shop)]
        assert pings == [
            "Sat 28 Nov 9:37 ⏱ ۵ دقیقه است که سرنخ ۳ منتظر است.",
            "Sat 28 Nov 9:42 ⏱ سارا: سرنخ ۳ را پس از ۱۰ دقیقه هنوز کسی برنداشته.",
            "Sat 28 Nov 9:47 🚨 ۱۵ دقیقه است که سرنخ ۳ منتظر است.",
        ]
        shop.until("18:00")
        assert [line.head for line in ours(shop)] == ["⏱ ۵۰۲ سرنخ منتظرند"], "as several wait"
        shop.until("Sun 9:00")
        morning = [line for line in ours(shop) if line.when == "Sun 29 Nov 9:00"]
        assert morning[0].head == f"☀️ یکشنبه ۸ آذر · {persian(MANY + 2)} منتظر"
        assert [line.sign for line in morning] == ["🔔", *["🔕"] * (len(morning) - 1)]
        assert len(morning) <= 5
        old_buttons_mean_what_they_did(shop)


def old_buttons_mean_what_they_did(shop: Shop) -> None:
    """Cards of before are claimed and given back by the buttons that stand on them."""
    assert toast(shop, shop.reza, button_of(shop, "نگار", "🙋")) == "سرنخ ۱ مال شماست."
    assert button_of(shop, "نگار", "🏁").message.shown.count("رضا") == 1
    assert toast(shop, shop.sara, button_of(shop, "پویا", "پس می‌دهم")) == "سرنخ ۲ دوباره آزاد است."


def persian(number: int) -> str:
    return str(number).translate({ord(str(each)): "۰۱۲۳۴۵۶۷۸۹"[each] for each in range(10)})
