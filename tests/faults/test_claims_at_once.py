"""A thousand people press Claim at the same moment: one has the lead, and all others learn who."""

from collections import Counter
from pathlib import Path

import orjson

from benchmarks.bot_in_process import RunningBot, bot_in_process
from benchmarks.desk_presses import Card, hot_leads, press
from storage.opening import Location
from tests.direction_marks import INVISIBLE
from tests.postgres_server import PostgresServer, a_database

PEOPLE, FIRST = 1_000, 5_000_000_000


async def answers(bot: RunningBot, card: Card, people: list[int]) -> Counter[str]:
    """Let all of them press Claim at once, and return what they were answered."""
    bot.telegram.toasts.clear()
    for person in people:
        press(bot, person, card, "claim")
    await bot.handle()
    said = (str(orjson.loads(body).get("text", "")) for body in bot.telegram.toasts)
    return Counter(text.translate(INVISIBLE) for text in said)


async def one_wins(where: Location) -> None:
    async with bot_in_process(where, at_once=20) as bot:
        (card,) = await hot_leads(bot, 1)
        said = await answers(bot, card, [FIRST + n for n in range(PEOPLE)])
        async with bot.database.read() as reader:
            ((owner,),) = await reader.all("SELECT owner FROM leads")
        assert said == {"Lead 1 is yours.": 1, f"P{owner - FIRST} has lead 1.": PEOPLE - 1}
        assert await answers(bot, card, [owner] * 20) == {"You already have it.": 20}
        async with bot.database.read() as reader:
            kept = await reader.all("SELECT count(*) FROM ledger WHERE kind = 'claimed'")
            edits = await reader.all("SELECT count(*) FROM outbox WHERE edits LIKE 'alert:1:%'")
        assert (list(kept), list(edits)) == ([(1,)], [(1,)])


async def test_of_a_thousand_claims_at_once_one_wins(tmp_path: Path) -> None:
    await one_wins(tmp_path / "claims.db")


async def test_of_a_thousand_claims_at_once_one_wins_on_a_server(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address:
        await one_wins(address)
