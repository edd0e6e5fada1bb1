"""Thanks alone, and what is more than thanks."""

import pytest

from conversations.language import catalogue
from conversations.language.loaded import languages
from conversations.reading.thanks import only_thanks, says_something

THANKS = [
    catalogue.text("prospect", key, language) for key in ("typed_thanks", "typed_goodbye") for language in languages()
]
BESIDE = [catalogue.text("prospect", "typed_beside_thanks", language) for language in languages()]


@pytest.mark.parametrize(
    "text",
    [
        "ممنون", "ممنونم از شما", "خیلی\u200cممنون",
        "مررررسی", "مرسي", "دست شما درد نکنه", "دستتون درد نکنه 🌹", "سپاسگزارم",
        "ممنون بابت راهنما", "سلام، خیلی ممنون", "لطف کردید، ممنون", "نه ممنون",
        "باشه", "تشکر", "Thanks", "THANK YOU!!",
        "thx", "ty", "thanks for the guide", "ok thanks", "Thank you so much 🙏",
        "great, thank you", "merci", "🙏", "❤️❤️",
        "مچکرم", "با تشکر", "مرسی ازتون", "لطف کردید", "دم شما گرم", "سپاسگذارم", "تشکر می\u200cکنم", "خسته نباشید",
        "شب خوش", "دریافت شد ممنون", "خدا خیرتون بده", "ممنون عزیزم", "خیلی خوب بود", "got it, thanks", "Thank u",
        "thanks man", "awesome!", "noted", "good night", "thanks again", "have a nice day", ":)", "👏👏", "🔥",
    ],
)  # fmt: skip
def test_thanks_alone(text):
    assert only_thanks(text, THANKS, BESIDE)


@pytest.mark.parametrize(
    "text",
    [
        "سلام، وقت بخیر", "سلام شب بخیر", "روز بخیر", "Hello, good day",
        "thanks, and when?", "ممنون، کی؟", "؟", "ممنون. قیمت را هم بگویید", "thanks but the file does not open",
        "ممنون فایل باز نمی‌شود", "سلام", "hello", "راهنما", "the guide", "thanks 0912", "", "thanks help",
        "ممنون جواب", "ok no help", "ok do it", "دست نکنه", "نه خوب نبود", "great have a look", "ok :( ?",
        "...", "😡", "ممنون " * 100,
    ],
)  # fmt: skip
def test_more_or_less_than_thanks(text):
    assert not only_thanks(text, THANKS, BESIDE)


@pytest.mark.parametrize(("text", "says"), [("؟", True), ("?", True), ("5", True), ("😀" * 50, False), ("...", False)])
def test_a_sign_that_asks_says_something(text, says):
    assert says_something(text) is says
