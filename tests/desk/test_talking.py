"""Words through the desk: carried, asked about first, named, touching, refused (DESK §4)."""

import pytest

from bot.sandbox.api.faults import TooManyRequests
from bot.sandbox.world.to_json import chat_json, message_json
from tests.desk.pressing import toast
from tests.desk.shop import MINA_ID, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, emma_of, hot_lead, knows_replies, replies, said, seen


def test_before_the_first_words_somebody_is_asked_where_they_go() -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        shop.passes(minutes=2)
        before = len(seen(negar))
        shop.does(replies(shop, shop.sara, "سلام، کی تماس بگیرم؟", card_of(shop, "۱")))
        assert said(shop)[-1] == "پاسخ به کارت برای خودِ مشتری می‌رود؛ یادداشت داخلی با // شروع می‌شود. بفرستم؟"
        assert len(seen(negar)) == before, "until pressed nothing goes"
        assert "🔥" in card_of(shop, "۱").shown, "nor is the lead claimed"
        shop.does(lambda: shop.sara.taps("بفرست", chat=shop.group))
        assert seen(negar)[-1] == "سارا · فروشگاه نمونه:\nسلام، کی تماس بگیرم؟"
        assert "💬" in card_of(shop, "۱").shown.split("\n")[0], "the first writer has it, and the words are the touch"
        mine = next(each for each in shop.group.messages if each.sender.id == shop.sara.id and "سلام" in each.shown)
        assert mine.reaction == "👌"
        assert "بفرستم؟" not in said(shop)[-1], "the question is gone"
        shop.does(replies(shop, shop.sara, "یا بنویسید", card_of(shop, "۱")))
        assert seen(negar)[-1] == "یا بنویسید", "nobody is asked or named twice"


@pytest.mark.long
def test_another_speaker_is_named_and_so_is_one_after_a_day() -> None:
    with open_shop(MORNING, desk=f"{{who: {{managers: [{MINA_ID}]}}}}") as shop:
        negar = hot_lead(shop)
        knows_replies(shop, shop.sara, shop.mina)
        for person, words in ((shop.sara, "یک"), (shop.mina, "دو"), (shop.sara, "سه"), (shop.sara, "چهار")):
            shop.does(replies(shop, person, words, card_of(shop, "۱")))
        shop.passes(hours=25)
        shop.does(replies(shop, shop.sara, "پنج", card_of(shop, "۱")))
        company = "فروشگاه نمونه"
        assert seen(negar)[-5:] == [
            f"سارا · {company}:\nیک",
            f"مینا · {company}:\nدو",
            f"سارا · {company}:\nسه",
            "چهار",
            f"سارا · {company}:\nپنج",
        ]


def test_a_persian_name_line_begins_at_the_right() -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        knows_replies(shop, shop.sara)
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "۱")))
        assert negar.chat.messages[-1].shown.startswith("\u200f\u2068سارا"), "it has no letter outside isolates"


def test_who_may_not_write_is_told_whose_the_lead_is() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara, shop.reza)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        before = len(seen(emma))
        shop.does(replies(shop, shop.reza, "hello", card_of(shop, "1")))
        answer = shop.group.messages[-1]
        assert said(shop)[-1] == "Lead 1 is with Sara."
        assert [button.text for button in answer.buttons] == ["🙋 Take over"]
        assert not any("hello" in each for each in seen(emma)[before:])


