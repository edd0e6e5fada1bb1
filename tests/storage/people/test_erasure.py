import os
import random
from datetime import timedelta
from pathlib import Path

import pytest

from storage import put_aside
from storage.database import Database, Transaction
from storage.installation import audit, dead_letters, state, timers
from storage.maintenance import retention
from storage.messages import ErasureLeftovers, SendResult, Trace, Withdrawal
from storage.migrations.runner import migrations
from storage.outbox import cards, places, sales_groups
from storage.outbox import queue as outbox
from storage.people import erasure, leads, ledger, sessions
from storage.put_aside import UnreadableRow
from storage.records.deal import Deal
from storage.records.desk_person import DeskPerson
from storage.records.lead import Lead
from storage.records.ledger import EntryKind
from storage.records.round import Round, RoundFigures, RoundState
from storage.records.talk import TelegramUser
from storage.records.timer import DecayTimer
from storage.sales import deals, desk_people, rounds
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import DAY, MARYAM, NOW, TALK, alert, entry, everything, hot_lead, keep, kept, reply

GROUP = -1001
ERASURES = int(os.environ.get("ERASURES", "120"))
PHONE = "+989127654321"
NAME = "Maryam-Rostamzadeh"
EMAIL = "maryam@rostamzadeh.example"
SAID = "we-open-a-third-shop-in-spring"
PERSON = TelegramUser(telegram_id=5_555_123_777, name=NAME, username="rostamzadeh_shop")
TRACES = (PHONE, NAME, EMAIL, SAID, "rostamzadeh_shop", "rostamzadeh", str(PERSON.telegram_id))


async def live(tx: Transaction, *, neighbours: int = 0) -> Lead:
    """Leave traces in every table."""
    lead = await keep(tx, PERSON, phone=PHONE, email=EMAIL)
    for number in range(neighbours):
        await keep(tx, TelegramUser(telegram_id=1000 + number, name=f"neighbour {number}"), phone=f"+98935{number:07}")
    await ledger.add(tx, lead.number, [entry(EntryKind.SAID, text=SAID, medium="text")])
    await timers.set(tx, DecayTimer(key="decay:1", due=NOW + DAY, lead=lead.number))
    await cards.issue(tx, lead.number, id="opaque", at=NOW)
    round_ = Round(lead=lead.number, n=1, state=RoundState.LOST, reason=SAID)
    row = await rounds.add(tx, round_, RoundFigures())
    deal = Deal(lead=lead.number, round=row, number=1, day=NOW.date(), source=NAME, closer=7, at=NOW)
    await deals.add(tx, deal)
    person = DeskPerson(id=PERSON.telegram_id, name=NAME, username=PERSON.username, joined=NOW)
    await desk_people.put(tx, person)
    await audit.add(tx, actor=PERSON.telegram_id, action="refused", detail="/stats", at=NOW)
    chat = PERSON.telegram_id
    await outbox.add(
        tx,
        [
            alert(lead.number, body={"text": f"{NAME} {PHONE}"}),
            reply("r1", chat=chat, body={"text": SAID}, lead=lead.number),
            reply("r2", chat=chat, body={"text": NAME}),
            alert(lead.number, nth=2, body={"text": f"«{SAID}»"}, answers="alert:1:1"),
        ],
        at=NOW,
    )
    await outbox.settle(
        tx,
        [SendResult(id=1, state="sent", message_id=77, chat=GROUP), SendResult(id=2, state="sent", message_id=78)],
        at=NOW,
        bot_id=1,
    )
    for telegram_id, raw in ((chat, f'{{"text":"{SAID}"}}'), (None, f'{{"from":{{"id":{chat},"name":"{NAME}"}}}}')):
        await dead_letters.add(tx, update_id=8, raw=raw, error="x", telegram_id=telegram_id, at=NOW)
    return lead


async def forget(tx: Transaction, number: int, *, update_id: int = 900) -> ErasureLeftovers:
    return await erasure.erase(tx, number, update_id=update_id, at=NOW)


def traces_in(folder: Path) -> list[tuple[str, str]]:
    """Search every byte of every file, as an attacker would."""
    found = []
    for file in folder.iterdir():
        content = file.read_bytes()
        found += [(file.name, trace) for trace in TRACES if trace.encode() in content]
    return found


async def test_a_forgotten_person_is_in_no_byte_of_the_files(database: Database, file: Path) -> None:
    lead = await database.write(lambda tx: live(tx, neighbours=400))
    assert {trace for _, trace in traces_in(file.parent)} == set(TRACES)
    await database.write(lambda tx: forget(tx, lead.number))
    assert await database.scrub()
    assert traces_in(file.parent) == []


