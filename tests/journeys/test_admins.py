"""Commands and decisions of admins, in private and in the sales group; no one else sees anything of them."""

import re
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from bot.staff.menus import ADMINS, DESK
from conversations.language import catalogue
from conversations.language.catalogue import texts
from storage.records.lead import Stage
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import COOL, answers, becomes_hot, lines_of

WORDS = ["/stats", "/stats 7d", "/leads", "/leads mql", "/lead 1", "/lead_1", "/lead12", "/bind"]
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


async def three_leads(office: Office) -> tuple[Person, Person, Person]:
    """Sara is an SQL, Reza an MQL, Emma a visitor."""
    sara, reza, emma = (make(office.sandbox) for make in (people.sara, people.reza, people.emma))
    await becomes_hot(sara)
    reza.opens("g_ads7")
    await reza.sees("/privacy")
    reza.shares_contact()
    await answers(reza, COOL["fa"])
    await reza.sees("همین‌جاییم")
    emma.opens()
    await emma.sees("/privacy")
    await office.sandbox.quiet()
    return sara, reza, emma


async def asks(admin: Person, line: str) -> list[str]:
    last = admin.chat.last if admin.chat.messages else None
    admin.sends(line)
    return lines_of(await admin.sees("(?s).", after=last))


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_leads_are_listed_by_every_stage_word_of_both_languages(tmp_path: Path, language: str) -> None:
    async with open_office(tmp_path, admin_ids=(5_000_000_777,)) as office:
        admin = office.sandbox.person("Admin", language=language, id=5_000_000_777)
        await three_leads(office)
        fa, en = texts("fa", "admin"), texts("en", "admin")
        at = {Stage.SQL: ["/lead_1"], Stage.MQL: ["/lead_2"], Stage.VISITOR: ["/lead_3"]}
        for stage in Stage:
            plain = {each[f"stage.{stage}.plain"] for each in (fa, en) if f"stage.{stage}.plain" in each}
            for word in {stage.value, stage.value.upper(), fa[f"stage.{stage}"], en[f"stage.{stage}"], *plain}:
                title, *lines = await asks(admin, f"/leads {word}")
                assert [line.split(" ")[0] for line in lines] == at.get(stage, []), word
                assert bool(lines) or title.startswith(("هنوز کسی نیست", "Nobody yet"))


@pytest.mark.long
async def test_all_leads_are_listed_with_what_matters_of_each(office: Office) -> None:
    await three_leads(office)
    title, *lines = await asks(office.maryam, "/leads")
    assert title == "۲ تای آخر · همهٔ سرنخ‌ها"
    assert lines[0].startswith("/lead_2 · رضا · MQL · کیفیت ۱۵ · +989351112233 · ")
    assert lines[1].startswith("/lead_1 · سارا · SQL 🔥 · کیفیت ۸۱ · +989121234567 · ")


@pytest.mark.parametrize("line", ["/lead 1", "/lead_1", "/lead ۱", "/lead_۱", "/lead1", "/lead #۱", "/LEAD 1"])
async def test_a_lead_is_opened_by_its_number_however_it_is_written(office: Office, line: str) -> None:
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱", chat=office.group)
    dossier = await asks(office.maryam, line)
    assert dossier[0] == "سرنخ ۱ · سارا"
    assert "منبع نخست: مستقیم · آخرین: مستقیم" in dossier


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("/lead 99", "سرنخ ۹۹ نداریم", id="nobody's number"),
        pytest.param("/lead 0", "سرنخ ۰ نداریم", id="zero"),
        pytest.param("/lead", "کدام سرنخ؟", id="no number"),
        pytest.param("/lead abc", "کدام سرنخ؟", id="no digits"),
        pytest.param("/lead -1", "کدام سرنخ؟", id="negative"),
        pytest.param("/lead 1.5", "کدام سرنخ؟", id="a fraction"),
        pytest.param("/lead 99999999999999999999", "کدام سرنخ؟", id="more digits than there are people"),
        pytest.param("/leads warm", "این مرحله را نمی‌شناسم", id="no stage"),
        pytest.param("/bind", "/bind را در گروهی بفرستید", id="bind in private"),
    ],
)
async def test_what_cannot_be_done_is_answered_with_the_way(office: Office, line: str, said: str) -> None:
    assert (await asks(office.maryam, line))[0].startswith(said)


