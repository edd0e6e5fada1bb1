"""The sales group, its people and the admin, on a real database; no Telegram."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import asdict

from bot.admin import commands as admin
from bot.admin import lead_page
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.context.effects import Effects
from bot.sales import group as sales_group
from bot.sales.acts import presses
from bot.sales.lead_card import card_rows
from bot.sales.people import presence
from bot.sales.rounds.buttons import card_id
from bot.updates.callback_data import AdminButton, read_card_button
from bot.updates.group_people import ShownPerson
from bot.updates.incoming import AdminPress, CommandFrom, SalesPress, WordsFromAdmin
from conversations.desk.cards.presses import CardAct, CardPress
from conversations.turn.turn import Alert, NewAlert
from storage.database import Database, Transaction
from storage.messages import Message, PendingMessage, Priority, SendResult
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.records.lead import ContactKind, Lead, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import from_columns
from storage.records.talk import Session, Step, Talk, TelegramUser
from tests.conversations.talks import SHIPPED
from tests.lent_databases import open_in

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
GROUP, ELSEWHERE = -1001234567890, -1009999999999
MARYAM = TelegramUser(telegram_id=2**52 - 1, name="Maryam", username="maryam", language_code="en-GB")
ALI = TelegramUser(telegram_id=801, name="Ali", language_code="en")
REZA = TelegramUser(telegram_id=802, name="Reza", language_code="en")
ENGLISH = SHIPPED.replace(sales_language="en")
ANSWERS = {"need": "sales", "timing": "now", "budget": "mid", "talk": "call"}


class SalesRoom:
    """What happens in the sales group and in the admin's private chat."""

    def __init__(self, database: Database, *, admins: frozenset[int] = frozenset({MARYAM.telegram_id})) -> None:
        self.database = database
        self.now = NOW
        self.update_id = 1000
        self.config = BotConfig(
            bot_id=1, bot_username="shop_bot", admins=admins, zone=ZoneInfo("Asia/Tehran"), funnel=ENGLISH,
            funnel_of=lambda _: ENGLISH, sales_chat_setting=GROUP,
        )  # fmt: skip

    def unbound(self) -> None:
        self.config = replace(self.config, sales_chat_setting=None)

    def hides_contacts(self, *, reveals_a_day: int = 30) -> None:
        """From now on the group sees no phones, emails and usernames."""
        desk = self.config.funnel.desk
        hidden = desk.replace(claim=desk.claim.replace(mask="phone", reveals_a_day=reveals_a_day))
        self.config = replace(self.config, funnel=self.config.funnel.replace(desk=hidden))

    def gives_topics(self) -> None:
        """From now on each lead is to have a topic of its own."""
        desk = self.config.funnel.desk
        with_topics = desk.replace(talk=desk.talk.replace(topics=True))
        self.config = replace(self.config, funnel=self.config.funnel.replace(desk=with_topics))

    def waits(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    async def hot_lead(self, telegram_id: int = 7_000_000_001, *, alert: bool = True, **known: object) -> Lead:
        """Somebody who answered everything; their card is queued."""

        async def work(tx: Transaction) -> Lead:
            person = TelegramUser(telegram_id=telegram_id, name="Sara", username=None)
            begun = await sessions.begin(tx, person, language="fa", source="ig_story1", at=self.now)
            facts = {
                "phone": "+989121234567", "contact": ContactKind.OWN_PHONE, "stage": Stage.SQL, "hot": True, "fit": 90,
                "interest": 90, "answers": ANSWERS, "alerts": 1 if alert else 0, "alerted_at": self.now, **known,
            }  # fmt: skip
            lead = from_columns(Lead, asdict(begun.lead) | facts)
            talk = Talk(session=1, funnel=ENGLISH.hash, step=Step.DONE)
            await sessions.save(tx, lead=lead, talk=talk)
            await ledger.add(
                tx, lead.number, [Entry(kind=EntryKind.STARTED, at=self.now, data={"source": "ig_story1"})]
            )
            if alert:
                await self._tell(self._next_context(tx), Session(lead=lead, talk=talk), (NewAlert(),))
            return lead

        return await self.database.write(work)

    async def does(self, act: Callable[[Context], Awaitable[bool | None]]) -> Effects | None:
        """Let a handler handle the next update; return its effects, or None when it says that it was not its own."""
        self.update_id += 1

        async def work(tx: Transaction) -> Effects | None:
            ctx = self._context(tx)
            mine = await act(ctx)
            return None if mine is False else ctx.effects

        return await self.database.write(work)

    def _context(self, tx: Transaction) -> Context:
        return Context(tx, self.config, self.update_id, self.now)

    def _next_context(self, tx: Transaction) -> Context:
        self.update_id += 1
        return self._context(tx)

    async def tells(self, number: int, *alerts: Alert) -> None:
        """Queue what a turn of this lead would tell the group."""

        async def work(tx: Transaction) -> None:
            session = await sessions.load_number(tx, number)
            assert session is not None
            await self._tell(self._next_context(tx), session, alerts)

        await self.database.write(work)

    async def _tell(self, ctx: Context, session: Session, alerts: tuple[Alert, ...]) -> None:
        card = await card_id(ctx, session.lead.number)
        await ctx.send(await card_rows(ctx, session, alerts, card=card, funnel=ENGLISH))

    async def presses(
        self, person: TelegramUser, act: str, *, number: int = 1, chat: int = GROUP, card: str | None = None
    ) -> Effects:
        """Press a button of a card or page, or of a question: then `card` is its id, and `act` like `won:yes`."""

        async def press(ctx: Context) -> None:
            id_ = card or await card_id(ctx, number)
            callback = f"callback {ctx.update_id}"
            if chat == GROUP:
                await presence.show(ctx, ShownPerson(person.telegram_id, person.name, person.username))
            match read_card_button(f"c:{id_}:{act}"):
                case CardPress() as button:
                    await presses.handle(ctx, SalesPress(person, chat, 50, callback, button))
                case AdminButton() as button:
                    await admin.press(ctx, AdminPress(person, chat, 50, callback, button))
                case None:
                    raise AssertionError(act)

        after = await self.does(press)
        assert after is not None
        return after

    async def answers(self, person: TelegramUser, act: str, *, chat: int = GROUP) -> Effects:
        """Press a button of the newest question that waits to be sent."""
        ids = re.findall(r"c:([\w-]+):\w+:\w+", str([row.body.get("reply_markup") for row in await self.rows()]))
        return await self.presses(person, act, card=ids[-1], chat=chat)

    async def decides(self, person: TelegramUser, act: str, *, chat: int = GROUP) -> Effects:
        """Press a button of a page, and say yes, or why it was lost; of a sale, that the amount is not known."""
        await self.presses(person, act, chat=chat)
        if act == "won":
            return await self.presses(person, CardAct.UNPRICED, chat=chat)
        return await self.answers(person, f"{act}:{'price' if act == 'lost' else 'yes'}", chat=chat)

    async def commands(self, person: TelegramUser, line: str, *, chat: int | None = None) -> Effects | None:
        """Type a command, in private or in a group."""
        command, _, words = line.removeprefix("/").partition(" ")
        where = person.telegram_id if chat is None else chat
        asked = CommandFrom(person, where, chat is None, None, self.update_id + 1, command, words.strip())
        return await self.does(lambda ctx: admin.answer(ctx, asked))

    async def writes(self, person: TelegramUser, text: str, *, chat: int | None = None) -> Effects | None:
        """Write plain words, in private or as a reply in a group."""
        words = WordsFromAdmin(person, person.telegram_id if chat is None else chat, text)
        return await self.does(lambda ctx: lead_page.take_reason(ctx, words))

    async def waiting(self) -> list[PendingMessage]:
        async with self.database.read() as reader:
            rows = [await outbox.waiting(reader, priority=each, after=0, limit=500) for each in Priority]
        return sorted((row for some in rows for row in some), key=lambda row: row.id)

    async def rows(self) -> list[Message]:
        """All that waits to be said, in order."""
        return [row.message for row in await self.waiting() if not row.message.stream.startswith("menu:")]

    async def menus(self) -> list[tuple[int | None, str]]:
        """In which chats a menu is set or taken back, once for each language and once for all others."""
        rows = [row.message for row in await self.waiting() if row.message.stream.startswith("menu:")]
        return [(row.chat, row.method) for row in rows]

    async def texts(self) -> list[str]:
        """What those rows say, without the signs of direction."""
        isolates = str.maketrans("", "", "\u2068\u2069")
        return [str(row.body.get("text", "")).translate(isolates) for row in await self.rows()]

    async def all_sent(self) -> None:
        """Let Telegram take everything."""
        sent = [
            SendResult(id=row.id, state="sent", message_id=5000 + row.id, chat=row.message.chat or GROUP)
            for row in await self.waiting()
        ]
        await self.database.write(lambda tx: outbox.settle(tx, sent, at=self.now, bot_id=1))

    async def lead(self, number: int = 1) -> Lead:
        async with self.database.read() as reader:
            lead = await leads.load(reader, number)
        assert lead is not None
        return lead

    async def kinds(self, number: int = 1) -> list[EntryKind]:
        async with self.database.read() as reader:
            return [entry.kind for entry in await ledger.of(reader, number)]

    async def bound(self) -> sales_group.Bound | None:
        async with self.database.read() as reader:
            return await sales_group.load(reader, self.config)

    async def audited(self) -> list[str]:
        async with self.database.read() as reader:
            return [str(row[0]) for row in await reader.all("SELECT action || ' ' || detail FROM audit ORDER BY id")]


def toast(after: Effects) -> str:
    """What a press was answered with, without the signs of direction."""
    (call,) = after.ephemeral
    return str(call.body.get("text", "")).translate(str.maketrans("", "", "\u2068\u2069"))


@pytest.fixture
async def room(folder: Path) -> AsyncIterator[SalesRoom]:
    database = await open_in(folder)
    yield SalesRoom(database)
    await database.close()
