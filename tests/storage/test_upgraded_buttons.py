"""Every button sent by an old version still works."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Message
from tests.upgrades.old_installation import OldInstallation, Upgraded, opened

OWNED = "SELECT owner IS NOT NULL FROM leads JOIN cards ON lead = number WHERE id = ? AND outcome = 'open'"
STANDING = "SELECT stage, outcome, hot FROM leads WHERE number = ?"
ACTS = (
    ("consent fa", "en", "English from here on"),
    ("consent fa", "ag", "Now send your number or email"),
    ("consent en", "fa", "از اینجا به بعد فارسی"),
    ("consent en", "nn", "اصراری نیست"),
    ("Emma", "mf", "All we hold about you"),
    ("Emma", "st", "you've withdrawn your consent"),
    ("Bita", "ag", "موافقتتان ثبت شد"),
    ("done fa", "ti", "گاهی یک نکتهٔ کوتاه"),
    ("done fa", "tk", "یکی از همکاران ما"),
    ("fallback fa", "ta", "باشد. شماره‌تان"),
    ("fallback en", "hf", "Here is your guide"),
    ("typo fa", "es", "این هم راهنمای شما"),
    ("typo fa", "et", "مال یک پیام قدیمی"),
    ("again fa", "ch", "مال یک پیام قدیمی"),
    ("again fa", "gu", "این هم راهنمای شما"),
    ("again fa", "md", "هرچه از شما داریم"),
    ("price en", "go", r"\(1 of 4\)"),
    ("question 2 fa", "back", r"\(۱ از ۴\)"),
    ("Undecided", "fn", "سر جایش ماند"),
    ("Undecided", "fy", "پاک شد"),
    ("Unsure", "cs", "همین‌جا تمامش کردیم"),
    ("Unsure", "ca", "رضایتتان پس گرفته شد"),
    ("Second", "cy", "از این به بعد همین را داریم"),
    ("Second", "cn", "مال یک پیام قدیمی"),
    ("Dara", "pt", "چطور با شما در تماس باشیم|چه روزی برایتان راحت‌تر است"),
    ("Not there", "wh", "همین‌جا بنویسید"),
    ("To be reminded", "rl", "چه وقتی یادآوری کنیم"),
    ("Reminded", "rr", "هر وقت خواستید، همین‌جاییم"),
    ("Nima", "hp", "حتماً ✅"),
)
"""Who presses which act, and the result; dumps of versions before an act have nobody who was offered it."""
EDITED = {"back", "pt", "rl", "rr"}
"""The result takes the place of the message with the button."""


async def test_every_card_and_list_is_claimed_and_released(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        for act, owned in (("claim", 1), ("free", 0)):
            presses = [press for press in presses_under(upgraded.sales.messages) if act_of(press) == act]
            assert len(presses) > 5
            for press in presses:
                upgraded.people["maryam"].presses(press)
                if owned:  # nobody holds more than three that they have not called
                    await upgraded.settles(1)
                    upgraded.people["maryam"].presses(called(press))
            await upgraded.settles(4)
            cards = {press.button.callback_data.split(":")[1] for press in presses}
            owners = [upgraded.rows(OWNED, card) for card in cards]
            assert [found for found in owners if found not in ([(owned,)], [])] == []


def called(press: Press) -> Press:
    """Return the button that says that they were called, of the same card."""
    card = press.button.callback_data.split(":")[1]
    return Press(press.message, replace(press.button, callback_data=f"c:{card}:talked"))


def presses_under(messages: Iterable[Message]) -> list[Press]:
    """Return every button that the bot handles."""
    return [Press(message, button) for message in messages for button in message.buttons if button.callback_data]


def act_of(press: Press) -> str:
    kind, *_, act = press.button.callback_data.split(":")
    return "back" if kind == "b" else act


def find(chat_of: Person, act: str, *, named: str = "") -> Press:
    """Return the newest button of an act; with `name`, under a message that begins with that name."""
    found = [press for press in presses_under(chat_of.chat.messages) if named in press.message.shown.split("\n")[0]]
    return [press for press in found if act_of(press) == act][-1]


ASKS = {"won": "چقدر خرید؟", "unfit": "مناسب ما نیست؟"}
"""What an admin is asked first, also under a page that an earlier version sent."""


@pytest.mark.parametrize(
    ("act", "stands"),
    [
        pytest.param("trial", ("pql", "open", 1), id="trial used"),
        pytest.param("won", ("customer", "won", 1), id="bought"),
        pytest.param("unfit", ("sql", "disqualified", 0), id="not a fit"),
    ],
)
async def test_an_admin_decides_by_the_buttons_of_an_old_dossier(
    old: OldInstallation, tmp_path: Path, act: str, stands: tuple[str, str, int]
) -> None:
    async with opened(old, tmp_path) as upgraded:
        maryam = upgraded.people["maryam"]
        maryam.presses(find(maryam, act, named="رضا"))
        if act != "trial":
            maryam.presses(Press(asked := await maryam.sees(ASKS[act]), asked.buttons[0]))
        await upgraded.settles()
        assert upgraded.rows(STANDING, number_of(upgraded, "Reza")) == [stands]


def number_of(upgraded: Upgraded, role: str) -> int:
    """Return the lead's number."""
    return upgraded.rows("SELECT number FROM leads WHERE telegram_id = ?", upgraded.people[role].id)[0][0]


async def test_the_reason_that_an_admin_was_asked_for_is_taken(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        maryam = upgraded.people["maryam"]
        maryam.sends("he only wanted the guide", reply_to=await maryam.sees("چرا"))
        await upgraded.settles()
        assert upgraded.rows(STANDING, number_of(upgraded, "Reza")) == [("lead", "open", 0)]
        maryam.sends(f"/lead {number_of(upgraded, 'Reza')}")
        await maryam.sees("he only wanted the guide")


async def test_the_group_that_an_admin_was_asked_about_is_bound_by_a_yes(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        maryam, other = upgraded.people["maryam"], upgraded.world.groups["other"]
        await upgraded.settles()
        maryam.taps("بله", chat=other)
        await maryam.sees("از این پس سرنخ‌های داغ همین‌جا می‌آیند", chat=other)
        await maryam.sees("Kian", chat=other)


async def test_every_act_that_an_old_version_offered_a_prospect_is_done(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        offered = acts_offered(upgraded)
        assert offered <= {act for _, act, _ in ACTS}
        for role, act, follows in ACTS:
            if role not in upgraded.people or act not in offered:
                continue
            person = upgraded.people[role]
            last = None if act in EDITED else person.chat.last
            person.presses(find(person, act))
            await person.sees(follows, after=last)


def acts_offered(upgraded: Upgraded) -> set[str]:
    """Return every act of a prospect's buttons; answers to questions are tested elsewhere."""
    messages = [message for person in upgraded.people.values() for message in person.chat.messages]
    return {act_of(press) for press in presses_under(messages) if press.button.callback_data.startswith(("a:", "b:"))}
