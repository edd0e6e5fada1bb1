"""The buttons and menus of a card, as DESK §1.3 lists them, in both languages."""

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.cards.buttons import LABEL_UTF16, DeskRows, claim_button
from conversations.desk.cards.card_rows import card_rows
from conversations.desk.cards.desk_card import write_desk_card
from conversations.desk.cards.end_reasons import EndReasons, end_reasons
from conversations.desk.cards.menus import CardMenu, OpenMenu, menu_rows
from conversations.desk.cards.presses import CardAct, CardPress, read_press, write_press
from conversations.desk.cards.view import DeskView
from conversations.desk.rounds.values.people import DeskMember, DeskPeople
from conversations.language.graphemes import utf16_length
from conversations.schedule.short_dates import say_short_day
from storage.records.record import Language
from storage.records.round import Round, RoundState
from tests.conversations.desk.rounds.desks import AlwaysOpen, NoHours, at
from tests.conversations.desk.shown import (
    HOURS,
    NAMES,
    NOW,
    claimed_round,
    desk_context,
    hot_session,
    labels,
    new_round,
    touched_round,
    view_of,
)
from tests.conversations.talks import SHIPPED

OWNERS_EN = [["📞 I called", "📋 Copy number"], ["📅 Meeting", "🏁 Result"], ["Release", "⋯ More"]]
OWNERS_FA = [["📞 تماس گرفتم", "📋 کپی شماره"], ["📅 قرار", "🏁 نتیجه"], ["پس می‌دهم", "⋯ بیشتر"]]
SHUT_EN, SHUT_FA = [["🏁 Result", "Release"], ["⋯ More"]], [["🏁 نتیجه", "پس می‌دهم"], ["⋯ بیشتر"]]


@pytest.mark.parametrize(
    ("round_", "changes", "persian", "english"),
    [
        pytest.param(
            new_round(),
            {},
            [["🙋 برمی‌دارم", "📋 کپی شماره"], ["💬 پیام", "⋯ بیشتر"]],
            [["🙋 Claim", "📋 Copy number"], ["💬 Message", "⋯ More"]],
            id="new",
        ),
        pytest.param(
            new_round(),
            {"masked": True},
            [["🙋 برمی‌دارم", "⋯ بیشتر"]],
            [["🙋 Claim", "⋯ More"]],
            id="masked",
        ),
        pytest.param(claimed_round(), {}, OWNERS_FA, OWNERS_EN, id="claimed"),
        pytest.param(touched_round(), {}, OWNERS_FA, OWNERS_EN, id="contacted"),
        pytest.param(touched_round(state=RoundState.MEETING), {}, OWNERS_FA, OWNERS_EN, id="meeting"),
        pytest.param(touched_round(snoozed=at(30, "9:00")), {}, OWNERS_FA, OWNERS_EN, id="snoozed"),
        pytest.param(
            claimed_round(),
            {"masked": True},
            [["📞 تماس گرفتم", "📇 شمارهٔ او"], *OWNERS_FA[1:]],
            [["📞 I called", "📇 The number"], *OWNERS_EN[1:]],
            id="claimed and masked",
        ),
        pytest.param(
            touched_round(state=RoundState.WON), {}, [["✏️ مبلغ", "↩️ باز شود"]], [["✏️ Amount", "↩️ Reopen"]], id="won"
        ),
        pytest.param(touched_round(state=RoundState.LOST), {}, [["↩️ باز شود"]], [["↩️ Reopen"]], id="lost"),
        pytest.param(touched_round(state=RoundState.UNFIT), {}, [["↩️ باز شود"]], [["↩️ Reopen"]], id="not a fit"),
        pytest.param(touched_round(state=RoundState.MERGED), {}, [], [], id="merged"),
        pytest.param(new_round(state=RoundState.NONE), {}, [], [], id="sent back"),
        pytest.param(new_round(stopped=True), {}, [["🙋 برمی‌دارم", "⋯ بیشتر"]], [["🙋 Claim", "⋯ More"]], id="stopped"),
        pytest.param(claimed_round(stopped=True), {}, SHUT_FA, SHUT_EN, id="stopped and claimed"),
        pytest.param(
            claimed_round(stopped=True, wrote_after_stop=NOW), {}, OWNERS_FA, OWNERS_EN, id="wrote after the stop"
        ),
    ],
)
def test_a_card_has_the_buttons_of_its_state(
    round_: Round, changes: dict[str, Any], persian: list[list[str]], english: list[list[str]]
) -> None:
    assert labels(card_rows(view_of(round_, "fa", **changes))) == persian
    assert labels(card_rows(view_of(round_, "en", **changes))) == english


