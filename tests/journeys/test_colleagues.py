"""/start and /help of owners, admins and sellers; they are greeted as colleagues, and are nobody's leads."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from storage.people import group_members, sessions
from storage.records.talk import TelegramUser
from tests import people
from tests.direction_marks import INVISIBLE
from tests.journeys.running import Office, open_office
from tests.journeys.selling import english_sales

LEADS = "SELECT count(*) FROM leads"
LEADS_ACTS = [
    f"/{name}"
    for name in [
        "take",
        "release",
        "assign",
        "call",
        "meet",
        "snooze",
        "won",
        "lost",
        "unfit",
        "reopen",
        "merge",
        "note",
        "bot",
        "undo",
    ]
]
OWN = [*LEADS_ACTS, "/away", "/back", "/hours", "/name"]
THERE = ["/mine", "/free", "/desk", *OWN]
ADMINS = ["/start", "/stats", "/leads", "/lead", "/bind", "/manager", "/unmerge", *THERE, "/language", "/help"]
SELLERS = ["/start", "/mine", "/free", *OWN, "/language", "/help"]


def seller(office: Office, **traits: object) -> Person:
    """Somebody of the sales group whom the bot has seen there."""
    ali = office.sandbox.person(**{"name": "Ali Karimi", "language": "fa", "username": "ali_k"} | traits)
    office.group.adds(ali)
    ali.has_started()
    ali.sends("/help", chat=office.group)
    return ali


def listed(text: str) -> list[str]:
    """Return the commands that begin the lines of a help."""
    return re.findall(r"^(/\w+)", text.translate(INVISIBLE), re.MULTILINE)


async def test_an_admin_is_greeted_as_one_and_is_no_lead(office: Office) -> None:
    maryam = office.maryam
    maryam.sends("/start")
    assert "شما مدیر این ربات هستید" in (await maryam.sees("سلام مریم|سلام \u2068مریم")).text
    maryam.sends("/help")
    told = (await maryam.sees("دستورهایتان")).text
    assert listed(told) == ADMINS
    assert "برای خودِ مشتری می‌رود؛ اگر با // شروع شود یادداشت داخلی است" in told
    for words in ("سلام", "۰۹۱۲۱۲۳۴۵۶۷", "/talk", "/privacy", "/mydata", "/nothing"):
        maryam.sends(words)
        told = "برای مشتری‌هاست" if words in ("/talk", "/privacy", "/mydata") else "جایی ثبت نکردم"
        await maryam.sees(told, after=maryam.chat.messages[-1])
    maryam.sends("// wants a call", reply_to=maryam.chat.last)
    await maryam.sees("یادداشت نگه داشته نشد: یادداشت‌ها در گروه فروش", after=maryam.chat.messages[-1])
    maryam.shares_contact() if maryam.keyboard else maryam.sends_voice()
    await office.sandbox.quiet()
    assert await office.rows(LEADS) == [(0,)]


async def test_a_seller_is_greeted_as_one_in_the_group_and_in_private(tmp_path: Path) -> None:
    async with open_office(tmp_path, funnel=english_sales(tmp_path)) as office:
        ali = seller(office, language="en")
        there = await ali.sees("You work in sales", chat=office.group)
        assert listed(there.text) == [*THERE, "/help"]
        ali.sends("/start", chat=office.group)
        await ali.sees("Hello Ali Karimi|Hello \u2068Ali", chat=office.group)
        ali.sends("/start")
        await ali.sees("Leads arrive in the sales group")
        ali.sends("/help")
        assert listed((await ali.sees("Your commands")).text) == SELLERS
        menu = await office.sandbox.until(lambda: _menu(office, ali))
        assert menu == [each[1:] for each in SELLERS]
        office.maryam.sends("/help", chat=office.group)
        admins = await office.maryam.sees("You are an admin", chat=office.group)
        assert listed(admins.text) == ["/stats", "/leads", "/lead", "/bind", "/manager", "/unmerge", *THERE, "/help"]
        assert await office.rows(LEADS) == [(0,)]


def _menu(office: Office, person: Person) -> list[str] | None:
    set_ = [call for call in office.sandbox.called("setMyCommands") if call.params["scope"].get("chat_id") == person.id]
    return [each["command"] for each in set_[-1].params["commands"]] if set_ else None


async def test_who_left_the_group_is_a_prospect(office: Office) -> None:
    ali = seller(office)
    await ali.sees("همکاران فروش", chat=office.group)
    await office.app.database.write(lambda tx: group_members.remove(tx, [ali.id], chat=office.group.id))
    ali.sends("/start")
    await ali.sees("/privacy")
    assert await office.rows(LEADS) == [(1,)]


async def test_an_owner_is_told_so_and_where_alerts_go(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False, admin_ids=()) as office:
        owner = office.sandbox.person("Nina", language="en", username="nina")
        owner.opens(re.search(r"own_\S+", str(office.app.owner_link))[0])  # type: ignore[index]
        await owner.sees("You are my admin now")
        owner.sends("/start")
        assert "send /bind there" in (await owner.sees("You own this bot: figures")).text.translate(INVISIBLE)
        owner.sends("/help")
        assert listed((await owner.sees("You own this bot. Your commands")).text) == ADMINS


async def test_a_lead_who_becomes_a_colleague_keeps_their_talk(office: Office) -> None:
    maryam = office.maryam
    known = TelegramUser(telegram_id=maryam.id, name="مریم")
    await office.app.database.write(
        lambda tx: sessions.begin(tx, known, language="fa", source="", at=datetime.now(UTC))
    )
    maryam.sends("سلام")
    await maryam.sees("/privacy")
    maryam.sends("۰۹۱۲۱۲۳۴۵۶۷")
    await maryam.sees("۱ از ۴")
    maryam.sends("/start")
    await maryam.sees("همان جا که بود ادامه دارد")
    maryam.taps("مشتری و فروش بیشتر")
    await maryam.sees("۲ از ۴")
    maryam.sends("/help")
    assert "/forget" in (await maryam.sees("دستورهایتان")).text
    assert await office.rows("SELECT stage, outcome FROM leads") == [("lead", "open")]


async def test_a_colleague_chooses_a_language(office: Office) -> None:
    maryam = office.maryam
    maryam.sends("/language")
    await maryam.sees("به چه زبانی")
    maryam.taps("English")
    await maryam.sees("English from here on")
    maryam.sends("/start")
    await maryam.sees("You are an admin of this bot")
    assert await office.rows(LEADS) == [(0,)]


@pytest.mark.parametrize("words", ["/help", "/start", "/help@{bot}"])
async def test_strangers_get_what_prospects_get(office: Office, words: str) -> None:
    sara = people.sara(office.sandbox)
    sara.sends(words.format(bot=office.sandbox.telegram.bot.username))
    seen = await sara.sees("/privacy")
    assert not set(ADMINS[1:7]) & set(listed(seen.text))
