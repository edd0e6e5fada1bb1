"""/lead: one lead as a story."""

import re
from datetime import timedelta
from typing import Any

import pytest

from conversations.desk.lead_page import MESSAGE_UTF16, write_lead_page
from conversations.language.graphemes import utf16_length
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from tests.conversations.desk.test_card import ISOLATES, TEHRAN, b2b, hot_buyer
from tests.conversations.talks import SHIPPED, Talker

MARKS = str.maketrans("", "", "\u200f")


def whole_page(talker: Talker, language: Language = "fa", *, words: str = "trade", **changes: Any) -> str:
    lead = talker.lead.replace(**changes)
    session = talker.session.replace(lead=lead)
    funnel = SHIPPED.replace(words=words)
    return write_lead_page(session, funnel=funnel, zone=TEHRAN, language=language, now=talker.now)


def page(talker: Talker, language: Language = "fa", **changes: Any) -> list[str]:
    return whole_page(talker, language, **changes).translate(ISOLATES).translate(MARKS).split("\n")


def test_a_story_in_persian_says_who_what_why_and_then_day_by_day() -> None:
    talker = hot_buyer()
    talker.writes("فروشگاه پوشاک دارم")
    talker.waits(timedelta(days=1))
    talker.writes("خبری نشد؟")
    claimed = {"owner": 7, "owner_name": "علی", "claimed_at": talker.now}
    assert page(talker, first_source="ig_story1", last_source="ig_story1", **claimed) == [
        "سرنخ ۱۲۸ · Sara",
        "مرحله: SQL 🔥 · باز",
        "@sara · شناسه 7000000001 · فارسی",
        "📞 +989121234567",
        "نیاز: مشتری و فروش بیشتر",
        "زمان شروع: همین ماه",
        "بودجه: ۲۰ تا ۶۰ میلیون تومان",
        "قدم بعدی: با من تماس بگیرید",
        "کیفیت ۸۴: تناسب ۹۰ · علاقه ۹۳",
        "تناسب: نیاز ۴۰ · بودجه ۳۰ · شمارهٔ خودش ۲۰",
        "علاقه: همین ماه ۳۴ · درخواست تماس ۳۴ · راهنما را گرفت ۱۰ · همه را پاسخ داد ۱۰ · برگشت ۵",
        "قول ما: دوشنبه ۲ آذر تا ۱۸:۰۰",
        "پیش: علی، از ۳ آذر ۱۴۰۵، ۱۲:۳۳",
        "✍️ «فروشگاه پوشاک دارم»",
        "✍️ «خبری نشد؟»",
        "منبع نخست: استوری اینستاگرام · آخرین: استوری اینستاگرام",
        "رضایت: متن نسخهٔ ۲، ۲ آذر ۱۴۰۵",
        "آخرین دیدار: ۳ آذر ۱۴۰۵، ۱۲:۳۳",
        "",
        "📅 دوشنبه ۲ آذر ۱۴۰۵",
        "۱۲:۳۰ شروع کرد · مستقیم",
        "۱۲:۳۰ رضایت داد",
        "۱۲:۳۰ راه تماس داد · +989121234567",
        "۱۲:۳۰ راهنما را گرفت",
        "۱۲:۳۰ مرحله · بازدیدکننده ← سرنخ",
        "۱۲:۳۳ پاسخ داد · مشتری و فروش بیشتر",
        "۱۲:۳۳ پاسخ داد · همین ماه",
        "۱۲:۳۳ مرحله · سرنخ ← MQL",
        "۱۲:۳۳ پاسخ داد · ۲۰ تا ۶۰ میلیون تومان",
        "۱۲:۳۳ پاسخ داد · با من تماس بگیرید",
        "۱۲:۳۳ همه را پاسخ داد",
        "۱۲:۳۳ قول پاسخ گرفت",
        "۱۲:۳۳ مرحله · MQL ← SQL",
        "۱۲:۳۳ داغ شد",
        "۱۲:۳۳ هشدار به فروش · ۱",
        "۱۲:۳۳ ✍️ «فروشگاه پوشاک دارم»",
        "",
        "📅 سه‌شنبه ۳ آذر ۱۴۰۵",
        "۱۲:۳۳ روز دیگری برگشت",
        "۱۲:۳۳ ✍️ «خبری نشد؟»",
    ]


