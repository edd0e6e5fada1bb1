"""The alert of a hot lead: the content of the card, its fallback forms, and its changes."""

from pathlib import Path

import pytest

from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from conversations.language.graphemes import utf16_length
from storage.opening import reading
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import COOL, HOT, answers, becomes_hot, cards, english_sales, lines_of

CLAIM = "🙋"


async def card_of(office: Office, number: int = 1) -> list[str]:
    await office.sandbox.quiet()
    return lines_of(next(card for card in cards(office) if f"{number}" in plain_digits(lines_of(card)[0])))


def plain_digits(text: str) -> str:
    return text.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))


async def test_the_card_stands_in_the_group_as_the_reference_shows_it(tmp_path: Path) -> None:
    async with open_office(tmp_path, clock=JumpingClock()) as office:
        sara = people.sara(office.sandbox)
        await becomes_hot(sara, payload="ig_story1")
        assert await card_of(office) == [
            "🔥 سرنخ ۱ · سارا",
            "📞 +989121234567",
            "می‌خواهد: تماس تلفنی، همین ماه",
            "نیاز: مشتری و فروش بیشتر",
            "بودجه: ۲۰ تا ۶۰ میلیون تومان",
            "چرا داغ: تناسب ۹۰ · علاقه ۹۰",
            "نیاز ۴۰ · همین ماه ۳۵ · درخواست تماس ۳۵",
            "منبع: استوری اینستاگرام (ig_story1)",
            "فارسی · @sara_shop · ۰ ثانیه پس از شروع",
            "قول ما: دوشنبه ۲ آذر تا ۱۸:۰۰",
            "⏱ تا ۱۲:۳۵",
        ]
        (card,) = cards(office)
        assert all(line.startswith("\u200f") for line in card.text.split("\n"))


@pytest.mark.long
async def test_an_english_group_reads_an_english_card(tmp_path: Path) -> None:
    async with open_office(tmp_path, clock=JumpingClock(), funnel=english_sales(tmp_path)) as office:
        emma = people.emma(office.sandbox)
        emma.opens("site")
        await emma.sees("/privacy")
        emma.opens("g_ads7")
        emma.sends("name@company.example")
        await answers(emma, HOT["en"], language="en")
        await emma.sees("All set")
        emma.sends("We launch in March")
        await office.maryam.sees('✍️ Lead 1: "We launch in March"', chat=office.group)
        assert await card_of(office) == [
            "🔥 Lead 1 · Emma",
            "✉️ name@company.example",
            "Wants: a message on Telegram, within three months",
            "Need: A website, landing page or campaign",
            "Budget: Over $2,000",
            "Why hot: fit 92 · interest 80",
            "need 40 · budget 40 · wants a reply 30",
            "Source: Google Ads (g_ads7), first: site",
            "English · @emma_b2b · 0 s after start",
            "We promised: Monday 23 Nov before 18:00, Tehran time",
            "⏱ by 12:35",
        ]


async def test_its_buttons_copy_the_number_and_open_a_chat(office: Office) -> None:
    await becomes_hot(people.sara(office.sandbox))
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    office.maryam.taps("📋 کپی شماره", chat=office.group)
    office.maryam.taps("💬 پیام", chat=office.group)
    assert (office.maryam.clipboard, office.maryam.opened) == ("+989121234567", ["https://t.me/sara_shop"])


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        pytest.param("<b>&_*`", "[x](y)", "<b>&_*` [x](y)", id="markup"),
        pytest.param("\u202eevil\u2066", "", "evil", id="overrides"),
        pytest.param("👨‍👩‍👧‍👦" * 20, "", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦…", id="families"),
        pytest.param("ن" * 4096, "", "ن" * 47 + "…", id="4 KB"),
        pytest.param("\u3164\u2800", "\u200b", "#1234", id="invisible"),
        pytest.param("Ali رضا", "", "Ali رضا", id="two directions"),
    ],
)
async def test_any_name_leaves_the_first_lines_to_a_notification(office: Office, first, last, shown) -> None:
    person = office.sandbox.person(first, last_name=last, id=5_000_001_234, username="somebody")
    person.sends("/talk")
    await office.maryam.sees("گفت‌وگو با یک نفر را خواست", chat=office.group)
    title, contact, wish, *_ = lines_of(cards(office)[0])
    assert title == f"🔥 سرنخ ۱ · {shown}"
    assert (contact, wish) == ("💬 همین‌جا در تلگرام", "گفت‌وگو با یک نفر را خواست")
    assert utf16_length(title) <= 64
    assert office.sandbox.called("sendMessage")[0].ok, "the first form was taken"


