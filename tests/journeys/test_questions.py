"""The questions: tapped, typed, taken back, tapped twice, old buttons, and messages that are not answers."""

import json

import pytest

from tests import people
from tests.journeys.running import Office
from tests.journeys.walking import COOL, HOT, gives_number, newest_of, posts, private_message, sees_question, walks

ANSWERS = "SELECT answers FROM leads"
FIRST = "مشتری و فروش بیشتر"


async def reaches(office: Office, n: int):
    """Return a person who is at the n-th question."""
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT[: n - 1])
    await sees_question(sara, n, "fa")
    await office.sandbox.quiet()
    return sara


async def answered(office: Office) -> str:
    """Return the stored answers."""
    ((answers,),) = await office.rows(ANSWERS)
    return answers.replace(" ", "")


async def test_an_answered_question_shows_its_answer_and_has_no_buttons(office: Office) -> None:
    sara = await reaches(office, 2)
    message = await sara.sees(r"^.✓ .?مشتری و فروش بیشتر.?\s+.*۲ از ۴")
    assert [button.text for button in message.buttons][-1] == "↩️ سؤال قبل"
    assert FIRST not in [button.text for button in message.buttons]


@pytest.mark.parametrize(
    ("typed", "option"),
    [
        pytest.param("مشتری و فروش بیشتر", "sales", id="word for word"),
        pytest.param("فروش بیشتر", "sales", id="its own words"),
        pytest.param("۲", "results", id="persian digit"),
        pytest.param("گزینه 3", "build", id="option 3"),
        pytest.param("چهارمی", "learn", id="the fourth"),
    ],
)
async def test_a_typed_answer_is_taken(office: Office, typed: str, option: str) -> None:
    sara = await reaches(office, 1)
    sara.sends(typed)
    await sees_question(sara, 2, "fa")
    assert await answered(office) == f'{{"need":"{option}"}}'
    await sara.sees("— ✓")


@pytest.mark.long
async def test_back_asks_the_question_before_again(office: Office) -> None:
    sara = await reaches(office, 2)
    sara.taps("سؤال قبل")
    await sees_question(sara, 1, "fa")
    sara.taps("سایت، صفحهٔ فرود")
    await sees_question(sara, 2, "fa")
    assert await answered(office) == '{"need":"build"}'


@pytest.mark.parametrize("below", [False, True], ids=["the newest", "something stands below"])
async def test_a_question_left_by_back_is_edited_away_with_the_answer_taken_back(office: Office, below: bool) -> None:
    sara = await reaches(office, 3)
    await office.sandbox.quiet()
    left = sara.finds("سؤال قبل").message
    if below:
        sara.sends("سلام؟")
        await sara.sees("یادداشتش کردم")
    sara.taps("سؤال قبل")
    await sees_question(sara, 2, "fa")
    await office.sandbox.quiet()
    assert "۳ از ۴" not in sara.chat.transcript(), "its text is gone, too"
    assert "همین ماه" not in left.text, "this answer is asked for again"
    assert "مشتری و فروش بیشتر" in left.text
    asked = [each for each in sara.chat.messages if each.from_bot and any("سؤال قبل" in b.text for b in each.buttons)]
    assert len(asked) == 1
    assert (asked[0] is left) is not below


@pytest.mark.long
async def test_a_double_tap_is_one_answer(office: Office) -> None:
    sara = await reaches(office, 1)
    press = sara.finds(FIRST)
    sara.presses(press)
    sara.presses(press)
    await sees_question(sara, 2, "fa")
    await sara.sees_toast("ثبت شده")
    assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'answered'") == [(1,)]


@pytest.mark.long
async def test_an_old_button_says_so_in_a_message_and_changes_nothing(office: Office) -> None:
    sara = await reaches(office, 1)
    old = sara.finds("فقط کنجکاوم")
    sara.taps(FIRST)
    await sees_question(sara, 2, "fa")
    before = await office.rows("SELECT answers, fit, interest, stage FROM leads")
    sara.presses(old)
    await sara.sees_toast("پیام قدیمی")
    await sara.sees("پیام قدیمی")
    assert await office.rows("SELECT answers, fit, interest, stage FROM leads") == before


