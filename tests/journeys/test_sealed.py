"""The whole bot on an encrypted database: users notice nothing, and a stolen file reveals nothing."""

import asyncio
import json
from base64 import urlsafe_b64decode
from pathlib import Path

import pytest
from pydantic import SecretBytes

from bot.cli.main import main
from bot.sandbox.server import Sandbox
from storage.errors import SealedOtherwise
from tests import people
from tests.journeys.running import open_office, running, settings_for
from tests.journeys.walking import HOT, gives_number, sees_question
from tests.lent_databases import content_of, url_for

NEEDLES = ("Sarvenaz", "Zandieh", "9121234567", "sara_shop", "Golabatoon")


def new_key(capfd: pytest.CaptureFixture[str]) -> str:
    assert main(["key"]) == 0
    return capfd.readouterr().out.strip()


def secret(key: str) -> SecretBytes:
    return SecretBytes(urlsafe_b64decode(key))


async def test_a_talk_its_card_its_data_and_its_end_are_as_without_a_key(tmp_path: Path, capfd) -> None:
    async with open_office(tmp_path, field_key=secret(new_key(capfd))) as office:
        sara = people.sara(office.sandbox, name="Sarvenaz", last_name="Zandieh")
        await gives_number(sara, *HOT)
        await sara.sees("همه‌چیز آماده است")
        sara.sends("my shop is called Golabatoon")
        await office.maryam.sees("Golabatoon", chat=office.group)
        sara.sends("/mydata")
        await sara.sees("Golabatoon")
        sara.taps("فایل JSON")
        file = await sara.sees("همهٔ آنچه از شما داریم")
        assert file.document is not None
        office.maryam.sends("/lead 1")
        await office.maryam.sees("9121234567")
        twin = office.sandbox.person("Ali", language="fa", phone="+989121234567")
        await gives_number(twin, *HOT)
        card = await office.maryam.sees("سرنخ ۲ ", chat=office.group)
        assert "همین شماره" in card.text
        await office.sandbox.quiet()
        content = await content_of(office.database)
        assert [needle for needle in NEEDLES if needle.encode() in content] == []
        sara.sends("/forget")
        await sara.sees("برای همیشه پاک شود")
        sara.taps("بله، همه را پاک کنید")
        await sara.sees("پاک شد")
        assert await office.rows("SELECT number FROM leads") == [(2,)]


async def test_a_database_is_sealed_resealed_and_opened_by_the_command_while_talks_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    one, two = new_key(capfd), new_key(capfd)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url_for(tmp_path))
    async with Sandbox(seed=7) as sandbox:
        sara = people.sara(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(1,))
        async with running(settings):
            await gives_number(sara)
            await sees_question(sara, 1, "fa")
            monkeypatch.setenv("FIELD_KEY", one)
            assert await asyncio.to_thread(main, ["rekey"]) == 2
            assert "works on" in capfd.readouterr().err
        for n, (key, previous, labels) in enumerate(((one, "", HOT[:1]), (two, one, HOT[1:2]), ("", two, ())), start=2):
            monkeypatch.setenv("FIELD_KEY", key)
            monkeypatch.setenv("FIELD_KEY_PREVIOUS", previous)
            assert await asyncio.to_thread(main, ["rekey"]) == 0
            assert (b"9121234567" in await content_of(settings.database)) is (key == "")
            settings = settings_for(sandbox, tmp_path, admin_ids=(1,), **({"field_key": secret(key)} if key else {}))
            async with running(settings):
                for label in labels:
                    sara.taps(label)
                    await sees_question(sara, n, "fa")
    assert await asyncio.to_thread(main, ["rekey"]) == 0
    assert "nothing to do" in capfd.readouterr().out
    assert await asyncio.to_thread(main, ["export", "--format", "jsonl"]) == 0
    told = json.loads(capfd.readouterr().out.splitlines()[-1])
    assert (told["phone"], len(told["answers"])) == ("+989121234567", 2)


async def test_a_start_without_the_key_asks_telegram_for_nothing(tmp_path: Path, capfd) -> None:
    async with Sandbox(seed=7) as sandbox:
        sara = people.sara(sandbox)
        async with running(settings_for(sandbox, tmp_path, admin_ids=(1,), field_key=secret(new_key(capfd)))):
            await gives_number(sara)
            await sees_question(sara, 1, "fa")
        sara.sends("are you there?")
        with pytest.raises(SealedOtherwise):
            async with running(settings_for(sandbox, tmp_path, admin_ids=(1,))):
                pass
        assert sandbox.telegram.updates.pending != ()
