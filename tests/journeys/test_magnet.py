"""The magnet: sent at once, uploaded once, then sent by Telegram's file id."""

from pathlib import Path

import pytest

from bot.funnels.starters.placing import place
from bot.funnels.starters.trades import Starter
from bot.sandbox.api.faults import Refuses
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import COOL, gives_number


def uploads(office: Office) -> list[bool]:
    """Return for each sent document whether it was uploaded."""
    return [not isinstance(call.params.get("document"), str) for call in office.sandbox.called("sendDocument")]


async def test_it_is_uploaded_once_for_each_language(office: Office) -> None:
    for number in range(3):
        sara = people.sara(office.sandbox, username=f"sara{number}", phone=f"+98912123456{number}")
        await gives_number(sara)
        await sara.sees("این هم راهنمای شما")
    emma = people.emma(office.sandbox)
    await gives_number(emma)
    guide = await emma.sees("Here is your guide")
    assert guide.attachment.file.name == "guide-en.pdf"
    assert uploads(office) == [True, False, False, True]


async def test_a_refused_id_is_uploaded_again(office: Office) -> None:
    sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
    await gives_number(sara)
    await sara.sees("این هم راهنمای شما")
    office.sandbox.weather.next(Refuses(400, "Bad Request: wrong file identifier/HTTP URL specified"),
                                method="sendDocument")  # fmt: skip
    await gives_number(reza)
    guide = await reza.sees("این هم راهنمای شما")
    assert reza.downloads(guide).startswith(b"%PDF-")


@pytest.mark.long
async def test_it_is_sent_again_on_request_and_counts_once(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    first = await sara.sees("این هم راهنمای شما")
    await sara.sees("ممنون که وقت گذاشتید")
    before = await office.rows("SELECT fit, interest FROM leads")
    sara.sends("/start")
    await sara.sees("خوش برگشتید")
    sara.taps("دوباره راهنما")
    await sara.sees("این هم راهنمای شما", after=first)
    assert await office.rows("SELECT fit, interest FROM leads") == before


@pytest.mark.long
async def test_it_stands_above_the_first_question_for_who_uploads_it_and_for_all_others(office: Office) -> None:
    office.sandbox.weather.latency_s = 0.1
    crowd = [people.sara(office.sandbox, username=f"sara{n}", phone=f"+98912123456{n}") for n in range(4)]
    for sara in crowd:
        sara.opens()
    for sara in crowd:
        await sara.sees("/privacy")
        sara.shares_contact()
    for sara in crowd:
        question, guide = await sara.sees("۱ از ۴"), await sara.sees("این هم راهنمای شما")
        assert guide.id < question.id
    assert uploads(office).count(True) == 1


@pytest.mark.long
async def test_a_guide_goes_with_the_name_and_the_picture_that_lie_in_its_folder(tmp_path: Path) -> None:
    funnel = place(Starter("shop"), tmp_path / "my.yaml", ("fa",)).file
    async with open_office(tmp_path, funnel=funnel) as office:
        sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
        for person in (sara, reza):
            await gives_number(person)
            file = (await person.sees("این هم راهنمای خرید")).attachment.file
            assert file.name == "راهنمای-خرید.pdf"
            assert file.thumbnail.data == (tmp_path / "راهنمای-خرید.jpg").read_bytes()
        assert uploads(office) == [True, False]