def test_a_story_in_english_shows_the_labels_that_were_read_and_no_full_dates() -> None:
    lines = page(b2b(), "en")
    assert lines[:2] == ["Lead 128 · Sara", "Stage: SQL 🔥 · open"]
    assert "Nobody has claimed this lead yet" in lines
    assert "We promised: Monday 23 Nov before 18:00, Tehran time" in lines
    days = lines[lines.index("") + 1 :]
    assert days[0] == "📅 Monday 23 Nov 2026"
    assert all(re.match(r"\d\d:\d\d ", line) for line in days[1:])
    assert any(line.endswith("stage · visitor → lead") for line in days)
    persian = page(b2b(), "fa")
    assert "بودجه: بیش از ۶۰ میلیون تومان (Over $2,000)" in persian
    assert any(line.endswith("پاسخ داد · بیش از ۶۰ میلیون تومان (Over $2,000)") for line in persian)


def test_plain_words_name_stages_in_the_story_too() -> None:
    lines = page(hot_buyer(), "en", words="plain")
    assert lines[1] == "Stage: hot 🔥 · open"
    assert any(line.endswith("stage · interested → hot") for line in lines)
    assert not re.search("[MSP]QL", "\n".join([*lines, *page(hot_buyer(), words="plain")]))


def never_asked() -> Talker:
    talker = Talker("fa")
    talker.starts()
    talker.asks(Command.TALK)
    return talker


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        pytest.param({"stopped": True}, "⛔️ خواسته دیگر برایش ننویسیم", id="stopped"),
        pytest.param({"blocked": True}, "🚫 ربات را مسدود کرده است", id="blocked"),
        pytest.param({"tips": True}, "📬 گاهی نکتهٔ کوتاه می‌خواهد", id="tips"),
        pytest.param({"unread_contact": "۰۹۱۲ ۱۲"}, "⚠️ راه تماسی که خوانده نشد: «۰۹۱۲ ۱۲»", id="unread contact"),
        pytest.param({"email": "name@аpple.example"}, "⚠️ حروف دو خط", id="doubtful contact"),
        pytest.param({"name": "\u3164"}, "سرنخ ۱۲۸ · بی‌نام", id="an invisible name"),
    ],
)
def test_what_decides_whether_to_write_stands_at_the_head(changes: dict[str, Any], line: str) -> None:
    lines = page(hot_buyer(), **changes)
    place = next(place for place, each in enumerate(lines) if each.startswith(line))
    assert place < lines.index("نیاز: مشتری و فروش بیشتر")


def test_who_was_never_asked_has_no_score() -> None:
    lines = page(never_asked())
    assert "هنوز نپرسیده‌ایم" in lines
    assert not [line for line in lines if line.startswith("کیفیت")]
    assert "گفت‌وگو با یک نفر را خواست" in lines
    assert "۱۲:۳۰ راه تماس داد · تلگرام" in lines


def test_a_withdrawn_consent_is_told_with_its_day() -> None:
    talker = hot_buyer()
    talker.presses(Act.STOP)
    lines = page(talker)
    assert "رضایتش را پس گرفت: ۲ آذر ۱۴۰۵" in lines
    assert not [line for line in lines if line.startswith("رضایت: ")]


def test_notes_of_colleagues_stand_in_place_with_their_names() -> None:
    talker = hot_buyer()
    note = {"text": "زنگ زدم،\nجواب نداد", "name": "علی", "message": 7, "edited": False}
    entries = [
        Entry(kind=EntryKind.NOTE, at=talker.now + timedelta(minutes=5), data=note, actor=9),
        Entry(kind=EntryKind.NOTE, at=talker.now + timedelta(minutes=6), data=note | {"edited": True}, actor=9),
        Entry(kind=EntryKind.NOTE, at=talker.now + timedelta(minutes=7), data=note | {"text": "n" * 4000}, actor=9),
    ]
    talker.session = talker.session.replace(ledger=(*talker.session.ledger, *entries))
    first, second, long = page(talker)[-3:]
    assert first == "۱۲:۳۸ 📝 علی: «زنگ زدم، جواب نداد»"
    assert second == "۱۲:۳۹ 📝 علی، ویرایش‌شده: «زنگ زدم، جواب نداد»"
    assert len(long) > 1000
    assert page(talker, "en")[-3].endswith('📝 علی: "زنگ زدم، جواب نداد"')


