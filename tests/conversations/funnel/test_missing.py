"""Stored values that a funnel lacks are reported with the number of people."""

from typing import Any

import pytest

from conversations.funnel.missing import missing_values
from storage.records.figures import Remembered, RunningTalks
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import SHIPPED

PERSIAN = in_languages("fa", sources={}, magnets={"book": {"coupon": "X"}}, magnet="book")
POINTLESS = in_languages(
    "fa", contact={"kinds": ["phone"], "first": "phone"},
    contact_points={"label": {"fa": "راه تماس"}, "points": {"own_phone": 60, "company_email": 1}},
)  # fmt: skip


def talks(version: str, step: str = "exchange", source: str = "") -> RunningTalks:
    return RunningTalks(version=version, step=step, source=source, people=2)


@pytest.mark.parametrize(
    ("remembered", "funnel", "says"),
    [
        pytest.param(
            {"languages": {"fa": 3, "en": 1200}}, PERSIAN,
            "1,200 people are remembered in en, which this funnel does not have; they are spoken to in fa",
            id="language",
        ),
        pytest.param(
            {"answers": {("size", "one"): 1, ("size", "many"): 1, ("need", "sales"): 5}}, PERSIAN,
            "2 people are remembered with an answer to `size`, which this funnel does not ask; it counts for nothing",
            id="question",
        ),
        pytest.param(
            {"answers": {("need", "gone"): 1}}, PERSIAN,
            ("1 person is remembered with the answer `gone` to `need`, which this funnel does not offer; "
             "it counts for nothing"),
            id="option",
        ),
        pytest.param(
            {"contacts": {"own_phone": 1, "typed_phone": 2, "company_email": 3, "telegram": 0}}, POINTLESS,
            ("2 people are remembered with the contact `typed_phone`, for which this funnel has no points; "
             "it counts for nothing, and reaches them still\n"
             "3 people are remembered with the contact `company_email`, which this funnel does not ask for; "
             "it counts, and reaches them still\n"
             "0 people are remembered with the contact `telegram`, for which this funnel has no points; "
             "it counts for nothing, and reaches them still"),
            id="contact",
        ),
        pytest.param(
            {"contacts": {"telegram": 4}}, SHIPPED.replace(contact=POINTLESS.contact), "",
            id="telegram reaches everybody who asks for a person",
        ),
        pytest.param(
            {"contacts": {"doubtful_email": 4}}, SHIPPED, "", id="a file of an earlier version has no made-up emails",
        ),
        pytest.param(
            {"sources": {"ig_story1": 7}}, PERSIAN,
            ("7 people are remembered with the source `ig_story1`, which this funnel does not name; "
             "they get the greeting of everybody and the magnet `book`"),
            id="source",
        ),
        pytest.param(
            {"consents": {1: 5, 3: 6}}, PERSIAN,
            "6 people are remembered as agreeing to consent version 3, and this funnel has 2; their consent stands",
            id="consent",
        ),
        pytest.param(
            {"running": (talks(SHIPPED.hash), talks(SHIPPED.hash, "question"), talks(PERSIAN.hash))}, PERSIAN,
            ("2 people are to get the magnet `guide` of an earlier version, which this funnel does not have; "
             "they get `book`"),
            id="magnet",
        ),
        pytest.param(
            {"running": (talks("0123456789"), talks("0123456789", "question"), talks("unreadable"))}, PERSIAN,
            ("4 people are in the middle of a talk whose version of the funnel (01234567) cannot be read any more; "
             "they are asked again, by this one\n"
             "2 people are in the middle of a talk whose version of the funnel (unreadab) cannot be read any more; "
             "they are asked again, by this one"),
            id="version",
        ),
        pytest.param(
            {"languages": {"fa": 1, "en": 1}, "contacts": {"telegram": 1}, "consents": {1: 1}, "sources": {"site": 1},
             "answers": {("need", "sales"): 1}, "running": (talks(SHIPPED.hash),)}, SHIPPED, "",
            id="nothing is missing",
        ),
    ],
)  # fmt: skip
def test_each_value_that_the_funnel_lacks_is_told(remembered: dict[str, Any], funnel, says: str) -> None:
    versions = {SHIPPED.hash: SHIPPED, PERSIAN.hash: PERSIAN, "unreadable": None}
    found = missing_values(Remembered(**remembered), funnel, versions)
    assert "\n".join(map(str, found)) == says
