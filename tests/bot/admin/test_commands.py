"""What admins ask, and what nobody else learns of."""

from dataclasses import replace

import pytest
import telegram
from telegram.request import BaseRequest, RequestData

from bot.admin.menu_registration import register
from bot.jobs.reports import report
from bot.staff.menus import ADMINS, DESK
from storage.installation import timers
from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind
from tests.bot.sales_room import ALI, ELSEWHERE, GROUP, MARYAM, SalesRoom, room, toast

__all__ = ["room"]


async def answer(room: SalesRoom) -> str:
    """The text of the only row that waits for the admin."""
    return [text for row, text in zip(await room.rows(), await room.texts(), strict=True) if row.chat][-1]


async def reported(room: SalesRoom) -> str:
    """What the job that reads outside the writer answers."""
    async with room.database.read() as reader:
        (timer,) = await timers.due(reader, at=room.now, limit=10)
        (message,) = (await report(reader, timer, config=room.config, now=room.now)).rows
    assert (message.key, message.chat) == (timer.key, MARYAM.telegram_id)
    return str(message.body["text"]).translate({0x2068: None, 0x2069: None})


@pytest.mark.long
async def test_stats_are_read_outside_the_writer_and_answered_where_they_were_asked(room: SalesRoom) -> None:
    await room.hot_lead()
    after = await room.commands(MARYAM, "/stats")
    assert after is not None
    assert after.timers_changed
    text = await reported(room)
    assert text.startswith("📊 7 days: 17–23 Nov 2026\nVisitors: 1\nLeads: 1 (100% of visitors)")
    assert "Alerts: 0 sent, 0 claimed, 1 waiting" in text


async def test_leads_are_listed_newest_first_with_the_command_that_opens_each(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.hot_lead(7_000_000_002, stage=Stage.MQL, hot=False, alerts=0)
    room.waits(hours=2)
    await room.commands(MARYAM, "/leads")
    assert (await reported(room)).split("\n") == [
        "The last 2 · leads",
        "/lead_2 · Sara · MQL · quality 81 · +989121234567 · 2 h ago",
        "/lead_1 · Sara · SQL 🔥 · quality 81 · +989121234567 · 2 h ago",
    ]


@pytest.mark.parametrize("words", ["mql", "MQL", "Mql"])
async def test_leads_of_one_stage_are_listed(room: SalesRoom, words: str) -> None:
    await room.hot_lead()
    await room.commands(MARYAM, f"/leads {words}")
    assert await reported(room) == "Nobody yet · MQL"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("/stats yesterday", "For example: /stats 7d", id="a period nobody knows"),
        pytest.param("/leads rich", "For example: /leads mql", id="a stage nobody knows"),
        pytest.param("/lead", "For example: /lead 12", id="no number"),
        pytest.param("/lead abc", "For example: /lead 12", id="no number but letters"),
        pytest.param("/lead -1", "For example: /lead 12", id="a sign"),
        pytest.param("/lead 9999999999", "For example: /lead 12", id="a number too long"),
        pytest.param("/lead 999999", "There is no lead 999999", id="a number nobody has"),
        pytest.param("/bind", "Send /bind in the group", id="bind in private"),
    ],
)
async def test_bad_input_gets_a_clear_answer_with_an_example(room: SalesRoom, line: str, said: str) -> None:
    await room.commands(MARYAM, line)
    assert said in await answer(room)


@pytest.mark.parametrize("line", ["/lead 1", "/lead ۱", "/lead #1", "/lead_1"])
async def test_a_lead_is_opened_by_its_number(room: SalesRoom, line: str) -> None:
    await room.hot_lead()
    await room.commands(MARYAM, line)
    lines = (await answer(room)).split("\n")
    assert lines[:4] == [
        "Lead 1 · Sara",
        "Stage: SQL 🔥 · open",
        "— · id 7000000001 · Persian",
        "📞 +989121234567",
    ]
    assert "Quality 81: fit 90 · interest 90" in lines
    assert "Budget: $500–2,000 (۲۰ تا ۶۰ میلیون تومان)" in lines
    assert "First source: Instagram story · last: Instagram story" in lines
    assert lines[-2:] == ["📅 Monday 23 Nov 2026", "12:30 started · Instagram story"]


