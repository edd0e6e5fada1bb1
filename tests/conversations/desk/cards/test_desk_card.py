"""The card of the desk, row by row of DESK §1.3, in both languages."""

from datetime import datetime
from typing import Any

import pytest

from conversations.desk.cards.desk_card import write_desk_card
from conversations.desk.cards.view import DeskView
from conversations.language.graphemes import utf16_length
from storage.records.lead import QuietReason
from storage.records.ledger import Entry, EntryKind
from storage.records.money import Currency, Money
from storage.records.record import Language
from storage.records.round import AskedWindow, Offer, Round, RoundKind, RoundState
from storage.records.talk import Session
from tests.conversations.desk.rounds.desks import REZA, SARA, at
from tests.conversations.desk.shown import (
    CARD_AT,
    HOT,
    NOW,
    bare,
    claimed_round,
    hot_session,
    labels,
    new_round,
    touched_round,
    view_of,
)

TOMAN_12M = Money(amount=120_000_000, currency=Currency.IRT)


def lines_of(view: DeskView) -> list[str]:
    return bare(write_desk_card(view).text).split("\n")


CLOSED: dict[str, Any] = {"ended": at(28, "12:00"), "closed_by": SARA}
WINDOW = AskedWindow(at(30, "11:00"), at(30, "13:00"))

