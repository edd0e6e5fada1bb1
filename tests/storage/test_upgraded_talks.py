"""Talks through the desk after an upgrade: words, accounts of one person, chosen times, marks and links go on."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from conversations.language.numbers import digits
from tests.direction_marks import INVISIBLE
from tests.upgrades.old_installation import OldInstallation, Upgraded, dumps_with_rows, opened
from tests.upgrades.talking import LINK

UNTIL_THE_WINDOW_S = timedelta(days=4, hours=18, minutes=55).total_seconds()
"""From Monday, 15:42, when it has found its group, to Saturday, 10:37; the window begins at 11:00."""
A_QUARTER_S = 900
UNTIL_THE_REMINDER_S = timedelta(days=2).total_seconds()


@pytest.fixture(params=dumps_with_rows("relays"), ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    """Every version in which colleagues talked with prospects through the bot."""
    return OldInstallation(request.param)


def plain(message: Message) -> str:
    return message.shown.translate(INVISIBLE)


def number_of(upgraded: Upgraded, role: str) -> int:
    ((number,),) = upgraded.rows("SELECT number FROM leads WHERE telegram_id = ?", upgraded.people[role].id)
    return number


def said_in_group(upgraded: Upgraded, role: str, words: str) -> list[Message]:
    """Return the messages that tell sales what a lead wrote."""
    head = f"✍️ سرنخ {digits(str(number_of(upgraded, role)), 'fa')}: «{words}»"
    return [each for each in upgraded.sales.messages if head in plain(each)]


def card_of(upgraded: Upgraded, role: str) -> str:
    """Return the card of a lead, which is a long message with the number in its title, first where there are two."""
    number = re.compile(rf"[^\d]*سرنخ {digits(str(number_of(upgraded, role)), 'fa')}\b")
    texts = [plain(each) for each in upgraded.sales.messages if each.from_bot]
    return next(each for each in reversed(texts) if number.match(each) and each.count("\n") > 3)


def shown_to(person: Person, words: str) -> list[Message]:
    return [each for each in person.chat.messages if each.from_bot and words in plain(each)]


async def test_what_was_said_before_is_delivered_once_edited_and_answered(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        talks, zari = upgraded.people["Talks"], upgraded.people["Zari"]
        await upgraded.finds_its_group()
        assert len(shown_to(talks, "ساعت ده می‌رسیم")) == 1
        assert "باشد، منتظرم" in card_of(upgraded, "Talks"), "too many leads had words that waited"
        first = next(each for each in upgraded.sales.messages if each.shown == "سلام، زری هستم")
        zari.edits(first, "سلام، زری‌ام")
        await upgraded.settles()
        assert (len(shown_to(talks, "زری هستم")), len(shown_to(talks, "زری‌ام"))) == (0, 1)
        talks.sends("هنوز نرسیدید؟")
        await upgraded.settles(4)
        (told,) = said_in_group(upgraded, "Talks", "هنوز نرسیدید؟")
        zari.sends("دم دریم", chat=upgraded.sales, reply_to=told)
        await upgraded.settles()
        assert len(shown_to(talks, "دم دریم")) == 1


async def test_accounts_that_are_one_person_stay_one_until_they_are_taken_apart(
    old: OldInstallation, tmp_path: Path
) -> None:
    pairs = "SELECT number, merged_into FROM leads WHERE merged_into IS NOT NULL"
    async with opened(old, tmp_path) as upgraded:
        one, too = number_of(upgraded, "One"), number_of(upgraded, "One too")
        await upgraded.finds_its_group()
        assert upgraded.rows(pairs) == [(too, one)]
        assert "آدرستان کجاست؟" in card_of(upgraded, "One")
        upgraded.people["maryam"].sends(f"/unmerge {too}")
        await upgraded.settles(4)
        assert upgraded.rows(pairs) == []
        upgraded.people["One too"].sends("حالا چه؟")
        await upgraded.settles(4)
        assert len(said_in_group(upgraded, "One too", "حالا چه؟")) == 1


async def test_who_chose_a_time_is_called_then_and_who_asked_is_reminded(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        waits = upgraded.people["To be reminded"]
        await upgraded.settles(UNTIL_THE_WINDOW_S)
        await upgraded.settles(A_QUARTER_S)
        told = [plain(each) for each in (*upgraded.people["Zari"].chat.messages, *upgraded.sales.messages)]
        number = digits(str(number_of(upgraded, "Calls with Zari")), "fa")
        assert [each for each in told if re.search(rf"سرنخ {number} .*۱۱.*۱۳.* منتظر شماست", each)]
        assert shown_to(waits, "خواسته بودید این روزها") == []
        await upgraded.settles(UNTIL_THE_REMINDER_S)
        assert len(shown_to(waits, "خواسته بودید این روزها")) == 1


async def test_a_mark_of_before_stands_and_the_link_of_the_customer_brings_people(
    old: OldInstallation, tmp_path: Path
) -> None:
    async with opened(old, tmp_path) as upgraded:
        nima = upgraded.people["Nima"]
        await upgraded.finds_its_group()
        nima.taps("۱")
        await nima.sees("نظرتان ثبت شده: .*۵.* از ۵")
        link = LINK.search(next(each.shown for each in nima.chat.messages if LINK.search(each.shown)))
        assert link is not None
        newcomer = upgraded.sandbox.person("Newcomer", language="fa")
        newcomer.opens(link[1])
        await upgraded.settles()
        brought = "SELECT referrer FROM referrals JOIN leads ON number = lead WHERE telegram_id = ?"
        assert upgraded.rows(brought, newcomer.id) == [(number_of(upgraded, "Nima"),)]
