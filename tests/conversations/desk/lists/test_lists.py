"""The lists of the desk: mornings, many that wait, /mine and /free, letter for letter."""

from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.lists.messages import LINES_OF_A_MESSAGE
from conversations.desk.lists.morning import SHOWN_OF_A_PART, MorningParts, YesterdayFigures, morning_list
from conversations.desk.lists.own import free_leads, is_free, my_leads
from conversations.desk.lists.waiting import waiting_list
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.values.people import DeskPeople
from conversations.language.graphemes import utf16_length
from storage.records.lead import QuietReason
from storage.records.record import Language
from storage.records.round import AskedWindow, Round, RoundKind, RoundState
from tests.conversations.desk.rounds.desks import MINA, NIMA, REZA, NineToSix, at
from tests.conversations.desk.shown import (
    CARD_AT,
    HOT,
    TEHRAN,
    bare,
    claimed_round,
    desk_context,
    labels,
    new_round,
    telling_in,
    touched_round,
)
from tests.conversations.talks import SHIPPED

OPENING = at(28, "9:00")


class FromOne(NineToSix):
    """Hours that begin at 13:00."""

    def openings(self, moment: datetime) -> Any:
        return ((opens.replace(hour=13), closes) for opens, closes in super().openings(moment))


def listing(language: Language, now: datetime = OPENING) -> Listing:
    desk = DeskPeople(
        tuple(
            replace(each, hours=FromOne()) if each.id == NIMA else each for each in desk_context(language, now).people
        )
    )
    return Listing(SHIPPED, TEHRAN, telling_in(language, now), desk_context(language, now, desk))


def hot(number: int, **changes: Any) -> ListedLead:
    round_ = new_round(lead=number, opened=at(26, "19:40"), t0=OPENING, due=at(28, "9:05"))
    return ListedLead(HOT.lead.replace(number=number), replace(round_, **changes))


def owned(number: int, **changes: Any) -> ListedLead:
    return ListedLead(HOT.lead.replace(number=number), claimed_round(lead=number, **changes))


def quiet(number: int, why: QuietReason, opened: datetime) -> ListedLead:
    answers = {"need": "sales", "timing": "none", "budget": "mid", "talk": "call"}
    lead = HOT.lead.replace(number=number, alerts=0, hot=False, quiet=(why,), quiet_at=opened, answers=answers)
    return ListedLead(lead, new_round(lead=number, kind=RoundKind.QUIET, opened=opened, t0=None, due=None))


def lines_of(text: DeskText) -> list[str]:
    return bare(text.plain).split("\n")


def test_a_morning_reads_as_the_page_shows_it() -> None:
    parts = MorningParts(waiting=[hot(128), owned(129)])
    (persian,), (english,) = morning_list(parts, listing("fa")), morning_list(parts, listing("en"))
    assert lines_of(persian) == [
        "☀️ شنبه ۷ آذر · ۲ منتظر",
        "امروز: سارا، رضا · نیما تا ۱۳ نیست",
        "۱۲۸ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از پنجشنبه ۱۹:۴۰",
        "۱۲۹ · پیش سارا",
    ]
    assert lines_of(english) == [
        "☀️ Sat 28 Nov · 2 waiting",
        "Today: Sara, Reza · Nima off until 13:00",
        "128 · a call, this month · quality 81 · since Thu 19:40",
        "129 · with Sara",
    ]
    assert labels(persian.rows) == [["🙋 ۱۲۸ را برمی‌دارم"]]
    assert labels(english.rows) == [["🙋 Claim 128"]]


EVERYTHING = MorningParts(
    waiting=[hot(128)],
    quiet=[quiet(134, QuietReason.WORDS, at(28, "10:00")), quiet(135, QuietReason.ASKED, at(28, "11:20"))],
    today=[
        owned(130, window=AskedWindow(at(30, "15:00"), at(30, "17:00"))),
        owned(132, meeting=at(30, "10:30"), state=RoundState.MEETING),
        hot(133, window=AskedWindow(at(30, "11:00"), at(30, "13:00"))),
    ],
    stepless=[ListedLead(HOT.lead.replace(number=206), touched_round(lead=206))],
    yesterday=YesterdayFigures(rounds=12, claimed=10, touched=9, won=3),
    third={128, 206, 999},
    managers=(MINA,),
)


