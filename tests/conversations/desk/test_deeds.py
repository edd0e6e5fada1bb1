"""What sales did, in the story of a lead: each kind of entry with its detail, in both languages."""

from datetime import timedelta

import pytest

from conversations.desk.deeds import deal_detail, desk_detail
from conversations.desk.lead_page import write_lead_page
from conversations.desk.lines.subject import Subject
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, Language
from tests.conversations.desk.test_card import ISOLATES, TEHRAN, hot_buyer
from tests.conversations.desk.test_lead_page import MARKS
from tests.conversations.talks import SHIPPED

SARA = 7001
AT = "2026-12-05T10:00:00+03:30"

SAID = [
    (EntryKind.ASSIGNED, {"from": SARA, "to": 7002, "name": "رضا"}, "سپرده شد · رضا", "handed over · رضا"),
    (EntryKind.RELEASED, {"name": "Sara"}, "پس داده شد · Sara", "released · Sara"),
    (
        EntryKind.RELEASED,
        {"name": "Sara", "why": "silent"},
        "پس داده شد · Sara · تماسی ثبت نشد",
        "released · Sara · no contact in time",
    ),
    (
        EntryKind.TOUCHED,
        {"how": "call", "after_min": 3},
        "تماس گرفته شد · تلفنی، پس از ۳ دقیقه از ساعت کاری",
        "contacted · a call, after 3 min of working time",
    ),
    (
        EntryKind.TOUCHED,
        {"how": "call", "after_min": 0},
        "تماس گرفته شد · تلفنی، در کمتر از یک دقیقه از ساعت کاری",
        "contacted · a call, in less than a minute of working time",
    ),
    (EntryKind.TOUCHED, {"how": "no_answer"}, "تماس گرفته شد · تلفنی، جواب نداد", "contacted · a call, no answer"),
    (EntryKind.MEETING, {"at": AT}, "قرار گذاشته شد · شنبه ۱۴ آذر، ۱۰:۰۰", "meeting agreed · Sat 5 Dec, 10:00"),
    (EntryKind.HELD, {}, "قرار برگزار شد", "meeting held"),
    (EntryKind.NO_SHOW, {}, "سر قرار نیامد", "did not come to the meeting"),
    (EntryKind.SNOOZED, {"until": AT}, "کنار گذاشته شد · تا شنبه ۱۴ آذر، ۱۰:۰۰", "rests · until Sat 5 Dec, 10:00"),
    (EntryKind.AWAKE, {"why": "wrote"}, "دوباره به جریان افتاد · خودش نوشت", "back from rest · they wrote"),
    (EntryKind.REOPENED, {"why": "hot"}, "دوباره باز شد · دوباره داغ شد", "opened again · hot again"),
    (EntryKind.REOPENED, {"reason": "پشیمان شد"}, "دوباره باز شد · پشیمان شد", "opened again · پشیمان شد"),
    (EntryKind.MARK_ASKED, {"deal": 1}, "از او پرسیده شد کار با ما چطور بود", "was asked how it was"),
    (EntryKind.RATED, {"mark": 4, "deal": 1}, "نمره داد · ۴ از ۵", "gave a mark · 4 of 5"),
    (EntryKind.HELP_ASKED, {}, "کمک خواست", "asked for help"),
    (EntryKind.MERGED, {"into": 97}, "با سرنخ دیگری یکی شد · ۹۷", "the same person as another lead · 97"),
    (EntryKind.UNMERGED, {"from": 97}, "دوباره جدا شد · ۹۷", "taken apart again · 97"),
    (
        EntryKind.OUTCOME,
        {"before": "open", "after": "won", "reason": "", "amount": 120_000_000, "currency": "IRT"},
        "نتیجه · باز ← خرید · ۱۲ میلیون تومان",
        "outcome · open → bought · 12,000,000 toman",
    ),
    (
        EntryKind.OUTCOME,
        {"before": "won", "after": "won", "reason": "", "amount": 50_000, "currency": "USD", "deal": 2},
        "نتیجه · خرید · ۵۰۰ دلار",
        "outcome · bought · $500",
    ),
]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(("kind", "data", "fa", "en"), SAID)
def test_the_story_says_what_was_done(kind: EntryKind, data: dict[str, Json], fa: str, en: str, language: str) -> None:
    talker = hot_buyer()
    entry = Entry(kind=kind, at=talker.now + timedelta(seconds=1), actor=SARA, data=data)
    session = talker.session.replace(ledger=(*talker.session.ledger, entry))
    text = write_lead_page(session, funnel=SHIPPED, zone=TEHRAN, language=language, now=talker.now)
    last = text.translate(ISOLATES).translate(MARKS).split("\n")[-1]
    assert last.partition(" ")[2] == {"fa": fa, "en": en}[language]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("kind", [kind for kind, *_ in SAID])
@pytest.mark.parametrize(
    "data", [{}, {"at": "soon", "until": 7, "how": [], "why": {}, "after_min": "x", "amount": "1", "currency": None}]
)
def test_an_entry_that_says_less_or_something_else_has_no_detail(
    kind: EntryKind, data: dict[str, Json], language: Language
) -> None:
    talker = hot_buyer()
    about = Subject(talker.session, SHIPPED, language, TEHRAN, talker.now)
    entry = Entry(kind=kind, at=talker.now, data=data)
    assert desk_detail(entry, about) == ""
    assert deal_detail(entry, language) == ""


def test_a_deal_that_was_taken_back_says_so() -> None:
    entry = Entry(kind=EntryKind.OUTCOME, at=hot_buyer().now, data={"taken_back": True, "amount": 1, "currency": "IRT"})
    assert (deal_detail(entry, "fa"), deal_detail(entry, "en")) == ("خرید پس گرفته شد", "the deal was taken back")
