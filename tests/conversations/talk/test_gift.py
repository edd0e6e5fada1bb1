"""One word for the gift, the funnel's own or that of its form, in everything a prospect reads."""

from zoneinfo import ZoneInfo

import pytest

from conversations.desk.lead_page import write_lead_page
from conversations.funnel.gift import gift_values
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from storage.records.record import Language
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import SHIPPED, Talker

COUPON = {"magnets": {"guide": {"coupon": "SPRING20"}}, "gift": None}
LINK = {"magnets": {"guide": {"link": {"fa": "https://a.example/fa", "en": "https://a.example/en"}}}, "gift": None}
OURS = {"texts": {}}


def everything_said(language: Language, **changes: object) -> str:
    """Walk through all that names the gift, and return what was said and written on keys and buttons."""
    person = Talker(language, funnel=in_languages("fa", "en", **{**OURS, **changes}))
    person.starts()
    person.writes("سلام" if language == "fa" else "hello there")
    person.asks(Command.HELP)
    person.presses(Act.NOT_NOW)
    person.writes("فعلاً نه" if language == "fa" else "Not now")
    person.starts()
    person.shares()
    for option in ("learn", "none", "unknown", "no"):
        person.answers(option)
    person.starts()
    replies = [reply for turn in person.turns for reply in turn.replies]
    texts = [getattr(reply, "text", "") + getattr(reply, "caption", "") for reply in replies]
    rows = [row for reply in replies for name in ("buttons", "keyboard") for row in getattr(reply, name, ())]
    return "\n".join([*texts, *(key.label for row in rows if not isinstance(row, str) for key in row)])


@pytest.mark.parametrize("changes", [COUPON, LINK], ids=["coupon", "link"])
@pytest.mark.parametrize(("language", "guide"), [("fa", "راهنما"), ("en", "guide")])
def test_a_funnel_that_gives_no_file_never_says_guide(language: Language, guide: str, changes: dict) -> None:
    assert guide not in everything_said(language, **changes).casefold()


@pytest.mark.parametrize(
    ("language", "own", "shown"),
    [
        pytest.param("fa", "چک‌لیست", "این هم چک‌لیست شما", id="fa"),
        pytest.param("fa", "برنامه", "این هم برنامهٔ شما", id="fa with an ezafe of its own"),
        pytest.param("en", "checklist", "Here is your checklist", id="en"),
    ],
)
def test_a_word_of_the_funnels_own_is_said_everywhere(language: Language, own: str, shown: str) -> None:
    said = everything_said(language, gift={"fa": own, "en": own})
    assert shown in said
    assert said.count(own) >= 6
    assert "{gift" not in said
    assert "راهنما" not in said
    assert "guide" not in said.casefold()


def test_a_campaigns_coupon_is_not_called_a_guide() -> None:
    coupon = {"magnets": {**SHIPPED.model_dump(mode="json")["magnets"], "code": {"coupon": "X1"}}}
    sources = {"flyer": {"label": {"fa": "تراکت", "en": "Flyer"}, "magnet": "code"}}
    person = Talker("en", funnel=in_languages("fa", "en", **OURS, **coupon, sources=sources, gift=None))
    lead = person.session.lead.replace(last_source="flyer")
    person.session = person.session.replace(lead=lead)
    person.starts("flyer")
    assert "the coupon arrives at once" in person.said


def test_a_file_without_the_key_works_as_the_shipped_one() -> None:
    assert gift_values(in_languages("fa", "en", gift=None), "fa") == {"gift": "راهنما", "gift_of": "راهنمای"}
    assert gift_values(in_languages("en", gift=None), "en") == {"gift": "guide", "gift_of": "guide"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param(COUPON, "thanks for the coupon", id="coupon"),
        pytest.param(COUPON, "ممنون بابت کد تخفیف", id="coupon, fa"),
        pytest.param({"gift": {"fa": "چک‌لیست", "en": "checklist"}}, "Thank you for the checklist!",
                     id="a word of their own"),
        pytest.param({}, "thank you for the guide", id="guide"),
    ],
)  # fmt: skip
def test_thanks_for_the_gift_are_thanks_alone(changes: dict, words: str) -> None:
    person = Talker("en", funnel=in_languages("fa", "en", **changes))
    person.goes_through("results", "none", "unknown", "no")
    person.writes(words)
    assert person.alerts() == []
    assert "You're welcome 🌱" in person.said or "خواهش می‌کنم 🌱" in person.said


@pytest.mark.parametrize(
    ("reader", "changes", "got"),
    [
        pytest.param("en", COUPON, "got the coupon", id="coupon"),
        pytest.param("fa", COUPON, "کد تخفیف را گرفت", id="coupon, fa"),
        pytest.param("en", {"gift": {"fa": "چک‌لیست", "en": "checklist"}}, "got the checklist", id="their word"),
    ],
)
def test_a_colleague_reads_the_word_of_the_funnel_too(reader: Language, changes: dict, got: str) -> None:
    person = Talker("en", funnel=in_languages("fa", "en", **changes))
    person.goes_through("sales", "now", "mid", "call")
    zone = ZoneInfo("Asia/Tehran")
    page = write_lead_page(person.session, funnel=person.funnel, zone=zone, language=reader, now=person.now)
    assert got in page
    assert "guide" not in page
    assert "راهنما" not in page