async def test_what_is_kept_of_their_account_goes_and_that_of_others_stays(database: Database) -> None:
    async def work(tx: Transaction) -> list[str]:
        lead = await live(tx)
        theirs, others = lead.telegram_id, lead.telegram_id + 1
        for key in (
            f"topic:{theirs}",
            f"replied:{theirs}",
            f"language:{theirs}",
            f"topic:1{theirs}",
            f"topic:{others}",
        ):
            await state.put(tx, key, "5")
        await forget(tx, lead.number)
        rows = await tx.all("SELECT key FROM state WHERE key LIKE 'topic:%' OR value = '5' ORDER BY key")
        return [key.replace(str(theirs), "…").replace(str(others), "other") for (key,) in rows]

    assert await database.write(work) == ["topic:1…", "topic:other"]


class Town:
    """People whose rows grow, move between pages and are deleted, each with unique words."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.known: dict[int, str] = {}
        self.erased: list[str] = []
        self.came = 0

    async def lives_a_day(self, tx: Transaction) -> None:
        for _ in range(self.rng.randrange(4, 12)):
            await (self._comes(tx) if self.rng.random() < 0.6 or not self.known else self._talks(tx))

    async def loses_somebody(self, tx: Transaction) -> None:
        number = self.rng.choice(list(self.known))
        await forget(tx, number, update_id=number)
        self.erased.append(self.known.pop(number))

    async def _comes(self, tx: Transaction) -> None:
        self.came += 1
        words = f"~{self.came:04}~{self.rng.randrange(10**9):09}~"
        lead = await keep(tx, TelegramUser(telegram_id=10**9 + self.came, name=words), phone=f"+98{words}")
        self.known[lead.number] = words

    async def _talks(self, tx: Transaction) -> None:
        number = self.rng.choice(list(self.known))
        lead = await leads.load(tx, number)
        assert lead is not None
        said = self.known[number] * self.rng.choice((1, 3, 20, 300))
        await leads.save(tx, lead.replace(email=said[:600], unread_contact=said[: self.rng.randrange(900)]))
        await ledger.add(tx, number, [entry(EntryKind.SAID, text=said, medium="text")])
        key = f"r{number}:{self.rng.random()}"
        message = reply(key, chat=lead.telegram_id, body={"text": said}, lead=number)
        try:
            async with tx.savepoint():
                await outbox.add(tx, [message], at=NOW)
                if self.rng.random() < 0.3:
                    raise ArithmeticError  # an update that was set aside
        except ArithmeticError:
            await dead_letters.add(tx, update_id=1, raw=said, error="x", telegram_id=lead.telegram_id, at=NOW)


@pytest.mark.parametrize("seed", range(1, ERASURES // 10 + 1))
@pytest.mark.long
async def test_of_many_who_are_erased_no_byte_is_left(database: Database, file: Path, seed: int) -> None:
    """ERASURES=1000 runs more."""
    town = Town(seed)
    for _ in range(10):
        for _ in range(4):
            await database.write(town.lives_a_day)
        await database.write(town.loses_somebody)
        assert await database.scrub()
        content = b"".join([each.read_bytes() for each in file.parent.iterdir()])
        assert [words for words in town.erased if words.encode() in content] == []
        assert all(words.encode() in content for words in town.known.values())


async def test_writing_a_large_file_anew_leaves_no_byte_either(database: Database, file: Path) -> None:
    lead = await database.write(live)
    await database.write(lambda tx: forget(tx, lead.number))
    assert await database.rebuild()
    assert traces_in(file.parent) == []


async def test_old_pages_stay_as_long_as_a_reader_looks_at_them(database: Database, file: Path) -> None:
    lead = await database.write(live)
    async with database.read() as reader:
        await reader.all("SELECT * FROM leads")
        await database.write(lambda tx: forget(tx, lead.number))
        assert not await database.scrub()
    assert await database.scrub()
    assert traces_in(file.parent) == []


async def test_a_forgotten_person_is_in_no_row(database: Database, engine: str) -> None:
    lead = await database.write(live)
    await database.write(lambda tx: forget(tx, lead.number))
    left = await everything(database)
    kept = {"migrations": len(migrations(engine)), "tombstones": 1, "duties": 1, "audit": 1}
    kept |= {"state": 1 if engine == "postgres" else 2}  # a file has noted when it was opened
    # Which say what, and not who; on a server, a visitor's question changes nothing.
    kept |= {"totals_state": 1, "total_changes": 6 if engine == "postgres" else 8, "rounds": 1, "deals": 1}
    assert {name: len(rows) for name, rows in left.items() if rows} == kept
    assert [trace for trace in TRACES if trace in str(left)] == []


async def test_what_is_left_to_do_for_a_forgotten_person_is_told(database: Database) -> None:
    lead = await database.write(live)
    left = await database.write(lambda tx: forget(tx, lead.number))
    card = Trace(stream="lead:1", chat=GROUP, message_id=77, sent=NOW)
    second = Withdrawal(id=4, key="alert:1:2", stream="lead:1", chat=None, created=NOW)
    assert left == ErasureLeftovers(traces=(card,), withdrawn=(3, 4), recalled=(second,))


async def test_the_others_stay_as_they_were(database: Database) -> None:
    other = await hot_lead(database, 42, phone="+989350000000")
    await database.write(lambda tx: outbox.add(tx, [alert(other.number), reply("r", chat=42)], at=NOW))
    before = await database.write(lambda tx: sessions.load(tx, 42))
    lead = await database.write(lambda tx: keep(tx, PERSON))
    await database.write(lambda tx: forget(tx, lead.number))
    assert await database.write(lambda tx: sessions.load(tx, 42)) == before
    async with database.read() as reader:
        assert await reader.one("SELECT count(*) FROM outbox WHERE state = 'waiting'") == (2,)


async def test_a_redelivered_update_from_before_does_not_bring_them_back(database: Database) -> None:
    lead = await database.write(live)
    await database.write(lambda tx: forget(tx, lead.number, update_id=900))

    async def is_forgotten(telegram_id: int, update_id: int) -> bool:
        return await database.write(lambda tx: erasure.is_erased(tx, telegram_id, update_id=update_id))

    assert await is_forgotten(PERSON.telegram_id, 899)
    assert await is_forgotten(PERSON.telegram_id, 900)
    assert not await is_forgotten(PERSON.telegram_id, 901)
    assert not await is_forgotten(42, 899)


async def test_a_tombstone_outlives_its_update_whose_number_may_come_anew(database: Database) -> None:
    lead = await database.write(live)
    await database.write(lambda tx: forget(tx, lead.number, update_id=900))
    for after, forgotten in ((retention.UPDATES_KEPT, True), (retention.UPDATES_KEPT + timedelta(seconds=1), False)):
        await database.write(lambda tx, after=after: retention.purge(tx, at=NOW + after))
        known = await database.write(lambda tx: erasure.is_erased(tx, PERSON.telegram_id, update_id=1))
        assert known is forgotten
        async with database.read() as reader:
            assert await reader.one("SELECT count(*) FROM tombstones") == (1,)


async def test_somebody_who_returns_begins_as_a_stranger_and_can_be_forgotten_again(database: Database) -> None:
    for update_id in (900, 950):
        lead = await database.write(lambda tx: keep(tx, PERSON))
        session = await database.write(lambda tx: sessions.load(tx, PERSON.telegram_id))
        assert session is not None
        assert len(session.ledger) == 1
        await database.write(lambda tx, n=lead.number, update_id=update_id: forget(tx, n, update_id=update_id))
    telegram_id = PERSON.telegram_id
    assert await database.write(lambda tx: erasure.is_erased(tx, telegram_id, update_id=950))


async def test_where_nobody_was_forgotten_nobody_is(database: Database) -> None:
    assert not await database.write(lambda tx: erasure.is_erased(tx, MARYAM.telegram_id, update_id=1))


async def test_an_unknown_number_erases_nothing(database: Database) -> None:
    await database.write(live)
    assert await database.write(lambda tx: forget(tx, 404)) == ErasureLeftovers()
    async with database.read() as reader:
        assert await reader.one("SELECT count(*) FROM sessions WHERE step = $1", TALK.step) == (1,)


@pytest.mark.long
async def test_two_databases_hash_one_person_differently(database: Database, tmp_path: Path) -> None:
    other = await SqliteDatabase.open(tmp_path / "other.db")
    hashes = []
    for store in (database, other):
        lead = await store.write(lambda tx: keep(tx, PERSON))
        await store.write(lambda tx, n=lead.number: forget(tx, n))
        async with store.read() as reader:
            hashes.append(await reader.one("SELECT person FROM tombstones"))
    await other.close()
    assert hashes[0] != hashes[1]


async def test_lists_that_name_them_are_left_to_do_and_what_waits_is_withdrawn(database: Database) -> None:
    lead, other = await kept(database), await hot_lead(database, 42)
    lists = [reply(f"list:{n}", chat=99, mentions=(lead.number, other.number)) for n in (1, 2)]
    await database.write(lambda tx: outbox.add(tx, [*lists, reply("own", chat=42, mentions=(other.number,))], at=NOW))
    sent = [SendResult(id=1, state="sent", message_id=5), SendResult(id=3, state="sent", message_id=7)]
    await database.write(lambda tx: outbox.settle(tx, sent, at=NOW, bot_id=1))
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW + DAY, limit=9)) == 0
    left = await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=1, at=NOW))
    lists = (Trace(stream="chat:99", chat=99, message_id=5, names_others=True, sent=NOW),)
    recalled = Withdrawal(id=2, key="list:2", stream="chat:99", chat=99, created=NOW, names_others=True)
    assert (left.traces, left.withdrawn, left.recalled) == (lists, (2,), (recalled,))
    left = await database.write(lambda tx: erasure.erase(tx, other.number, update_id=2, at=NOW))
    assert left.traces == lists
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW + DAY, limit=9)) == 1


async def is_shown(tx: Transaction, number: int) -> None:
    """Record a sent card of a lead in the group, and a dossier in an admin's chat."""
    await outbox.add(tx, [alert(number), reply("dossier", chat=99, lead=number)], at=NOW)
    sent = [SendResult(id=1, state="sent", message_id=5, chat=GROUP), SendResult(id=2, state="sent", message_id=6)]
    await outbox.settle(tx, sent, at=NOW, bot_id=1)


