"""Whatever stands in the section is read, or refused at a place in it; and what is read is in order."""

import json
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from conversations.funnel.desk.settings import ClockPlan, Desk
from conversations.funnel.loader import FunnelError
from conversations.funnel.problems import Problem
from conversations.language.operator_texts import in_language
from tests.conversations.funnel.desk.sections import funnel_with
from tests.conversations.shop import TEXT
from tests.drawing import trials

ONE_WORD = "off on 5m 0s 2d ۵m 400d -5m one_first phone @mina 7001 ۷۰۰۱ other price USD {company} گران too_small hold"
WORDS = st.sampled_from([*ONE_WORD.split(), "sat-wed 9-14", "sat-wed 9-25", "", " ", "x" * 60])
SINGLE = st.none() | st.booleans() | st.integers(-3, 2**53) | st.floats(-1, 20) | WORDS
DEEPER = st.sampled_from(["id", "label", "fa", "en", "7001", "۷۰۰۱", "weight", "hours", "after", "high", "low", "sat"])
VALUES = st.recursive(
    SINGLE, lambda inner: st.lists(inner, max_size=9) | st.dictionaries(DEEPER, inner, max_size=3), max_leaves=8
)


def part(name: str) -> st.SearchStrategy[object]:
    """Return what may stand in a part of the section: mostly its own keys."""
    keys = st.sampled_from(sorted(type(getattr(Desk(), name)).model_fields)) | WORDS
    return st.dictionaries(keys, VALUES, max_size=3) | SINGLE


SECTIONS = st.fixed_dictionaries({}, optional={name: part(name) for name in Desk.model_fields})


def read_or_refused(section: dict[str, object]) -> Desk | tuple[Problem, ...]:
    try:
        return funnel_with("  " + json.dumps(section, ensure_ascii=False)).desk
    except FunnelError as error:
        return error.problems


def is_in_order(clock: ClockPlan) -> bool:
    lengths = [clock.backup_after, clock.manager_after, clock.again_after, clock.nudge, clock.hold]
    backup, manager, again, nudge, hold = (each.by_the_wall_clock for each in lengths)
    return backup <= manager <= again and timedelta(0) < nudge <= hold


@trials(40)
@given(SECTIONS)
def test_any_section_is_read_or_refused_at_a_place_in_it(section: dict[str, object]) -> None:
    found = read_or_refused(section)
    if isinstance(found, Desk):
        assert is_in_order(found.clock)
        assert Desk.model_validate_json(found.model_dump_json(), strict=True) == found
    else:
        assert [each for each in found if each.line <= TEXT.count("\n") + 1] == []
        assert [each for each in found if in_language(each.says, "fa") == str(each.says)] == []


MINUTES = {"1m": 1, "5m": 5, "10m": 10, "15m": 15, "55m": 55, "2h": 120, "1d": 1440}
LADDER = ("backup_after", "manager_after", "again_after", "nudge", "hold")


@trials(40)
@given(st.fixed_dictionaries({}, optional={key: st.sampled_from(sorted(MINUTES)) for key in LADDER}))
def test_steps_are_taken_in_their_order_and_in_no_other(clock: dict[str, str]) -> None:
    plain = {key: str(getattr(Desk().clock, key)) for key in LADDER}
    backup, manager, again, nudge, hold = (MINUTES[each] for each in {**plain, **clock}.values())
    found = read_or_refused({"clock": clock})
    assert isinstance(found, Desk) is (backup <= manager <= again and nudge <= hold)
    wrong = [backup > manager, manager > again, nudge > hold].count(True)
    assert isinstance(found, Desk) or len(found) == wrong
