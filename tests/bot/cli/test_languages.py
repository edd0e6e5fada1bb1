"""An installation whose folder of languages was changed: every command says what is wrong with it, or speaks it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pseudo_locale import CODE, funnel_with_pseudo_locale, texts_with_pseudo_locale

ROOT = Path(__file__).parents[3]
TOKEN = "4242:SANDBOX"
pytestmark = pytest.mark.long


class Installation:
    """A copy of the packages, with one more language."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for package in ("bot", "conversations", "storage"):
            shutil.copytree(ROOT / package, folder / package)  # compiled modules, too: to compile takes a second
        self.texts = folder / "conversations" / "texts"
        (folder / "made").mkdir()
        shutil.copytree(texts_with_pseudo_locale(folder / "made") / CODE, self.texts / CODE)

    def runs(self, *words: str) -> tuple[int, str]:
        """Run a command; return its status and all that it wrote."""
        env = {
            **os.environ,
            "PYTHONPATH": str(self.folder),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": "http://127.0.0.1:9/bot",
        }
        ended = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=env,
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return ended.returncode, ended.stdout + ended.stderr


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def test_a_funnel_and_the_people_of_a_simulation_may_speak_a_language_that_was_added(
    installation: Installation,
) -> None:
    funnel = funnel_with_pseudo_locale(installation.folder)
    status, told = installation.runs("check", str(funnel))
    assert status == 0
    assert told.endswith("accented.yaml: fine (4 questions, 1 magnet, 4 sources, in xx, fa and en)\n")
    people = (installation.folder / "bot" / "simulation" / "people.yaml").read_text("utf-8")
    (installation.folder / "people.yaml").write_text(people.replace("{ fa: 70, en: 30 }", "{ xx: 1 }"), "utf-8")
    status, told = installation.runs(
        "simulate", "--prospects", "12", "--funnel", str(funnel), "--people", "people.yaml"
    )
    assert status == 0, told
    assert "12" in told


@pytest.mark.parametrize("words", [("check",), ("run",), ("doctor",)])
def test_a_broken_language_is_told_by_every_command_that_speaks(
    installation: Installation, words: tuple[str, ...]
) -> None:
    file = installation.texts / CODE / "prospect.toml"
    file.write_text(file.read_text("utf-8").replace('"key.phone"', '"key.fone"'), "utf-8")
    status, told = installation.runs(*words)
    assert status == 1
    assert f'{file}: the text "key.fone" is not one of en\'s; rename it to "key.phone"' in told
    assert "Traceback" not in told


def test_a_funnel_that_names_a_language_without_a_folder_is_told_so_once(installation: Installation) -> None:
    funnel = funnel_with_pseudo_locale(installation.folder)
    shutil.rmtree(installation.texts / CODE)
    status, told = installation.runs("check", str(funnel))
    problem, count = told.splitlines()
    assert problem == (
        'accented.yaml:4:3: number 1 of `languages` must be `fa` or `en`, not "xx"; '
        "a language is spoken once it has a folder in conversations/texts"
    )
    assert (status, count) == (1, "1 problem in accented.yaml")


def test_people_of_a_simulation_in_a_language_without_a_folder_are_told_so(installation: Installation) -> None:
    people = (installation.folder / "bot" / "simulation" / "people.yaml").read_text("utf-8")
    (installation.folder / "people.yaml").write_text(people.replace("en: 30", "de: 30"), "utf-8")
    status, told = installation.runs("simulate", "--people", "people.yaml")
    assert status == 1
    assert told.startswith('people.yaml:9:22: `de` must be `fa`, `xx` or `en`, not "de"')


def test_a_starting_funnel_is_written_in_any_language_that_its_source_has(installation: Installation) -> None:
    status, told = installation.runs("new", "my.yaml", "--language", CODE)
    assert (status, told) == (2, f"sarnakh: this starter is not written in `{CODE}`; there are fa, en\n")
    funnels = installation.folder / "conversations" / "funnels"
    starters = funnels / "starters"
    for source in (starters / "plain" / "funnel.template", *(starters / "parts").iterdir()):
        text = re.sub(r"(?m)^en(\|.*)$", rf"\g<0>\n{CODE}\1", source.read_text("utf-8"))
        text = re.sub(r"(?m)^( +)en: (.*)$", rf"\g<0>\n\1{CODE}: \2", text)
        source.write_text(re.sub(r'en: ("(?:[^"\\]|\\.)*"|[\w.-]+) \}', rf"en: \1, {CODE}: \1 }}", text), "utf-8")
    shutil.copy(funnels / "guide-en.pdf", funnels / f"guide-{CODE}.pdf")
    status, told = installation.runs("new", "my.yaml", "--language", CODE)
    assert status == 0, told
    assert f"languages: [{CODE}]" in (installation.folder / "my.yaml").read_text("utf-8")
    assert (installation.folder / "guide-en.pdf").exists()
