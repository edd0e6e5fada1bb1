"""The example of DESK §7: twelve leads, driven act by act, and the report letter for letter."""

from collections import Counter

import pytest

from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.periods import of_period
from conversations.desk.figures.report import DeskReport, write_desk_report
from conversations.desk.figures.standing import leads_without_step
from conversations.desk.figures.values import Colleague
from conversations.desk.rounds.counted import counted
from storage.records.figures import Period
from storage.records.money import Currency, Money
from storage.records.record import Language
from tests.conversations.desk.rounds.desks import NIMA, REZA, SARA, TEHRAN, context
from tests.conversations.desk.rounds.test_twelve_leads import DESK, HOURS, NOW, ROUNDS

ISOLATES = str.maketrans("", "", "\u2068\u2069\u200f")
NAMES: dict[Language, dict[int, str]] = {
    "fa": {SARA: "سارا", REZA: "رضا", NIMA: "نیما"},
    "en": {SARA: "Sara", REZA: "Reza", NIMA: "Nima"},
}
MILLION_TOMAN = 10_000_000
DEALS = [Money(amount=count * MILLION_TOMAN) for count in (12, 30, 8)] + [Money(amount=500_00, currency=Currency.USD)]
REPORTS: dict[Language, list[str]] = {
    "fa": [
        "🏁 ۷ روز: ۵ تا ۱۱ آذر ۱۴۰۵",
        "درخواست‌ها: ۱۲ (۱۱ سررسیده) · برداشته ۱۰، میانه ۱ دقیقه",
        "اولین تماس: میانه ۵، نود درصد تا ۷۵ دقیقه",
        "به‌موقع: ۶ از ۱۱ (۵۵٪)",
        "فروش: ۴ از ۷ (۵۷٪) · ۵۰ میلیون تومان · ۵۰۰ دلار",
        "تا ۵ دقیقه ۱۰۰٪ (۳) · تا ۳۰ ۵۰٪ (۲) · تا ۶۰ ۰٪ (۱) · دیرتر ۰٪ (۱) (نمونهٔ کم)",
        "⚠️ منتظر ۱: /lead_211 · بدون قدم بعدی ۱: /lead_206",
        "رضا: باز ۱ · برداشت ۴ · به‌موقع ۱ از ۴ · فروش ۱",
        "سارا: باز ۱ · برداشت ۵ · به‌موقع ۵ از ۵ · فروش ۳",
        "نیما: باز ۰ · برداشت ۲ · به‌موقع ۰ از ۱ · بی‌خبر ۱",
    ],
    "en": [
        "🏁 7 days: 26 Nov – 2 Dec 2026",
        "Rounds: 12 (11 due) · claimed 10, median 1 min",
        "First response: median 5, 90% within 75 min",
        "In time: 6 of 11 (55%)",
        "Won: 4 of 7 (57%) · 50,000,000 toman · $500",
        "≤5 min 100% (3) · ≤30 50% (2) · ≤60 0% (1) · later 0% (1) (small sample)",
        "⚠️ Waiting 1: /lead_211 · no next step 1: /lead_206",
        "Nima: open 0 · claimed 2 · in time 0 of 1 · silent 1",
        "Reza: open 1 · claimed 4 · in time 1 of 4 · won 1",
        "Sara: open 1 · claimed 5 · in time 5 of 5 · won 3",
    ],
}
"""As the page has them, but for the order of the people, which §10.2 settles."""


@pytest.mark.parametrize("language", REPORTS)
def test_the_report_of_the_example_reads_as_the_reference_shows_it(language: Language) -> None:
    ctx = context(NOW, hours=HOURS, desk=DESK)
    rounds = (counted(each, now=NOW, hours=HOURS, zone=TEHRAN) for each in ROUNDS.values())
    open_leads = Counter(each.owner for each in ROUNDS.values() if each.state.is_owned)
    people = [Colleague(person, name, open_leads[person]) for person, name in NAMES[language].items()]
    figures = desk_figures(
        of_period(rounds, Period.WEEK, zone=TEHRAN, now=NOW),
        deals=DEALS,
        colleagues=people,
        leads=leads_without_step(ROUNDS.values(), ctx),
    )
    (message,) = write_desk_report(DeskReport(Period.WEEK, figures, TEHRAN, NOW), language)
    assert message.translate(ISOLATES).split("\n") == REPORTS[language]
