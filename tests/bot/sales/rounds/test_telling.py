"""What the desk says: to the group, to colleagues in private, to the prospect; and what goes again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from conversations.desk.rounds.values import acts
from storage.messages import Message
from storage.records.round import TouchKind
from storage.records.timer import DeskTimer
from storage.sales import desk_people
from tests.bot.sales.rounds.desk_room import MINA, REZA, SARA, DeskRoom, desk, member
from tests.conversations.funnel.desk.sections import funnel_with

__all__ = ["desk"]

MINUTE = timedelta(minutes=1)


async def said(desk: DeskRoom) -> list[str]:
    return await desk.texts()


async def newest(desk: DeskRoom) -> Message:
    return (await desk.rows())[-1]


@pytest.fixture
async def quiet(desk: DeskRoom) -> DeskRoom:
    """A desk whose first card was sent, with a round that waits."""
    await desk.tells_act(acts.Alerted())
    await desk.all_sent()
    return desk


@pytest.mark.long
async def test_a_lead_given_back_is_told_under_the_card_with_sound(quiet: DeskRoom) -> None:
    await quiet.tells_act(acts.Claim(member(SARA)))
    await quiet.all_sent()
    await quiet.tells_act(acts.GiveBack(member(SARA)))
    row = await newest(quiet)
    assert await said(quiet) == ["🔓 Sara gave lead 1 back."]
    assert (row.chat, row.answers, "disable_notification" in row.body) == (None, "alert:1:1", False)
    assert row.fallbacks[0][1]["text"] == "🔓 \u2068Sara\u2069 gave lead 1 back."


async def test_each_step_of_the_ladder_takes_the_place_of_the_one_before(quiet: DeskRoom) -> None:
    quiet.waits(minutes=5)
    await quiet.tells_act(acts.TimerFired(DeskTimer.LADDER))
    assert await said(quiet) == ["⏱ Lead 1 has waited 5 min."]
    first = (await newest(quiet)).key
    await quiet.all_sent()
    quiet.waits(minutes=5)
    await quiet.tells_act(acts.TimerFired(DeskTimer.LADDER))
    down, ping = await quiet.rows()
    assert (down.method, down.edits) == ("deleteMessage", first)
    assert "tg://user?id=7001" in str(ping.body["text"])
    await quiet.all_sent()
    await quiet.tells_act(acts.Claim(member(REZA)))
    (down,) = await quiet.rows()
    assert (down.method, down.edits) == ("deleteMessage", ping.key)
    await quiet.all_sent()
    await quiet.tells_act(acts.Touch(member(REZA), TouchKind.CALL))
    assert await quiet.rows() == []


async def test_a_ping_that_still_waits_is_withdrawn(quiet: DeskRoom) -> None:
    quiet.waits(minutes=5)
    await quiet.tells_act(acts.TimerFired(DeskTimer.LADDER))
    await quiet.tells_act(acts.Claim(member(REZA)))
    assert [row.method for row in await quiet.rows()] == ["deleteMessage"]


async def test_managers_hear_of_it_in_private_until_somebody_has_it(quiet: DeskRoom) -> None:
    await quiet.starts(MINA)
    quiet.waits(minutes=15)
    await quiet.tells_act(acts.TimerFired(DeskTimer.LADDER))
    group, private = await quiet.rows()
    assert (group.chat, private.chat) == (None, MINA)
    assert "Mina" in str(group.body["text"])
    await quiet.all_sent()
    await quiet.tells_act(acts.Claim(member(SARA)))
    assert {(row.method, row.edits) for row in await quiet.rows()} == {
        ("deleteMessage", group.key),
        ("deleteMessage", private.key),
    }


async def test_silence_frees_the_lead_and_says_so_as_the_ping(quiet: DeskRoom) -> None:
    await quiet.tells_act(acts.Claim(member(REZA)))
    quiet.waits(minutes=15)
    await quiet.tells_act(acts.TimerFired(DeskTimer.HOLD))
    (row,) = await quiet.rows()
    text = str(row.body["text"]).translate(str.maketrans("", "", "\u2068\u2069"))
    assert text.split("\n")[0] == "🔓 No sign from Reza in 15 min: lead 1 is free again."
    assert row.key.startswith("ping:1:")


async def test_the_prospect_hears_who_has_the_request_a_minute_later(quiet: DeskRoom) -> None:
    await quiet.tells_act(acts.Claim(member(SARA)))
    assert await quiet.rows() == []
    quiet.waits(seconds=60)
    await quiet.tells_act(acts.TimerFired(DeskTimer.SEEN))
    (row,) = await quiet.rows()
    assert row.chat == 7_000_000_001
    assert "Sara" in str(row.body["text"])
    assert "با شما تماس می‌گیرد" in str(row.body["text"])


async def test_with_the_companys_signature_no_name_is_told(quiet: DeskRoom) -> None:
    quiet.config = replace(quiet.config, funnel=funnel_with("  talk: { sign: company }"))
    await quiet.tells_act(acts.Claim(member(SARA)))
    quiet.waits(seconds=60)
    await quiet.tells_act(acts.TimerFired(DeskTimer.SEEN))
    (row,) = await quiet.rows()
    assert "Sara" not in str(row.body["text"])
    assert "همکار ما" in str(row.body["text"])


async def test_a_missed_call_in_the_night_is_told_at_the_opening(quiet: DeskRoom) -> None:
    quiet.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    await quiet.tells_act(acts.Touch(member(SARA), TouchKind.NO_ANSWER))
    assert await quiet.rows() == []
    timer = await quiet.say_timer()
    assert timer.due == datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
    quiet.now = timer.due
    await quiet.says(timer)
    (row,) = await quiet.rows()
    assert row.chat == 7_000_000_001
    assert "همین الان تماس گرفتیم" in str(row.body["text"])
    await quiet.says(timer)
    assert len(await quiet.rows()) == 1


@pytest.mark.parametrize(
    "then",
    [
        pytest.param(acts.ContactStopped(), id="stopped"),
        pytest.param(acts.BotBlocked(), id="blocked"),
        pytest.param(acts.Touch(member(SARA), TouchKind.CALL), id="reached"),
        pytest.param(acts.Win(member(SARA)), id="bought"),
    ],
)
async def test_what_no_longer_holds_is_not_said(quiet: DeskRoom, then: acts.DeskAct) -> None:
    quiet.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    await quiet.tells_act(acts.Touch(member(SARA), TouchKind.NO_ANSWER))
    timer = await quiet.say_timer()
    quiet.waits(minutes=5)
    await quiet.act(then)
    quiet.now = timer.due
    await quiet.says(timer)
    assert await quiet.rows() == []


async def test_a_meeting_is_told_by_day(quiet: DeskRoom) -> None:
    quiet.now = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    await quiet.tells_act(acts.Claim(member(SARA)))
    await quiet.tells_act(acts.Meet(member(SARA), datetime(2026, 11, 25, 6, 30, tzinfo=UTC)))
    timer = await quiet.say_timer()
    assert timer.due == datetime(2026, 11, 24, 4, 30, tzinfo=UTC)
    quiet.now = timer.due
    await quiet.says(timer)
    assert "۱۰" in str((await newest(quiet)).body["text"])


async def test_who_left_is_named_as_the_lead_remembers_them(quiet: DeskRoom) -> None:
    await quiet.tells_act(acts.Claim(member(SARA)))
    sara = await quiet.database.write(lambda tx: desk_people.load(tx, SARA))
    assert sara is not None
    await quiet.database.write(lambda tx: desk_people.put(tx, sara.replace(gone=quiet.now)))
    await quiet.tells_act(acts.LeftDesk(SARA))
    assert await said(quiet) == ["🔓 Sara is off; these leads are free: 1"]
