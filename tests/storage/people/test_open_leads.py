"""The leads of /mine and /free: who is in which list, and in which order."""

from datetime import timedelta

from storage.database import Database, Transaction
from storage.people import leads, sessions
from storage.records.lead import Outcome, QuietReason, Stage
from storage.records.talk import TelegramUser
from tests.storage.stored import NOW

ALI = 801
HOT = {"stage": Stage.SQL, "hot": True, "alerts": 1}


async def test_who_is_in_which_list_and_in_which_order(database: Database) -> None:
    def ago(hours: int) -> dict[str, object]:
        return {"alerted_at": NOW - timedelta(hours=hours)}

    def quiet(hours: int) -> dict[str, object]:
        at = NOW - timedelta(hours=hours)
        return {"stage": Stage.MQL, "quiet": (QuietReason.WORDS,), "quiet_at": at, "quiet_due": NOW}

    mine = {"owner": ALI, "owner_name": "Ali", "claimed_at": NOW}
    people = [
        HOT | ago(1),
        HOT | ago(5),
        HOT | ago(9) | {"hot": False},
        quiet(2),
        quiet(7),
        quiet(3) | {"stage": Stage.CUSTOMER, "outcome": Outcome.WON},
        HOT | ago(2) | mine,
        quiet(1) | mine,
        HOT | ago(1) | mine | {"stopped": True, "hot": False},
        # In no list:
        HOT | ago(1) | {"stopped": True},
        HOT | ago(1) | {"outcome": Outcome.LOST},
        HOT | ago(1) | mine | {"outcome": Outcome.WON, "stage": Stage.CUSTOMER},
        HOT | ago(1) | mine | {"outcome": Outcome.DISQUALIFIED},
        HOT | ago(1) | {"owner": 802},
        {"stage": Stage.MQL},
        {},
    ]

    async def work(tx: Transaction) -> None:
        for telegram_id, known in enumerate(people, start=1):
            person = TelegramUser(telegram_id=telegram_id, name="x")
            begun = await sessions.begin(tx, person, language="fa", source="", at=NOW)
            await sessions.save(tx, lead=begun.lead.replace(**known), talk=None)

    await database.write(work)
    async with database.read() as reader:
        free = await leads.open_of(reader, None, limit=20)
        own = await leads.open_of(reader, ALI, limit=20)
        assert [lead.number for lead in free.leads] == [2, 1, 4, 6, 5, 3]
        assert [lead.number for lead in own.leads] == [7, 8, 9]
        assert (await leads.count_open_of(reader, None), await leads.count_open_of(reader, ALI)) == (6, 3)
        assert [lead.number for lead in (await leads.open_of(reader, None, limit=2)).leads] == [2, 1]
        assert await leads.owns_any(reader, ALI)
        assert not await leads.owns_any(reader, 5)
