"""Remarks around a contact, as people really write them: a no, "why do you want it?", and what is neither."""

import pytest

from conversations.reading.remarks import asks_why, is_no
from conversations.reading.word_lists import made_of, same_words


@pytest.mark.parametrize(
    "text",
    [
        "نه", "نه خیر", "نه متشکرم", "شماره نمیدم", "نه، شمارمو نمیدم", "نمی\u200cخواهم شماره بدهم",
        "نمی خوام", "فعلاً نه",
        "بعداً", "باشه بعدا", "نه هنوز", "نهههه", "علاقه\u200cای ندارم", "منصرف شدم", "no", "Nooo",
        "no no", "No, thanks!",
        "later", "maybe later", "not yet", "I don’t want to give my number", "I'd rather not",
        "no way", "skip", "👎", "❌",
    ],
)  # fmt: skip
def test_a_no(text):
    assert is_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "نه؟", "no?", "no idea what to do", "نه فردا زنگ بزنید", "I never know which ads work",
        "نمیشه", "دکمه کار نمیکنه",
        "من بعدا میفرستم", "شماره ندارم", "خیلی وقته دنبالشم", "", "👍", "ok", "my number",
    ],
)  # fmt: skip
def test_no_no(text):
    assert not is_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "is this legit?", "کلاهبرداری نیست؟", "از کجا شماره منو آوردید", "where did you get my number",
        "شما ربات هستید؟",
        "are you real?", "who is this", "what's this?", "امنه؟", "الکی نیست؟", "is it a scam",
        "will you spam me",
        "do you sell my data?", "who sees my number", "شمارمو به کسی نمیدین؟", "حتما باید شماره بدم؟",
        "is it necessary?",
        "do I have to give my number", "به چه دردتون میخوره", "چه لزومی داره", "از کدوم شرکت هستید",
        "why", "چرا", "why should I",
        "privacy?", "مزاحم نمیشید؟", "چطور اعتماد کنم", "با شماره\u200cم چه کار می\u200cکنید؟", "؟", "?!",
    ],
)  # fmt: skip
def test_why(text):
    assert asks_why(text)


@pytest.mark.parametrize(
    "text",
    [
        "سلام، فروشگاه پوشاک دارم", "چطور شماره بفرستم؟", "کجا بنویسم؟", "how do I send my number?",
        "we build robots",
        "شرکت امنیت شبکه داریم", "does it work for real estate?", "can you call me tomorrow?",
        "we make privacy screens",
        "I trust my team", "چرا که نه", "why are my ads so bad?", "how many pages?", "کی میرسه؟",
        "I already gave my number",
        "ایمیلم کار نمیکنه", "I lost my phone", "send it", "",
    ],
)  # fmt: skip
def test_no_why(text):
    assert not asks_why(text)


def test_a_phrase_counts_only_as_a_whole():
    assert made_of("got it, thanks", needed=["thanks got_it"])
    assert not made_of("got a question, thanks", needed=["thanks got_it"])
    assert not made_of("it", needed=["got_it"], beside=["it"]), "what stands beside is not enough"
    assert made_of("خیلی می خوام", needed=["میخوام"], beside=["خیلی"])


@pytest.mark.parametrize("text", ["لغو۱۱", "لغو  11", "لغو \u200c۱۱!", "  لغو ۱۱ ."])
def test_spaces_make_no_other_word(text):
    assert same_words(text, ["stop | لغو ۱۱"])
    assert not same_words("لغو ۱۲", ["stop | لغو ۱۱"])
