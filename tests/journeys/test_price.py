"""The price: asked in words at every step, or as the last answer."""

import pytest

from tests import people
from tests.journeys.running import Office
from tests.journeys.walking import COOL, HOT, gives_number, sees_question, walks

TEXT = "برآورد دقیق"
TO_PRICE = (*HOT[:3], "اول دربارهٔ قیمت")


@pytest.mark.parametrize("words", ["قیمت؟", "چنده", "هزینه‌ش چقدره", "how much?", "gheymat chande"])
async def test_price_words_get_the_price_text_in_the_middle_of_the_questions(office: Office, words: str) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    sara.sends(words)
    said = await sara.sees(TEXT)
    assert [button.text for button in said.buttons] == ["با یک نفر صحبت می‌کنم", "ادامه بدهیم"]
    sara.taps("ادامه بدهیم")
    await sara.sees("۱ از ۴", after=said)


async def test_price_words_before_the_contact_lead_back_to_the_first_screen(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("How much is it?")
    said = await emma.sees("real estimate")
    emma.taps("Go on")
    await emma.sees("Hi Emma", after=said)


async def test_a_photo_that_asks_for_the_price_is_answered_like_words(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    sara.sends_photo("قیمت این چنده؟")
    await sara.sees(TEXT)


async def test_the_price_as_last_answer_has_its_own_end(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *TO_PRICE)
    said = await sara.sees(TEXT)
    assert [button.text for button in said.buttons] == ["با یک نفر صحبت می‌کنم", "فعلاً نه"]
    assert await office.rows("SELECT stage, hot FROM leads") == [("mql", 0)]
    sara.taps("فعلاً نه")
    await sara.sees("ممنون که وقت گذاشتید")


async def test_talk_after_the_price_is_a_wish_to_be_written_to(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *TO_PRICE)
    await sara.sees(TEXT)
    sara.taps("با یک نفر صحبت")
    await sara.sees("یکی از همکاران ما .* همین‌جا برایتان می‌نویسد")
    await office.maryam.sees("پیام در تلگرام، همین ماه", chat=office.group)
    ((answers,),) = await office.rows("SELECT answers FROM leads")
    assert '"talk":"chat"' in answers.replace(" ", "")


async def test_a_hot_lead_who_asks_for_the_price_keeps_the_promise(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT)
    await sara.sees("همه‌چیز آماده است")
    sara.sends("قیمت؟")
    await sara.sees("به همکارانمان رساندم")
    await sara.sees(TEXT)
    sara.taps("فعلاً نه")
    await sara.sees("قرارمان سر جایش است")
    await office.maryam.sees("«قیمت؟»", chat=office.group)


async def test_whoever_asked_for_a_person_and_then_for_prices_gets_both(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.sends("/talk")
    await sara.sees("اگر راحت‌ترید تلفنی")
    sara.taps("نه، همین‌جا")
    await sara.sees("تا آن موقع دو سؤال کوتاه")
    for option in TO_PRICE[:2]:
        sara.taps(option)
        await office.sandbox.quiet()
    sara.sends("/start")
    await sara.sees("خوش برگشتید")
    sara.taps("جواب‌هایم را عوض")
    await walks(sara, *TO_PRICE)
    await sara.sees(TEXT)
    await sara.sees("همه‌چیز آماده است")


async def test_an_old_price_button_changes_nothing(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL[:3], "اول دربارهٔ قیمت")
    await sara.sees(TEXT)
    old = sara.finds("فعلاً نه")
    sara.presses(old)
    await sara.sees("ممنون که وقت گذاشتید")
    sara.presses(old)
    await sara.sees("پیام قدیمی")
