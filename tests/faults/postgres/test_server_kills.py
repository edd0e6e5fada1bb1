"""The process on PostgreSQL is killed at random moments, with fsync on; nothing is lost or out of order.

SOAK_SERVER_KILLS sets how often.
"""

import os
from pathlib import Path

import pytest

from tests.faults import test_kills
from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.postgres.server_bot import ServerBot

KILLS = int(os.environ.get("SOAK_SERVER_KILLS", "5"))
PEOPLE = 20


@pytest.mark.long
async def test_nothing_is_lost_however_often_the_process_is_killed_on_a_server(tmp_path: Path) -> None:
    people = max(PEOPLE, KILLS * test_kills.ANSWERS_A_LIFE // test_kills.STEPS // 2)
    with own_server() as server:
        await test_kills.sweep(tmp_path, kills=KILLS, people=people, kind=ServerBot, DATABASE_URL=server.url(DATABASE))