def test_a_morning_with_all_its_parts() -> None:
    monday = at(30, "9:00")
    (persian,), (english,) = (
        morning_list(EVERYTHING, listing("fa", monday)),
        morning_list(EVERYTHING, listing("en", monday)),
    )
    assert lines_of(persian)[2:] == [
        "۱۲۸ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از پنجشنبه ۱۹:۴۰",
        "✉️ ۱۳۴ · پیام داده · از شنبه ۱۰:۰۰",
        "🟡 ۱۳۵ · تماس می‌خواهد، هنوز زمانی ندارد · از شنبه ۱۱:۲۰",
        "🕐 ۱۳۰ · ۱۵ تا ۱۷ · پیش سارا",
        "📅 ۱۳۲ · ۱۰:۳۰ · پیش سارا",
        "🕐 ۱۳۳ · ۱۱ تا ۱۳ · پیش کسی نیست",
        "⚠️ ۲۰۶ · قدم بعدی ندارد · پیش سارا",
        "🚨 مینا: سه صبح یا بیشتر است که این‌ها مانده‌اند: ۱۲۸، ۲۰۶",
        "دیروز: ۱۲ درخواست · ۱۰ برداشته · ۹ تماس · ۳ فروش",
    ]
    assert lines_of(english)[2:] == [
        "128 · a call, this month · quality 81 · since Thu 19:40",
        "✉️ 134 · wrote · since Sat 10:00",
        "🟡 135 · wants a call, no date yet · since Sat 11:20",
        "🕐 130 · 15:00–17:00 · with Sara",
        "📅 132 · 10:30 · with Sara",
        "🕐 133 · 11:00–13:00 · nobody's",
        "⚠️ 206 · no next step · with Sara",
        "🚨 Mina: three mornings or more: 128, 206",
        "Yesterday: 12 new · 10 claimed · 9 contacted · 3 won",
    ]
    assert labels(english.rows) == [["🙋 Claim 128", "🙋 Claim 134"], ["🙋 Claim 135"]]
    assert english.html.count(f"tg://user?id={MINA}") == 1
    assert "Ali" not in english.plain + persian.plain, "no names of prospects"
    assert "912" not in english.plain, "and no contacts"


def test_who_is_on_alone_makes_no_list() -> None:
    assert morning_list(MorningParts(managers=(MINA,), third={1}), listing("en")) == ()


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        pytest.param(MorningParts(stepless=[owned(1)]), ["☀️ Sat 28 Nov"], id="nobody waits"),
        pytest.param(MorningParts(waiting=[hot(1)]), ["☀️ Sat 28 Nov · 1 waiting"], id="one waits"),
        pytest.param(
            MorningParts(yesterday=YesterdayFigures(1, 1, 1, 0)), ["☀️ Sat 28 Nov"], id="nothing but yesterday"
        ),
    ],
)
def test_empty_parts_are_left_out(parts: MorningParts, lines: list[str]) -> None:
    (text,) = morning_list(parts, listing("en"))
    assert lines_of(text)[: len(lines)] == lines
    assert len(lines_of(text)) == 3


def test_who_is_away_is_named_until_when_they_said() -> None:
    ours = listing("en")
    people = DeskPeople(tuple(replace(each, away=each.id in (REZA, NIMA)) for each in ours.ctx.people))
    ours = replace(ours, ctx=replace(ours.ctx, people=people))
    parts = MorningParts(waiting=[hot(1)], returns={NIMA: at(30, "9:00")})
    assert lines_of(morning_list(parts, ours)[0])[1] == "Today: Sara · Reza off · Nima off until Mon 9:00"
    past = MorningParts(waiting=[hot(1)], returns={NIMA: OPENING})
    assert lines_of(morning_list(past, ours)[0])[1] == "Today: Sara · Reza off · Nima off"
    nobody = DeskPeople(tuple(replace(each, away=True) for each in people))
    ours = replace(ours, ctx=replace(ours.ctx, people=nobody))
    assert lines_of(morning_list(MorningParts(waiting=[hot(1)]), ours)[0])[1].startswith("Today: nobody · Sara off")


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_long_morning_becomes_messages_of_twenty_lines(language: Language) -> None:
    parts = MorningParts(waiting=[hot(number) for number in range(1_000_001, 1_000_071)])
    messages = morning_list(parts, listing(language))
    assert [len(lines_of(each)) for each in messages] == [20, 20, 20, 12]
    assert [sum(map(len, each.rows)) for each in messages] == [18, 20, 20, 12]
    assert max(utf16_length(each.plain) for each in messages) <= 4_096
    assert all(len(row) <= 2 for each in messages for row in each.rows)


