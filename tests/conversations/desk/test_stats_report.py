"""What /stats says, as a phone shows it."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.stats_report import StatsReport, median_quality, write_stats_report
from conversations.funnel.parts.basics import StageWords
from conversations.schedule.periods import bounds, read_period
from storage.records.figures import AlertTotals, CohortRow, Period, QualityRow, QuietTotals
from storage.records.lead import ContactKind, Stage
from storage.records.record import Language
from tests.conversations.talks import SHIPPED

TEHRAN = ZoneInfo("Asia/Tehran")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ISOLATES = str.maketrans("", "", "\u2068\u2069\u200f")


class Alike(NamedTuple):
    """People of one row who all have the same quality."""

    row: CohortRow
    quality: QualityRow


def alike(stage: Stage, people: int, quality: int = 0, source: str = "ig_story1", *, phone: bool = True) -> Alike:
    contact = None if stage is Stage.VISITOR else ContactKind.OWN_PHONE if phone else ContactKind.FREE_EMAIL
    row = CohortRow(source=source, stage=stage, contact=contact, people=people)
    return Alike(row, QualityRow(source=source, quality=quality, people=people))


def cohort(people: Iterable[Alike]) -> dict[str, Any]:
    qualities = tuple(each.quality for each in people if each.row.stage is not Stage.VISITOR)
    return {"people": tuple(each.row for each in people), "qualities": qualities}


PEOPLE = (
    alike(Stage.VISITOR, 264),
    alike(Stage.LEAD, 36, 19),
    alike(Stage.LEAD, 11, 19, "g_ads7"),
    alike(Stage.LEAD, 40, 19, phone=False),
    alike(Stage.MQL, 34, 33, "g_ads7"),
    alike(Stage.MQL, 8, 41, "flyer"),
    alike(Stage.SQL, 4, 60),
    alike(Stage.SQL, 11, 60, "g_ads7"),
    alike(Stage.CUSTOMER, 4, 81, "flyer"),
)
ALERTS = AlertTotals(
    sent=19, claimed=17, waiting=0, unclaimed=2, oldest=121, oldest_at=NOW - timedelta(hours=3),
    to_claim=timedelta(minutes=2), unfinished=23,
)  # fmt: skip


QUIET = QuietTotals(sent=7, claimed=5, unclaimed=2)


def block(
    language: Language,
    people: tuple[Alike, ...] = PEOPLE,
    alerts: AlertTotals = ALERTS,
    period: Period = Period.WEEK,
    quiet: QuietTotals = QUIET,
    *,
    words: StageWords = "trade",
) -> list[str]:
    funnel = SHIPPED.replace(words=words)
    figures = StatsReport(
        period=period, **cohort(people), alerts=alerts, quiet=quiet, funnel=funnel, zone=TEHRAN, now=NOW
    )
    return write_stats_report(figures, language).translate(ISOLATES).split("\n")


def test_the_persian_block_reads_as_the_reference_shows_it() -> None:
    assert block("fa") == [
        "📊 ۷ روز: ۲۵ آبان تا ۱ آذر ۱۴۰۵",
        "بازدیدکننده: ۴۱۲",
        "سرنخ: ۱۴۸ (۳۶٪ بازدیدکننده‌ها)",
        "MQL: ۶۱ (۴۱٪ سرنخ‌ها)",
        "SQL: ۱۹ (۳۱٪ MQLها)",
        "PQL: — · مشتری: ۴ (۲۱٪ SQLها)",
        "کیفیت: میانهٔ ۱۹ از ۱۰۰ · با تلفن ۷۳٪",
        "راه تماس: تلفن ۱۰۸ سرنخ، ۶۱ MQL، ۱۹ SQL · ایمیل ۴۰ سرنخ، ۰ MQL، ۰ SQL",
        "منبع",
        "• استوری اینستاگرام: ۸۰ سرنخ، ۴ داغ، کیفیت ۱۹",
        "• گوگل ادز: ۵۶ سرنخ، ۱۱ داغ، کیفیت ۳۳",
        "• تراکت: ۱۲ سرنخ، ۴ داغ، کیفیت ۴۱ (نمونهٔ کم)",
        "هشدار: ۱۹ فرستاده، ۱۷ برداشته، ۰ در صف",
        "بی‌صدا: ۷ فرستاده، ۵ برداشته، ۲ بی‌صاحب",
        "⚠️ ۲ بی‌صاحب، قدیمی‌ترین ۳ ساعت: /lead_121",
        "میانهٔ برداشتن: ۲ دقیقه · نیمه‌کاره: ۲۳ نفر",
    ]


def test_the_english_block_reads_as_the_reference_shows_it() -> None:
    assert block("en") == [
        "📊 7 days: 16–22 Nov 2026",
        "Visitors: 412",
        "Leads: 148 (36% of visitors)",
        "MQL: 61 (41% of leads)",
        "SQL: 19 (31% of MQLs)",
        "PQL: — · Customers: 4 (21% of SQLs)",
        "Quality: median 19 of 100 · 73% by phone",
        "Contact: phone 108 leads, 61 MQL, 19 SQL · email 40 leads, 0 MQL, 0 SQL",
        "By source",
        "• Instagram story: 80 leads, 4 hot, quality 19",
        "• Google Ads: 56 leads, 11 hot, quality 33",
        "• Flyer: 12 leads, 4 hot, quality 41 (small sample)",
        "Alerts: 19 sent, 17 claimed, 0 waiting",
        "Quiet: 7 sent, 5 claimed, 2 unclaimed",
        "⚠️ 2 unclaimed, oldest 3 h: /lead_121",
        "Median to claim: 2 min · Unfinished: 23",
    ]


PLAIN = {
    "fa": [
        "سرنخ: ۱۴۸ (۳۶٪ بازدیدکننده‌ها)",
        "علاقه‌مند: ۶۱ (۴۱٪ سرنخ‌ها)",
        "داغ: ۱۹ (۳۱٪ علاقه‌مندها)",
        "از محصول استفاده کرده: ۴ (۲۱٪ داغ‌ها) · مشتری: ۴ (۲۱٪ داغ‌ها)",
        "کیفیت: میانهٔ ۱۹ از ۱۰۰ · با تلفن ۷۳٪",
        "راه تماس: تلفن ۱۰۸ سرنخ، ۶۱ علاقه‌مند، ۱۹ داغ · ایمیل ۴۰ سرنخ، ۰ علاقه‌مند، ۰ داغ",
    ],
    "en": [
        "Leads: 148 (36% of visitors)",
        "Interested: 61 (41% of leads)",
        "Hot: 19 (31% of the interested)",
        "Used it: 4 (21% of the hot) · Customers: 4 (21% of the hot)",
        "Quality: median 19 of 100 · 73% by phone",
        "Contact: phone 108 leads, 61 interested, 19 hot · email 40 leads, 0 interested, 0 hot",
    ],
}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_plain_words_name_the_same_numbers(language: Language) -> None:
    alerts = ALERTS.replace(trials=1)
    plain, trade = block(language, alerts=alerts, words="plain"), block(language, alerts=alerts)
    assert plain[2:8] == PLAIN[language]
    assert [re.findall(r"\d+", line) for line in plain] == [re.findall(r"\d+", line) for line in trade]
    assert not re.search("MQL|SQL|PQL", "\n".join(plain))


def test_every_number_has_its_word_and_one_lead_is_one() -> None:
    people = (alike(Stage.SQL, 1, 36, ""), alike(Stage.SQL, 2, 36, "flyer", phone=False))
    lines = block("en", people=people)
    assert "• direct: 1 lead, 1 hot, quality 36 (small sample)" in lines
    assert "• Flyer: 2 leads, 2 hot, quality 36 (small sample)" in lines
    assert "• مستقیم: ۱ سرنخ، ۱ داغ، کیفیت ۳۶ (نمونهٔ کم)" in block("fa", people=people)


def test_while_the_leads_are_counted_for_the_first_time_it_says_how_far_that_is() -> None:
    figures = StatsReport(
        period=Period.WEEK,
        **cohort(()),
        alerts=AlertTotals(),
        funnel=SHIPPED,
        zone=TEHRAN,
        now=NOW,
        counted_percent=42,
    )
    persian, english = (write_stats_report(figures, each).translate(ISOLATES).split("\n")[-1] for each in ("fa", "en"))
    assert persian == "⏳ جمع‌ها هنوز آماده نیست (۴۲٪)؛ این ارقام نفر به نفر شمرده شده است."
    assert english == "⏳ Totals are still being added up (42% done); these figures were counted person by person."


def test_a_share_of_nothing_is_a_dash() -> None:
    lines = block("en", people=(), alerts=AlertTotals())
    assert lines[1:7] == [
        "Visitors: 0",
        "Leads: 0 (— of visitors)",
        "MQL: 0 (— of leads)",
        "SQL: 0 (— of MQLs)",
        "PQL: — · Customers: 0 (— of SQLs)",
        "Quality: median — of 100 · — by phone",
    ]
    assert lines[-1] == "Median to claim: — · Unfinished: 0"


def test_pqls_are_counted_once_a_trial_was_used() -> None:
    lines = block("en", alerts=ALERTS.replace(trials=1))
    assert "PQL: 4 (21% of SQLs) · Customers: 4 (21% of SQLs)" in lines


def test_a_campaign_nobody_declared_is_shown_apart_from_our_words() -> None:
    figures = StatsReport(
        period=Period.ALL,
        **cohort([alike(Stage.LEAD, 1, 5, "evil")]),
        alerts=ALERTS,
        funnel=SHIPPED,
        zone=TEHRAN,
        now=NOW,
    )
    assert "• \u2068evil\u2069: ۱ سرنخ، ۰ داغ، کیفیت ۵ (نمونهٔ کم)" in write_stats_report(figures, "fa")


@pytest.mark.parametrize(
    ("tips", "wanted", "line"),
    [
        pytest.param(False, 0, None, id="not offered"),
        pytest.param(True, 0, "📬 Tips wanted by: 0", id="offered"),
        pytest.param(False, 3, "📬 Tips wanted by: 3", id="offered before"),
    ],
)
def test_tips_are_counted_where_there_are_any(tips: bool, wanted: int, line: str | None) -> None:
    figures = StatsReport(
        period=Period.WEEK, **cohort(PEOPLE), alerts=ALERTS.replace(tips=wanted),
        funnel=SHIPPED.replace(tips=tips), zone=TEHRAN, now=NOW,
    )  # fmt: skip
    last = write_stats_report(figures, "en").splitlines()[-1]
    assert last == line or (line is None and last.startswith("Median to claim"))


def test_many_sources_end_in_the_others() -> None:
    people = tuple(alike(Stage.LEAD, 50 - n, 10, f"s{n}") for n in range(13))
    lines = block("en", people=people)
    assert len([line for line in lines if line.startswith("•")]) == 11
    assert "• others: 117 leads, 0 hot, quality 10" in lines


@pytest.mark.parametrize(
    ("people", "median"),
    [
        pytest.param((), None, id="nobody"),
        pytest.param((alike(Stage.VISITOR, 9, 80),), None, id="visitors alone"),
        pytest.param((alike(Stage.LEAD, 1, 10), alike(Stage.LEAD, 1, 30)), 10, id="the lower of two"),
        pytest.param((alike(Stage.LEAD, 1, 10), alike(Stage.LEAD, 2, 30)), 30, id="three"),
    ],
)
def test_the_median_is_over_leads(people: tuple[Alike, ...], median: int | None) -> None:
    assert median_quality(cohort(people)["qualities"]) == median


@pytest.mark.parametrize(
    ("words", "period"),
    [
        pytest.param("", Period.WEEK, id="nothing said"),
        pytest.param("TODAY", Period.TODAY, id="capitals"),
        pytest.param("۷d", Period.WEEK, id="persian digits"),
        pytest.param("۳۰ روز", Period.MONTH, id="persian words"),
        pytest.param("همه", Period.ALL, id="all in persian"),
        pytest.param("٣٠ روز", Period.MONTH, id="arabic digits"),
        pytest.param("هفته", Period.WEEK, id="a week in persian"),
        pytest.param("yesterday", None, id="unknown"),
    ],
)
def test_a_period_is_read_in_both_languages(words: str, period: Period | None) -> None:
    assert read_period(words) == period


def test_a_period_begins_and_ends_at_midnight_where_the_owner_is() -> None:
    late = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)  # 00:30 on the 23rd in Tehran
    since, until = bounds(Period.TODAY, zone=TEHRAN, now=late)
    assert since == datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
    assert until - since == timedelta(days=1)


@pytest.mark.parametrize(
    ("alerts", "line"),
    [
        (ALERTS, "⚠️ 2 unclaimed, oldest 3 h: /lead_121 · 4 quiet past their promise: /lead_5 /lead_9 /lead_11"),
        (AlertTotals(), "⚠️ 4 quiet past their promise: /lead_5 /lead_9 /lead_11"),
    ],
)
def test_quiet_cards_past_their_promise_are_named_in_the_warning(alerts: AlertTotals, line: str) -> None:
    assert line in block("en", alerts=alerts, quiet=QUIET.replace(overdue=(5, 9, 11, 12)))
