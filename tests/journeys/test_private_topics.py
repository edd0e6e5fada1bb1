"""Topics of private chats: every reply stands in the topic of what it answers, and a deleted topic is left."""

from datetime import UTC, datetime

import pytest

from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message, Topic
from storage.people import sessions
from storage.records.talk import TelegramUser
from tests import people
from tests.journeys.running import Office

GUIDES, OTHER = 901, 902


def in_topics(person: Person) -> Person:
    """Give a person's chat with the bot two topics."""
    for number in (GUIDES, OTHER):
        person.chat._chat.topics[number] = Topic(number, f"topic {number}")
    return person


def ours(person: Person) -> list[Message]:
    return [each for each in person.chat._chat.messages if each.from_bot]


async def test_every_reply_and_every_file_stays_in_the_topic(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/start", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    sara.sends("09121234567", thread_id=GUIDES)
    await sara.sees("این هم راهنمای شما")
    await sara.sees("الان بیشتر دنبال چه هستید")
    sara.taps("مشتری و فروش بیشتر")
    await sara.sees("چه زمانی می‌خواهید")
    sara.sends("/mydata", thread_id=GUIDES)
    await sara.sees("هرچه از شما داریم")
    sara.taps("فایل JSON")
    await sara.sees("همهٔ آنچه از شما داریم")
    assert {each.thread_id for each in ours(sara)} == {GUIDES}
    assert await office.rows("SELECT topic FROM leads") == [(GUIDES,)]


async def test_a_reply_goes_to_the_topic_of_what_it_answers(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/start", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    sara.sends("/help", thread_id=OTHER)
    await sara.sees("من اینجا هستم")
    sara.sends("/privacy")
    await sara.sees("با اطلاعات شما چه می‌کنیم")
    assert [each.thread_id for each in ours(sara)] == [GUIDES, OTHER, None]
    assert await office.rows("SELECT topic FROM leads") == [(None,)]


async def test_a_press_is_answered_in_its_own_topic_and_moves_nobody(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/start", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    sara.sends("09121234567", thread_id=GUIDES)
    await sara.sees("الان بیشتر دنبال چه هستید")
    sara.sends("سلام", thread_id=OTHER)
    await sara.sees("یادداشتش کردم")
    sara.taps("مشتری و فروش بیشتر")
    await sara.sees("چه زمانی می‌خواهید")
    assert ours(sara)[-1].thread_id == GUIDES
    assert await office.rows("SELECT topic FROM leads") == [(OTHER,)]


async def test_a_topic_that_was_deleted_is_left(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/start", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    sara.sends("09121234567", thread_id=GUIDES)
    await sara.sees("الان بیشتر دنبال چه هستید")
    press = sara.finds("مشتری و فروش بیشتر")
    await office.sandbox.quiet()
    del sara.chat._chat.topics[GUIDES]
    for message in sara.chat.messages:  # they go with their topic
        message.is_deleted = True
    sara.presses(press)
    await sara.sees("چه زمانی می‌خواهید")
    assert ours(sara)[-1].thread_id is None
    assert await office.rows("SELECT topic FROM leads") == [(None,)]


async def test_what_comes_unasked_goes_to_the_topic_they_last_wrote_in(office: Office) -> None:
    maryam = in_topics(office.maryam)
    maryam.sends("/start", thread_id=GUIDES)
    await maryam.sees("سلام مریم")
    maryam.sends("سلام", thread_id=OTHER)
    await maryam.sees("جایی ثبت نکردم")
    office.group.mutes_bot()
    await maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
    assert ours(maryam)[-1].thread_id == OTHER


async def test_an_admin_is_answered_in_their_topic(office: Office) -> None:
    maryam = in_topics(office.maryam)
    for words, seen in (("/leads", "سرنخ"), ("/stats", "بازدیدکننده"), ("/lead", "/lead")):
        maryam.sends(words, thread_id=GUIDES)
        await maryam.sees(seen)
    assert {each.thread_id for each in ours(maryam)[-3:]} == {GUIDES}


async def test_a_question_takes_the_place_of_another_in_its_topic_or_comes_there_anew(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/start", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    sara.sends("09121234567", thread_id=GUIDES)
    await sara.sees("۱ از ۴")
    await office.sandbox.quiet()
    asked = ours(sara)[-1]
    sara.taps("مشتری و فروش بیشتر")
    await sara.sees("۲ از ۴")
    await office.sandbox.quiet()
    assert ours(sara)[-1] == asked
    office.sandbox.weather.next(Refuses(400, "Bad Request: something new"), method="editMessageText")
    sara.taps("همین ماه")
    await sara.sees("۳ از ۴")
    assert ours(sara)[-1] != asked
    assert ours(sara)[-1].thread_id == GUIDES


LOST = "دیگر نمی‌توانم در گروه فروش بنویسم"


async def admin_in(office: Office, *topics: int | None) -> Person:
    """An admin who never was a lead, and sent a command in each of these topics."""
    maryam = in_topics(office.maryam)
    for topic in topics:
        told = len(ours(maryam))
        maryam.sends("/stats", thread_id=topic)
        await maryam.sees("بازدیدکننده", after=ours(maryam)[-1] if told else None)
    assert await office.rows("SELECT count(*) FROM leads") == [(0,)]
    return maryam


async def test_an_admin_who_never_was_a_lead_is_told_in_the_topic_they_last_wrote_in(office: Office) -> None:
    maryam = await admin_in(office, GUIDES, OTHER)
    assert [each.thread_id for each in ours(maryam)[-2:]] == [GUIDES, OTHER]
    office.group.mutes_bot()
    await maryam.sees(LOST)
    assert ours(maryam)[-1].thread_id == OTHER


async def test_who_wrote_outside_topics_is_told_there(office: Office) -> None:
    maryam = await admin_in(office, GUIDES, None)
    assert await office.rows("SELECT key FROM state WHERE key LIKE 'topic:%'") == []
    office.group.mutes_bot()
    await maryam.sees(LOST)
    assert ours(maryam)[-1].thread_id is None


async def test_a_topic_of_an_admin_that_was_deleted_is_left(office: Office) -> None:
    maryam = await admin_in(office, GUIDES)
    del maryam.chat._chat.topics[GUIDES]
    office.group.mutes_bot()
    await maryam.sees(LOST)
    assert ours(maryam)[-1].thread_id is None
    await office.sandbox.quiet()
    assert await office.rows("SELECT key FROM state WHERE key LIKE 'topic:%'") == []


@pytest.mark.long
async def test_a_lead_who_is_an_admin_has_one_topic_and_erasure_leaves_none(office: Office) -> None:
    maryam = await admin_in(office, GUIDES)
    known = TelegramUser(telegram_id=maryam.id, name="مریم")
    await office.app.database.write(
        lambda tx: sessions.begin(tx, known, language="fa", source="", at=datetime.now(UTC))
    )
    maryam.sends("/talk", thread_id=OTHER)
    await maryam.sees("شماره")
    assert await office.rows("SELECT topic FROM leads") == [(OTHER,)]
    maryam.sends("/leads", thread_id=GUIDES)
    await maryam.sees("سرنخ")
    await office.sandbox.quiet()
    assert await office.rows("SELECT topic FROM leads") == [(GUIDES,)]
    maryam.sends("/forget", thread_id=GUIDES)
    maryam.taps((await maryam.sees("برای همیشه پاک شود")).buttons[0].text)
    await maryam.sees("پاک شد")
    await office.sandbox.quiet()
    assert await office.rows("SELECT key FROM state WHERE key LIKE 'topic:%'") == []


async def test_a_command_that_is_not_theirs_leaves_no_topic_of_a_stranger(office: Office) -> None:
    sara = in_topics(people.sara(office.sandbox))
    sara.sends("/stats", thread_id=GUIDES)
    await sara.sees("سلام سارا")
    assert ours(sara)[-1].thread_id == GUIDES
    assert await office.rows("SELECT key FROM state WHERE key LIKE 'topic:%'") == []
