"""Outcomes: a tap asks once before it counts, only its asker answers, and what is void says why."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind
from tests.bot.sales_room import ALI, GROUP, MARYAM, REZA, SalesRoom, room, toast

__all__ = ["room"]

BOTH = frozenset({MARYAM.telegram_id, REZA.telegram_id})


async def standing(room: SalesRoom) -> tuple[Stage, Outcome]:
    lead = await room.lead()
    return lead.stage, lead.outcome


@pytest.fixture
async def desk(room: SalesRoom) -> SalesRoom:
    """A hot lead, and two admins."""
    room.config = replace(room.config, admins=BOTH)
    await room.hot_lead()
    return room


@pytest.mark.parametrize("act", ["unfit", "lost"])
@pytest.mark.long
async def test_a_tap_only_asks_and_a_no_leaves_everything(desk: SalesRoom, act: str) -> None:
    await desk.presses(MARYAM, act)
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)
    assert "lead 1" in (await desk.texts())[-1]
    assert toast(await desk.answers(MARYAM, f"{act}:no")) == "Lead 1 stays as it was."
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)
    assert EntryKind.OUTCOME not in await desk.kinds()


async def test_a_second_yes_changes_nothing_and_is_told_the_same(desk: SalesRoom) -> None:
    await desk.decides(MARYAM, "unfit")
    before = len(await desk.rows())
    for admin in (MARYAM, REZA):
        assert toast(await desk.answers(admin, "unfit:yes")) == "Lead 1 is not a fit."
    assert len(await desk.rows()) == before, "what stands in place of the question stays"
    assert (await desk.kinds()).count(EntryKind.OUTCOME) == 1
    await desk.commands(MARYAM, "lead 1")
    assert toast(await desk.answers(MARYAM, "unfit:yes")).startswith("That question is no longer open")


async def test_a_second_no_and_a_second_something_else_leave_the_answer_as_it_is(desk: SalesRoom) -> None:
    await desk.presses(MARYAM, "lost")
    await desk.answers(MARYAM, "lost:other")
    before = len(await desk.rows())
    assert toast(await desk.answers(MARYAM, "lost:other")) == ""
    assert len(await desk.rows()) == before, "the words are still awaited"
    await desk.presses(MARYAM, "unfit")
    for _ in range(2):
        assert toast(await desk.answers(MARYAM, "unfit:no")) == "Lead 1 stays as it was."
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)


async def test_a_double_tap_asks_once(desk: SalesRoom) -> None:
    for act in ("unfit", "lost"):
        before = len(await desk.rows())
        for _ in range(2):
            await desk.presses(MARYAM, act)
        assert len(await desk.rows()) == before + 1, act
    desk.now += timedelta(seconds=10)
    await desk.presses(MARYAM, "lost")
    assert len(await desk.rows()) == before + 2, "after a while it is asked again"


@pytest.mark.parametrize("act", ["unfit", "lost"])
async def test_who_bought_and_is_then_set_aside_is_no_customer(desk: SalesRoom, act: str) -> None:
    await desk.decides(MARYAM, "won")
    await desk.presses(MARYAM, act)
    assert "It counts as a customer; this takes that back." in (await desk.texts())[-1]
    await desk.answers(MARYAM, f"{act}:{'price' if act == 'lost' else 'yes'}")
    lead = await desk.lead()
    assert (lead.stage, lead.outcome.value) == (Stage.SQL, "lost" if act == "lost" else "disqualified")


async def test_of_two_admins_who_ask_at_once_the_first_answer_counts(desk: SalesRoom) -> None:
    await desk.presses(MARYAM, "unfit")
    await desk.presses(REZA, "lost")
    assert toast(await desk.answers(REZA, "lost:competitor")) == "Lead 1 is lost: competitor."
    asked = [row for row in await desk.rows() if "Is lead 1 not a fit" in str(row.body.get("text"))]
    id_ = re.findall(r"c:([\w-]+):", str(asked[0].body["reply_markup"]))[0]  # an id may end in "c"
    assert toast(await desk.presses(REZA, "unfit:yes", card=id_)).startswith("I asked your colleague that")
    assert toast(await desk.presses(MARYAM, "unfit:yes", card=id_)) == "No longer possible; lead 1: lost."
    assert await standing(desk) == (Stage.SQL, Outcome.LOST)


@pytest.mark.parametrize(
    "meanwhile",
    [
        pytest.param(lambda desk: desk.commands(MARYAM, "/leads"), id="a command"),
        pytest.param(lambda desk: desk.presses(MARYAM, "back"), id="another button"),
        pytest.param(None, id="a quarter of an hour"),
    ],
)
async def test_a_question_goes_stale(desk: SalesRoom, meanwhile) -> None:
    await desk.presses(MARYAM, "unfit")
    id_ = re.findall(r"c:([\w-]+):", str((await desk.rows())[-1].body["reply_markup"]))[0]
    if meanwhile is None:
        desk.waits(minutes=16)
    else:
        await meanwhile(desk)
    assert toast(await desk.presses(MARYAM, "unfit:yes", card=id_)).startswith("That question is no longer open")
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)


async def test_another_reason_is_asked_for_in_words(desk: SalesRoom) -> None:
    await desk.presses(MARYAM, "lost", chat=MARYAM.telegram_id)
    await desk.answers(MARYAM, "lost:other", chat=MARYAM.telegram_id)
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)
    assert (await desk.rows())[-1].body["reply_markup"] == {"force_reply": True, "selective": True}
    assert await desk.writes(MARYAM, "they moved\nabroad") is not None
    assert await standing(desk) == (Stage.SQL, Outcome.LOST)
    card = next(text for text in reversed(await desk.texts()) if text.startswith("<b>"))
    assert "✖️ Maryam · Lead 1 · lost: they moved abroad" in card


async def test_a_closed_lead_is_opened_again_with_a_reason(desk: SalesRoom) -> None:
    await desk.decides(MARYAM, "won", chat=MARYAM.telegram_id)
    await desk.presses(MARYAM, "reopen", chat=MARYAM.telegram_id)
    assert "Why is lead 1 opened again?" in (await desk.texts())[-1]
    assert await desk.writes(MARYAM, "wrong button") is not None
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)
    await desk.commands(MARYAM, "/lead 1")
    page = (await desk.texts())[-1]
    assert "customer → SQL (wrong button)" in page
    assert "bought → open (wrong button)" in page


async def test_the_reason_of_a_loss_stands_in_words_on_card_and_page(desk: SalesRoom) -> None:
    await desk.decides(MARYAM, "lost")
    texts = await desk.texts()
    assert any(text.startswith("<b>") and "lost: price" in text for text in texts)
    assert "open → lost (price)" in texts[-1]
    await desk.commands(MARYAM.replace(language_code="fa"), "/lead 1")
    assert "باز ← از دست رفته (قیمت)" in (await desk.texts())[-1]


@pytest.mark.parametrize("data", ["unfit:yes", "lost:price", "unfit:no"])
async def test_a_member_answers_no_question(desk: SalesRoom, data: str) -> None:
    await desk.presses(MARYAM, data.split(":", maxsplit=1)[0])
    assert toast(await desk.answers(ALI, data, chat=GROUP)) == "Only an admin can do that."
    assert await standing(desk) == (Stage.SQL, Outcome.OPEN)


async def test_a_page_offers_only_what_would_change_something(desk: SalesRoom) -> None:
    await desk.commands(MARYAM, "/lead 1")
    labels = [
        "🙋 Claim",
        "📋 Copy number",
        "💬 Message",
        "🧪 Trial used",
        "🏆 Bought",
        "✖️ Not a fit",
        "✖️ Lost",
        "↩️ Back to lead",
    ]
    assert labels_of(await desk.rows()) == labels
    await desk.decides(MARYAM, "won")
    await desk.commands(MARYAM, "lead 1")
    contact = ["📋 Copy number", "💬 Message"]
    assert labels_of(await desk.rows()) == [*contact, "✖️ Not a fit", "✖️ Lost", "↩️ Reopen", "↩️ Back to lead"]
    await desk.decides(MARYAM, "lost")
    await desk.commands(MARYAM, "lead 1")
    assert labels_of(await desk.rows()) == [*contact, "✖️ Not a fit", "↩️ Reopen", "↩️ Back to lead"]


async def test_who_bought_and_is_then_set_aside_has_it_in_words_in_their_story(desk: SalesRoom) -> None:
    await desk.decides(MARYAM, "won")
    await desk.decides(MARYAM, "unfit")
    await desk.commands(MARYAM, "/lead 1")
    assert "bought → open (not a fit)" in (await desk.texts())[-1]


async def test_on_the_page_also_a_lead_that_sales_never_heard_of_is_claimed_and_the_group_gets_its_card(
    room: SalesRoom,
) -> None:
    await room.hot_lead(alert=False, hot=False, stage=Stage.MQL, alerted_at=None)
    assert toast(await room.presses(MARYAM, "take", chat=MARYAM.telegram_id)) == "Lead 1 is yours."
    assert (await room.lead()).owner == MARYAM.telegram_id
    assert any("✅ Maryam has it" in text for text in await room.texts())


def labels_of(rows: list) -> list[str]:
    keyboard = rows[-1].body["reply_markup"]["inline_keyboard"]
    return [button["text"] for row in keyboard for button in row]
