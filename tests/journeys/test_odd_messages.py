"""Odd messages: an album, a protected photo, emoji alone, words of others; each is answered once, and kept."""

import json

import pytest

from tests import people
from tests.journeys.running import Office
from tests.journeys.walking import gives_number, posts, private_message

PHOTO = [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}]
FORWARDED = {"forward_origin": {"type": "hidden_user", "sender_user_name": "Ali", "date": 1}}


async def said(office: Office) -> list[dict]:
    return [
        json.loads(data) for (data,) in await office.rows("SELECT data FROM ledger WHERE kind = 'said' ORDER BY id")
    ]


async def replies(office: Office, person, words: str) -> int:
    await person.sees(words)
    return sum(words in each.text for each in person.chat.messages if each.from_bot)


CANNOT = "عکس را هنوز نمی‌توانم به همکارانم برسانم"


async def begins(office: Office):
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    return sara


@pytest.mark.long
async def test_an_album_of_ten_is_kept_whole_and_answered_once(office: Office) -> None:
    sara = await begins(office)
    for place in range(10):
        caption = {"caption": "مغازه‌ام"} if not place else {}
        posts(office, "message", **private_message(sara, photo=PHOTO, media_group_id="7", **caption))
    sara.sends("/help")
    await sara.sees("من اینجا هستم")
    assert await replies(office, sara, CANNOT) == 1
    kept = await said(office)
    assert [(each["medium"], each["text"]) for each in kept] == [("photo", "مغازه‌ام"), *[("photo", "")] * 9]


@pytest.mark.parametrize(
    ("fields", "medium", "text"),
    [
        pytest.param({"photo": PHOTO, "has_protected_content": True, "caption": "x"}, "photo", "x", id="protected"),
        pytest.param({"sticker": {"emoji": "👍"}}, "sticker", "", id="a sticker alone"),
        pytest.param({"text": "🌱" * 4096}, "text", "🌱" * 4096, id="4,096 emoji"),
        pytest.param(
            {"story": {"chat": {"id": -5, "type": "channel", "title": "0912 345 6789"}, "id": 1},
             "caption": "0912 345 6789", **FORWARDED},
            "story", "", id="a forwarded story with a phone in it",
        ),
        pytest.param(
            {"text": "یعنی چه؟", "quote": {"text": "در عوض شماره یا ایمیلتان", "position": 0},
             "reply_to_message": {"message_id": 1, "date": 1, "text": "09123456789"}},
            "text", "یعنی چه؟", id="a quote of our own text",
        ),
        pytest.param(
            {"photo": PHOTO, "caption": "09123456789", **FORWARDED}, "photo", "09123456789", id="another's number"
        ),
        pytest.param({"not_known_yet": {}}, "other", "", id="new to us"),
    ],
)  # fmt: skip
@pytest.mark.long
async def test_it_is_kept_and_answered_and_gives_no_contact(office: Office, fields, medium: str, text: str) -> None:
    sara = await begins(office)
    posts(office, "message", **private_message(sara, **fields))
    assert await replies(office, sara, CANNOT if medium == "photo" else "یادداشتش کردم") == 1
    assert [(each["medium"], each["text"]) for each in await said(office)] == [(medium, text)]
    assert await office.rows("SELECT phone, contact FROM leads") == [(None, None)]


async def test_4096_emoji_reach_the_group_and_what_is_unknown_is_not_promised(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, "مشتری و فروش", "همین ماه", "۲۰ تا ۶۰", "با من تماس بگیرید")
    await office.maryam.sees("سرنخ", chat=office.group)
    posts(office, "message", **private_message(sara, text="🌱" * 4096))
    assert await replies(office, sara, "به همکارانمان رساندم") == 1
    await office.maryam.sees("🌱🌱🌱", chat=office.group)
    posts(office, "message", **private_message(sara, not_known_yet={}))
    assert await replies(office, sara, "هنوز نمی‌توانم بخوانم") == 1
    assert await replies(office, sara, "به همکارانمان رساندم") == 1


async def test_a_long_rich_message_is_kept_whole_with_the_addresses_of_its_links(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, "مشتری و فروش", "همین ماه", "۲۰ تا ۶۰", "با من تماس بگیرید")
    card = await office.maryam.sees("سرنخ", chat=office.group)
    words = "فروشگاه پوشاک داریم و دنبال تبلیغیم. " * 860
    link = {"type": "url", "text": "این", "url": "https://shop.example/a"}
    blocks = [{"type": "paragraph", "text": words}, {"type": "paragraph", "text": ["ببینید: ", link]}]
    posts(office, "message", **private_message(sara, rich_message={"blocks": blocks}))
    assert await replies(office, sara, "به همکارانمان رساندم") == 1
    await office.maryam.sees("فروشگاه پوشاک داریم", chat=office.group, after=card)
    ((kept,),) = [[each["text"]] for each in await said(office)]
    assert kept == f"{words}\nببینید: این (https://shop.example/a)"
    assert len(kept) > 30_000
    linked = {"type": "text_link", "offset": 0, "length": 4, "url": "https://shop.example/b"}
    posts(office, "message", **private_message(sara, text="سایت ما", entities=[linked]))
    await office.maryam.sees("https://shop.example/b", chat=office.group)


async def test_a_service_note_is_silence(office: Office) -> None:
    sara = await begins(office)
    before = len(sara.chat.messages)
    for note in ("checklist_tasks_done", "poll_option_added", "chat_owner_changed", "new_chat_title", "giveaway"):
        posts(office, "message", **private_message(sara, **{note: {"text": "x"}}))
    sara.sends("/help")
    await sara.sees("من اینجا هستم")
    assert len(sara.chat.messages) == before + 2
    assert await said(office) == []
