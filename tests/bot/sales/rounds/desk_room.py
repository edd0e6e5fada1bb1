"""A sales group with people at its desk, in which acts on rounds are done directly; no Telegram."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.prospect_words import say_later
from bot.sales.rounds.telling import OF_TURNS, tell
from conversations.desk.rounds.values.acts import Alerted, DeskAct
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor, DeskRole
from storage.database import Transaction
from storage.installation import timers
from storage.people import ledger, sessions
from storage.records.desk_person import DeskPerson
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Session
from storage.records.timer import DeskTimer, SayTimer
from storage.sales import deals, desk_people, rounds
from storage.sales.changed_leads import agrees
from storage.sales.round_rows import KeptRound
from tests.bot.sales_room import NOW, SalesRoom
from tests.lent_databases import open_in

SARA, REZA, MINA = 7001, 7002, 7003
NAMES = {SARA: "Sara", REZA: "Reza", MINA: "Mina"}


class DeskRoom(SalesRoom):
    """Sara and Reza sell; Mina manages."""

    async def people_come(self) -> None:
        for id_, name in NAMES.items():
            person = DeskPerson(id=id_, name=name, joined=NOW, manages=id_ == MINA)
            await self.database.write(lambda tx, person=person: desk_people.put(tx, person))

    async def act(self, act: DeskAct, lead: int = 1) -> Acted | Denied:
        """Do an act on a lead, and check that the lead's row says the same as the round afterwards."""

        async def work(tx: Transaction) -> Acted | Denied:
            ctx = self._next_context(tx)
            session = await sessions.load_number(tx, lead)
            assert session is not None
            done = await perform(
                ctx, session, act, await desk_context(tx, self.config, self.now), came_with=before_alert(session, act)
            )
            if isinstance(done, Acted):
                stored = await sessions.load_number(tx, lead)
                assert stored is not None
                assert stored.lead == done.session.lead
                assert agrees(done.round, stored.lead)
            return done

        return await self.database.write(work)

    async def does_act(self, act: DeskAct, lead: int = 1) -> Acted:
        """Do an act that is not refused."""
        done = await self.act(act, lead)
        assert isinstance(done, Acted), done
        return done

    async def tells_act(self, act: DeskAct, lead: int = 1) -> None:
        """Do an act that is not refused, and say what it leads to."""

        async def work(tx: Transaction) -> None:
            ctx = self._next_context(tx)
            session = await sessions.load_number(tx, lead)
            assert session is not None
            desk = await desk_context(tx, self.config, self.now)
            done = await perform(ctx, session, act, desk, came_with=before_alert(session, act))
            assert isinstance(done, Acted), done
            await tell(ctx, done, desk, but=OF_TURNS)

        await self.database.write(work)

    async def starts(self, person: int) -> None:
        """Somebody of the desk presses Start in their private chat with the bot."""
        known = await self.database.write(lambda tx: desk_people.load(tx, person))
        assert known is not None
        await self.database.write(lambda tx: desk_people.put(tx, known.replace(started=True)))

    async def say_timer(self) -> SayTimer:
        """The one timer of something that waits to be said to a prospect."""
        async with self.database.read() as reader:
            due = await timers.read_due(reader, at=datetime.max.replace(tzinfo=UTC), limit=100)
        (timer,) = (each for each in due.good if isinstance(each, SayTimer))
        return timer

    async def says(self, timer: SayTimer) -> None:
        """The timer fires."""

        async def work(tx: Transaction) -> None:
            await say_later(self._next_context(tx), timer, await desk_context(tx, self.config, self.now))

        await self.database.write(work)

    async def kept(self, lead: int = 1) -> KeptRound:
        kept = await self.database.write(lambda tx: rounds.current(tx, lead))
        assert kept is not None
        return kept

    async def round(self, lead: int = 1) -> Round:
        return (await self.kept(lead)).round

    async def lead(self, number: int = 1) -> Lead:
        session = await self.database.write(lambda tx: sessions.load_number(tx, number))
        assert session is not None
        return session.lead

    async def lines(self, number: int = 1) -> list[tuple[EntryKind, dict[str, Json], int]]:
        """The lines of the ledger after the first, which the room writes itself."""
        async with self.database.read() as reader:
            entries: tuple[Entry, ...] = await ledger.of(reader, number)
        return [(entry.kind, dict(entry.data), entry.actor) for entry in entries[1:]]

    async def timers(self, lead: int = 1) -> set[DeskTimer]:
        async with self.database.read() as reader:
            rows = await reader.all("SELECT key FROM timers WHERE kind = 'desk' AND lead = $1", lead)
        return {DeskTimer(key.rpartition(":")[2]) for (key,) in rows}

    async def amounts(self, lead: int = 1) -> list[int | None]:
        """The amounts of the deals that count."""
        async with self.database.read() as reader:
            found = await deals.of_lead(reader, lead)
        return [None if deal.money is None else deal.money.amount for deal in found.good]


def before_alert(session: Session, act: DeskAct) -> Lead | None:
    """The lead as it was before the turn that alerted sales for the first time."""
    first = isinstance(act, Alerted) and session.lead.alerts == 1
    return session.lead.replace(alerts=0, alerted_at=None) if first else None


def member(person: int) -> Actor:
    return Actor(person, DeskRole.MANAGER if person == MINA else DeskRole.MEMBER)


ADMIN = Actor(1, DeskRole.ADMIN)


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[DeskRoom]:
    """A desk with three people, on both engines, with one lead that was alerted in working time."""
    database = await open_in(folder)
    room = DeskRoom(database)
    await room.people_come()
    await room.hot_lead()
    yield room
    await database.close()