TITLES = [
    pytest.param(new_round(), NOW, ["🔥 سرنخ ۱۲۸ · Ali Karimi"], ["🔥 Lead 128 · Ali Karimi"], id="new"),
    pytest.param(
        new_round(offer=Offer(SARA, at(28, "10:02"))),
        NOW,
        ["🔥 سرنخ ۱۲۸ · Ali Karimi", "🎯 تا ۱۰:۰۲ نوبت سارا است"],
        ["🔥 Lead 128 · Ali Karimi", "🎯 Sara's turn until 10:02"],
        id="offered",
    ),
    pytest.param(
        new_round(offer=Offer(SARA, at(28, "10:02"))),
        at(28, "10:02"),
        ["🔥 سرنخ ۱۲۸ · Ali Karimi", "📞 +989121234567"],
        ["🔥 Lead 128 · Ali Karimi", "📞 +989121234567"],
        id="an offer that is over",
    ),
    pytest.param(
        new_round(claimed=CARD_AT, claimers=(SARA,)),
        NOW,
        ["🔓 سرنخ ۱۲۸ · Ali Karimi"],
        ["🔓 Lead 128 · Ali Karimi"],
        id="free again",
    ),
    pytest.param(
        new_round(owner_before=SARA),
        NOW,
        ["🔥 سرنخ ۱۲۸ · Ali Karimi", "پیش‌تر: سارا"],
        ["🔥 Lead 128 · Ali Karimi", "Before: Sara"],
        id="somebody had it before",
    ),
    pytest.param(
        claimed_round(),
        NOW,
        ["✅ سارا برداشت (پس از ۴۲ ثانیه) · سرنخ ۱۲۸", "👤 Ali Karimi"],
        ["✅ Sara has it (after 42 s) · Lead 128", "👤 Ali Karimi"],
        id="claimed",
    ),
    pytest.param(
        claimed_round(owner=REZA, claimers=(SARA, REZA), held_since=at(28, "10:31")),
        at(28, "10:32"),
        ["✅ رضا برداشت (پس از ۳۱ دقیقه) · سرنخ ۱۲۸"],
        ["✅ Reza has it (after 31 min) · Lead 128"],
        id="claimed by a second one",
    ),
    pytest.param(
        claimed_round(opened=at(26, "19:40"), t0=at(28, "9:00"), claimed=at(28, "9:01"), held_since=at(28, "9:01")),
        at(28, "9:02"),
        ["✅ سارا برداشت (پس از ۱ دقیقه) · سرنخ ۱۲۸"],
        ["✅ Sara has it (after 1 min) · Lead 128"],
        id="claimed after the night in which it came",
    ),
    pytest.param(
        claimed_round(opened=at(26, "19:40"), t0=at(28, "9:00"), claimed=at(26, "19:45"), held_since=at(26, "19:45")),
        at(26, "19:46"),
        ["✅ سارا برداشت (پس از ۵ دقیقه) · سرنخ ۱۲۸"],
        ["✅ Sara has it (after 5 min) · Lead 128"],
        id="claimed in the night in which it came",
    ),
    pytest.param(
        claimed_round(claimed=CARD_AT, held_since=CARD_AT),
        NOW,
        ["✅ سارا برداشت · سرنخ ۱۲۸", "👤 Ali Karimi"],
        ["✅ Sara has it · Lead 128", "👤 Ali Karimi"],
        id="who had it keeps it",
    ),
    pytest.param(
        touched_round(),
        NOW,
        ["💬 سارا · سرنخ ۱۲۸ · پس از ۳ دقیقه", "👤 Ali Karimi"],
        ["💬 Sara · Lead 128 · after 3 min", "👤 Ali Karimi"],
        id="contacted",
    ),
    pytest.param(
        touched_round(touched=at(28, "10:00"), t0=at(28, "11:00")),
        NOW,
        ["💬 سارا · سرنخ ۱۲۸ · پس از ۰ ثانیه"],
        ["💬 Sara · Lead 128 · after 0 s"],
        id="contacted before the clock",
    ),
    pytest.param(
        touched_round(t0=None, due=None),
        NOW,
        ["💬 سارا · سرنخ ۱۲۸", "👤 Ali Karimi"],
        ["💬 Sara · Lead 128", "👤 Ali Karimi"],
        id="contacted without a clock",
    ),
    pytest.param(
        touched_round(state=RoundState.MEETING, meeting=at(5, "10:00", month=12)),
        NOW,
        ["📅 سارا · سرنخ ۱۲۸ · شنبه ۱۴ آذر، ۱۰:۰۰", "👤 Ali Karimi"],
        ["📅 Sara · Lead 128 · Sat 5 Dec, 10:00", "👤 Ali Karimi"],
        id="meeting",
    ),
    pytest.param(
        touched_round(snoozed=at(2, "9:00", month=12)),
        NOW,
        ["💤 سارا · سرنخ ۱۲۸ · تا چهارشنبه ۱۱ آذر، ۹:۰۰", "👤 Ali Karimi"],
        ["💤 Sara · Lead 128 · until Wed 2 Dec, 9:00", "👤 Ali Karimi"],
        id="snoozed",
    ),
    pytest.param(
        new_round(snoozed=at(2, "9:00", month=12)),
        NOW,
        ["💤 سرنخ ۱۲۸ · تا چهارشنبه ۱۱ آذر، ۹:۰۰", "👤 Ali Karimi"],
        ["💤 Lead 128 · until Wed 2 Dec, 9:00", "👤 Ali Karimi"],
        id="snoozed and nobody's",
    ),
    pytest.param(
        touched_round(state=RoundState.MEETING, meeting=at(5, "10:00", month=12), snoozed=at(2, "9:00", month=12)),
        NOW,
        ["💤 سارا · سرنخ ۱۲۸ · تا چهارشنبه ۱۱ آذر، ۹:۰۰", "👤 Ali Karimi", "📅 شنبه ۱۴ آذر، ۱۰:۰۰"],
        ["💤 Sara · Lead 128 · until Wed 2 Dec, 9:00", "👤 Ali Karimi", "📅 Sat 5 Dec, 10:00"],
        id="snoozed with a meeting",
    ),
    pytest.param(
        new_round(window=WINDOW, t0=WINDOW.start, due=at(30, "11:05")),
        NOW,
        ["🔥 سرنخ ۱۲۸ · Ali Karimi", "🕐 خودش خواسته: دوشنبه ۹ آذر، ۱۱ تا ۱۳"],
        ["🔥 Lead 128 · Ali Karimi", "🕐 They asked for: Mon 30 Nov, 11:00–13:00"],
        id="window",
    ),
    pytest.param(
        touched_round(state=RoundState.LOST, reason="price", **CLOSED),
        NOW,
        ["✖️ سارا · سرنخ ۱۲۸ · از دست رفت: قیمت", "👤 Ali Karimi"],
        ["✖️ Sara · Lead 128 · lost: price", "👤 Ali Karimi"],
        id="lost",
    ),
    pytest.param(
        touched_round(state=RoundState.LOST, reason="they <moved> away", **CLOSED),
        NOW,
        ["✖️ سارا · سرنخ ۱۲۸ · از دست رفت: they <moved> away"],
        ["✖️ Sara · Lead 128 · lost: they <moved> away"],
        id="lost, in a person's words",
    ),
    pytest.param(
        touched_round(state=RoundState.UNFIT, reason="spam", **CLOSED),
        NOW,
        ["✖️ سارا · سرنخ ۱۲۸ · مناسب ما نیست: مزاحم"],
        ["✖️ Sara · Lead 128 · not a fit: spam"],
        id="not a fit",
    ),
    pytest.param(
        touched_round(state=RoundState.UNFIT, reason="other", **CLOSED),
        NOW,
        ["✖️ سارا · سرنخ ۱۲۸ · مناسب ما نیست: چیز دیگر"],
        ["✖️ Sara · Lead 128 · not a fit: something else"],
        id="not a fit, another reason",
    ),
    pytest.param(
        touched_round(state=RoundState.LOST, **CLOSED),
        NOW,
        ["✖️ سارا · سرنخ ۱۲۸ · از دست رفت", "👤 Ali Karimi"],
        ["✖️ Sara · Lead 128 · lost", "👤 Ali Karimi"],
        id="lost, nobody said why",
    ),
    pytest.param(
        touched_round(state=RoundState.MERGED, merged_into=97),
        NOW,
        ["🔗 سرنخ ۱۲۸ با سرنخ ۹۷ یکی شد"],
        ["🔗 Lead 128 is the same person as lead 97"],
        id="merged",
    ),
    pytest.param(
        new_round(state=RoundState.NONE),
        NOW,
        ["↩️ سرنخ ۱۲۸ · Ali Karimi", "📞 +989121234567"],
        ["↩️ Lead 128 · Ali Karimi", "📞 +989121234567"],
        id="sent back",
    ),
    pytest.param(
        touched_round(
            last_word=at(24, "10:00"), held_since=at(24, "10:00"), touched=at(24, "10:00"), t0=at(24, "9:58")
        ),
        at(2, "17:00", month=12),
        ["💬 سارا · سرنخ ۱۲۸ · پس از ۲ دقیقه", "👤 Ali Karimi", "⚠️ قدم بعدی ندارد"],
        ["💬 Sara · Lead 128 · after 2 min", "👤 Ali Karimi", "⚠️ No next step"],
        id="without a next step",
    ),
    pytest.param(
        new_round(stopped=True, due=None),
        NOW,
        ["⛔️ سرنخ ۱۲۸", "👤 Ali Karimi", "⛔️ خواسته دیگر برایش ننویسیم"],
        ["⛔️ Lead 128", "👤 Ali Karimi", "⛔️ Asked us to stop writing"],
        id="stopped",
    ),
    pytest.param(
        claimed_round(stopped=True),
        NOW,
        ["⛔️ سرنخ ۱۲۸", "✅ پیش سارا", "👤 Ali Karimi"],
        ["⛔️ Lead 128", "✅ Sara has it", "👤 Ali Karimi"],
        id="stopped and claimed",
    ),
    pytest.param(
        touched_round(stopped=True, snoozed=at(2, "9:00", month=12)),
        NOW,
        ["⛔️ سرنخ ۱۲۸", "💤 سارا · سرنخ ۱۲۸ · تا چهارشنبه ۱۱ آذر، ۹:۰۰", "👤 Ali Karimi"],
        ["⛔️ Lead 128", "💤 Sara · Lead 128 · until Wed 2 Dec, 9:00", "👤 Ali Karimi"],
        id="stopped and snoozed",
    ),
    pytest.param(
        claimed_round(blocked=True, trial=True, cooled=True),
        NOW,
        ["✅ سارا برداشت (پس از ۴۲ ثانیه) · سرنخ ۱۲۸", "👤 Ali Karimi", "🚫 ربات را مسدود کرده است", "🧪 نسخهٔ آزمایشی را به کار برد", "❄️ دیگر داغ نیست"],  # noqa: E501
        ["✅ Sara has it (after 42 s) · Lead 128", "👤 Ali Karimi", "🚫 Blocked the bot", "🧪 Used the trial", "❄️ No longer hot"],  # noqa: E501
        id="flags",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("round_", "now", "persian", "english"), TITLES)
def test_a_card_begins_with_its_state(round_: Round, now: datetime, persian: list[str], english: list[str]) -> None:
    assert lines_of(view_of(round_, "fa", now=now))[: len(persian)] == persian
    assert lines_of(view_of(round_, "en", now=now))[: len(english)] == english


@pytest.mark.parametrize(
    ("deals", "persian", "english"),
    [
        ((TOMAN_12M,), "🏆 سارا · سرنخ ۱۲۸ · ۱۲ میلیون تومان", "🏆 Sara · Lead 128 · 12,000,000 toman"),
        (
            (TOMAN_12M, Money(amount=50_000, currency=Currency.USD)),
            "🏆 سارا · سرنخ ۱۲۸ · ۱۲ میلیون تومان · ۵۰۰ دلار",
            "🏆 Sara · Lead 128 · 12,000,000 toman · $500",
        ),
        ((), "🏆 سارا · سرنخ ۱۲۸", "🏆 Sara · Lead 128"),
    ],
)
def test_a_won_lead_names_what_was_bought(deals: tuple[Money, ...], persian: str, english: str) -> None:
    won = touched_round(state=RoundState.WON, deals=1, **CLOSED)
    assert lines_of(view_of(won, "fa", deals=deals))[0] == persian
    assert lines_of(view_of(won, "en", deals=deals))[0] == english


@pytest.mark.parametrize(
    ("round_", "now", "persian", "english"),
    [
        pytest.param(new_round(), NOW, "⏱ تا ۱۰:۰۵", "⏱ by 10:05", id="new"),
        pytest.param(claimed_round(), at(28, "10:30"), "⏱ تا ۱۰:۰۵", "⏱ by 10:05", id="claimed, and late"),
        pytest.param(
            new_round(opened=at(26, "19:40"), t0=at(28, "9:00"), due=at(28, "9:05")),
            at(26, "19:40"),
            "⏱ از شنبه ۹:۰۰",
            "⏱ from Sat 9:00",
            id="before t0",
        ),
        pytest.param(new_round(), CARD_AT, "⏱ تا ۱۰:۰۵", "⏱ by 10:05", id="at t0"),
        pytest.param(new_round(t0=at(28, "15:00")), NOW, "⏱ از ۱۵:۰۰", "⏱ from 15:00", id="a window today"),
        pytest.param(touched_round(), NOW, None, None, id="touched"),
        pytest.param(new_round(cooled=True), NOW, None, None, id="cooled"),
        pytest.param(new_round(kind=RoundKind.QUIET, t0=None, due=None), NOW, None, None, id="quiet"),
        pytest.param(new_round(stopped=True), NOW, None, None, id="stopped"),
    ],
)
def test_the_clock_stands_last(round_: Round, now: datetime, persian: str | None, english: str | None) -> None:
    for language, line in (("fa", persian), ("en", english)):
        lines = lines_of(view_of(round_, language, now=now))
        assert [each for each in lines if each.startswith("⏱")] == ([line] if line else [])
        assert line is None or lines[-1] == line


@pytest.mark.parametrize("language", ["fa", "en"])
def test_contact_and_wish_stand_within_the_first_three_lines(language: Language) -> None:
    lines = lines_of(view_of(new_round(), language))
    assert lines[1] == "📞 +989121234567"
    assert lines[2].startswith({"fa": "می‌خواهد: تماس تلفنی، همین ماه", "en": "Wants: a call"}[language])


def test_todays_lines_stay_below() -> None:
    assert lines_of(view_of(claimed_round(), "fa"))[2:] == [
        "📞 +989121234567",
        "می‌خواهد: تماس تلفنی، همین ماه",
        "نیاز: مشتری و فروش بیشتر",
        "بودجه: ۲۰ تا ۶۰ میلیون تومان",
        "چرا داغ: تناسب ۹۰ · علاقه ۹۰",
        "نیاز ۴۰ · همین ماه ۳۵ · درخواست تماس ۳۵",
        "منبع: مستقیم",
        "فارسی · @sara · ۳ دقیقه پس از شروع",
        "قول ما: شنبه ۷ آذر تا ۱۸:۰۰",
        "⏱ تا ۱۰:۰۵",
    ]


@pytest.mark.parametrize(("language", "line"), [("fa", "↓ کارت تازه"), ("en", "↓ newer card")])
def test_a_card_with_a_newer_one_ends_there_and_has_no_buttons(language: Language, line: str) -> None:
    card = write_desk_card(view_of(claimed_round(), language, superseded=True))
    assert bare(card.lines[-1]) == line
    assert not [each for each in card.lines if "⏱" in each]
    assert card.rows == ()


def quiet_session(*why: QuietReason) -> Session:
    return hot_session(alerts=0, quiet=why, quiet_at=CARD_AT, hot=False)


@pytest.mark.parametrize(
    ("round_", "head"),
    [
        pytest.param({}, ["✉️ Lead 128 wrote · Ali Karimi"], id="new"),
        pytest.param(
            {"claimed": CARD_AT, "claimers": (SARA,)},
            ["🔓 Lead 128 · Ali Karimi", "✉️ Lead 128 wrote · Ali Karimi"],
            id="free again",
        ),
        pytest.param(
            {"state": RoundState.CLAIMED, "owner": SARA, "claimed": NOW, "claimers": (SARA,)},
            ["✅ Sara has it (after 1 min) · Lead 128", "👤 Ali Karimi", "✉️ Lead 128 wrote · Ali Karimi"],
            id="claimed",
        ),
    ],
)
def test_a_quiet_card_says_why_it_is_there(round_: dict[str, Any], head: list[str]) -> None:
    quiet = new_round(kind=RoundKind.QUIET, t0=None, due=None, **round_)
    assert lines_of(view_of(quiet, session=quiet_session(QuietReason.WORDS)))[: len(head)] == head


@pytest.mark.parametrize(
    ("round_", "head", "named"),
    [
        pytest.param({}, ["🟡 Lead 128 · wants a call", "no date yet", "📞 +989121234567"], 1, id="new"),
        pytest.param(
            {"claimed": CARD_AT, "claimers": (SARA,)},
            ["🔓 Lead 128 · Ali Karimi", "🟡 Lead 128 · wants a call", "no date yet"],
            0,
            id="free again",
        ),
        pytest.param(
            {"state": RoundState.CLAIMED, "owner": SARA, "claimed": NOW, "claimers": (SARA,)},
            ["✅ Sara has it (after 1 min) · Lead 128", "👤 Ali Karimi", "🟡 Lead 128 · wants a call", "no date yet"],
            1,
            id="claimed",
        ),
        pytest.param(
            {"state": RoundState.LOST, "owner": SARA, "reason": "price"},
            ["✖️ Sara · Lead 128 · lost: price", "👤 Ali Karimi", "📞 +989121234567"],
            1,
            id="lost",
        ),
        pytest.param({"stopped": True}, ["⛔️ Lead 128", "👤 Ali Karimi"], 1, id="stopped"),
        pytest.param(
            {"snoozed": at(30, "9:00")}, ["💤 Lead 128 · until Mon 30 Nov, 9:00", "👤 Ali Karimi"], 1, id="rests"
        ),
        pytest.param({"state": RoundState.NONE}, ["↩️ Lead 128 · Ali Karimi", "📞 +989121234567"], 0, id="sent back"),
    ],
)
def test_a_quiet_card_of_a_wish_names_the_lead_once_on_its_own_line(
    round_: dict[str, Any], head: list[str], named: int
) -> None:
    answers = {"need": "sales", "timing": "none", "budget": "mid", "talk": "call"}
    asked = quiet_session(QuietReason.ASKED)
    session = asked.replace(lead=asked.lead.replace(answers=answers))
    lines = lines_of(view_of(new_round(kind=RoundKind.QUIET, t0=None, due=None, **round_), session=session))
    assert lines[: len(head)] == head
    assert lines.count("👤 Ali Karimi") == named


@pytest.mark.parametrize(
    ("stopped", "lines"),
    [
        (False, ["⛔️ Took their consent back: wait until they ask"]),
        (True, ["⛔️ Lead 128", "⛔️ Asked us to stop writing"]),
    ],
)
def test_a_withdrawn_consent_is_said_unless_they_stopped_us(stopped: bool, lines: list[str]) -> None:
    withdrawn = Entry(kind=EntryKind.WITHDRAWN, at=NOW, data={})
    lead = HOT.lead.replace(consent=None, hot=False)
    session = HOT.replace(lead=lead, ledger=(*HOT.ledger, withdrawn))
    shown = lines_of(view_of(new_round(stopped=stopped), session=session))
    assert [line for line in shown if line.startswith("⛔️")] == lines


MEETING_AT = at(5, "10:00", month=12)


@pytest.mark.parametrize(
    ("round_", "now", "lines"),
    [
        pytest.param(
            touched_round(state=RoundState.MEETING, meeting=MEETING_AT),
            NOW,
            ["📅 Sara · Lead 128 · Sat 5 Dec, 10:00"],
            id="in the title",
        ),
        pytest.param(
            touched_round(state=RoundState.MEETING, meeting=MEETING_AT, stopped=True),
            NOW,
            ["📅 Sara · Lead 128 · Sat 5 Dec, 10:00"],
            id="stopped",
        ),
        pytest.param(claimed_round(meeting=MEETING_AT), NOW, ["📅 Sat 5 Dec, 10:00"], id="claimed anew"),
        pytest.param(claimed_round(meeting=MEETING_AT), MEETING_AT, [], id="it began"),
        pytest.param(new_round(window=WINDOW), NOW, ["🕐 They asked for: Mon 30 Nov, 11:00–13:00"], id="a window"),
        pytest.param(
            new_round(window=WINDOW), at(30, "12:00"), ["🕐 They asked for: Mon 30 Nov, 11:00–13:00"], id="within it"
        ),
        pytest.param(new_round(window=WINDOW), WINDOW.end, [], id="a window that is past"),
        pytest.param(touched_round(state=RoundState.LOST, window=WINDOW), NOW, [], id="of a closed lead"),
    ],
)
def test_a_time_ahead_stands_once(round_: Round, now: datetime, lines: list[str]) -> None:
    assert [line for line in lines_of(view_of(round_, now=now)) if line[0] in "📅🕐"] == lines


def test_a_taken_lead_without_a_quiet_card_has_no_quiet_head() -> None:
    lines = lines_of(view_of(claimed_round(kind=RoundKind.QUIET, t0=None, due=None, opened=None)))
    assert lines[:3] == ["✅ Sara has it · Lead 128", "👤 Ali Karimi", "📞 +989121234567"]


def test_the_name_of_an_owner_who_left_is_the_one_that_the_lead_keeps() -> None:
    session = hot_session(owner=77, owner_name="Omid")
    assert lines_of(view_of(claimed_round(owner=77, claimers=(77,)), session=session))[0].startswith("✅ Omid has it")


def test_a_test_says_that_it_is_one_and_ends_with_remove() -> None:
    session = hot_session(number=-3)
    card = write_desk_card(view_of(new_round(lead=-3), session=session))
    assert [bare(line) for line in card.lines[:2]] == ["🧪 Test · lead —", "🔥 Lead — · Ali Karimi"]
    assert labels(card.rows)[-1] == ["Remove"]


LONG_NAMES = [
    pytest.param("👨‍👩‍👧‍👦" * 64, id="families"),
    pytest.param("\u202e" + "ن" * 64, id="an override"),
    pytest.param("\u200f\u200e" * 20 + "A" * 64, id="direction marks"),
    pytest.param("<b>&amp;" * 8, id="markup"),
    pytest.param("ᄀ" * 64, id="wide letters"),
]


@pytest.mark.parametrize("name", LONG_NAMES)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_long_names_leave_the_title_on_one_line(name: str, language: Language) -> None:
    view = view_of(claimed_round(), language, session=hot_session(name), colleagues={SARA: name})
    lines = write_desk_card(view).lines
    assert all("\n" not in line for line in lines)
    assert max(utf16_length(line) for line in lines[:2]) <= 120
    assert "128" in bare(lines[0]).translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_card_with_everything_at_once_fits_one_message(language: Language) -> None:
    words = [
        Entry(kind=EntryKind.SAID, at=NOW, data={"text": text, "medium": "text"})
        for text in ("<b>&" * 1_000, "سلام " * 900, "👨‍👩‍👧‍👦" * 500)
    ]
    session = hot_session("👨‍👩‍👧‍👦" * 64, email="a" * 60 + "@nordfit.example", unread_contact="0912 " * 90)
    session = session.replace(ledger=(*session.ledger, *words))
    round_ = claimed_round(
        blocked=True, trial=True, window=WINDOW, meeting=at(5, "10:00", month=12), offer=Offer(REZA, at(28, "11:00"))
    )
    view = view_of(round_, language, session=session, duplicates=(97, 98, 99), colleagues={SARA: "ن" * 64})
    card = write_desk_card(view)
    assert utf16_length(card.text) <= 4_000
    assert bare(card.lines[-1]) == {"fa": "⏱ تا ۱۰:۰۵", "en": "⏱ by 10:05"}[language]
    masked = write_desk_card(view_of(round_, language, session=session, masked=True))
    assert utf16_length(masked.text) <= 4_000


def test_what_people_made_is_isolated() -> None:
    text = write_desk_card(view_of(claimed_round(), "fa")).text
    assert "\u2068سارا\u2069" in text
    assert "\u2068Ali Karimi\u2069" in text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "🔥 Lead 128 +989121234567"),
        ({"masked": True}, "🔥 Lead 128 ••67"),
        ({"round": new_round(stopped=True)}, "⛔️ Lead 128"),
        ({"round": new_round(kind=RoundKind.QUIET)}, "🟡 Lead 128 +989121234567"),
    ],
)
def test_what_is_left_when_all_is_refused(changes: dict[str, Any], said: str) -> None:
    assert bare(write_desk_card(view_of(changes.pop("round", new_round()), **changes)).bare) == said