@pytest.mark.parametrize("line", WORDS)
async def test_a_stranger_in_private_gets_the_answer_that_any_text_gets(office: Office, line: str) -> None:
    sara, emma = people.sara(office.sandbox), people.sara(office.sandbox, username="other")
    for person in (sara, emma):
        person.opens()
        await person.sees("/privacy")
    assert await asks(sara, line) == await asks(emma, "سلام سلام")
    assert await office.rows("SELECT actor, action FROM audit") == [(sara.id, "refused")]


@pytest.mark.parametrize("line", WORDS)
async def test_in_the_sales_group_only_admins_are_answered(office: Office, line: str) -> None:
    member = office.sandbox.person("Ali", language="en")
    office.group.adds(member)
    member.sends(line, chat=office.group)
    await office.sandbox.quiet()
    (told,) = [message.shown for message in office.group.messages if message.from_bot]
    assert told.startswith("این دستور برای مدیران است")
    assert await office.rows("SELECT actor, action FROM audit") == [(member.id, "refused")]


@pytest.mark.parametrize(
    "line", ["/stats@other_bot", "/lead_1@other_bot", "/statistics", "stats", "/stats@", "please /stats"]
)
async def test_what_is_not_for_us_is_not_answered_in_a_group(office: Office, line: str) -> None:
    office.group.promotes_bot()  # the bot receives every message
    office.maryam.sends(line, chat=office.group)
    await office.sandbox.quiet()
    assert not [message for message in office.group.messages if message.from_bot]


async def test_our_own_name_behind_a_command_changes_nothing(office: Office) -> None:
    office.maryam.sends(f"/stats@{office.app.config.bot_username.upper()} today", chat=office.group)
    await office.maryam.sees("📊 امروز", chat=office.group)


async def test_figures_go_to_no_other_group(office: Office) -> None:
    other = office.sandbox.group("other", [office.maryam])
    office.maryam.sends("/stats", chat=other)
    office.maryam.sends("/lead 1", chat=other)
    await office.sandbox.quiet()
    assert not [message for message in other.messages if message.from_bot]


async def test_an_anonymous_admin_is_nobody_and_is_told_why(office: Office) -> None:
    other = office.sandbox.group("other", [office.maryam])
    for text, where in (("/stats", office.group), ("/bind", other), ("/mine", other), ("/foo", office.group)):
        office.sandbox.telegram.tell(
            "message",
            {
                "message_id": 900, "date": 1, "text": text, "from": ANONYMOUS,
                "chat": {"id": where.id, "type": "supergroup", "title": "x"},
                "sender_chat": {"id": where.id, "type": "supergroup", "title": "x"},
            },
        )  # fmt: skip
    await office.sandbox.quiet()
    for group in (office.group, other):
        assert [message.text[:12] for message in group.messages] == ["ناشناس نوشته"], "each once"
    assert await office.rows("SELECT * FROM audit") == []


async def opened(office: Office, *, chat: bool = False) -> Message:
    """The dossier of lead 1, with its buttons."""
    where = office.group if chat else None
    office.maryam.sends("/lead 1", chat=where)
    return await office.maryam.sees("مرحله: ", chat=where)


@pytest.mark.parametrize(
    ("button", "toast", "stands", "line"),
    [
        pytest.param("🧪", "آزمایشی را به کار برد", ("pql", "open"), "🧪 نسخهٔ آزمایشی را به کار برد", id="trial used"),
        pytest.param(
            "✖️ منا", "کنار گذاشته شد", ("sql", "disqualified"), "✖️ مریم · سرنخ ۱ · مناسب ما نیست", id="not a fit"
        ),
    ],
)
@pytest.mark.long
async def test_a_decision_moves_the_lead_the_dossier_and_the_card(office: Office, button, toast, stands, line) -> None:
    people.sara(office.sandbox).sends("/talk")
    card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    dossier = await opened(office)
    again = office.maryam.finds(button)
    office.maryam.taps(button)
    if button != "🧪":
        await office.maryam.sees("سرنخ ۱ .*؟")
        office.maryam.taps("بله")
    await office.maryam.sees_toast(toast)
    await office.maryam.sees(line, chat=office.group)
    await office.sandbox.quiet()
    assert line in lines_of(card)
    assert dossier.edited
    assert await office.rows("SELECT stage, outcome FROM leads") == [stands]
    moved = await office.rows("SELECT kind, actor, data FROM ledger WHERE actor <> 0 ORDER BY id")
    assert {actor for _, actor, _ in moved} == {office.maryam.id}
    assert {kind for kind, _, _ in moved} <= {"stage", "outcome", "cooled", "claimed"}
    read, (actor, action, about) = await office.rows("SELECT actor, action, detail FROM audit ORDER BY id")
    assert read == (office.maryam.id, "read", "lead 1 in private")
    assert (actor, action.split(" ")[0], about) == (office.maryam.id, "decided", "lead 1")
    office.maryam.presses(again)
    await office.maryam.sees_toast("پیش‌تر")


