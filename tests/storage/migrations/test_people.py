"""The migration of the people of the desk: their rows stay, and nobody manages or has a name of their own by it."""

from storage.database import Database, Transaction
from storage.migrations import runner
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people
from storage.sqlite.database import SqliteDatabase
from tests.storage.sales.at_desk import SARA
from tests.storage.stored import NOW

NEW = ("manages", "named", "confirmed")


def statements_for(database: Database) -> tuple[str, ...]:
    """The migration of the engine: with another one's types, what comes after would be too large for its columns."""
    engine = "sqlite" if isinstance(database, SqliteDatabase) else "postgres"
    (step,) = [step for step in runner.migrations(engine) if step.name.endswith("people")]
    return tuple(step.statements)


async def test_a_person_of_before_is_there_with_what_was_known_of_them(database: Database) -> None:
    sara = DeskPerson(
        id=SARA, name="سارا", username="sara", hours="sat 09:00-14:00", passed=1, joined=NOW, given=(NOW,)
    )

    async def work(tx: Transaction) -> DeskPerson | None:
        await desk_people.put(tx, sara.replace(manages=True, named=True, confirmed=NOW))
        for name in NEW:
            await tx.run(f"ALTER TABLE desk_people DROP COLUMN {name}")
        for statement in statements_for(database):
            await tx.run(statement)
        return await desk_people.load(tx, SARA)

    assert await database.write(work) == sara
