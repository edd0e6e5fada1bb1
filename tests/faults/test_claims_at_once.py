"""A thousand people press Claim at the same moment: one has the lead, and all others learn who."""

import asyncio
from collections import Counter
from pathlib import Path

import orjson

from benchmarks.bot_in_process import PATIENCE_S, SALES_GROUP, RunningBot, bot_in_process
from benchmarks.instant_telegram import PHASES
from storage.opening import Location
from tests.postgres_server import PostgresServer, a_database

PEOPLE, FIRST = 1_000, 5_000_000_000
ISOLATES = str.maketrans("", "", "\u2068\u2069\u2066\u2067\u200f\u200e")


async def hot_lead(bot: RunningBot) -> str:
    """Let somebody become hot, and return the callback data of their card's Claim."""
    visitors = bot.newcomers(1, language="en")
    for phase in PHASES[:-1]:
        bot.act(visitors, phase)
        await bot.handle()
        bot.look(visitors)
    bot.act(visitors, PHASES[-1])
    await bot.handle()
    (card,) = [body for body in bot.telegram.shown() if body["chat_id"] == SALES_GROUP]
    markup = card["reply_markup"]
    assert isinstance(markup, dict)
    return str(orjson.loads(orjson.dumps(markup["inline_keyboard"]))[0][0]["callback_data"])


async def press(bot: RunningBot, data: str, people: list[int]) -> list[str]:
    """Let all of them press at once, and return what they were answered."""
    bot.telegram.toasts.clear()
    for place, person in enumerate(people):
        user = {"id": person, "is_bot": False, "first_name": f"P{person - FIRST}", "language_code": "en"}
        chat = {"id": SALES_GROUP, "type": "supergroup", "title": "Sales"}
        message = {"message_id": 1, "date": 1_764_500_000, "chat": chat, "text": "?"}
        shown = {"id": f"{place}", "from": user, "message": message, "data": data, "chat_instance": "1"}
        bot.telegram.tell("callback_query", shown)
    await bot.handle()
    async with asyncio.timeout(PATIENCE_S):
        while len(bot.telegram.toasts) < len(people):  # they are made beside the queue
            await asyncio.sleep(0)
    return [str(orjson.loads(body).get("text", "")).translate(ISOLATES) for body in bot.telegram.toasts]


async def one_wins(where: Location) -> None:
    async with bot_in_process(where, at_once=100) as bot:
        data = await hot_lead(bot)
        answers = Counter(await press(bot, data, [FIRST + n for n in range(PEOPLE)]))
        async with bot.database.read() as reader:
            ((owner,),) = await reader.all("SELECT owner FROM leads")
        assert answers == {"Lead 1 is yours.": 1, f"P{owner - FIRST} has lead 1.": PEOPLE - 1}
        assert Counter(await press(bot, data, [owner] * 20)) == {"You already have it.": 20}
        async with bot.database.read() as reader:
            kept = await reader.all("SELECT count(*) FROM ledger WHERE kind = 'claimed'")
            edits = await reader.all("SELECT count(*) FROM outbox WHERE edits LIKE 'alert:1:%'")
        assert (list(kept), list(edits)) == ([(1,)], [(1,)])


async def test_of_a_thousand_claims_at_once_one_wins(tmp_path: Path) -> None:
    await one_wins(tmp_path / "claims.db")


async def test_of_a_thousand_claims_at_once_one_wins_on_a_server(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address:
        await one_wins(address)
