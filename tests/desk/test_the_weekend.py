"""A weekend and a holiday, line by line as DESK §2 tells it; its leads 128 to 132 are 1 to 5 here."""

from collections.abc import Iterable, Mapping

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import picks
from tests.desk.record import Line
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import knows_replies
from tests.faults.simulated.story import HOT

HOLIDAY = "2026-11-29"
THURSDAY = "Thu 26 Nov 2026 19:40"


def the_weekend(shop: Shop) -> list[Person]:
    """Let everything of the page happen from Thursday to Monday evening; return the prospects."""
    sara, reza = shop.sara, shop.reza
    all_are_there(shop)
    shop.does(*(lambda each=each: each.sends("/mine") for each in (sara, reza, shop.mina)))
    negar = shop.prospect("نگار", *HOT)
    shop.until("Fri 11:00")
    pouya = shop.bot.sandbox.person("پویا", language="fa", username="pouya")
    shop.does(pouya.opens, lambda: pouya.sends("/talk"))
    shop.until("Fri 22:15")
    knows_replies(shop, sara)
    shop.does(lambda: sara.presses(button(shop, "پویا", "🙋")))
    shop.until("Sat 9:03")
    card = button(shop, "پویا", "📞").message
    shop.does(lambda: sara.sends("سلام پویا، در خدمتم.", chat=shop.group, reply_to=card))
    shop.until("9:12")
    shop.does(lambda: reza.presses(button(shop, "نگار", "🙋")))
    shop.until("9:29")
    shop.does(lambda: sara.presses(button(shop, "نگار", "🙋")))
    shop.until("9:31")
    called(shop, "نگار")
    shop.until("11:00")
    laleh = shop.prospect("لاله", *HOT)
    shop.until("11:01")
    picks(shop, laleh, "🕐 انتخاب وقت", "📞 تماس تلفنی", "شنبه ۷ آذر", "۱۵ تا ۱۷")
    shop.until("12:00")
    shop.does(lambda: sara.presses(button(shop, "لاله", "🙋")))
    shop.until("15:02")
    called(shop, "لاله")
    shop.until("17:57")
    arash = shop.prospect("آرش", *HOT)
    shop.until("Sun 10:30")
    bahar = shop.prospect("بهار")
    shop.does(lambda: bahar.sends("/talk"))
    shop.until("Mon 18:30")
    return [negar, pouya, laleh, arash, bahar]


def called(shop: Shop, name: str) -> None:
    """Sara presses that she called, and that they talked."""
    for label in ("📞", "✅"):
        shop.does(lambda label=label: shop.sara.presses(button(shop, name, label)))


def button(shop: Shop, name: str, label: str) -> Press:
    """Return a button of the card of somebody."""
    card = next(each for each in reversed(shop.group.messages) if each.buttons and name in each.shown)
    return Press(card, next(each for each in card.buttons if each.text.startswith(label)))


def told(lines: Iterable[Line], names: Mapping[int, str]) -> list[str]:
    """Return lines with the clock of a card and who is called; those of one minute in the order of their words."""
    shown = [(line.at.replace(second=0, microsecond=0), f"{line.when} {_words(line, names)}") for line in lines]
    return [words for _, words in sorted(shown)]


def _words(line: Line, names: Mapping[int, str]) -> str:
    clock = next((each for each in line.text.split("\n")[1:] if each.startswith("⏱")), "")
    called = "".join(f" @{names[each]}" for each in line.mentioned)
    return f"{line.sign} {line.head}{clock and ' | ' + clock}{called}"


def since_left_alone(shop: Shop, person: Person) -> list[Line]:
    """Return what somebody got later than in the minute of their first message."""
    first, *others = shop.record.of(person)
    return [line for line in others if line.when != first.when]


