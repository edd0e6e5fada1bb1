"""The people of the sales desk, from their first word in the group to their last, in both languages."""

from pathlib import Path

import pytest

from bot.sandbox.world.to_json import chat_json, user_json
from tests.direction_marks import INVISIBLE
from tests.journeys.running import open_office
from tests.journeys.selling import english_sales
from tests.journeys.test_own_leads import asks, seller

OFF = {"fa": "🌙 Ali تا ", "en": "🌙 Ali is off until "}
HOURS = {"fa": "🕘 Ali:\nشنبه تا چهارشنبه: ۹:۰۰ تا ۱۴:۰۰", "en": "🕘 Ali:\nSaturday–Wednesday: 9:00–14:00"}
AWAY = {"fa": "/away فردا ساعت ۱۰", "en": "/away tomorrow"}
WORK = {"fa": "/hours شنبه تا چهارشنبه ۹ تا ۱۴", "en": "/hours sat-wed 9-14"}
NAMED = {"fa": "همکاران و مشتری‌ها این نام را می‌بینند: علی", "en": "colleagues and customers see this name: علی"}
ROWS = "SELECT hours, named, started, manages, away_since IS NULL, gone IS NULL FROM desk_people WHERE id = {}"


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_somebody_of_the_desk_is_met_is_away_and_leaves(tmp_path: Path, language: str) -> None:
    funnel = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, **funnel) as office:
        ali, rows = seller(office, language), ROWS.format
        away, hours = AWAY[language], WORK[language]
        for in_group in (True, False):
            assert (
                (await asks(office, ali, away, in_group=in_group)).text.translate(INVISIBLE).startswith(OFF[language])
            )
            assert (await asks(office, ali, hours, in_group=in_group)).text.translate(INVISIBLE) == HOURS[language]
        assert NAMED[language] in (await asks(office, ali, "/name علی", in_group=True)).text.translate(INVISIBLE)
        office.maryam.sends("/manager", chat=office.group, reply_to=office.group.messages[-2])
        await office.maryam.sees("⭐️", chat=office.group)
        kept = "sat-wed 09:00-14:00"
        assert await office.rows(rows(ali.id)) == [(kept, 1, 1, 1, 0, 1)]
        await asks(office, ali, "/back", in_group=False)
        assert await office.rows(rows(ali.id)) == [(kept, 1, 1, 1, 1, 1)]
        user, chat = user_json(ali.user), chat_json(office.group.chat)
        del office.group.chat.members[ali.id]
        member = {"status": "left", "user": user}
        office.sandbox.telegram.tell(
            "chat_member", {"chat": chat, "from": user, "date": 1, "old_chat_member": member, "new_chat_member": member}
        )
        await office.sandbox.quiet()
        assert await office.rows(rows(ali.id)) == [(kept, 1, 1, 0, 0, 0)]
