"""The chat page's own door: what it shows, what it does, and whom it lets in."""

import asyncio
import json
import re
from pathlib import Path

import aiohttp
import pytest
from telegram import BotCommandScopeAllGroupChats

from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.page import static_files


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


async def look(page, person_id, chat_id):
    async with page.get("/sandbox/chat", params={"as": person_id, "chat": chat_id}) as answer:
        return await answer.json()


async def act(page, person_id, chat_id, **what):
    async with page.post("/sandbox/act", json={"as": person_id, "chat": chat_id, **what}) as answer:
        return answer.status


PAGE = Path(static_files.__file__).with_name("static")


@pytest.mark.parametrize("name", ["", *sorted(f"page/{each.name}" for each in PAGE.iterdir() if each.suffix != ".txt")])
async def test_the_page_is_served_and_loads_nothing_from_elsewhere(page, name):
    async with page.get(f"/{name}") as answer:
        body = await answer.read()
        assert answer.status == 200
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    if not name.endswith(".woff2"):
        assert not re.findall(r"onclick=|innerHTML|style=|eval\(|(?<![\"'])//cdn", body.decode())


@pytest.mark.parametrize("name", ["page/nothing.js", "page/vazirmatn-OFL.txt", "page/..%2Fserver.py"])
async def test_nothing_else_is_served(page, name):
    async with page.get(f"/{name}") as answer:
        assert answer.status == 404


@pytest.mark.parametrize("words", ["words", "funnel_words"])
def test_both_languages_of_the_page_have_the_same_texts(words):
    english, persian = (
        re.findall(r"^  (\w+): \"(.+)\",$", (PAGE / f"{words}_{language}.js").read_text("utf-8"), re.MULTILINE)
        for language in ("en", "fa")
    )
    assert [key for key, _ in english] == [key for key, _ in persian]
    assert [re.findall(r"{\w+}", text) for _, text in english] == [re.findall(r"{\w+}", text) for _, text in persian]


def test_every_text_that_the_page_asks_for_is_there():
    written = "".join(each.read_text("utf-8") for each in PAGE.glob("*words_en.js"))
    words = set(re.findall(r"^  (\w+): ", written, re.MULTILINE))
    code = "".join(each.read_text("utf-8") for each in PAGE.glob("*.*") if each.suffix in {".js", ".html"})
    asked = set(re.findall(r"\bt\(\"(\w+)\"\)|data-(?:text|label)=\"(\w+)\"", code))
    assert {one or other for one, other in asked} <= words


async def test_a_demo_opens_on_a_prospect_and_a_sales_group(sandbox, page):
    demo = await open_demo_world(sandbox)
    async with page.get("/sandbox/world") as answer:
        world = await answer.json()
    colleagues = [demo.admin_id, *demo.seller_ids]
    assert [person["id"] for person in world["people"]] == [demo.prospect_id, demo.guest_id, *colleagues]
    (group,) = world["groups"]
    assert (group["id"], group["title"], group["members"]) == (demo.sales_group_id, "فروش", colleagues)
    assert group["admins"] == [demo.admin_id]


@pytest.mark.parametrize(
    ("languages", "spoken", "title"),
    [
        (["en", "fa"], ["en", "fa", "en", "en", "en"], "Sales"),
        (["fa"], ["fa", "fa", "fa", "fa", "fa"], "فروش"),
        (["de"], ["de", "de", "de", "de", "de"], "Sales"),
    ],
)
async def test_the_people_of_a_demo_speak_the_languages_of_its_funnel(sandbox, languages, spoken, title):
    demo = await open_demo_world(sandbox, languages)
    people = list(sandbox.telegram.users.values())
    assert [each.language for each in people] == spoken
    assert len({each.name for each in people}) == len(people)
    assert sandbox.telegram.chats[demo.sales_group_id].title == title


