"""Commands about one lead: every one, by everybody who may and may not, and what they say of bad input (DESK §8)."""

import pytest

from bot.updates.senders import ANONYMOUS_ADMIN
from conversations.desk.rounds.values import acts
from storage.people import ledger
from storage.records.lead import Outcome
from storage.records.round import RoundKind, RoundState, TouchKind
from storage.records.talk import TelegramUser
from tests.bot.sales.acts.pressing import newest_card, press, reply, sent_number
from tests.bot.sales.people.desk_room import comes, said, user
from tests.bot.sales.rounds.desk_room import MINA, NAMES, REZA, SARA, DeskRoom, desk
from tests.bot.sales_room import ELSEWHERE, GROUP, MARYAM

__all__ = ["desk"]

STRANGER = 7099
OUT = "This is for members of the sales group."
WHEN = "I couldn't read that time, or it is past."
NO_LEAD = "Which lead?"
FIRST_NOTE = "Noted. If they ask for their data, notes are in it."
LEAD_COMMANDS = (
    "/assign 1 @reza_s", "/release 1", "/take 1", "/snooze 1 2h", "/meet 1 2h", "/call 1", "/call 1 no",
    "/won 1 12m", "/lost 1 price", "/unfit 1 spam", "/reopen 1 they called", "/note 1 likes tea",
)  # fmt: skip


def who(person: int) -> TelegramUser:
    name = NAMES.get(person, "Stranger")
    return TelegramUser(telegram_id=person, name=name, username=f"{name.lower()}_s", language_code="en")


async def says(room: DeskRoom, person: int, text: str, **more: object) -> list[str]:
    """Write in the group, or in private with `chat`; return what is answered where it was written."""
    before = len(await room.rows())
    await comes(room, "message", said(who(person), text, **more))  # type: ignore[arg-type]  # fields of a message
    rows = (await room.rows())[before:]
    isolates = str.maketrans("", "", "\u2068\u2069\u200e")
    return [str(row.body.get("text", "")).translate(isolates) for row in rows if row.key.endswith(":answer")]


async def answer(room: DeskRoom, person: int, text: str, **more: object) -> str:
    (told,) = await says(room, person, text, **more)
    return told


def to_card(number: int) -> dict[str, object]:
    bot, group = {"id": 1, "is_bot": True, "first_name": "Bot"}, {"id": GROUP, "type": "supergroup"}
    return {"reply_to_message": {"message_id": number, "date": 1_800_000_000, "chat": group, "from": bot}}


@pytest.fixture
async def room(desk: DeskRoom) -> DeskRoom:
    """A desk of three whose people have usernames; the lead is nobody's, and its card is sent."""
    for person in NAMES:
        await comes(desk, "message", said(who(person)))
    await desk.does_act(acts.Alerted())
    await desk.all_sent()
    return desk


async def card_of(room: DeskRoom) -> int:
    return await sent_number(room, "alert:1:1")


async def state(room: DeskRoom) -> tuple[RoundState, int | None]:
    round_ = await room.round()
    return round_.state, round_.owner


async def question(room: DeskRoom, key: str) -> int:
    """Let everything be sent, and return the number of the newest question of this kind."""
    await room.all_sent()
    async with room.database.read() as reader:
        rows = await reader.all("SELECT message_id FROM outbox WHERE key LIKE $1 ORDER BY id", f"desk:%:{key}")
    number = rows[-1][0]
    assert isinstance(number, int)
    return number


async def claimed(room: DeskRoom, person: int = SARA) -> DeskRoom:
    assert await says(room, person, "/take 1") == []
    return room


