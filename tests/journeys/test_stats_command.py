"""/stats on real database rows, in both languages, around midnight in Tehran."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox.people.person import Person
from storage.database import Transaction, to_us
from storage.people import leads, ledger, sessions
from storage.records.lead import ContactKind, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Step, Talk, TelegramUser
from storage.totals.sources import NAMED_AT_MOST
from tests import people
from tests.journeys.clocks import MONDAY_NOON, JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import lines_of

TEHRAN = ZoneInfo("Asia/Tehran")
NOW = datetime(2026, 11, 23, 12, 30, tzinfo=TEHRAN)
LAST_MOMENT = timedelta(microseconds=1)
TODAY = datetime(2026, 11, 23, tzinfo=TEHRAN)
WEEK = datetime(2026, 11, 17, tzinfo=TEHRAN)
MONTH = datetime(2026, 10, 25, tzinfo=TEHRAN)


@dataclass(frozen=True)
class Alike:
    """A number of people who came at the same moment and reached the same stage."""

    people: int
    came: datetime
    source: str
    stage: Stage = Stage.VISITOR
    contact: ContactKind | None = None
    fit: int = 0
    interest: int = 0
    alerted: datetime | None = None
    claimed_after: tuple[timedelta, ...] = ()
    """One for each of them; empty for no answers."""
    step: Step = Step.DONE


MINUTE = timedelta(minutes=1)
THIRTY = (
    Alike(6, TODAY, "ig_story1"),
    Alike(2, TODAY, "ig_story1", Stage.LEAD, ContactKind.FREE_EMAIL, 40, 20, step=Step.QUESTION),
    Alike(1, TODAY, "ig_story1", Stage.SQL, ContactKind.OWN_PHONE, 90, 90, alerted=NOW - timedelta(hours=3)),
    Alike(3, TODAY - LAST_MOMENT, "g_ads7"),
    Alike(4, TODAY - LAST_MOMENT, "g_ads7", Stage.MQL, ContactKind.TYPED_PHONE, 71, 70),
    Alike(2, TODAY - LAST_MOMENT, "g_ads7", Stage.SQL, ContactKind.OWN_PHONE, 90, 90, TODAY, (2 * MINUTE, 4 * MINUTE)),
    Alike(1, WEEK, "flyer", Stage.CUSTOMER, ContactKind.OWN_PHONE, 80, 50, WEEK, (MINUTE,)),
    Alike(5, WEEK - LAST_MOMENT, ""),
    Alike(3, WEEK - LAST_MOMENT, "", Stage.LEAD, ContactKind.TELEGRAM, 4, 0),
    Alike(1, MONTH, ""),
    Alike(1, MONTH - LAST_MOMENT, ""),
    Alike(1, MONTH - LAST_MOMENT, "x_y", Stage.PQL, ContactKind.COMPANY_EMAIL, 60, 60),
)

ENGLISH = {
    "today": """
📊 Today: 23 Nov 2026
Visitors: 9
Leads: 3 (33% of visitors)
MQL: 1 (33% of leads)
SQL: 1 (100% of MQLs)
PQL: — · Customers: 0 (0% of SQLs)
Quality: median 8 of 100 · 33% by phone
Contact: phone 1 lead, 1 MQL, 1 SQL · email 2 leads, 0 MQL, 0 SQL
By source
• Instagram story: 3 leads, 1 hot, quality 8 (small sample)
Alerts: 1 sent, 0 claimed, 0 waiting
⚠️ 1 unclaimed, oldest 3 h: /lead_9
Median to claim: — · Unfinished: 2""",
    "": """
📊 7 days: 17–23 Nov 2026
Visitors: 19
Leads: 10 (53% of visitors)
MQL: 8 (80% of leads)
SQL: 4 (50% of MQLs)
PQL: — · Customers: 1 (25% of SQLs)
Quality: median 50 of 100 · 80% by phone
Contact: phone 8 leads, 8 MQL, 4 SQL · email 2 leads, 0 MQL, 0 SQL
By source
• Google Ads: 6 leads, 2 hot, quality 50 (small sample)
• Instagram story: 3 leads, 1 hot, quality 8 (small sample)
• Flyer: 1 lead, 1 hot, quality 40 (small sample)
Alerts: 4 sent, 3 claimed, 0 waiting
⚠️ 1 unclaimed, oldest 3 h: /lead_9
Median to claim: 2 min · Unfinished: 2""",
    "30d": """
