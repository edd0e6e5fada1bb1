"""What is counted while people talk to the whole bot, as Prometheus reads it; and nobody's data in it."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families

from bot.context.effects import Effects, stage_entries
from bot.monitoring.counters import Counters
from bot.monitoring.health import Fault, Health
from bot.settings.settings import Settings
from bot.updates.update import KINDS
from bot.web.listeners import open_listeners
from storage.messages import Priority, QueueDepth
from storage.records.lead import Stage
from storage.records.ledger import Entry, EntryKind
from tests import people
from tests.bot.fake_clock import START, FakeClock
from tests.bot.front_desk import came
from tests.journeys.running import Office, open_office
from tests.journeys.selling import becomes_hot
from tests.ports import free_address

Figures = dict[tuple[str, ...], float]
PAGE = Path(__file__).with_name("metrics_page.txt")
"""As the bot showed it before it counted with Prometheus's own objects, without the values of the process."""


async def page_of(address: str) -> str:
    async with ClientSession() as client, client.get(f"{address}/metrics") as answer:
        assert answer.headers["Content-Type"].startswith("text/plain; version=")
        return await answer.text()


def figures(page: str) -> Figures:
    """Return each value by its name and the values of its labels."""
    return {
        (sample.name.removeprefix("sarnakh_"), *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


@asynccontextmanager
async def office_with_page(folder: Path) -> AsyncIterator[tuple[Office, str]]:
    listen = free_address()
    async with open_office(folder, http_listen=listen) as office:
        yield office, f"http://{listen.host}:{listen.port}"


@pytest.mark.long
async def test_a_walk_through_the_whole_bot_is_counted_and_names_nobody(tmp_path: Path) -> None:
    async with office_with_page(tmp_path) as (office, address):
        sara = people.sara(office.sandbox)
        await becomes_hot(sara)
        card = await office.maryam.sees("سارا", chat=office.group)
        await office.sandbox.quiet()
        page = await page_of(address)
    seen = figures(page)
    assert seen["updates_total", "message"] == 2, "/start and the number"
    assert seen["updates_total", "callback_query"] == 4
    assert seen["turns_total",] == 6
    assert [seen["stage_entries_total", stage] for stage in ("visitor", "lead", "sql")] == [1, 1, 1]
    assert seen["sends_total", "sent"] >= 7
    assert seen["dead_letters_total",] == 0
    assert seen["intake_lag_seconds_count",] == 2, "a button press has no date"
    assert seen["process_resident_memory_bytes",] > 0
    assert seen["database_log_bytes",] > 0
    told = [sara.name, "سارا", "sara_shop", str(sara.id), "9121234567", str(office.group.id), str(office.maryam.id)]
    assert [word for word in [*told, card.text[:20]] if word.lstrip("-") in page] == []


@asynccontextmanager
async def page_alone(health: Health, counters: Counters) -> AsyncIterator[str]:
    listen = free_address()
    runners = await open_listeners(Settings(http_listen=listen), health=health, counters=counters)
    yield f"http://{listen.host}:{listen.port}"
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
def health() -> Health:
    return Health("1.2.3", FakeClock(), longest_silence=timedelta(seconds=80))


def labels_of(seen: Figures, name: str) -> set[str]:
    return {labels[0] for found, *labels in seen if found == name}


async def test_every_labels_values_are_a_closed_set_and_there_from_the_start(health: Health) -> None:
    async with page_alone(health, Counters(health)) as address:
        seen = figures(await page_of(address))
    assert labels_of(seen, "updates_total") == {*KINDS}
    assert labels_of(seen, "stage_entries_total") == {*map(str, Stage)}
    assert labels_of(seen, "outbox_waiting") == labels_of(seen, "outbox_oldest_seconds") == {*map(str, Priority)}
    assert labels_of(seen, "fault") == {fault.name.lower() for fault in Fault}
    assert seen["info", "1.2.3"] == 1


async def test_what_stands_is_shown_as_it_stands(health: Health) -> None:
    backlog = [QueueDepth(priority=Priority.ALERT, waiting=2, oldest=START - timedelta(minutes=10))]
    health.looked(backlog=backlog, log_bytes=4096, disk_bytes=None)
    health.loop_lag.add(0.3)
    counters = Counters(health)
    for state in ("sent", "sent", "sent", "waiting", "waiting", "dead"):
        counters.sent(state)
    async with page_alone(health, counters) as address:
        seen = figures(await page_of(address))
    assert (seen["outbox_waiting", "alert"], seen["outbox_oldest_seconds", "alert"]) == (2, 600)
    assert (seen["fault", "alert_waits"], seen["fault", "sales_lost"]) == (1, 0)
    assert [seen["sends_total", outcome] for outcome in ("sent", "again", "dead")] == [3, 2, 1]
    assert [seen["loop_lag_seconds_bucket", bound] for bound in ("0.1", "0.5", "+Inf")] == [0, 1, 1]
    assert ("disk_free_bytes",) not in seen
    assert health.loop_lag.worst_s == 0.3


def test_the_lag_is_counted_from_the_date_of_the_update(health: Health) -> None:
    counters, at = Counters(health), int(START.timestamp())
    counters.committed(Effects(dates=[at - 3, at - 40, at + 5]))
    assert counters.registry.get_sample_value("sarnakh_intake_lag_seconds_sum") == 43
    assert counters.registry.get_sample_value("sarnakh_intake_lag_seconds_count") == 3


@pytest.mark.parametrize(
    ("update", "kind", "date"),
    [
        ({"message": {"date": 7}}, "message", 7),
        ({"edited_message": {"date": 7, "edit_date": 9}}, "edited_message", 9),
        ({"callback_query": {"id": "1"}}, "callback_query", None),
        ({"my_chat_member": {"date": 7}}, "my_chat_member", 7),
        ({"message": {"date": "soon"}}, "message", None),
        ({"message": None}, "message", None),
        ({"poll": {}}, "other", None),
        ({}, "other", None),
    ],
)
def test_an_update_has_a_kind_and_perhaps_a_date_whatever_it_holds(
    update: dict[str, object], kind: str, date: int | None
) -> None:
    came_in = came({"update_id": 1, **update})
    assert (came_in.kind, came_in.date) == (kind, date)


def test_a_stage_is_entered_by_an_entry_of_the_ledger() -> None:
    entries = [
        Entry(kind=EntryKind.STARTED, at=START, data={"source": "", "known": False}),
        Entry(kind=EntryKind.SAID, at=START, data={}),
        Entry(kind=EntryKind.STAGE, at=START, data={"before": "visitor", "after": "lead"}),
    ]
    assert stage_entries(entries) == [("stage", "visitor"), ("stage", "lead")]


@pytest.mark.long
async def test_a_bot_that_nobody_watches_imports_no_web_server() -> None:
    loaded = "import sys, bot.runtime.process; sys.exit('aiohttp.web' in sys.modules)"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", loaded)
    assert await process.wait() == 0


def counted(health: Health) -> Counters:
    """Return counters that counted one of each thing, or more, while health stands badly."""
    counters, at = Counters(health), int(START.timestamp())
    counters.committed(
        Effects(
            happened=[
                ("update", "message"), ("update", "message"), ("update", "callback_query"), ("stage", "visitor"),
                ("stage", "sql"), ("turn", ""), ("turn", ""), ("set_aside", ""),
            ],
            dates=[at - 3, at - 40, at + 5, at - 90_000],
        )
    )  # fmt: skip
    for late_s in (0.0, 0.005, 0.3, 7.25):
        health.loop_lag.add(late_s)
    for status in (403, 403, 413):
        counters.turned_away(status)
    for state in ("sent", "sent", "sent", "waiting", "waiting", "dead"):
        counters.sent(state)
    backlog = [
        QueueDepth(priority=Priority.ALERT, waiting=2, oldest=START - timedelta(minutes=10)),
        QueueDepth(priority=Priority.REPLY, waiting=40_000_000, oldest=START - timedelta(seconds=2.5)),
    ]
    health.looked(backlog=backlog, log_bytes=4096, disk_bytes=123_456_789_012)
    health.found(Fault.TOKEN_REFUSED)
    return counters


async def test_the_page_is_byte_for_byte_what_monitors_know(health: Health) -> None:
    async with page_alone(health, counted(health)) as address:
        page = await page_of(address)
    shown = "".join(line for line in page.splitlines(keepends=True) if not line.startswith("process_"))
    assert shown == PAGE.read_text()


def test_two_bots_in_one_process_count_apart() -> None:
    one, other = (Counters(Health("1.2.3", FakeClock(), longest_silence=timedelta(seconds=80))) for _ in range(2))
    one.committed(Effects(happened=[("turn", "")]))
    assert one.registry.get_sample_value("sarnakh_turns_total") == 1
    assert other.registry.get_sample_value("sarnakh_turns_total") == 0
    assert REGISTRY.get_sample_value("sarnakh_turns_total") is None, "the library's registry, which is global"


def test_the_posts_turned_away_are_counted_by_status_and_in_all(health: Health) -> None:
    counters = counted(health)
    assert counters.posts_turned_away == 3
    assert counters.registry.get_sample_value("sarnakh_posts_turned_away_total", {"status": "413"}) == 1
