"""What the topic of a lead is called: the emoji of its card's title, the number, the name."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.desk.topic_names import erased_topic_name, has_sign, topic_name, topic_sign
from storage.records.lead import Lead, QuietReason
from storage.records.record import Language
from storage.records.round import Round, RoundKind, RoundState
from tests.conversations.desk.shown import CARD_AT, HOT, bare, new_round

LEAD = HOT.lead.replace(number=128)
LATER = CARD_AT + timedelta(hours=1)
ASKED = LEAD.replace(alerts=0, quiet_at=CARD_AT, quiet=(QuietReason.WORDS, QuietReason.ASKED))
MOST_CHARACTERS = 128
"""https://core.telegram.org/bots/api#createforumtopic"""


def quiet_round() -> Round:
    return new_round(kind=RoundKind.QUIET, t0=None, due=None)


@pytest.mark.parametrize(
    ("sign", "round_"),
    [
        ("🔥", new_round()),
        ("🔓", new_round(claimed=CARD_AT)),
        ("✅", new_round(state=RoundState.CLAIMED)),
        ("💬", new_round(state=RoundState.CONTACTED)),
        ("📅", new_round(state=RoundState.MEETING, meeting=LATER)),
        ("💤", new_round(state=RoundState.CONTACTED, snoozed=LATER)),
        ("⛔️", new_round(state=RoundState.CLAIMED, stopped=True)),
        ("🏆", new_round(state=RoundState.WON, stopped=True)),
        ("✖️", new_round(state=RoundState.LOST, snoozed=LATER)),
        ("✖️", new_round(state=RoundState.UNFIT)),
        ("🔗", new_round(state=RoundState.MERGED)),
        ("↩️", new_round(state=RoundState.NONE)),
    ],
)
def test_the_emoji_follows_the_state(sign: str, round_: Round) -> None:
    assert topic_sign(LEAD, round_) == sign
    assert bare(topic_name(LEAD, round_, "fa", masked=False)) == f"{sign} ۱۲۸ · Ali Karimi"


@pytest.mark.parametrize(
    ("sign", "lead"),
    [
        pytest.param("🟡", ASKED, id="asked for a call"),
        pytest.param("✉️", ASKED.replace(quiet=(QuietReason.WORDS,)), id="wrote"),
        pytest.param("🔓", ASKED.replace(quiet=()), id="was taken without a reason"),
        pytest.param("🔓", LEAD, id="was sent back and wrote"),
    ],
)
def test_a_quiet_lead_has_the_emoji_of_its_card(sign: str, lead: Lead) -> None:
    assert topic_sign(lead, quiet_round()) == sign


@given(st.text(min_size=1), st.sampled_from(["fa", "en"]), st.integers(1, 10**12), st.sampled_from(RoundState))
def test_any_name_fits_and_begins_with_its_sign(name: str, language: Language, number: int, state: RoundState) -> None:
    lead, round_ = LEAD.replace(name=name, number=number), new_round(state=state)
    made = topic_name(lead, round_, language, masked=False)
    assert len(made) <= MOST_CHARACTERS
    assert has_sign(made, topic_sign(lead, round_))
    assert not has_sign(made, "🚫")


def test_where_the_group_sees_no_contacts_a_name_shows_none() -> None:
    lead = LEAD.replace(name="Ali 09121234567")
    assert "1234567" in topic_name(lead, new_round(), "en", masked=False)
    assert "1234567" not in topic_name(lead, new_round(), "en", masked=True)


def test_the_name_of_an_erased_lead_names_nobody() -> None:
    assert [bare(erased_topic_name(128, language)) for language in ("fa", "en")] == ["🗑 ۱۲۸", "🗑 128"]
