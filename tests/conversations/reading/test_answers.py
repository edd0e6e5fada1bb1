import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.answers import asks_price, find_option

ANY_TEXT = st.text(st.characters(exclude_categories=()))
NEED = (
    ("مشتری و فروش بیشتر", "More customers and sales"),
    ("بدانم تبلیغم چه نتیجه‌ای می‌دهد", "See what my ads really bring"),
    ("سایت، صفحهٔ فرود یا کمپین", "A website, landing page or campaign"),
    ("فقط کنجکاوم یا برای یادگیری", "Just curious, or learning"),
)
TIMING = (
    ("همین ماه", "This month"),
    ("تا سه ماه دیگر", "Within three months"),
    ("بیشتر از سه ماه دیگر", "More than three months from now"),
    ("هنوز زمانش معلوم نیست", "No date yet"),
)
BUDGET = (
    ("کمتر از ۲۰ میلیون تومان", "Under $500"),
    ("۲۰ تا ۶۰ میلیون تومان", "$500–2,000"),
    ("بیش از ۶۰ میلیون تومان", "Over $2,000"),
    ("نمی‌دانم یا نمی‌خواهم بگویم", "Not sure, or rather not say"),
)
TALK = (
    ("با من تماس بگیرید", "Please call me", "تماس تلفنی"),
    ("همین‌جا در تلگرام بنویسید", "Write to me here on Telegram"),
    ("اول دربارهٔ قیمت بگویید", "Tell me about prices first"),
    ("نه، فعلاً لازم نیست", "No, thanks"),
)
PEOPLE = (("۱ نفر", "1 person"), ("۲ تا ۵ نفر", "2–5 people"), ("بیشتر از ۵ نفر", "more than 5"))


@pytest.mark.parametrize(
    ("text", "labels", "place"),
    [
        pytest.param("مشتری و فروش بیشتر", NEED, 0, id="the label"),
        pytest.param("✅ مشتري و فروش بيشتر", NEED, 0, id="arabic letters and a tick"),
        pytest.param("more CUSTOMERS and sales.", NEED, 0, id="case and full stop"),
        pytest.param("همین‌جا در تلگرام بنویسید", TALK, 1, id="half-space"),
        pytest.param("همین جا در تلگرام بنویسید", TALK, 1, id="space for a half-space"),
        pytest.param("نه فعلا لازم نیست", TALK, 3, id="without comma and tanvin"),
        pytest.param("تماس تلفنی", TALK, 0, id="card word"),
        pytest.param("لطفا با من تماس بگیرید", TALK, 0, id="politely"),
        pytest.param("yes, please call me!", TALK, 0, id="yes, politely"),
        pytest.param("this month please", TIMING, 0, id="please at the end"),
        pytest.param("کمتر از 20 میلیون تومان", BUDGET, 0, id="latin digits"),
        pytest.param("under $500", BUDGET, 0, id="sum"),
        pytest.param("$500-2000", BUDGET, 1, id="range without its comma"),
    ],
)
def test_a_typed_label_is_its_option(text, labels, place):
    assert find_option(text, labels) == place


@pytest.mark.parametrize(
    ("text", "labels", "place"),
    [
        pytest.param("۲", NEED, 1, id="persian digit"),
        pytest.param("2", BUDGET, 1, id="beside sums of money"),
        pytest.param("2.", NEED, 1, id="full stop"),
        pytest.param("2)", NEED, 1, id="bracket"),
        pytest.param("2️⃣", NEED, 1, id="keycap"),
        pytest.param("گزینه ۲", NEED, 1, id="named"),
        pytest.param("گزینهٔ ۲", NEED, 1, id="named with hamza"),
        pytest.param("گزینه‌ی ۲ لطفاً", NEED, 1, id="named politely"),
        pytest.param("option 2", NEED, 1, id="named in english"),
        pytest.param("دومی", NEED, 1, id="ordinal"),
        pytest.param("گزینه دوم", NEED, 1, id="named ordinal"),
        pytest.param("the second one", NEED, 1, id="ordinal in english"),
        pytest.param("0", NEED, None, id="nothing before one"),
        pytest.param("5", NEED, None, id="beyond the last"),
        pytest.param("22", NEED, None, id="far beyond"),
        pytest.param("1 2", NEED, None, id="two numbers"),
        pytest.param("2", PEOPLE, None, id="a digit a label has too"),
        pytest.param("گزینه ۲", PEOPLE, 1, id="named where labels have digits"),
        pytest.param("3", TIMING, None, id="three, where a label says three months"),
        pytest.param("اول", TALK, None, id="first, where a label says first"),
        pytest.param("گزینه اول", TALK, 0, id="first option"),
    ],
)
def test_a_number_is_the_option_in_that_place(text, labels, place):
    assert find_option(text, labels) == place