async def test_an_admin_reads_persian_where_their_telegram_is_persian(room: SalesRoom) -> None:
    await room.commands(MARYAM.replace(language_code="fa"), "/lead abc")
    assert await answer(room) == "کدام سرنخ؟ مثلاً: /lead ۱۲"


@pytest.mark.parametrize("line", ["/stats", "/leads", "/lead 1", "/lead_1", "/bind"])
@pytest.mark.parametrize("chat", [pytest.param(None, id="in private"), pytest.param(ELSEWHERE, id="in a group")])
async def test_strangers_get_no_hint_that_these_exist(room: SalesRoom, line: str, chat: int | None) -> None:
    assert await room.commands(ALI, line, chat=chat) is None
    assert await room.rows() == []
    command = line.split(" ", maxsplit=1)[0]
    assert await room.audited() == [f"refused {command} {'in private' if chat is None else f'in chat {chat}'}"]


async def test_a_command_nobody_has_is_not_ours(room: SalesRoom) -> None:
    assert await room.commands(MARYAM, "/weather") is None


async def test_figures_are_for_the_sales_group_alone(room: SalesRoom) -> None:
    for chat, timers_set in ((ELSEWHERE, False), (GROUP, True)):
        after = await room.commands(MARYAM, "/stats", chat=chat)
        assert after is not None
        assert after.timers_changed is timers_set


@pytest.mark.parametrize(
    ("act", "said", "stage", "outcome"),
    [
        pytest.param("trial", "Lead 1 used the trial.", Stage.PQL, Outcome.OPEN, id="trial used"),
        pytest.param("unfit", "Lead 1 is not a fit.", Stage.SQL, Outcome.DISQUALIFIED, id="not a fit"),
        pytest.param("lost", "Lead 1 is lost: price.", Stage.SQL, Outcome.LOST, id="lost"),
    ],
)
async def test_a_decision_moves_the_lead_and_both_messages(
    room: SalesRoom, act: str, said: str, stage: Stage, outcome: Outcome
) -> None:
    await room.hot_lead()
    await room.all_sent()
    if act == "trial":
        after = await room.presses(MARYAM, act, chat=MARYAM.telegram_id)
    else:
        after = await room.decides(MARYAM, act, chat=MARYAM.telegram_id)
    assert toast(after) == said
    lead = await room.lead()
    assert (lead.stage, lead.outcome) == (stage, outcome)
    *asked, card, dossier = [row for row in await room.rows() if not row.key.endswith(":answered")]
    assert len(asked) == (act != "trial")
    assert (card.edits, card.chat) == ("alert:1:1", None)
    assert (dossier.method, dossier.chat, dossier.body["message_id"]) == ("editMessageText", MARYAM.telegram_id, 50)


