"""Rights are checked when they are used: a former admin, or a former sales group, loses them at once."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.owners import remove
from bot.runtime.app import App
from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from storage.installation import audit, state, timers
from storage.records.timer import ReportTimer
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import LOOK, Office, open_office, running, settings_for
from tests.journeys.selling import becomes_hot, cards
from tests.journeys.test_owner_link import payload_of

ADMIN = 5_000_000_777
PAGE = "مرحله: "
WITHIN_S = 10.0


@dataclass
class Owned:
    """A bot whose only admin used the owner link, with a hot lead in the group."""

    office: Office
    owner: Person

    async def is_removed(self) -> None:
        """Remove the owner's right on the command line, while the bot runs."""
        await asyncio.to_thread(remove, self.office.database, self.owner.id)

    @property
    def sandbox(self) -> Sandbox:
        return self.office.sandbox

    @property
    def group(self) -> Group:
        return self.office.group


@pytest.fixture
async def owned(tmp_path: Path) -> AsyncIterator[Owned]:
    async with open_office(tmp_path, admin_ids=(), clock=JumpingClock()) as office:
        owner = office.sandbox.person("Owner", language="fa", username="owner", id=ADMIN)
        office.group.adds(owner)
        owner.opens(payload_of(office))
        await owner.sees("مدیر من")
        await becomes_hot(people.sara(office.sandbox))
        await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        await office.sandbox.quiet()
        yield Owned(office, owner)


@pytest.mark.long
async def test_from_the_next_command_on_they_are_a_stranger(owned: Owned) -> None:
    owned.owner.sends("/stats")
    await owned.owner.sees("📊 ۷ روز")
    await owned.is_removed()
    said = len(owned.owner.chat.messages)
    for line in ("/stats", "/leads", "/lead 1", "/lead_1"):
        owned.owner.sends(line)
        owned.owner.sends(line, chat=owned.group)
    await owned.sandbox.quiet()
    later = [message.text for message in owned.owner.chat.messages[said:] if message.from_bot]
    assert not [text for text in later if "📊" in text or "سارا" in text]
    told = {card.shown[:20] for card in cards(owned.office)[1:]}
    assert told == {"این دستور برای مدیران"[:20]}, "a member of the group is told whose these are"
    lines = await owned.office.rows("SELECT actor, action FROM audit WHERE action <> 'read' ORDER BY id")
    assert lines == [(ADMIN, "owner"), (ADMIN, "owner removed"), (ADMIN, "refused")]


@pytest.mark.parametrize("button", ["🏆", "↩️"])
@pytest.mark.parametrize("in_group", [False, True], ids=["in private", "in the group"])
async def test_buttons_of_a_page_they_still_have_do_nothing(owned: Owned, button: str, in_group: bool) -> None:
    chat = owned.group if in_group else None
    owned.owner.sends("/lead 1", chat=chat)
    await owned.owner.sees(PAGE, chat=chat)
    await owned.is_removed()
    owned.owner.taps(button, chat=chat)
    await owned.owner.sees_toast("مدیر")
    await owned.sandbox.quiet()
    assert await owned.office.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]
    assert "چرا" not in owned.owner.chat.transcript()


@pytest.mark.long
async def test_a_reason_that_was_asked_for_is_no_reason_any_more(owned: Owned) -> None:
    owned.owner.sends("/lead 1")
    await owned.owner.sees(PAGE)
    owned.owner.taps("↩️")
    await owned.owner.sees("چرا برمی‌گردد؟")
    await owned.is_removed()
    owned.owner.sends("بودجه ندارد")
    await owned.sandbox.quiet()
    assert await owned.office.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]
    assert await owned.office.rows("SELECT key FROM state WHERE key LIKE 'reason:%'") == []


async def test_a_yes_to_another_group_counts_for_admins_of_that_moment(owned: Owned) -> None:
    other = owned.sandbox.group("دیگر", [owned.owner])
    owned.owner.sends("/bind", chat=other)
    await owned.owner.sees("از این پس اینجا بیایند؟", chat=other)
    await owned.is_removed()
    owned.owner.taps("بله، از این پس همین‌جا", chat=other)
    await owned.owner.sees_toast("مدیر")
    people.emma(owned.sandbox).sends("/talk")
    await owned.office.maryam.sees("سرنخ ۲ ", chat=owned.group)


async def test_the_menu_of_commands_is_taken_back_beside_the_running_bot(owned: Owned) -> None:
    await owned.is_removed()
    owned.office.app.background.jobs.nudge()  # it looks every half minute
    await owned.sandbox.until(lambda: len(owned.sandbox.called("deleteMyCommands")) == 3 or None)
    taken = owned.sandbox.called("deleteMyCommands")
    assert [call.params["scope"]["chat_id"] for call in taken] == [ADMIN] * 3
    assert {call.params.get("language_code") for call in taken} == {None, "fa", "en"}


