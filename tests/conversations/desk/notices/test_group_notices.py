"""What the desk says to the group and to colleagues: R, P and told.* of DESK §1.4, letter for letter."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.group_notices import notice_text, off_text, put_away_text, words_addition
from conversations.desk.notices.revealed import (
    contact_text,
    no_longer_text,
    read_start,
    removal_request,
    start_link,
    start_needed_text,
)
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from conversations.language import catalogue
from conversations.language.catalogue import texts
from storage.records.money import Money
from storage.records.record import Language
from storage.records.round import AskedWindow, LadderStep, Round
from tests.conversations.desk.rounds.desks import MINA, REZA, SARA, at
from tests.conversations.desk.shown import (
    HOT,
    NOW,
    bare,
    claimed_round,
    labels,
    new_round,
    telling_in,
    touched_round,
)

TOLD_BY_THEIR_OWN = (NoticeKey.CARD, NoticeKey.WORDS, NoticeKey.WORDS_AFTER_END)
MINUTES = {each: timedelta(minutes=each) for each in (5, 10, 15, 30, 60, 90)}
TOMAN_12M = Money(amount=120_000_000)
WINDOW = AskedWindow(at(28, "15:00"), at(28, "17:00"))


def notice(key: NoticeKey, **changes: Any) -> Notice:
    return Notice(key=key, **changes)


def said(
    about: Notice, language: Language, round_: Round | None = None, *, deals: Sequence[Money] = (), now: datetime = NOW
) -> DeskText:
    text = notice_text(about, round_ or new_round(), telling_in(language, now), deals=deals)
    assert text is not None
    return text


TEXTS = [
    pytest.param(
        notice(NoticeKey.GIVEN_BACK, person=SARA),
        "🔓 سارا سرنخ ۱۲۸ را پس داد.",
        "🔓 Sara gave lead 128 back.",
        id="R1",
    ),
    pytest.param(
        notice(NoticeKey.GIVEN_BACK, person=SARA, by=MINA),
        "🔓 مینا سرنخ ۱۲۸ را که پیش سارا بود پس داد.",
        "🔓 Mina gave lead 128 back, which Sara had.",
        id="R1, by a manager",
    ),
    pytest.param(
        notice(NoticeKey.SILENT, person=REZA, held=MINUTES[15]),
        "🔓 رضا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۱۲۸ دوباره آزاد است.",
        "🔓 No sign from Reza in 15 min: lead 128 is free again.",
        id="R2",
    ),
    pytest.param(
        notice(NoticeKey.SILENT, person=REZA, held=timedelta(seconds=15)),
        "🔓 رضا در ۱۵ ثانیه تماسی ثبت نکرد؛ سرنخ ۱۲۸ دوباره آزاد است.",
        "🔓 No sign from Reza in 15 s: lead 128 is free again.",
        id="R2 in seconds",
    ),
    pytest.param(
        notice(
            NoticeKey.SILENT, person=REZA, held=MINUTES[15], waited=timedelta(minutes=27), mentions=(MINA,),
            joined=LadderStep.MANAGER,
        ),
        "🔓 رضا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۱۲۸ دوباره آزاد است.\n🚨 مینا: ۲۷ دقیقه است که سرنخ ۱۲۸ منتظر است.",
        "🔓 No sign from Reza in 15 min: lead 128 is free again.\n🚨 Mina: lead 128 has waited 27 min.",
        id="R2 with P3",
    ),
    pytest.param(
        notice(NoticeKey.GIVEN_BACK, person=SARA, waited=MINUTES[5], joined=LadderStep.DUE),
        "🔓 سارا سرنخ ۱۲۸ را پس داد.\n⏱ ۵ دقیقه است که سرنخ ۱۲۸ منتظر است.",
        "🔓 Sara gave lead 128 back.\n⏱ Lead 128 has waited 5 min.",
        id="R1 with P1",
    ),
    pytest.param(
        notice(NoticeKey.OFF, person=REZA),
        "🔓 رضا نیست؛ این سرنخ‌ها آزادند: ۱۲۸",
        "🔓 Reza is off; these leads are free: 128",
        id="R3",
    ),
    pytest.param(
        notice(NoticeKey.HANDED_OVER, person=MINA, mentions=(REZA,)),
        "👤 رضا، مینا سرنخ ۱۲۸ را به شما سپرد.",
        "👤 Reza, Mina gave you lead 128.",
        id="R4",
    ),
    pytest.param(
        notice(NoticeKey.HANDED_OVER, person=REZA, mentions=(REZA,)),
        "👤 سرنخ ۱۲۸ را رضا تحویل گرفت.",
        "👤 Reza took over lead 128.",
        id="R4, taken over",
    ),
    pytest.param(
        notice(NoticeKey.MEETING_OVER, person=SARA, mentions=(SARA,)),
        "📅 سارا: قرار سرنخ ۱۲۸ چه شد؟",
        "📅 Sara: how did the meeting with lead 128 go?",
        id="R5",
    ),
    pytest.param(
        notice(NoticeKey.BACK, person=SARA, mentions=(SARA,), why="time"),
        "⏰ سارا: سرنخ ۱۲۸ برگشت (زمانش رسید).",
        "⏰ Sara: lead 128 is back (its time came).",
        id="R6, its time",
    ),
    pytest.param(
        notice(NoticeKey.BACK, person=SARA, mentions=(SARA,), why="wrote"),
        "⏰ سارا: سرنخ ۱۲۸ برگشت (خودش نوشت).",
        "⏰ Sara: lead 128 is back (they wrote).",
        id="R6, they wrote",
    ),
    pytest.param(
        notice(NoticeKey.BACK, person=SARA, mentions=(SARA,), why="person"),
        "⏰ سارا: سرنخ ۱۲۸ برگشت (یکی از همکاران برگرداندش).",
        "⏰ Sara: lead 128 is back (a colleague brought it back).",
        id="R6, a person",
    ),
    pytest.param(
        notice(NoticeKey.BACK, person=SARA, why="time"),
        "⏰ سارا: سرنخ ۱۲۸ برگشت (زمانش رسید).\n🔓 سارا نیست؛ این سرنخ‌ها آزادند: ۱۲۸",
        "⏰ Sara: lead 128 is back (its time came).\n🔓 Sara is off; these leads are free: 128",
        id="R6, the owner is off",
    ),
    pytest.param(
        notice(NoticeKey.BACK, why="time"),
        "⏰ سرنخ ۱۲۸ برگشت (زمانش رسید).",
        "⏰ Lead 128 is back (its time came).",
        id="R6, nobody's",
    ),
    pytest.param(
        notice(NoticeKey.AMOUNT, person=SARA, why="amount"),
        "🏆 سارا: سرنخ ۱۲۸ چقدر خرید؟ در پاسخ همین پیام بنویسید، مثلاً «۱۲ میلیون تومان».",
        '🏆 Sara: how much did lead 128 buy for? Reply to this message, e.g. "12 million toman".',
        id="R7",
    ),
    pytest.param(
        notice(NoticeKey.WHY, person=SARA, why="reopen_why"),
        "چرا سرنخ ۱۲۸ باز می‌شود؟ در پاسخ همین پیام بنویسید.",
        "Why is lead 128 opened again? Reply to this message.",
        id="R9, reopened",
    ),
    pytest.param(
        notice(NoticeKey.WHY, person=SARA, why="back_why"),
        "چرا سرنخ ۱۲۸ برمی‌گردد؟ در پاسخ همین پیام بنویسید.",
        "Why is lead 128 sent back? Reply to this message.",
        id="R9, sent back",
    ),
    pytest.param(
        notice(NoticeKey.DUE, waited=MINUTES[5]),
        "⏱ ۵ دقیقه است که سرنخ ۱۲۸ منتظر است.",
        "⏱ Lead 128 has waited 5 min.",
        id="P1",
    ),
    pytest.param(
        notice(NoticeKey.BACKUP, waited=MINUTES[10], mentions=(SARA, REZA)),
        "⏱ سارا، رضا: سرنخ ۱۲۸ را پس از ۱۰ دقیقه هنوز کسی برنداشته.",
        "⏱ Sara, Reza: nobody has lead 128 after 10 min.",
        id="P2",
    ),
    pytest.param(
        notice(NoticeKey.BACKUP, waited=MINUTES[10]),
        "⏱ سرنخ ۱۲۸ را پس از ۱۰ دقیقه هنوز کسی برنداشته.",
        "⏱ Nobody has lead 128 after 10 min.",
        id="P2 without back-up",
    ),
    pytest.param(
        notice(NoticeKey.MANAGER, waited=MINUTES[15], mentions=(MINA,)),
        "🚨 مینا: ۱۵ دقیقه است که سرنخ ۱۲۸ منتظر است.",
        "🚨 Mina: lead 128 has waited 15 min.",
        id="P3",
    ),
    pytest.param(
        notice(NoticeKey.MANAGER, waited=MINUTES[60], to=MINA, person=MINA),
        "🚨 مینا: ۱ ساعت است که سرنخ ۱۲۸ منتظر است.",
        "🚨 Mina: lead 128 has waited 1 h.",
        id="P3 in private",
    ),
    pytest.param(
        notice(NoticeKey.MANAGER, waited=MINUTES[90]),
        "🚨 ۹۰ دقیقه است که سرنخ ۱۲۸ منتظر است.",
        "🚨 Lead 128 has waited 90 min.",
        id="P3 without managers",
    ),
    pytest.param(
        notice(NoticeKey.NUDGE, to=REZA, person=REZA, at=at(28, "10:27")),
        "⏱ رضا: سرنخ ۱۲۸ پیش شماست و هنوز تماسی ثبت نشده؛ ساعت ۱۰:۲۷ آزاد می‌شود.",
        "⏱ Reza: lead 128 is yours and has heard nothing; it is free again at 10:27.",
        id="P4",
    ),
    pytest.param(
        notice(NoticeKey.NUDGE, person=REZA, mentions=(REZA,), at=at(30, "9:05")),
        "⏱ رضا: سرنخ ۱۲۸ پیش شماست و هنوز تماسی ثبت نشده؛ دوشنبه ۹:۰۵ آزاد می‌شود.",
        "⏱ Reza: lead 128 is yours and has heard nothing; it is free again on Mon 9:05.",
        id="P4, another day",
    ),
    pytest.param(
        notice(NoticeKey.ANSWER, person=SARA, mentions=(SARA,), waited=MINUTES[30]),
        "💬 سارا: ۳۰ دقیقه است که سرنخ ۱۲۸ منتظر جواب است.",
        "💬 Sara: lead 128 has waited 30 min for an answer.",
        id="P5",
    ),
    pytest.param(
        notice(NoticeKey.ANSWER, person=SARA, waited=MINUTES[30]),
        "💬 ۳۰ دقیقه است که سرنخ ۱۲۸ منتظر جواب است.",
        "💬 Lead 128 has waited 30 min for an answer.",
        id="P5, nobody on shift",
    ),
    pytest.param(
        notice(NoticeKey.TALK_WISHED, person=SARA, mentions=(SARA,)),
        "سارا: سرنخ ۱۲۸ · دوباره خواست با یک نفر حرف بزند.",
        "Sara: lead 128 · asked again to talk to a person.",
        id="told of a wish",
    ),
    pytest.param(
        notice(NoticeKey.TALK_WISHED),
        "سرنخ ۱۲۸ · دوباره خواست با یک نفر حرف بزند.",
        "Lead 128 · asked again to talk to a person.",
        id="told of a wish, nobody's",
    ),
    pytest.param(
        notice(NoticeKey.COOLED, person=SARA, mentions=(SARA,)),
        "سارا: سرنخ ۱۲۸ · دیگر داغ نیست.",
        "Sara: lead 128 · is no longer hot.",
        id="cooled",
    ),
    pytest.param(
        notice(NoticeKey.BLOCKED, person=SARA, mentions=(SARA,)),
        "سارا: سرنخ ۱۲۸ · ربات را مسدود کرد.",
        "Sara: lead 128 · blocked the bot.",
        id="blocked",
    ),
    pytest.param(
        notice(NoticeKey.ERASED, person=SARA),
        "🗑 سرنخ ۱۲۸ خواست پاک شود؛ هرچه از او داشتیم پاک شد.",
        "🗑 Lead 128 asked to be erased; all we held is gone.",
        id="erased",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("about", "persian", "english"), TEXTS)
def test_a_notice_says_what_the_page_says(about: Notice, persian: str, english: str) -> None:
    for language, text in (("fa", persian), ("en", english)):
        assert bare(said(about, language).plain) == text


@pytest.mark.parametrize(
    ("about", "round_", "persian", "english"),
    [
        pytest.param(
            notice(NoticeKey.WINDOW, to=SARA, person=SARA, at=WINDOW.start),
            claimed_round(window=WINDOW),
            "🕐 سارا: سرنخ ۱۲۸ ساعت ۱۵ تا ۱۷ منتظر شماست.",
            "🕐 Sara: lead 128 expects you 15:00–17:00.",
            id="P6",
        ),
        pytest.param(
            notice(NoticeKey.WINDOW, at=WINDOW.start),
            new_round(window=WINDOW),
            "🕐 سرنخ ۱۲۸ ساعت ۱۵ تا ۱۷ منتظر است و پیش کسی نیست.",
            "🕐 Lead 128 expects us 15:00–17:00, and nobody has it.",
            id="P6, nobody's",
        ),
        pytest.param(
            notice(NoticeKey.MERGED, mentions=(REZA,)),
            touched_round(merged_into=97),
            "رضا: سرنخ ۱۲۸ · با سرنخ ۹۷ یکی شد.",
            "Reza: lead 128 · is the same person as lead 97.",
            id="merged",
        ),
    ],
)
def test_a_notice_reads_the_round(about: Notice, round_: Round, persian: str, english: str) -> None:
    for language, text in (("fa", persian), ("en", english)):
        assert bare(said(about, language, round_).plain) == text


@pytest.mark.parametrize(
    ("deals", "persian", "english"),
    [
        (
            (TOMAN_12M,),
            "سرنخ ۱۲۸ پیش‌تر ۱۲ میلیون تومان خریده. خرید تازه است؟",
            "Lead 128 bought 12,000,000 toman before. Another deal?",
        ),
        ((), "سرنخ ۱۲۸ پیش‌تر خریده. خرید تازه است؟", "Lead 128 bought before. Another deal?"),
    ],
)
def test_another_deal_is_asked_about(deals: tuple[Money, ...], persian: str, english: str) -> None:
    asks = notice(NoticeKey.ANOTHER_DEAL, person=SARA, why="another_deal")
    assert bare(said(asks, "fa", deals=deals).plain) == persian
    assert bare(said(asks, "en", deals=deals).plain) == english


@pytest.mark.parametrize(
    ("about", "round_", "persian", "english"),
    [
        pytest.param(
            notice(NoticeKey.MEETING_OVER, person=SARA),
            None,
            [["✅ برگزار شد", "🙈 نیامد"], ["📅 وقت دیگر"]],
            [["✅ Held", "🙈 No show"], ["📅 Moved"]],
            id="R5",
        ),
        pytest.param(
            notice(NoticeKey.AMOUNT, person=SARA), None, [["بی‌مبلغ", "نخرید"]], [["No amount", "Not bought"]], id="R7"
        ),
        pytest.param(
            notice(NoticeKey.ANOTHER_DEAL, person=SARA),
            None,
            [["بله، خرید تازه", "نه"]],
            [["Yes, another deal", "No"]],
            id="R8",
        ),
        pytest.param(
            notice(NoticeKey.ANSWER, person=SARA, mentions=(SARA,)),
            None,
            [["✓ جواب نمی‌خواهد"]],
            [["✓ No answer needed"]],
            id="P5",
        ),
        pytest.param(
            notice(NoticeKey.ANSWER, person=SARA, mentions=(REZA,), take_over=True),
            None,
            [["✓ جواب نمی‌خواهد", "🙋 تحویل می‌گیرم"]],
            [["✓ No answer needed", "🙋 Take over"]],
            id="P5, the owner is off",
        ),
        pytest.param(
            notice(NoticeKey.WINDOW), new_round(window=WINDOW), [["🙋 برمی‌دارم"]], [["🙋 Claim"]], id="P6, nobody's"
        ),
        pytest.param(
            notice(NoticeKey.WINDOW, to=SARA, person=SARA), claimed_round(window=WINDOW), [], [], id="P6 in private"
        ),
        pytest.param(
            notice(NoticeKey.TALK_WISHED, person=SARA, mentions=(REZA,), take_over=True),
            None,
            [["🙋 تحویل می‌گیرم"]],
            [["🙋 Take over"]],
            id="a wish, the owner is off",
        ),
        pytest.param(notice(NoticeKey.DUE), None, [], [], id="P1"),
        pytest.param(notice(NoticeKey.GIVEN_BACK, person=SARA), None, [], [], id="R1"),
    ],
)
def test_a_notice_has_the_buttons_of_the_page(
    about: Notice, round_: Round | None, persian: list[list[str]], english: list[list[str]]
) -> None:
    assert labels(said(about, "fa", round_).rows) == persian
    assert labels(said(about, "en", round_).rows) == english
    assert {button.lead for row in said(about, "en", round_).rows for button in row} <= {128}


def test_moved_opens_the_days_of_a_meeting() -> None:
    moved = said(notice(NoticeKey.MEETING_OVER, person=SARA), "en").rows[1][0]
    assert (moved.act, moved.arg) == (CardAct.MEET, "")


def test_only_who_is_mentioned_is_notified() -> None:
    backup = said(notice(NoticeKey.BACKUP, waited=MINUTES[10], mentions=(SARA, REZA)), "en")
    assert backup.html.count("tg://user?id=") == 2
    assert f'<a href="tg://user?id={SARA}">\u2068Sara\u2069</a>, <a href="tg://user?id={REZA}">' in backup.html
    assert "tg://" not in said(notice(NoticeKey.GIVEN_BACK, person=SARA), "en").html
    assert "tg://" not in backup.plain


def test_a_name_with_html_signs_stays_a_name() -> None:
    telling = replace(telling_in("en"), colleagues={SARA: "<b>&Sara"})
    text = notice_text(notice(NoticeKey.ANSWER, mentions=(SARA,)), new_round(), telling)
    assert text is not None
    assert "\u2068&lt;b&gt;&amp;Sara\u2069</a>" in text.html
    assert "\u2068<b>&Sara\u2069" in text.plain


@pytest.mark.parametrize("name", ["👨‍👩‍👧‍👦" * 64, "\u202e" + "ن" * 64, "A" * 64, ""])
def test_any_name_can_stand_in_a_notice(name: str) -> None:
    telling = replace(telling_in("fa"), colleagues={SARA: name, REZA: name})
    text = notice_text(notice(NoticeKey.BACKUP, mentions=(SARA, REZA), waited=MINUTES[5]), new_round(), telling)
    assert text is not None
    assert text.plain.count("\u2068") == text.plain.count("\u2069") == 2
    assert "\u202e" not in text.plain


def test_all_leads_of_one_person_become_one_list() -> None:
    freed = [
        (128, notice(NoticeKey.OFF, person=REZA)),
        (131, notice(NoticeKey.OFF, person=REZA, joined=LadderStep.MANAGER, mentions=(MINA,), waited=MINUTES[60])),
    ]
    assert bare(off_text(freed, telling_in("fa")).plain) == (
        "🔓 رضا نیست؛ این سرنخ‌ها آزادند: ۱۲۸، ۱۳۱\n🚨 مینا: ۱ ساعت است که سرنخ ۱۳۱ منتظر است."
    )
    english = bare(off_text(freed[:1], telling_in("en"), returns_by_act=True).plain)
    assert english == "🔓 Reza is off; these leads are free: 128\n🔓 Reza is off; any act brings them back."


@pytest.mark.parametrize("key", [NoticeKey.BACKUP, NoticeKey.ANSWER])
def test_a_very_large_desk_still_fits_into_a_message(key: NoticeKey) -> None:
    everybody = tuple(range(1, 251))
    telling = replace(telling_in("en"), colleagues=dict.fromkeys(everybody, "A" * 64))
    text = notice_text(notice(key, mentions=everybody, waited=MINUTES[60]), new_round(), telling)
    assert text is not None
    assert len(text.plain) < 4096
    assert "and 230 more" in text.plain


def test_very_many_leads_of_one_person_still_fit_into_a_message() -> None:
    """Somebody leaves who never closed a lead; Telegram refuses more than 4,096 characters, and nobody would hear."""
    names = dict.fromkeys((SARA, REZA, MINA), "A" * 64)
    said = {"joined": LadderStep.MANAGER, "mentions": (SARA, REZA, MINA), "waited": MINUTES[60]}
    freed = [(10_000 + ahead, notice(NoticeKey.OFF, person=REZA, **said)) for ahead in range(700)]
    for language in ("fa", "en"):
        text = off_text(freed, replace(telling_in(language), colleagues=names), returns_by_act=True).plain
        assert len(text) < 4096, language
    assert "and 550 more" in text


@pytest.mark.parametrize(
    ("language", "text"),
    [("fa", "🔓 رضا نیست؛ با هر کاری برمی‌گردد."), ("en", "🔓 Reza is off; any act brings them back.")],
)
def test_three_passed_offers_put_somebody_away_publicly(language: Language, text: str) -> None:
    assert bare(put_away_text(REZA, telling_in(language)).plain) == text


@pytest.mark.parametrize("key", TOLD_BY_THEIR_OWN)
def test_a_card_and_relayed_words_have_their_own_texts(key: NoticeKey) -> None:
    assert notice_text(notice(key), new_round(), telling_in("en")) is None


@pytest.mark.parametrize("key", [key for key in NoticeKey if key not in TOLD_BY_THEIR_OWN])
@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_other_notice_has_a_text(key: NoticeKey, language: Language) -> None:
    why = {NoticeKey.BACK: "time", NoticeKey.WHY: "back_why"}.get(key, "")
    text = said(notice(key, person=SARA, mentions=(SARA,), why=why), language, claimed_round(window=WINDOW))
    assert "{" not in text.plain
    assert text.plain


def test_relayed_words_mention_their_owner_and_may_open_the_lead_again() -> None:
    telling = telling_in("en")
    assert words_addition(notice(NoticeKey.WORDS, person=SARA), 128, telling) is None
    first = words_addition(notice(NoticeKey.WORDS, person=SARA, mentions=(SARA,)), 128, telling)
    assert first is not None
    assert (bare(first.plain), first.rows) == ("👤 Sara", ())
    off = words_addition(notice(NoticeKey.WORDS, mentions=(REZA, SARA), take_over=True), 128, telling)
    assert off is not None
    assert (bare(off.plain), labels(off.rows)) == (
        "👤 Reza, Sara: lead 128 wrote, and its owner is off.",
        [["🙋 Take over"]],
    )
    again = words_addition(notice(NoticeKey.WORDS_AFTER_END, mentions=(SARA,)), 128, telling)
    assert again is not None
    assert bare(again.plain) == "👤 Sara: lead 128 was closed, and wrote again."
    closed = words_addition(notice(NoticeKey.WORDS_AFTER_END), 128, telling)
    assert closed is not None
    assert (closed.plain, labels(closed.rows)) == ("Lead 128 was closed, and wrote again.", [["↩️ Reopen"]])


@pytest.mark.parametrize(
    ("language", "start", "gone"),
    [
        (
            "fa",
            "سارا: برای گرفتن شماره، در گفت‌وگوی خصوصی من Start را بزنید.",
            "سرنخ ۱۲۸ دیگر پیش شما نیست",
        ),
        ("en", "Sara: press Start in my private chat to get the number.", "Lead 128 is no longer yours"),
    ],
)
def test_a_masked_number_is_told_in_private(language: Language, start: str, gone: str) -> None:
    telling = telling_in(language)
    asks = start_needed_text(SARA, 128, telling)
    assert bare(asks.plain) == start
    assert [button.act for row in asks.rows for button in row] == [CardAct.NUMBER]
    assert bare(no_longer_text(128, telling).plain) == gone
    assert bare(removal_request(128, telling).plain)


def test_a_revealed_contact_is_one_text() -> None:
    lead = HOT.lead.replace(email="sara@nordfit.example")
    assert bare(contact_text(lead, telling_in("en"))) == (
        "Lead 128 · Ali Karimi\n+989121234567\nsara@nordfit.example\n@sara"
    )
    assert bare(contact_text(lead.replace(username=None, phone=None), telling_in("en"))).count("\n") == 1


@pytest.mark.parametrize(("payload", "card"), [("d_AbC-_1", "AbC-_1"), ("d_", None), ("ig_story1", None), ("", None)])
def test_start_asks_for_the_number_of_a_card(payload: str, card: str | None) -> None:
    assert read_start(payload) == card
    assert start_link("our_bot", "AbC-_1") == "https://t.me/our_bot?start=d_AbC-_1"


def test_our_own_texts_hold_no_html_signs() -> None:
    for language in ("fa", "en"):
        assert [key for key, text in texts(language, "desk").items() if set(text) & set("<>&")] == []
    assert catalogue.text("desk", "R7", "en")