@pytest.mark.long
async def test_back_to_lead_asks_why_and_keeps_the_reason_with_who_gave_it(office: Office) -> None:
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await opened(office)
    office.maryam.taps("↩️")
    await office.maryam.sees("چرا برمی‌گردد؟")
    office.maryam.sends("شماره‌اش   اشتباه بود <b>")
    await office.maryam.sees("سرنخ ۱ به مرحلهٔ سرنخ برگشت")
    await office.maryam.sees("↩️ سرنخ ۱ · سارا", chat=office.group)
    assert await office.rows("SELECT stage, hot, outcome FROM leads") == [("lead", 0, "open")]
    assert "شماره‌اش اشتباه بود <b>" in "\n".join(await asks(office.maryam, "/lead 1"))
    (stage,) = await office.rows("SELECT actor, data FROM ledger WHERE kind = 'stage' AND actor <> 0")
    assert stage[0] == office.maryam.id
    assert "شماره‌اش اشتباه بود <b>" in stage[1]
    assert await office.rows("SELECT count(*) FROM leads WHERE telegram_id = $1", office.maryam.id) == [(0,)]


@pytest.mark.parametrize("command", ["/leads", "/help", "/start", "🏆"], ids=["admin's", "help", "start", "a press"])
@pytest.mark.long
async def test_another_command_ends_the_question(office: Office, command: str) -> None:
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await opened(office)
    office.maryam.taps("↩️")
    await office.maryam.sees("چرا برمی‌گردد؟")
    if command.startswith("/"):
        office.maryam.sends(command)
    else:
        office.maryam.taps(command)
    office.maryam.sends("نه، هیچ")
    await office.sandbox.quiet()
    assert await office.rows("SELECT actor FROM ledger WHERE kind = 'outcome' AND data LIKE '%نه، هیچ%'") == []
    assert await office.rows("SELECT count(*) FROM leads WHERE number = 1 AND stage = 'lead'") == [(0,)]


async def test_a_quarter_of_an_hour_later_words_are_no_reason(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        people.sara(office.sandbox).sends("/talk")
        await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        await opened(office)
        office.maryam.taps("↩️")
        await office.maryam.sees("چرا برمی‌گردد؟")
        clock.jumps(minutes=16)
        office.maryam.sends("دیر شد")
        await office.sandbox.quiet()
        assert await office.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]


async def test_in_the_group_only_an_answer_to_the_question_is_a_reason(office: Office) -> None:
    people.sara(office.sandbox).sends("/talk")
    card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await opened(office, chat=True)
    office.maryam.taps("↩️", chat=office.group)
    question = await office.maryam.sees("مریم: سرنخ ۱ چرا برمی‌گردد؟", chat=office.group)
    other = office.sandbox.person("Ali", language="en")
    office.group.adds(other)
    other.sends("because", chat=office.group, reply_to=question)
    office.maryam.sends("زنگ می‌زنم", chat=office.group, reply_to=card)
    await office.sandbox.quiet()
    assert await office.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]
    office.maryam.sends("بودجه ندارد", chat=office.group, reply_to=question)
    await office.maryam.sees("سرنخ ۱ به مرحلهٔ سرنخ برگشت", chat=office.group)
    assert await office.rows("SELECT stage FROM leads WHERE number = 1") == [("lead",)]


