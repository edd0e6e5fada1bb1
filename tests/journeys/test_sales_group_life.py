"""The sales group over time: bound, replaced, upgraded, lost, found again; and the messages that wait meanwhile."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, begins_to_send, open_office, running, settings_for
from tests.journeys.selling import cards, lines_of

REMINDER = "🔥 سرنخ داغ در انتظار"


@dataclass
class Unbound:
    """A bot without a group, and its clock."""

    office: Office
    clock: JumpingClock

    @property
    def maryam(self) -> Person:
        return self.office.maryam

    @property
    def group(self) -> Group:
        return self.office.group

    async def alerts(self, count: int) -> list[Person]:
        """Let this many people ask for a person, a second apart."""
        asking = []
        for n in range(count):
            person = self.office.sandbox.person(f"Person {n + 1}", language="fa", username=f"person_{n + 1}")
            person.sends("/talk")
            await person.sees("همکاران")
            self.clock.jumps(seconds=1)
            asking.append(person)
        await self.office.sandbox.quiet()
        return asking

    def reminders(self) -> list[str]:
        return [message.text for message in self.maryam.chat.messages if message.text.startswith(REMINDER)]


@pytest.fixture
async def unbound(tmp_path: Path) -> AsyncIterator[Unbound]:
    clock = JumpingClock()
    async with open_office(tmp_path, bound=False, clock=clock) as office:
        yield Unbound(office, clock)


@pytest.mark.long
async def test_alerts_wait_for_a_group_and_remind_the_admins_once_an_hour_at_most(unbound: Unbound) -> None:
    await unbound.alerts(1)
    await unbound.maryam.sees("سرنخ داغ در انتظار: ۱")
    await unbound.alerts(2)
    assert len(unbound.reminders()) == 1
    unbound.clock.jumps(minutes=59)
    await unbound.office.sandbox.quiet()
    assert len(unbound.reminders()) == 1
    unbound.clock.jumps(minutes=2)
    await unbound.maryam.sees("سرنخ داغ در انتظار: ۳")
    unbound.clock.jumps(hours=5)
    await unbound.office.sandbox.quiet()
    assert len(unbound.reminders()) == 2, "only an alert reminds"
    assert cards(unbound.office) == []
    assert unbound.office.app.watching.health.sales_chat == "unbound"


@pytest.mark.long
async def test_on_binding_a_few_come_as_cards(unbound: Unbound) -> None:
    await unbound.alerts(5)
    unbound.maryam.sends("/bind", chat=unbound.group)
    await unbound.maryam.sees("از این پس سرنخ‌های داغ همین‌جا می‌آیند", chat=unbound.group)
    await unbound.office.sandbox.quiet()
    titles = [lines_of(card)[0] for card in cards(unbound.office) if card.buttons]
    assert sorted(titles) == [f"🔥 سرنخ {n} · Person {p}" for n, p in zip("۱۲۳۴۵", "12345", strict=True)]


async def test_on_binding_many_come_as_one_list_and_a_claim_brings_the_card(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings, clock=clock) as app:
            await begins_to_send(app, sandbox)
            unbound = Unbound(Office(sandbox, app, group, maryam, tmp_path), clock)
            asking = await unbound.alerts(7)
            maryam.sends("/bind", chat=group)
            listed = await maryam.sees("۷ سرنخ منتظر این گروه بودند", chat=group)
            assert [line.split(" ")[0] for line in lines_of(listed)[1:]] == list("۷۶۵۴۳۲۱")
            assert listed.labels == [f"🙋 {n} را برمی‌دارم" for n in "۷۶۵۴۳۲۱"]
            maryam.taps("🙋 ۳ را", chat=group)
            card = await maryam.sees("✅ مریم برداشت .*سرنخ ۳", chat=group)
            assert card is not listed
            await sandbox.quiet()
            await maryam.sees("من مدیر این گروه نیستم", chat=group)
            shown = [card.text for card in cards(unbound.office)]
            assert len(shown) == 4, f"the answer to /bind, the list, that it is no admin, one card: {shown}"
        async with running(settings, clock=clock) as app:
            await begins_to_send(app, sandbox)
            clock.jumps(seconds=4)
            asking[2].sends("/stop")
            await maryam.sees("⛔️", chat=group)
            await sandbox.quiet()
            assert "⛔️ خواسته دیگر برایش ننویسیم" in lines_of(card)
            assert len([each for each in cards(unbound.office) if "سرنخ ۳" in lines_of(each)[0]]) == 2


@pytest.mark.long
async def test_another_group_is_bound_after_a_yes_and_the_old_one_is_told(office: Office) -> None:
    maryam, other = office.maryam, office.sandbox.group("گروه دیگر", [office.maryam])
    maryam.sends("/bind", chat=other)
    await maryam.sees("از این پس اینجا بیایند؟", chat=other)
    people.sara(office.sandbox).sends("/talk")
    await maryam.sees("سرنخ ۱ ", chat=office.group)
    maryam.taps("بله، از این پس همین‌جا", chat=other)
    await maryam.sees("✅ از این پس سرنخ‌های داغ همین‌جا می‌آیند", chat=other)
    await maryam.sees("به گروه دیگری می‌روند", chat=office.group)
    people.emma(office.sandbox).sends("/talk")
    await maryam.sees("سرنخ ۲ ", chat=other)
    await office.sandbox.quiet()
    assert [call.params["scope"]["chat_id"] for call in office.sandbox.called("deleteMyCommands")] == [
        office.group.id
    ] * 3
    assert await office.rows("SELECT actor, action FROM audit") == [(maryam.id, "bind")]


async def test_nobody_but_the_admin_who_asked_says_yes(office: Office) -> None:
    stranger = office.sandbox.person("Ali", language="en")
    other = office.sandbox.group("گروه دیگر", [stranger, office.maryam])
    stranger.sends("/bind", chat=other)
    await office.sandbox.quiet()
    assert [message for message in other.messages if message.from_bot] == []
    office.maryam.sends("/bind", chat=other)
    await office.maryam.sees("از این پس اینجا بیایند؟", chat=other)
    stranger.taps("بله، از این پس همین‌جا", chat=other)
    await stranger.sees_toast("Only an admin can do that")
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)


async def test_being_added_binds_nothing_and_an_admin_hears_how_to(unbound: Unbound) -> None:
    stranger = unbound.office.sandbox.person("Ali", language="en")
    theirs = unbound.office.sandbox.group("theirs", [stranger], with_bot=False)
    theirs.adds_bot()
    ours = unbound.office.sandbox.group("ours", [unbound.maryam], with_bot=False)
    ours.adds_bot()
    await unbound.maryam.sees("یک مدیر /bind بفرستد", chat=ours)
    await unbound.alerts(1)
    assert [message for message in theirs.messages if message.from_bot] == []
    assert len([message for message in ours.messages if message.from_bot]) == 1


async def test_an_upgraded_group_is_followed(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam, basic=True)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        async with running(settings) as app:
            office = Office(sandbox, app, group, maryam, tmp_path)
            people.sara(sandbox).sends("/talk")
            await maryam.sees("سرنخ ۱ ", chat=group)
            new = group.upgrade()
            people.emma(sandbox).sends("/talk")
            await maryam.sees("سرنخ ۲ ", chat=group)
            await sandbox.quiet()
            assert [lines_of(card)[0] for card in cards(office)] == ["🔥 سرنخ ۲ · Emma"]
            assert [row[0] for row in await office.rows("SELECT action FROM audit")] == ["group moved"]
            assert ("chat", new) in {
                (call.params["scope"]["type"], call.params["scope"].get("chat_id"))
                for call in sandbox.called("setMyCommands")
            }
        async with running(settings):
            people.reza(sandbox).sends("/talk")
            await maryam.sees("سرنخ ۳ ", chat=group)


async def test_kicked_out_the_alerts_wait_and_come_once_when_it_is_back(office: Office) -> None:
    office.group.kicks_bot()
    await office.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
    sara = people.sara(office.sandbox)
    sara.sends("/talk")
    await sara.sees("حتماً ✅")
    people.emma(office.sandbox).sends("/talk")
    await office.maryam.sees("نمی‌توانم در گروه فروش بنویسم: مرا دوباره")
    await office.sandbox.quiet()
    assert cards(office) == []
    assert office.app.watching.health.sales_chat == "lost"
    office.group.readds_bot()
    await office.maryam.sees("✅ دوباره می‌توانم")
    await office.sandbox.quiet()
    assert sorted(lines_of(card)[0] for card in cards(office)) == ["🔥 سرنخ ۱ · سارا", "🔥 سرنخ ۲ · Emma"]
    assert office.app.watching.health.sales_chat == "bound"


@pytest.mark.long
async def test_rights_that_come_back_without_a_word_bring_a_list_and_no_cards(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        office.group.mutes_bot()
        await office.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
        await Unbound(office, clock).alerts(7)
        office.group.chat.bot_standing = "member"
        for _ in range(200):  # the bot checks every half minute, and retries every ten
            clock.jumps(seconds=31)
            await office.rows("SELECT 1")  # lets the half minute pass, as far as a busy machine allows
            if "✅ دوباره می‌توانم" in office.maryam.chat.transcript():
                break
        await office.maryam.sees("✅ دوباره می‌توانم")
        await office.maryam.sees("سرنخ منتظر این گروه بودند", chat=office.group)
        await office.sandbox.quiet()
        # Reminders may come between them.
        first, listed = [each for each in cards(office) if "🔥" in each.shown]
        assert lines_of(first)[0].startswith("🔥 سرنخ ")
        assert lines_of(listed)[0] == "🔥 ۶ سرنخ منتظر این گروه بودند، تازه‌ترین‌ها اول:"


@pytest.mark.long
async def test_in_a_deleted_topic_the_alert_comes_to_the_group_itself(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam, is_forum=True)
        topic = group.opens_topic("سرنخ‌ها")
        async with running(settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))) as app:
            office = Office(sandbox, app, group, maryam, tmp_path)
            maryam.sends("/bind", chat=group, thread_id=topic)
            await maryam.sees("همین‌جا می‌آیند", chat=group)
            people.sara(sandbox).sends("/talk")
            card = await maryam.sees("سرنخ ۱ ", chat=group)
            assert card.thread_id == topic
            group.deletes_topic(topic)
            people.emma(sandbox).sends("/talk")
            card = await maryam.sees("سرنخ ۲ ", chat=group)
            assert card.thread_id is None
            await maryam.sees("موضوع گروه فروش پاک یا بسته شده است")
            assert len([each for each in cards(office) if "سرنخ ۲" in lines_of(each)[0]]) == 1


async def card_waits(office: Office) -> None:
    """Have a lead's card wait for the group, which forbids writing."""
    office.group.chat.bot_standing = "restricted"
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
    await office.sandbox.quiet()
    assert cards(office) == []
    office.group.chat.bot_standing = "administrator"  # rights come back, and Telegram says nothing