async def test_a_talk_is_shown_with_its_buttons_and_files(bot, page, world):
    sara = world.sara.id
    await act(page, sara, sara, act="say", text="<b>hi</b>")
    await bot.send_document(sara, b"%PDF", filename="راهنما.pdf", caption="<b>بفرما</b>", parse_mode="HTML")
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "1"}], [{"text": "B", "url": "https://b.example"}]]}
    await bot.send_message(sara, "q", reply_markup=markup)
    mine, document, question = (await look(page, sara, sara))["messages"]
    assert (mine["mine"], mine["text"]) == (True, "<b>hi</b>")
    assert document["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    assert question["buttons"][1] == [{"text": "B", "url": "https://b.example", "copy": ""}]
    async with page.get(document["attachment"]["url"]) as answer:
        assert (await answer.read(), answer.headers["X-Content-Type-Options"]) == (b"%PDF", "nosniff")
        assert answer.headers["Content-Disposition"].startswith("inline")
    async with page.get(f"{document['attachment']['url']}?save") as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment")


async def test_sound_calls_reactions_and_who_stays_anonymous_are_shown(bot, page, world):
    admin, group = world.admin.id, world.group.id
    await bot.send_message(
        group, f'<a href="tg://user?id={admin}">Ali</a>', parse_mode="HTML", disable_notification=True
    )
    world.admin.sends_anonymously("/mine", chat=world.group)
    await bot.set_message_reaction(group, world.group.messages[-1].id, "👌")
    world.group.adds(world.sara)
    world.sara.reacts(world.group.messages[-1], "👍")
    await bot.send_message(group, "@sara: 128", reply_to_message_id=world.group.messages[-1].id)
    ping, own, answer = (await look(page, admin, group))["messages"]
    assert [(each["silent"], each["calls"]) for each in (ping, own, answer)] == [
        (True, True),
        (False, False),
        (False, False),
    ]
    assert (own["from"], [each["sign"] for each in own["reactions"]]) == ("Sales", ["👌", "👍"])
    assert answer["reply"]["from"] == "Sales"
    assert [each["calls"] for each in (await look(page, world.sara.id, group))["messages"]] == [False, False, True]


async def test_topics_of_a_forum_are_shown_with_what_is_in_each(bot, page, world):
    group = world.group
    group.promotes_bot()
    group.becomes_forum()
    first = (await bot.create_forum_topic(group.id, "🔥 1 · Sara")).message_thread_id
    await bot.send_message(group.id, "card", message_thread_id=first)
    await bot.send_message(group.id, "list")
    second = (await bot.create_forum_topic(group.id, "🔥 2 · Ali")).message_thread_id
    await bot.close_forum_topic(group.id, first)
    assert await act(page, world.admin.id, group.id, act="say", text="in it", topic=second) == 200
    assert await act(page, world.admin.id, group.id, act="say", text="elsewhere", topic=1) == 200
    shown = await look(page, world.admin.id, group.id)
    assert [(each["id"], each["name"], each["closed"]) for each in shown["topics"]] == [
        (1, "", False), (second, "🔥 2 · Ali", False), (first, "🔥 1 · Sara", True),
    ]  # fmt: skip
    said = [(each["text"], each["topic"]) for each in shown["messages"] if not each["service"]]
    assert said == [("card", first), ("list", 1), ("in it", second), ("elsewhere", 1)]
    group.is_forum_no_more()
    shown = await look(page, world.admin.id, group.id)
    assert (shown["topics"], {each["topic"] for each in shown["messages"]}) == (None, {None})


async def test_a_document_shows_the_picture_that_was_sent_with_it(bot, page, world):
    await bot.send_document(world.sara.id, b"%PDF", filename="a.pdf", thumbnail=b"\xff\xd8\xff picture")
    (document,) = (await look(page, world.sara.id, world.sara.id))["messages"]
    async with page.get(document["attachment"]["thumbnail"]) as answer:
        assert (await answer.read(), answer.content_type) == (b"\xff\xd8\xff picture", "image/jpeg")


async def test_a_talk_shows_what_is_quoted_who_reacted_and_what_one_may_do(bot, page, world):
    admin, group = world.admin.id, world.group.id
    card = await bot.send_message(group, "card of a lead")
    what = {"act": "say", "text": "who?", "reply_to": card.message_id, "quote": "a lead"}
    assert await act(page, admin, group, **what) == 200
    question = world.group.messages[-1].id
    for reaction in ("👍", "🔥", "🔥", "👍"):
        assert await act(page, admin, group, act="react", message=question, reaction=reaction) == 200
    await bot.set_message_reaction(group, question, "👍")
    shown, own = (await look(page, admin, group))["messages"]
    assert (own["reply"]["text"], own["reply"]["part"], shown["reply"]) == ("a lead", True, None)
    assert own["reactions"] == [{"sign": "👍", "who": ["Sarnakh sandbox", "Ali"], "mine": True}]
    assert [(each["editable"], each["deletable"]) for each in (shown, own)] == [(False, True), (True, True)]
    assert await act(page, admin, group, act="delete", message=question) == 200
    assert len((await look(page, admin, group))["messages"]) == 1


async def test_an_album_is_numbered_and_answers_a_message(bot, page, world):
    admin, group = world.admin.id, world.group.id
    card = await bot.send_message(group, "card")
    await act(page, admin, group, act="album", text="our shop", reply_to=card.message_id)
    await act(page, admin, group, act="voice", reply_to=card.message_id)
    _, *pieces, voice = (await look(page, admin, group))["messages"]
    assert [(piece["album"]["place"], piece["album"]["of"]) for piece in pieces] == [(1, 3), (2, 3), (3, 3)]
    assert (voice["album"], voice["reply"]["text"], voice["editable"]) == (None, "card", True)


async def test_what_is_no_file_is_shown_with_its_own_fields(page, world):
    for kind in ("poll", "venue", "paid_media"):
        assert await act(page, world.sara.id, world.sara.id, act=kind) == 200
    shown = [each["attachment"] for each in (await look(page, world.sara.id, world.sara.id))["messages"]]
    assert [each["kind"] for each in shown] == ["poll", "venue", "paid_media"]
    assert (shown[0]["body"]["question"], shown[1]["body"]["title"]) == ("Which one?", "Our shop")


async def test_a_file_that_could_be_a_page_is_only_saved(bot, page, world):
    sent = await bot.send_document(world.sara.id, b"<script>alert(1)</script>", filename="a.html")
    async with page.get(f"/sandbox/files/{sent.document.file_id}") as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.headers["Content-Security-Policy"] == "sandbox"


async def test_every_act_of_the_page_reaches_the_bot(bot, page, world):
    sara = world.sara.id
    await bot.send_message(sara, "q", reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "1"}]]})
    await bot.send_message(sara, "k", reply_markup={"keyboard": [[{"text": "Me", "request_contact": True}]]})
    question = world.sara.chat.messages[0].id
    acts = [
        {"act": "open", "payload": "x"},
        {"act": "press", "message": question, "button": 0},
        {"act": "key", "text": "Me"},
    ]
    acts += [
        {"act": name} for name in ("contact", "photo", "album", "document", "voice", "sticker", "block", "unblock")
    ]
    assert [await act(page, sara, sara, **what) for what in acts] == [200] * 11
    assert len(await bot.get_updates()) == 13, "an album is three"


