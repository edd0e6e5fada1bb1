"""What /desk says, in the forms that the example does not show."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.messages import MESSAGE_UTF16, in_messages
from conversations.desk.figures.ratios import Ratio
from conversations.desk.figures.report import LEADS_NAMED, DeskReport, write_desk_report
from conversations.desk.figures.values import Colleague, ColleagueFigures, DeskFigures, LeadsWithoutStep, QuietFigures
from conversations.language.graphemes import utf16_length
from storage.records.figures import Period
from storage.records.money import Currency, Money
from storage.records.record import Language
from storage.records.round import CountedRound
from tests.conversations.desk.figures.rounds import changed, touched
from tests.conversations.desk.rounds.desks import SARA, TEHRAN, at

ISOLATES = str.maketrans("", "", "\u2068\u2069\u200f\u200e")
NOW = at(2, "18:00", month=12)
NOTHING = desk_figures((), deals=(), colleagues=(), leads=LeadsWithoutStep())


def lines(figures: DeskFigures, language: Language, period: Period = Period.WEEK) -> list[str]:
    messages = write_desk_report(DeskReport(period, figures, TEHRAN, NOW), language)
    return "\n".join(messages).translate(ISOLATES).split("\n")


def changed_lines(language: Language, **changes: Any) -> list[str]:
    """Return the lines of figures that the report of nothing has not."""
    before = lines(NOTHING, language)
    return [line for line in lines(replace(NOTHING, **changes), language) if line not in before]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "fa",
            [
                "درخواست‌ها: ۰ (۰ سررسیده) · برداشته ۰، میانه —",
                "اولین تماس: میانه —، نود درصد —",
                "به‌موقع: ۰ از ۰ (—)",
                "فروش: ۰ از ۰ (—)",
                "تا ۵ دقیقه — (۰) · تا ۳۰ — (۰) · تا ۶۰ — (۰) · دیرتر — (۰)",
            ],
        ),
        (
            "en",
            [
                "Rounds: 0 (0 due) · claimed 0, median —",
                "First response: median —, 90% —",
                "In time: 0 of 0 (—)",
                "Won: 0 of 0 (—)",
                "≤5 min — (0) · ≤30 — (0) · ≤60 — (0) · later — (0)",
            ],
        ),
    ],
)
def test_a_period_without_rounds(language: Language, expected: list[str]) -> None:
    assert lines(NOTHING, language)[1:] == expected


@pytest.mark.parametrize(
    ("period", "persian", "english"),
    [
        (Period.TODAY, "🏁 امروز: ۱۱ آذر ۱۴۰۵", "🏁 Today: 2 Dec 2026"),
        (Period.WEEK, "🏁 ۷ روز: ۵ تا ۱۱ آذر ۱۴۰۵", "🏁 7 days: 26 Nov – 2 Dec 2026"),
        (Period.MONTH, "🏁 ۳۰ روز: ۱۲ آبان تا ۱۱ آذر ۱۴۰۵", "🏁 30 days: 3 Nov – 2 Dec 2026"),
        (Period.ALL, "🏁 همه تا ۱۱ آذر ۱۴۰۵", "🏁 Everything up to 2 Dec 2026"),
    ],
)
def test_the_title_names_the_period(period: Period, persian: str, english: str) -> None:
    assert (lines(NOTHING, "fa", period)[0], lines(NOTHING, "en", period)[0]) == (persian, english)


@pytest.mark.parametrize(
    ("rounds", "persian", "english"),
    [
        pytest.param(
            [touched(5.9), touched(75.9)],
            "اولین تماس: میانه ۵، نود درصد تا ۷۵ دقیقه",
            "First response: median 5, 90% within 75 min",
            id="minutes are rounded down",
        ),
        pytest.param(
            [touched(0.7), touched(3)],
            "اولین تماس: میانه ۴۲ ثانیه، نود درصد تا ۳ دقیقه",
            "First response: median 42 s, 90% within 3 min",
            id="seconds and minutes",
        ),
        pytest.param(
            [touched(1), touched(2)],
            "اولین تماس: میانه ۱، نود درصد تا ۲ دقیقه",
            "First response: median 1, 90% within 2 min",
            id="a minute is no seconds",
        ),
        pytest.param(
            [touched(0), touched(0.5)],
            "اولین تماس: میانه ۰، نود درصد تا ۳۰ ثانیه",
            "First response: median 0, 90% within 30 s",
            id="seconds alone",
        ),
        pytest.param(
            [touched(5), changed()],
            "اولین تماس: میانه ۵ دقیقه، نود درصد هنوز نه",
            "First response: median 5 min, 90% not yet",
            id="one untouched",
        ),
        pytest.param(
            [changed()],
            "اولین تماس: میانه هنوز نه، نود درصد هنوز نه",
            "First response: median not yet, 90% not yet",
            id="none touched",
        ),
        pytest.param(
            [touched(600), touched(1500)],
            "اولین تماس: میانه ۶۰۰، نود درصد تا ۱۵۰۰ دقیقه",
            "First response: median 600, 90% within 1500 min",
            id="hours are minutes",
        ),
        pytest.param(
            [touched(3600), touched(4000)],
            "اولین تماس: میانه ۳۶۰۰، نود درصد تا ۴۰۰۰ دقیقه",
            "First response: median 3600, 90% within 4000 min",
            id="both numbers are written alike",
        ),
    ],
)
def test_first_responses_in_words(rounds: list[CountedRound], persian: str, english: str) -> None:
    found = desk_figures(rounds, deals=(), colleagues=(), leads=LeadsWithoutStep())
    assert (lines(found, "fa")[2], lines(found, "en")[2]) == (persian, english)


@pytest.mark.parametrize(
    ("to_claim", "persian", "english"),
    [(0.7, "۴۲ ثانیه", "42 s"), (1.99, "۱ دقیقه", "1 min"), (None, "هنوز نه", "not yet")],
)
def test_the_median_to_a_claim_in_words(to_claim: float | None, persian: str, english: str) -> None:
    span = None if to_claim is None else timedelta(minutes=to_claim)
    found = desk_figures([changed(to_claim=span)], deals=(), colleagues=(), leads=LeadsWithoutStep())
    claimed = int(to_claim is not None)
    assert lines(found, "fa")[1].endswith(f"برداشته {'۰۱'[claimed]}، میانه {persian}")
    assert lines(found, "en")[1].endswith(f"claimed {claimed}, median {english}")


@pytest.mark.parametrize(
    ("sizes", "is_small"),
    [([10, 10, 10, 10], False), ([10, 9, 10, 10], True), ([10, 10, 10, 0], False), ([0, 0, 0, 1], True)],
)
def test_a_small_part_is_marked(sizes: list[int], *, is_small: bool) -> None:
    parts = tuple(Ratio(0, size) for size in sizes)
    assert lines(replace(NOTHING, won_by_response=parts), "en")[5].endswith("(small sample)") == is_small
    assert lines(replace(NOTHING, won_by_response=parts), "fa")[5].endswith("(نمونهٔ کم)") == is_small


@pytest.mark.parametrize(
    ("quiet", "persian", "english"),
    [
        (
            QuietFigures(4, wrote=1, asked=3, claimed=3),
            "بی‌صدا: ۴ (۱ پیام، ۳ بی‌زمان) · برداشته ۳",
            "Quiet: 4 (1 message, 3 without a date) · claimed 3",
        ),
        (QuietFigures(2, wrote=2), "بی‌صدا: ۲ (۲ پیام) · برداشته ۰", "Quiet: 2 (2 messages) · claimed 0"),
        (QuietFigures(1, asked=1), "بی‌صدا: ۱ (۱ بی‌زمان) · برداشته ۰", "Quiet: 1 (1 without a date) · claimed 0"),
        (QuietFigures(1, claimed=1), "بی‌صدا: ۱ · برداشته ۱", "Quiet: 1 · claimed 1"),
    ],
)
def test_quiet_rounds_have_one_line(quiet: QuietFigures, persian: str, english: str) -> None:
    assert (changed_lines("fa", quiet=quiet), changed_lines("en", quiet=quiet)) == ([persian], [english])


@pytest.mark.parametrize(
    ("leads", "persian", "english"),
    [
        (LeadsWithoutStep((7, 5), ()), "⚠️ منتظر ۲: /lead_7 /lead_5", "⚠️ Waiting 2: /lead_7 /lead_5"),
        (LeadsWithoutStep((), (9,)), "⚠️ بدون قدم بعدی ۱: /lead_9", "⚠️ No next step 1: /lead_9"),
    ],
)
def test_leads_that_somebody_must_look_at_are_named(leads: LeadsWithoutStep, persian: str, english: str) -> None:
    assert (changed_lines("fa", leads=leads), changed_lines("en", leads=leads)) == ([persian], [english])


@pytest.mark.parametrize(("count", "end"), [(LEADS_NAMED, ""), (LEADS_NAMED + 1, " …"), (499, " …")])
def test_of_many_leads_the_first_are_named(count: int, end: str) -> None:
    (line,) = changed_lines("en", leads=LeadsWithoutStep(tuple(range(1, count + 1))))
    assert line.startswith(f"⚠️ Waiting {count}: /lead_1 /lead_2 ")
    assert line.endswith(f"/lead_{LEADS_NAMED}{end}")


def test_every_persian_line_runs_from_the_right_and_commands_stand_apart() -> None:
    figures = replace(NOTHING, leads=LeadsWithoutStep((7, 5)))
    (message,) = write_desk_report(DeskReport(Period.WEEK, figures, TEHRAN, NOW), "fa")
    assert [line[0] for line in message.split("\n")] == ["\u200f"] * 7
    assert message.endswith("\u2068/lead_7\u2069 \u2068/lead_5\u2069")


@pytest.mark.parametrize(
    ("deals", "persian", "english"),
    [
        ([], "", ""),
        ([Money(amount=5)], " · ۵ ریال", " · 5 rial"),
        (
            [Money(amount=120_50, currency=Currency.EUR), Money(amount=10_000_000), Money(amount=15_000_000)],
            " · ۲٫۵ میلیون تومان · ۱۲۰٫۵۰ یورو",
            " · 2,500,000 toman · €120.50",
        ),
    ],
)
def test_sums_stand_behind_the_sales(deals: list[Money], persian: str, english: str) -> None:
    figures = replace(NOTHING, won=Ratio(1, 8), deals=tuple(deals))
    assert lines(figures, "fa")[4] == f"فروش: ۱ از ۸ (۱۲٪){persian}"
    assert lines(figures, "en")[4] == f"Won: 1 of 8 (12%){english}"


def test_a_person_with_everything_and_one_with_nothing() -> None:
    busy = ColleagueFigures(Colleague(1, "Sara", 1200), claimed=3, in_time=Ratio(2, 3), won=1, silent=2)
    found = (busy, ColleagueFigures(Colleague(2, "سارا")))
    assert changed_lines("en", colleagues=found) == [
        "Sara: open 1,200 · claimed 3 · in time 2 of 3 · won 1 · silent 2",
        "سارا: open 0 · claimed 0 · in time 0 of 0",
    ]
    assert changed_lines("fa", colleagues=found) == [
        "سارا: باز ۰ · برداشت ۰ · به‌موقع ۰ از ۰",
        "Sara: باز ۱٬۲۰۰ · برداشت ۳ · به‌موقع ۲ از ۳ · فروش ۱ · بی‌خبر ۲",
    ]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("Sara\u202e\n🌱", "\u2068Sara 🌱\u2069", id="controls"),
        pytest.param("\u2069\u200b", "\u2068A colleague\u2069", id="nothing to see"),
        pytest.param("{open} {name}", "\u2068{open} {name}\u2069", id="places"),
        pytest.param("👨‍👩‍👧‍👦" * 50, f"\u2068{'👨‍👩‍👧‍👦' * 5}…\u2069", id="families"),
    ],
)
def test_a_name_stands_apart_and_is_short(name: str, shown: str) -> None:
    figures = replace(NOTHING, colleagues=(ColleagueFigures(Colleague(1, name)),))
    (message,) = write_desk_report(DeskReport(Period.WEEK, figures, TEHRAN, NOW), "en")
    assert message.splitlines()[-1] == f"{shown}: open 0 · claimed 0 · in time 0 of 0"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_people_stand_in_the_order_of_the_alphabet_and_namesakes_by_id(language: Language) -> None:
    names = {5: "پریسا", 4: "یاسمن", 3: "آرش", 2: "آرش", 1: "Ali"}
    found = tuple(ColleagueFigures(Colleague(person, name, person)) for person, name in names.items())
    people = [line.split(":")[0] for line in changed_lines(language, colleagues=found)]
    opened = [line.split(" · ")[0][-1] for line in changed_lines("en", colleagues=found)]
    persian = ["آرش", "آرش", "پریسا", "یاسمن"]
    assert people == ([*persian, "Ali"] if language == "fa" else ["Ali", "آرش", "آرش", "پریسا", "یاسمن"])
    assert opened == ["1", "2", "3", "5", "4"]


def test_a_desk_of_hundreds_gets_several_messages() -> None:
    found = tuple(ColleagueFigures(Colleague(person, f"{'سارا ' * 20}{person}")) for person in range(300))
    messages = write_desk_report(DeskReport(Period.WEEK, replace(NOTHING, colleagues=found), TEHRAN, NOW), "fa")
    assert len(messages) > 5
    assert max(map(utf16_length, messages)) <= MESSAGE_UTF16
    assert len("\n".join(messages).split("\n")) == 306


@pytest.mark.parametrize(
    ("lines_", "messages"),
    [
        ([], ()),
        (["12345"], ("12345",)),
        (["12", "34", "5"], ("12\n34", "5")),
        (["🌱🌱", "1", "23"], ("🌱🌱", "1\n23")),
    ],
)
def test_lines_fill_messages(lines_: list[str], messages: tuple[str, ...]) -> None:
    assert in_messages(lines_, 5) == messages


def test_a_person_who_did_all_by_themselves_is_counted_once_a_round() -> None:
    found = desk_figures([touched(1, by=SARA, in_time=True)] * 2, deals=(), colleagues=(), leads=LeadsWithoutStep())
    assert lines(found, "en")[-1] == "A colleague: open 0 · claimed 2 · in time 2 of 2"