GROUP = """
Thu 26 Nov 19:40 🔕 🔥 سرنخ ۱ · نگار | ⏱ از شنبه ۹:۰۰
Fri 27 Nov 11:00 🔕 🔥 سرنخ ۲ · پویا | ⏱ از شنبه ۹:۰۰
Fri 27 Nov 22:15 ✏️ ✅ سارا برداشت (پس از ۱۱ ساعت) · سرنخ ۲ | ⏱ از شنبه ۹:۰۰
Sat 28 Nov 9:00 ✏️ ✅ سارا برداشت (پس از ۱۱ ساعت) · سرنخ ۲ | ⏱ تا ۹:۰۵
Sat 28 Nov 9:00 ✏️ 🔥 سرنخ ۱ · نگار | ⏱ تا ۹:۰۵
Sat 28 Nov 9:00 🔔 ☀️ شنبه ۷ آذر · ۲ منتظر
Sat 28 Nov 9:03 ✏️ 💬 سارا · سرنخ ۲ · پس از ۳ دقیقه
Sat 28 Nov 9:03 👌 سلام پویا، در خدمتم.
Sat 28 Nov 9:05 🔔 ⏱ ۵ دقیقه است که سرنخ ۱ منتظر است.
Sat 28 Nov 9:10 🔔 ⏱ سارا، رضا: سرنخ ۱ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Sat 28 Nov 9:10 🗑 ⏱ ۵ دقیقه است که سرنخ ۱ منتظر است.
Sat 28 Nov 9:12 ✏️ ✅ رضا برداشت (پس از ۱۲ دقیقه) · سرنخ ۱ | ⏱ تا ۹:۰۵
Sat 28 Nov 9:12 🗑 ⏱ سارا، رضا: سرنخ ۱ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Sat 28 Nov 9:27 ✏️ 🔓 سرنخ ۱ · نگار | ⏱ تا ۹:۰۵
Sat 28 Nov 9:27 🔔 🔓 رضا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۱ دوباره آزاد است. @مینا
Sat 28 Nov 9:29 ✏️ ✅ سارا برداشت (پس از ۲۹ دقیقه) · سرنخ ۱ | ⏱ تا ۹:۰۵
Sat 28 Nov 9:29 🗑 🔓 رضا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۱ دوباره آزاد است. @مینا
Sat 28 Nov 9:31 ✏️ ✅ سارا برداشت (پس از ۲۹ دقیقه) · سرنخ ۱ | ⏱ تا ۹:۰۵
Sat 28 Nov 9:31 ✏️ 💬 سارا · سرنخ ۱ · پس از ۳۱ دقیقه
Sat 28 Nov 11:00 🔔 🔥 سرنخ ۳ · لاله | ⏱ تا ۱۱:۰۵
Sat 28 Nov 11:01 ✏️ 🔥 سرنخ ۳ · لاله | ⏱ از ۱۵:۰۰
Sat 28 Nov 12:00 ✏️ ✅ سارا برداشت (پس از ۵۹ دقیقه) · سرنخ ۳ | ⏱ از ۱۵:۰۰
Sat 28 Nov 15:00 ✏️ ✅ سارا برداشت (پس از ۵۹ دقیقه) · سرنخ ۳ | ⏱ تا ۱۵:۰۵
Sat 28 Nov 15:02 ✏️ ✅ سارا برداشت (پس از ۵۹ دقیقه) · سرنخ ۳ | ⏱ تا ۱۵:۰۵
Sat 28 Nov 15:02 ✏️ 💬 سارا · سرنخ ۳ · پس از ۲ دقیقه
Sat 28 Nov 17:57 🔔 🔥 سرنخ ۴ · آرش | ⏱ تا دوشنبه ۹:۰۲
Sun 29 Nov 10:30 🔕 🔥 سرنخ ۵ · بهار | ⏱ از دوشنبه ۹:۰۰
Mon 30 Nov 9:00 ✏️ 🔥 سرنخ ۵ · بهار | ⏱ تا ۹:۰۵
Mon 30 Nov 9:00 🔔 ☀️ دوشنبه ۹ آذر · ۲ منتظر
Mon 30 Nov 9:02 🔔 ⏱ ۵ دقیقه است که سرنخ ۴ منتظر است.
Mon 30 Nov 9:05 🔔 ⏱ ۵ دقیقه است که سرنخ ۵ منتظر است.
Mon 30 Nov 9:07 🔔 ⏱ سارا، رضا: سرنخ ۴ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Mon 30 Nov 9:07 🗑 ⏱ ۵ دقیقه است که سرنخ ۴ منتظر است.
Mon 30 Nov 9:10 🔔 ⏱ سارا، رضا: سرنخ ۵ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Mon 30 Nov 9:10 🗑 ⏱ ۵ دقیقه است که سرنخ ۵ منتظر است.
Mon 30 Nov 9:12 🔔 🚨 مینا: ۱۵ دقیقه است که سرنخ ۴ منتظر است. @مینا
Mon 30 Nov 9:12 🗑 ⏱ سارا، رضا: سرنخ ۴ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Mon 30 Nov 9:15 🔔 🚨 مینا: ۱۵ دقیقه است که سرنخ ۵ منتظر است. @مینا
Mon 30 Nov 9:15 🗑 ⏱ سارا، رضا: سرنخ ۵ را پس از ۱۰ دقیقه هنوز کسی برنداشته. @سارا @رضا
Mon 30 Nov 9:57 🔔 ⏱ ۲ سرنخ منتظرند @مینا
Mon 30 Nov 9:57 🗑 🚨 مینا: ۱۵ دقیقه است که سرنخ ۴ منتظر است. @مینا
Mon 30 Nov 9:57 🗑 🚨 مینا: ۱۵ دقیقه است که سرنخ ۵ منتظر است. @مینا
"""
PRIVATE = """
سارا: Sat 28 Nov 14:50 🔔 🕐 سارا: سرنخ ۳ ساعت ۱۵ تا ۱۷ منتظر شماست.
رضا: Sat 28 Nov 9:17 🔔 ⏱ رضا: سرنخ ۱ پیش شماست و هنوز تماسی ثبت نشده؛ ساعت ۹:۲۷ آزاد می‌شود.
رضا: Sat 28 Nov 9:29 🗑 ⏱ رضا: سرنخ ۱ پیش شماست و هنوز تماسی ثبت نشده؛ ساعت ۹:۲۷ آزاد می‌شود.
مینا: Sat 28 Nov 9:27 🔔 🚨 مینا: ۲۷ دقیقه است که سرنخ ۱ منتظر است.
مینا: Sat 28 Nov 9:29 🗑 🚨 مینا: ۲۷ دقیقه است که سرنخ ۱ منتظر است.
مینا: Mon 30 Nov 9:12 🔔 🚨 مینا: ۱۵ دقیقه است که سرنخ ۴ منتظر است.
مینا: Mon 30 Nov 9:15 🔔 🚨 مینا: ۱۵ دقیقه است که سرنخ ۵ منتظر است.
نگار: Sat 28 Nov 9:13 🔔 رضا از فروشگاه نمونه درخواستتان را دید و به‌زودی با شما تماس می‌گیرد.
پویا: Sat 28 Nov 9:03 🔔 سارا · فروشگاه نمونه:
لاله: Sat 28 Nov 11:01 ✏️ باشد؛ شنبه ۷ آذر، بین ۱۵ و ۱۷ با شما تماس می‌گیریم.
لاله: Sat 28 Nov 11:01 ✏️ شنبه ۷ آذر، چه ساعتی؟
لاله: Sat 28 Nov 11:01 ✏️ چطور با شما در تماس باشیم؟
لاله: Sat 28 Nov 11:01 ✏️ چه روزی برایتان راحت‌تر است؟
لاله: Sat 28 Nov 12:01 🔔 سارا از فروشگاه نمونه درخواستتان را دید و امروز بین ۱۵ و ۱۷ با شما تماس می‌گیرد.
آرش: Mon 30 Nov 18:00 🔔 قول داده بودیم تا الان با شما تماس بگیریم و نشد؛ ببخشید. چه وقتی برایتان خوب است؟
بهار: Mon 30 Nov 18:00 🔔 قول داده بودیم تا الان با شما تماس بگیریم و نشد؛ ببخشید. چه وقتی برایتان خوب است؟
"""
PROMISED = (
    "شنبه از ساعت ۹ با شما تماس می‌گیرد",
    "فردا از ساعت ۹ همین‌جا برایتان می‌نویسد",
    "امروز تا ساعت ۱۸",
    "دوشنبه از ساعت ۹",
    "فردا از ساعت ۹",
)
LISTS = [
    ["🙋 ۱ را برمی‌دارم"],
    ["🙋 ۴ را برمی‌دارم", "🙋 ۵ را برمی‌دارم"],
    ["🙋 ۴ را برمی‌دارم", "🙋 ۵ را برمی‌دارم"],
]