OVER = {"fa": "🙋 تحویل می‌گیرم", "en": "🙋 Take over"}
TOOK_OVER = {"fa": "👤 سرنخ ۱ را رضا تحویل گرفت.", "en": "👤 Reza took over lead 1."}
WITH_REZA = {"fa": "سرنخ ۱ پیش رضا است.", "en": "Lead 1 is with Reza."}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_who_was_told_whose_the_lead_is_takes_it_over_and_writes(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        knows_replies(shop, shop.sara, shop.reza, shop.mina)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        card = card_of(shop, "1" if language == "en" else "۱")
        shop.does(replies(shop, shop.reza, "1", card))
        mine = shop.reza.finds(OVER[language], chat=shop.group)
        shop.does(replies(shop, shop.mina, "2", card))
        minas = shop.mina.finds(OVER[language], chat=shop.group)
        assert toast(shop, shop.reza, mine) == ""
        assert said(shop)[-1] == TOOK_OVER[language]
        assert toast(shop, shop.mina, minas) == WITH_REZA[language], "of two the first has it"
        shop.does(replies(shop, shop.reza, "سلام", card))
        assert seen(emma)[-1].endswith("\nسلام")


@pytest.mark.parametrize("words", ["// she is nice", " //note", "@sara_sales look", "/note 1 she is nice"])
def test_notes_and_commands_are_never_carried(words: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara, shop.reza)
        shop.bot.witness.rows("UPDATE desk_people SET username = 'Sara_Sales' WHERE id = ?", shop.sara.id)
        before = len(seen(emma))
        shop.does(replies(shop, shop.reza, words, card_of(shop, "1")))
        assert not any("hello" in each for each in seen(emma)[before:])
        assert len(shop.bot.witness.rows("SELECT 1 FROM ledger WHERE kind = 'note'")) == 1


def test_who_blocked_the_bot_is_tried_once() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        emma.blocks()
        rows = []
        for _ in range(2):
            shop.does(replies(shop, shop.sara, "A" * 4096, card_of(shop, "1")))
            rows += shop.bot.witness.rows("SELECT count(*) FROM relays WHERE author IS NOT NULL")
            assert "Not delivered: they blocked the bot; call them." in said(shop)[-2:]
        assert "🚫" in card_of(shop, "1").shown
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'touched'") == [(0,)]
        assert rows == [(1,), (1,)], "the second was refused without a call"
        emma.unblocks()
        shop.does(replies(shop, shop.sara, "welcome back", card_of(shop, "1")))
        assert seen(emma)[-1].endswith("welcome back")


def test_who_stopped_us_is_answered_only_while_their_own_words_are_fresh() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group), lambda: emma.sends("/stop"))
        shop.does(replies(shop, shop.sara, "but why?", card_of(shop, "1")))
        assert said(shop)[-1] == "They asked us not to write."
        shop.does(lambda: emma.sends("one question though: do you deliver?"))
        shop.does(replies(shop, shop.sara, "yes, we do", card_of(shop, "1")))
        assert seen(emma)[-1] == "Sara at Sample Shop:\nyes, we do"
        shop.passes(hours=73)
        shop.does(replies(shop, shop.sara, "and now?", card_of(shop, "1")))
        assert said(shop)[-1] == "They asked us not to write."


@pytest.mark.long
def test_a_text_without_room_for_a_name_follows_it() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara)
        shop.does(replies(shop, shop.sara, "B" * 4096, card_of(shop, "1")))
        assert seen(emma)[-2:] == ["Sara at Sample Shop:", "B" * 4096]


@pytest.mark.parametrize(("kind", "limit"), [("text", 4096), ("photo", 1024)])
def test_a_name_stands_above_words_as_long_as_both_are_short_enough_for_one_message(kind: str, limit: int) -> None:
    named = "\u2068Sara\u2069 at \u2068Sample Shop\u2069:\n"
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        for more in (0, 1):
            words, card = "C" * (limit - len(named) + more), card_of(shop, "1")
            before, where = len(emma.chat.messages), {"chat": shop.group, "reply_to": card}
            if kind == "text":
                shop.does(lambda words=words, where=where: shop.sara.sends(words, **where))
            else:
                shop.does(lambda words=words, where=where: shop.sara.sends_photo(words, **where))
            came = [each.shown for each in emma.chat.messages[before:]]
            assert came == ([f"{named}{words}"] if not more else [named.strip(), words])
            shop.passes(hours=25)


def test_words_answer_those_of_the_prospect_that_they_reply_to() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara)
        shop.does(lambda: emma.sends("Do you deliver?"), lambda: emma.sends("And when?"))
        words = next(each for each in shop.group.messages if "deliver?" in each.shown and each.shown.startswith("✍️"))
        shop.does(replies(shop, shop.sara, "We do.", words))
        carried = emma.chat.messages[-1]
        assert carried.reply_to is not None
        assert carried.reply_to.shown == "Do you deliver?"