📊 30 days: 25 Oct – 23 Nov 2026
Visitors: 28
Leads: 13 (46% of visitors)
MQL: 8 (62% of leads)
SQL: 4 (50% of MQLs)
PQL: — · Customers: 1 (25% of SQLs)
Quality: median 50 of 100 · 62% by phone
Contact: phone 8 leads, 8 MQL, 4 SQL · email 2 leads, 0 MQL, 0 SQL · Telegram 3 leads, 0 MQL, 0 SQL
By source
• Google Ads: 6 leads, 2 hot, quality 50 (small sample)
• direct: 3 leads, 0 hot, quality 0 (small sample)
• Instagram story: 3 leads, 1 hot, quality 8 (small sample)
• Flyer: 1 lead, 1 hot, quality 40 (small sample)
Alerts: 4 sent, 3 claimed, 0 waiting
⚠️ 1 unclaimed, oldest 3 h: /lead_9
Median to claim: 2 min · Unfinished: 2""",
    "all": """
📊 Everything up to 23 Nov 2026
Visitors: 30
Leads: 14 (47% of visitors)
MQL: 9 (64% of leads)
SQL: 5 (56% of MQLs)
PQL: 2 (40% of SQLs) · Customers: 1 (20% of SQLs)
Quality: median 40 of 100 · 57% by phone
Contact: phone 8 leads, 8 MQL, 4 SQL · email 3 leads, 1 MQL, 1 SQL · Telegram 3 leads, 0 MQL, 0 SQL
By source
• Google Ads: 6 leads, 2 hot, quality 50 (small sample)
• direct: 3 leads, 0 hot, quality 0 (small sample)
• Instagram story: 3 leads, 1 hot, quality 8 (small sample)
• Flyer: 1 lead, 1 hot, quality 40 (small sample)
• x_y: 1 lead, 1 hot, quality 36 (small sample)
Alerts: 4 sent, 3 claimed, 0 waiting
⚠️ 1 unclaimed, oldest 3 h: /lead_9
Median to claim: 2 min · Unfinished: 2""",
}
PERSIAN = {
    "امروز": """
📊 امروز: ۲ آذر ۱۴۰۵
بازدیدکننده: ۹
سرنخ: ۳ (۳۳٪ بازدیدکننده‌ها)
MQL: ۱ (۳۳٪ سرنخ‌ها)
SQL: ۱ (۱۰۰٪ MQLها)
PQL: — · مشتری: ۰ (۰٪ SQLها)
کیفیت: میانهٔ ۸ از ۱۰۰ · با تلفن ۳۳٪
راه تماس: تلفن ۱ سرنخ، ۱ MQL، ۱ SQL · ایمیل ۲ سرنخ، ۰ MQL، ۰ SQL
منبع
• استوری اینستاگرام: ۳ سرنخ، ۱ داغ، کیفیت ۸ (نمونهٔ کم)
هشدار: ۱ فرستاده، ۰ برداشته، ۰ در صف
⚠️ ۱ بی‌صاحب، قدیمی‌ترین ۳ ساعت: /lead_9
میانهٔ برداشتن: — · نیمه‌کاره: ۲ نفر""",
    "۷ روز": """
📊 ۷ روز: ۲۶ آبان تا ۲ آذر ۱۴۰۵
بازدیدکننده: ۱۹
سرنخ: ۱۰ (۵۳٪ بازدیدکننده‌ها)
MQL: ۸ (۸۰٪ سرنخ‌ها)
SQL: ۴ (۵۰٪ MQLها)
PQL: — · مشتری: ۱ (۲۵٪ SQLها)
کیفیت: میانهٔ ۵۰ از ۱۰۰ · با تلفن ۸۰٪
راه تماس: تلفن ۸ سرنخ، ۸ MQL، ۴ SQL · ایمیل ۲ سرنخ، ۰ MQL، ۰ SQL
منبع
• گوگل ادز: ۶ سرنخ، ۲ داغ، کیفیت ۵۰ (نمونهٔ کم)
• استوری اینستاگرام: ۳ سرنخ، ۱ داغ، کیفیت ۸ (نمونهٔ کم)
• تراکت: ۱ سرنخ، ۱ داغ، کیفیت ۴۰ (نمونهٔ کم)
هشدار: ۴ فرستاده، ۳ برداشته، ۰ در صف
⚠️ ۱ بی‌صاحب، قدیمی‌ترین ۳ ساعت: /lead_9
میانهٔ برداشتن: ۲ دقیقه · نیمه‌کاره: ۲ نفر""",
    "۳۰ روز": """
