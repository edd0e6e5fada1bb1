"""What is put off runs text by text, and for each person in the order in which it was put off."""

from hypothesis import given
from hypothesis import strategies as st

from storage.postgres.transactions.put_off import PutOff, words_of, written_by

TEXTS = (
    "UPDATE leads SET a = $1",
    "INSERT INTO sessions (lead) VALUES ($1)",
    "UPDATE sessions SET a = $1",
    "DELETE FROM timers WHERE key = $1",
    "INSERT INTO timers (key) VALUES ($1)",
)
TABLES = ("leads", "sessions", "timers", "outbox")


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


@given(
    turns=st.lists(st.lists(st.integers(0, len(TEXTS) - 1), max_size=6), min_size=1, max_size=6),
    looks=st.sets(
        st.tuples(st.integers(0, 5), st.sampled_from(("leads", "sessions", "timers", "outbox")), st.booleans())
    ),
)
def test_what_a_statement_may_meet_runs_before_it_and_each_turn_keeps_its_order(
    turns: list[list[int]], looks: set[tuple[int, str, bool]]
) -> None:
    put_off, ran = PutOff(), list[tuple[int, int, str]]()
    for person, turn in enumerate(turns):
        put_off.another_turn()
        for step, text in enumerate(turn):
            put_off.add(TEXTS[text], [(person, step)])
        for _, table, own in sorted(look for look in looks if look[0] == person):
            ran += [(*row, sql) for sql, rows in put_off.taken_for(f"SELECT * FROM {table}", own=own) for row in rows]
            for who, earlier in enumerate(turns[: person + 1]):
                for step, text in enumerate(earlier):
                    if table in written_by(TEXTS[text]) and (who == person or not own):
                        assert (who, step, TEXTS[text]) in ran
    ran += [(*row, sql) for sql, rows in put_off.taken() for row in rows]
    for person, turn in enumerate(turns):
        assert [(step, sql) for who, step, sql in ran if who == person] == [
            (step, TEXTS[text]) for step, text in enumerate(turn)
        ]


def test_a_statement_meets_what_is_put_off_where_it_names_a_table_or_what_stands_behind_it() -> None:
    for sql in ("SELECT number FROM leads", "SELECT marks FROM lead_states", "SELECT count(*) FROM total_changes"):
        put_off = PutOff()
        assert put_off.taken_for(sql) == []
        put_off.add(TEXTS[0], [(1,)])
        assert put_off.taken_for("SELECT id FROM outbox WHERE stream = $1") == []
        assert put_off.taken_for(sql) == [(TEXTS[0], [(1,)])]
        assert put_off.taken_for(sql) == []


def test_a_statement_that_writes_comes_after_all_of_its_turn() -> None:
    put_off = PutOff()
    for person in range(2):
        put_off.another_turn()
        for text in TEXTS[:2]:
            put_off.add(text, [(person,)])
    assert put_off.taken_for("DELETE FROM cards", writes=True) == [(TEXTS[0], [(1,)]), (TEXTS[1], [(1,)])]
    assert put_off.taken() == [(TEXTS[0], [(0,)]), (TEXTS[1], [(0,)])]


def test_turns_that_look_in_between_share_the_groups_of_the_rest() -> None:
    put_off = PutOff()
    for person in range(25):
        put_off.another_turn()
        for text in TEXTS[:3]:
            put_off.add(text, [(person,)])
        assert put_off.taken_for("SELECT 1 FROM leads") == [(TEXTS[0], [(person,)])]
    assert [(sql, len(rows)) for sql, rows in put_off.taken()] == [(text, 25) for text in TEXTS[1:3]]


def test_a_look_at_ones_own_rows_leaves_those_of_others() -> None:
    put_off = PutOff()
    for person in range(3):
        put_off.another_turn()
        for text in TEXTS[:2]:
            put_off.add(text, [(person,)])
    assert put_off.taken_for("SELECT 1 FROM sessions", own=True) == [(TEXTS[0], [(2,)]), (TEXTS[1], [(2,)])]
    assert put_off.taken_for("SELECT 1 FROM leads") == [(TEXTS[0], [(0,), (1,)])]
    assert put_off.taken() == [(TEXTS[1], [(0,), (1,)])]


def test_the_names_in_a_statement() -> None:
    assert written_by("\n  UPDATE sessions SET step = $1") == {"sessions", "total_changes"}
    assert written_by("DELETE FROM timers WHERE key = $1") == {"timers"}
    assert {"leads", "sessions", "ledger"} <= words_of("SELECT * FROM lead_states")
