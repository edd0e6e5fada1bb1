"""People who withdrew consent get no unrequested messages; consent that cannot be stored does not count."""

from pathlib import Path

import pytest

from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.walking import COOL, HOT, funnel_with, gives_number, newest_of, walks
from tests.refused_rows import refused_rows


@pytest.mark.long
async def test_nothing_is_sent_to_who_withdrew_however_long_the_bot_runs(tmp_path: Path) -> None:
    clock = JumpingClock()
    funnel = funnel_with(tmp_path, ("tips: no", "tips: yes"))
    async with open_office(tmp_path, clock=clock, funnel=funnel) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        sara.taps("📬")
        await sara.sees("گاهی")
        sara.sends("/privacy")
        await sara.sees("با اطلاعات شما چه می‌کنیم")
        sara.taps("✋")
        last = await sara.sees("رضایتتان پس گرفته شد")
        for _ in range(30):
            clock.jumps(days=3)
            await office.sandbox.quiet()
        assert sara.chat.last is last
        assert await office.rows("SELECT consent_at, tips, stopped FROM leads") == [(None, 0, 1)]
        kinds = await office.rows("SELECT kind, update_id IS NULL FROM ledger WHERE kind IN ('withdrawn', 'tips')")
        assert kinds == [("tips", 0), ("tips", 0), ("withdrawn", 0)]


@pytest.mark.parametrize("kind", ["consented", "contact"])
@pytest.mark.long
async def test_where_consent_cannot_be_written_down_no_contact_is_kept_and_nobody_alerted(
    office: Office, kind: str
) -> None:
    sara = people.sara(office.sandbox)
    async with refused_rows(office.app.database, "ledger", when=f"NEW.kind = '{kind}'"):
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("گیر کردیم")
        await office.sandbox.quiet()
    assert await office.rows("SELECT phone, contact, consent_at, stage FROM leads") == [(None, None, None, "visitor")]
    assert office.group.messages == []
    assert await office.rows("SELECT kind FROM ledger WHERE kind IN ('consented', 'contact', 'guide')") == []
    sara.shares_contact()
    await walks(sara, *HOT)
    await office.maryam.sees("9121234567", chat=office.group)


async def test_privacy_is_answered_also_to_strangers_and_to_the_forgotten(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.sends("/privacy")
    await sara.sees("حداکثر تا دو سال")
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود")
    sara.taps("بله، همه را پاک کنید")
    gone = await sara.sees("پاک شد")
    sara.sends("/privacy")
    assert newest_of(sara).text == "/privacy"
    await sara.sees("با اطلاعات شما چه می‌کنیم", after=gone)
