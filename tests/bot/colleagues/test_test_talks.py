"""Test talks: a colleague tries the bot as a customer; nothing of it is counted, and the tester's own lead stays whole.

Updates go through the dispatcher on a real database; there is no Telegram.
"""

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest

from bot.cli.export import ExportRequest, export
from bot.context.context import Context
from bot.context.effects import Effects
from bot.intake.dispatching.dispatch import dispatch_update
from bot.jobs.reports import report
from bot.sales import former_staff
from bot.sales.clock.morning import read_morning
from bot.sales.test_talks import ending
from bot.sales.waiting_list import CROWD, list_waiting
from bot.updates.update import update_from
from conversations.funnel.reconciliation import TEST_SESSIONS
from storage.database import Transaction
from storage.encryption.seals import NO_CIPHER, cipher_of
from storage.installation import timers
from storage.maintenance import rekey
from storage.messages import Message
from storage.outbox.waiting import waiting_alerts, waiting_quiet
from storage.people import group_members, leads, sessions, test_talks
from storage.records.figures import Period
from storage.records.lead import RetentionPolicy, Stage
from storage.records.record import from_columns
from storage.records.talk import TelegramUser
from storage.records.timer import EndOfTestTimer, ReportTimer
from storage.reports import remembered
from tests.bot.sales_room import ALI, ELSEWHERE, ENGLISH, GROUP, MARYAM, SalesRoom, room, toast
from tests.direction_marks import INVISIBLE
from tests.lent_databases import FILE, location_of

__all__ = ["room"]
ALL = ("*", "TRUE")
TABLES = {
    **dict.fromkeys(("leads", "ledger", "cards", "mentions", "put_aside", "dead_letters", "tombstones"), ALL),
    "sessions": ("lead, funnel, step, question, talk", "TRUE"),
    "timers": ("*", "key NOT LIKE 'test:%'"),
}
"""What figures are made of; a session also has the number of the newest message in the chat, which a test has, too."""
OPENING = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
"""Of the company, on the morning after."""
HOT = ("sales", "now", "mid", "call")
QUIET = ("sales", "none", "mid", "call")


class Colleague:
    """A colleague at their private chat with the bot, and the group beside it."""

    def __init__(self, room: SalesRoom, person: TelegramUser = MARYAM) -> None:
        self.room, self.person = room, person
        self.user = {
            "id": person.telegram_id, "is_bot": False, "first_name": person.name, "language_code": "en",
            **({"username": person.username} if person.username else {}),
        }  # fmt: skip

    async def does(self, kind: str, content: dict[str, object]) -> Effects:
        self.room.update_id += 1
        update = update_from({"update_id": self.room.update_id, kind: content})
        assert update is not None

        async def work(tx: Transaction) -> Effects:
            return await dispatch_update(tx, update, config=self.room.config, now=self.room.now)

        return await self.room.database.write(work)

    def _message(self, **content: object) -> dict[str, object]:
        chat = {"id": self.person.telegram_id, "type": "private"}
        return {
            "message_id": 100 + self.room.update_id,
            "date": 1_800_000_000,
            "chat": chat,
            "from": self.user,
        } | content

    async def says(self, text: str) -> list[str]:
        """Write something; return what is said to them because of it."""
        before = {row[0] for row in await everything_queued(self.room)}
        await self.does("message", self._message(text=text))
        return await self.told(but=before)

    async def presses(self, data: str, *, chat: int | None = None) -> str:
        """Press a button; return the toast."""
        where = self._message() if chat is None else self._message(chat={"id": chat, "type": "supergroup"})
        return toast(await self.does("callback_query", {"id": "9", "from": self.user, "message": where, "data": data}))

    async def shares_contact(self) -> None:
        contact = {"phone_number": "+989121234567", "first_name": "M", "user_id": self.person.telegram_id}
        await self.does("message", self._message(contact=contact))

    async def answers(self, *options: str) -> None:
        """Answer the questions of the talk that is theirs now."""
        for place, option in enumerate(options):
            question = ENGLISH.questions[place]
            chosen = next(n for n, each in enumerate(question.options) if each.id == option)
            await self.presses(f"q:{await self.session_number()}:{place}:{chosen}")

    async def session_number(self) -> int:
        test = await self.test()
        if test is not None and test.session is not None and test.session.talk is not None:
            return test.session.talk.session
        return 1

    async def test(self) -> test_talks.TestTalk | None:
        return await self.room.database.write(lambda tx: test_talks.of_tester(tx, self.person.telegram_id))

    async def begins(self) -> test_talks.TestTalk:
        await self.presses("t:start")
        test = await self.test()
        assert test is not None
        return test

    async def goes_through(self, *options: str) -> test_talks.TestTalk:
        test = await self.begins()
        await self.shares_contact()
        await self.answers(*options)
        return test

    async def told(self, *, but: Collection[str] = ()) -> list[str]:
        """Return what was ever said to them, in order, but for rows with these keys."""
        rows = [row for row in await everything_queued(self.room) if row[0] not in but]
        return [text_of(row) for row in rows if row[1] == self.person.telegram_id and row[2].startswith("send")]