@pytest.mark.parametrize(
    ("round_", "lead", "view", "rows"),
    [
        pytest.param(
            new_round(),
            {"phone": None, "email": "a@b.example"},
            {},
            [["🙋 Claim", "📋 Copy email"], ["💬 Message", "⋯ More"]],
            id="email alone",
        ),
        pytest.param(new_round(), {"phone": None}, {}, [["🙋 Claim", "💬 Message"], ["⋯ More"]], id="telegram alone"),
        pytest.param(
            claimed_round(),
            {"phone": None},
            {},
            [["📞 I called", "💬 Message"], ["📅 Meeting", "🏁 Result"], ["Release", "⋯ More"]],
            id="telegram alone, claimed",
        ),
        pytest.param(
            new_round(),
            {"username": None},
            {"no_direct_link": True},
            [["🙋 Claim", "📋 Copy number"], ["⋯ More"]],
            id="hidden forwards",
        ),
        pytest.param(
            new_round(),
            {"username": None},
            {},
            [["🙋 Claim", "📋 Copy number"], ["💬 Message", "⋯ More"]],
            id="no username",
        ),
        pytest.param(
            new_round(),
            {},
            {"no_direct_link": True},
            [["🙋 Claim", "📋 Copy number"], ["💬 Message", "⋯ More"]],
            id="hidden forwards with a username",
        ),
    ],
)
def test_how_a_lead_can_be_reached_decides_on_copy_and_message(
    round_: Round, lead: dict[str, Any], view: dict[str, Any], rows: list[list[str]]
) -> None:
    assert labels(card_rows(view_of(round_, session=hot_session(**lead), **view))) == rows


