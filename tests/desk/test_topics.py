"""Each lead has a topic of its own in a forum: its card, its pings, its words (DESK §4)."""

from datetime import timedelta

import pytest

from bot.sandbox.people.person import Placement
from bot.sandbox.world.model import Message
from tests.desk.forum import GENERAL, forum, head, services, thread_of, topics
from tests.desk.pressing import told
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import MORNING, hot_lead, knows_replies
from tests.faults.simulated.story import HOT

NEW, CLAIMED, CONTACTED, LOST = "🔥 ۱ · نگار", "✅ ۱ · نگار", "💬 ۱ · نگار", "✖️ ۱ · نگار"


def in_topic(shop: Shop, name: str) -> list[str]:
    return topics(shop)[name]


def notes(shop: Shop) -> list[str]:
    return [each.told for each in shop.record.fresh(shop.maryam)]


def test_each_lead_has_a_topic_with_the_card_as_its_first_message() -> None:
    with forum("نگار", "آرش") as (shop, (negar, _)):
        shop.does(lambda: negar.sends("کی زنگ می‌زنید؟"))
        shop.until("10:06")
        found = topics(shop)
        assert list(found) == [GENERAL, NEW, "🔥 ۲ · آرش"]
        assert found[NEW] == ["🔥 سرنخ ۱ · نگار", "✍️ سرنخ ۱: «کی زنگ می‌زنید؟»", "⏱ ۵ دقیقه است که سرنخ ۱ منتظر است."]
        assert found["🔥 ۲ · آرش"] == ["🔥 سرنخ ۲ · آرش", "⏱ ۵ دقیقه است که سرنخ ۲ منتظر است."]
        assert not any("سرنخ" in line for line in found[GENERAL])


def test_the_names_are_the_desks() -> None:
    with forum("Emma", language="en") as (shop, _):
        assert topics(shop)["🔥 1 · Emma"] == ["🔥 Lead 1 · Emma"]


@pytest.mark.long
def test_a_long_name_is_cut_to_what_a_topic_takes() -> None:
    with forum("ن" * 250) as (shop, _):
        (topic,) = shop.group.chat.topics.values()
        assert len(topic.name) <= 128
        assert "…" in topic.name


@pytest.mark.long
def test_lists_go_to_the_group_itself_and_questions_to_the_topic() -> None:
    with forum("نگار", "آرش") as (shop, _):
        told(shop, shop.sara, "/free")
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/won 1")
        found = topics(shop)
        assert any("چقدر خرید" in line for line in found[CLAIMED])
        assert [line for line in found[GENERAL] if "آرش" in line] == []
        shop.until("Sun 9:01")
        assert "۲" in topics(shop)[GENERAL][-1], "the list of the morning"


def test_the_name_follows_the_state_once_and_the_topic_closes_with_the_lead() -> None:
    with forum("نگار") as (shop, _):
        for line in ("/take 1", "/call 1", "/call 1", "/lost 1 قیمت"):
            told(shop, shop.sara, line)
        assert in_topic(shop, f"🔒 {LOST}") == ["✖️ سارا · سرنخ ۱ · از دست رفت: قیمت"]
        assert services(shop) == ["created", CLAIMED, CONTACTED, LOST, "closed"]
        told(shop, shop.sara, "/reopen 1 برگشت")
        assert services(shop)[5:] == [CONTACTED, "reopened"]


def test_what_a_prospect_writes_opens_the_topic_of_a_closed_lead_which_stays_open() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/lost 1 قیمت")
        shop.does(lambda: negar.sends("هنوز هست؟"))
        assert in_topic(shop, LOST)[1] == "✍️ سرنخ ۱: «هنوز هست؟»"
        shop.does(lambda: negar.sends_photo("این"))
        assert "[۱] این" in in_topic(shop, LOST)
        told(shop, shop.sara, "/reopen 1 برگشت")
        told(shop, shop.sara, "/unfit 1 دانشجو")
        assert list(topics(shop)) == [GENERAL, f"🔒 {LOST}"]