async def test_a_members_press_of_an_admins_button_changes_nothing(office: Office) -> None:
    member = office.sandbox.person("Ali", language="en")
    office.group.adds(member)
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    await opened(office, chat=True)
    member.taps("🏆", chat=office.group)
    await member.sees_toast("Only an admin")
    assert await office.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]
    assert await office.rows("SELECT actor, action FROM audit WHERE action <> 'read'") == [(member.id, "refused")]


async def test_in_the_group_everything_stays_in_the_groups_language(tmp_path: Path) -> None:
    async with open_office(tmp_path, admin_ids=(5_000_000_777,)) as office:
        admin = office.sandbox.person("Admin", language="en", id=5_000_000_777)
        office.group.adds(admin)
        people.sara(office.sandbox).sends("/talk")
        await admin.sees("سرنخ ۱ ", chat=office.group)
        admin.sends("/lead 1", chat=office.group)
        dossier = await admin.sees("مرحله: ", chat=office.group)
        admin.taps("🏆", chat=office.group)
        await admin.sees("Admin: سرنخ ۱ چقدر خرید؟", chat=office.group)
        admin.taps("بی‌مبلغ", chat=office.group)
        await admin.sees("🏆 Admin · سرنخ ۱", chat=office.group)
        await office.sandbox.quiet()
        assert dossier.markup is None
        admin.sends("/lead 1", chat=office.group)
        await admin.sees("مرحله: مشتری · خرید", chat=office.group)
        admin.taps("↩️ بر", chat=office.group)
        await admin.sees("Admin: سرنخ ۱ چرا برمی‌گردد؟", chat=office.group)


async def test_a_prospect_who_becomes_an_admin_stays_a_lead(tmp_path: Path) -> None:
    async with open_office(tmp_path, admin_ids=()) as office:
        nima = office.sandbox.person("نیما", language="fa", username="nima", phone="+989121110000")
        await becomes_hot(nima)
        await office.maryam.sees("🔥 سرنخ ۱ · نیما", chat=office.group)
        nima.opens(re.search(r"own_\S+", str(office.app.owner_link))[0])
        await nima.sees("مدیر")
        office.maryam.taps("🙋", chat=office.group)
        await office.maryam.sees("✅ مریم برداشت", chat=office.group)
        assert (await asks(nima, "/leads sql"))[1].startswith("/lead_1 · نیما")


async def test_commands_are_shown_to_whom_they_serve_in_both_languages(office: Office) -> None:
    await office.sandbox.until(lambda: len(office.sandbox.called("setMyCommands")) == 9 or None)
    await office.sandbox.quiet()
    menus = {
        (call.params["scope"].get("chat_id", call.params["scope"]["type"]), call.params.get("language_code", "")): {
            each["command"]: each["description"] for each in call.params["commands"]
        }
        for call in office.sandbox.called("setMyCommands")
    }
    prospects = ["start", "talk", "language", "help"]
    for code in ("", "fa", "en"):
        assert list(menus["default", code]) == prospects
        assert list(menus[office.maryam.id, code]) == ["start", *ADMINS, *DESK, "language", "help"]
        assert list(menus[office.group.id, code]) == [*DESK, "help"]
    assert menus["default", ""] == menus["default", "fa"]
    assert menus[office.maryam.id, "fa"]["leads"] == catalogue.text("admin", "command.leads", "fa")
    assert menus[office.maryam.id, "en"]["leads"] == catalogue.text("admin", "command.leads", "en")


async def test_whatever_an_admin_reads_stands_in_the_audit(office: Office) -> None:
    people.sara(office.sandbox).sends("/talk")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    for command in ("/stats today", "/leads", "/leads SQL", "/lead 1", "/lead 404", "/leads nonsense"):
        office.maryam.sends(command)
    await office.sandbox.quiet()
    office.maryam.sends("/stats", chat=office.group)
    await office.maryam.sees("📊", chat=office.group)
    read = await office.rows("SELECT actor, action, detail FROM audit ORDER BY id")
    where = f"in chat {office.group.id}"
    assert [detail for _, _, detail in read] == [
        "stats today in private", "leads of all stages in private", "leads sql in private", "lead 1 in private",
        f"stats 7d {where}",
    ]  # fmt: skip
    assert {(actor, action) for actor, action, _ in read} == {(office.maryam.id, "read")}
