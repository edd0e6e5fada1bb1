"""Who the admins are, which language they read, and how all of them are told something."""

from collections.abc import Callable
from datetime import datetime

import orjson

from bot.context.config import World
from bot.context.effects import After
from conversations.language.catalogue import say
from storage.database import Reader, Transaction, to_us
from storage.installation import state
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.people import leads
from storage.records import Json, Language, Person

OWNERS = "owners"
"""Key of the Telegram ids of those who used the owner link."""


async def owners(reader: Reader) -> frozenset[int]:
    """Return the ids of those who became admins by the owner link."""
    kept = await state.get(reader, OWNERS)
    return frozenset(orjson.loads(kept)) if kept else frozenset()


async def add_owner(tx: Transaction, telegram_id: int) -> None:
    """Make somebody an admin for good."""
    ids = sorted({*await owners(tx), telegram_id})
    await state.put(tx, OWNERS, orjson.dumps(ids).decode())


async def all_admins(reader: Reader, world: World) -> frozenset[int]:
    """Return the ids of all admins."""
    return world.admins | await owners(reader)


async def is_admin(reader: Reader, world: World, telegram_id: int) -> bool:
    """Tell whether this account is an admin's, by its number alone; asked at every command."""
    return telegram_id in world.admins or telegram_id in await owners(reader)


async def language_for(reader: Reader, world: World, person: Person) -> Language:
    """Return the language an admin chose with the bot, else their Telegram's, else the sales group's."""
    lead = await leads.load_by_telegram_id(reader, person.telegram_id)
    if lead is not None:
        return lead.language
    code = (person.language_code or "").lower()
    languages: tuple[Language, ...] = ("fa", "en")
    return next((each for each in languages if code.startswith(each)), world.funnel.sales_language)


async def language_in(reader: Reader, world: World, person: Person, *, chat: int) -> Language:
    """Return the language of what stands in a chat: an admin's own in private, the sales group's in any group."""
    return await language_for(reader, world, person) if chat == person.telegram_id else world.funnel.sales_language


async def tell_all(tx: Transaction, key: str, *, world: World, now: datetime, **values: str | int) -> After:
    """Queue a text of ours for every admin, each in their language."""
    return await tell_each(tx, key, lambda language: say("admin", key, language, **values), world=world, now=now)


async def tell_each(
    tx: Transaction,
    name: str,
    text_in: Callable[[Language], str],
    *,
    world: World,
    now: datetime,
    slot: str | None = None,
) -> After:
    """Queue what `text_in` says in each admin's language; in a slot it takes the place of one that still waits."""
    messages = []
    for telegram_id in sorted(await all_admins(tx, world)):
        lead = await leads.load_by_telegram_id(tx, telegram_id)
        language = lead.language if lead is not None else world.funnel.sales_language
        message = plain_message(f"{name}:{telegram_id}:{to_us(now)}", telegram_id, text_in(language))
        messages.append(message.model_copy(update={"slot": slot}))
    return await queue(tx, messages, now=now)


def plain_message(key: str, chat: int, text: str, **more: Json) -> Message:
    """Return the row of a plain text to one chat."""
    return Message(key=key, stream=f"chat:{chat}", chat=chat, method="sendMessage", body={"text": text, **more})


async def queue(tx: Transaction, messages: list[Message], *, now: datetime) -> After:
    """Put rows into the outbox and return what must follow the commit."""
    after = After()
    after.queued(await outbox.add(tx, messages, at=now))
    return after
