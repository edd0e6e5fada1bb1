import re
from typing import Any

import pytest

from conversations.funnel.checks import SHIPPED_HOURS, SHIPPED_NAMES, SHIPPED_PRICES, SHIPPED_PRIVACY_CONTACT, warnings
from conversations.funnel.desk.settings import Desk
from conversations.funnel.loader import json_schema
from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import FunnelPart
from conversations.funnel.text_checks import LABEL_CHARACTERS, characters, known_texts
from tests.conversations.funnel.desk.sections import uncommented
from tests.conversations.shop import TEXT, read
from tests.effort import effort

NEVER_SAID = re.compile(r"لید|سرنخ|امتیاز|\b(lead|leads|score|SQL|MQL)\b", re.IGNORECASE)


def said_in(value: object) -> list[str]:
    """Return every text below a value."""
    match value:
        case str():
            return [value]
        case FunnelPart():
            return said_in({name: each for name, each in value if name not in ("id", "hash")})
        case dict():
            return [text for each in value.values() for text in said_in(each)]
        case tuple():
            return [text for each in value for text in said_in(each)]
        case _:
            return []


@pytest.fixture(scope="module")
def shop() -> Funnel:
    return read(TEXT)


def test_it_has_no_problem_and_only_the_four_reminders(shop: Funnel) -> None:
    assert [each.split()[0] for each in map(str, (each.says for each in warnings(shop)))] == [
        "company.name",
        "company.privacy_contact",
        "company.hours",
        "price_text",
    ]


def test_the_reminders_go_when_the_owner_has_written_their_own(shop: Funnel) -> None:
    text = TEXT.replace(SHIPPED_PRIVACY_CONTACT, "me@a.ir").replace('opens: "09:00"', 'opens: "10:00"', 1)
    for ours in (*SHIPPED_NAMES, *SHIPPED_PRICES):
        text = text.replace(ours, "x")
    assert warnings(read(text)) == ()


def test_what_is_called_ours_is_what_it_says(shop: Funnel) -> None:
    assert set(shop.company.name.values()) < SHIPPED_NAMES
    assert shop.company.privacy_contact == SHIPPED_PRIVACY_CONTACT
    assert {day: tuple(map(str, each)) for day, each in shop.company.hours.items()} == SHIPPED_HOURS
    assert all(text.startswith(SHIPPED_PRICES) for text in shop.price_text.values())


def test_points_over_a_cap_are_warned_of() -> None:
    text = (
        TEXT.replace("    cap: 40", "    cap: 39", 1).replace("  cap: 20", "  cap: 19", 1).replace("cap: 30", "cap: 9")
    )
    told = "\n".join(str(each.says) for each in warnings(read(text)))
    assert "questions.need.sales is worth 40 points, but the question's cap lets only 39 count" in told
    assert "contact_points.own_phone is 20, but the cap lets only 19 count" in told
    assert "engagement.guide is more than its cap, 9" in told


def test_it_asks_four_questions_of_four_answers(shop: Funnel) -> None:
    assert {each.id: [(option.id, option.points) for option in each.options] for each in shop.questions} == {
        "need": [("sales", 40), ("results", 40), ("build", 40), ("learn", -25)],
        "timing": [("now", 35), ("soon", 25), ("later", 10), ("none", 0)],
        "budget": [("low", 10), ("mid", 30), ("high", 40), ("unknown", 15)],
        "talk": [("call", 35), ("chat", 30), ("price", 15), ("no", 0)],
    }


def test_its_sums_are_those_of_the_plan(shop: Funnel) -> None:
    assert [(each.axis, each.cap, each.half_life_days) for each in shop.questions] == [
        ("fit", 40, None),
        ("interest", 35, 45),
        ("fit", 40, None),
        ("interest", 35, 45),
    ]
    assert list(shop.contact_points.points.values()) == [20, 16, 12, 6, 4, 0]
    counted = shop.engagement
    assert (counted.cap, counted.half_life_days) == (30, 30)
    assert (counted.guide, counted.completed, counted.price_asked, counted.returned, counted.campaign) == (
        (10, 10, 10, 5, 5)
    )


