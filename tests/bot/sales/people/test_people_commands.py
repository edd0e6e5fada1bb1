"""/away, /back, /hours, /name and /manager: who may say what, of whom, and what it does."""

from datetime import UTC, datetime

import pytest

from bot.updates.senders import ANONYMOUS_ADMIN, CHANNEL
from storage.records.talk import TelegramUser
from storage.sales import desk_people
from tests.bot.sales.people.desk_room import comes, find, get, presses, said, user, writes
from tests.bot.sales_room import ALI, ELSEWHERE, GROUP, MARYAM, NOW, SalesRoom, room

__all__ = ["room"]

REZA = TelegramUser(telegram_id=802, name="Reza", username="Reza_Sells", language_code="en")
ADMINS_ONLY = "That command is for admins"
WHEN = "I couldn't read that time, or it is past."
HOURS = "I couldn't read those hours."


async def meet(room: SalesRoom, *people: TelegramUser) -> None:
    for each in people:
        await writes(room, each, "hello")


async def answer(room: SalesRoom, person: TelegramUser, line: str, **more: object) -> str:
    (text,) = await writes(room, person, line, **more)
    return text


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        pytest.param("/away", None, id="until they come back"),
        pytest.param("/away 2h", datetime(2026, 11, 23, 11, tzinfo=UTC), id="a length"),
        pytest.param("/away ۲ ساعت", datetime(2026, 11, 23, 11, tzinfo=UTC), id="persian digits"),
        pytest.param("/away tomorrow", datetime(2026, 11, 24, 5, 30, tzinfo=UTC), id="a day"),
        pytest.param("/away فردا ساعت ۱۰", datetime(2026, 11, 24, 6, 30, tzinfo=UTC), id="persian words"),
        pytest.param("/AWAY@shop_bot 2h", datetime(2026, 11, 23, 11, tzinfo=UTC), id="to this bot"),
    ],
)
@pytest.mark.long
async def test_somebody_is_away_until(room: SalesRoom, typed: str, until: datetime | None) -> None:
    assert (await answer(room, ALI, typed)).startswith("🌙 Ali is off")
    ali = await get(room, ALI)
    assert (ali.away_since, ali.away_until) == (NOW, until)
    assert f"desk away {ALI.telegram_id}" in await room.audited()


async def test_a_new_time_moves_the_end_of_an_absence_and_not_its_beginning(room: SalesRoom) -> None:
    await answer(room, ALI, "/away 1h")
    room.waits(minutes=30)
    await answer(room, ALI, "/away 2h")
    ali = await get(room, ALI)
    assert (ali.away_since, ali.away_until) == (NOW, datetime(2026, 11, 23, 11, 30, tzinfo=UTC))


@pytest.mark.parametrize("when", ["soon", "2020-01-01", "500 days", "sat 25:00", "2h 2h 2h", "x" * 4000, "0h", "-2h"])
async def test_a_time_that_is_none_or_past_changes_nothing(room: SalesRoom, when: str) -> None:
    assert WHEN in await answer(room, ALI, f"/away {when}")
    assert (await get(room, ALI)).away_since is None


async def test_back_ends_it(room: SalesRoom) -> None:
    await answer(room, ALI, "/away")
    assert await answer(room, ALI, "/back") == "☀️ Ali is back."
    assert await answer(room, ALI, "/back") == "Ali is not away."
    assert (await get(room, ALI)).away_since is None
    assert (await room.audited())[-1] == f"desk back {ALI.telegram_id}"


async def test_any_press_ends_it(room: SalesRoom) -> None:
    await answer(room, ALI, "/away")
    await presses(room, ALI)
    assert (await get(room, ALI)).away_since is None


