"""The commands of README and docs run, one after the other, in a new folder, as a person would type them.

Telegram is the sandbox. No command runs twice, and none that needs root, systemd, Docker, or a network; `.ci/run` runs
`make install` from nothing.
"""

import asyncio
import os
import re
import shlex
import signal
import stat
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from tests.ports import free_address

ROOT = Path(__file__).parent.parent
READMES = [ROOT / "README.md", ROOT / "README.fa.md"]
DOCS = sorted((ROOT / "docs").glob("*.md"))
NOT_HERE = ("sudo", "docker", "systemctl", "loginctl", "git", "make", ".venv/bin/uv")
SERVES = {"run": " ready ", "demo": "http://127.0.0.1:"}
"""Commands that run until they are stopped, with what they say once they serve."""
REMOVES = "rm -rf .venv"
"""The pages of docs/ are read after README, which ends with it."""


def commands(page: Path) -> list[str]:
    """Return the lines of a page's shell blocks, without comments."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    lines = [re.sub(r"\s+# .*", "", line) for block in blocks for line in block.splitlines()]
    return [line for line in lines if not re.match(r"[A-Z_]+=", line)]  # settings for .env


def runnable(page: Path) -> list[str]:
    """Return the commands of a page that need nothing but the bot's environment."""
    parts = [part.split(" | sudo ")[0] for line in commands(page) for part in line.split(" && ")]
    return [part for part in parts if part.split()[0] not in NOT_HERE and part != REMOVES]


def test_both_readmes_have_the_same_commands_in_the_same_order() -> None:
    english, persian = ([of_any_language(line) for line in commands(page)] for page in READMES)
    assert len(english) > 20
    assert persian == english


def of_any_language(line: str) -> str:
    """Return a command without what a Persian reader writes in another way: the first language, and a name."""
    return re.sub(r'"[^"]*"|(?<=--languages )(fa,en|en,fa)', "…", line)


def test_both_readmes_begin_with_two_commands() -> None:
    assert [commands(page)[:2] for page in READMES] == [["make demo", "make test"]] * 2


def test_both_readmes_name_the_same_settings_commands_and_pages() -> None:
    english, persian = map(named, READMES)
    assert len(english) > 20
    assert persian == english


def named(page: Path) -> set[str]:
    """Return the settings, the commands of the bot, and the pages of docs/ that a page names."""
    return {*re.findall(r"\b[A-Z]+_[A-Z]+\b|`/\w+|\]\(docs/[^)]+\)", page.read_text("utf-8"))}


def test_every_make_target_of_the_docs_exists() -> None:
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = {line.split()[1] for line in told.splitlines()}
    named = {each for page in (*READMES, *DOCS) for each in re.findall(r"`?make ([a-z]+)\b", "\n".join(commands(page)))}
    assert {"demo", "test", "install"} <= named <= targets


class Newcomer:
    """A person with a new folder, who types what the pages say, and edits the files that they tell to edit."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.typed: list[str] = []
        python = folder / ".venv/bin/sarnakh"
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m bot "$@"\n', "utf-8")
        python.chmod(stat.S_IRWXU)
        (folder / ".env.example").write_bytes((ROOT / ".env.example").read_bytes())
        ours = {name.upper() for name in Settings.model_fields} | {"LC_ALL", "LC_MESSAGES", "LANG"}
        self.env = {name: value for name, value in os.environ.items() if name not in ours}
        self.env |= {"HOME": str(folder), "PYTHONPATH": os.pathsep.join([str(ROOT), self.env.get("PYTHONPATH", "")])}

    async def types(self, line: str) -> None:
        """Type a line, and edit what the page says after it."""
        if line in self.typed:
            return
        self.typed.append(line)
        words = shlex.split(line)
        if words[1:2] and words[1] in SERVES:
            await self._runs_until_it_serves(line, SERVES[words[1]])
        else:
            status, told = await self._runs(self._shortened(line))
            assert status in self._expected(words), f"{line}: {told}"
        if line.startswith("chmod 600"):
            self._edits_settings()
        if "sarnakh new my.yaml" in line:
            with (self.folder / ".env").open("a", encoding="utf-8") as settings:
                settings.write("FUNNEL=my.yaml\n")

    def _shortened(self, line: str) -> str:
        """Let fewer people walk through the funnel: a thousand take half a minute."""
        return line.replace("--prospects 1000", "--prospects 10")

    def _expected(self, words: list[str]) -> set[int]:
        if "doctor" in words:
            return {0, 1}  # it also looks at this machine, which is not ours
        if "--user" in words and os.getuid() == 0:
            return {2}  # root has no unit of its own
        if "guide" in words and find_spec("typst") is None:
            return {2}  # it says how to install the extra
        return {0}

    async def _runs(self, line: str) -> tuple[int, str]:
        process = await self._starts(line)
        told, _ = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, told.decode()

    async def _runs_until_it_serves(self, line: str, sign: str) -> None:
        port = f" --port {free_address().port}" if " demo" in line else ""
        process = await self._starts(f"exec {line}{port}")
        told = ""
        try:
            assert process.stdout is not None
            async with asyncio.timeout(60):
                while sign not in told:
                    read = (await process.stdout.readline()).decode()
                    assert read, f"{line} ended: {told}"
                    told += read
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            rest, _ = await process.communicate()
        assert process.returncode == 0, told + rest.decode()

    async def _starts(self, line: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_shell(
            line,
            cwd=self.folder,
            env=self.env,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )

    def _edits_settings(self) -> None:
        file = self.folder / ".env"
        text = re.sub(r"^BOT_TOKEN=$", f"BOT_TOKEN={self.sandbox.token}", file.read_text("utf-8"), flags=re.MULTILINE)
        file.write_text(f"{text}\nBOT_API_URL={self.sandbox.api_url}\nSEND_LIMITS=none\n", "utf-8")


@pytest.mark.long
async def test_a_newcomer_types_every_command_of_readme_and_docs(tmp_path: Path) -> None:
    if os.getuid() == 0:
        os.chown(tmp_path, 12_345, 12_345)  # root's own folder is refused by `service`
    async with Sandbox(seed=7) as sandbox:
        newcomer = Newcomer(tmp_path, sandbox)
        for line in (line for page in (READMES[0], *DOCS) for line in runnable(page)):
            await newcomer.types(line)
        assert (tmp_path / "leads.csv").is_file()
        assert (tmp_path / "backups/before-upgrade.db").is_file()


@pytest.mark.parametrize("page", [*READMES, *DOCS], ids=lambda page: page.name)
def test_a_page_shows_no_command_of_ours_without_its_path(page: Path) -> None:
    assert [line for line in commands(page) if line.startswith("sarnakh")] == []
