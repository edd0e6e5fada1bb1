"""A desk whose group sees no contacts (`mask: phone`): what it gets, and what the owner gets in private."""

import re

import pytest

from bot.sandbox.people.person import Person
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

MASKED = "{claim: {mask: phone}}"
MORNING = "Sat 28 Nov 2026 10:00"
CONTACTS = re.compile(r"912\D*1?\d{2}|۹۱۲|nima@|nima_k|tg://user\?id=51")


def seen_by_the_group(shop: Shop) -> str:
    """All that ever stood in the group: texts, captions, and what buttons say, copy and open."""
    buttons = [str(message.markup) for message in shop.group.messages]
    return "\n".join([*(line.text for line in shop.record.of(shop.group)), *buttons])


def test_the_group_sees_no_contact_in_cards_words_copies_lists_and_pages() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        nima = shop.prospect("نیما", *HOT)
        shop.does(
            lambda: nima.sends("شماره‌ام ۰۹۱۲۱۲۳۴۵۶۷ است، یا nima@nordfit.example"),
            lambda: nima.sends_photo("call 0912 123 4567"),
            lambda: nima.sends_album(2, "0912-123-4567"),
            lambda: shop.passes(seconds=3),
            lambda: shop.reza.taps("🙋", chat=shop.group),
            lambda: nima.sends("my new number: +989127654321"),
            lambda: shop.maryam.sends("/lead_1", chat=shop.group),
            lambda: shop.maryam.sends("/leads", chat=shop.group),
        )
        seen = seen_by_the_group(shop)
        assert CONTACTS.findall(seen) == []
        assert "📞 ••" in seen, "the last two digits"
        assert "✉️ ••@nordfit.example" in seen
        assert "✍️ سرنخ ۱: «my new number: ••۲۱»" in seen
        card = next(line for line in reversed(shop.record.of(shop.group)) if "📇 شمارهٔ او" in line.buttons)
        assert not {"📋 کپی شماره", "💬 پیام"} & set(card.buttons)
        photos = [message for message in shop.group.messages if message.attachment is not None]
        assert [message.words.text for message in photos] == ["", "", ""], "captions stay behind"
        assert seen.count("call ••۶۷") >= 1, "and their words go before the copies"


def test_the_reason_of_an_end_shows_the_group_no_contact() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.prospect("نیما", *HOT)
        shop.does(
            lambda: shop.reza.taps("🙋", chat=shop.group),
            lambda: shop.reza.sends("/lost 1 call 0912 123 4567 in May"),
            lambda: shop.reza.sends("/reopen 1 wrote from nima@nordfit.example"),
            lambda: shop.maryam.sends("/lead_1", chat=shop.group),
        )
        seen = seen_by_the_group(shop)
        assert CONTACTS.findall(seen) == []
        assert "از دست رفت: call ••۶۷ in May" in seen
        assert "wrote from ••@nordfit.example" in seen, "in the story of the lead"


def test_in_private_an_admin_sees_all() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        nima = shop.prospect("نیما", *HOT)
        shop.does(lambda: nima.sends("nima@nordfit.example"), lambda: shop.maryam.sends("/lead_1"))
        page = shop.record.of(shop.maryam)[-1]
        assert "nima@nordfit.example" in page.text
        assert any("کپی" in label for label in page.buttons)


def test_the_owner_presses_start_by_the_link_gets_the_number_and_loses_it_with_the_lead() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        nima = shop.prospect("نیما", *HOT)
        shop.does(lambda: shop.reza.taps("🙋", chat=shop.group))
        (asks,) = [line for line in shop.record.of(shop.group) if "Start را بزنید" in line.text]
        assert asks.buttons == ("📇 شمارهٔ او",)
        assert shop.record.of(shop.reza) == []
        shop.does(lambda: shop.reza.follows(shop.reza.user.toasts[-1]))
        card, text = sorted(shop.record.fresh(shop.reza), key=lambda line: line.text)  # a contact has none
        assert text.text == "سرنخ ۱ · نیما\n+989121002587"
        contact = shop.bot.telegram.chats[shop.reza.id].by_id[card.message_id].attachment
        assert contact is not None
        assert contact.body["phone_number"] == "+989121002587"
        assert shop.bot.witness.rows("SELECT count(*) FROM leads") == [(1,)], "who sells is no visitor"
        link = asks_link(shop)
        shop.does(lambda: shop.bot.sandbox.person("غریبه", language="fa").opens(link))
        shop.does(lambda: shop.bot.sandbox.person("مهمان", language="fa").opens("d_summer"))
        sources = shop.bot.witness.rows("SELECT first_source FROM leads ORDER BY number")
        assert sources == [("",), ("",), ("d_summer",)], "a stranger is a prospect, whom the link has not brought"
        shop.does(lambda: nima.sends("nima@nordfit.example"))
        assert shop.record.fresh(shop.reza)[0].text == f"{text.text}\nnima@nordfit.example", "what they give later, too"
        shop.until("10:15")
        taken = [line for line in shop.record.fresh(shop.reza) if line.sign in {"✏️", "🗑"}]
        assert {line.when for line in taken} == {"Sat 28 Nov 10:15"}
        assert [line.text for line in taken if line.sign == "✏️"] == ["سرنخ ۱ دیگر پیش شما نیست"] * 2
        assert card.message_id in {line.message_id for line in taken if line.sign == "🗑"}
        shop.does(lambda: shop.reza.taps("🙋", chat=shop.group))
        assert f"{text.text}\nnima@nordfit.example" in [line.text for line in shop.record.fresh(shop.reza)]
        shop.does(lambda: nima.sends("/forget"), lambda: nima.taps("پاک"))
        erased = {line.sign: line.text for line in shop.record.fresh(shop.reza)}
        assert erased.keys() == {"✏️", "🗑"}
        assert erased["✏️"] == "سرنخ ۱ دیگر پیش شما نیست"


