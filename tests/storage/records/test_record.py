"""Records are frozen, and read from the database as strictly as they are declared; errors quote no stored value."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import get_type_hints

import pytest

from bot.jobs.unreadable_state import READINGS
from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import InvalidRecord, Moment, Record, as_json, from_columns, from_json
from storage.records.talk import ConsentText, Step, Talk
from storage.records.timer import OF_KIND
from tests.storage.stored import NOW

TALK = '{"session":3,"funnel":"f","step":"question"'
ROW = {
    "number": 1, "telegram_id": 7, "name": "Sara", "language": "fa", "stage": "mql", "hot": 1, "outcome": "open",
    "phone_verified": 0, "scored_at": NOW, "created": NOW, "seen": NOW, "updated": NOW, "quiet": ["words"],
    "reasons": [{"about": "need", "option": "sales", "axis": "fit", "points": 10}],
}  # fmt: skip


def test_a_record_cannot_be_changed() -> None:
    talk = Talk(session=1, funnel="f", step=Step.EXCHANGE)
    with pytest.raises(AttributeError):
        talk.failures = 2  # type: ignore[misc]  # what is tried here
    assert talk.replace(failures=2).failures == 2
    assert talk.failures == 0


def test_a_copy_with_a_field_that_a_record_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError):
        Entry(kind=EntryKind.SAID, at=NOW).replace(text="hello")


def test_columns_become_what_the_record_declares() -> None:
    lead = from_columns(Lead, ROW)
    assert (lead.stage, lead.outcome, lead.quiet[0].name) == (Stage.MQL, Outcome.OPEN, "WORDS")
    assert (lead.hot, lead.phone_verified) == (True, False)
    assert [type(each) for each in (lead.stage, lead.hot, lead.reasons, lead.reasons[0].points)] == [
        Stage, bool, tuple, float,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        pytest.param({"stage": "secret"}, "stage", id="an enum of another version"),
        pytest.param({"hot": 2}, "hot", id="no bool"),
        pytest.param({"fit": "secret"}, "fit", id="no number"),
        pytest.param({"name": b"secret\xff"}, "name", id="no UTF-8"),
        pytest.param({"language": "fa\n"}, "language", id="no language"),
        pytest.param({"answers": ["secret"]}, "answers", id="another JSON"),
        pytest.param({"answers": {"secret": 5}}, "answers", id="a value inside"),
        pytest.param({"reasons": [{"about": "secret"}]}, "reasons", id="a field inside is missing"),
        pytest.param({"secret": 5}, "", id="an unknown field"),
        pytest.param({"stage": "`$.secret`"}, "stage", id="a value that looks like a place"),
    ],
)
def test_an_error_of_a_row_names_the_field_and_no_value(changed: dict[str, object], named: str) -> None:
    with pytest.raises(InvalidRecord) as raised:
        from_columns(Lead, ROW | changed)
    assert str(raised.value) == named
    assert raised.value.__suppress_context__, "a traceback in the log must not quote the value either"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("{}", "session", id="a field is missing"),
        pytest.param(TALK, "", id="half of it"),
        pytest.param("[]", "", id="another JSON"),
        pytest.param(TALK + ',"heard":"1"}', "heard", id="a text for a number"),
        pytest.param(TALK + ',"nudged":1}', "nudged", id="a number for a bool"),
        pytest.param(TALK + ',"consent_shown":{"version":"secret"}}', "consent_shown", id="a field inside"),
        pytest.param(TALK + ',"minute":"2026-11-16T09:30:00"}', "minute", id="a moment without a time zone"),
        pytest.param(TALK + ',"minute":"9999-12-31T23:00:00Z"}', "", id="a moment too late"),
        pytest.param(TALK + ',"path":' + "[" * 100_000, "path", id="too deep"),
        pytest.param(b"\xff", "", id="no UTF-8"),
    ],
)
def test_an_error_of_a_json_names_the_field_and_no_value(text: str | bytes, named: str) -> None:
    with pytest.raises(InvalidRecord) as raised:
        from_json(Talk, text)
    assert str(raised.value) == named


def test_a_talk_is_stored_without_its_defaults_and_comes_back() -> None:
    shown = ConsentText(version=2, text="بله")
    talk = Talk(session=3, funnel="f", step=Step.QUESTION, path=("need",), consent_shown=shown, minute=NOW)
    text = as_json(talk)
    assert text.startswith(TALK + ',"path":["need"],"consent_shown":{"version":2,"text":"بله"},"minute":"2026-11-16T')
    assert from_json(Talk, text) == talk


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=3, minutes=30))], ids=str)
def test_a_stored_moment_is_the_same_moment(zone: timezone) -> None:
    talk = Talk(session=3, funnel="f", step=Step.DONE, minute=datetime(2026, 11, 16, 9, 30, 0, 120, tzinfo=zone))
    assert from_json(Talk, as_json(talk)) == talk


def kinds(above: type[Record] = Record) -> Iterator[type[Record]]:
    """Yield every kind of record that was imported."""
    for kind in above.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_record_with_a_stored_moment_checks_its_range() -> None:
    assert READINGS, "its imports know every record in the table state"
    assert OF_KIND
    holding = [
        kind
        for kind in kinds()
        if any(str(Moment) in str(each) for each in get_type_hints(kind, include_extras=True).values())
    ]
    assert {Talk, OF_KIND["copies"]} < {*holding}
    assert [kind.__name__ for kind in holding if not hasattr(kind, "__post_init__")] == []
