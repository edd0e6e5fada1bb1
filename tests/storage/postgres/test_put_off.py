"""What is put off runs text by text, and for each person in the order in which it was put off."""

from hypothesis import given
from hypothesis import strategies as st

from storage.postgres.put_off import PutOff, words_of, written_by

TEXTS = (
    "UPDATE leads SET a = $1",
    "INSERT INTO sessions (lead) VALUES ($1)",
    "UPDATE sessions SET a = $1",
    "DELETE FROM timers WHERE key = $1",
    "INSERT INTO timers (key) VALUES ($1)",
)


@given(st.lists(st.lists(st.integers(0, len(TEXTS) - 1), max_size=8), max_size=8))
def test_each_turn_keeps_its_order_and_nothing_is_lost(turns: list[list[int]]) -> None:
    put_off = PutOff()
    for person, turn in enumerate(turns):
        put_off.another_turn()
        for step, text in enumerate(turn):
            put_off.add(TEXTS[text], [(person, step)])
    ran = [(*row, sql) for sql, rows in put_off.taken() for row in rows]
    for person, turn in enumerate(turns):
        assert [(step, sql) for who, step, sql in ran if who == person] == [
            (step, TEXTS[text]) for step, text in enumerate(turn)
        ]
    assert not put_off
    assert put_off.taken() == []


def test_turns_that_do_the_same_share_their_groups() -> None:
    put_off = PutOff()
    for person in range(25):
        put_off.another_turn()
        for text in TEXTS[:3]:
            put_off.add(text, [(person,)])
    assert [(sql, len(rows)) for sql, rows in put_off.taken()] == [(text, 25) for text in TEXTS[:3]]


def test_a_statement_concerns_what_is_put_off_where_it_names_a_table_or_what_stands_behind_it() -> None:
    put_off = PutOff()
    assert not put_off.concern("SELECT * FROM leads")
    put_off.add(TEXTS[0], [(1,)])
    assert put_off.concern("SELECT number FROM leads")
    assert put_off.concern("SELECT marks FROM lead_states WHERE number = $1")
    assert put_off.concern("SELECT count(*) FROM total_changes")
    assert not put_off.concern("SELECT id FROM outbox WHERE stream = $1")
    put_off.taken()
    assert not put_off.concern("SELECT number FROM leads")


def test_the_names_in_a_statement() -> None:
    assert written_by("\n  UPDATE sessions SET step = $1") == {"sessions", "total_changes"}
    assert written_by("DELETE FROM timers WHERE key = $1") == {"timers"}
    assert {"leads", "sessions", "ledger"} <= words_of("SELECT * FROM lead_states")
