"""An old version's database with a funnel that lacks stored values of its people: everyone is still answered."""

import json
import os
import shutil
from pathlib import Path

import pytest

from bot.funnels.source import SHIPPED
from bot.sandbox.world.model import Message
from tests.conversations.funnel_variants import text_in_languages
from tests.upgrades.old_installation import DUMPS, OldInstallation, at_work, writes

PEOPLE = "SELECT telegram_id, number FROM leads WHERE NOT blocked"
WORDS = ("/start", "/mydata", "hello", "/talk")
FEWER = {
    "questions": json.loads(text_in_languages("fa", "en"))["questions"][2:],
    "card": [], "sources": {}, "contact": {"kinds": ["phone"], "first": "phone"},
    "consent": json.loads(text_in_languages("fa", "en"))["consent"] | {"mode": "separate_step"},
    "mql": {"fit": 20, "interest": 10}, "sql": {"fit": 20, "interest": 10, "where": {}, "wants": {}},
}  # fmt: skip
"""Fewer questions, no sources, one way to be reached, and consent as a separate step."""


BOTH = "SOAK_UPGRADES" in os.environ


@pytest.mark.parametrize(
    "changes",
    [pytest.param({}, id="fewer languages", marks=pytest.mark.long), pytest.param(FEWER, id="less of all")],
)
async def test_everybody_is_answered_and_who_asks_for_a_person_is_brought_to_sales(
    old: OldInstallation, tmp_path: Path, changes: dict[str, object]
) -> None:
    for lost in ways(old, changes):
        await is_answered(old, tmp_path / f"lost-{lost}", changes, lost=lost)


def ways(old: OldInstallation, changes: dict[str, object]) -> tuple[bool, ...]:
    """Return whether the versions in the database are lost: in a soak both; else in turn, so that all pairs are met."""
    return (False, True) if BOTH else ((DUMPS.index(old.dump) + bool(changes)) % 2 == 1,)


def is_answer(newest: Message) -> bool:
    """Tell whether it is one, or has the reaction that confirms words to a colleague."""
    return newest.from_bot or newest.reaction == "👌"


async def is_answered(old: OldInstallation, folder: Path, changes: dict[str, object], *, lost: bool) -> None:
    database, funnel = old.put_into(folder), folder / "funnel.yaml"
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    funnel.write_text(text_in_languages("fa", **changes), "utf-8")
    if lost:
        writes(database, "UPDATE funnels SET text = 'schema: 0'")
    async with at_work(old, database, funnel=funnel) as upgraded:
        await upgraded.finds_its_group()
        aside = upgraded.rows("SELECT count(*) FROM dead_letters")
        known = dict(upgraded.rows(PEOPLE))
        people = [person for person in upgraded.people.values() if person.id in known]
        assert len(people) > 30
        for words in WORDS:
            heard = {person.id: person.chat.last for person in people}
            for person in people:
                person.sends(words)
            await upgraded.settles(1)
            silent = [person.name for person in people if not is_answer(person.chat.messages[-1])]
            assert (words, silent) == (words, [])
            assert all(person.chat.last is not heard[person.id] for person in people)
        assert upgraded.rows("SELECT count(*) FROM dead_letters") == aside
        cold = "SELECT number FROM leads WHERE NOT hot OR alerts = 0"
        assert {number for (number,) in upgraded.rows(cold)} & {known[person.id] for person in people} == set()
