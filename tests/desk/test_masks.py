"""A desk whose group sees no contacts (`mask: phone`): what it gets, and what the owner gets in private."""

import re

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


def test_in_private_an_admin_sees_all() -> None:
    with open_shop(MORNING, desk=MASKED) as shop:
        nima = shop.prospect("نیما", *HOT)
        shop.does(lambda: nima.sends("nima@nordfit.example"), lambda: shop.maryam.sends("/lead_1"))
        page = shop.record.of(shop.maryam)[-1]
        assert "nima@nordfit.example" in page.text
        assert any("کپی" in label for label in page.buttons)
