"""The process is killed at random moments behind a webhook; nothing is lost, and every talk stays in order."""

import os
from pathlib import Path

from tests.faults import test_kills
from tests.faults.posted import behind_a_webhook

KILLS = int(os.environ.get("SOAK_WEBHOOK_KILLS", "6"))
PEOPLE = 24


async def test_nothing_is_lost_however_often_the_process_is_killed_behind_a_webhook(tmp_path: Path) -> None:
    people = max(PEOPLE, KILLS * test_kills.ANSWERS_A_LIFE // test_kills.STEPS // 2)
    await test_kills.sweep(tmp_path, kills=KILLS, people=people, **behind_a_webhook())
