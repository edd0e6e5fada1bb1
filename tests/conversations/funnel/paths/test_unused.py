"""What `check` says of points, caps, magnets and names that do nothing."""

import pytest

from conversations.funnel.loader import warnings_in
from conversations.language.operator_texts import in_language
from tests.conversations.shop import TEXT, edited, read

ORDINARY = len(warnings_in(TEXT, read(TEXT), file="shop.yaml"))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param("    cap: 40", "    cap: §60", "the cap of `need` is 60, but its best answer", id="a cap"),
        pytest.param("    cap: 35", "    cap: §0", "the cap of `timing` is 0, so none of its points count", id="cap 0"),
        pytest.param("  cap: 20", "  cap: §30", "contact_points.cap is 30, but the best contact", id="contact"),
        pytest.param("  cap: 30", "  cap: §0", "engagement.cap is 0, so nothing that people do counts", id="deeds"),
        pytest.param(
            "\n  cap: 30\n  half_life_days: 30\n  guide: 10",
            "\n  cap: §40\n  half_life_days: 30\n  returned: 0\n  campaign: 0\n  guide: 10",
            "engagement.cap is 40, but all that people can do gives 30",
            id="deeds that cannot come again",
        ),
        pytest.param(
            "\nsources:",
            "\n  §book: { coupon: X }\nsources:",
            "nobody gets `book`: it is not the funnel's `magnet`, and no source names it",
            id="a magnet that nobody gets",
        ),
        pytest.param('en: "Flyer"', 'en: §"Website"', "`site` has the label of `flyer`", id="two sources of one name"),
    ],
)
def test_what_nobody_can_get_is_warned_of_at_its_place(old: str, new: str, says: str) -> None:
    text, place = edited(old, new)
    for deed in ("  returned: 5", "  campaign: 5"):
        text = text.replace(deed, f"  # {deed}") if "campaign: 0" in new else text
    found = warnings_in(text, read(text), file="shop.yaml")
    (told,) = (each for each in found if says in str(each))
    assert len(found) == ORDINARY + 1, found
    if "Website" not in new:
        assert str(told).startswith(f"shop.yaml:{place}: ")
    assert in_language(told.says, "fa") != str(told.says)


def test_two_answers_that_say_the_same_are_warned_of() -> None:
    text, place = edited('en: "Within three months"', 'en: §"This month"')
    (told,) = (each for each in warnings_in(text, read(text), file="shop.yaml") if "say the same" in str(each))
    assert str(told) == f"shop.yaml:{place}: `soon` and `now` say the same: people cannot tell them apart"


def test_points_for_a_way_that_is_not_asked_for_are_told_once_for_the_way() -> None:
    text, _ = edited("kinds: [phone, email, telegram]", "kinds: [phone]")
    found = [str(each.says) for each in warnings_in(text, read(text), file="shop.yaml")]
    (told,) = (each for each in found if "contact.kinds" in each)
    assert told.startswith("`contact.kinds` does not ask for `email`, so nobody gets the points for `company_email`, `")
