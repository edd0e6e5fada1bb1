"""Telegram refuses, loses and delays sends, seen from both ends: everyone gets every message."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.sandbox.api.call_log import LoggedCall
from bot.sandbox.api.faults import Refuses, ResetAfter, ResetBefore, TooManyRequests
from bot.sandbox.people.person import Person
from tests import people
from tests.faults.walkers import ROADS, Walker
from tests.journeys.running import Office, open_office

SENDS = ("sendMessage", "sendDocument")


async def asks_for_a_person(person: Person) -> None:
    """Ask for a person: the shortest way to an alert."""
    person.sends("/talk")
    await person.sees("colleague will|they.ll call you|همکاران")


def to(office: Office, chat: int) -> list[LoggedCall]:
    return [call for call in office.sandbox.calls if call.method in SENDS and call.params.get("chat_id") == chat]


def cards(office: Office, words: str) -> list[str]:
    return [message.text for message in office.group.messages if message.from_bot and words in message.text]


@pytest.mark.long
async def test_a_storm_of_faults_costs_time_and_nothing_else(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        turns = asyncio.Semaphore(1000)
        walkers = [
            Walker(office.sandbox.person(f"Walker {n}", language=ROADS[n % 4].language), ROADS[n % 4], turns)
            for n in range(20)
        ]
        weather = office.sandbox.weather
        for method in SENDS:
            weather.share(Refuses(502, "Bad Gateway"), 0.1, method=method)
            weather.share(ResetBefore(), 0.05, method=method)
            weather.share(ResetAfter(), 0.1, method=method)
        async with asyncio.timeout(40):
            await asyncio.gather(*(walker.walks() for walker in walkers))
        weather.clear()
        await office.settles()
        sent = Counter((call.params["chat_id"], call.params.get("text", "file")) for call in office.sandbox.calls
                       if call.method in SENDS and call.outcome in ("ok", "ResetAfter"))  # fmt: skip
        assert sum(times - 1 for times in sent.values()) <= weather.struck["ResetAfter"]
        stages = await office.rows("SELECT telegram_id, stage FROM leads")
        assert dict(stages) == {walker.person.id: walker.road.stage for walker in walkers}
        alerts = await office.rows("SELECT count(*) FROM outbox WHERE priority = 0 AND state = 'sent'")
        assert alerts == [(sum(walker.road.alerts for walker in walkers),)]


async def test_a_429_silences_its_chat_alone_and_for_as_long_as_it_says(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        sara, emma = people.sara(office.sandbox), people.emma(office.sandbox)
        office.sandbox.weather.next(TooManyRequests(2), method="sendMessage", chat_id=sara.id)
        sara.opens()
        await office.sandbox.until(lambda: to(office, sara.id) or None)
        await asks_for_a_person(emma)
        assert len(to(office, sara.id)) == 1, "not a word to her meanwhile"
        await sara.sees("PDF")
        refused, sent = to(office, sara.id)
        assert sent.at - refused.at >= 2


async def test_who_blocks_the_bot_in_the_last_moment_is_an_alert_all_the_same(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        office.sandbox.weather.next(
            Refuses(403, "Forbidden: bot was blocked by the user"), times=9, method="sendMessage", chat_id=emma.id
        )
        emma.sends("/talk")
        await office.maryam.sees("Emma", chat=office.group)
        await office.settles()
        assert await office.rows("SELECT blocked, stage FROM leads") == [(1, "sql")]


async def test_a_person_whom_no_link_may_name_is_a_card_without_that_button(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        reza = people.reza(office.sandbox)
        await asks_for_a_person(reza)
        card = await office.maryam.sees("رضا", chat=office.group)
        refused, sent = to(office, office.group.id)
        assert "BUTTON_USER_PRIVACY_RESTRICTED" in refused.outcome
        assert sent.ok
        assert any("🙋" in label for label in card.labels)
        assert not any((button.url or "").startswith("tg://") for button in card.buttons)


async def test_a_card_whose_formatting_is_refused_goes_as_plain_text(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for _ in range(2):
            office.sandbox.weather.next(
                Refuses(400, "Bad Request: can't parse entities: unexpected end of tag"), chat_id=office.group.id
            )
        emma = people.emma(office.sandbox)
        await asks_for_a_person(emma)
        await office.maryam.sees("Emma", chat=office.group)
        *_, sent = to(office, office.group.id)
        assert "parse_mode" not in sent.params
        assert len(cards(office, "Emma")) == 1


async def test_a_file_id_that_telegram_forgot_is_uploaded_again(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma, olga, ada = (office.sandbox.person(name, language="en") for name in ("Emma", "Olga", "Ada"))
        wrong = Refuses(400, "Bad Request: wrong file identifier/HTTP URL specified")
        office.sandbox.weather.next(wrong, method="sendDocument", chat_id=olga.id)
        for person in (emma, olga, ada):
            person.opens()
            await person.sees("Just send your number")
            person.sends("somebody@corp.example")
            guide = await person.sees("Here is your guide")
            assert person.downloads(guide).startswith(b"%PDF-")
        uploaded = [isinstance(call.params["document"], dict) for call in office.sandbox.called("sendDocument")]
        assert uploaded == [True, False, True, False]


async def test_a_talk_goes_on_over_messages_that_are_gone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        emma.sends("emma@corp.example")
        question = await emma.sees("1 of 4")
        press = emma.finds("A website")
        question.is_deleted = True
        emma.presses(press)
        await emma.sees("2 of 4")
        await office.settles()
        assert await office.rows("SELECT key FROM outbox WHERE state = 'dead'") == []


async def test_a_press_that_is_answered_too_late_counts_all_the_same(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        emma.sends("emma@corp.example")
        await emma.sees("1 of 4")
        late = Refuses(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        office.sandbox.weather.next(late, method="answerCallbackQuery")
        emma.taps("A website")
        await emma.sees("2 of 4")
        await office.settles()
        assert office.sandbox.weather.struck["Refuses"] == 1
        assert await office.rows("SELECT json_extract(answers, '$.need') FROM leads") == [("build",)]


async def test_a_card_that_was_deleted_comes_anew_with_the_next_news(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        await asks_for_a_person(emma)
        card = await office.maryam.sees("Emma", chat=office.group)
        card.is_deleted = True
        emma.sends("+44 20 7946 0018")
        again = await office.maryam.sees("442079460018", chat=office.group)
        assert again is not card
        await office.settles()
        assert len(cards(office, "Emma")) == 1


async def test_the_gate_crossed_twice_is_one_alert(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        emma = people.emma(office.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        emma.sends("emma@corp.example")
        await emma.sees("1 of 4")
        for answer, following in (("A website", "2 of 4"), ("Within three", "3 of 4"), ("Over ", "4 of 4")):
            emma.taps(answer)
            await emma.sees(following)
        emma.sends("/talk")
        emma.taps("Write to me here")
        emma.sends("/talk")
        await office.maryam.sees("Emma", chat=office.group)
        await office.settles()
        assert await office.rows("SELECT key FROM outbox WHERE priority = 0") == [("alert:1:1",)]
        (card,) = cards(office, "Emma")
        assert "پیام در تلگرام" in card, "what made it hot again stands on the first card"