@pytest.mark.long
async def test_every_command_does_what_its_button_does(room: DeskRoom) -> None:
    steps: list[tuple[int, str, RoundState, int | None]] = [
        (SARA, "/take 1", RoundState.CLAIMED, SARA),
        (SARA, "/release 1", RoundState.NEW, None),
        (REZA, "/take ۱", RoundState.CLAIMED, REZA),
        (REZA, "/assign 1 @sara_s", RoundState.CLAIMED, SARA),
        (SARA, "/call 1 نه", RoundState.CONTACTED, SARA),
        (SARA, "/call 1", RoundState.CONTACTED, SARA),
        (SARA, "/meet 1 فردا ۱۰:۳۰", RoundState.MEETING, SARA),
        (SARA, "/snooze 1 2d", RoundState.MEETING, SARA),
        (SARA, "/lost 1 قیمت", RoundState.LOST, SARA),
        (SARA, "/reopen 1 they called again", RoundState.CONTACTED, SARA),
        (MINA, "/unfit 1 too_small", RoundState.UNFIT, SARA),
        (MINA, "/reopen 1 it was a mistake", RoundState.CONTACTED, MINA),
        (MINA, "/won 1 ۱۲ میلیون تومان", RoundState.WON, MINA),
    ]
    for person, line, expected, owner in steps:
        assert await says(room, person, line) == [], line
        assert await state(room) == (expected, owner), line
        room.waits(minutes=1)
    assert await room.amounts() == [120_000_000]
    reasons = [data.get("reason") for kind, data, _ in await room.lines() if data.get("reason")]
    assert {"price", "they called again", "too_small", "it was a mistake"} <= set(reasons)


async def test_an_act_is_acknowledged_by_a_reaction_and_shown_on_the_card(room: DeskRoom) -> None:
    after = await comes(room, "message", said(who(SARA), "/take 1"))
    (call,) = after.ephemeral
    assert (call.method, call.body["reaction"]) == ("setMessageReaction", [{"type": "emoji", "emoji": "👌"}])
    assert "✅ \u2068Sara\u2069 has it" in str((await newest_card(room)).body["text"])


async def test_others_learn_whose_it_is_and_change_nothing(room: DeskRoom) -> None:
    await claimed(room)
    before = await room.round()
    refused = dict.fromkeys(LEAD_COMMANDS, "Lead 1 is with Sara.") | {"/take 1": "Sara has lead 1."}
    refused.pop("/note 1 likes tea")
    for line, expected in refused.items():
        assert await answer(room, REZA, line) == expected, line
    assert await answer(room, SARA, "/take 1") == "You already have it."
    assert await answer(room, SARA, "/snooze 1 2h") == "No longer possible; lead 1: with Sara."
    assert await room.round() == before
    assert await says(room, REZA, "/note 1 knows the owner") == [FIRST_NOTE]
    assert await says(room, REZA, "/note 1 and their sister") == []


async def test_of_a_lead_that_nobody_has_a_members_act_is_a_claim_or_is_too_early(room: DeskRoom) -> None:
    early = ("/release 1", "/assign 1 @reza_s", "/snooze 1 2h", "/meet 1 2h", "/reopen 1 x")
    for line in early:
        assert await answer(room, SARA, line) == "No longer possible; lead 1: nobody's.", line
    assert await state(room) == (RoundState.NEW, None)
    claims = {"/call 1 no": RoundState.CONTACTED, "/won 1 12m": RoundState.WON, "/lost 1 price": RoundState.LOST,
              "/unfit 1 spam": RoundState.UNFIT}  # fmt: skip
    for number, (line, expected) in enumerate(claims.items(), start=2):
        await room.hot_lead(7_000_000_000 + number)
        await room.does_act(acts.Alerted(), number)
        assert await says(room, REZA, line.replace(" 1", f" {number}", 1)) == [], line
        round_ = await room.round(number)
        assert (round_.state, round_.owner, round_.claimers) == (expected, REZA, (REZA,)), line
    assert await says(room, MINA, "/assign 1 @sara_s") == [], "a manager gives it to anybody"
    assert await state(room) == (RoundState.CLAIMED, SARA)


async def test_who_has_three_untouched_leads_sees_to_them_first(room: DeskRoom) -> None:
    for number in range(2, 5):
        await room.hot_lead(7_000_000_000 + number)
        await room.does_act(acts.Alerted(), number)
        assert await says(room, SARA, f"/take {number}") == []
    assert await answer(room, SARA, "/take 1") == "First see to the 3 you have: /mine"
    assert await says(room, MINA, "/assign 1 @sara_s") == [], "a hand-over ignores it"


