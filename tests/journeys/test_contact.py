"""The contact: shared, typed in every form, someone else's, unreadable, after consent; and removing the keyboard."""

import json

import pytest

from bot.sandbox.people.screen import visible_keys
from bot.sandbox.values.keyboards import KeyboardButton
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.walking import funnel_with, posts, private_message

LEAD = "SELECT phone, phone_verified, email, contact, stage FROM leads"
SEPARATE = ("mode: with_contact", "mode: separate_step")


async def begins(person, first: str) -> None:
    person.opens()
    await person.sees(first)


@pytest.mark.long
async def test_the_own_number_by_button_counts_as_verified(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    key = visible_keys(sara.chat._chat)[0]
    assert isinstance(key, KeyboardButton)
    assert key.request_contact
    sara.taps("ارسال شماره")
    await sara.sees("این هم راهنمای شما")
    assert sara.keyboard is None
    assert await office.rows(LEAD) == [("+989121234567", 1, None, "own_phone", "lead")]
    assert await office.rows("SELECT consent_version, consent_update IS NOT NULL FROM leads") == [(2, 1)]


@pytest.mark.parametrize(
    "typed",
    ["09121234567", "۰۹۱۲ ۱۲۳ ۴۵ ۶۷", "٠٩١٢١٢٣٤٥٦٧", "+98 912-123-4567", "0098 9121234567", "شماره‌ام ۹۱۲۱۲۳۴۵۶۷ است"],
)
@pytest.mark.long
async def test_a_typed_number_becomes_one_form(office: Office, typed: str) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.sends(typed)
    await sara.sees("این هم راهنمای شما")
    assert await office.rows(LEAD) == [("+989121234567", 0, None, "typed_phone", "lead")]
    ((kept,),) = await office.rows("SELECT data FROM ledger WHERE kind = 'contact'")
    assert (json.loads(kept)["value"], json.loads(kept)["typed"]) == ("+989121234567", typed)


async def test_what_stands_beside_a_number_is_kept_and_colleagues_read_it(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.sends("۰۹۱۲۱۲۳۴۵۶۷ یا 02188776655، بعد از ساعت پنج")
    await sara.sees("این هم راهنمای شما")
    office.maryam.sends("/lead 1")
    await office.maryam.sees(r"\+989121234567[\s\S]*02188776655، بعد از ساعت پنج")


async def test_outside_persian_a_number_is_asked_for_its_country_code(office: Office) -> None:
    emma = people.emma(office.sandbox)
    await begins(emma, "Hi Emma")
    emma.sends("020 7946 0018")
    await emma.sees("With the country code")
    emma.sends("+44 20 7946 0018")
    await emma.sees("Here is your guide")
    assert (await office.rows(LEAD))[0][0] == "+442079460018"


@pytest.mark.parametrize("act", ["shares", "forwards", "bare"])
@pytest.mark.long
async def test_another_persons_number_is_refused_kindly_and_not_kept(office: Office, act: str) -> None:
    sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
    await begins(sara, "سلام سارا")
    for _ in range(3):
        match act:
            case "shares":
                sara.shares_contact(of=reza)
            case "forwards":
                sara.forwards_contact(of=reza)
            case _:
                sara.shares_contact(number=reza.user.phone)
    await sara.sees("شمارهٔ خودتان نیست")
    await office.sandbox.quiet()
    assert sara.keyboard is not None
    assert await office.rows("SELECT phone, unread_contact FROM leads") == [(None, None)]
    assert await office.rows("SELECT count(*) FROM ledger WHERE data LIKE '%9351112233%'") == [(0,)]


async def test_the_own_contact_forwarded_is_not_verified(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.forwards_contact(of=sara)
    await sara.sees("شمارهٔ خودتان نیست")
    assert await office.rows("SELECT phone FROM leads") == [(None,)]


async def test_a_forwarded_number_is_not_theirs(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    origin = {"type": "hidden_user", "sender_user_name": "Ali", "date": 1}
    posts(office, "message", **private_message(sara, text="09351112233", forward_origin=origin))
    await sara.sees("یادداشتش کردم")
    assert await office.rows("SELECT phone FROM leads") == [(None,)]


@pytest.mark.long
async def test_an_email_by_its_key_with_a_typo_suggested(office: Office) -> None:
    emma = people.emma(office.sandbox)
    await begins(emma, "Hi Emma")
    emma.taps("Use my email")
    await emma.sees("Type your email")
    emma.sends("emma@gmial.com")
    asked = await emma.sees("Did you mean emma@gmail.com")
    as_typed = emma.finds("No, as I typed it")
    emma.taps("Yes, that")
    await emma.sees("Here is your guide")
    assert await office.rows(LEAD) == [(None, 0, "emma@gmail.com", "free_email", "lead")]
    await office.sandbox.quiet()
    assert not asked.buttons
    emma.presses(as_typed)
    await emma.sees("older message")
    assert await office.rows("SELECT email FROM leads") == [("emma@gmail.com",)]


@pytest.mark.parametrize(
    ("typed", "email", "kind"),
    [
        pytest.param("a@mailinator.com", "a@mailinator.com", "disposable_email", id="disposable is a signal, no wall"),
        pytest.param("test@test.com", "test@test.com", "doubtful_email", id="a made-up one is kept, and no wall"),
        pytest.param("ALI@شرکت.ایران", None, "company_email", id="idn"),
        pytest.param("as typed", "a@gmial.com", "free_email", id="as typed"),
    ],
)
@pytest.mark.long
async def test_emails_of_every_kind(office: Office, typed: str, email: str | None, kind: str) -> None:
    emma = people.emma(office.sandbox)
    await begins(emma, "Hi Emma")
    emma.taps("Use my email")
    await emma.sees("Type your email")
    emma.sends("a@gmial.com" if typed == "as typed" else typed)
    if typed == "as typed":
        await emma.sees("Did you mean")
        emma.taps("No, as I typed it")
    await emma.sees("(Here is your guide|این هم راهنمای شما)")
    ((_, _, kept, contact, _),) = await office.rows(LEAD)
    assert contact == kind
    assert email is None or kept == email


async def test_what_else_is_typed_where_an_email_is_asked_for(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.taps("با ایمیل می‌گیرم")
    asked = await sara.sees("ایمیلتان را بنویسید")
    sara.sends("قیمتش چنده؟")
    await sara.sees("برآورد دقیق")
    sara.sends("چرا ایمیل می‌خواهید؟")
    await sara.sees("حق دارید بپرسید")
    sara.sends("/start")
    await sara.sees("ایمیلتان را بنویسید", after=asked)
    sara.sends("۰۹۱۲۱۲۳۴۵۶۷")
    await sara.sees("این هم راهنمای شما")
    assert await office.rows("SELECT phone, unread_contact FROM leads") == [("+989121234567", None)]


@pytest.mark.parametrize("yes", ["button", "بله"])
async def test_after_two_unreadable_entries_telegram_itself_will_do(office: Office, yes: str) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.sends("0912 12 34")
    first = await sara.sees("نشناختم")
    sara.sends("0912 12 345")
    await sara.sees("همین‌جا در تلگرام در تماس باشیم", after=first)
    if yes == "button":
        sara.taps("بله، همین‌جا خوب است")
    else:
        sara.sends(yes)
    await sara.sees("این هم راهنمای شما")
    assert sara.keyboard is None
    assert await office.rows("SELECT contact, unread_contact, stage FROM leads") == [
        ("telegram", "0912 12 345", "lead")
    ]


@pytest.mark.long
async def test_try_again_asks_once_more_with_the_keyboard(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await begins(sara, "سلام سارا")
    sara.sends("091212345")
    await sara.sees("نشناختم")
    sara.sends("091212345")
    await sara.sees("در تماس باشیم")
    sara.taps("دوباره می‌نویسم")
    await sara.sees("باشد. شماره‌تان")
    assert sara.keyboard is not None
    sara.sends("09121234567")
    await sara.sees("این هم راهنمای شما")
    assert await office.rows("SELECT contact, unread_contact FROM leads") == [("typed_phone", None)]


@pytest.mark.long
async def test_email_first_puts_its_key_first(tmp_path) -> None:
    funnel = funnel_with(tmp_path, ("kinds: [phone, email, telegram]", "kinds: [email, phone]"),
                         ("first: phone", "first: email"))  # fmt: skip
    async with open_office(tmp_path, funnel=funnel) as office:
        sara = people.sara(office.sandbox)
        await begins(sara, "سلام سارا")
        assert sara.keyboard[:2] == ["✉️ با ایمیل می‌گیرم", "📱 ارسال شماره و دریافت راهنما"]
        for _ in range(3):
            sara.sends("0912123")
            sara.sends("0912 12 34")
        await sara.sees("نشناختم")
        await office.sandbox.quiet()
        assert "در تماس باشیم" not in sara.chat.transcript()


async def test_where_telegram_is_the_only_way_one_key_is_enough(tmp_path) -> None:
    funnel = funnel_with(tmp_path, ("kinds: [phone, email, telegram]", "kinds: [telegram]"),
                         ("first: phone", "first: telegram"))  # fmt: skip
    async with open_office(tmp_path, funnel=funnel) as office:
        emma = people.emma(office.sandbox)
        await begins(emma, "Hi Emma")
        emma.taps("Here on Telegram")
        await emma.sees("Here is your guide")
        assert await office.rows("SELECT contact, consent_version FROM leads") == [("telegram", 2)]


@pytest.mark.long
async def test_a_separate_consent_comes_before_any_contact(tmp_path) -> None:
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, SEPARATE)) as office:
        emma = people.emma(office.sandbox)
        await begins(emma, "Hi Emma")
        assert emma.keyboard is None
        emma.sends("emma@corp.example")
        await emma.sees("First tap the button below")
        emma.shares_contact()
        await office.sandbox.quiet()
        assert await office.rows("SELECT phone, email, consent_version FROM leads") == [(None, None, None)]
        assert await office.rows("SELECT count(*) FROM ledger WHERE data LIKE '%corp.example%'") == [(0,)]
        emma.taps("I agree")
        await emma.sees("Now send your number or email")
        emma.taps("Send my number")
        await emma.sees("Here is your guide")
        kinds = [kind for (kind,) in await office.rows("SELECT kind FROM ledger ORDER BY id")]
        assert kinds.index("consented") < kinds.index("contact")


@pytest.mark.long
async def test_a_separate_consent_can_be_refused_and_changes_language_by_one_tap(tmp_path) -> None:
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, SEPARATE)) as office:
        sara = people.sara(office.sandbox)
        await begins(sara, "سلام سارا")
        sara.taps("English")
        await sara.sees("Hi سارا")
        sara.taps("Not now")
        await sara.sees("No problem")
        assert await office.rows("SELECT consent_version FROM leads") == [(None,)]


@pytest.mark.long
async def test_talk_before_a_separate_consent_asks_for_it_before_the_number(tmp_path) -> None:
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, SEPARATE)) as office:
        emma = people.emma(office.sandbox)
        emma.sends("/talk")
        await emma.sees("rather talk by phone")
        emma.shares_contact()
        await emma.sees("First tap the button below")
        assert await office.rows("SELECT phone, stage FROM leads") == [(None, "sql")]
        emma.taps("I agree")
        await office.sandbox.quiet()
        emma.taps("Send my number")
        await emma.sees("saved")
        assert await office.rows("SELECT phone, consent_version FROM leads") == [("+442079460018", 2)]