def test_a_morning_of_five_hundred_names_the_first_eighty_of_each_part() -> None:
    """As after an upgrade of an old database; a longer list is one that nobody reads."""
    many = range(1, 501)
    stepless = [ListedLead(HOT.lead.replace(number=each + 500), touched_round(lead=each + 500)) for each in many]
    parts = MorningParts(
        waiting=[hot(each) for each in many], stepless=stepless, third=frozenset(range(1, 1001)), managers=(MINA,)
    )
    texts = morning_list(parts, listing("en"))
    assert len(texts) == 9
    assert all(utf16_length(text.html) <= 4096 for text in texts)
    lines = [line for text in texts for line in lines_of(text)]
    assert lines[0] == "☀️ Sat 28 Nov · 500 waiting"
    assert lines.count("… and 420 more") == 2
    assert lines[-1].endswith("79, 80 …")


@pytest.mark.parametrize(
    ("waiting", "persian", "english"),
    [
        ([hot(128)], "⏱ ۱ سرنخ منتظر است", "⏱ 1 lead is waiting"),
        ([hot(128 + n) for n in range(7)], "⏱ ۷ سرنخ منتظرند", "⏱ 7 leads are waiting"),
    ],
)
def test_many_that_wait_become_one_list(waiting: list[ListedLead], persian: str, english: str) -> None:
    assert lines_of(waiting_list(waiting, listing("fa")))[0] == persian
    text = waiting_list(waiting, listing("en"))
    assert lines_of(text)[0] == english
    assert sum(map(len, text.rows)) == len(waiting)
    assert len(lines_of(text)) == 1 + len(waiting)


def test_the_managers_are_mentioned_at_the_end_of_the_list() -> None:
    text = waiting_list([hot(131), hot(132)], listing("en"), managers=(MINA,))
    assert lines_of(text)[-1] == "🚨 Mina"
    assert text.html.count("tg://user?id=") == 1


def test_a_list_of_a_hundred_stays_one_message() -> None:
    text = waiting_list([hot(128 + n) for n in range(100)], listing("en"), managers=(MINA,))
    assert len(lines_of(text)) == LINES_OF_A_MESSAGE
    assert lines_of(text)[-2] == "… and 83 more"
    assert lines_of(text)[0] == "⏱ 100 leads are waiting"


MINE: list[tuple[Round, str, str]] = [
    (claimed_round(), "⏱ تا ۱۰:۰۵", "⏱ by 10:05"),
    (touched_round(), "💬 ۲ ساعت پیش با او حرف زدیم", "💬 our last word 2 h ago"),
    (
        touched_round(waits_since=at(28, "11:33")),
        "💬 ۳۰ دقیقه است که منتظر جواب است",
        "💬 waiting 30 min for an answer",
    ),
    (touched_round(snoozed=at(2, "9:00", month=12)), "💤 تا چهارشنبه ۹:۰۰", "💤 until Wed 9:00"),
    (touched_round(meeting=at(5, "10:00", month=12)), "📅 شنبه ۱۴ آذر، ۱۰:۰۰", "📅 Sat 5 Dec, 10:00"),
    (
        touched_round(window=AskedWindow(at(30, "11:00"), at(30, "13:00"))),
        "🕐 دوشنبه ۹ آذر، ۱۱ تا ۱۳",
        "🕐 Mon 30 Nov, 11:00–13:00",
    ),
    (touched_round(stopped=True), "⛔️ خواسته دیگر برایش ننویسیم", "⛔️ Asked us to stop writing"),
    (
        touched_round(last_word=at(18, "10:00"), held_since=at(18, "10:00"), touched=at(18, "10:00")),
        "⚠️ قدم بعدی ندارد",
        "⚠️ No next step",
    ),
]