async def test_the_link_that_made_them_one_does_not_do_so_again(owned: Owned) -> None:
    payload = re.search(r"own_\S+", str(owned.office.app.owner_link))
    await owned.is_removed()
    assert payload is not None
    owned.owner.opens(payload[0])
    await owned.owner.sees("تبلیغ شما مشتری می‌آورد")


@pytest.mark.long
async def test_what_waits_for_them_is_withdrawn_and_what_is_theirs_is_not(tmp_path: Path) -> None:
    """Telegram is unreachable when they ask; then they are removed, and then Telegram is reachable again."""
    clock = JumpingClock()
    async with open_office(tmp_path, admin_ids=(), clock=clock) as office:
        owner = office.sandbox.person("Owner", language="fa", username="owner", id=ADMIN)
        owner.opens(payload_of(office))
        await owner.sees("مدیر من")
        await becomes_hot(people.sara(office.sandbox))
        await office.sandbox.quiet()
        office.sandbox.weather.next(Refuses(), 1000, method="sendMessage", chat_id=owner.id)
        for line in ("/lead 1", "/leads", "/stats", "/start"):
            owner.sends(line)
        await waiting(office, 4)
        await asyncio.to_thread(remove, office.database, owner.id)
        office.app.background.jobs.nudge()
        await office.sandbox.until(lambda: office.sandbox.called("deleteMyCommands") or None)
        office.sandbox.weather.clear()
        clock.jumps(minutes=2)
        await owner.sees("سلام Owner")
        await office.sandbox.quiet()
        assert "سارا" not in owner.chat.transcript()
        assert "📊" not in owner.chat.transcript()


async def waiting(office: Office, number: int) -> None:
    """Wait until so many rows wait to be sent."""
    async with asyncio.timeout(10):
        while await office.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") != [(number,)]:  # noqa: ASYNC110
            await asyncio.sleep(0)


REPORT = {"what": "leads", "thread": None, "message_id": None, "language": "fa", "stage": None}


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        pytest.param({"by": ADMIN, "chat": ADMIN}, True, id="an admin"),
        pytest.param({"by": 4_242, "chat": 4_242}, False, id="an admin no longer"),
        pytest.param({"by": ADMIN, "chat": "sales"}, True, id="an admin, in the sales group"),
        pytest.param({"by": 4_242, "chat": "sales"}, False, id="an admin no longer, in the sales group"),
        pytest.param({"by": ADMIN, "chat": -100_999}, False, id="an admin, where sales were"),
        pytest.param({"chat": ADMIN}, True, id="asked before the upgrade"),
        pytest.param({"chat": 4_242}, False, id="asked before the upgrade, an admin no longer"),
        pytest.param({"chat": "sales"}, True, id="asked before the upgrade, in the sales group"),
        pytest.param({"chat": -100_999}, False, id="asked before the upgrade, where sales were"),
    ],
)
async def test_a_report_is_written_for_whoever_may_have_it_then(
    owned: Owned, asked: dict[str, object], answered: bool
) -> None:
    app, chat = owned.office.app, owned.group.id if asked["chat"] == "sales" else asked["chat"]
    due = app.watching.watch.clock.now()
    timer = ReportTimer(key="report:77", due=due, **{**REPORT, **asked, "chat": chat})
    await app.database.write(lambda tx: timers.set(tx, timer))
    app.background.jobs.nudge()
    async with asyncio.timeout(10):
        while await owned.office.rows("SELECT 1 FROM timers WHERE key = 'report:77'"):  # noqa: ASYNC110
            await asyncio.sleep(0)
    await owned.sandbox.quiet()
    written = await owned.office.rows("SELECT chat FROM outbox WHERE key = 'report:77'")
    assert written == ([(chat,)] if answered else [])


async def test_a_group_that_sales_have_left_shows_nothing_new_and_its_buttons_do_nothing(owned: Owned) -> None:
    owner, old, new = owned.owner, owned.group, owned.sandbox.group("تازه", [owned.owner])
    owner.sends("/lead 1", chat=old)
    page = await owner.sees(PAGE, chat=old)
    owner.taps("↩️", chat=old)
    question = await owner.sees("چرا برمی‌گردد؟", chat=old)
    owner.sends("/bind", chat=new)
    await owner.sees("از این پس اینجا بیایند؟", chat=new)
    owner.taps("بله، از این پس همین‌جا", chat=new)
    await owner.sees("به گروه دیگری می‌روند", chat=old)
    said = [message.text for message in old.messages]
    for button in ("🏆", "↩️", "🙋"):
        owner.taps(button, chat=old)
        await owner.sees_toast("این دکمه فقط در گروه فروش کار می‌کند")
    owner.sends("بودجه ندارد", chat=old, reply_to=question)
    owner.sends("/stats", chat=old)
    await owned.sandbox.quiet()
    assert await owned.office.rows("SELECT stage, owner FROM leads WHERE number = 1") == [("sql", None)]
    assert [message.text for message in old.messages if message.from_bot] == [
        text for text in said if text in {message.text for message in old.messages if message.from_bot}
    ]
    assert not page.edited