@pytest.mark.parametrize(
    ("round_", "menu", "persian", "english"),
    [
        pytest.param(
            new_round(),
            OpenMenu(CardMenu.MORE),
            [["✖️ مناسب ما نیست", "🔗 همان نفر است"], ["👤 به کسی بدهید", "💤 بعداً"], ["⬅️ برگشت"]],
            [["✖️ Not a fit", "🔗 Same person"], ["👤 Hand over", "💤 Later"], ["⬅️ Back"]],
            id="more of a new lead",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.MORE),
            [["💬 پیام", "🔗 همان نفر است"], ["👤 به کسی بدهید", "💤 بعداً"], ["⬅️ برگشت"]],
            [["💬 Message", "🔗 Same person"], ["👤 Hand over", "💤 Later"], ["⬅️ Back"]],
            id="more of an owned lead",
        ),
        pytest.param(
            touched_round(snoozed=at(30, "9:00"), stopped=True),
            OpenMenu(CardMenu.MORE),
            [["🔗 همان نفر است", "👤 به کسی بدهید"], ["⏰ همین حالا برگردد", "⬅️ برگشت"]],
            [["🔗 Same person", "👤 Hand over"], ["⏰ Bring back now", "⬅️ Back"]],
            id="more of one that rests and wants no messages",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.CALLED),
            [["✅ حرف زدیم", "📵 جواب نداد"], ["⬅️ برگشت"]],
            [["✅ We talked", "📵 No answer"], ["⬅️ Back"]],
            id="called",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.RESULT),
            [["🏆 خرید", "✖️ از دست رفت"], ["✖️ مناسب ما نیست", "⬅️ برگشت"]],
            [["🏆 Bought", "✖️ Lost"], ["✖️ Not a fit", "⬅️ Back"]],
            id="result",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.LOST),
            [["قیمت", "جواب نداد"], ["چیز دیگر", "⬅️ برگشت"]],
            [["price", "no answer"], ["something else", "⬅️ Back"]],
            id="reasons of a loss",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.UNFIT),
            [["مزاحم", "چیز دیگر"], ["⬅️ برگشت"]],
            [["spam", "something else"], ["⬅️ Back"]],
            id="reasons of not a fit",
        ),
        pytest.param(
            claimed_round(),
            OpenMenu(CardMenu.HAND),
            [["رضا", "مینا"], ["نیما", "⬅️ برگشت"]],
            [["Mina", "Nima"], ["Reza", "⬅️ Back"]],
            id="hand over",
        ),
        pytest.param(
            touched_round(),
            OpenMenu(CardMenu.LATER),
            [["۱۲:۱۵", "یکشنبه ۹:۰۰"], ["دوشنبه ۹:۰۰", "سه‌شنبه ۹:۰۰"], ["شنبه ۱۴ آذر", "دوشنبه ۷ دی"], ["⬅️ برگشت"]],
            [["12:15", "Sun 9:00"], ["Mon 9:00", "Tue 9:00"], ["Sat 5 Dec", "Mon 28 Dec"], ["⬅️ Back"]],
            id="later",
        ),
        pytest.param(
            touched_round(),
            OpenMenu(CardMenu.MEET),
            [
                ["شنبه ۷ آذر", "یکشنبه ۸ آذر"],
                ["دوشنبه ۹ آذر", "سه‌شنبه ۱۰ آذر"],
                ["چهارشنبه ۱۱ آذر", "شنبه ۱۴ آذر"],
                ["⬅️ برگشت"],
            ],
            [["Sat 28 Nov", "Sun 29 Nov"], ["Mon 30 Nov", "Tue 1 Dec"], ["Wed 2 Dec", "Sat 5 Dec"], ["⬅️ Back"]],
            id="days of a meeting",
        ),
        pytest.param(
            touched_round(),
            OpenMenu(CardMenu.MEET, at(28, "0:00").date()),
            [["۱۱:۰۰", "۱۲:۰۰"], ["۱۳:۰۰", "۱۴:۰۰"], ["۱۵:۰۰", "۱۶:۰۰"], ["۱۷:۰۰", "⬅️ برگشت"]],
            [["11:00", "12:00"], ["13:00", "14:00"], ["15:00", "16:00"], ["17:00", "⬅️ Back"]],
            id="what is left of today",
        ),
    ],
)  # fmt: skip
def test_a_menu_takes_the_place_of_the_buttons(
    round_: Round, menu: OpenMenu, persian: list[list[str]], english: list[list[str]]
) -> None:
    assert labels(write_desk_card(view_of(round_, "fa"), menu).rows) == persian
    assert labels(write_desk_card(view_of(round_, "en"), menu).rows) == english


def choices(rows: DeskRows) -> list[str]:
    return [label for row in labels(rows) for label in row]


def test_who_is_away_is_offered_to_managers_alone() -> None:
    away = DeskPeople(tuple(replace(each, away=each.name == "Reza") for each in desk_context().people))
    view = view_of(claimed_round(), ctx=desk_context(desk=away))
    assert "Reza" not in choices(menu_rows(OpenMenu(CardMenu.HAND), view))
    assert "Reza" in choices(menu_rows(OpenMenu(CardMenu.HAND, for_manager=True), view))