async def test_words_alone_do_not_end_it(room: SalesRoom) -> None:
    await answer(room, ALI, "/away")
    await writes(room, ALI, "I'm on the train")
    assert (await get(room, ALI)).is_away(room.now)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("sat-wed 9-14", "sat-wed 09:00-14:00", id="english"),
        pytest.param("شنبه تا چهارشنبه ۹ تا ۱۴", "sat-wed 09:00-14:00", id="persian"),
        pytest.param("sat-wed 9-13, 16-20; thu 9-12", "sat-wed 09:00-13:00, 16:00-20:00; thu 09:00-12:00", id="breaks"),
        pytest.param("fri 20-2", "fri 20:00-02:00", id="past midnight"),
    ],
)
async def test_hours_are_kept_and_said(room: SalesRoom, typed: str, kept: str) -> None:
    assert (await answer(room, ALI, f"/hours {typed}")).startswith("🕘 Ali:\n")
    assert (await get(room, ALI)).hours == kept
    assert (await answer(room, ALI, "/hours")).startswith("🕘 Ali:\n")


@pytest.mark.parametrize("word", ["company", "Company", "شرکت"])
async def test_the_companys_hours_count_again(room: SalesRoom, word: str) -> None:
    await answer(room, ALI, "/hours sat 9-14")
    assert (await answer(room, ALI, f"/hours {word}")).startswith("🕘 Ali works the company's hours:\n")
    assert (await get(room, ALI)).hours == ""


@pytest.mark.parametrize("hours", ["9-14", "sat", "sat 25-26", "sat 9-14, 10-12", "sat closed", "x", "sat 9-14 " * 900])
async def test_hours_that_are_none_change_nothing(room: SalesRoom, hours: str) -> None:
    await answer(room, ALI, "/hours sun 9-14")
    assert HOURS in await answer(room, ALI, f"/hours {hours}")
    assert (await get(room, ALI)).hours == "sun 09:00-14:00"


async def test_a_name_is_theirs_and_is_one_line_that_can_be_seen(room: SalesRoom) -> None:
    assert await answer(room, ALI, "/name") == "The name here is Ali. Another one: /name and the name"
    said = await answer(room, ALI, "/name سارا \u202e\n احمدی")
    assert said == "From now on colleagues and customers see this name: سارا احمدی"
    assert ((await get(room, ALI)).name, (await get(room, ALI)).named) == ("سارا احمدی", True)
    assert (await answer(room, ALI, "/name \u200b\u202e")).startswith("The name here is سارا احمدی.")


@pytest.mark.parametrize(
    "line", ["/away @reza_sells", "/back @Reza_Sells", "/hours @reza_sells sat 9-14", "/name @reza_sells X"]
)
async def test_a_member_says_nothing_of_others(room: SalesRoom, line: str) -> None:
    await meet(room, ALI, REZA)
    before = await get(room, REZA)
    assert await answer(room, ALI, line) == "Only managers of the sales desk can do that for others."
    assert await get(room, REZA) == before


async def test_a_manager_names_others_by_username_mention_or_reply(room: SalesRoom) -> None:
    await meet(room, ALI, REZA)
    await answer(room, MARYAM, f"/manager @{REZA.username}")
    ali = {"type": "text_mention", "offset": 6, "length": 3, "user": user(ALI)}
    assert (await answer(room, REZA, "/away Ali 2h", entities=[ali])).startswith("🌙 Ali is off until")
    assert await answer(room, REZA, "/back", reply_to_message=said(ALI)) == "☀️ Ali is back."
    assert (await answer(room, MARYAM, "/hours sat 9-14 @REZA_SELLS")).startswith("🕘 Reza:")
    assert (await answer(room, MARYAM, "/name @Reza_Sells رضا")).endswith("see this name: رضا")
    assert f"desk away {ALI.telegram_id}" in await room.audited()


async def test_a_members_reply_to_somebody_is_about_themselves(room: SalesRoom) -> None:
    await meet(room, ALI, REZA)
    assert (await answer(room, ALI, "/away", reply_to_message=said(REZA))).startswith("🌙 Ali is off")