async def everything_queued(room: SalesRoom) -> list[tuple[str, int | None, str, str]]:
    async with room.database.read() as reader:
        rows = await reader.all("SELECT key, chat, method, body FROM outbox WHERE key NOT LIKE 'menu:%' ORDER BY id")
        return [tuple(row) for row in rows]


def text_of(row: tuple[str, int | None, str, str]) -> str:
    import orjson

    return str(orjson.loads(row[3]).get("text", "")).translate(INVISIBLE)


async def in_group(room: SalesRoom) -> list[Message]:
    return [row for row in await room.rows() if row.chat is None]


def _exported(folder: Path) -> list[bytes]:
    forms: tuple[Literal["csv", "jsonl"], ...] = ("csv", "jsonl")
    for form in forms:
        export(location_of(folder, FILE), ExportRequest(form=form, visitors=True), output=folder / form)
    return [(folder / form).read_bytes() for form in forms]


async def figures(room: SalesRoom, folder: Path) -> dict[str, object]:
    """Return every figure, list, reminder and export there is, and the rows that they are made of."""
    async with room.database.read() as reader:
        found: dict[str, object] = {
            table: sorted(map(repr, map(tuple, await reader.all(f"SELECT {columns} FROM {table} WHERE {where}"))))
            for table, (columns, where) in TABLES.items()
        }
        for period in Period:
            found[f"stats {period}"] = await answer(room, reader, what="stats", period=period)
        for stage in (None, *Stage):
            found[f"leads {stage}"] = await answer(room, reader, what="leads", stage=stage)
        found["export"] = await asyncio.to_thread(_exported, folder)
        found["people"] = await leads.count(reader)
        found["waiting"] = (await waiting_alerts(reader), await waiting_quiet(reader), await leads.listed(reader))
        found["morning"] = await read_morning(reader, room.config, OPENING, since=OPENING)
        found["remembered"] = await remembered.count(reader, sources=())
        found["twins"] = await leads.same_phone(reader, "+989121234567", but=0)
        found["seen"] = await leads.newest_seen(reader, by=room.now)
        found["retention"] = await _due(reader, room)
    return found


async def _due(reader: object, room: SalesRoom) -> int:
    from storage.maintenance import retention

    keeping = RetentionPolicy(visitors=timedelta(days=1), leads=timedelta(days=1))
    return await retention.count_outlived(reader, keeping, at=room.now + timedelta(days=400))  # type: ignore[arg-type]


async def answer(room: SalesRoom, reader: object, **asked: object) -> object:
    timer = from_columns(ReportTimer, {"key": "r", "due": room.now, "language": "en", "chat": 1, **asked})
    (row,) = (await report(reader, timer, config=room.config, now=room.now)).rows  # type: ignore[arg-type]
    return row.body["text"]


async def clock(room: SalesRoom, act: Callable[[Context], Awaitable[None]]) -> None:
    async def work(tx: Transaction) -> None:
        await act(Context.of_clock(tx, room.config, room.now))

    await room.database.write(work)


async def make_lead(room: SalesRoom, person: TelegramUser) -> None:
    await room.database.write(lambda tx: sessions.begin(tx, person, language="en", source="", at=room.now))