📊 ۳۰ روز: ۳ آبان تا ۲ آذر ۱۴۰۵
بازدیدکننده: ۲۸
سرنخ: ۱۳ (۴۶٪ بازدیدکننده‌ها)
MQL: ۸ (۶۲٪ سرنخ‌ها)
SQL: ۴ (۵۰٪ MQLها)
PQL: — · مشتری: ۱ (۲۵٪ SQLها)
کیفیت: میانهٔ ۵۰ از ۱۰۰ · با تلفن ۶۲٪
راه تماس: تلفن ۸ سرنخ، ۸ MQL، ۴ SQL · ایمیل ۲ سرنخ، ۰ MQL، ۰ SQL · تلگرام ۳ سرنخ، ۰ MQL، ۰ SQL
منبع
• گوگل ادز: ۶ سرنخ، ۲ داغ، کیفیت ۵۰ (نمونهٔ کم)
• مستقیم: ۳ سرنخ، ۰ داغ، کیفیت ۰ (نمونهٔ کم)
• استوری اینستاگرام: ۳ سرنخ، ۱ داغ، کیفیت ۸ (نمونهٔ کم)
• تراکت: ۱ سرنخ، ۱ داغ، کیفیت ۴۰ (نمونهٔ کم)
هشدار: ۴ فرستاده، ۳ برداشته، ۰ در صف
⚠️ ۱ بی‌صاحب، قدیمی‌ترین ۳ ساعت: /lead_9
میانهٔ برداشتن: ۲ دقیقه · نیمه‌کاره: ۲ نفر""",
    "همه": """
