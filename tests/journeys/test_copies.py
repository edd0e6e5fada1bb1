"""Photos, voices and files: copied under the card, or the person is told that they cannot be passed on."""

from pathlib import Path

import pytest

from bot.funnels.source import SHIPPED
from bot.sandbox.world.model import Message
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import COOL, becomes_hot, cards, english_sales, lines_of
from tests.journeys.test_forget import is_forgotten
from tests.journeys.test_quiet_cards import READ, ends, raises_hand
from tests.journeys.walking import gives_number, sees_question

CANNOT = "هنوز نمی‌توانم به همکارانم برسانم. لطفاً همین‌جا بنویسید، یا برای صحبت با یک نفر: /talk"
TWENTY_MEGABYTES = b"OggS" + b"\x00" * (20 * 1024 * 1024)


def copies(office: Office) -> list[Message]:
    """Return the copies of people's messages in the sales group."""
    return [message for message in cards(office) if message.attachment is not None]


def said(office: Office) -> list[str]:
    """Return what else the bot says in the group, without the cards."""
    return [" ".join(lines_of(each)) for each in cards(office) if each.attachment is None and not each.buttons]


def made(office: Office, method: str) -> list[dict[str, object]]:
    return [dict(call.params) for call in office.sandbox.called(method)]


async def test_a_voice_before_a_contact_cannot_be_passed_on_and_the_first_screen_follows(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.sends_voice()
    await sara.sees(f"پیام صوتی را {CANNOT}")
    await sara.sees("/privacy")
    sara.sends_photo()
    await sara.sees(f"عکس را {CANNOT}")
    await office.sandbox.quiet()
    assert cards(office) == []


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        pytest.param("voice", "a voice message", id="voice"),
        pytest.param("photo", "a photo", id="photo"),
        pytest.param("document", "a file", id="file"),
        pytest.param("video", "a video", id="video"),
        pytest.param("video_note", "a video", id="round video"),
        pytest.param("animation", "a file", id="animation"),
        pytest.param("audio", "an audio file", id="music"),
        pytest.param("location", "a location", id="place"),
    ],
)
@pytest.mark.long
async def test_each_kind_has_its_word_and_is_copied_once_there_is_a_card(tmp_path: Path, kind: str, word: str) -> None:
    async with open_office(tmp_path, funnel=english_sales(tmp_path)) as office:
        emma = people.emma(office.sandbox)
        acts = {"voice": emma.sends_voice, "photo": emma.sends_photo, "location": emma.sends_location}
        sends = acts.get(kind, lambda: emma.sends_file(kind))
        emma.opens()
        await emma.sees("/privacy")
        sends()
        last = await emma.sees("on to my colleagues yet")
        assert last.text == (
            f"I can't pass {word} on to my colleagues yet. Please write it here, or talk to a person: /talk"
        )
        emma.sends("/talk")
        await office.maryam.sees("🔥 Lead 1", chat=office.group)
        sends()
        await emma.sees("Passed on to our team")
        await office.sandbox.quiet()
        (copy,) = copies(office)
        assert copy.attachment is not None
        assert copy.attachment.kind == kind
        assert copy.reply_to is cards(office)[0]
        assert said(office) == [], "no words stand beside the copy"
        emma.sends("/help")  # its transaction comes after that of the result
        await emma.sees("talk to a person")
        await office.sandbox.quiet()
        ((message_id,),) = await office.rows("SELECT message_id FROM outbox WHERE key LIKE 'copy:%'")
        assert message_id == copy.id


