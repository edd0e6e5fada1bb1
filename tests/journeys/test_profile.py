"""What people see before they start the bot: set at the start where it differs, and never what is left out."""

from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox.api.faults import Refuses
from bot.sandbox.server import Sandbox
from conversations.funnel.problems import FunnelError
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import running, settings_for
from tests.journeys.walking import funnel_with

JPG = b"\xff\xd8\xff\xe0 a picture"
TEXTS = """
  description: { fa: "راهنمای رایگان از {company}", en: "A free guide from {company}" }
  short: { fa: "راهنمای رایگان", en: "A free guide" }"""
SET = ("setMyDescription", "setMyShortDescription", "setMyProfilePhoto")


@asynccontextmanager
async def started(sandbox: Sandbox, folder: Path, keys: str, *, clock: JumpingClock | None = None):
    """Start the bot with these keys under `bot:`, and wait until its profile was looked at."""
    funnel = funnel_with(folder, ("contact:\n", f"bot:{keys}\n\ncontact:\n"))
    sandbox.telegram.profile.commands.clear()
    async with running(settings_for(sandbox, folder, funnel=funnel), clock=clock) as app:
        yield app


def calls(sandbox: Sandbox) -> list[str]:
    return [call.method for method in SET for call in sandbox.called(method) if call.ok]


async def test_texts_are_set_in_each_language_and_not_again(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        profile = sandbox.telegram.profile
        async with started(sandbox, tmp_path, TEXTS):
            await sandbox.until(lambda: "en" in profile.short_descriptions or None)
        assert (profile.descriptions[""], profile.descriptions["en"]) == (
            "راهنمای رایگان از فروشگاه نمونه",
            "A free guide from Sample Shop",
        )
        assert (profile.short_descriptions[""], profile.short_descriptions["en"]) == ("راهنمای رایگان", "A free guide")
        before = calls(sandbox)
        async with started(sandbox, tmp_path, TEXTS):
            await sandbox.until(lambda: len(sandbox.called("getMyShortDescription")) == 6 or None)
        assert calls(sandbox) == before
        async with started(sandbox, tmp_path, TEXTS.replace("A free guide f", "Our guide f")):
            await sandbox.until(lambda: "Our guide" in profile.descriptions["en"] or None)
        assert calls(sandbox) == sorted([*before, "setMyDescription"])


@pytest.mark.long
async def test_what_is_left_out_stays_as_it_is(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        profile = sandbox.telegram.profile
        profile.descriptions["en"], profile.short_descriptions["fa"], profile.photo = "theirs", "مال خودشان", b"theirs"
        async with started(sandbox, tmp_path, '\n  short: { fa: "کوتاه", en: "short" }'):
            await sandbox.until(lambda: "en" in profile.short_descriptions or None)
        assert (profile.descriptions, profile.photo) == ({"en": "theirs"}, b"theirs")
        assert profile.short_descriptions == {"": "کوتاه", "fa": "کوتاه", "en": "short"}


async def test_a_funnel_without_the_key_asks_and_changes_nothing(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        async with running(settings_for(sandbox, tmp_path)):
            await sandbox.until(lambda: len(sandbox.called("setMyCommands")) == 3 or None)
        assert [call for call in sandbox.calls if "Description" in call.method or "Photo" in call.method] == []


async def test_the_picture_is_set_only_when_its_file_changed(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        photo = tmp_path / "picture.jpg"
        for content, times in ((JPG, 1), (JPG, 1), (JPG + b"2", 2)):
            photo.write_bytes(content)
            keys = f'\n  photo: picture.jpg\n  short: {{ fa: "{len(calls(sandbox))}", en: "x" }}'
            async with started(sandbox, tmp_path, keys) as app:
                await sandbox.until(lambda: sandbox.telegram.profile.photo == content or None)  # noqa: B023
                await sandbox.until(lambda: "en" in sandbox.telegram.profile.short_descriptions or None)
                async with app.database.read() as reader:
                    await reader.all("SELECT value FROM state")
            assert len(sandbox.called("setMyProfilePhoto")) == times


async def test_a_refused_text_does_not_keep_the_others_away(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        sandbox.weather.next(Refuses(400, "Bad Request: BOT_DESCRIPTION_INVALID"), 3, method="setMyDescription")
        async with started(sandbox, tmp_path, TEXTS):
            await sandbox.until(lambda: "en" in sandbox.telegram.profile.short_descriptions or None)
        assert sandbox.telegram.profile.descriptions == {}
        assert len(sandbox.called("setMyCommands")) == 3


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        pytest.param('\n  short: { fa: "' + "x" * 121 + '", en: "x" }', "Telegram takes 120", id="too long"),
        pytest.param('\n  description: { fa: "{name}", en: "x" }', "cannot fill in {name}", id="a name"),
        pytest.param("\n  photo: none.jpg", "none.jpg: it cannot be read", id="no picture"),
        pytest.param("\n  title: x", "unknown key `title`", id="unknown key"),
    ],
)
async def test_a_wrong_profile_is_told_by_its_line(tmp_path: Path, keys: str, says: str) -> None:
    async with Sandbox(seed=7) as sandbox:
        with pytest.raises(FunnelError) as broken:
            async with started(sandbox, tmp_path, keys):
                pass
    assert says in "\n".join(map(str, broken.value.problems))