async def test_a_colleagues_words_in_the_group_show_that_rights_are_back(office: Office) -> None:
    await card_waits(office)
    office.maryam.sends("سلام به همه", chat=office.group)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await office.maryam.sees("✅ دوباره می‌توانم")
    await office.sandbox.quiet()
    assert len(cards(office)) == 1


async def test_an_answer_of_the_bot_in_the_group_shows_that_rights_are_back(office: Office) -> None:
    await card_waits(office)
    office.maryam.sends("/stats", chat=office.group)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await office.maryam.sees("✅ دوباره می‌توانم")
    await office.sandbox.quiet()
    assert [lines_of(card)[0] for card in cards(office) if "سرنخ ۱ " in lines_of(card)[0]] == ["🔥 سرنخ ۱ · سارا"]


@pytest.mark.long
async def test_a_lost_group_is_tried_at_the_start(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        async with running(settings) as app:
            await card_waits(Office(sandbox, app, group, maryam, tmp_path))
        async with running(settings) as app:
            await maryam.sees("سرنخ ۱ ", chat=group)
            await sandbox.until(lambda: app.watching.health.sales_chat == "bound" or None)


async def test_a_group_that_is_left_and_joined_again_while_cards_wait_gets_each_once(office: Office) -> None:
    office.group.mutes_bot()
    await office.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
    for person in (people.sara(office.sandbox), people.emma(office.sandbox)):
        person.sends("/talk")
        await office.sandbox.quiet()
    office.group.kicks_bot()
    office.group.readds_bot()
    office.group.kicks_bot()
    await office.sandbox.quiet()
    assert len(cards(office)) <= 2
    office.group.readds_bot()
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await office.maryam.sees("سرنخ ۲ ", chat=office.group)
    await office.sandbox.quiet()
    assert sorted(lines_of(card)[0] for card in cards(office)) == ["🔥 سرنخ ۱ · سارا", "🔥 سرنخ ۲ · Emma"]


async def test_a_colleague_who_is_the_sales_chat_and_unblocks_the_bot_gets_what_waits(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam, reza = people.maryam(sandbox), people.reza(sandbox)
        reza.has_started()
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=reza.id)
        async with running(settings):
            reza.blocks()
            people.sara(sandbox).sends("/talk")
            await maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
            reza.unblocks()
            reza.sends("سلام")
            await reza.sees("سرنخ [۱۲] ")