def test_a_new_card_of_a_lead_comes_into_its_topic() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/lost 1 قیمت")
        shop.until("Sun 13 Dec 2026 10:00")
        shop.does(lambda: negar.sends("/talk"))
        assert list(topics(shop)) == [GENERAL, NEW]
        assert in_topic(shop, NEW)[-1] == "🔥 سرنخ ۱ · نگار"


def test_forgetting_a_lead_deletes_the_topic() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        shop.does(lambda: negar.sends("سلام"), lambda: negar.sends("/forget"), lambda: negar.taps("🗑"))
        assert list(topics(shop)) == [GENERAL]
        assert not any("نگار" in line for line in topics(shop)[GENERAL])
        assert shop.bot.witness.rows("SELECT count(*) FROM lead_topics") == [(0,)]


def test_without_the_right_to_delete_a_topic_loses_the_name_is_blanked_and_closed() -> None:
    with forum("نگار") as (shop, (negar,)):
        shop.does(lambda: negar.sends("سلام"), shop.group.demotes_bot)
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("🗑"))
        gone = "🗑 سرنخ ۱ خواست پاک شود؛ هرچه از او داشتیم پاک شد."
        assert in_topic(shop, "🔒 🗑 ۱") == [gone, gone]


def test_who_is_forgotten_while_the_group_is_no_forum_has_no_topic_once_it_is_one_again() -> None:
    with forum("نگار") as (shop, (negar,)):
        notes(shop)
        shop.group.is_forum_no_more()
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("🗑"))
        shop.passes(hours=3)
        assert notes(shop) == [], "nobody is asked to delete it by hand: it is out of sight"
        shop.group.becomes_forum()
        shop.passes(hours=2)
        assert list(topics(shop)) == [GENERAL]


def test_a_topic_that_was_deleted_by_hand_is_made_again_with_the_card_once() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        notes(shop)
        shop.group.deletes_topic(thread_of(shop, "۱"))
        shop.does(lambda: negar.sends("سلام"), lambda: negar.sends("هستید؟"))
        card = "✅ سارا برداشت (پس از ۰ ثانیه) · سرنخ ۱"
        assert in_topic(shop, CLAIMED)[:2] == [card, "✍️ سرنخ ۱: «سلام»"]
        assert not any("سرنخ" in line for line in topics(shop)[GENERAL])
        assert notes(shop) == []
        shop.group.deletes_topic(thread_of(shop, "۱"))
        shop.does(lambda: negar.sends("الو؟"), lambda: negar.sends("رفتم"))
        assert list(topics(shop)) == [GENERAL]
        assert topics(shop)[GENERAL][-3:] == [card, "✍️ سرنخ ۱: «الو؟»", "✍️ سرنخ ۱: «رفتم»"]
        assert len(notes(shop)) == 1
        told(shop, shop.sara, "/call 1")
        assert len([line for line in topics(shop)[GENERAL] if line.startswith("💬 سارا · سرنخ ۱")]) == 1
        assert notes(shop) == []


def test_a_topic_that_was_deleted_by_hand_is_made_again_by_an_edit_of_the_card() -> None:
    with forum("نگار") as (shop, _):
        shop.group.deletes_topic(thread_of(shop, "۱"))
        told(shop, shop.sara, "/take 1")
        assert in_topic(shop, CLAIMED) == ["✅ سارا برداشت (پس از ۰ ثانیه) · سرنخ ۱"]
        told(shop, shop.sara, "/call 1")
        assert in_topic(shop, CONTACTED) == ["💬 سارا · سرنخ ۱ · پس از ۰ ثانیه"]


def test_the_topic_of_a_closed_lead_that_is_made_again_is_closed() -> None:
    with forum("نگار") as (shop, _):
        told(shop, shop.sara, "/take 1")
        shop.group.deletes_topic(thread_of(shop, "۱"))
        told(shop, shop.sara, "/lost 1 قیمت")
        assert in_topic(shop, f"🔒 {LOST}") == ["✖️ سارا · سرنخ ۱ · از دست رفت: قیمت"]


