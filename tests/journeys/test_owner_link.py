"""The owner link, by which a person becomes the first admin."""

from pathlib import Path

import pytest

from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office, running, settings_for


def payload_of(office: Office) -> str:
    assert office.app.owner_link is not None
    assert office.app.owner_link.startswith(f"https://t.me/{office.app.config.bot_username}?start=own_")
    return office.app.owner_link.split("=")[1]


@pytest.mark.long
async def test_whoever_opens_it_is_the_admin_and_sees_the_menu_at_once(tmp_path: Path) -> None:
    async with open_office(tmp_path, admin_ids=()) as office:
        sara = people.sara(office.sandbox)
        sara.opens(payload_of(office))
        await sara.sees("از این پس شما مدیر من هستید")
        sara.sends("/stats")
        await sara.sees("📊 ۷ روز")
        await office.sandbox.quiet()
        calls = office.sandbox.called("setMyCommands")
        shown = [call for call in calls if call.params["scope"].get("chat_id") == sara.id]
        assert {call.params.get("language_code") for call in shown} == {None, "fa", "en"}
        assert "stats" in [each["command"] for each in shown[0].params["commands"]]
        assert await office.rows("SELECT actor, action FROM audit WHERE action <> 'read'") == [(sara.id, "owner")]
        assert await office.rows("SELECT count(*) FROM leads") == [(0,)]


@pytest.mark.long
async def test_it_opens_once_and_then_is_a_start_like_any_other(tmp_path: Path) -> None:
    async with open_office(tmp_path, admin_ids=()) as office:
        sara, emma, payload = people.sara(office.sandbox), people.emma(office.sandbox), payload_of(office)
        sara.opens(payload)
        await sara.sees("مدیر من")
        emma.opens(payload)
        await emma.sees("Do your ads bring customers")
        assert await office.rows("SELECT first_source, last_source FROM leads") == [("", "")]
        emma.sends("/stats")
        await office.sandbox.quiet()
        assert "📊" not in emma.chat.transcript()


@pytest.mark.long
async def test_a_wrong_secret_is_a_start_like_any_other_and_is_noted(tmp_path: Path) -> None:
    async with open_office(tmp_path, admin_ids=()) as office:
        emma = people.emma(office.sandbox)
        emma.opens("own_" + "A" * 22)
        await emma.sees("Do your ads bring customers")
        assert await office.rows("SELECT actor, action, detail FROM audit") == [(emma.id, "refused", "owner link")]
        people.sara(office.sandbox).opens(payload_of(office))
        await office.sandbox.quiet()
        assert await office.rows("SELECT action FROM audit ORDER BY id") == [("refused",), ("owner",)]


@pytest.mark.long
async def test_after_an_hour_it_opens_nothing(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, admin_ids=(), clock=clock) as office:
        clock.jumps(minutes=61)
        emma = people.emma(office.sandbox)
        emma.opens(payload_of(office))
        await emma.sees("Do your ads bring customers")
        assert await office.rows("SELECT action FROM audit") == [("refused",)]


@pytest.mark.long
async def test_there_is_a_new_one_at_each_start_until_there_is_an_admin(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        settings = settings_for(sandbox, tmp_path)
        sara = people.sara(sandbox)
        async with running(settings) as app:
            first = app.owner_link
        async with running(settings) as app:
            assert None is not app.owner_link != first
            sara.opens(str(first).split("=")[1])
            await sara.sees("تبلیغ شما مشتری می‌آورد")
            sara.opens(str(app.owner_link).split("=")[1])
            await sara.sees("مدیر من")
        async with running(settings) as app:
            assert app.owner_link is None
            sara.sends("/leads")
            await sara.sees("هنوز کسی نیست")


async def test_a_named_admin_needs_no_link(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        assert office.app.owner_link is None