async def where_it_is_left(database: Database, number: int) -> list[tuple[int, int]]:
    left = await database.write(lambda tx: forget(tx, number))
    return [(trace.chat, trace.message_id) for trace in left.traces]


async def test_what_tells_of_the_forgotten_in_other_chats_is_left_to_do(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: is_shown(tx, lead.number))
    await database.write(lambda tx: sales_groups.note(tx, -1002))
    assert await where_it_is_left(database, lead.number) == [(GROUP, 5), (99, 6)]


@pytest.mark.parametrize("number", [5, 8], ids=["by the same number", "by another"])
async def test_a_card_that_came_again_in_another_group_is_left_to_do_in_both(database: Database, number: int) -> None:
    lead = await kept(database)
    await database.write(lambda tx: is_shown(tx, lead.number))
    await database.write(lambda tx: places.replace(tx, alert(lead.number).key, number, chat=-1002, bot_id=1))
    assert {(GROUP, 5), (-1002, number)} < {*await where_it_is_left(database, lead.number)}


async def test_what_a_group_left_behind_when_it_moved_is_out_of_reach(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: is_shown(tx, lead.number))
    await database.write(lambda tx: sales_groups.note_move(tx, GROUP, -1002))
    assert await where_it_is_left(database, lead.number) == [(99, 6)]