def test_a_topic_that_is_closed_to_the_bot_is_left_and_the_card_stays() -> None:
    with forum("نگار") as (shop, (negar,)):
        shop.group.closes_topic(thread_of(shop, "۱"))
        shop.does(shop.group.demotes_bot, lambda: negar.sends("سلام"))
        assert in_topic(shop, f"🔒 {NEW}") == ["🔥 سرنخ ۱ · نگار"]
        assert topics(shop)[GENERAL][-1] == "✍️ سرنخ ۱: «سلام»"


def test_without_the_right_cards_go_to_the_group_and_the_admins_hear_of_it_once() -> None:
    with forum() as (shop, _):
        shop.group.keeps_bot_off_topics()
        notes(shop)
        shop.prospect("نگار", *HOT), shop.prospect("آرش", *HOT)
        assert list(topics(shop)) == [GENERAL]
        assert topics(shop)[GENERAL][-2:] == ["🔥 سرنخ ۱ · نگار", "🔥 سرنخ ۲ · آرش"]
        (note,) = notes(shop)
        assert "اجازه ندارم" in note
        shop.group.lets_bot_manage_topics()
        shop.prospect("مریم", *HOT)
        assert in_topic(shop, "🔥 ۳ · مریم") == ["🔥 سرنخ ۳ · مریم"]
        shop.group.keeps_bot_off_topics()
        shop.prospect("سینا", *HOT)
        assert len(notes(shop)) == 1, "it worked meanwhile"


def test_in_a_group_without_topics_all_is_as_ever() -> None:
    with forum("نگار", is_forum=False) as (shop, (negar,)):
        shop.does(lambda: negar.sends("سلام"))
        told(shop, shop.sara, "/take 1")
        card = "✅ سارا برداشت (پس از ۰ ثانیه) · سرنخ ۱"
        assert [line for line in topics(shop)[GENERAL] if "سرنخ" in line] == [card, "✍️ سرنخ ۱: «سلام»"]
        assert len([each for each in notes(shop) if "موضوع ندارد" in each]) == 1
        shop.group.becomes_forum()
        told(shop, shop.sara, "/call 1")
        shop.does(lambda: negar.sends("هستید؟"))
        assert list(topics(shop)) == [GENERAL], "its card stays where it is"
        shop.prospect("آرش", *HOT)
        assert in_topic(shop, "🔥 ۲ · آرش") == ["🔥 سرنخ ۲ · آرش"]


@pytest.mark.long
def test_an_open_lead_gets_its_topic_at_its_next_new_card() -> None:
    with forum("نگار", is_forum=False) as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/lost 1 قیمت")
        shop.group.becomes_forum()
        shop.until("Sun 13 Dec 2026 10:00")
        shop.does(lambda: negar.sends("/talk"))
        assert in_topic(shop, NEW) == ["🔥 سرنخ ۱ · نگار"]
        assert any(line.startswith("✖️ سارا") for line in topics(shop)[GENERAL]), "the former card stays"


def test_a_group_that_is_no_forum_for_a_while_keeps_the_cards_where_they_are() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        shop.group.is_forum_no_more()
        shop.does(lambda: negar.sends("سلام"))
        told(shop, shop.sara, "/call 1")
        cards = [each for each in shop.group.messages if each.buttons and not each.is_deleted]
        assert [head(each) for each in cards] == ["💬 سارا · سرنخ ۱ · پس از ۰ ثانیه"], "one card, edited"
        assert said(shop)[-1].thread_id is None
        shop.group.becomes_forum()
        shop.does(lambda: negar.sends("هستید؟"))
        assert said(shop)[-1].thread_id == thread_of(shop, "۱"), "below the card that it answers"
        told(shop, shop.sara, "/lost 1 قیمت")
        shop.until("Sun 13 Dec 2026 10:00")
        shop.does(lambda: negar.sends("/talk"))
        assert list(topics(shop)) == [GENERAL, NEW], "it has its topic again, with its name"
        assert in_topic(shop, NEW)[-1] == "🔥 سرنخ ۱ · نگار"


