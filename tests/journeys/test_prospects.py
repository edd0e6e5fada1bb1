"""Whole people in both languages, through the whole bot."""

import pytest

from tests import people
from tests.journeys.running import open_office


@pytest.mark.long
async def test_a_persian_shop_owner_from_the_link_to_the_promise(tmp_path):
    async with open_office(tmp_path) as office:
        sara = people.sara(office.sandbox)
        sara.opens("ig_story1")
        await sara.sees("۱۲ سؤال در دو صفحه PDF")
        sara.taps("ارسال شماره")
        guide = await sara.sees("این هم راهنمای شما")
        assert sara.downloads(guide).startswith(b"%PDF-")
        assert sara.keyboard is None
        await sara.sees("۱ از ۴")
        for answer, following in (
            ("مشتری و فروش بیشتر", "۲ از ۴"),
            ("همین ماه", "۳ از ۴"),
            ("۲۰ تا ۶۰ میلیون تومان", "۴ از ۴"),
            ("با من تماس بگیرید", "همه‌چیز آماده است"),
        ):
            sara.taps(answer)
            await sara.sees(following)
        card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        assert "989121234567" in card.text
        assert "استوری اینستاگرام" in card.text
        (row,) = await office.rows("SELECT stage, fit, interest, hot, phone, first_source FROM leads")
        assert row == ("sql", 90, 90, 1, "+989121234567", "ig_story1")


async def test_an_english_buyer_with_a_company_email_is_claimed(tmp_path):
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        emma.opens()
        await emma.sees("Do your ads bring customers")
        emma.sends("emma@corp.example")
        await emma.sees("Here is your guide")
        for answer, following in (
            ("A website", "2 of 4"),
            ("Within three months", "3 of 4"),
            ("Over ", "4 of 4"),
            ("Write to me here", "All set"),
        ):
            await emma.sees("of 4")
            emma.taps(answer)
            await emma.sees(following)
        await office.maryam.sees("emma@corp.example", chat=office.group)
        office.maryam.taps("🙋", chat=office.group)
        await office.maryam.sees("✅ .*مریم", chat=office.group)
        await office.maryam.sees_toast("مال شماست")
