"""Coming back: /start in every step continues the talk, or shows the menu."""

from datetime import timedelta

import pytest

from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.running import Office, open_office, running, settings_for
from tests.journeys.test_ends import MONDAY_NOON
from tests.journeys.walking import COOL, HOT, SetClock, gives_number, sees_question


@pytest.mark.parametrize(
    ("way", "again"),
    [
        pytest.param((), "سلام سارا", id="first screen"),
        pytest.param(("ایمیل می‌گیرم",), "ایمیلتان را بنویسید", id="email"),
        pytest.param(("09121234", "09121234"), "در تماس باشیم", id="fallback"),
        pytest.param(("sara@gmial.com",), "منظورتان", id="typo"),
        pytest.param(("فعلاً نه",), "سلام سارا", id="declined"),
        pytest.param(("/talk",), "اگر راحت‌ترید تلفنی", id="number"),
        pytest.param(("09121234567", "۱"), r"۲ از ۴", id="question"),
        pytest.param(("09121234567", "۱", "۱", "۱", "۱"), "خوش برگشتید", id="through"),
    ],
)
async def test_start_goes_on_where_the_talk_stood(office: Office, way: tuple[str, ...], again: str) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await office.sandbox.quiet()
    for words in way:
        if any(words in key for key in sara.keyboard or ()):
            sara.taps(words)
        else:
            sara.sends(words)
        await office.sandbox.quiet()
    before = sara.chat.last
    sara.sends("/start")
    await sara.sees(again, after=before)
    assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'started'") == [(1,)]
    assert await office.rows("SELECT count(*) FROM leads") == [(1,)]


@pytest.mark.long
async def test_who_is_through_is_offered_four_things_and_each_works(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    await sara.sees("ممنون که وقت گذاشتید")
    sara.sends("/start")
    menu = await sara.sees("خوش برگشتید سارا")
    labels = [button.text for button in menu.buttons]
    assert labels == ["📄 دوباره راهنما را بفرستید", "✏️ جواب‌هایم را عوض می‌کنم", "💬 صحبت با یک نفر", "🗂 اطلاعات من"]
    presses = {label: sara.finds(label) for label in labels}
    for label, said in zip(
        labels, ("این هم راهنمای شما", "از اول بپرسیم", "یکی از همکاران ما", "هرچه از شما داریم"), strict=True
    ):
        sara.presses(presses[label])
        await sara.sees(said, after=menu)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)


async def test_whoever_only_talked_is_offered_the_questions_by_their_name(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.sends("/talk")
    await sara.sees("اگر راحت‌ترید")
    sara.taps("نه، همین‌جا")
    await sara.sees("دو سؤال کوتاه")
    sara.sends("لغو")
    await sara.sees("فقط همین مرحله")
    sara.taps("فقط همین مرحله")
    await sara.sees("همین‌جا تمامش کردیم")
    sara.sends("/start")
    await sara.sees("خوش برگشتید")
    sara.taps("به چند سؤال کوتاه")
    await sara.sees("چهار سؤال کوتاه")


async def test_another_day_counts_once_and_adds_to_interest(tmp_path) -> None:
    clock = SetClock(MONDAY_NOON)
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        clock.moves(timedelta(days=1))
        for words in ("سلام", "هستید؟"):
            sara.sends(words)
            await office.sandbox.quiet()
        assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'returned'") == [(1,)]


@pytest.mark.long
async def test_all_survives_a_restart_in_the_middle_of_a_talk(tmp_path) -> None:
    async with Sandbox(seed=7) as sandbox:
        sara, maryam = people.sara(sandbox), people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        async with running(settings):
            await gives_number(sara, *HOT[:2])
            await sees_question(sara, 3, "fa")
        sara.taps(HOT[2])
        async with running(settings):
            await sees_question(sara, 4, "fa")
            sara.taps(HOT[3])
            await sara.sees("همه‌چیز آماده است")
            await maryam.sees("سرنخ ۱ ", chat=group)