def test_after_words_that_did_not_arrive_the_next_ones_name_who_speaks() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        knows_replies(shop, shop.sara)
        emma.refuses_voice()
        shop.does(lambda: shop.sara.sends_voice(chat=shop.group, reply_to=card_of(shop, "1")))
        assert said(shop)[-1] == "They take no voice messages; write, or send a file."
        talks = shop.bot.witness.rows("SELECT talk FROM sessions")
        assert "person_until" not in str(talks), "nobody talks with them yet"
        shop.does(replies(shop, shop.sara, "Then in writing.", card_of(shop, "1")))
        assert seen(emma)[-1] == "Sara at Sample Shop:\nThen in writing."


ERASED = {"fa": "آن سرنخ پاک شده است؛ چیزی فرستاده نشد.", "en": "That lead was erased; nothing was sent."}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_an_erased_lead_has_no_first_message_that_waits_and_replies_hear_that_nothing_went(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        hot_lead(shop, "Leo", *(ENGLISH if language == "en" else ()), language=language)
        number, other = ("1", "2") if language == "en" else ("۱", "۲")
        card = card_of(shop, number)
        shop.does(replies(shop, shop.sara, "سلام", card), replies(shop, shop.sara, "سلام", card_of(shop, other)))
        shop.does(lambda: emma.sends("/forget"), lambda: emma.taps("Yes" if language == "en" else "بله"))
        shop.passes(seconds=10)
        waiting = shop.bot.witness.rows("SELECT value FROM state WHERE key LIKE 'first:%'")
        assert ['"lead":2,' in value for (value,) in waiting] == [True]
        shop.does(replies(shop, shop.reza, "؟", card))
        assert said(shop)[-1] == ERASED[language]


CALLS = {"fa": "سارا، مینا", "en": "Sara, Mina"}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_words_after_the_owner_went_away_call_all_on_shift_once(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        knows_replies(shop, shop.reza)
        shop.does(replies(shop, shop.reza, "1", card_of(shop, "1" if language == "en" else "۱")))
        shop.does(lambda: emma.sends("2"), lambda: shop.reza.sends("/away", chat=shop.group))
        for words in ("3", "4"):
            shop.does(lambda words=words: emma.sends(words))
        shop.passes(seconds=10)
        calling = [each for each in shop.record.of(shop.group) if OVER[language] in each.buttons]
        assert len(calling) == 1, "at once, and not again"
        assert (calling[0].sign, calling[0].mentioned) == ("🔔", (shop.sara.id, shop.mina.id))
        assert CALLS[language] in calling[0].text


P5 = {"fa": "منتظر جواب است", "en": "for an answer"}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_what_they_write_while_our_words_wait_for_telegram_is_not_answered_by_those(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        knows_replies(shop, shop.sara)
        card = card_of(shop, "1" if language == "en" else "۱")
        shop.does(replies(shop, shop.sara, "سلام", card))
        weather = shop.bot.sandbox.weather
        weather.share(TooManyRequests(30), 1.0, method="sendMessage")
        shop.does(replies(shop, shop.sara, "دو", card), lambda: emma.sends("۳؟"))
        shop.passes(minutes=3)
        weather.clear()
        shop.until("10:20")
        assert "دو" in seen(emma), "it went, in order"
        shop.until("10:31")
        assert [each for each in said(shop) if P5[language] in each]


ANONYMOUS = 'Not anonymously: turn off "Remain anonymous".'


def test_a_pin_and_words_of_a_channel_go_nowhere_and_the_channel_hears_why_once_a_day() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        card = card_of(shop, "1")
        sara = {"id": shop.sara.id, "is_bot": False, "first_name": "Sara"}
        channel = {"from": {"id": 136817688, "is_bot": True, "first_name": "Channel"}, "sender_chat": {"id": -5}}
        before = len(said(shop)), seen(emma)
        for number, more in enumerate(({"from": sara, "pinned_message": {}}, *[{**channel, "text": "hello"}] * 2)):
            place = {"message_id": 9000 + number, "date": 1, "chat": chat_json(shop.group.chat)}
            reply = {**place, "reply_to_message": message_json(card), **more}
            shop.does(lambda reply=reply: shop.bot.telegram.tell("message", reply))
        assert said(shop)[before[0] :] == [ANONYMOUS]
        assert seen(emma) == before[1]


NAMELESS = {"fa": "همکار ما · فروشگاه نمونه:", "en": "A colleague at Sample Shop:"}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_prospect_reads_no_part_of_the_account_of_who_has_no_name(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        shop.sara.user.first_name = "\u3164"
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        knows_replies(shop, shop.sara)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group), lambda: shop.passes(minutes=2))
        shop.does(replies(shop, shop.sara, "سلام", card_of(shop, "1" if language == "en" else "۱")))
        assert seen(emma)[-1] == f"{NAMELESS[language]}\nسلام"
        assert not [each for each in seen(emma) if "#" in each], "nor in what the bot says of them"


STOPPED = {"fa": "خواسته برایش ننویسیم.", "en": "They asked us not to write."}


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("slow", [False, True])
def test_what_waits_when_somebody_stops_us_goes_no_more_and_its_authors_hear_why(language: str, slow: bool) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else ()), language=language)
        knows_replies(shop, shop.sara)
        card, before = card_of(shop, "1" if language == "en" else "۱"), len(seen(emma))
        weather = shop.bot.sandbox.weather
        if slow:
            weather.share(TooManyRequests(30), 1.0, method="sendMessage", chat_id=emma.id)
            shop.does(replies(shop, shop.sara, "سلام", card))
        else:
            shop.sara.sends_album(2, "سلام", chat=shop.group, reply_to=card)
            shop.passes(seconds=1)
        shop.does(lambda: emma.sends("/stop"))
        weather.clear()
        shop.passes(minutes=2)
        assert ["/resume" in each for each in seen(emma)[before:]] == [True], "only that we heard it"
        assert said(shop).count(STOPPED[language]) == 1
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'touched'") == [(0,)]
        shop.does(lambda: emma.sends("؟"), replies(shop, shop.sara, "بله", card))
        assert "\n" in seen(emma)[-1], "she is named again"