@pytest.mark.parametrize(
    ("does", "medium", "words"),
    [
        pytest.param("text", "text", "فروشگاه پوشاک دارم", id="text"),
        pytest.param("number", "text", "20000000", id="a number that is no phone"),
        pytest.param("photo", "photo", "مغازه‌ام", id="photo"),
        pytest.param("voice", "voice", "", id="voice"),
        pytest.param("sticker", "sticker", "", id="sticker"),
        pytest.param("poll", "other", "", id="poll"),
        pytest.param("forward", "forward", FIRST, id="forwarded option"),
        pytest.param("stats", "text", "/stats", id="a command that is not for them"),
    ],
)
@pytest.mark.long
async def test_what_is_no_answer_is_kept_and_gets_a_kind_reply(office, does, medium, words) -> None:
    sara = await reaches(office, 1)
    origin = {"type": "user", "date": 1, "sender_user": {"id": 1, "is_bot": False, "first_name": "x"}}
    match does:
        case "photo":
            sara.sends_photo(words)
        case "voice":
            sara.sends_voice()
        case "sticker":
            sara.sends_sticker()
        case "poll":
            posts(office, "message", **private_message(sara, poll={"id": "1"}))
        case "forward":
            posts(office, "message", **private_message(sara, text=words, forward_origin=origin))
        case _:
            sara.sends(words)
    await sara.sees("هنوز نمی‌توانم به همکارانم برسانم" if medium in ("photo", "voice") else "یادداشتش کردم")
    ((data,),) = await office.rows("SELECT data FROM ledger WHERE kind = 'said'")
    assert f'"medium":"{medium}"' in data.replace(" ", "")
    assert f'"text":"{words}"' in data.replace('": "', '":"')
    assert await answered(office) == "{}"
    sara.taps(FIRST)
    await sees_question(sara, 2, "fa")


async def test_an_edited_message_never_counts_for_a_question(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("سلام سارا")
    sara.sends("سلام، وقت بخیر")
    await sara.sees("یادداشتش کردم")
    mine = newest_of(sara)
    sara.shares_contact()
    await sees_question(sara, 1, "fa")
    sara.edits(mine, FIRST)
    await sara.sees("ویرایشتان را دیدم")
    assert await answered(office) == "{}"
    ((said,),) = await office.rows("SELECT data FROM ledger WHERE kind = 'said'")
    assert json.loads(said)["text"] == FIRST, "the newest words alone are kept"


async def test_an_edit_that_changed_nothing_is_let_pass(office: Office) -> None:
    sara = await reaches(office, 1)
    sara.sends("سلام")
    await sara.sees("یادداشتش کردم")
    mine = newest_of(sara)
    sara.edits(mine, "سلام")
    await office.sandbox.quiet()
    assert "ویرایشتان" not in sara.chat.transcript()


@pytest.mark.long
async def test_a_contact_given_later_is_kept_and_the_question_stays(office: Office) -> None:
    sara = await reaches(office, 2)
    sara.sends("ایمیلم sara@corp.example است")
    kept = await sara.sees("ثبت شد ✅")
    await sara.sees("۲ از ۴", after=kept)
    assert await office.rows("SELECT email, contact FROM leads") == [("sara@corp.example", "own_phone")]


async def test_an_email_typo_beside_a_question_does_not_lose_the_question(office: Office) -> None:
    sara = await reaches(office, 2)
    sara.sends("sara@gmial.com")
    await sara.sees("منظورتان")
    sara.taps("همین ماه")
    await sees_question(sara, 3, "fa")
    sara.taps("بله، همین است")
    kept = await sara.sees("ثبت شد ✅")
    await sara.sees("۳ از ۴", after=kept)
    assert await office.rows("SELECT email FROM leads") == [("sara@gmail.com",)]


async def test_every_answer_is_stored_as_it_is_given(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    for n, (label, kept) in enumerate(zip(COOL, (1, 2, 3, 4), strict=True), start=1):
        await sees_question(sara, n, "fa")
        sara.taps(label)
        await office.sandbox.quiet()
        assert len((await answered(office)).split(",")) == kept


async def test_changed_answers_replace_the_old_ones(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    await sara.sees("ممنون که وقت گذاشتید")
    sara.sends("/start")
    await sara.sees("خوش برگشتید")
    sara.taps("جواب‌هایم را عوض")
    await sara.sees("از اول بپرسیم")
    await walks(sara, *HOT)
    await sara.sees("همه‌چیز آماده است")
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)


async def test_a_rich_message_answers_a_question_and_a_note_of_telegrams_says_nothing(office: Office) -> None:
    sara = await reaches(office, 1)
    posts(office, "message", **private_message(sara, poll_option_added={"option_text": FIRST}))
    posts(office, "message", **private_message(sara, rich_message={"blocks": [{"type": "paragraph", "text": [FIRST]}]}))
    await sees_question(sara, 2, "fa")
    assert await office.rows("SELECT data FROM ledger WHERE kind = 'said'") == []
