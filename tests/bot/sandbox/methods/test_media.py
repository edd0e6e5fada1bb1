"""Files that the bot sends: every kind, by bytes and by file id, and albums."""

import pytest
from telegram import InputMediaDocument, InputMediaPhoto, InputMediaVideo, ReplyParameters
from telegram.error import BadRequest

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
KINDS = ["photo", "video", "animation", "audio", "voice", "video_note", "document", "sticker"]


def sender(bot, kind):
    """Return the bot's method that sends a kind of file."""
    return getattr(bot, f"send_{kind}")


def file_id(message, kind):
    carried = getattr(message, kind)
    return (carried[-1] if kind == "photo" else carried).file_id


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_goes_by_bytes_and_by_the_id_of_what_somebody_sent(bot, world, kind):
    words = {} if kind in {"sticker", "video_note"} else {"caption": "<b>x</b>", "parse_mode": "HTML"}
    sent = await sender(bot, kind)(world.sara.id, PNG, **words)
    assert (sent.caption_html or "") == ("<b>x</b>" if words else "")
    world.sara.sends_media(kind)
    theirs = (await bot.get_updates())[-1].message
    reply = ReplyParameters(sent.message_id)
    again = await sender(bot, kind)(world.sara.id, file_id(theirs, kind), reply_parameters=reply)
    assert getattr(again, kind) == getattr(theirs, kind)
    assert again.reply_to_message.message_id == sent.message_id


@pytest.mark.parametrize("kind", KINDS)
async def test_a_file_is_sent_as_what_it_is(bot, world, kind):
    world.sara.sends_media(kind)
    strange = file_id((await bot.get_updates())[-1].message, kind)
    other = "voice" if kind != "voice" else "photo"
    with pytest.raises(BadRequest, match="Type of file mismatch"):
        await sender(bot, other)(world.sara.id, strange)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_group_without_media_takes_no_kind(bot, world, kind):
    world.group.forbids_media()
    with pytest.raises(BadRequest, match=r"Not enough rights to send .* to the chat"):
        await sender(bot, kind)(world.group.id, PNG)


async def test_an_album_is_sent_by_ids_and_bytes(bot, world):
    sent = await bot.send_photo(world.sara.id, PNG)
    media = [InputMediaPhoto(sent.photo[0].file_id, caption="<b>one</b>", parse_mode="HTML"), InputMediaVideo(b"film")]
    photo, video = await bot.send_media_group(world.sara.id, media, reply_parameters=ReplyParameters(sent.message_id))
    assert photo.media_group_id == video.media_group_id
    assert (photo.caption_html, photo.photo[0].file_id) == ("<b>one</b>", sent.photo[0].file_id)
    assert [each.reply_to_message.message_id for each in (photo, video)] == [sent.message_id] * 2
    assert world.sara.downloads(world.sara.chat.last) == b"film"


@pytest.mark.parametrize(
    ("media", "reason"),
    [
        pytest.param([InputMediaPhoto(PNG)], "An album has 2 to 10 pieces", id="one"),
        pytest.param([InputMediaPhoto(PNG)] * 11, "Too many messages to send as an album", id="eleven"),
        pytest.param(
            [InputMediaPhoto(PNG), InputMediaDocument(PNG)],
            "Document can't be mixed with other media types",
            id="mixed",
        ),
        pytest.param(
            [InputMediaPhoto("AgAC"), InputMediaPhoto(PNG)], "Wrong file identifier/http url specified", id="strange id"
        ),
    ],
)
async def test_other_albums_are_refused(bot, world, media, reason):
    with pytest.raises(BadRequest, match=reason):
        await bot.send_media_group(world.sara.id, media)
    assert not world.sara.chat.messages