@pytest.mark.parametrize("whom", ["@nobody", "@shop_bot"])
async def test_who_is_not_at_the_desk_is_named(room: SalesRoom, whom: str) -> None:
    await meet(room, MARYAM)
    assert await answer(room, MARYAM, f"/away {whom}") == f"{whom} is not in this group, or is away."


async def test_an_admin_makes_managers_and_takes_it_back(room: SalesRoom) -> None:
    await meet(room, ALI, REZA)
    assert (await answer(room, MARYAM, "/manager")).endswith("Managers now: Maryam")
    assert await answer(room, MARYAM, "/manager @reza_sells") == "⭐️ Reza is a manager of the sales desk now."
    assert (await get(room, REZA)).manages
    assert (await answer(room, MARYAM, "/manager")).endswith("Managers now: Reza")
    assert await answer(room, MARYAM, "/manager off @reza_sells") == "Reza is no manager of the sales desk any more."
    assert not (await get(room, REZA)).manages
    assert f"desk manager {REZA.telegram_id}" in await room.audited()


@pytest.mark.parametrize("chat", [GROUP, ALI.telegram_id], ids=["in the group", "in private"])
async def test_managers_are_the_admins_to_make(room: SalesRoom, chat: int) -> None:
    await meet(room, ALI, REZA)
    assert ADMINS_ONLY in await answer(room, ALI, "/manager @reza_sells", chat=chat)
    assert not (await get(room, REZA)).manages


async def test_in_private_a_person_of_the_desk_says_the_same_of_themselves(room: SalesRoom) -> None:
    await meet(room, ALI)
    assert (await answer(room, ALI, "/away 2h", chat=ALI.telegram_id)).startswith("🌙 Ali is off until")


async def test_who_left_is_told_nothing_in_private(room: SalesRoom) -> None:
    await meet(room, ALI)
    await writes(room, ALI, "", left_chat_member=user(ALI))
    before = await get(room, ALI)
    said = await writes(room, ALI, "/hours sat 9-14", chat=ALI.telegram_id)
    assert not any("🕘" in text for text in said)
    assert await get(room, ALI) == before


async def test_a_stranger_in_private_is_a_prospect_and_other_groups_hear_nothing(room: SalesRoom) -> None:
    assert not any("🌙" in text for text in await writes(room, ALI, "/away", chat=ALI.telegram_id))
    assert await writes(room, ALI, "/away", chat=ELSEWHERE) == []
    assert await find(room, ALI) is None


async def test_an_admin_whom_the_group_has_not_shown_is_not_at_the_desk(room: SalesRoom) -> None:
    said = await answer(room, MARYAM, "/away", chat=MARYAM.telegram_id)
    assert said == "Maryam is not in this group, or is away."


AS_GROUP = {"from": {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group"}, "sender_chat": {"id": GROUP}}
AS_CHANNEL = {"from": {"id": CHANNEL, "is_bot": True, "first_name": "Channel"}, "sender_chat": {"id": -77}}


@pytest.mark.parametrize("who", [AS_GROUP, AS_CHANNEL], ids=["an anonymous admin", "a channel"])
async def test_anonymously_nobody_acts_which_is_said_once_a_day(room: SalesRoom, who: dict[str, object]) -> None:
    for line in ("/away", "/hours sat 9-14", "/manager @x"):
        await comes(room, "message", said(ALI, line) | who)
    assert await room.texts() == ['Not anonymously: turn off "Remain anonymous".']
    room.waits(hours=24)
    await comes(room, "message", said(ALI, "/back") | who)
    assert len(await room.texts()) == 2
    async with room.database.read() as reader:
        assert (await desk_people.known(reader)).good == ()


async def test_another_group_learns_nothing_by_it(room: SalesRoom) -> None:
    where = {"id": ELSEWHERE, "type": "supergroup"}
    await comes(room, "message", said(ALI, "/away") | AS_GROUP | {"chat": where, "sender_chat": where})
    assert await room.texts() == []
