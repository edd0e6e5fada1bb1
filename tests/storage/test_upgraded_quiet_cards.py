"""Quiet cards after an upgrade: who has one keeps it, and people of versions before get one."""

import re
from datetime import timedelta
from pathlib import Path

from bot.funnels.source import SHIPPED, open_text
from bot.sandbox.world.model import Message
from conversations.language.numbers import digits
from tests.conversations.talks import Talker
from tests.upgrades.old_installation import OldInstallation, Upgraded, opened

QUIET = "SELECT number FROM leads WHERE telegram_id = ? AND quiet_at IS NOT NULL"
KEYS = ("asked_without_gate", "promise", "gift", "bot", "words", "tips")
"""Keys at the top of a funnel file that version 0.4.0 did not know."""


def cards_of(upgraded: Upgraded, number: int) -> list[Message]:
    """Return what stands in the group about a lead, oldest first."""
    persian = str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    return [message for message in upgraded.sales.messages if f"سرنخ {persian}" in message.shown]


async def test_who_finished_under_an_old_version_and_writes_gets_a_quiet_card(
    old: OldInstallation, tmp_path: Path
) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        person = upgraded.people["done fa"]
        person.sends("کسی نیست؟")
        await upgraded.settles(4)
        ((number,),) = upgraded.rows(QUIET, person.id)
        await upgraded.people["maryam"].sees("پیام داده", chat=upgraded.sales)
        (card,) = cards_of(upgraded, number)
        upgraded.people["maryam"].taps("🙋", chat=upgraded.sales)
        await upgraded.settles(4)
        assert "برداشت" in card.shown
        assert upgraded.rows("SELECT owner, alerts FROM leads WHERE number = ?", number) == [
            (upgraded.people["maryam"].id, 0)
        ]


async def test_a_quiet_card_of_before_is_followed_by_its_alert_and_loses_its_buttons(
    old: OldInstallation, tmp_path: Path
) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        for role in {"Hana", "Vida", "Late"} & upgraded.people.keys():
            person = upgraded.people[role]
            ((number,),) = upgraded.rows(QUIET, person.id)
            quiet = cards_of(upgraded, number)[0]
            assert quiet.buttons
            person.sends("/talk")
            await upgraded.settles(4)
            await upgraded.settles(4)
            alert = next(message for message in cards_of(upgraded, number) if message.buttons)
            assert alert.reply_to is quiet
            assert not quiet.buttons
            assert upgraded.rows("SELECT alerts, quiet_due FROM leads WHERE number = ?", number) == [(1, None)]


async def test_quiet_leads_of_before_stand_in_the_list_of_each_morning(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        named = {"Hana", "Late"} & upgraded.people.keys()
        for _ in range(6):
            await upgraded.settles(timedelta(days=1).total_seconds())
        # A long list goes on in messages without its head; reminders never name who has only a quiet card.
        labels = {button.text for message in upgraded.sales.messages for button in message.buttons}
        for role in named:
            ((number,),) = upgraded.rows(QUIET, upgraded.people[role].id)
            assert f"🙋 {digits(str(number), 'fa')} را برمی‌دارم" in labels


def test_a_funnel_file_without_the_new_keys_works_as_the_shipped_defaults_say() -> None:
    text = SHIPPED.read_text("utf-8")
    for key in KEYS:
        text = re.sub(rf"^{key}:.*\n(?:[ #].*\n)*", "", text, flags=re.MULTILINE)
    assert not re.search(rf"^(?:{'|'.join(KEYS)}):", text, re.MULTILINE)
    funnel = open_text(text, SHIPPED).funnel
    assert (funnel.asked_without_gate, funnel.promise.quiet_days, funnel.bot) == ("quiet", 3, None)
    person = Talker("en", funnel=funnel)
    person.goes_through("sales", "none", "mid", "call")
    assert "No rush" in person.said
    assert "within three working days" in person.said
    assert person.alerts() == ["NewQuietCard"]
