"""Commands that work in every step: help, privacy, own data, erasure, stop and resume."""

import json

import pytest

from bot.sandbox.people.person import Person
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import COOL, HOT, funnel_with, gives_number, sees_question

STEPS = [
    pytest.param((), id="nothing yet"),
    pytest.param(("/start",), id="first screen"),
    pytest.param(("/start", "✉️ با ایمیل می‌گیرم"), id="email"),
    pytest.param(("/start", "09121234", "09121234"), id="fallback"),
    pytest.param(("/start", "فعلاً نه"), id="declined"),
    pytest.param(("/start", "09121234567"), id="question"),
    pytest.param(("/talk",), id="number"),
    pytest.param(("/start", "09121234567", "۱", "۱", "۱", "۱"), id="through"),
]
COMMANDS = {
    "/help": "/forget — پاک کردن همه‌چیز",
    "/privacy": "privacy@example.com",
    "/mydata": "شناسهٔ تلگرام",
    "/language": "به چه زبانی",
    "/forget": "برای همیشه پاک شود",
    "/stop": "دیگر پیامی نمی‌فرستیم",
    "/resume": "دوباره در تماسیم|سراغتان نمی‌آییم",
}


async def goes(office: Office, person: Person, way: tuple[str, ...]) -> None:
    """Go to a step, message by message."""
    for words in way:
        person.sends(words)
        await office.sandbox.quiet()


@pytest.mark.parametrize("way", STEPS)
async def test_every_command_works_in_every_step_and_moves_nothing(office: Office, way: tuple[str, ...]) -> None:
    sara = people.sara(office.sandbox)
    await goes(office, sara, way)
    before = await office.rows("SELECT step, question FROM sessions")
    for command, said in COMMANDS.items():
        sara.sends(command)
        await sara.sees(said)
        await office.sandbox.quiet()
    after = await office.rows("SELECT step, question FROM sessions")
    declined = [("declined", None)]
    assert after == before or not before or before == declined, "only who had let go is offered the guide again"


async def test_my_data_is_plain_and_whole_on_request(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT, payload="ig_story1")
    await sara.sees("همه‌چیز آماده است")
    sara.sends("فروشگاه پوشاک دارم")
    await sara.sees("به همکارانمان رساندم")
    sara.sends("/mydata")
    plain = await sara.sees("هرچه از شما داریم:")
    for held in ("سارا", "@sara_shop", str(sara.id), "+989121234567", "استوری اینستاگرام", "همین ماه", "پوشاک دارم"):
        assert held in plain.text
    sara.taps("فایل JSON")
    file = await sara.sees("همهٔ آنچه از شما داریم")
    held = json.loads(sara.downloads(file))
    assert held["you"]["phone"] == "+989121234567"
    assert {"started", "consented", "contact", "answered", "said"} <= {event["kind"] for event in held["events"]}


@pytest.mark.long
async def test_my_data_stays_within_one_message_whatever_they_wrote(office: Office) -> None:
    sara = people.sara(office.sandbox, name="س" * 64, last_name="ا" * 64)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    for letter in "ابپ":
        sara.sends(letter * 4096)
        await office.sandbox.quiet()
    sara.sends("/mydata")
    plain = await sara.sees("هرچه از شما داریم:")
    assert "پپپ" in plain.text


@pytest.mark.long
async def test_stop_sends_nothing_but_answers(tmp_path) -> None:
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, ("tips: no", "tips: yes"))) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        sara.taps("گاهی نکتهٔ کوتاه")
        await sara.sees("حتماً 🌱")
        sara.sends("/stop")
        await sara.sees("دیگر پیامی نمی‌فرستیم")
        assert await office.rows("SELECT stopped, tips FROM leads") == [(1, 0)]
        sara.sends("/stop")
        await sara.sees("برای برگشتن: /resume$")
        sara.sends("سلام")
        await sara.sees("خودمان سراغتان نمی‌آییم")
        sara.sends("/resume")
        await sara.sees("رضایتتان را پس گرفته‌اید")
        assert await office.rows("SELECT stopped FROM leads") == [(0,)]


async def test_stop_is_seen_on_the_card(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    sara.sends("/stop")
    await office.maryam.sees("خواسته دیگر برایش ننویسیم", chat=office.group)


async def test_resume_goes_on_with_the_open_question(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    sara.sends("/stop")
    await sara.sees("دیگر پیامی نمی‌فرستیم")
    sara.sends("/resume")
    back = await sara.sees("رضایتتان را پس گرفته‌اید")
    sara.taps("موافقم")
    await sara.sees("۱ از ۴", after=back)