async def test_bought_asks_how_much_and_the_answer_takes_the_buttons_of_the_page(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.all_sent()
    await room.commands(MARYAM, "/lead 1")
    await room.presses(MARYAM, "won", chat=MARYAM.telegram_id)
    asked = (await room.rows())[-1]
    assert (asked.chat, "how much" in str(asked.body)) == (MARYAM.telegram_id, True)
    assert (await room.lead()).outcome is Outcome.OPEN
    await room.presses(MARYAM, "unpriced", chat=MARYAM.telegram_id)
    lead = await room.lead()
    assert (lead.stage, lead.outcome) == (Stage.CUSTOMER, Outcome.WON)
    assert [row.method for row in await room.rows() if row.key.endswith(":retired")] == ["editMessageReplyMarkup"]


async def test_a_decision_taken_twice_says_so(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.decides(MARYAM, "won")
    assert toast(await room.presses(MARYAM, "won")) == "Lead 1 is a customer already."
    assert (await room.kinds()).count(EntryKind.OUTCOME) == 1


async def test_a_strangers_press_of_an_admins_button_changes_nothing(room: SalesRoom) -> None:
    await room.hot_lead()
    assert toast(await room.presses(ALI, "won")) == "Only an admin can do that."
    assert (await room.lead()).stage is Stage.SQL
    assert "refused button won" in (await room.audited())[-1]


async def test_going_back_asks_for_the_reason_and_takes_the_next_words(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.presses(MARYAM, "back", chat=MARYAM.telegram_id)
    assert (await room.rows())[-1].body["reply_markup"] == {"force_reply": True, "selective": True}
    assert (await room.lead()).stage is Stage.SQL
    assert await room.writes(MARYAM, "wrong\nnumber") is not None
    assert ((await room.lead()).stage, (await room.lead()).hot) == (Stage.LEAD, False)
    *_, told, page = await room.texts()
    assert (told, page.split("\n")[1]) == ("Lead 1 is back at the lead stage.", "Stage: lead · open")
    await room.commands(MARYAM, "/lead 1")
    assert "stage · SQL → lead (wrong number)" in await answer(room)


async def asked_why(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.presses(MARYAM, "back", chat=MARYAM.telegram_id)


async def test_a_reason_is_waited_for_a_quarter_of_an_hour(room: SalesRoom) -> None:
    await asked_why(room)
    room.waits(minutes=16)
    assert await room.writes(MARYAM, "too late") is None
    assert (await room.lead()).stage is Stage.SQL


async def test_a_command_ends_the_wait_for_a_reason(room: SalesRoom) -> None:
    await asked_why(room)
    await room.commands(MARYAM, "/leads")
    assert await room.writes(MARYAM, "hello") is None
    assert (await room.lead()).stage is Stage.SQL


async def test_words_elsewhere_are_no_reason(room: SalesRoom) -> None:
    await asked_why(room)
    assert await room.writes(MARYAM, "hello", chat=GROUP) is None
    assert await room.writes(ALI, "hello") is None
    assert await room.writes(MARYAM, "now") is not None


async def test_whoever_is_no_admin_any_more_gives_no_reason(room: SalesRoom) -> None:
    await asked_why(room)
    room.config = replace(room.config, admins=frozenset())
    assert await room.writes(MARYAM, "still me") is None
    assert (await room.lead()).stage is Stage.SQL


class Menus(BaseRequest):
    """Telegram as far as menus go; it does not know the chats in `strangers`."""

    def __init__(self, *strangers: int) -> None:
        self.strangers = strangers
        self.set: list[tuple[object, str, list[str]]] = []

    read_timeout = 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, **_: object
    ) -> tuple[int, bytes]:
        assert request_data is not None
        given = request_data.parameters
        scope = given["scope"]
        if scope.get("chat_id") in self.strangers:
            return 400, b'{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}'
        names = [command["command"] for command in given["commands"]]
        self.set.append((scope.get("chat_id", scope["type"]), str(given.get("language_code", "")), names))
        return 200, b'{"ok":true,"result":true}'


async def test_each_sees_the_commands_that_are_theirs() -> None:
    menus = Menus(13)
    bot = telegram.Bot("1:token", request=menus, get_updates_request=Menus())
    await register(bot, {12, 13}, GROUP, offered=("fa", "en"))
    prospects = ["start", "talk", "language", "help"]
    assert menus.set == [
        *(("default", code, prospects) for code in ("", "fa", "en")),
        *((12, code, ["start", *ADMINS, *DESK, "language", "help"]) for code in ("", "fa", "en")),
        *((GROUP, code, [*DESK, "help"]) for code in ("", "fa", "en")),
    ]