async def test_where_a_card_stood_before_a_group_moved_is_not_kept_when_it_comes_again(
    database: Database,
) -> None:
    lead = await kept(database)
    await database.write(lambda tx: is_shown(tx, lead.number))
    await database.write(lambda tx: sales_groups.note_move(tx, GROUP, -1002))
    await database.write(lambda tx: places.replace(tx, alert(lead.number).key, 5, chat=-1002, bot_id=1))
    async with database.read() as reader:
        assert await reader.all("SELECT key FROM outbox WHERE chat IS NULL") == [(alert(lead.number).key,)]
    assert await where_it_is_left(database, lead.number) == [(-1002, 5), (99, 6)]


async def test_an_edit_that_waits_changes_a_card_in_the_group_of_that_card_alone(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: is_shown(tx, lead.number))
    edit = alert(lead.number, nth=2, edits=alert(lead.number).key, method="editMessageText")
    await database.write(lambda tx: outbox.add(tx, [edit], at=NOW))
    left = await database.write(lambda tx: forget(tx, lead.number))
    assert [row.edits_in for row in left.recalled] == [GROUP]


@pytest.mark.parametrize("waits", [True, False])
@pytest.mark.parametrize(
    ("table", "column"),
    [("outbox", "key"), ("outbox", "stream"), ("dead_letters", "raw"), ("dead_letters", "error"), ("put_aside", "raw")],
)
async def test_a_text_that_is_no_utf8_keeps_nobody_from_being_forgotten(
    database: Database, table: str, column: str, waits: bool
) -> None:
    async def spoil(tx: Transaction) -> None:
        await outbox.add(tx, [alert(lead.number, nth=5)], at=NOW)
        await put_aside.add(tx, UnreadableRow("timers", "k", {"data": "of somebody else"}, "ValueError"), at=NOW)
        of_them = f"WHERE (state = 'waiting') = {waits} AND lead = {lead.number}" if table == "outbox" else ""
        await tx.run(f"UPDATE {table} SET {column} = CAST(x'61ff' || CAST(id AS TEXT) AS TEXT) {of_them}")

    lead = await database.write(live)
    await database.write(spoil)
    left = await database.write(lambda tx: forget(tx, lead.number))
    assert left.traces
    assert left.recalled
    assert await database.write(lambda tx: leads.load(tx, lead.number)) is None
