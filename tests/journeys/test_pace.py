"""The pace of a talk: an answer costs one call, nothing is lost in a hurry, and old buttons go soon."""

import asyncio
import time
from pathlib import Path

import pytest
import structlog

from bot.sandbox.api.faults import Hangs, Refuses, ResetAfter
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world.model import Message
from bot.settings.values import SendLimits
from tests import people
from tests.journeys.running import Office, running, settings_for
from tests.journeys.walking import HOT, funnel_with, gives_number, sees_question

log = structlog.get_logger(__name__)

QUESTIONS = 10
PEOPLE = 10
ANSWERED_AFTER_S = 0.04
QUICK_S = 0.3
ATTEMPTS = 3
"""A machine that is busy with other tests may delay one crowd; without one call an answer it is 2.7 s each time."""
SOON_S = 5.0
"""For how long two open questions may both have buttons."""
YES = "آره {n}"
MORE = """
  - id: more{n}
    text: {{ fa: "پرسش اضافه {n}؟", en: "One more, {n}?" }}
    label: {{ fa: "اضافه {n}", en: "more {n}" }}
    axis: fit
    cap: 1
    options:
      - {{ id: yes{n}, label: {{ fa: "آره {n}", en: "Yes {n}" }}, points: 1 }}
      - {{ id: not{n}, label: {{ fa: "نخیر {n}", en: "No {n}" }}, points: 0 }}
"""
BEFORE = "\n  - id: talk\n"


def long_funnel(folder: Path) -> Path:
    """Write the shipped funnel with ten questions."""
    more = "".join(MORE.format(n=n) for n in range(QUESTIONS - 4))
    return funnel_with(folder, (BEFORE, f"{more}{BEFORE}"))


ANSWERS = [*HOT[:3], *(YES.format(n=n) for n in range(QUESTIONS - 4)), HOT[3]]


@pytest.mark.long
async def test_ten_quick_people_see_the_next_question_within_300_ms(tmp_path: Path) -> None:
    for attempt in range(ATTEMPTS):
        (folder := tmp_path / str(attempt)).mkdir()
        if await p95_of_a_crowd(folder) <= QUICK_S:
            return
    pytest.fail("the next question comes late, in each of three crowds")