@pytest.mark.long
async def test_what_waits_for_a_group_that_sales_have_left_is_withdrawn(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        await becomes_hot(people.sara(office.sandbox))
        await office.sandbox.quiet()
        new = office.sandbox.group("تازه", [office.maryam])
        office.sandbox.weather.next(Refuses(), 1000, method="sendMessage", chat_id=office.group.id)
        office.maryam.sends("/lead 1", chat=office.group)
        office.maryam.sends("/leads", chat=office.group)
        await waiting(office, 2)
        office.maryam.sends("/bind", chat=new)
        await office.maryam.sees("از این پس اینجا بیایند؟", chat=new)
        office.maryam.taps("بله، از این پس همین‌جا", chat=new)
        await office.maryam.sees("همین‌جا می‌آیند", chat=new)
        office.sandbox.weather.clear()
        clock.jumps(minutes=2)
        await office.maryam.sees("به گروه دیگری می‌روند", chat=office.group)
        await office.sandbox.quiet()
        assert "کیفیت" not in "\n".join(message.text for message in office.group.messages[2:])
        assert await office.rows("SELECT count(*) FROM outbox WHERE state = 'superseded'") == [(2,)]


@pytest.mark.long
async def test_a_setting_that_is_changed_takes_menus_and_messages_back_at_the_start(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam, group = people.maryam(sandbox), None
        group = people.sales_group(sandbox, maryam)
        other = sandbox.person("Other", language="fa", username="other", id=ADMIN)
        other.has_started()
        before = settings_for(sandbox, tmp_path, admin_ids=(maryam.id, other.id), sales_chat_id=group.id)
        async with running(before) as app:
            await becomes_hot(people.sara(sandbox))
            await maryam.sees("سرنخ ۱ ", chat=group)
            await sandbox.until(lambda: len(sandbox.called("setMyCommands")) == 12 or None)
            sandbox.weather.next(Refuses(), 1000, method="sendMessage", chat_id=other.id)
            for admin in (other, maryam):
                admin.sends("/lead 1")
            await maryam.sees(PAGE)
            await sandbox.until(lambda: sandbox.weather.struck["Refuses"] or None)
        sandbox.weather.clear()
        new = sandbox.group("تازه", [maryam])
        after = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=new.id)
        async with running(after) as app:
            await sandbox.until(lambda: len(sandbox.called("deleteMyCommands")) == 6 or None)
            taken = {call.params["scope"]["chat_id"] for call in sandbox.called("deleteMyCommands")}
            assert taken == {other.id, group.id}
            maryam.taps("🙋", chat=group)
            await maryam.sees_toast("این دکمه فقط در گروه فروش کار می‌کند")
            await sandbox.quiet()
            assert "سارا" not in other.chat.transcript()
            async with app.database.read() as reader:
                assert [tuple(row) for row in await reader.all("SELECT owner FROM leads")] == [(None,)]


async def test_an_earlier_versions_admins_lose_their_menus_too(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        async with running(settings_for(sandbox, tmp_path, admin_ids=(maryam.id, ADMIN))) as app:
            await app.database.write(lambda tx: state.remove(tx, "menus"))  # as v0.1.0 leaves it
            now = app.watching.watch.clock.now()
            await app.database.write(
                lambda tx: audit.add(tx, actor=ADMIN, action="read", detail="stats 7d in private", at=now)
            )
            await app.database.write(lambda tx: audit.refuse(tx, actor=4_242, detail="/stats", at=now))
        async with running(settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))):
            await sandbox.until(lambda: len(sandbox.called("deleteMyCommands")) == 3 or None)
            assert {call.params["scope"]["chat_id"] for call in sandbox.called("deleteMyCommands")} == {ADMIN}


async def left_behind(app: App) -> int:
    """Return how many cards are known to stand in a group of before."""
    async with app.database.read() as reader:
        ((count,),) = await reader.all("SELECT count(*) FROM outbox WHERE key LIKE 'left:%'")
    return int(count)


@pytest.mark.long
async def test_cards_stay_behind_when_the_setting_that_named_their_group_is_gone(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        sara = people.sara(sandbox)
        async with running(settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)):
            await becomes_hot(sara)
            await maryam.sees("سرنخ ۱ ", chat=group)
            await sandbox.quiet()
        new = sandbox.group("تازه", [maryam])
        async with running(settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))) as app:
            maryam.sends("/bind", chat=new)
            await maryam.sees("همین‌جا می‌آیند", chat=new)
            sara.sends("/stop")
            await maryam.sees("⛔️", chat=new)
            await sandbox.quiet()
            async with asyncio.timeout(WITHIN_S):  # the result of a call is written a little after it
                while await left_behind(app) != 1:
                    await app.database.wake(LOOK)
            assert [call for call in sandbox.called("editMessageText") if call.params["chat_id"] == new.id] == []
