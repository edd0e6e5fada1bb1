"""Groups, channels, anonymous admins, bots, business and guest messages never become leads."""

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import funnel_with, posts, private_message

LEADS = "SELECT count(*) FROM leads"


async def test_start_in_a_group_gets_one_polite_hint(office: Office) -> None:
    sara = people.sara(office.sandbox)
    other = office.sandbox.group("دوستان", [sara])
    sara.sends(f"/start@{office.sandbox.telegram.bot.username}", chat=other)
    hint = await sara.sees("گفت‌وگوی خصوصی", chat=other)
    assert f"t.me/{office.sandbox.telegram.bot.username}" in hint.text
    assert await office.rows(LEADS) == [(0,)]


@pytest.mark.long
async def test_the_hint_is_in_the_language_in_which_the_talk_will_begin(tmp_path) -> None:
    source = ("sources:\n", 'sources:\n  group:\n    label: { fa: "گروه", en: "Group" }\n    language: fa\n')
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, source)) as office:
        emma = people.emma(office.sandbox)
        other = office.sandbox.group("دوستان", [emma])
        emma.sends(f"/start@{office.sandbox.telegram.bot.username}", chat=other)
        await emma.sees("گفت‌وگوی خصوصی", chat=other)
        emma.opens("group")
        await emma.sees("سلام Emma")


@pytest.mark.long
async def test_a_groups_chatter_and_other_bots_commands_are_let_pass(office: Office) -> None:
    sara = people.sara(office.sandbox)
    office.group.promotes_bot()
    office.group.adds(sara)
    for words in ("سلام", "/start@other_bot", "09121234567", "/stats@other_bot", "/mine@other_bot"):
        sara.sends(words, chat=office.group)
    await office.sandbox.quiet()
    assert [message for message in office.group.messages if message.from_bot] == []
    assert await office.rows(LEADS) == [(0,)]


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        pytest.param("channel_post", {"chat": {"id": -100, "type": "channel", "title": "x"}}, id="channel"),
        pytest.param("message", {"sender_chat": {"id": -100, "type": "channel", "title": "x"}}, id="sender chat"),
        pytest.param(
            "message", {"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}}, id="anonymous admin"
        ),
        pytest.param("message", {"from": {"id": 5, "is_bot": True, "first_name": "Bot"}}, id="another bot"),
        pytest.param("message", {"from": {"id": 777000, "is_bot": False, "first_name": "Telegram"}}, id="telegram"),
        pytest.param("message", {"business_connection_id": "b"}, id="business connection"),
        pytest.param("business_message", {}, id="business message"),
        pytest.param("edited_business_message", {}, id="edited business message"),
        pytest.param("guest_message", {"guest_query_id": "g"}, id="guest message"),
        pytest.param("message", {"pinned_message": {"message_id": 1}}, id="service note"),
        pytest.param("edited_message", {}, id="an edit of somebody unknown"),
    ],
)
async def test_strangers_never_become_leads(office: Office, kind: str, changes: dict) -> None:
    sara = people.sara(office.sandbox)
    office.sandbox.telegram.updates.allow([])
    message = {**private_message(sara, text="/start"), **changes}
    if kind == "message" and "pinned_message" in changes:
        del message["text"]
    if kind == "edited_message":
        message["text"] = "سلام"
    calls = len(office.sandbox.called("sendMessage"))
    assert posts(office, kind, **message) is not None
    await office.sandbox.quiet()
    assert await office.rows(LEADS) == [(0,)]
    assert len(office.sandbox.called("sendMessage")) == calls
    assert await office.rows("SELECT count(*) FROM dead_letters") == [(0,)]


@pytest.mark.parametrize("words", ["/stats", "/leads", "/lead 1", "/bind", "/stats@other_bot", "/no_such_thing"])
async def test_commands_that_are_not_for_them_are_plain_words(office: Office, words: str) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    sara.sends(words)
    await sara.sees("یادداشتش کردم")


@pytest.mark.parametrize(
    "message",
    [
        pytest.param({"text": 5}, id="a text that is no text"),
        pytest.param({"contact": {"phone_number": 5}}, id="a contact whose number is no text"),
        pytest.param({"text": "x", "chat": {"type": "private"}}, id="a chat without an id"),
    ],
)
async def test_what_cannot_be_read_is_set_aside_and_the_others_go_on(office: Office, message: dict) -> None:
    sara, emma = people.sara(office.sandbox), people.emma(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    posts(office, "message", **{**private_message(sara), **message})
    emma.opens()
    await emma.sees("Hi Emma")
    await office.sandbox.quiet()
    dead = await office.rows("SELECT count(*) FROM dead_letters")
    assert dead == [(0 if "chat" in message else 1,)]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("\ud83d\udc69 Sara", "👩 Sara", id="a pair in two halves"),
        pytest.param("Sa\ud800ra", "Sara", id="a lone half"),
        pytest.param("Sa\x00ra", "Sara", id="nul"),
        pytest.param("\u202egnp.exe", "gnp.exe", id="an override"),
        pytest.param("<b>&amp;", "<b>&amp;", id="markup"),
        pytest.param("س" * 500, "س" * 63 + "…", id="huge"),
        pytest.param("\u3164", None, id="nothing to be seen"),
    ],
)
@pytest.mark.long
async def test_names_of_every_kind(office: Office, name: str, shown: str | None) -> None:
    sara = people.sara(office.sandbox)
    user = {"id": sara.id, "is_bot": False, "first_name": name, "language_code": "fa"}
    sara.has_started()
    posts(office, "message", **{**private_message(sara, text="/start"), "from": user})
    await sara.sees("سلام")
    assert await office.rows("SELECT name FROM leads") == [(shown or f"#{sara.id % 10_000:04}",)]
