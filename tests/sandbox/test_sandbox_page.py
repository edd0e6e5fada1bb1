"""The chat page's own door: what it shows, what it does, and whom it lets in."""

import json

import aiohttp
import pytest
from telegram import BotCommandScopeAllGroupChats

from bot.sandbox.demo import open_demo_world


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


@pytest.mark.parametrize(
    "name", ["", "page/page.js", "page/pane.js", "page/bubbles.js", "page/texts.js", "page/page.css"]
)
async def test_the_page_is_served_and_loads_nothing_from_elsewhere(page, name):
    async with page.get(f"/{name}") as answer:
        text = await answer.text()
        assert answer.status == 200
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "onclick=" not in text
    assert "innerHTML" not in text
    assert "//cdn" not in text


async def test_both_languages_of_the_page_have_the_same_texts(page):
    async with page.get("/page/texts.js") as answer:
        text = await answer.text()
    english, persian = text.split("  fa: {")
    keys = [line.split(":")[0] for line in english.split("  en: {")[1].splitlines() if line.startswith("    ")]
    assert (
        keys
        == [line.split(":")[0] for line in persian.splitlines() if line.startswith("    ") and ": " in line][
            : len(keys)
        ]
    )


async def test_a_demo_opens_on_a_prospect_and_a_sales_group(sandbox, page):
    demo = await open_demo_world(sandbox)
    async with page.get("/sandbox/world") as answer:
        world = await answer.json()
    assert [person["id"] for person in world["people"]] == [demo.prospect_id, demo.guest_id, demo.admin_id]
    (group,) = world["groups"]
    assert (group["id"], group["title"], group["members"]) == (demo.sales_group_id, "فروش", [demo.admin_id])


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
    acts += [{"act": name} for name in ("contact", "photo", "voice", "sticker", "block", "unblock")]
    assert [await act(page, sara, sara, **what) for what in acts] == [200] * 9
    assert len(await bot.get_updates()) == 9


@pytest.mark.parametrize(
    "what", [{"act": "press", "message": 9, "button": 0}, {"act": "key", "text": "x"}, {"act": "fly"}]
)
async def test_what_cannot_be_done_is_said(page, world, what):
    assert await act(page, world.sara.id, world.sara.id, **what) == 409


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
    async with page.post("/sandbox/act", data={"act": "say"}) as answer:
        assert answer.status == 415
    async with page.post("/sandbox/act", json={"as": 1, "chat": world.sara.id, "act": "say"}) as answer:
        assert answer.status == 404