async def make_member(room: SalesRoom, person: TelegramUser) -> None:
    await room.database.write(lambda tx: group_members.add(tx, [person.telegram_id], chat=GROUP))


@pytest.mark.parametrize(
    ("options", "person", "is_lead"),
    [
        pytest.param(HOT, MARYAM, True, id="an admin who is a lead, hot"),
        pytest.param(HOT, ALI, False, id="a seller who is none, hot"),
        pytest.param(QUIET, MARYAM, False, id="an admin who is none, without a date"),
        pytest.param(QUIET, ALI, True, id="a seller who is a lead, without a date"),
    ],
)
async def test_nothing_is_counted_of_a_test(
    room: SalesRoom, folder: Path, options: tuple[str, ...], person: TelegramUser, is_lead: bool
) -> None:
    await room.hot_lead()
    await room.all_sent()
    await make_member(room, ALI)
    tester = Colleague(room, person)
    if is_lead:
        await make_lead(room, person)
        await tester.says("hello")
        await tester.shares_contact()
    before = await figures(room, folder)
    test = await tester.goes_through(*options)
    assert await figures(room, folder) == before, "while it runs"
    for words in ("/talk", "how much is it?", "call me at five", "/mydata", "/stop", "/resume", "/help", "/start"):
        await tester.says(words)
    await tester.presses(f"c:{test.card}:claim", chat=GROUP)
    await tester.presses(f"c:{test.card}:free", chat=GROUP)
    assert await figures(room, folder) == before, "after all a customer can do"
    await room.all_sent()
    assert await tester.presses(f"c:{test.card}:remove") == "🧪 The test is removed; nothing of it is kept."
    assert await figures(room, folder) == before, "after it"
    assert await tester.test() is None
    queued = await everything_queued(room)
    assert [row for row in queued if "test:" in row[0] and "erased" not in row[0]] == []
    async with room.database.read() as reader:
        assert await reader.all("SELECT key FROM outbox WHERE lead < 0") == []