@pytest.mark.parametrize(
    "text", ["<b>&_* " * 500, "👨‍👩‍👧‍👦" * 370, "خط\n" * 1000], ids=["markup", "families", "lines"]
)
async def test_words_of_any_length_fit_the_card(office: Office, text: str) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    for _ in range(3):
        sara.sends(text[:4096])
    await office.sandbox.quiet()
    sara.sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    (card,) = [card for card in cards(office) if card.buttons]
    assert utf16_length(card.text) <= 4096
    promised, due = lines_of(card)[-2:]
    assert (promised.startswith("قول ما"), due.startswith("⏱")) == (True, True)
    assert not [call for call in office.sandbox.called("sendMessage") if not call.ok]


def tried(office: Office, method: str = "sendMessage") -> list[tuple[bool, str, int]]:
    """Each call to the sales group: whether it was accepted, its first line, its buttons."""
    calls = [call for call in office.sandbox.called(method) if call.params["chat_id"] == office.group.id]
    return [(call.ok, str(call.params["text"]).split("\n")[0], buttons(call.params)) for call in calls]


def buttons(params: dict) -> int:
    return sum(len(row) for row in params.get("reply_markup", {}).get("inline_keyboard", []))


async def test_somebody_who_hides_gets_a_card_without_a_link_and_the_link_is_tried_once(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        reza = people.reza(office.sandbox)
        await becomes_hot(reza)
        card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        assert card.labels == ["🙋 برمی‌دارم", "📋 کپی شماره", "⋯ بیشتر"]
        assert [(ok, count) for ok, _, count in tried(office)] == [(False, 4), (True, 3)]
        office.maryam.taps(CLAIM, chat=office.group)
        await office.maryam.sees("✅ مریم", chat=office.group)
        assert [(ok, count) for ok, _, count in tried(office, "editMessageText")] == [(True, 6)]
        assert await office.rows("SELECT count(*) FROM outbox WHERE state = 'dead'") == [(0,)]


@pytest.mark.parametrize(
    ("refusals", "text", "labels"),
    [
        pytest.param(1, "📞 +989121234567", ["🙋 برمی‌دارم", "📋 کپی شماره", "⋯ بیشتر"], id="without the link"),
        pytest.param(2, "📞 +989121234567", ["🙋 برمی‌دارم", "⋯ بیشتر"], id="as plain text"),
        pytest.param(3, "🔥 سرنخ ۱ +989121234567", [], id="number and contact"),
    ],
)
async def test_a_refused_card_gets_plainer_step_by_step(office: Office, refusals, text, labels) -> None:
    office.sandbox.weather.next(Refuses(400, "Bad Request: whatever"), refusals, chat_id=office.group.id)
    await becomes_hot(people.sara(office.sandbox))
    card = await office.maryam.sees(text.replace("+", r"\+"), chat=office.group)
    assert card.labels == labels
    assert len(tried(office)) == refusals + 1


async def test_an_alert_refused_in_every_form_is_tried_again_and_the_admins_hear_of_it(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        office.sandbox.weather.next(Refuses(400, "Bad Request: no"), 4, chat_id=office.group.id)
        people.sara(office.sandbox).sends("/talk")
        await office.maryam.sees("کارت سرنخ ۱ را به هیچ شکلی نمی‌پذیرد")
        await office.sandbox.quiet()
        clock.jumps(minutes=1)
        await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    async with reading(office.database) as kept:  # its results are written when the block ends
        assert [tuple(row) for row in await kept.all("SELECT state FROM outbox WHERE key = 'alert:1:1'")] == [("sent",)]


@pytest.mark.long
async def test_an_mql_is_no_alert(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    sara.shares_contact()
    await answers(sara, COOL["fa"])
    await sara.sees("همین‌جاییم")
    await office.sandbox.quiet()
    assert cards(office) == []
    assert await office.rows("SELECT stage, alerts FROM leads") == [("mql", 0)]


async def test_the_same_number_under_another_account_is_named(office: Office) -> None:
    await becomes_hot(people.sara(office.sandbox))
    await becomes_hot(people.sara(office.sandbox, username="second"))
    await office.maryam.sees("سرنخ ۲ ", chat=office.group)
    assert "همین شماره: سرنخ ۱" in await card_of(office, 2)


async def claimed_by_maryam(office: Office) -> Person:
    """Sara is hot, and Maryam has claimed her."""
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    office.maryam.taps(CLAIM, chat=office.group)
    await office.maryam.sees("✅ مریم", chat=office.group)
    return sara


async def test_changed_answers_edit_the_card_and_reach_its_owner(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        clock.jumps(minutes=1)
        sara.sends("/start")
        await sara.sees("خوش برگشتید")
        sara.taps("✏️")
        await answers(sara, (HOT["fa"][0], "هنوز زمانش معلوم نیست"))
        told = await office.maryam.sees("مریم: سرنخ ۱ · ", chat=office.group)
        assert "tg://user" in told.html or str(office.maryam.id) in told.html
        assert told.reply_to is cards(office)[0]
        clock.jumps(seconds=4)
        shown = lines_of(await office.maryam.sees("می‌خواهد: تماس تلفنی، زمانش معلوم نیست", chat=office.group))
        assert "❄️ دیگر داغ نیست" in shown
        assert "تناسب ۹۰ · علاقه ۵۵" in shown
        assert not [line for line in shown if line.startswith(("چرا داغ", "قول ما"))]


async def test_a_later_number_edits_the_card_and_reaches_its_owner(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        sara.sends("/talk")
        await office.maryam.sees("💬 همین‌جا در تلگرام", chat=office.group)
        office.maryam.taps(CLAIM, chat=office.group)
        await office.maryam.sees("✅ مریم", chat=office.group)
        clock.jumps(seconds=4)
        sara.shares_contact()
        await office.maryam.sees(r"مریم: سرنخ ۱ · شماره داد: \+989121234567", chat=office.group)
        card = await office.maryam.sees(r"📞 \+989121234567", chat=office.group)
        assert "📋 کپی شماره" in card.labels


@pytest.mark.parametrize(
    ("act", "line", "told"),
    [
        pytest.param(lambda sara: sara.sends("/stop"), "⛔️ خواسته دیگر برایش ننویسیم", "نگیرد", id="stop"),
        pytest.param(lambda sara: sara.blocks(), "🚫 ربات را مسدود کرده است", None, id="blocked"),
    ],
)
@pytest.mark.long
async def test_who_wants_no_more_is_marked_on_the_card(tmp_path: Path, act, line, told) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        clock.jumps(seconds=4)
        act(sara)
        card = await office.maryam.sees(line, chat=office.group)
        assert card is cards(office)[0]
        if told:
            await office.maryam.sees(f"مریم: سرنخ ۱ · .*{told}", chat=office.group)


@pytest.mark.long
async def test_who_left_telegram_without_a_word_is_marked_when_a_message_fails(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        clock.jumps(seconds=4)
        sara.sends("/help")
        sara.deletes_account()
        await office.maryam.sees("🚫 ربات را مسدود کرده است", chat=office.group)


async def test_forgetting_blanks_card_and_replies_and_tells_the_owner(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        sara.sends("لطفاً عصر زنگ بزنید")
        await office.maryam.sees("✍️ سرنخ ۱: «لطفاً عصر", chat=office.group)
        clock.jumps(seconds=4)
        sara.sends("/forget")
        await sara.sees("برای همیشه پاک شود؟")
        sara.taps("🗑 بله")
        await office.maryam.sees("🗑 سرنخ ۱", chat=office.group)
        await office.sandbox.quiet()
        assert {card.text for card in cards(office)} == {
            "🗑 سرنخ ۱ خواست پاک شود؛ هرچه از او داشتیم پاک شد.".replace("۱", "\u06f1")
        }
        assert not [card for card in cards(office) if card.buttons]


async def test_many_changes_are_one_edit_in_three_seconds(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        before = len(tried(office, "editMessageText"))
        for command in ("/stop", "/resume", "/stop"):
            sara.sends(command)
        await office.sandbox.quiet()
        assert len(tried(office, "editMessageText")) == before
        clock.jumps(seconds=3)
        await office.maryam.sees("⛔️", chat=office.group)
        await office.sandbox.quiet()
        assert len(tried(office, "editMessageText")) == before + 1


@pytest.mark.long
async def test_a_lead_hot_anew_gets_a_new_card_that_answers_the_old_one(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await claimed_by_maryam(office)
        clock.jumps(days=15)
        sara.sends("/talk")
        again = await office.maryam.sees("✅ مریم برداشت · سرنخ ۱\n👤 سارا", chat=office.group)
        assert again.reply_to is cards(office)[0]
        await office.maryam.sees("مریم: سرنخ ۱ · دوباره داغ شد", chat=office.group)
