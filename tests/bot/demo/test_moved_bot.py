"""Nobody's clock is moved but the demo's, whose Telegram is on this machine."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from bot.cli.commands import COMMANDS
from bot.demo.moved_bot import WRONG, refuse_elsewhere
from bot.errors import BotError
from bot.settings.settings import Settings
from bot.settings.values import TELEGRAM_API

SOURCE = Path(bot.__file__).parent


def makers_of(name: str) -> set[str]:
    """Return the files that call something by this name."""
    return {
        str(file.relative_to(SOURCE))
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name
    }


@pytest.mark.long
def test_a_moved_clock_is_made_by_the_demo_alone():
    assert makers_of("MovedClock") == {"demo/command.py", "demo/moved_bot.py"}


def test_no_setting_and_no_command_leads_to_the_moved_bot():
    assert "bot.demo.moved_bot" not in {command.module for command in COMMANDS}
    assert not [name for name in Settings.model_fields if "clock" in name or "moved" in name or "ahead" in name]


@pytest.mark.parametrize(
    "url", [TELEGRAM_API, "http://127.0.0.1.example.com/bot", "http://10.0.0.7:8081/bot", "http:///bot"]
)
def test_a_telegram_elsewhere_is_refused(url):
    with pytest.raises(BotError, match="only in the demo"):
        refuse_elsewhere(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8642/bot", "http://[::1]:8642/bot"])
def test_a_telegram_on_this_machine_is_not(url):
    refuse_elsewhere(url)


@pytest.mark.parametrize("api", [TELEGRAM_API, "http://127.0.0.1:8081/bot"], ids=["telegram's", "one's own server"])
@pytest.mark.long
def test_with_a_real_token_it_says_so_and_calls_nobody(api, tmp_path):
    settings = {"BOT_TOKEN": "123:REAL", "BOT_API_URL": api, "PYTHONPATH": str(SOURCE.parent)}
    with subprocess.Popen(
        [sys.executable, "-m", "bot.demo.moved_bot", "fa"], cwd=tmp_path, env={**os.environ, **settings}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        process.stdin.write("86400\n")
        process.stdin.flush()
        assert (process.wait(), process.stdout.read()) == (WRONG, "")
        assert "ساعت فقط در دمو جلو می‌رود" in process.stderr.read()