def test_the_card_reads_the_companys_clock_not_the_settings() -> None:
    funnel = view_of(new_round()).funnel
    berlin = funnel.replace(company=funnel.company.replace(timezone="Europe/Berlin"))
    assert lines_of(view_of(new_round(), funnel=berlin))[-1] == "⏱ by 7:35"


def test_a_masked_card_shows_two_digits_and_the_domain_in_one_line() -> None:
    session = hot_session(email="sara@nordfit.example")
    for language, line in (("fa", "📞 ••۶۷ · ✉️ ••@nordfit.example"), ("en", "📞 ••67 · ✉️ ••@nordfit.example")):
        lines = lines_of(view_of(new_round(), language, session=session, masked=True))
        assert lines[1] == line
        assert not [each for each in lines if "@sara" in each or "9121234567" in each]


def test_what_a_masked_lead_wrote_shows_no_way_to_reach_them() -> None:
    said = Entry(
        kind=EntryKind.SAID, at=NOW, data={"text": "۰۹۱۲ ۳۴۵ ۶۷۸۹ یا sara@nordfit.example یا @sara", "medium": "text"}
    )
    session = HOT.replace(ledger=(*HOT.ledger, said), lead=HOT.lead.replace(name="Ali 09121234567"))
    card = write_desk_card(view_of(claimed_round(), session=session, masked=True))
    text = bare(card.text)
    assert '✍️ "••89 یا ••@nordfit.example یا @••"' in text
    assert "👤 Ali ••67" in text