def test_what_colleagues_wrote_to_them_stands_in_place_under_the_name_that_they_read() -> None:
    talker = hot_buyer()
    written = [("بله،\nتا ظهر", "text", "سارا"), ("نمونه", "photo", "سارا"), ("", "video_note", "")]
    entries = [
        Entry(kind=EntryKind.WROTE, at=talker.now, data={"text": text, "medium": medium, "name": name}, actor=9)
        for text, medium, name in written
    ]
    talker.session = talker.session.replace(ledger=(*talker.session.ledger, *entries))
    assert page(talker)[-3:] == [
        "۱۲:۳۳ 💬 سارا: «بله، تا ظهر»", "۱۲:۳۳ 💬 سارا: [عکس] «نمونه»", "۱۲:۳۳ 💬 همکار ما: [ویدیو]",
    ]  # fmt: skip
    assert page(talker, "en")[-1] == "12:33 💬 A colleague: [video]"


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("سلام " * 60, id="persian"),
        pytest.param("👨‍👩‍👧‍👦" * 90, id="families"),
        pytest.param("e\u0301" * 300, id="marks"),
        pytest.param("🇮🇷" * 200, id="flags"),
        pytest.param("\u202e\u2066<b>&" * 90, id="controls and markup"),
    ],
)
def test_a_long_story_is_one_message_and_says_what_is_left_out(language: Language, text: str) -> None:
    talker = hot_buyer()
    said = [{"text": f"{n} {text}", "medium": "text"} for n in range(200)]
    entries = tuple(
        Entry(kind=EntryKind.SAID, at=talker.now + timedelta(hours=7 * n), data=data) for n, data in enumerate(said)
    )
    talker.session = talker.session.replace(ledger=(*talker.session.ledger, *entries))
    whole = whole_page(talker, language)
    assert utf16_length(whole) <= MESSAGE_UTF16
    assert not re.search("[\ud800-\udfff]", whole)
    lines = whole.split("\n")
    first = lines[lines.index("") + 1]
    assert "sarnakh export" in first
    total = len(talker.session.ledger)
    shown = [line for line in lines[lines.index("") + 2 :] if line and "📅" not in line]
    told = int(re.sub(r"\D", "", first))
    assert len(shown) + told == total
    assert "📅" in lines[lines.index("") + 2]
    assert re.search(r"199|۱۹۹", lines[-1]), "the newest is there"


def test_a_story_whose_head_fills_a_message_says_so() -> None:
    talker = hot_buyer()
    texts = [Entry(kind=EntryKind.SAID, at=talker.now, data={"text": "x" * 900, "medium": "text"}) for _ in range(3)]
    talker.session = talker.session.replace(ledger=(*talker.session.ledger, *texts))
    answers = {f"q{n:02}": "o" * 30 for n in range(80)}
    whole = whole_page(talker, answers=answers)
    assert utf16_length(whole) <= MESSAGE_UTF16


def test_who_never_was_hot_is_not_called_cooled_and_a_visitor_gave_no_contact() -> None:
    visitor = Talker(language="en")
    visitor.starts()
    lines = page(visitor, "en")
    assert [line for line in lines if "No longer hot" in line or "Telegram" in line] == []
    asked = hot_buyer()
    assert "❄️ No longer hot" in page(asked, "en", hot=False)
    assert "❄️ No longer hot" not in page(asked, "en", hot=False, alerted_at=None, alerts=0, stage="mql")


def test_an_outcome_that_stays_is_named_once() -> None:
    talker = hot_buyer()
    data = {"before": "open", "after": "open", "reason": "wrong person"}
    entry = Entry(kind=EntryKind.OUTCOME, at=talker.now, actor=7, data=data)
    talker.session = talker.session.replace(ledger=(*talker.session.ledger, entry))
    assert page(talker, "en")[-1].endswith("outcome · open (wrong person)")