@pytest.mark.parametrize(
    "what",
    [
        {"act": "press", "message": 9, "button": 0},
        {"act": "key", "text": "x"},
        {"act": "edit", "message": 9, "text": "x"},
        {"act": "say", "text": "x", "reply_to": 9},
        {"act": "fly"},
    ],
)
async def test_what_cannot_be_done_is_said(page, world, what):
    assert await act(page, world.sara.id, world.sara.id, **what) == 409


async def test_what_people_send_says_what_the_page_filled_in(bot, page, world):
    sara, admin = world.sara.id, world.admin.id
    asked = await bot.send_message(sara, "q")
    await act(page, sara, sara, act="photo", text="look")
    await act(page, sara, sara, act="contact", of=str(admin))
    await act(page, sara, sara, act="contact", of="", number="+989350000000", name="Reza")
    await act(page, sara, sara, act="say", text="first", reply_to=asked.id)
    await act(page, sara, sara, act="edit", message=world.sara.chat.last.id, text="second")
    photo, other, stranger, said, edited = await bot.get_updates()
    assert photo.message.caption == "look"
    assert (other.message.contact.user_id, stranger.message.contact.user_id) == (admin, None)
    assert (stranger.message.contact.first_name, said.message.reply_to_message.id) == ("Reza", asked.id)
    assert edited.edited_message.text == "second"


