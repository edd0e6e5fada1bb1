"""The first screen: sources, first texts, and languages."""

import pytest

from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import COOL, funnel_with, gives_number, posts, private_message

SOURCE = '  ig_story1:\n    label: { fa: "استوری اینستاگرام", en: "Instagram story" }\n'
OWN_WAY = SOURCE.replace("}\n", "}\n    magnet: coupon\n    language: en\n    greeting: { fa: \"خوش آمدید {name}\", "
                         "en: \"Welcome from Instagram, {name}\" }\n")  # fmt: skip
COUPON = ("magnets:\n", "magnets:\n  coupon:\n    coupon: SPRING-20\n")


async def test_the_first_screen_says_what_you_get_what_you_give_and_what_for(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    screen = await sara.sees("سلام سارا")
    offer, consent = screen.text.split("\n\n")
    assert "۱۲ سؤال در دو صفحه PDF" in offer
    assert "دربارهٔ همین راهنما و کار خودش" in consent
    assert sara.keyboard == ["📱 ارسال شماره و دریافت راهنما", "✉️ با ایمیل می‌گیرم", "فعلاً نه", "English"]


@pytest.mark.parametrize(
    ("payload", "kept", "known"),
    [
        pytest.param("ig_story1", "ig_story1", True, id="known"),
        pytest.param("nobody_knows", "nobody_knows", False, id="unknown"),
        pytest.param("سلام! <b>", "سلام! <b>", False, id="broken"),
        pytest.param("x" * 65, "x" * 64, False, id="too long"),
        pytest.param("", "", False, id="none"),
    ],
)
@pytest.mark.long
async def test_every_payload_is_kept_and_none_stops_the_talk(office, payload, kept, known) -> None:
    sara = people.sara(office.sandbox)
    sara.sends(f"/start {payload}")
    await sara.sees("سلام سارا")
    assert await office.rows("SELECT first_source, last_source FROM leads") == [(kept, kept)]
    ((data,),) = await office.rows("SELECT data FROM ledger WHERE kind = 'started'")
    assert ('"known":true' in data.replace(" ", "")) is known


@pytest.mark.long
async def test_first_touch_and_last_touch_are_kept_apart(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens("ig_story1")
    await sara.sees("سلام سارا")
    sara.opens("g_ads7")
    await office.sandbox.quiet()
    sara.opens()
    await office.sandbox.quiet()
    assert await office.rows("SELECT first_source, last_source FROM leads") == [("ig_story1", "g_ads7")]


async def test_a_source_has_its_own_greeting_language_and_magnet(tmp_path) -> None:
    funnel = funnel_with(tmp_path, (SOURCE, OWN_WAY), COUPON)
    async with open_office(tmp_path, funnel=funnel) as office:
        sara = people.sara(office.sandbox)
        sara.opens("ig_story1")
        await sara.sees("Welcome from Instagram, سارا")
        sara.shares_contact()
        gift = await sara.sees("Your code:")
        assert gift.text.endswith("\nSPRING-20"), "the code has no invisible marks that would be copied"
        assert sara.keyboard is None
        sara.taps("Copy the code")
        assert sara.clipboard == "SPRING-20"


@pytest.mark.long
async def test_a_known_lead_by_another_source_gets_its_magnet_and_no_questions(tmp_path) -> None:
    funnel = funnel_with(tmp_path, (SOURCE, OWN_WAY), COUPON)
    async with open_office(tmp_path, funnel=funnel) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL)
        await sara.sees("ممنون که وقت گذاشتید")
        sara.opens("ig_story1")
        gift = await sara.sees("SPRING-20")
        await office.sandbox.quiet()
        assert sara.chat.last is gift
        assert await office.rows("SELECT first_source, last_source FROM leads") == [("", "ig_story1")]


@pytest.mark.long
async def test_a_link_is_a_magnet_too(tmp_path) -> None:
    link = ("    file:\n      fa: guide-fa.pdf\n      en: guide-en.pdf\n",
            "    link: { fa: \"https://example.com/fa\", en: \"https://example.com/en\" }\n")  # fmt: skip
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, link)) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara)
        gift = await sara.sees("https://example.com/fa")
        assert gift.text.endswith("\nhttps://example.com/fa")
        assert sara.keyboard is None


async def test_not_now_lets_go_and_start_comes_back(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    sara.taps("فعلاً نه")
    let_go = await sara.sees("اصراری نیست")
    assert sara.keyboard is None
    await office.sandbox.quiet()
    assert sara.chat.last is let_go
    sara.sends("/start")
    await sara.sees("سلام سارا", after=let_go)
    assert sara.keyboard is not None


@pytest.mark.long
async def test_whoever_writes_before_start_sees_the_first_screen(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("hello there")
    await emma.sees("Hi Emma")
    assert await office.rows("SELECT stage, first_source FROM leads") == [("visitor", "")]


async def test_a_contact_before_the_first_screen_is_not_kept(office: Office) -> None:
    emma = people.emma(office.sandbox)
    emma.sends("+44 20 7946 0018")
    await emma.sees("By sending your number or email you agree")
    assert await office.rows("SELECT phone, consent_version FROM leads") == [(None, None)]


@pytest.mark.long
async def test_an_album_gets_one_reply(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    for _ in range(5):
        posts(office, "message", **private_message(sara, photo=[{"file_id": "x"}], media_group_id="13"))
    await sara.sees("هنوز نمی‌توانم به همکارانم برسانم")
    await office.sandbox.quiet()
    assert sara.chat.transcript().count("هنوز نمی‌توانم به همکارانم برسانم") == 1
    assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(5,)]
