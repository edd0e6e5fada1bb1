"""An update that was set aside is tried once more, exactly once, even if the process is killed at any point."""

import json
import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from storage.database import to_us
from tests.bot.front_desk import says
from tests.faults.death_points import Deaths, every
from tests.faults.processes import open_shop
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.life import lives_on, time_of
from tests.faults.traps import hangs_for

NUMBER = 5
CALM_S = 6.0


def lay_aside(bot: Bot, telegram_id: int) -> None:
    """Set an update aside, as after two processes that ended with it."""
    raw, now = json.dumps(says(NUMBER, "/talk", person=telegram_id)), to_us(time_of(bot.loop))
    bot.witness.rows(
        "INSERT INTO dead_letters (update_id, telegram_id, raw, error, at) VALUES (?, ?, ?, 'RuntimeError: ended', ?)",
        NUMBER, telegram_id, raw, now,
    )  # fmt: skip
    data = f'{{"update_id":{NUMBER},"ended":true}}'
    bot.witness.rows(
        "INSERT INTO timers (key, due, kind, data) VALUES (?, ?, 'again', ?)", f"again:{NUMBER}", now, data
    )


def gets_its_last_chance(*at: int) -> list[str]:
    """Kill the process at these points after the update was set aside; return the points that were passed."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)

        async def main() -> list[str]:
            bot.starts()
            await bot.settles()
            await bot.dies()
            olga = bot.sandbox.person("Olga", language="en")
            olga.has_started()
            lay_aside(bot, olga.id)
            deaths = Deaths(*at)
            bot.fate = deaths.fate
            bot.starts()
            await bot.passes(CALM_S)
            bot.fate = lambda: lives_on
            await bot.passes(2 * CALM_S)
            await bot.settles()
            assert bot.witness.rows("SELECT key FROM timers WHERE kind = 'again'") == []
            assert bot.witness.count("SELECT count(*) FROM dead_letters") == 0, "it was not lost"
            assert bot.witness.rows("SELECT kind FROM ledger WHERE kind = 'talk_asked'") == [("talk_asked",)]
            laws.all_hold(bot)
            assert laws.raised(bot, logs) == []
            await bot.ends()
            return deaths.points

        return runner.run(main())


def test_a_kill_at_any_point_of_a_last_chance_neither_loses_it_nor_spends_it_twice() -> None:
    points = gets_its_last_chance()
    assert points.count("after a commit") > 2
    stride = every(1)
    for nth in range(random.randrange(stride), len(points), stride):
        gets_its_last_chance(nth)


@pytest.mark.parametrize("kills", [1])
async def test_a_process_that_is_killed_while_it_handles_such_an_update_leaves_it_to_the_next(
    tmp_path: Path, kills: int
) -> None:
    async with open_shop(tmp_path) as shop:
        olga = shop.sandbox.person("Olga", language="en")
        await shop.bot.comes_up()
        await shop.bot.stops()
        shop.bot.writes(hangs_for(olga.id))
        olga.opens()
        for _ in range(2):
            await shop.bot.comes_up()
            await shop.bot.comes_to(lambda: shop.bot.rows("SELECT * FROM trying") != [])
            await shop.bot.survives(0.5)
            await shop.bot.is_killed()
        await shop.bot.comes_up()
        await olga.sees("our team knows|kept|stuck")
        for begun in range(1, kills + 1):
            tried = f'%"tried":{begun}%'
            await shop.bot.comes_to(
                lambda like=tried: shop.bot.rows("SELECT 1 FROM timers WHERE data LIKE ?", like) != [], within=15
            )
            await shop.bot.survives(0.5)
            await shop.bot.is_killed()
        shop.bot.writes(f"DROP TRIGGER hangs_{olga.id}")
        await shop.bot.comes_up()
        await olga.sees("Just send your number", within=20)
        await shop.bot.settles()
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        assert shop.bot.rows("SELECT * FROM timers WHERE kind = 'again'") == []
        assert len([one for one in olga.chat.messages if "Just send your number" in one.text]) == 1
        await shop.bot.stops()
