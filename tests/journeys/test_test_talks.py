"""A test talk over HTTP, from [Start a test] to [Remove], in both languages; it survives a restart."""

from pathlib import Path

import pytest

from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office, running, settings_for
from tests.journeys.selling import HOT, answers, english_sales

LABELS = {
    "fa": {
        "start": "شروع آزمایش", "remove": "پاک کن", "head": "🧪 آزمایشی · سرنخ —", "begun": "🧪 آزمایش شروع شد",
        "end": "🧪 گفت‌وگو تا اینجا بود", "removed": "🧪 آزمایش پاک شد", "none": "بازدیدکننده: ۰",
    },
    "en": {
        "start": "Start a test", "remove": "Remove", "head": "🧪 Test · lead —", "begun": "🧪 The test begins",
        "end": "🧪 That was the whole talk", "removed": "🧪 The test is removed", "none": "Visitors: 0",
    },
}  # fmt: skip
TESTS = "SELECT count(*) FROM test_talks"


def silent(office: Office) -> bool:
    """Tell whether everything that the bot sent to the group was without sound."""
    sent = [call for call in office.sandbox.called("sendMessage") if call.params["chat_id"] == office.group.id]
    return bool(sent) and all(call.params.get("disable_notification") for call in sent)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_from_start_a_test_to_remove(tmp_path: Path, language: str) -> None:
    says = LABELS[language]
    more = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, clock=JumpingClock(), **more) as office:
        maryam = office.maryam
        maryam.user.language = language
        maryam.sends("/start")
        await maryam.sees("ربات را مثل یک مشتری" if language == "fa" else "Try the bot as a customer")
        maryam.taps(says["start"])
        await maryam.sees(says["begun"])
        await maryam.sees("/privacy")
        maryam.shares_contact()
        await answers(maryam, HOT[language], language=language)
        await maryam.sees(says["end"])
        card = await maryam.sees(says["head"], chat=office.group)
        assert says["remove"] in [button.text for button in card.buttons]
        maryam.taps("🙋", chat=office.group)
        await maryam.sees("✅", chat=office.group)
        maryam.sends("/stats")
        await maryam.sees(says["none"])
        assert silent(office)
        last = await maryam.sees(says["end"])
        maryam.taps(next(button.text for button in last.buttons))
        await maryam.sees(says["removed"])
        await office.sandbox.quiet()
        assert office.group.messages == [] or all(each.is_deleted for each in office.group.messages)
        assert maryam.keyboard is None
        assert await office.rows(TESTS) == [(0,)]
        assert await office.rows("SELECT count(*) FROM leads") == [(0,)]


@pytest.mark.long
async def test_it_goes_on_after_a_restart_and_goes_by_itself_after_a_day(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        clock = JumpingClock()
        async with running(settings, clock=clock):
            maryam.sends("/start")
            await maryam.sees("ربات را مثل یک مشتری")
            maryam.taps("شروع آزمایش")
            await maryam.sees("/privacy")
            maryam.shares_contact()
            await maryam.sees("۱ از ۴")
        async with running(settings, clock=clock) as app:
            maryam.taps(HOT["fa"][0])
            await maryam.sees("۲ از ۴")
            maryam.sends("/talk")
            await maryam.sees("🧪 آزمایشی · سرنخ —", chat=group)
            clock.jumps(hours=24, minutes=1)
            app.background.jobs.nudge()
            await maryam.sees("یک‌روزه شده بود")
            await sandbox.quiet()
            assert all(message.is_deleted for message in group.messages)


async def test_a_seller_begins_one_by_the_groups_link(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        ali = office.sandbox.person("Ali", language="en", username="ali_k")
        office.group.adds(ali)
        ali.sends("/start", chat=office.group)
        offer = await ali.sees("ربات را مثل یک مشتری", chat=office.group)
        (button,) = offer.buttons
        assert button.url == f"https://t.me/{office.sandbox.telegram.bot.username}?start=test_talk"
        ali.opens("test_talk")  # they had no chat with the bot before
        await ali.sees("🧪 The test begins")
        await ali.sees("/privacy")
        assert await office.rows(TESTS) == [(1,)]
