"""Waiting rows are found without reading everything that was ever sent."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Database, Transaction
from storage.messages import Priority
from storage.outbox import former_bot, staff_rows, waiting
from storage.outbox import queue as outbox
from tests.storage.maintenance.test_retention import whole_tables
from tests.storage.stored import NOW

LOOKS: dict[str, Callable[[Transaction], Awaitable[object]]] = {
    "a page": lambda tx: waiting.page(tx, priority=Priority.REPLY, after=0, limit=9),
    "of no priority": lambda tx: waiting.of_no_priority(tx, 9),
    "alerts": waiting.waiting_alerts,
    "edits of alerts": waiting.edits_of_waiting_alerts,
    "for our own people": staff_rows.waiting,
    "uploads": lambda tx: outbox.waiting_uploads(tx, bot_id=1),
    "counts": outbox.counts,
    "for a sender": lambda tx: outbox.claim(tx, limit=9, at=NOW, lease=timedelta(minutes=1)),
    "of a former bot": lambda tx: former_bot.withdraw_edits(tx, at=NOW),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
async def test_what_waits_is_found_by_its_index(database: Database, file: Path, look) -> None:
    found = await whole_tables(database, file, look)
    assert {step for step in found if not step.endswith("USING INDEX outbox_waiting")} == set()