async def test_a_message_is_marked_once_the_bot_has_taken_it(bot, page, world):
    sent = world.sara.sends("hello")
    assert not (await look(page, world.sara.id, world.sara.id))["messages"][0]["taken"]
    async with page.get("/sandbox/events") as stream:
        await bot.get_updates(offset=sent + 1)
        line = await stream.content.readline()
    assert json.loads(line.removeprefix(b"data: ")) == {"kind": "chat", "chat": world.sara.id, "person": 0}
    assert (await look(page, world.sara.id, world.sara.id))["messages"][0]["taken"]


@pytest.mark.long
async def test_the_list_counts_what_the_bot_said_and_shows_what_came_last(bot, page, world):
    await bot.send_message(world.sara.id, "one")
    await bot.send_document(world.sara.id, b"x", filename="a.txt")
    async with page.get("/sandbox/world") as answer:
        sara = (await answer.json())["people"][0]
    assert (sara["said"], sara["standing"], sara["last"]["kind"], sara["last"]["bot"]) == (
        2,
        "member",
        "document",
        True,
    )


async def test_the_menu_follows_scope_and_language(bot, page, world):
    await bot.set_my_commands([("stats", "Numbers")], scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands([("start", "Begin")])
    await bot.set_my_commands([("start", "شروع")], language_code="fa")
    assert (await look(page, world.sara.id, world.sara.id))["commands"][0]["description"] == "شروع"
    assert (await look(page, world.admin.id, world.admin.id))["commands"][0]["description"] == "Begin"
    assert (await look(page, world.admin.id, world.group.id))["commands"][0]["command"] == "stats"


async def test_changes_are_streamed(bot, page, world):
    async with page.get("/sandbox/events") as stream:
        await bot.send_chat_action(world.sara.id, "typing")
        line = await stream.content.readline()
    assert json.loads(line.removeprefix(b"data: "))["kind"] == "typing"


async def test_a_new_person_comes_from_the_page(sandbox, page):
    values = {"name": "Emma", "language": "en", "phone": "+44", "username": "@emma", "private_forwards": True}
    async with page.post("/sandbox/people", json=values) as answer:
        user = sandbox.telegram.users[(await answer.json())["id"]]
    assert (user.name, user.language, user.username, user.private_forwards) == ("Emma", "en", "emma", True)


async def test_other_sites_are_kept_out(page, world):
    async with page.get("/sandbox/world", headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
    async with page.post("/sandbox/act", json={"act": "say"}, headers={"Origin": "https://evil.example"}) as answer:
        assert answer.status == 403
    async with page.post("/sandbox/act", data={"act": "say"}) as answer:
        assert answer.status == 415
    async with page.post("/sandbox/act", json={"as": 1, "chat": world.sara.id, "act": "say"}) as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"[" * 100_000, id="nested too deeply"),
        pytest.param(b'{"chat": "x", "as": 1}', id="a word for a number"),
        pytest.param(b'{"chat": [], "as": 1}', id="a list for a number"),
        pytest.param(b'{"chat": "\\ud800", "as": 1}', id="half a character"),
    ],
)
async def test_what_cannot_be_read_is_refused(page, body):
    async with page.post("/sandbox/act", data=body, headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400


async def test_a_text_of_any_length_is_refused_at_once(sandbox, page, world):
    async with asyncio.timeout(5):
        assert await act(page, world.sara.id, world.sara.id, act="say", text="x" * 200_000) == 409