📊 همه تا ۲ آذر ۱۴۰۵
بازدیدکننده: ۳۰
سرنخ: ۱۴ (۴۷٪ بازدیدکننده‌ها)
MQL: ۹ (۶۴٪ سرنخ‌ها)
SQL: ۵ (۵۶٪ MQLها)
PQL: ۲ (۴۰٪ SQLها) · مشتری: ۱ (۲۰٪ SQLها)
کیفیت: میانهٔ ۴۰ از ۱۰۰ · با تلفن ۵۷٪
راه تماس: تلفن ۸ سرنخ، ۸ MQL، ۴ SQL · ایمیل ۳ سرنخ، ۱ MQL، ۱ SQL · تلگرام ۳ سرنخ، ۰ MQL، ۰ SQL
منبع
• گوگل ادز: ۶ سرنخ، ۲ داغ، کیفیت ۵۰ (نمونهٔ کم)
• مستقیم: ۳ سرنخ، ۰ داغ، کیفیت ۰ (نمونهٔ کم)
• استوری اینستاگرام: ۳ سرنخ، ۱ داغ، کیفیت ۸ (نمونهٔ کم)
• تراکت: ۱ سرنخ، ۱ داغ، کیفیت ۴۰ (نمونهٔ کم)
• x_y: ۱ سرنخ، ۱ داغ، کیفیت ۳۶ (نمونهٔ کم)
هشدار: ۴ فرستاده، ۳ برداشته، ۰ در صف
⚠️ ۱ بی‌صاحب، قدیمی‌ترین ۳ ساعت: /lead_9
میانهٔ برداشتن: ۲ دقیقه · نیمه‌کاره: ۲ نفر""",
}


async def fill(tx: Transaction, some: Alike) -> None:
    """Store these people."""
    for n in range(some.people):
        (known,) = await tx.all("SELECT count(*) FROM leads")
        who = TelegramUser(telegram_id=7_000_000_000 + known[0], name="کسی")
        begun = await sessions.begin(tx, who, language="fa", source=some.source, at=some.came)
        claimed = some.alerted + some.claimed_after[n] if some.alerted and some.claimed_after else None
        lead = begun.lead.replace(
            stage=some.stage,
            contact=some.contact,
            fit=some.fit,
            interest=some.interest,
            alerts=int(some.alerted is not None),
            alerted_at=some.alerted,
            claimed_at=claimed,
            owner=5 if claimed else None,
            owner_name="مریم" if claimed else None,
            outcome=Outcome.WON if some.stage is Stage.CUSTOMER else Outcome.OPEN,
        )
        await leads.save(tx, lead)
        await sessions.save(tx, lead=lead, talk=Talk(session=1, funnel="", step=some.step))
        if some.stage is Stage.PQL:
            moved = Entry(kind=EntryKind.STAGE, at=some.came, actor=5, data={"before": "sql", "after": "pql"})
            await ledger.add(tx, lead.number, [moved])


async def stats_of(office: Office, admin: Person, words: str) -> list[str]:
    admin.sends(f"/stats {words}".strip())
    return lines_of(await admin.sees("📊", after=admin.chat.last))


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_thirty_people_in_every_period(tmp_path: Path, language: str) -> None:
    async with open_office(tmp_path, clock=JumpingClock(NOW), admin_ids=(5_000_000_777,)) as office:
        admin = office.sandbox.person("Admin", language=language, id=5_000_000_777)
        for some in THIRTY:
            await office.app.database.write(lambda tx, some=some: fill(tx, some))
        for words, block in (PERSIAN if language == "fa" else ENGLISH).items():
            assert await stats_of(office, admin, words) == block.strip().split("\n")


async def test_a_share_of_nothing_is_a_dash(office: Office) -> None:
    assert (await stats_of(office, office.maryam, "all"))[1:] == [
        "بازدیدکننده: ۰",
        "سرنخ: ۰ (— بازدیدکننده‌ها)",
        "MQL: ۰ (— سرنخ‌ها)",
        "SQL: ۰ (— MQLها)",
        "PQL: — · مشتری: ۰ (— SQLها)",
        "کیفیت: میانهٔ — از ۱۰۰ · با تلفن —",
        "هشدار: ۰ فرستاده، ۰ برداشته، ۰ در صف",
        "میانهٔ برداشتن: — · نیمه‌کاره: ۰ نفر",
    ]


async def test_what_waits_for_a_group_is_not_called_sent(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False, clock=JumpingClock(NOW)) as office:
        people.sara(office.sandbox).sends("/talk")
        await office.maryam.sees("سرنخ داغ در انتظار: ۱")
        assert "هشدار: ۰ فرستاده، ۰ برداشته، ۱ در صف" in await stats_of(office, office.maryam, "today")


@pytest.mark.long
async def test_a_flood_of_made_up_links_hides_no_campaign_of_the_funnel(office: Office) -> None:
    forged = [(f"forged{number}", to_us(MONDAY_NOON - MINUTE)) for number in range(NAMED_AT_MOST)]
    await office.app.database.write(lambda tx: tx.many("INSERT INTO named_sources VALUES ($1, $2)", forged))
    for person, payload in ((people.sara(office.sandbox), "ig_story1"), (people.emma(office.sandbox), "one_more")):
        person.opens(payload)
        await person.sees("/privacy")
    rows = await office.rows("SELECT first_source, counts_as_other FROM leads ORDER BY number")
    assert [tuple(row) for row in rows] == [("ig_story1", 0), ("one_more", 1)]


async def test_a_new_day_begins_at_midnight_in_tehran(tmp_path: Path) -> None:
    clock = JumpingClock(datetime(2026, 11, 23, 23, 58, tzinfo=TEHRAN))
    async with open_office(tmp_path, clock=clock) as office:
        people.sara(office.sandbox).opens("flyer")
        await office.sandbox.quiet()
        assert (await stats_of(office, office.maryam, "today"))[:2] == ["📊 امروز: ۲ آذر ۱۴۰۵", "بازدیدکننده: ۱"]
        clock.jumps(minutes=3)
        people.emma(office.sandbox).opens()
        people.reza(office.sandbox).opens()
        await office.sandbox.quiet()
        assert (await stats_of(office, office.maryam, "today"))[:2] == ["📊 امروز: ۳ آذر ۱۴۰۵", "بازدیدکننده: ۲"]
        assert (await stats_of(office, office.maryam, "7d"))[1] == "بازدیدکننده: ۳"


@pytest.mark.parametrize("words", ["yesterday", "8d", "-1", "دیروز", "7d 30d", "<b>"])
async def test_a_period_nobody_knows_is_answered_with_an_example(office: Office, words: str) -> None:
    office.maryam.sends(f"/stats {words}")
    await office.maryam.sees("این بازه را نمی‌شناسم. مثلاً: /stats ۷ روز")


async def test_in_the_sales_group_they_come_as_an_answer_in_its_language(office: Office) -> None:
    office.maryam.sends("/stats ۳۰ روز", chat=office.group)
    block = await office.maryam.sees("📊 ۳۰ روز", chat=office.group)
    assert block.reply_to is not None
    assert block.reply_to.sender.id == office.maryam.id