async def test_its_card_is_a_real_one_without_sound_and_says_what_it_is(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.goes_through(*HOT)
    (card,) = await in_group(room)
    lines = str(card.body["text"]).translate(INVISIBLE).split("\n")
    assert lines[0] == "<b>🧪 Test · lead —</b>"
    assert lines[1] == "🔥 Lead — · Maryam"
    assert "+989121234567" in "\n".join(lines)
    *_, own = card.body["reply_markup"]["inline_keyboard"]  # type: ignore[index,call-overload,misc]
    assert [button["text"] for button in own] == ["Remove"]  # type: ignore[index]
    forms = (card.body, *(body for _, body in card.fallbacks))
    assert all(form["disable_notification"] is True for form in forms)
    assert all(str(form["text"]).translate(INVISIBLE).removeprefix("<b>").startswith("🧪") for form in forms)


async def test_what_follows_under_its_card_makes_no_sound_either(room: SalesRoom) -> None:
    tester = Colleague(room)
    test = await tester.goes_through(*HOT)
    await tester.presses(f"c:{test.card}:claim", chat=GROUP)
    await tester.says("call me after five please")
    await tester.says("/talk")
    rows = await in_group(room)
    assert len(rows) > 2
    assert [row.key for row in rows if not row.body.get("disable_notification")] == []


async def test_it_joins_no_list_of_real_alerts(room: SalesRoom) -> None:
    await Colleague(room).goes_through(*HOT)
    for n in range(6):
        await room.hot_lead(7_000_000_001 + n)
    await clock(room, lambda ctx: list_waiting(ctx, CROWD))
    texts = [text for text in await room.texts() if "hot leads came" in text]
    assert len(texts) == 1
    assert texts[0].startswith("🔥 6 hot leads")
    assert [row.key for row in await in_group(room) if row.key.startswith("test:")] == ["test:1:1"]


async def test_there_is_no_quiet_card_of_a_test_and_the_tester_is_told(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.goes_through(*QUIET)
    assert await in_group(room) == []
    assert any("A test makes none" in text for text in await tester.told())
    said = await tester.says("is anybody there?")
    assert any("A test makes none" in text for text in said)
    await tester.says("/talk")
    assert [row.key for row in await in_group(room)] == ["test:1:1"]


async def test_a_claim_shows_on_the_card_and_is_nobodys(room: SalesRoom) -> None:
    test = await Colleague(room).goes_through(*HOT)
    await make_member(room, ALI)
    ali = Colleague(room, ALI)
    assert await ali.presses(f"c:{test.card}:claim", chat=GROUP) == "Lead — is yours."
    assert await ali.presses(f"c:{test.card}:claim", chat=GROUP) == "You already have lead —."
    assert await Colleague(room).presses(f"c:{test.card}:claim", chat=GROUP) == "Ali has lead —."
    assert "✅ Ali has it" in (await room.texts())[-1]
    assert await ali.presses(f"c:{test.card}:free", chat=GROUP) == "Lead — is free again."
    assert await ali.presses(f"c:{test.card}:free", chat=GROUP) == "Nobody has lead —."
    assert await ali.presses(f"c:{test.card}:claim", chat=ELSEWHERE) == "This button works in the sales group only."


async def test_a_colleague_removes_it_by_its_card_and_the_tester_is_told(room: SalesRoom) -> None:
    tester = Colleague(room)
    test = await tester.goes_through(*HOT)
    await room.all_sent()
    ali = Colleague(room, ALI)
    assert await ali.presses(f"c:{test.card}:remove") == "This button works in the sales group only."
    assert "removed" in await ali.presses(f"c:{test.card}:remove", chat=GROUP)
    assert "nothing of it is kept" in (await tester.told())[-1]
    assert [row.method for row in await room.rows() if row.key.startswith("erased:-1:")] == ["deleteMessage"]
    assert await ali.presses(f"c:{test.card}:remove", chat=GROUP) == "This test is over."
    assert await ali.presses(f"c:{test.card}:claim", chat=GROUP) == "This card is no longer known."


async def test_a_second_start_offers_to_go_on_or_to_remove(room: SalesRoom) -> None:
    tester = Colleague(room)
    test = await tester.begins()
    await tester.presses("t:start")
    assert (await tester.told())[-1].startswith("🧪 Your test is still running")
    assert await tester.test() == test
    await tester.says("/start test_talk")
    assert (await tester.told())[-1].startswith("🧪 Your test is still running")
    await tester.presses("t:on")
    assert "Just send your number" in (await tester.told())[-2]
    await tester.presses(f"c:{test.card}:remove")
    assert await tester.presses("t:on") == "This test is over."
    assert (await tester.begins()).number > test.number, "a number is used once"


async def test_only_colleagues_begin_one(room: SalesRoom) -> None:
    sara = Colleague(room, TelegramUser(telegram_id=7_000_000_009, name="Sara"))
    assert await sara.presses("t:start") == "Tests are for colleagues only."
    (greeting,) = await sara.says("/start test_talk")
    assert "Just send your number" in greeting
    async with room.database.read() as reader:
        assert await reader.all("SELECT first_source FROM leads") == [("",)]
    assert await sara.test() is None


async def test_the_link_of_the_group_begins_one(room: SalesRoom) -> None:
    tester = Colleague(room)
    said = await tester.says("/start test_talk")
    assert said[0].startswith("🧪 The test begins")
    assert "Just send your number" in said[1]


@pytest.mark.parametrize("is_lead", [True, False])
@pytest.mark.parametrize("when", ["at once", "at their next word"])
async def test_who_is_no_colleague_any_more_is_told_and_goes_on_as_a_prospect(
    room: SalesRoom, is_lead: bool, when: str
) -> None:
    tester = Colleague(room)
    if is_lead:
        await make_lead(room, MARYAM)
    await tester.goes_through(*HOT)
    await room.all_sent()
    room.config = replace(room.config, admins=frozenset())
    if when == "at once":
        await clock(room, former_staff.let_go)
        assert "no longer one of the colleagues" in (await tester.told())[-1]
    said = await tester.says("/start")
    assert any("no longer one of the colleagues" in text for text in said) == (when != "at once")
    assert "Just send your number" in said[-1]
    assert await tester.test() is None
    async with room.database.read() as reader:
        assert await reader.all("SELECT number, stage FROM leads") == [(1, "visitor")]


@pytest.mark.parametrize("when", ["at once", "at their next word"])
async def test_an_admin_who_is_a_seller_only_loses_their_test_and_may_begin_another(room: SalesRoom, when: str) -> None:
    tester = Colleague(room)
    await make_member(room, MARYAM)
    await tester.begins()
    room.config = replace(room.config, admins=frozenset())
    if when == "at once":
        await clock(room, former_staff.let_go)
        assert "no longer an admin here" in (await tester.told())[-1]
    said = await tester.says("/start")
    assert any("no longer an admin here" in text for text in said) == (when != "at once")
    assert "You work in sales here" in said[-1]
    await tester.begins()
    await clock(room, former_staff.let_go)
    assert await tester.test() is not None, "as a seller"


async def test_a_seller_has_a_menu_from_their_first_message_until_they_leave(room: SalesRoom) -> None:
    await make_member(room, ALI)
    ali = Colleague(room, ALI)
    await ali.says("/help")
    await ali.says("/start")
    assert await room.menus() == [(ALI.telegram_id, "setMyCommands")] * 3
    await room.all_sent()
    room.waits(minutes=1)
    await clock(room, former_staff.let_go)
    assert await room.menus() == [(ALI.telegram_id, "setMyCommands")] * 3, "as this version has it"
    await room.all_sent()
    room.waits(minutes=1)
    left = {"message_id": 9, "date": 1, "from": ali.user, "left_chat_member": ali.user}
    await ali.does("message", left | {"chat": {"id": ELSEWHERE, "type": "supergroup"}})
    assert await room.menus() == [], "another group is left, which has nothing to do with sales"
    await ali.does("message", left | {"chat": {"id": GROUP, "type": "supergroup"}})
    assert await room.menus() == [(ALI.telegram_id, "deleteMyCommands")] * 3


async def test_a_seller_who_leaves_the_group_loses_their_test(room: SalesRoom) -> None:
    await make_member(room, ALI)
    ali = Colleague(room, ALI)
    await ali.begins()
    chat = {"id": GROUP, "type": "supergroup"}
    left = {"message_id": 9, "date": 1, "chat": chat, "from": ali.user, "left_chat_member": ali.user}
    await ali.does("message", left)
    assert await ali.test() is None
    assert "no longer one of the colleagues" in (await ali.told())[-1]


async def test_after_a_day_it_goes_by_itself(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.goes_through(*HOT)
    async with room.database.read() as reader:
        (timer,) = (await timers.read_due(reader, at=room.now + timedelta(days=1), limit=5)).good
    assert isinstance(timer, EndOfTestTimer)
    assert timer.due == room.now + timedelta(days=1)
    room.waits(days=1)
    await clock(room, lambda ctx: ending.expire(ctx, timer))
    await clock(room, lambda ctx: ending.expire(ctx, timer))
    assert await tester.test() is None
    assert "a day old" in (await tester.told())[-1]
    async with room.database.read() as reader:
        assert await reader.all("SELECT key FROM timers") == []


@pytest.mark.parametrize("days", [1, -365], ids=["its timer is lost", "it began by a clock that was ahead"])
async def test_the_next_start_ends_a_test_that_no_timer_ends(room: SalesRoom, days: int) -> None:
    tester = Colleague(room)
    await tester.begins()
    await clock(room, former_staff.let_go)
    assert await tester.test() is not None
    room.waits(days=days)
    await clock(room, former_staff.let_go)
    assert await tester.test() is None
    assert "a day old" in (await tester.told())[-1]


async def test_a_test_outlives_a_clock_that_is_set_back_by_hours(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.begins()
    room.waits(hours=-5)
    await clock(room, former_staff.let_go)
    assert await tester.test() is not None
    room.waits(hours=29)
    await clock(room, former_staff.let_go)
    assert await tester.test() is None


async def test_the_talk_of_their_own_waits_and_goes_on(room: SalesRoom) -> None:
    tester = Colleague(room)
    await make_lead(room, MARYAM)
    await tester.says("hello")
    await tester.shares_contact()
    async with room.database.read() as reader:
        own = await reader.all("SELECT * FROM leads"), await reader.all("SELECT lead, step, talk FROM sessions")
    test = await tester.goes_through(*HOT)
    assert await tester.presses("q:1:0:0") == "Your test is running. Remove it first, then this button works again."
    of_test = f"q:{await tester.session_number()}:0:1"
    assert await tester.session_number() >= TEST_SESSIONS
    await tester.presses(f"c:{test.card}:remove")
    async with room.database.read() as reader:
        assert (
            await reader.all("SELECT * FROM leads"), await reader.all("SELECT lead, step, talk FROM sessions")
        ) == own  # fmt: skip
    await tester.presses(of_test)
    async with room.database.read() as reader:
        assert (await reader.one("SELECT answers FROM leads")) == ("{}",), "a test's button answers nothing of theirs"
    await tester.presses("q:1:0:0")
    async with room.database.read() as reader:
        assert (await reader.one("SELECT answers FROM leads")) != ("{}",)


@pytest.mark.parametrize("is_lead", [True, False])
async def test_forget_in_a_test_erases_the_test_alone(room: SalesRoom, folder: Path, is_lead: bool) -> None:
    tester = Colleague(room)
    if is_lead:
        await make_lead(room, MARYAM)
    before = await figures(room, folder)
    await tester.goes_through(*HOT)
    await tester.says("/forget")
    await tester.presses(f"a:{await tester.session_number()}:fy")
    assert await figures(room, folder) == before
    last = (await tester.told())[-1]
    assert ("send /forget again" in last) == is_lead
    assert await tester.test() is None


async def test_stop_and_mydata_in_a_test_are_about_the_test(room: SalesRoom) -> None:
    tester = Colleague(room)
    await make_lead(room, MARYAM)
    await tester.goes_through(*HOT)
    for command in ("/mydata", "/stop", "/resume"):
        said = await tester.says(command)
        assert any("only in the test" in text for text in said), command
    async with room.database.read() as reader:
        assert await reader.all("SELECT stopped FROM leads") == [(0,)]


async def test_blocking_the_bot_is_about_the_person(room: SalesRoom) -> None:
    tester = Colleague(room)
    await make_lead(room, MARYAM)
    await tester.begins()
    chat = {"id": MARYAM.telegram_id, "type": "private"}
    for status in ("kicked", "member"):
        member = {"user": {"id": 1, "is_bot": True, "first_name": "b"}, "status": status, "until_date": 0}
        change = {"chat": chat, "from": tester.user, "date": 1, "old_chat_member": member, "new_chat_member": member}
        await tester.does("my_chat_member", change)
    async with room.database.read() as reader:
        assert [row[0] for row in await reader.all("SELECT kind FROM ledger ORDER BY id")] == ["blocked", "unblocked"]
    assert await tester.test() is not None


async def test_a_test_whose_row_cannot_be_read_is_removed(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.goes_through(*HOT)
    await room.all_sent()
    await room.database.write(lambda tx: tx.run("UPDATE test_talks SET talk = 'torn'"))
    said = await tester.says("hello")
    assert "nothing of it is kept" in said[-1]
    assert await tester.test() is None
    async with room.database.read() as reader:
        assert await reader.all("SELECT source FROM put_aside") == []
    assert [row.method for row in await room.rows() if row.key.startswith("erased:-1:")] == ["deleteMessage"]


async def test_a_test_keeps_the_funnel_it_began_with(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.begins()
    await tester.shares_contact()
    other = ENGLISH.replace(hash="another", questions=ENGLISH.questions[1:])
    versions = {ENGLISH.hash: ENGLISH, "another": other}
    room.config = dataclasses.replace(room.config, funnel=other, funnel_of=lambda hash_: versions[hash_])
    await tester.answers(*HOT)
    assert [row.key for row in await in_group(room)] == ["test:1:1"]


async def test_it_is_sealed_where_there_is_a_key(room: SalesRoom) -> None:
    tester = Colleague(room)
    await tester.begins()
    await rekey.rekey(room.database, new=cipher_of(b"k" * 32), previous=NO_CIPHER, at=room.now)
    async with room.database.read() as reader:
        (stored,) = await reader.one("SELECT talk FROM test_talks") or ("",)
    assert "Maryam" not in stored
