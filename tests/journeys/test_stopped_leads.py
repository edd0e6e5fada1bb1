"""A lead who says /stop: the card, the lists and the figures say so, and nobody is called to them until they return."""

from pathlib import Path

import pytest

from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import open_office
from tests.journeys.selling import cards, english_sales, lines_of

HEAD = {"fa": "⛔️ سرنخ ۱", "en": "⛔️ Lead 1"}
CLAIM = {"fa": "🙋 برمی‌دارم", "en": "🙋 Claim"}
FREE = {"fa": ["🙋 برمی‌دارم", "⋯ بیشتر"], "en": ["🙋 Claim", "⋯ More"]}
OWNED = {"fa": ["🏁 نتیجه", "پس می‌دهم", "⋯ بیشتر"], "en": ["🏁 Result", "Release", "⋯ More"]}
RELEASE = {"fa": "پس می‌دهم", "en": "Release"}


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_a_card_loses_what_reaches_them_and_gets_it_back(tmp_path: Path, language: str) -> None:
    clock = JumpingClock()
    funnel = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, clock=clock, **funnel) as office:
        maryam, sara = office.maryam, people.sara(office.sandbox)
        sara.sends("/talk")
        await maryam.sees("🔥", chat=office.group)
        sara.sends("/stop")
        clock.jumps(seconds=4)
        card = await maryam.sees(f"{HEAD[language]}\n👤", chat=office.group)
        assert (lines_of(card)[0], card.labels) == (HEAD[language], FREE[language])
        maryam.sends("/leads")
        await maryam.sees("/lead_1 · سارا · SQL ⛔️")
        maryam.sends("/stats")
        figures = await maryam.sees("📊")
        assert "بی‌صاحب، قدیمی‌ترین" not in figures.shown
        sara.sends("/resume")
        clock.jumps(seconds=4)
        await maryam.sees("🔥 سرنخ ۱|🔥 Lead 1", chat=office.group)
        maryam.taps(CLAIM[language], chat=office.group)
        await maryam.sees("✅", chat=office.group)
        sara.sends("/stop")
        clock.jumps(seconds=4)
        card = await maryam.sees(f"{HEAD[language]}\n✅", chat=office.group)
        assert card.labels == OWNED[language]
        maryam.taps(RELEASE[language], chat=office.group)
        card = await maryam.sees(f"{HEAD[language]}\n👤", chat=office.group)
        assert card.labels == FREE[language]


@pytest.mark.long
async def test_an_alert_that_still_waits_when_they_stop_comes_as_a_stopped_card_without_sound(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, bound=False, clock=clock) as office:
        sara, maryam = people.sara(office.sandbox), office.maryam
        sara.sends("/talk")
        await sara.sees("همکاران")
        await maryam.sees("سرنخ داغ در انتظار: ۱")
        sara.sends("/stop")
        await sara.sees("دیگر")
        clock.jumps(hours=2)
        maryam.sends("/bind", chat=office.group)
        await maryam.sees(HEAD["fa"], chat=office.group)
        await office.sandbox.quiet()
        titles = [lines_of(card)[0] for card in cards(office)]
        assert [each for each in titles if "سرنخ ۱" in each] == [HEAD["fa"]], "no alert, and one card"
        sent = [call.params for call in office.sandbox.called("sendMessage") if "⛔️" in str(call.params["text"])]
        assert [params.get("disable_notification") for params in sent] == [True]
        sara.sends("/resume")
        clock.jumps(seconds=4)
        card = await maryam.sees("سرنخ ۱ · سارا", chat=office.group)
        assert CLAIM["fa"] in card.labels