@pytest.mark.long
def test_a_weekend_and_a_holiday_pass_as_the_page_tells_it() -> None:
    with open_shop(THURSDAY, holidays=[HOLIDAY], desk=f"{{{DESK}}}") as shop:
        prospects = the_weekend(shop)
        colleagues = (shop.sara, shop.reza, shop.mina)
        names = {each.id: each.name for each in colleagues}
        group = [line for line in shop.record.of(shop.group) if "مرخصی" not in line.head]
        assert "\n".join(told(group, names)) == GROUP.strip()
        private = [
            f"{each.name}: {line}"
            for each in (*colleagues, *prospects)
            for line in told(since_left_alone(shop, each), {})
        ]
        assert "\n".join(private) == PRIVATE.strip()
        for person, promise in zip(prospects, PROMISED, strict=True):
            assert any(promise in line.text for line in shop.record.of(person)), promise
        lists = [line for line in group if ("منتظر" in line.head and "☀️" in line.head) or "منتظرند" in line.head]
        assert [[label for label in line.buttons if "🙋" in label] for line in lists] == LISTS
        assert "۲ · پیش سارا" in lists[0].text
        window = next(line for line in group if line.when == "Sat 28 Nov 11:01")
        assert "🕐 خودش خواسته: شنبه ۷ آذر، ۱۵ تا ۱۷" in window.text