@pytest.mark.parametrize(("round_", "persian", "english"), MINE)
def test_my_leads_have_their_steps(round_: Round, persian: str, english: str) -> None:
    now = at(28, "12:03")
    leads = [ListedLead(HOT.lead, round_)]
    (told,) = my_leads(leads, listing("fa", now))
    assert lines_of(told) == ["سرنخ‌های باز شما: ۱", f"۱۲۸ · تماس تلفنی، همین ماه · {persian} · /lead_128"]
    (told,) = my_leads(leads, listing("en", now))
    assert lines_of(told) == ["Your open leads: 1", f"128 · a call, this month · {english} · /lead_128"]


def test_a_lead_touched_not_long_ago_has_no_words_for_its_step() -> None:
    (told,) = my_leads([ListedLead(HOT.lead, touched_round(last_word=None))], listing("en", at(28, "12:03")))
    assert lines_of(told)[1] == "128 · a call, this month · /lead_128"


def test_free_leads_are_hot_ones_first_each_with_claim() -> None:
    leads = [quiet(134, QuietReason.WORDS, CARD_AT)]
    (text,) = free_leads([hot(128)], leads, listing("en", at(28, "12:00")))
    assert lines_of(text) == [
        "Unclaimed leads: 2",
        "128 · a call, this month · quality 81 · since Thu 19:40",
        "✉️ 134 · wrote · since 10:00",
    ]
    assert labels(text.rows) == [["🙋 Claim 128", "🙋 Claim 134"]]


def test_a_lead_that_was_taken_without_a_card_and_given_back_is_listed_as_others_are() -> None:
    taken = new_round(kind=RoundKind.QUIET, opened=None, t0=None, due=None, claimed=at(26, "19:40"))
    (text,) = free_leads([], [ListedLead(HOT.lead, taken)], listing("en"))
    assert lines_of(text)[1] == "128 · a call, this month · quality 81 · since Thu 19:40"


def test_numbers_open_the_cards_that_have_a_link_and_rows_that_cannot_be_read_are_counted() -> None:
    shown = replace(listing("fa"), links={128: "https://t.me/c/1/50?a=1&b=2"})
    (mine,) = my_leads([ListedLead(HOT.lead, touched_round())], shown, unreadable=[131])
    assert '<a href="https://t.me/c/1/50?a=1&amp;b=2">۱۲۸</a> · ' in mine.html
    assert lines_of(mine)[0] == "سرنخ‌های باز شما: ۲"
    assert lines_of(mine)[2].endswith("خوانده نمی‌شود: ۱. /lead_131")
    (free,) = free_leads([hot(128)], [quiet(134, QuietReason.WORDS, CARD_AT)], shown)
    assert free.html.count("<a href=") == 1


def test_what_rests_is_not_free() -> None:
    waits = new_round(lead=128)
    rests = (
        {"cooled": True},
        {"stopped": True},
        {"snoozed": at(29, "9:00")},
        {"owner": REZA, "state": RoundState.CLAIMED},
    )
    assert is_free(waits)
    assert not any(is_free(replace(waits, **changes)) for changes in rests)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_empty_list_says_so(language: Language) -> None:
    assert bare(my_leads([], listing(language))[0].plain)
    assert free_leads([], [], listing(language))[0].rows == ()
    assert my_leads([], listing(language)) != free_leads([], [], listing(language))


def test_a_morning_of_very_many_names_the_first_of_each_part_and_says_how_many_more_there_are() -> None:
    many = [hot(number) for number in range(1, 2 + SHOWN_OF_A_PART)]
    texts = morning_list(MorningParts(waiting=many, quiet=many), listing("en"))
    lines = [line for text in texts for line in lines_of(text)]
    assert lines[0].endswith(f"{SHOWN_OF_A_PART + 1} waiting")
    assert lines.count("… and 1 more") == 2
    assert len(lines) == 2 + 2 * (SHOWN_OF_A_PART + 1)