@pytest.mark.parametrize(
    ("menu", "state", "leads_to"),
    [
        (OpenMenu(CardMenu.MORE), RoundState.NEW, ""),
        (OpenMenu(CardMenu.UNFIT), RoundState.NEW, "more"),
        (OpenMenu(CardMenu.UNFIT), RoundState.CLAIMED, "result"),
        (OpenMenu(CardMenu.LOST), RoundState.CLAIMED, "result"),
        (OpenMenu(CardMenu.LATER), RoundState.CLAIMED, "more"),
        (OpenMenu(CardMenu.MEET), RoundState.CLAIMED, ""),
        (OpenMenu(CardMenu.MEET, NOW.date()), RoundState.CLAIMED, "meet"),
    ],
)
def test_back_leads_to_the_menu_before(menu: OpenMenu, state: RoundState, leads_to: str) -> None:
    back = menu_rows(menu, view_of(claimed_round(state=state)))[-1][-1]
    assert (back.act, back.arg) == (CardAct.BACK, leads_to)


@pytest.mark.parametrize(
    ("language", "lost", "unfit"),
    [
        (
            "fa",
            [["قیمت", "رقیب"], ["جواب نداد", "فعلاً نه"], ["نیازی نیست", "چیز دیگر"], ["⬅️ برگشت"]],
            [["اشتباهی آمده", "برای ما کوچک است"], ["دانشجو", "مزاحم"], ["چیز دیگر", "⬅️ برگشت"]],
        ),
        (
            "en",
            [["price", "competitor"], ["no answer", "not now"], ["no need", "something else"], ["⬅️ Back"]],
            [["wrong person", "too small"], ["student", "spam"], ["something else", "⬅️ Back"]],
        ),
    ],
)
def test_the_reasons_are_those_of_the_funnel_file(
    language: Language, lost: list[list[str]], unfit: list[list[str]]
) -> None:
    view = view_of(claimed_round(), language, reasons=end_reasons(SHIPPED.desk.ends, SHIPPED, language))
    assert labels(menu_rows(OpenMenu(CardMenu.LOST), view)) == lost
    assert labels(menu_rows(OpenMenu(CardMenu.UNFIT), view)) == unfit


def test_a_reason_of_ours_that_is_offered_no_more_keeps_its_words() -> None:
    assert EndReasons().in_words("too_small", "en") == "too small"


LONG_REASONS = EndReasons(lost={f"reason_number_{n:02}": "م" * 20 for n in range(8)}, unfit={"x" * 16: "w" * 20})
CROWD = DeskPeople(
    tuple(
        DeskMember(id=4_503_599_627_370_496 - n, name="👨‍👩‍👧‍👦" * 8 if n % 2 else "ن" * 64, hours=HOURS)
        for n in range(60)
    )
)


def every_row(language: Language) -> list[DeskRows]:
    """Return the buttons of every state and menu, with the longest names and reasons there are."""
    crowd = {each.id: each.name for each in CROWD} | NAMES[language]
    changes: dict[str, Any] = {"reasons": LONG_REASONS, "colleagues": crowd}
    found = []
    for day in range(0, 366, 61):
        now = NOW + timedelta(days=day)
        for round_ in (new_round(), touched_round(), touched_round(state=RoundState.WON), claimed_round(stopped=True)):
            view = view_of(round_, language, ctx=replace(desk_context(language, now), people=CROWD), **changes)
            masked = replace(view, masked=True)
            menus = [OpenMenu(menu, for_manager=True) for menu in CardMenu] if round_.state.is_open else []
            days = [OpenMenu(CardMenu.MEET, now.date() + timedelta(days=1))]
            found += [card_rows(view), card_rows(masked), *(menu_rows(menu, view) for menu in (*menus, *days))]
    return found


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
def test_every_button_fits_two_a_row_and_its_data_is_read_back(language: Language) -> None:
    every = every_row(language)
    buttons = [button for rows in every for row in rows for button in row]
    assert all(len(row) <= 2 for rows in every for row in rows)
    assert max(sum(map(len, rows)) for rows in every) <= 100
    assert [each.label for each in buttons if not 0 < utf16_length(each.label) <= LABEL_UTF16] == []
    pressed = {CardPress("x" * 32, button.act, button.arg) for button in buttons if button.act is not None}
    assert len({press.act for press in pressed}) == 18
    for press in pressed:
        data = write_press(press)
        assert len(data.encode()) <= 64
        assert read_press(data) == press


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_day_of_four_years_fits_a_button(language: Language) -> None:
    days = [NOW.date() + timedelta(days=ahead) for ahead in range(4 * 366)]
    assert max(utf16_length(say_short_day(day, language)) for day in days) <= LABEL_UTF16


