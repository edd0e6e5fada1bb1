"""Two languages: chosen by source and Telegram, changed by one tap, by /language and by the script people type."""

import re

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import HOT, funnel_with, gives_number, sees_question, walks

LANGUAGE = "SELECT language FROM leads"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        pytest.param("fa", "سلام", id="persian"),
        pytest.param("fa-IR", "سلام", id="persian of Iran"),
        pytest.param("en-GB", "Hi", id="english of Britain"),
        pytest.param("de", "Hi", id="another language"),
        pytest.param("", "سلام", id="unknown"),
    ],
)
async def test_the_talk_begins_in_the_language_of_their_telegram(office: Office, code: str, said: str) -> None:
    person = people.sara(office.sandbox, language=code)
    person.opens()
    await person.sees(f"{said} سارا")


async def test_one_tap_on_the_first_screen_changes_the_language_and_back(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    sara.taps("English")
    await sara.sees("English from here on")
    await sara.sees("Hi سارا")
    assert sara.keyboard == ["📱 Send my number, get the guide", "✉️ Use my email", "Not now", "فارسی"]
    again = sara.chat.last
    sara.taps("فارسی")
    await sara.sees("سلام سارا", after=again)


@pytest.mark.long
async def test_language_shows_the_open_question_again_in_the_other_one(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, HOT[0])
    await sees_question(sara, 2, "fa")
    sara.sends("/language")
    await sara.sees("به چه زبانی")
    sara.taps("English")
    await sara.sees("English from here on")
    await sees_question(sara, 2, "en")
    sara.taps("This month")
    await sees_question(sara, 3, "en")
    sara.taps("500–2,000")
    await sees_question(sara, 4, "en")
    sara.taps("Please call me")
    await sara.sees("All set")
    await office.maryam.sees("می‌خواهد: تماس تلفنی \\(Please call me\\)، همین ماه", chat=office.group)


async def test_the_keyboard_for_a_number_comes_again_in_the_other_language(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.sends("/talk")
    await sara.sees("اگر راحت‌ترید")
    sara.sends("/language")
    await sara.sees("به چه زبانی")
    sara.taps("English")
    await sara.sees("rather talk by phone")
    assert sara.keyboard == ["📱 Send my number", "No, here is fine"]


@pytest.mark.long
async def test_persian_letters_in_an_english_talk_switch_it_and_say_so(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.opens()
    await emma.sees("Hi Emma")
    emma.sends("سلام، من فروشگاه دارم")
    await emma.sees("دیدم فارسی می‌نویسید")
    await emma.sees("سلام Emma")
    assert emma.keyboard[-1] == "English"
    assert await office.rows(LANGUAGE) == [("fa",)]


@pytest.mark.long
async def test_an_answer_in_persian_letters_is_an_answer_and_switches(office: Office) -> None:
    emma = people.emma(office.sandbox)
    await gives_number(emma)
    await sees_question(emma, 1, "en")
    emma.sends("مشتری و فروش بیشتر")
    await emma.sees("دیدم فارسی می‌نویسید")
    await sees_question(emma, 2, "fa")


@pytest.mark.long
async def test_persian_digits_and_a_price_in_persian(office: Office) -> None:
    emma = people.emma(office.sandbox)
    await gives_number(emma)
    await sees_question(emma, 1, "en")
    emma.sends("۲")
    await sees_question(emma, 2, "en")
    emma.sends("قیمتش چنده؟")
    await emma.sees("برآورد دقیق")


async def test_a_key_of_the_language_before_still_works(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    sara.taps("English")
    await sara.sees("Hi سارا")
    sara.sends("فعلاً نه")
    await sara.sees("اصراری نیست")


async def test_english_letters_in_a_persian_talk_switch_nothing(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    sara.sends("hello my friend")
    await sara.sees("یادداشتش کردم")
    assert await office.rows(LANGUAGE) == [("fa",)]


@pytest.mark.long
async def test_a_whole_talk_works_where_only_one_language_is_offered(tmp_path) -> None:
    funnel = funnel_with(tmp_path, ("[fa, en]", "[en]"), ("sales_language: fa", "sales_language: en"))
    text = re.sub(r'\n +fa: [^\n]+|fa: "[^"]+", ', "", funnel.read_text("utf-8"))
    funnel.write_text(text.replace("- id: no # quotes are not needed: a word is a word here", "- id: no"), "utf-8")
    async with open_office(tmp_path, funnel=funnel) as office:
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("Hi سارا")
        assert "فارسی" not in sara.keyboard
        sara.shares_contact()
        await walks(sara, "More customers", "This month", "500–2,000", "Please call me", language="en")
        sara.sends("سلام")
        await sara.sees("Passed on to our team")
        await office.maryam.sees("Lead 1", chat=office.group)