@pytest.mark.parametrize(
    ("text", "labels", "place"),
    [
        pytest.param("فروش", NEED, 0, id="one word"),
        pytest.param("صفحه فرود", NEED, 2, id="two words"),
        pytest.param("landing page", NEED, 2, id="two english words"),
        pytest.param("کنجکاوم", NEED, 3, id="without the just"),
        pytest.param("تماس بگیرید", TALK, 0, id="end of a label"),
        pytest.param("تلگرام", TALK, 1, id="middle of a label"),
        pytest.param("همین جا", TALK, 1, id="space for a half-space"),
        pytest.param("نمی دانم", BUDGET, 3, id="both say not"),
        pytest.param("not sure", BUDGET, 3, id="both say not, in english"),
        pytest.param("لازم نیست", TALK, 3, id="with its negation"),
        pytest.param("لازم", TALK, None, id="without its negation"),
        pytest.param("سه ماه", TIMING, None, id="two labels have it"),
        pytest.param("میلیون", BUDGET, None, id="all labels have it"),
        pytest.param("۲۰ میلیون تومان", BUDGET, None, id="a sum without its under"),
        pytest.param("$500", BUDGET, None, id="a bare sum"),
        pytest.param("more", NEED, None, id="a word that chooses nothing"),
        pytest.param("first", TALK, None, id="an ordinal"),
        pytest.param("web", NEED, None, id="part of a word"),
        pytest.param("ads", NEED, None, id="too short"),
        pytest.param("تماس؟", TALK, None, id="a question"),
        pytest.param("قیمت", TALK, None, id="a price word"),
    ],
)
def test_whole_words_of_one_label_are_its_option(text, labels, place):
    assert find_option(text, labels) == place


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("با من تماس نگیرید", id="negated"),
        pytest.param("don't call me", id="negated in english"),
        pytest.param("please call me next year, not now", id="longer sentence"),
        pytest.param("دوستم گفت با من تماس بگیرید ولی من نمی‌خواهم", id="label inside a sentence"),
        pytest.param("👍", id="emoji"),
        pytest.param("", id="nothing"),
        pytest.param("لطفا", id="politeness alone"),
        pytest.param("بله", id="yes alone"),
        pytest.param("با من تماس بگیرید " * 20, id="too long"),
    ],
)
def test_what_merely_resembles_an_option_is_none(text):
    assert find_option(text, TALK) is None


def test_a_label_that_two_options_share_is_none():
    assert find_option("yes", (("Yes",), ("yes!",))) is None


def test_a_label_of_emoji_alone_is_never_matched():
    assert find_option("👍", (("👍",), ("👎",))) is None


def test_a_courtesy_may_be_an_option_itself():
    assert find_option("بله", (("بله",), ("نه",))) == 0


@given(ANY_TEXT, st.lists(st.lists(ANY_TEXT, max_size=3), max_size=4))
def test_finding_an_option_never_raises_and_stays_in_range(text, labels):
    place = find_option(text, labels)
    assert place is None or 0 <= place < len(labels)


@given(st.sampled_from([NEED, TIMING, BUDGET, TALK]), st.data())
def test_every_spelling_finds_its_own_option(labels, data):
    place = data.draw(st.integers(0, len(labels) - 1))
    assert find_option(data.draw(st.sampled_from(labels[place])), labels) == place


@pytest.mark.parametrize(
    "text",
    [
        "قیمت",
        "قیمت؟",
        "قيمت؟",
        "فروشگاه پوشاک دارم، قیمت؟",
        "قیمتش چنده",
        "هزینه",
        "هزینه‌اش چقدر می شود",
        "تعرفه‌ها رو بفرستید",
        "چند",
        "چند؟",
        "چنده؟",
        "چند تومن؟",
        "چند میگیرید",
        "چقدر میشه",
        "چقدر می‌شه؟",
        "چقدر می شه",
        "چه قدر میشه",
        "چقدره",
        "چقدر هزینه داره",
        "چقدر باید بدم",
        "how much",
        "How much is it?",
        "what's the price?",
        "PRICE",
        "cost?",
        "your pricing please",
        "send me a quote",
        "what do you charge?",
        "gheymat?",
        "qeymat chande",
        "چقد میشه",
        "چن تومن",
        "به چه قیمتی",
        "نرختون؟",
        "گرونه؟",
        "پول می‌گیرید؟",
        "is it expensive",
        "how expensive is it?",
        "what are your rates",
        "a ballpark?",
    ],
)
def test_price_words_ask_for_the_price(text):
    assert asks_price(text)


@pytest.mark.parametrize(
    "text",
    [
        "سلام",
        "چندتا",
        "چند تا مشتری",
        "چند روز طول می‌کشه",
        "چند نفر هستید",
        "چندم",
        "هر چند",
        "ساعت چند",
        "ساعت چنده؟",
        "ساعت کاری تا چند",
        "تا ساعت چند هستید",
        "شماره چند",
        "چقدر طول می‌کشه",
        "چقدر خوب",
        "how much time does it take",
        "how many",
        "priceless",
        "costume shop",
        "our cost per lead is high",
        "we run a shop in Isfahan and since last spring our costs have grown a lot",
        "👍",
        "",
        "نرخ تبدیل سایتم پایینه",
        "تبلیغم گرون درمیاد",
        "do you raise conversion rates",
        "چقد طول میکشه؟",
    ],
)
def test_other_words_do_not_ask_for_the_price(text):
    assert not asks_price(text)


@given(ANY_TEXT)
def test_asking_whether_a_price_is_asked_never_raises(text):
    assert asks_price(text) in (True, False)