@pytest.mark.parametrize(
    ("number", "persian", "english"),
    [
        (128, "🙋 ۱۲۸ را برمی‌دارم", "🙋 Claim 128"),
        (123_456, "🙋 ۱۲۳۴۵۶", "🙋 Claim 123456"),
        (9_999_999_999, "🙋 ۹۹۹۹۹۹۹۹۹۹", "🙋 Claim 9999999999"),
    ],
)
def test_claim_in_a_list_names_the_lead(number: int, persian: str, english: str) -> None:
    for language, label in (("fa", persian), ("en", english)):
        button = claim_button(number, language)
        assert (button.label, button.lead, button.act) == (label, number, CardAct.CLAIM)
        assert utf16_length(button.label) <= LABEL_UTF16


@pytest.mark.parametrize(
    ("hours", "menu", "first", "last"),
    [
        (NoHours(), OpenMenu(CardMenu.MEET, at(29, "0:00").date()), "9:00", "17:00"),
        (AlwaysOpen(), OpenMenu(CardMenu.MEET, at(29, "0:00").date()), "0:00", "23:00"),
        (NoHours(), OpenMenu(CardMenu.LATER), "12:15", "Mon 28 Dec"),
        (AlwaysOpen(), OpenMenu(CardMenu.LATER), "12:15", "Mon 28 Dec"),
    ],
)
def test_the_first_and_the_last_time_that_is_offered(hours: AlwaysOpen, menu: OpenMenu, first: str, last: str) -> None:
    view = view_of(touched_round(), ctx=replace(desk_context(), hours=hours))
    *times, back = choices(menu_rows(menu, view))
    assert (times[0], times[-1], back) == (first, last, "⬅️ Back")


def test_a_lead_comes_back_on_working_days() -> None:
    view = view_of(touched_round(), now=at(2, "10:00", month=12))
    times = choices(menu_rows(OpenMenu(CardMenu.LATER), view))[:-1]
    assert times == ["12:00", "Sat 9:00", "Sun 9:00", "Mon 9:00", "Wed 9 Dec", "Sat 2 Jan"]


@pytest.mark.parametrize(("hours", "tomorrow"), [(NoHours(), "Sun 9:00"), (AlwaysOpen(), "Sun 8:00")])
def test_a_day_begins_in_the_morning(hours: AlwaysOpen, tomorrow: str) -> None:
    view = view_of(touched_round(), ctx=replace(desk_context(), hours=hours))
    assert choices(menu_rows(OpenMenu(CardMenu.LATER), view))[1] == tomorrow


@pytest.mark.parametrize("hours", [NoHours(), AlwaysOpen()])
@pytest.mark.parametrize(
    "menu", [OpenMenu(CardMenu.LATER), OpenMenu(CardMenu.MEET), OpenMenu(CardMenu.MEET, NOW.date())]
)
def test_times_are_offered_without_hours_and_around_the_clock(hours: AlwaysOpen, menu: OpenMenu) -> None:
    view: DeskView = view_of(touched_round(), ctx=replace(desk_context(), hours=hours))
    assert len(choices(menu_rows(menu, view))) > 2