def merged_with_the_first(shop: Shop, *words: str) -> Person:
    """Another person writes, and is merged into the first lead, who goes on; Reza has pressed Start."""
    other = shop.bot.sandbox.person("نگار", language="fa")
    shop.does(other.opens, *(lambda line=line: other.sends(line) for line in (*words, "/talk")))
    shop.does(lambda: shop.maryam.sends("/merge 1 2", chat=shop.group), shop.reza.opens)
    return other


def test_the_owner_gets_what_the_other_account_of_a_person_gives_later() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.prospect("نیما", *HOT)
        other = merged_with_the_first(shop)
        shop.does(lambda: shop.reza.sends("/take 1", chat=shop.group))
        (text,) = [line for line in shop.record.fresh(shop.reza) if "+98" in line.text]
        shop.does(lambda: other.sends("negar@shop.example"))
        assert f"{text.text}\nnegar@shop.example" in [line.text for line in shop.record.fresh(shop.reza)]


@pytest.mark.long
def test_the_owner_gets_what_either_account_of_a_person_gave_until_that_one_is_erased() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.prospect("نیما", *HOT)
        other = merged_with_the_first(shop, "negar@shop.example")
        shop.does(lambda: shop.reza.sends("/take 1", chat=shop.group))
        (text,) = [line for line in shop.record.fresh(shop.reza) if "+98" in line.text]
        assert text.text == "سرنخ ۱ · نیما\n+989121002587\nnegar@shop.example"
        assert "negar@" not in "".join(line.text for line in shop.record.of(shop.group))
        shop.does(lambda: other.sends("/forget"), lambda: other.taps("پاک"))
        assert "negar@" not in "".join(message.text or "" for message in shop.reza.chat.messages)
        assert "سرنخ ۱ · نیما\n+989121002587" in [line.text for line in shop.record.fresh(shop.reza)]


def test_the_owner_of_a_lead_keeps_its_own_contact_alone_once_a_pair_is_apart() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.prospect("نیما", *HOT)
        merged_with_the_first(shop, "negar@shop.example")
        shop.does(lambda: shop.reza.sends("/take 1", chat=shop.group))
        shop.record.fresh(shop.reza)
        shop.does(lambda: shop.maryam.sends("/unmerge 2", chat=shop.group))
        assert "negar@" not in "".join(message.text or "" for message in shop.reza.chat.messages)
        assert "سرنخ ۱ · نیما\n+989121002587" in [line.text for line in shop.record.fresh(shop.reza)]


def test_a_request_to_press_start_that_is_too_old_to_delete_loses_its_button_and_nobody_hears_of_an_erasure() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.prospect("نیما", *HOT)
        shop.does(lambda: shop.reza.taps("🙋", chat=shop.group), lambda: shop.reza.sends("/call 1", chat=shop.group))
        shop.passes(days=3)
        told = len(shop.record.of(shop.maryam))
        shop.does(lambda: shop.reza.sends("/release 1", chat=shop.group))
        (asks,) = [each for each in shop.group.messages if "Start را بزنید" in each.shown]
        assert asks.labels == []
        assert shop.record.of(shop.maryam)[told:] == []


def asks_link(shop: Shop) -> str:
    """What the link of the last press starts the bot with."""
    return shop.reza.user.toasts[-1].url.partition("start=")[2]


def test_a_bot_that_was_killed_takes_the_contact_back_when_it_is_there_again() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        shop.does(shop.reza.opens)
        shop.prospect("نیما", *HOT)
        shop.does(lambda: shop.reza.taps("🙋", chat=shop.group))
        assert "+98" in shop.record.fresh(shop.reza)[-2].text
        shop.until("10:14")
        shop.record.fresh(shop.reza)
        shop.is_down_until("11:00")
        edited, gone = [line for line in shop.record.fresh(shop.reza) if line.sign in {"✏️", "🗑"}][:2]
        assert (edited.when, edited.text) == ("Sat 28 Nov 11:00", "سرنخ ۲ دیگر پیش شما نیست")
        assert gone.sign == "🗑"
