"""What is stored of a lead at the desk: they read it in their file, and the doctor names what cannot be read."""

import json
from datetime import timedelta

from bot.doctor.findings import Level
from storage.database import Transaction
from storage.sales import deals, rounds
from tests import people
from tests.bot.doctor.test_doctor import findings_of
from tests.journeys.running import Office
from tests.storage.sales.at_desk import FIGURES, contacted, deal
from tests.storage.stored import NOW


async def store(tx: Transaction) -> None:
    await rounds.add(tx, contacted(1, reason="too dear", snoozed=NOW + timedelta(days=300)), FIGURES)
    kept = await rounds.current(tx, 1)
    assert kept is not None
    await deals.add(tx, deal(kept))


async def test_a_person_reads_their_rounds_and_deals_in_their_data(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    await office.app.database.write(store)
    sara.sends("/mydata")
    await sara.sees("هرچه از شما داریم:")
    sara.taps("فایل JSON")
    held = json.loads(sara.downloads(await sara.sees("همهٔ آنچه از شما داریم")))
    (round_,), (bought,) = held["rounds"], held["deals"]
    assert (round_["reason"], round_["state"], round_["how"]) == ("too dear", "contacted", "call")
    assert (bought["money"]["amount"], bought["day"]) == (120_000_000, "2026-11-16")


async def test_a_round_that_cannot_be_read_is_named_by_the_doctor(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    await office.app.database.write(store)
    assert "rows" not in await findings_of(office.app.settings)
    await office.app.database.write(lambda tx: tx.run("UPDATE rounds SET data = '{'"))
    (finding,) = (await findings_of(office.app.settings))["rows"]
    assert (finding.level, finding.says) == (Level.WARNING, "cannot be read whole: 1 of rounds")
