"""What every engine makes of odd values: none of them differs from the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import Database, Transaction, storable
from storage.errors import StatementRefused
from storage.installation import state

PERSIAN = (
    "یاس",
    "کاوه",
    "پویا",
    "اکبر",
    "آرش",
    "ي",
    "ك",
    "ا\u200cب",
    "اب",
    "۱",
    "1",
    "Z",
    "a",
    "é",
    "😀",
    "\uffff",
    "",
)


async def kept(database: Database, *texts: str) -> list[str]:
    """Store texts, and return them in the order of the database."""

    async def work(tx: Transaction) -> list[str]:
        for number, text in enumerate(texts):
            await state.put(tx, f"of the test {number}", text)
        rows = await tx.all("SELECT value FROM state WHERE key >= 'of the test' AND key < 'of the tesu' ORDER BY value")
        return [value for (value,) in rows]

    return await database.write(work)


async def test_texts_are_ordered_by_their_characters_numbers(database: Database) -> None:
    assert await kept(database, *PERSIAN) == sorted(PERSIAN)


async def test_letters_that_look_alike_are_different_texts(database: Database) -> None:
    alike = ("ي", "ی", "ك", "ک", "é", "e\u0301", "a", "A", "a ")
    await kept(database, *alike)
    async with database.read() as reader:
        row = await reader.one("SELECT count(DISTINCT value) FROM state WHERE key LIKE 'of the test %'")
    assert row is not None
    assert row[0] == len(alike)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_text_can_be_made_storable(text: str) -> None:
    made = storable(text)
    assert "\0" not in made
    assert made.encode().decode() == storable(made) == made


@pytest.mark.parametrize("text", ["\0", "a\0\ud800b", "\udc00", "x" * 1_000_000, "😀" * 100_000])
async def test_what_is_storable_is_stored(database: Database, text: str) -> None:
    assert await kept(database, storable(text)) == [storable(text)]


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**30])
async def test_a_number_that_is_too_large_is_refused_and_the_transaction_goes_on(
    database: Database, value: int
) -> None:
    async def work(tx: Transaction) -> None:
        with pytest.raises(StatementRefused):
            async with tx.savepoint():
                await tx.all("SELECT number FROM leads WHERE number = $1", value)
        await state.put(tx, "after it", "1")

    await database.write(work)
    with pytest.raises(StatementRefused):
        async with database.read() as reader:
            await reader.one("SELECT number FROM leads WHERE number = $1", value)


async def test_half_of_a_surrogate_pair_is_refused_and_not_quoted(database: Database) -> None:
    with pytest.raises(StatementRefused) as refused:
        await database.write(lambda tx: state.put(tx, "key", "secret\ud800"))
    assert "secret" not in str(refused.value)


async def test_whole_numbers_are_divided_alike(database: Database) -> None:
    async with database.read() as reader:
        row = await reader.one("SELECT 7 / 2, -7 / 2, -7 % 3, max(3, 5), min(3, NULL)")
    assert row is not None
    assert tuple(row) == (3, -3, -1, 5, None)


async def test_nothing_comes_before_something_and_last_where_the_order_is_turned(database: Database) -> None:
    values = "(SELECT quiet_due FROM leads UNION ALL SELECT 2 UNION ALL SELECT NULL UNION ALL SELECT 1) AS v"
    async with database.read() as reader:
        rows = [row[0] for row in await reader.all(f"SELECT quiet_due FROM {values} ORDER BY quiet_due NULLS FIRST")]
    assert rows == [None, 1, 2]


@pytest.mark.long
async def test_as_many_values_as_a_statement_may_have(database: Database) -> None:
    places = ", ".join(f"${place}" for place in range(1, 32_001))
    async with database.read() as reader:
        assert await reader.all(f"SELECT key FROM state WHERE key IN ({places})", *["none"] * 32_000) == []