async def test_a_voice_after_the_end_is_a_silent_card_with_the_copy_under_it(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await ends(sara, COOL["fa"], READ)
    sara.sends_voice(data=TWENTY_MEGABYTES)
    await sara.sees("به همکارانمان رساندم ✓ تا پایان روز کاری بعد")
    await office.sandbox.quiet()
    card, copy = cards(office)
    assert lines_of(card)[0] == "✉️ سرنخ ۱ پیام داده · سارا"
    assert "✍️ [پیام صوتی]" in lines_of(card)
    assert copy.reply_to is card
    assert copy.attachment is not None
    assert copy.attachment.kind == "voice"
    assert [call["disable_notification"] for call in made(office, "copyMessage")] == [True]
    assert office.sandbox.called("getFile") == [], "nothing of it is fetched, so its size does not matter"
    assert await office.rows("SELECT stage, hot, alerts FROM leads") == [("mql", 0, 0)]


@pytest.mark.long
async def test_under_a_claimed_quiet_card_a_copy_has_a_sound(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await raises_hand(sara)
    await office.maryam.sees("تماس می‌خواهد", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("برداشت", chat=office.group)
    sara.sends_file("document", "طرح ما")
    await office.maryam.sees("brief.txt", chat=office.group)
    (copy,) = copies(office)
    assert copy.reply_to is cards(office)[0]
    assert copy.caption == "[۱] طرح ما"
    assert ["disable_notification" in call for call in made(office, "copyMessage")] == [False]


@pytest.mark.long
async def test_under_an_alert_that_nobody_took_a_copy_is_silent_and_its_caption_is_not_said_again(
    office: Office,
) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
    sara.sends_photo("ویترین ما")
    await sara.sees("به همکارانمان رساندیم|رساندم")
    await office.maryam.sees("ویترین ما", chat=office.group)
    await office.sandbox.quiet()
    (copy,) = copies(office)
    assert copy.reply_to is cards(office)[0]
    assert said(office) == []
    assert ["disable_notification" in call for call in made(office, "copyMessage")] == [True]


async def test_the_first_photo_at_a_question_is_not_passed_on_and_the_second_is(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    sara.sends_photo("اول")
    await sara.sees(f"عکس را {CANNOT}")
    assert cards(office) == []
    sara.sends_photo("دوم")
    await sara.sees("به همکارانمان رساندم ✓")
    await office.sandbox.quiet()
    card, copy = cards(office)
    assert "✍️ [عکس] «اول»" in lines_of(card)
    assert copy.caption == "[۱] دوم"
    assert copy.reply_to is card


@pytest.mark.long
async def test_an_album_of_ten_is_one_under_a_line_that_replies_to_the_card(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        await ends(sara, COOL["fa"], READ)
        sara.sends_album(10, "مغازهٔ ما")
        await sara.sees("به همکارانمان رساندم ✓")
        await office.sandbox.quiet()
        assert copies(office) == [], "it is gathered until two seconds after the last piece"
        clock.jumps(seconds=2)
        await office.maryam.sees("مغازهٔ ما", chat=office.group)
        await office.sandbox.quiet()
        card, line, *album = cards(office)
        assert lines_of(line) == ["📎 از سرنخ ۱:"]
        assert line.reply_to is card
        assert len(album) == 10
        assert len({each.album for each in album}) == 1
        assert [each.caption for each in album] == ["مغازهٔ ما", *[""] * 9]
        assert len(made(office, "copyMessages")) == 1
        (told,) = [each for each in sara.chat.messages if "به همکارانمان" in each.shown]
        assert told is sara.chat.last


async def test_a_protected_photo_is_named_with_the_reason(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
    sara.sends_photo("کارت ویزیت", is_protected=True)
    await office.maryam.sees("[عکس] کارت ویزیت (محافظت‌شده است و کپی نمی‌شود)", chat=office.group)
    await office.sandbox.quiet()
    assert copies(office) == []
    assert made(office, "copyMessage") == []


@pytest.mark.long
async def test_protected_pieces_that_telegram_did_not_mark_are_named_too(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await raises_hand(sara)
    await office.maryam.sees("تماس می‌خواهد", chat=office.group)
    sara.sends_photo("کارت ویزیت")
    sara.chat.last.is_protected = True
    await office.maryam.sees("[عکس] کارت ویزیت» (محافظت‌شده است و کپی نمی‌شود)", chat=office.group)
    assert cards(office)[-1].reply_to is cards(office)[0]
    assert await office.rows("SELECT count(*) FROM outbox WHERE state = 'dead'") == [(0,)]


@pytest.mark.long
async def test_a_photo_that_is_deleted_at_once_is_named_with_the_reason(tmp_path: Path) -> None:
    async with open_office(tmp_path, funnel=english_sales(tmp_path)) as office:
        emma = people.emma(office.sandbox)
        await becomes_hot(emma, language="en")
        await office.maryam.sees("🔥 Lead 1", chat=office.group)
        emma.sends_photo()
        emma.deletes(emma.chat.last)
        await office.maryam.sees('Lead 1: "[photo]" (cannot be copied: it is no longer there)', chat=office.group)


async def test_of_an_album_with_a_piece_that_is_gone_the_rest_is_copied_and_the_group_is_told(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock, funnel=english_sales(tmp_path)) as office:
        emma = people.emma(office.sandbox)
        await becomes_hot(emma, language="en")
        await office.maryam.sees("🔥 Lead 1", chat=office.group)
        emma.sends_album(3, "our shop")
        emma.deletes(emma.chat.last)
        await emma.sees("Passed on to our team")
        await office.sandbox.quiet()
        clock.jumps(seconds=2)
        note = await office.maryam.sees("not all of these could be copied", chat=office.group)
        assert len(copies(office)) == 2
        assert note.reply_to is copies(office)[0]


async def test_in_a_group_without_media_the_card_gets_a_line_and_the_group_is_not_lost(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
    office.group.forbids_media()
    sara.sends_voice()
    await office.maryam.sees("«[پیام صوتی]» (کپی نشد: در این گروه اجازهٔ فرستادنش را ندارم)", chat=office.group)
    office.group.allows_media()
    sara.sends_photo("حالا")
    await office.maryam.sees("حالا", chat=office.group)
    assert [copy.caption for copy in copies(office)] == ["[۱] حالا"]


async def test_a_group_that_is_closed_altogether_gets_the_copy_when_it_opens(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
    office.group.mutes_bot()
    sara.sends_photo("ویترین ما")
    sara.sends_photo("انبار ما")
    await sara.sees("رساند")
    await office.sandbox.quiet()
    assert copies(office) == []
    office.group.readds_bot()
    await office.maryam.sees("انبار ما", chat=office.group)
    await office.sandbox.quiet()
    assert [copy.caption for copy in copies(office)] == ["ویترین ما", "انبار ما"], "and no line says otherwise"
    assert not any("کپی نشد" in text for text in said(office))


async def test_what_no_card_in_the_group_can_be_replied_to_follows_a_line_with_the_number(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False) as office:
        writers = [office.sandbox.person(f"نفر {place}", language="fa") for place in range(7)]
        for person in writers:
            await raises_hand(person)
        writers[2].sends_photo("ویترین ما")
        await writers[2].sees("رساندم")
        office.maryam.sends("/bind", chat=office.group)
        await office.maryam.sees("۷ نفر بی‌صدا", chat=office.group)
        copy = await office.maryam.sees("ویترین ما", chat=office.group)
        assert copy.reply_to is not None
        assert lines_of(copy.reply_to) == ["📎 از سرنخ ۳:"]


async def test_a_group_that_moved_gets_the_copy_after_a_line(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False) as office:
        group = office.sandbox.group("فروش", [office.maryam], basic=True)
        office.maryam.sends("/bind", chat=group)
        await office.maryam.sees("از این پس", chat=group)
        sara = people.sara(office.sandbox)
        await becomes_hot(sara)
        await office.maryam.sees("🔥 سرنخ ۱", chat=group)
        group.upgrade()
        sara.sends_photo("ویترین ما")
        copy = await office.maryam.sees("ویترین ما", chat=group)
        assert copy.reply_to is not None
        assert lines_of(copy.reply_to) == ["📎 از سرنخ ۱:"]


async def test_who_withdrew_consent_reads_what_they_read_before(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await ends(sara, COOL["fa"], READ)
    sara.sends("/stop")
    await sara.sees("پس گرفته شد")
    sara.sends_photo("ویترین ما")
    await sara.sees("/talk|/resume")
    await office.sandbox.quiet()
    assert CANNOT not in sara.chat.transcript()
    assert cards(office) == []


async def test_a_sticker_alone_says_nothing(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await raises_hand(sara)
    await office.maryam.sees("تماس می‌خواهد", chat=office.group)
    sara.sends_sticker()
    await office.sandbox.quiet()
    assert len(cards(office)) == 1


# Erasure


async def hot_with_a_photo(office: Office):
    sara = people.sara(office.sandbox)
    await becomes_hot(sara)
    await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
    sara.sends_photo("ویترین ما")
    await office.maryam.sees("ویترین ما", chat=office.group)
    return sara


@pytest.mark.long
async def test_forget_deletes_the_copies(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await hot_with_a_photo(office)
        sara.sends_album(3, "انبار ما")
        await sara.sees("رساند")
        await office.sandbox.quiet()
        clock.jumps(seconds=2)
        await office.maryam.sees("انبار ما", chat=office.group)
        assert len(copies(office)) == 4
        await is_forgotten(sara)
        await office.sandbox.quiet()
        assert copies(office) == []
        assert not any("📎" in text for text in said(office))
        assert await office.rows("SELECT count(*) FROM outbox WHERE method LIKE 'copy%'") == [(0,)]


async def test_forget_withdraws_the_copies_that_wait(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = await hot_with_a_photo(office)
        sara.sends_album(3, "انبار ما")
        await sara.sees("رساند")
        await is_forgotten(sara)
        await office.sandbox.quiet()
        clock.jumps(seconds=5)
        await office.sandbox.quiet()
        assert copies(office) == []
        assert made(office, "copyMessages") == []


@pytest.mark.parametrize("told", ["fa", "en"])
@pytest.mark.long
async def test_what_is_older_than_telegram_deletes_is_named_to_the_admins(tmp_path: Path, told: str) -> None:
    clock, funnel = JumpingClock(), english_sales(tmp_path) if told == "en" else SHIPPED
    async with open_office(
        tmp_path, funnel=funnel, clock=clock, telegrams_time=lambda: clock.now().timestamp()
    ) as office:
        sara = people.sara(office.sandbox)
        await becomes_hot(sara)
        await office.maryam.sees("🔥", chat=office.group)
        sara.sends_album(2, "انبار ما")
        await office.sandbox.quiet()
        clock.jumps(seconds=2)
        await office.maryam.sees("انبار ما", chat=office.group)
        clock.jumps(hours=49)
        sara.sends_photo("ویترین ما")
        young = await office.maryam.sees("ویترین ما", chat=office.group)
        old = [each for each in copies(office) if each is not young]
        await is_forgotten(sara)
        await office.sandbox.quiet()
        clock.jumps(seconds=10)
        message = await office.maryam.sees("۴۸ ساعت|48 hours")
        number = -1_000_000_000_000 - office.group.id
        lead = "سرنخ ۱" if told == "fa" else "Lead 1"
        assert lines_of(message)[1:] == [f"{lead}: https://t.me/c/{number}/{each.id}" for each in old]
        assert copies(office) == old
        assert "انبار ما" not in office.group.transcript(), "the caption is gone at least"


async def test_a_line_for_a_refused_copy_is_blanked_however_old_it_is(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock, telegrams_time=lambda: clock.now().timestamp()) as office:
        sara = people.sara(office.sandbox)
        await becomes_hot(sara)
        await office.maryam.sees("🔥", chat=office.group)
        sara.sends_photo("شمارهٔ خانه‌ام")
        sara.chat.last.is_protected = True
        await office.maryam.sees("شمارهٔ خانه‌ام» (محافظت‌شده است و کپی نمی‌شود)", chat=office.group)
        clock.jumps(hours=49)
        await is_forgotten(sara)
        await office.sandbox.quiet()
        clock.jumps(seconds=10)
        await office.sandbox.quiet()
        assert "شمارهٔ خانه‌ام" not in office.group.transcript()
        assert "۴۸ ساعت" not in office.maryam.chat.transcript(), "nothing is left to delete by hand"