def said(shop: Shop) -> list[Message]:
    return [each for each in shop.group.messages if head(each).startswith("✍️")]


def test_in_a_topic_commands_need_no_number() -> None:
    with forum("نگار", "آرش") as (shop, _):
        for number, person in (("۲", shop.reza), ("۱", shop.sara)):
            thread = thread_of(shop, number)
            shop.does(lambda person=person, thread=thread: person.sends("/take", chat=shop.group, thread_id=thread))
        assert in_topic(shop, CLAIMED)[0].startswith("✅ سارا")
        assert in_topic(shop, "✅ ۲ · آرش")[0].startswith("✅ رضا")
        shop.does(lambda: shop.sara.sends("/won ۱۲ میلیون تومان", chat=shop.group, thread_id=thread_of(shop, "۱")))
        assert "🏆 سارا · سرنخ ۱ · ۱۲ میلیون تومان" in in_topic(shop, "🔒 🏆 ۱ · نگار")
        assert any("کدام سرنخ" in line for line in told(shop, shop.sara, "/take"))


def test_in_another_group_the_topics_of_the_former_one_do_not_count() -> None:
    with forum("نگار") as (shop, (negar,)):
        told(shop, shop.sara, "/take 1")
        other = shop.bot.sandbox.group("Other", [shop.maryam, shop.sara, shop.reza], is_forum=True)
        other.promotes_bot()
        shop.does(lambda: shop.maryam.sends("/bind", chat=other), lambda: shop.maryam.taps("بله", chat=other))
        shop.does(lambda: negar.sends("سلام"), lambda: shop.sara.sends("/call 1", chat=other))
        (topic,) = other.chat.topics.values()
        (card,) = [each for each in other.messages if head(each).startswith("💬 سارا · سرنخ ۱")]
        assert card.thread_id == topic.id
        shop.does(lambda: shop.sara.sends("/take", chat=other, thread_id=topic.id))
        assert "پیش خود شماست" in other.messages[-1].shown


def test_a_lead_of_a_long_list_gets_its_topic_when_it_is_claimed() -> None:
    with forum() as (shop, _):
        shop.group.kicks_bot()
        for name in ("نگار", "آرش", "مریم", "سینا", "هما", "بهار"):
            shop.prospect(name, *HOT)
        shop.does(shop.group.readds_bot, shop.group.promotes_bot)
        shop.passes(minutes=2)
        assert list(topics(shop)) == [GENERAL]
        assert any("۶ سرنخ" in line for line in topics(shop)[GENERAL]), "a list of all"
        shop.does(lambda: shop.sara.taps("۳ را برمی", chat=shop.group))
        assert in_topic(shop, "✅ ۳ · مریم")[0].startswith("✅ سارا برداشت")
        assert len(topics(shop)) == 2


def test_a_lead_whose_time_is_over_takes_the_topic_along() -> None:
    with forum("نگار", keep_leads_days=timedelta(days=3)) as (shop, _):
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/lost 1 قیمت")
        shop.until("Sat 5 Dec 2026 10:00")
        assert shop.bot.witness.rows("SELECT count(*) FROM leads") == [(0,)]
        assert list(topics(shop)) == [GENERAL]


def test_the_group_of_a_masked_desk_reads_no_number_in_the_name_of_a_topic() -> None:
    with forum("نگار ۰۹۱۲۱۲۳۴۵۶۷", more=", claim: {mask: phone}") as (shop, _):
        (topic,) = list(topics(shop))[1:]
        assert "۱۲۳۴۵" not in topic
        assert topic.startswith("🔥 ۱ · نگار")


