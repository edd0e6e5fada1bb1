"""The whole life of a lead in both languages: what its card is called, in order, and what stands at the end."""

import pytest

from tests.desk.life import told

TITLES = {
    "fa": (
        "🔔 گروه فروش: 🔥 سرنخ ۱ · نگار",
        "✅ سارا برداشت (پس از ۱ دقیقه) · سرنخ ۱",
        "🔔 نگار: سارا از فروشگاه نمونه درخواستتان را دید",
        "💬 سارا · سرنخ ۱ · پس از ۳ دقیقه",
        "🔔 نگار: همین الان تماس گرفتیم",
        "📅 سارا · سرنخ ۱ · سه‌شنبه ۱۰ آذر، ۱۱:۳۰",
        "🔔 نگار: یادآوری: امروز ساعت ۱۱:۳۰ با سارا",
        "🗑 گروه فروش: 📅 سارا: قرار سرنخ ۱ چه شد؟",
        "🏆 سارا · سرنخ ۱ · ۱۲ میلیون تومان",
        "🏆 سارا · سرنخ ۱ · ۱۲٫۵ میلیون تومان",
        "چرا سرنخ ۱ باز می‌شود؟",
        "💤 رضا · سرنخ ۱ · تا شنبه ۱۴ آذر، ۹:۰۰",
        "🏆 رضا · سرنخ ۱ · ۴۲٫۵ میلیون تومان",
        "فروش: ۱ از ۱ (۱۰۰٪) · ۴۲٫۵ میلیون تومان",
        "🗑 سرنخ ۱ خواست پاک شود",
    ),
    "en": (
        "🔔 Sales group: 🔥 Lead 1 · Emma",
        "✅ Sara has it (after 1 min) · Lead 1",
        "🔔 Emma: Sara at Sample Shop has your request",
        "💬 Sara · Lead 1 · after 3 min",
        "🔔 Emma: We just called and missed you",
        "📅 Sara · Lead 1 · Tue 1 Dec, 11:30",
        "🔔 Emma: A reminder: today at 11:30 with Sara",
        "🗑 Sales group: 📅 Sara: how did the meeting with lead 1 go?",
        "🏆 Sara · Lead 1 · 12,000,000 toman",
        "🏆 Sara · Lead 1 · 12,500,000 toman",
        "Why is lead 1 opened again?",
        "💤 Reza · Lead 1 · until Sat 5 Dec, 9:00",
        "🏆 Reza · Lead 1 · 42,500,000 toman",
        "Won: 1 of 1 (100%) · 42,500,000 toman",
        "🗑 Lead 1 asked to be erased",
    ),
}


@pytest.mark.parametrize("language", TITLES)
@pytest.mark.long
def test_a_lead_is_called_met_won_corrected_opened_again_handed_over_won_and_forgotten(language: str) -> None:
    lines = iter(told(language))
    for title in TITLES[language]:
        assert any(title in line for line in lines), f"{title!r} does not come, or not in this order"
