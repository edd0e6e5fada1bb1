"""The page asks about the funnel: what is shown, who may change what, and beginning with another one."""

import time

import aiohttp
import pytest

from bot.clock import MovedClock
from bot.demo.funnel_desk import DemoFunnelDesk
from bot.demo.stage import DemoStage
from bot.sandbox.page.funnel import MOST_CHARACTERS
from bot.sandbox.server import Sandbox
from bot.terminal import Terminal


@pytest.fixture
async def sandbox():
    clock = MovedClock()
    async with Sandbox(seed=7, now=lambda: clock.now().timestamp(), steady=time.monotonic) as opened:
        yield opened


@pytest.fixture
async def stage(sandbox, tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    stage = DemoStage(sandbox, tmp_path, clock=MovedClock(), terminal=Terminal())
    sandbox.funnel.desk = DemoFunnelDesk(sandbox, stage, tmp_path, Terminal())
    yield stage
    await stage.close()


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


async def look(page, where="funnel"):
    async with page.get(f"/sandbox/{where}") as answer:
        return await answer.json()


async def post(page, where, **what):
    async with page.post(f"/sandbox/{where}", json={"language": "fa", **what}) as answer:
        return await answer.json() if answer.ok else answer.status


async def test_the_shipped_funnel_is_shown_and_stays_as_it_is(stage, page):
    shown = await look(page)
    assert (shown["file"], shown["mine"], shown["starter"], shown["problems"]) == ("shop.yaml", False, "sample", [])
    assert [each["id"] for each in shown["map"]["questions"]] == ["need", "timing", "budget", "talk"]
    assert any("sample" in note["says"]["en"] for note in shown["warnings"])
    refused = await post(page, "funnel/save", text="nothing", stamp=shown["stamp"])
    assert refused == {"done": False, "said": "این قیف همین‌طور می‌ماند؛ اول کپی‌اش کنید و کپی را عوض کنید"}
    assert (await look(page))["stamp"] == shown["stamp"]


async def test_a_copy_is_followed_and_saved_only_over_what_was_read(stage, page, tmp_path):
    copied = await post(page, "funnel/copy")
    mine = tmp_path / "here" / "my-shop.yaml"
    assert copied == {"done": True, "said": f"`{mine}` مال شماست؛ همین‌جا یا در ویرایشگر خودتان عوضش کنید و ذخیره کنید"}
    shown = await look(page)
    assert (shown["path"], shown["mine"], shown["starter"]) == ("my-shop.yaml", True, None)
    saved = await post(page, "funnel/save", text=shown["text"] + "# mine\n", stamp=shown["stamp"])
    assert saved["done"]
    late = await post(page, "funnel/save", text="late", stamp=shown["stamp"])
    assert (late["done"], late["conflict"], late["stamp"]) == (False, True, saved["stamp"])
    assert late["text"] == mine.read_text("utf-8") == shown["text"] + "# mine\n"
    assert await post(page, "funnel/save", text="x" * (MOST_CHARACTERS + 1), stamp=saved["stamp"]) == 413


async def test_the_sample_speaks_with_its_sales_group_in_the_language_it_is_begun_with(sandbox, stage, page):
    await post(page, "starters", starter="sample", first="en")
    funnel = stage.followed.opened.funnel
    assert (funnel.sales_language, funnel.languages) == ("en", ("en", "fa"))
    assert [group.title for group in sandbox.telegram.chats.values() if group.kind == "supergroup"] == ["Sales"]
    shown = await look(page)
    assert (shown["file"], shown["mine"], shown["starter"]) == ("shop.yaml", False, "sample")
    await post(page, "starters", starter="sample", first="fa")
    assert stage.followed.own_file is None


@pytest.mark.long
async def test_a_starter_begins_a_world_of_its_language_first(sandbox, stage, page):
    offered = await look(page, "starters")
    assert [each["id"] for each in offered["starters"]] == ["sample", "shop", "dentist", "school", "agency", "software"]
    begun = await post(page, "starters", starter="dentist", first="en")
    assert begun["done"]
    shown = await look(page)
    assert (shown["file"], shown["mine"], shown["starter"]) == ("dentist.yaml", False, "dentist")
    assert shown["map"]["languages"] == ["en", "fa"]
    assert begun["payload"] in {source["id"] for source in shown["map"]["sources"]}
    assert next(iter(sandbox.telegram.users.values())).language == "en"
    assert (await sandbox.controls.bot.state()).status in {"starting", "running"}
    assert (await look(page, "starters"))["current"] == "dentist"


async def test_from_a_starter_one_goes_back_to_the_own_file(stage, page, tmp_path):
    await post(page, "funnel/copy")
    await post(page, "starters", starter="sample", first="fa")
    offered = await look(page, "starters")
    assert (offered["current"], offered["starters"][-1]["name"]["fa"]) == ("sample", "my-shop.yaml")
    assert (await post(page, "starters", starter="own", first="en"))["done"]
    shown = await look(page)
    assert (shown["path"], shown["mine"]) == ("my-shop.yaml", True)


@pytest.mark.parametrize(("starter", "first"), [("bakery", "en"), ("dentist", "de"), ("own", "en")])
async def test_a_starter_or_a_language_that_is_not_there_changes_nothing(stage, page, starter, first):
    refused = await post(page, "starters", starter=starter, first=first)
    assert refused == {"done": False, "said": "چنین قیفی برای شروع نداریم"}
    assert (await look(page, "starters"))["current"] == "sample"


async def test_a_sandbox_without_a_bot_shows_no_funnel(sandbox, page):
    assert [await look(page, where) for where in ("funnel", "starters", "score?as=7")] == [None, None, None]
    assert await post(page, "funnel/copy") == 404


async def test_another_site_neither_reads_nor_writes_the_funnel(stage, page):
    async with page.get("/sandbox/funnel", headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
    for where in ("funnel/copy", "funnel/save", "funnel/simulate", "starters"):
        async with page.post(f"/sandbox/{where}", data={"text": "theirs"}) as answer:
            assert answer.status == 415