@pytest.mark.long
def test_binding_the_group_in_the_topic_of_a_lead_binds_the_group() -> None:
    with forum("نگار") as (shop, _):
        shop.does(lambda: shop.maryam.sends("/bind", chat=shop.group, thread_id=thread_of(shop, "۱")))
        assert "همین حالا هم اینجا" in shop.group.messages[-1].shown
        own = shop.group.opens_topic("هشدارها")
        shop.does(lambda: shop.maryam.sends("/bind", chat=shop.group, thread_id=own))
        shop.prospect("آرش", *HOT)
        shop.until("Sun 9:01")
        lists = topics(shop)["هشدارها"]
        assert [line for line in lists if "سرنخ ۱" in line or "سرنخ ۲" in line] == []
        assert len([line for line in lists if "/bind" not in line]) > 1, "the list of the morning"
        assert in_topic(shop, "🔥 ۲ · آرش")[0] == "🔥 سرنخ ۲ · آرش"


def test_in_a_topic_a_talk_goes_both_ways_also_when_it_was_made_again() -> None:
    with forum("نگار") as (shop, (negar,)):

        def writes(text: str) -> None:
            thread = thread_of(shop, "۱")
            shop.does(lambda: shop.sara.sends(text, chat=shop.group, thread_id=thread))

        writes("سلام")
        shop.does(lambda: shop.sara.taps("بفرست", chat=shop.group), lambda: negar.sends("سلام سارا"))
        shop.group.deletes_topic(thread_of(shop, "۱"))
        shop.does(lambda: negar.sends("کجایید؟"))
        writes("همین‌جا")
        shop.does(lambda: negar.sends_photo("این"))
        assert [head(each) for each in negar.chat.messages if each.from_bot][-1] == "همین‌جا"
        assert in_topic(shop, CONTACTED)[1:] == ["✍️ سرنخ ۱: «کجایید؟»", "همین‌جا", "[۱] این"]


def test_a_merge_closes_the_topic_of_one_lead_and_all_comes_to_that_of_the_other_until_it_is_taken_apart() -> None:
    with forum("نگار", "آرش") as (shop, (_, arash)):
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/merge 1 2")
        shop.does(lambda: arash.sends("منم آرش"))
        assert in_topic(shop, "🔒 🔗 ۲ · آرش") == ["🔗 سرنخ ۲ با سرنخ ۱ یکی شد"]
        assert in_topic(shop, CLAIMED)[1:] == ["✍️ سرنخ ۱: «منم آرش»"]
        told(shop, shop.maryam, "/unmerge 1")
        shop.does(lambda: arash.sends("باز منم"))
        assert in_topic(shop, "🔥 ۲ · آرش") == ["🔥 سرنخ ۲ · آرش", "✍️ سرنخ ۲: «باز منم»"]
        shop.does(lambda: arash.sends("/forget"), lambda: arash.taps("🗑"))
        assert list(topics(shop)) == [GENERAL, CLAIMED]
        assert not any("آرش" in line for line in in_topic(shop, CLAIMED))


def test_pictures_without_words_go_from_a_topic_and_are_taken_back() -> None:
    with forum("نگار") as (shop, (negar,)):
        knows_replies(shop, shop.sara)
        there: Placement = {"chat": shop.group, "thread_id": thread_of(shop, "۱")}
        shop.does(lambda: shop.sara.sends_album(3, **there), lambda: shop.passes(seconds=5))
        shop.does(lambda: shop.sara.sends_photo(**there))
        assert [each.kind for each in negar.chat.messages[-5:]] == ["", "photo", "photo", "photo", "photo"]
        piece = next(each for each in shop.group.messages if each.album)
        shop.does(lambda: shop.sara.sends("/undo", reply_to=piece, **there))
        assert [each.kind for each in negar.chat.messages[-2:]] == ["", "photo"]


def test_who_deleted_their_message_before_it_went_hears_about_whom_it_was() -> None:
    with open_shop(MORNING, desk="{talk: {topics: on}}") as shop:
        shop.group.promotes_bot()
        shop.group.becomes_forum()
        hot_lead(shop)
        knows_replies(shop, shop.sara)
        shop.sara.sends_photo(chat=shop.group, thread_id=thread_of(shop, "۱"))
        shop.sara.deletes(shop.group.messages[-1])
        shop.settles()
        assert topics(shop)[GENERAL][-1] == "سرنخ ۱: پیش از رسیدن پاکش کردید."