def test_the_question_where_a_message_goes_is_deleted_when_its_author_leaves() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        before = seen(emma)
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "1")))
        press = shop.sara.finds("Send", chat=shop.group)
        shop.does(lambda: shop.sara.leaves(shop.group))
        assert press.message.is_deleted
        shop.does(lambda: shop.sara.joins(shop.group), lambda: shop.sara.presses(press))
        assert seen(emma) == before
        assert shop.bot.witness.rows("SELECT count(*) FROM state WHERE key LIKE 'first:%'") == [(0,)]


def test_a_question_where_a_reply_goes_that_nobody_answers_closes_after_a_day() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        before = len(seen(emma))
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "1")))
        mine, asked = shop.group.messages[-2:]
        assert asked.shown.endswith("Send it?")
        shop.passes(hours=23, minutes=59)
        assert not asked.is_deleted
        shop.passes(minutes=2)
        assert asked.is_deleted
        over = next(each for each in reversed(shop.group.messages) if "nobody said within a day" in each.shown)
        assert over.reply_to is not None
        assert over.reply_to.id == mine.id
        assert not any("hello" in each for each in seen(emma)[before:])
        for table, what in (("state", "key LIKE 'first:%'"), ("timers", "kind = 'first'")):
            assert shop.bot.witness.rows(f"SELECT * FROM {table} WHERE {what}") == []
        shop.does(replies(shop, shop.sara, "hello again", card_of(shop, "1")))
        shop.does(lambda: shop.sara.taps("Send", chat=shop.group))
        assert seen(emma)[-1].endswith("hello again")
        assert shop.bot.witness.rows("SELECT * FROM timers WHERE kind = 'first'") == []