async def p95_of_a_crowd(folder: Path) -> float:
    """Return the seconds in which 95 of 100 answers of ten quick people are followed by the next question."""
    async with Sandbox(seed=7, flood_limits=True) as sandbox:
        sandbox.weather.latency_s, sandbox.floods.chat_burst = ANSWERED_AFTER_S, 5
        settings = settings_for(sandbox, folder, send_limits=SendLimits(30, 1, 20), funnel=long_funnel(folder))
        async with running(settings):
            crowd = [sandbox.person(f"نفر {n}", language="fa") for n in range(PEOPLE)]
            waits = await asyncio.gather(*(quick(person, n / PEOPLE) for n, person in enumerate(crowd)))
        seconds = sorted(wait for each in waits for wait in each)
        assert len(seconds) == PEOPLE * (QUESTIONS - 1)
        assert not [call for call in sandbox.calls if call.outcome.startswith("429")]
    p95 = seconds[int(len(seconds) * 0.95)]
    log.info("pace", p50=round(seconds[len(seconds) // 2], 3), p95=round(p95, 3))
    return p95


async def quick(person: Person, after_s: float) -> list[float]:
    """Answer every second from the first question on; return the seconds until each next question."""
    await asyncio.sleep(after_s)
    person.opens()
    await person.sees("/privacy")
    person.shares_contact()
    await person.sees("۱ از ۱۰")
    due, waits = time.monotonic(), []
    for n, label in enumerate(ANSWERS[:-1], start=2):
        pressed = time.monotonic()
        person.taps(label)
        await person.sees(f"{str(n).translate(PERSIAN)} از ۱۰")
        waits.append(time.monotonic() - pressed)
        due += 1.0
        await asyncio.sleep(max(0.0, due - time.monotonic()))
    return waits


PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


async def at_first(office: Office) -> tuple[Person, Message]:
    """Return a person at the first question, and its message."""
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    await office.sandbox.quiet()
    return sara, await sara.sees("۱ از ۴")


def with_buttons(person: Person) -> list[Message]:
    return [message for message in person.chat.messages if message.buttons and not message.is_deleted]


async def only_one_has_buttons(sandbox: Sandbox, person: Person) -> Message:
    """Wait until one message has buttons, at most as long as two may have them."""
    await sandbox.until(lambda: len(with_buttons(person)) == 1 or None, within=SOON_S)
    (message,) = with_buttons(person)
    return message


async def test_a_press_on_the_newest_message_costs_one_call(office: Office) -> None:
    sara, first = await at_first(office)
    before = len(office.sandbox.calls)
    sara.taps(HOT[0])
    await sees_question(sara, 2, "fa")
    await office.sandbox.quiet()
    made = [call.method for call in list(office.sandbox.calls)[before:] if call.method.startswith(("send", "edit"))]
    assert made == ["editMessageText"]
    assert with_buttons(sara) == [first]


async def test_below_their_words_the_question_is_a_new_message(office: Office) -> None:
    sara, first = await at_first(office)
    sara.sends("سلام")
    await sara.sees("یادداشتش کردم")
    sara.taps(HOT[0])
    second = await sara.sees("۲ از ۴", after=first)
    assert await only_one_has_buttons(office.sandbox, sara) == second
    assert "✓" in first.text


async def test_a_sticker_below_makes_the_question_a_new_message(office: Office) -> None:
    sara, first = await at_first(office)
    sara.sends_sticker()
    sara.taps(HOT[0])
    await sara.sees("۲ از ۴", after=first)


@pytest.mark.parametrize("said", ["message to edit not found", "message can't be edited", "Bad Request: SOMETHING_NEW"])
async def test_a_refused_edit_becomes_a_new_message(office: Office, said: str) -> None:
    sara, first = await at_first(office)
    office.sandbox.weather.next(Refuses(400, f"Bad Request: {said}"), method="editMessageText")
    sara.taps(HOT[0])
    second = await sara.sees("۲ از ۴", after=first)
    sara.taps(HOT[1])
    await sees_question(sara, 3, "fa")
    assert (await only_one_has_buttons(office.sandbox, sara)) == second


async def test_an_edit_whose_answer_is_lost_is_made_once(office: Office) -> None:
    sara, _ = await at_first(office)
    office.sandbox.weather.next(ResetAfter(), method="editMessageText")
    sara.taps(HOT[0])
    await sees_question(sara, 2, "fa")
    sara.taps(HOT[1])
    await sara.sees("۳ از ۴")
    await office.sandbox.quiet()
    assert await only_one_has_buttons(office.sandbox, sara)
    sara.taps(HOT[2])
    await sees_question(sara, 4, "fa")


@pytest.mark.long
async def test_a_typed_answer_takes_the_old_buttons_away_after_the_new_question_came(office: Office) -> None:
    sara, first = await at_first(office)
    sara.sends("فروش بیشتر")
    second = await sara.sees("۲ از ۴", after=first)
    assert await only_one_has_buttons(office.sandbox, sara) == second
    sent, edited = (call for call in list(office.sandbox.calls)[-2:])
    assert (sent.method, edited.method) == ("sendMessage", "editMessageText")


async def test_a_question_that_is_asked_again_leaves_one_with_buttons(office: Office) -> None:
    sara, first = await at_first(office)
    sara.sends("/start")
    again = await sara.sees("۱ از ۴", after=first)
    assert await only_one_has_buttons(office.sandbox, sara) == again
    sara.taps(HOT[0])
    await sees_question(sara, 2, "fa")
    assert with_buttons(sara) == [again]


async def test_typing_every_answer_at_once_leaves_no_old_buttons_for_long(tmp_path: Path) -> None:
    async with Sandbox(seed=7, flood_limits=True) as sandbox:
        settings = settings_for(sandbox, tmp_path, send_limits=SendLimits(30, 1, 20))
        async with running(settings):
            sara = people.sara(sandbox)
            await gives_number(sara)
            for n in (1, 2, 3):
                await sara.sees(f"{str(n).translate(PERSIAN)} از ۴")
                sara.sends("1")
            await sara.sees("۴ از ۴")
            assert "۴ از ۴" in (await only_one_has_buttons(sandbox, sara)).text
        assert not [call for call in sandbox.calls if call.outcome.startswith("429")]


@pytest.mark.long
async def test_a_restart_between_a_press_and_its_edit_loses_nothing(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        settings = settings_for(sandbox, tmp_path)
        async with running(settings):
            sara = people.sara(sandbox)
            await gives_number(sara)
            await sees_question(sara, 1, "fa")
            await sandbox.quiet()
            sandbox.weather.share(Hangs(), 1.0, method="editMessageText")
            sara.taps(HOT[0])
            await sandbox.until(lambda: sandbox.weather.struck or None)
        sandbox.weather.clear()
        async with running(settings):
            await sees_question(sara, 2, "fa")
            sara.taps(HOT[1])
            await sees_question(sara, 3, "fa")
            await sandbox.quiet()
            assert len(with_buttons(sara)) == 1
