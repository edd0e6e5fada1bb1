"""Quiet cards in the sales group: silent, claimable, joined by later words, and followed by the alert."""

from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from tests import people
from tests.direction_marks import INVISIBLE
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import COOL, answers, becomes_hot, cards, english_sales, lines_of
from tests.journeys.test_forget import is_forgotten

READ = "ممنون که وقت گذاشتید"
HAND = {
    "fa": ("مشتری و فروش بیشتر", "هنوز زمانش معلوم نیست", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید"),
    "en": ("More customers and sales", "No date yet", "$500–2,000", "Please call me"),
}


async def ends(person: Person, labels: tuple[str, ...], last: str, *, language: str = "fa") -> None:
    """Give the own number, answer everything, and see the end."""
    person.opens()
    await person.sees("/privacy")
    person.shares_contact()
    await answers(person, labels, language=language)
    await person.sees(last)


async def raises_hand(person: Person, *, language: str = "fa") -> None:
    await ends(person, HAND[language], "No rush" if language == "en" else "عجله‌ای نیست", language=language)


def sent(office: Office) -> list[tuple[str, bool]]:
    """The first line of each message sent to the group, and whether it had a sound."""
    calls = [call for call in office.sandbox.called("sendMessage") if call.params["chat_id"] == office.group.id]
    return [
        (plain(str(call.params["text"]).split("\n")[0]), not call.params.get("disable_notification", False))
        for call in calls
    ]


def plain(text: str) -> str:
    return text.translate(INVISIBLE).replace("<b>", "").replace("</b>", "")


@pytest.mark.long
async def test_a_raised_hand_is_a_silent_card_that_can_be_claimed(tmp_path: Path) -> None:
    async with open_office(tmp_path, clock=JumpingClock(), funnel=english_sales(tmp_path)) as office:
        emma = people.emma(office.sandbox)
        await raises_hand(emma, language="en")
        await office.maryam.sees("wants a call", chat=office.group)
        (card,) = cards(office)
        assert lines_of(card)[:2] == ["🟡 Lead 1 · wants a call", "no date yet"]
        assert lines_of(card)[2].startswith("📞 +")
        assert "We promised: by Saturday 28 Nov" in lines_of(card)
        office.maryam.taps("🙋", chat=office.group)
        await office.maryam.sees("has it", chat=office.group)
        assert lines_of(cards(office)[0])[1:4] == ["👤 Emma", "🟡 Lead 1 · wants a call", "no date yet"]
        assert await office.rows("SELECT stage, hot, alerts, owner FROM leads") == [("mql", 0, 0, office.maryam.id)]


@pytest.mark.long
async def test_the_mql_who_writes_three_times_is_heard(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await ends(sara, COOL["fa"], READ)
    for words in ("کسی نیست؟", "فوری شد", "الو؟"):
        sara.sends(words)
        await sara.sees("به همکارانمان رساندم ✓ تا پایان روز کاری بعد جوابتان را می‌دهند.")
    await office.maryam.sees("الو؟", chat=office.group)
    await office.sandbox.quiet()
    first, *replies = cards(office)
    assert lines_of(first)[0] == "✉️ سرنخ ۱ پیام داده · سارا"
    assert all(reply.reply_to is first for reply in replies)
    assert not any(sound for _, sound in sent(office)), "nobody has taken it: no sound"
    assert await office.rows("SELECT stage, hot, alerts FROM leads") == [("mql", 0, 0)]


async def test_words_under_a_claimed_quiet_card_have_a_sound(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await ends(sara, COOL["fa"], READ)
    sara.sends("کسی نیست؟")
    await office.maryam.sees("پیام داده", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("برداشت", chat=office.group)
    sara.sends("فوری شد")
    await office.maryam.sees("فوری شد", chat=office.group)
    assert [sound for _, sound in sent(office)] == [False, True]


@pytest.mark.long
async def test_the_alert_is_a_new_card_with_sound_in_reply_to_the_quiet_one(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        await becomes_hot_after_a_quiet_card(office, clock)


async def becomes_hot_after_a_quiet_card(office: Office, clock: JumpingClock) -> None:
    sara = people.sara(office.sandbox)
    await raises_hand(sara)
    await office.maryam.sees("تماس می‌خواهد", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("برداشت", chat=office.group)
    sara.taps("💬 همین حالا")
    await office.maryam.sees("چرا داغ", chat=office.group)
    clock.jumps(seconds=4)  # a card is edited every three seconds at most
    await office.sandbox.quiet()
    quiet, alert, *_ = cards(office)
    assert alert.reply_to is quiet
    assert (quiet.markup, lines_of(quiet)[-1]) == (None, "↓ کارت تازه")
    assert alert.markup is not None
    assert [sound for _, sound in sent(office)][:2] == [False, True]
    assert await office.rows("SELECT stage, alerts, owner FROM leads") == [("sql", 1, office.maryam.id)]
    await office.maryam.sees("داغ شد", chat=office.group)


async def test_the_quiet_card_loses_its_buttons_also_where_the_alert_changes_while_the_group_is_lost(
    tmp_path: Path,
) -> None:
    async with open_office(tmp_path, clock=JumpingClock()) as office:
        sara = people.sara(office.sandbox)
        await raises_hand(sara)
        await office.maryam.sees("تماس می‌خواهد", chat=office.group)
        office.group.kicks_bot()
        sara.taps("💬 همین حالا")
        await sara.sees("یکی از همکاران ما")
        sara.sends("/stop")
        await sara.sees("رضایتتان")
        office.group.readds_bot()
        await office.maryam.sees("⛔️ سرنخ ۱", chat=office.group)
        await office.sandbox.quiet()
        quiet, *_ = cards(office)
        assert "تماس می‌خواهد" in quiet.shown
        assert quiet.markup is None


@pytest.mark.long
async def test_a_quiet_card_that_waits_for_a_group_gives_way_to_the_alert(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False) as office:
        sara = people.sara(office.sandbox)
        await raises_hand(sara)
        sara.taps("💬 همین حالا")
        await sara.sees("یکی از همکاران ما")
        office.maryam.sends("/bind", chat=office.group)
        await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
        await office.sandbox.quiet()
        assert not any("🟡" in card.shown for card in cards(office))


@pytest.mark.long
async def test_forget_blanks_a_quiet_card_and_the_words_under_it(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await raises_hand(sara)
    sara.sends("کسی نیست؟")
    await office.maryam.sees("کسی نیست؟", chat=office.group)
    await is_forgotten(sara)
    await office.maryam.sees("خواست پاک شود", chat=office.group)
    await office.sandbox.quiet()
    assert not any("989" in card.shown or "کسی نیست" in card.shown for card in cards(office))


@pytest.mark.long
async def test_many_quiet_cards_that_wait_become_one_silent_list(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False) as office:
        writers = [office.sandbox.person(f"نفر {place}", language="fa") for place in range(7)]
        for person in writers:
            await raises_hand(person)
        office.maryam.sends("/bind", chat=office.group)
        await office.maryam.sees("۷ نفر بی‌صدا", chat=office.group)
        await office.sandbox.quiet()
        (listed,) = [card for card in cards(office) if "بی‌صدا" in card.shown]
        assert "تماس می‌خواهد · هنوز زمانی ندارد" in listed.shown
        office.maryam.taps("🙋 ۳", chat=office.group)
        await office.maryam.sees("🟡 سرنخ ۳", chat=office.group)
        assert not any(sound for line, sound in sent(office) if "🟡" in line or "برداشت" in line)


@pytest.mark.long
async def test_only_the_alert_of_two_has_a_sound(office: Office) -> None:
    sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
    await becomes_hot(reza)
    await raises_hand(sara)
    await office.maryam.sees("🟡 سرنخ", chat=office.group)
    heads = dict(sent(office))
    assert heads == {head: "🔥" in head for head in heads}