@pytest.mark.long
async def test_in_private_its_owner_and_managers_act_and_others_hear_nothing(room: DeskRoom) -> None:
    await claimed(room)
    for line in LEAD_COMMANDS:
        assert await says(room, REZA, line, chat=REZA) == [], line
        assert await says(room, STRANGER, line, chat=STRANGER) == [], line
    assert (await state(room)) == (RoundState.CLAIMED, SARA)
    assert await says(room, SARA, "/call 1", chat=SARA) == []
    assert (await state(room)) == (RoundState.CONTACTED, SARA)
    assert await says(room, MINA, "/take 1", chat=MINA) == ["Sara has lead 1."]
    assert await says(room, MINA, "/release 1", chat=MINA) == []
    assert (await state(room)) == (RoundState.NEW, None)
    assert await says(room, SARA, "/take 1", chat=SARA) == [], "it is nobody's, and she is no manager"
    assert (await state(room)) == (RoundState.NEW, None)


async def test_other_groups_anonymous_admins_and_edits_do_nothing(room: DeskRoom) -> None:
    as_group = {"from": {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group"}, "sender_chat": {"id": GROUP}}
    before = await room.round()
    for line in LEAD_COMMANDS:
        assert await says(room, SARA, line, chat=ELSEWHERE) == [], line
        await comes(room, "message", said(who(SARA), line) | as_group)
        await comes(room, "edited_message", said(who(SARA), line) | {"edit_date": 1_800_000_001})
        await comes(room, "edited_message", said(who(SARA), line, chat=SARA) | {"edit_date": 1_800_000_001})
    assert await room.round() == before
    told = [text for text in await room.texts() if text.startswith("Not anonymously")]
    assert told == ['Not anonymously: turn off "Remain anonymous".'], "once a day"


async def test_an_admin_whom_the_group_has_not_shown_acts_in_private(room: DeskRoom) -> None:
    await comes(room, "message", said(MARYAM, "/take 1", chat=MARYAM.telegram_id))
    assert (await state(room)) == (RoundState.CLAIMED, MARYAM.telegram_id)
    assert (await room.lead()).owner_name == "Maryam"


@pytest.mark.parametrize("name", sorted({line.split()[0] for line in LEAD_COMMANDS}))
async def test_a_lead_must_be_named_and_known(room: DeskRoom, name: str) -> None:
    for words in ("", "price", "1x", "12.5"):
        assert (await answer(room, SARA, f"{name} {words}")).startswith(NO_LEAD), words
    for words in ("99", "۹۹", "0"):
        assert (await answer(room, SARA, f"{name} {words} x")).startswith("There is no lead "), words
        assert await says(room, SARA, f"{name} {words} x", chat=SARA) == [], words
        assert (await answer(room, MINA, f"{name} {words} x", chat=MINA)).startswith("There is no lead "), words


async def test_in_answer_to_the_card_no_number_is_needed(room: DeskRoom) -> None:
    card = await card_of(room)
    steps = {
        "/take": RoundState.CLAIMED, "/call": RoundState.CONTACTED, "/meet 2h": RoundState.MEETING,
        "/meet 1 2h": RoundState.MEETING, "/snooze 2d": RoundState.MEETING, "/won 12 million toman": RoundState.WON,
    }  # fmt: skip
    for line, expected in steps.items():
        assert await says(room, SARA, line, **to_card(card)) == [], line
        assert (await room.round()).state is expected, line
    assert await room.amounts() == [120_000_000]
    assert await says(room, SARA, "/note 2 children", **to_card(card)) == [FIRST_NOTE]
    async with room.database.read() as reader:
        (note,) = await ledger.notes(reader, 1)
    assert note.data == {"text": "2 children", "name": "Sara"}


async def test_the_leads_number_may_belong_to_the_amount_too(room: DeskRoom) -> None:
    await claimed(room)
    assert await says(room, SARA, "/won 1 میلیون تومان", **to_card(await card_of(room))) == []
    assert await room.amounts() == [10_000_000]


async def test_a_lead_is_given_by_username_mention_or_an_answer(room: DeskRoom) -> None:
    await claimed(room)
    mention = {"type": "text_mention", "offset": 10, "length": 4, "user": user(who(REZA))}
    assert await says(room, SARA, "/assign 1 Reza", entities=[mention]) == []
    assert (await state(room))[1] == REZA
    assert await says(room, REZA, "/assign 1", reply_to_message=said(who(MINA))) == []
    assert (await state(room))[1] == MINA
    assert await says(room, MINA, "/assign @SARA_S", **to_card(await card_of(room))) == []
    assert (await state(room))[1] == SARA
    told = [text for text in await room.texts() if "gave you lead 1" in text]
    assert told == ['👤 <a href="tg://user?id=7001">Sara</a>, Mina gave you lead 1.']
    assert (await answer(room, SARA, "/assign 1")).startswith("To whom?")
    for whom in ("@nobody", "Reza"):
        assert await answer(room, SARA, f"/assign 1 {whom}") == f"{whom} is not in this group, or is away."
    assert await answer(room, SARA, "/assign 1 @sara_s") == "You already have it."
    await says(room, REZA, "/away")
    assert await answer(room, SARA, "/assign 1 @reza_s") == "Reza is not in this group, or is away."
    assert await says(room, MINA, "/assign 1 @reza_s") == [], "a manager gives it to anybody"


async def test_times_that_are_none_change_nothing_and_closed_hours_are_said(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/call 1")
    before = await room.round()
    for when in ("", "soon", "2020-01-01", "۱۳۹۹/۱/۱", "500 days", "sat 25:00", "-2h", "0h", "x" * 3000):
        for name in ("/snooze", "/meet"):
            assert (await answer(room, SARA, f"{name} 1 {when}")).startswith(WHEN), when
    assert await room.round() == before
    assert await answer(room, SARA, "/meet 1 fri 10:00") == "We are closed then, so I took Sat 9:00."
    assert (await room.round()).state is RoundState.MEETING


async def test_how_a_call_went_is_nothing_or_no(room: DeskRoom) -> None:
    await claimed(room)
    assert (await answer(room, SARA, "/call 1 tomorrow")).startswith("If they did not answer, write /call 1 no.")
    assert (await state(room)) == (RoundState.CLAIMED, SARA)
    await says(room, SARA, "/call 1 no")
    assert (await room.round()).how is TouchKind.NO_ANSWER


AMOUNTS = {
    "abc": "I couldn't read that amount.",
    "12,50": "I couldn't read that amount.",
    "-5": "It must be more than zero.",
    "0": "It must be more than zero.",
    "09121234567": "That looks like a phone number.",
    "999999999999999999 میلیارد": "That is too large.",
}


async def test_amounts_that_are_none_change_nothing(room: DeskRoom) -> None:
    await claimed(room)
    before = await room.round()
    for typed, expected in AMOUNTS.items():
        assert (await answer(room, SARA, f"/won 1 {typed}")).startswith(expected), typed
    assert await room.round() == before


async def test_an_unclear_amount_is_asked_about(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/won 1 ۱۵۰۰۰")
    assert (await state(room)) == (RoundState.CLAIMED, SARA)
    await press(room, SARA, "sum:rial")
    assert (await state(room)) == (RoundState.WON, SARA)
    assert await room.amounts() == [15_000]


async def test_another_amount_may_be_the_answer(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/won 1 12")
    assert await reply(room, SARA, "12 million toman", to=await question(room, "R7"))
    assert await room.amounts() == [120_000_000]


async def test_without_words_it_is_asked_where_the_command_was(room: DeskRoom) -> None:
    await claimed(room)
    asked = {"/won 1": ":R7", "/lost 1": ":R9", "/lost 1 other": ":R9", "/unfit 1": ":R9"}
    for line, end in asked.items():
        assert await says(room, SARA, line) == [], line
        (row,) = [row for row in await room.rows() if row.key.endswith(end) and row.method == "sendMessage"]
        assert row.chat is None, line
        await room.all_sent()
    assert await reply(room, SARA, "they closed down", to=await question(room, "R9"))
    assert (await room.round()).reason == "they closed down"
    await says(room, SARA, "/reopen 1")
    assert await reply(room, SARA, "they open again", to=await question(room, "R9"))
    assert (await state(room)) == (RoundState.CONTACTED, SARA)


async def test_a_command_that_answers_an_open_question_closes_it(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/won 1")
    asked = await question(room, "R7")
    await says(room, SARA, "/won 1 12m")
    assert await reply(room, SARA, "13m", to=asked)
    assert (await room.texts())[-1].startswith("That question is no longer open")
    assert await room.amounts() == [120_000_000]


async def test_in_private_it_is_asked_and_answered_there(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/won 1", chat=SARA)
    asked = next(row for row in await room.rows() if row.key.endswith(":R7"))
    assert asked.chat == SARA
    number = await question(room, "R7")
    await comes(room, "message", said(who(REZA), "12m", chat=REZA, **to_card(number)))
    await comes(room, "message", said(who(SARA), "abc", chat=SARA, **to_card(number)))
    assert (await room.texts())[-1].startswith("I couldn't read that amount.")
    persian = said(who(SARA), "-5", chat=SARA, **to_card(number)) | {"from": user(who(SARA), language_code="fa")}
    await comes(room, "message", persian)
    assert (await room.texts())[-1] == "مبلغ باید بیشتر از صفر باشد."
    assert (await state(room)) == (RoundState.CLAIMED, SARA)
    await comes(room, "message", said(who(SARA), "12 million toman", chat=SARA, **to_card(number)))
    assert await room.amounts() == [120_000_000]
    await comes(room, "message", said(who(SARA), "8m", chat=SARA, **to_card(number)))
    assert (await room.texts())[-1].startswith("That question is no longer open")
    assert await room.amounts() == [120_000_000]


async def test_a_won_lead_bought_again_only_if_that_is_confirmed(room: DeskRoom) -> None:
    await claimed(room)
    await says(room, SARA, "/won 1 12m")
    await says(room, SARA, "/won 1 8m")
    assert await room.amounts() == [120_000_000]
    await press(room, SARA, "another")
    assert await room.amounts() == [120_000_000, 80_000_000]
    assert not [row for row in await room.rows() if row.key.endswith(":R7")], "the amount was typed already"
    assert await answer(room, REZA, "/won 1 8m") == "Lead 1 is with Sara."


async def test_a_lead_without_a_card_is_taken_with_a_quiet_one(room: DeskRoom) -> None:
    await room.hot_lead(7_000_000_009, alert=False, hot=False, alerts=0, alerted_at=None)
    await says(room, SARA, "/take 2")
    card = next(row for row in await room.rows() if row.key == "quiet:2")
    text = str(card.body["text"])
    assert card.body["disable_notification"] is True
    assert "✅ \u2068Sara\u2069 has it" in text
    assert "wrote" not in text
    round_ = await room.round(2)
    assert (round_.kind, round_.state, round_.t0) == (RoundKind.QUIET, RoundState.CLAIMED, None)
    assert await says(room, SARA, "/release 2") == []
    edits = [str(row.body.get("text")) for row in await room.rows() if row.edits == "quiet:2"]
    assert "🔓 Lead 2" in edits[-1]


async def test_what_was_bought_without_an_alert_is_won_at_once(room: DeskRoom) -> None:
    await room.hot_lead(7_000_000_009, alert=False, hot=False, alerts=0, alerted_at=None)
    await says(room, SARA, "/won 2 $500")
    card = next(row for row in await room.rows() if row.key == "quiet:2")
    assert "🏆 \u2068Sara\u2069 · Lead 2 · $500" in str(card.body["text"])
    assert (await room.round(2)).outcome is Outcome.WON


async def test_a_test_talk_and_a_forgotten_lead_are_no_leads(room: DeskRoom) -> None:
    async def forget(tx) -> None:  # type: ignore[no-untyped-def]  # the database's own
        await tx.run("UPDATE outbox SET lead = -3 WHERE key = 'alert:1:1'")

    card = await card_of(room)
    await room.database.write(forget)
    assert await answer(room, SARA, "/call", **to_card(card)) == "This is a test card; commands do nothing to it."
    assert (await answer(room, SARA, "/call", **to_card(card + 9))).startswith(NO_LEAD), "no message about a lead"


async def test_a_note_needs_words(room: DeskRoom) -> None:
    for words in ("", "\u200b"):
        told = await answer(room, SARA, f"/note 1 {words}")
        assert told.startswith("Write the note after the number: /note 1"), words
    await says(room, REZA, "/note 1 knows\nthe owner")
    async with room.database.read() as reader:
        (note,) = await ledger.notes(reader, 1)
    assert (note.actor, note.data) == (REZA, {"text": "knows\nthe owner", "name": "Reza"})