def test_its_gates_are_those_of_the_plan(shop: Funnel) -> None:
    mql, sql = shop.mql, shop.sql
    assert (mql.fit, mql.interest, mql.unless) == (40, 20, {"need": ("learn",)})
    assert (sql.fit, sql.interest, sql.hysteresis, sql.cooldown_days) == (55, 60, 10, 14)
    assert sql.where == {"timing": ("now", "soon"), "talk": ("call", "chat")}
    assert sql.unless == {"need": ("learn",)}
    assert sql.wants == {"talk": ("call", "chat")}
    assert (sql.calls, sql.talk_sets) == ({"talk": ("call",)}, {"talk": "chat"})


def test_the_price_is_asked_by_one_answer_alone(shop: Funnel) -> None:
    assert [option.id for question in shop.questions for option in question.options if option.price] == ["price"]


def test_the_sales_card_has_its_three_lines(shop: Funnel) -> None:
    assert [(line.label["fa"], line.label["en"], line.shows) for line in shop.card] == [
        ("می‌خواهد", "Wants", ("talk", "timing")),
        ("نیاز", "Need", ("need",)),
        ("بودجه", "Budget", ("budget",)),
    ]


def test_nobody_reads_our_own_words(shop: Funnel) -> None:
    assert [text for text in said_in(shop) if NEVER_SAID.search(text)] == []


def test_persian_is_written_with_persian_letters(shop: Funnel) -> None:
    assert not re.search(r"[يكة٠-٩]|\b(می|نمی) ", TEXT)


def test_every_label_fits_its_button(shop: Funnel) -> None:
    labels = [text for each in shop.questions for option in each.options for text in option.label.values()]
    assert max(map(characters, labels)) <= LABEL_CHARACTERS


def test_it_says_only_texts_the_bot_has(shop: Funnel) -> None:
    assert shop.texts.keys() <= known_texts().keys()


def test_its_desk_has_the_defaults_and_can_be_taken_into_use_as_it_stands(shop: Funnel) -> None:
    used = read(uncommented(TEXT)).desk
    assert shop.desk == Desk()
    assert (used.claim.rotation, used.who.managers, used.who.person(7002).weight) == ("one_first", (7001,), 0.5)
    assert [each.id for each in used.ends.lost] == ["price", "competitor", "later"]


@pytest.mark.long
def test_it_is_read_in_a_blink() -> None:
    assert effort(lambda: read(TEXT)) < 150


def test_windows_line_ends_and_a_mark_of_order_change_nothing(shop: Funnel) -> None:
    windows = read("\ufeff" + TEXT.replace("\n", "\r\n"))
    assert windows.replace(hash=shop.hash) == shop


def test_the_schema_knows_every_key_and_describes_every_part() -> None:
    schema = json_schema()
    assert schema["title"] == "Sarnakh funnel file, schema 1"
    assert set(schema["properties"]) == {
        field.alias or name for name, field in Funnel.model_fields.items() if name != "hash"
    }
    parts = {each.__name__: each for each in FunnelPart.__subclasses__() if each is not Funnel}
    for name, part in parts.items():
        assert set(schema["$defs"][name]["properties"]) == set(part.model_fields)
        assert schema["$defs"][name]["description"]
        assert schema["$defs"][name]["additionalProperties"] is False


@pytest.mark.parametrize(
    ("part", "key", "words"),
    [("Question", "half_life_days", "never decays"), ("Option", "next", "or `end`"), ("SqlGate", "wants", "contacted")],
)
def test_the_schema_tells_an_editor_what_a_key_means(part: str, key: str, words: str) -> None:
    properties: dict[str, Any] = json_schema()["$defs"][part]["properties"]
    assert words in properties[key]["description"]
