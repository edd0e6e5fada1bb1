"""Guides are made from the funnel file: one tall page a language, with a button back to the bot, and a picture."""

import asyncio
import hashlib
import importlib.util
import re
import sys
import zlib
from pathlib import Path

import pytest

from bot.bot_api.picture import MOST_BYTES, picture_path
from bot.cli.main import main
from bot.errors import BotError
from bot.funnels.guides.making import make, planned, username_of
from bot.funnels.guides.samples import STARTERS, sample_hashes
from bot.funnels.starters.placing import place
from bot.funnels.starters.trades import TRADES, OwnNames, Starter
from bot.sandbox.server import Sandbox

Capture = pytest.CaptureFixture[str]
LARGEST = 60_000
PHONE = b"[0 0 390 "
without_typst = pytest.mark.skipif(importlib.util.find_spec("typst") is None, reason="typst is not installed")
LONG = "شرکت بازرگانی و مهندسی پیشگامان نوآوری آسیای میانه و خاور دور"


@pytest.fixture
def funnel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    return place(Starter("shop"), Path("shop.yaml"), ("fa", "en"), OwnNames(LONG, "me@example.org")).file


def whole(pdf: bytes) -> bytes:
    """Return a PDF with its streams unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompress(each) for each in streams if each.startswith(b"x"))


@pytest.mark.parametrize("guide", sorted(STARTERS.glob("*/*.pdf")), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_guide_is_one_small_page_as_wide_as_a_phone(guide: Path) -> None:
    content = whole(guide.read_bytes())
    assert re.findall(rb"/Type\s*/Pages\s*/Count\s+(\d+)", content) == [b"1"]
    assert PHONE in content
    assert guide.stat().st_size < LARGEST
    assert picture_path(guide).read_bytes().startswith(b"\xff\xd8\xff")
    assert picture_path(guide).stat().st_size < MOST_BYTES / 4


def test_every_trade_ships_a_guide_in_each_of_its_languages() -> None:
    shipped = {(file.parent.name, file.stem) for file in STARTERS.glob("*/*.pdf")}
    assert shipped == {(trade, language) for trade in TRADES for language in Starter(trade).languages}
    assert len(sample_hashes()) == len(shipped)


@without_typst
def test_it_carries_the_companys_name_and_the_button_and_is_the_same_each_time(funnel: Path) -> None:
    first = {file: file.read_bytes() for file in make(planned(funnel, overwrite=False), username="my_shop_bot")}
    assert [file.name for file in first] == ["راهنمای-خرید.pdf", "buying-guide.pdf"]
    assert [b"https://t.me/my_shop_bot?start=guide" in whole(pdf) for pdf in first.values()] == [True, True]
    assert [hashlib.sha256(pdf).hexdigest() in sample_hashes() for pdf in first.values()] == [False, False]
    again = {file: file.read_bytes() for file in make(planned(funnel, overwrite=False), username="my_shop_bot")}
    assert again == first
    assert [each.name for each in Path().iterdir() if each.name.startswith(".")] == []


@without_typst
def test_the_command_makes_them_and_says_how_to_get_a_button(funnel: Path, capsys: Capture) -> None:
    assert main(["check", "shop.yaml"]) == 0
    assert capsys.readouterr().out.count("this guide still names the sample company") == 2
    assert main(["guide", "shop.yaml"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["راهنمای-خرید.pdf is made.", "buying-guide.pdf is made."]
    assert told[2].startswith("It has no button back to the bot")
    assert main(["check", "shop.yaml"]) == 0
    assert "still names the sample company" not in capsys.readouterr().out


@without_typst
def test_letters_without_a_glyph_are_refused_and_the_old_guide_stays(funnel: Path, capsys: Capture) -> None:
    funnel.write_text(funnel.read_text("utf-8").replace(LONG, "株式会社"), "utf-8")
    before = Path("buying-guide.pdf").read_bytes()
    assert main(["guide", "shop.yaml"]) == 2
    assert capsys.readouterr().err.startswith("sarnakh: the letters of the guides have no 株")
    assert Path("buying-guide.pdf").read_bytes() == before


def test_without_the_extra_it_says_how_to_install_it(
    funnel: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "bot.funnels.guides.typesetting", raising=False)
    monkeypatch.setitem(sys.modules, "typst", None)
    assert main(["guide", "shop.yaml"]) == 2
    assert capsys.readouterr().err == (
        "sarnakh: guides are made by Typst, an extra; "
        "install it: .venv/bin/uv sync --locked --no-dev --inexact --extra guide\n"
    )


def test_a_pdf_of_your_own_is_not_lost(funnel: Path, capsys: Capture) -> None:
    Path("buying-guide.pdf").write_bytes(b"%PDF-1.7 from a designer")
    assert main(["guide", "shop.yaml"]) == 2
    assert "buying-guide.pdf was not made by `sarnakh guide`, and stays as it is" in capsys.readouterr().err
    assert Path("buying-guide.pdf").read_bytes() == b"%PDF-1.7 from a designer"
    assert [plan.file.name for plan in planned(funnel, overwrite=True)] == ["راهنمای-خرید.pdf", "buying-guide.pdf"]


def test_a_guide_that_is_not_made_yet_is_told_how(funnel: Path, capsys: Capture) -> None:
    Path("buying-guide.pdf").unlink()
    assert main(["check", "shop.yaml"]) == 1
    assert "there is no such file yet; make it: sarnakh guide shop.yaml" in capsys.readouterr().out


def test_a_funnel_without_a_guide_says_where_to_see_one(capsys: Capture, funnel: Path) -> None:
    assert main(["new", "my.yaml"]) == 0
    assert main(["guide", "my.yaml"]) == 2
    assert "my.yaml has no `guide:` in its magnets" in capsys.readouterr().err
    assert main(["guide"]) == 2
    assert "which funnel? Say: sarnakh guide my.yaml" in capsys.readouterr().err


@without_typst
async def test_with_a_token_telegram_is_asked_for_the_bots_name(
    funnel: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Sandbox(seed=7) as sandbox:
        monkeypatch.setenv("BOT_TOKEN", sandbox.token)
        monkeypatch.setenv("BOT_API_URL", sandbox.api_url)
        assert await asyncio.to_thread(main, ["guide", "shop.yaml"]) == 0
        link = f"https://t.me/{sandbox.telegram.bot.username}?start=guide".encode()
    assert link in whole(Path("buying-guide.pdf").read_bytes())
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9/bot")
    assert await asyncio.to_thread(main, ["guide", "shop.yaml"]) == 0
    told = capsys.readouterr()
    assert told.err.startswith("Telegram did not say what the bot is called: ")
    assert "It has no button back to the bot" in told.out


@pytest.mark.parametrize("written", ["my_shop_bot", "@my_shop_bot", "t.me/my_shop_bot", "https://t.me/my_shop_bot/"])
def test_a_bots_name_is_read_as_people_copy_it(written: str) -> None:
    assert username_of(written) == "my_shop_bot"


@pytest.mark.parametrize("written", ["", "my shop", "ربات", "https://evil.example/my_shop_bot", "a"])
def test_what_is_no_name_of_a_bot_is_refused(written: str) -> None:
    with pytest.raises(BotError, match="is no username of a bot"):
        username_of(written)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('title: "Ask this before you buy"', f'title: "{"x" * 71}"', "`title` must have at most 70 characters"),
        ('button: "Got a question? Ask us"', 'button: ""', "`button` must say something"),
        ("buying-guide.pdf", "راهنمای-خرید.pdf", "two guides would be made into this file"),
        ("buying-guide.pdf", "buying-guide.doc", "a guide is made into a PDF: let the name end in .pdf"),
        ('file: { fa: "راهنمای-خرید.pdf", en: "buying-guide.pdf" }', 'coupon: "A"', "a guide is made into a file"),
        ("      en:\n        title", "      de:\n        title", "must be `fa` or `en`"),
    ],
)
def test_a_wrong_guide_is_told_with_its_line(funnel: Path, old: str, new: str, says: str, capsys: Capture) -> None:
    text = funnel.read_text("utf-8")
    assert old in text
    funnel.write_text(text.replace(old, new), "utf-8")
    assert main(["guide", "shop.yaml"]) == 1
    (line,) = [each for each in capsys.readouterr().err.splitlines() if says in each]
    assert re.match(r"shop\.yaml:\d+:\d+: ", line)
